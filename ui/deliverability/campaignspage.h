// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QComboBox;
class QStackedWidget;

namespace ui {

class CampaignDetails;
class CampaignsController;
class EmptyState;
class RangeChooser;
class TableProxy;
class TableView;

/// The messages to many that a domain sent, where they landed and what was done with them.
class CampaignsPage : public Page
{
    Q_OBJECT
public:
    explicit CampaignsPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override { return tr("Filter campaigns"); }
    [[nodiscard]] QString filterText() const override { return m_filter; }
    void setFilterText(const QString &text) override;
    [[nodiscard]] bool canExport() const override;
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

Q_SIGNALS:
    /// To the place where it can be changed.
    void subscriptionWanted();

private:
    QWidget *makeControls();
    void showDomains();
    void showWhatThereIs();
    void showSelected();

    CampaignsController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    CampaignDetails *m_details;
    QComboBox *m_domains;
    RangeChooser *m_range;
    QStackedWidget *m_stack; ///< The list or why it is empty, under the choice of domain and days.
    QStackedWidget *m_outer; ///< All of it, or that nothing is subscribed.
    EmptyState *m_noMatch;
    EmptyState *m_nothing;
    QString m_filter;
};

} // namespace ui
