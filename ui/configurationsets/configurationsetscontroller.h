// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/configurationsetsettings.h"
#include "core/reports/tables/configurationsets.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

#include <QSet>
#include <deque>

namespace ui {

/// Reads the configuration sets, the names first, then settings and event destinations of what is on the
/// screen and of the rest; makes, changes and deletes them and their event destinations.
class ConfigurationSetsController : public Controller
{
    Q_OBJECT
public:
    using Row = reports::ConfigurationSetRow;

    explicit ConfigurationSetsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<Row> *model() const { return m_model; }
    [[nodiscard]] bool hasList() const { return m_hasList; }
    /// The pools there are, as far as they have been read.
    [[nodiscard]] QStringList pools() const { return m_pools; }
    /// The account's number, as some ARN tells it; empty when none does.
    [[nodiscard]] QString account() const;

    void refresh();
    void setOnScreen(const QStringList &names);
    void readDetails(const QString &name);

    void create(const QString &name, const email::ConfigurationSetSettings &settings,
                const QList<email::Tag> &tags);
    /// Sends what is different, one after the other; the first refusal ends it.
    void edit(const QString &name, const email::ConfigurationSetSettings &before,
              const email::ConfigurationSetSettings &after);
    void remove(const QString &name);
    void createDestination(const QString &set, const QString &name,
                           const email::EventDestinationDefinition &definition);
    void updateDestination(const QString &set, const QString &name,
                           const email::EventDestinationDefinition &definition);
    void removeDestination(const QString &set, const QString &name);

Q_SIGNALS:
    void listChanged();
    void detailsChanged(const QString &name);
    /// Whatever was asked for has been done to \a name.
    void done(const QString &name);
    void refused(const ui::Failure &failure);
    /// An edit went through; \a before is what undoes it.
    void edited(const QString &name, const email::ConfigurationSetSettings &before,
                const email::ConfigurationSetSettings &after);

private:
    using Done = std::function<void(const aws::Result<void> &)>;
    using Step = std::function<void(const Done &)>;

    [[nodiscard]] std::deque<Step> steps(const QString &name, const email::ConfigurationSetSettings &before,
                                         const email::ConfigurationSetSettings &after);
    void runSteps(std::deque<Step> steps, const Done &done);
    /// Tells how a change ended; what it was done to is read again in any case.
    void finish(const QString &name, const QString &title, const aws::Result<void> &result);
    void readNext();
    void read(const QString &name, aws::Priority priority);

    TableModel<Row> *m_model;
    QStringList m_pools;
    QStringList m_onScreen;
    QStringList m_wanted; ///< Details to read in the background, the next one last.
    QSet<QString> m_stale; ///< Details to read at all.
    QSet<QString> m_underWay;
    int m_reading = 0;
    bool m_hasList = false;
    bool m_toldFailure = false;
};

} // namespace ui
