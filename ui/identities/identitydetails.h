// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"
#include "ui/session.h"

#include <QScrollArea>

class QLabel;

namespace ui {

class DnsCheck;
class DnsPanel;
class IdentitySettings;
class RegionSearch;
class RegionsPanel;
class SettingsPanel;
class StateLabel;

/// Everything about one identity: its state, what to do next, the DNS records to publish, its settings.
class IdentityDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit IdentityDetails(const Session &session, QWidget *parent = nullptr);

    /// Nothing selected: says so.
    void clear();
    void show(const reports::IdentityRow &row);
    [[nodiscard]] QString identity() const { return m_row.info.identityName.value_or(QString()); }
    /// Whether no name server or other region is being asked and no setting is being changed.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void idle();
    void deleteRequested(const QString &identity);
    void tagsRequested(const QString &identity);
    /// The service may know more of it by now: a setting was changed, or somebody wants to know.
    void outdated(const QString &identity);
    /// Where \a identity is verified already.
    void regionRequested(const QString &region, const QString &identity);

private:
    void showState();

    reports::IdentityRow m_row;
    RegionSearch *m_regions;
    DnsCheck *m_check;
    IdentitySettings *m_changes;
    QWidget *m_content;
    QLabel *m_name;
    QLabel *m_kind;
    StateLabel *m_status;
    QLabel *m_nextStep;
    DnsPanel *m_dns;
    RegionsPanel *m_elsewhere;
    SettingsPanel *m_settings;
};

} // namespace ui
