// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace ui {

class EmptyState;
class IdentitiesController;
class IdentityDetails;
class TableProxy;
class TableView;

/// The domains and addresses mail is sent from: the table at the left, the selected one at the right.
class IdentitiesPage : public Page
{
    Q_OBJECT
public:
    explicit IdentitiesPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override;
    [[nodiscard]] QString filterText() const override { return m_filter; }
    void setFilterText(const QString &text) override;
    [[nodiscard]] QString createText() const override;
    void createNew() override;
    [[nodiscard]] bool canExport() const override;
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

    void select(const QString &identity) override;
    void askToDelete(const QString &identity);
    void editTags();

private:
    void showSelected();
    void showWhatThereIs();

    IdentitiesController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    IdentityDetails *m_details;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
    QString m_toSelect; ///< Asked for before it was read.
};

} // namespace ui
