// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/configurationsetsettings.h"
#include "ui/session.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace ui {

class ConfigurationSetDetails;
class ConfigurationSetsController;
class EmptyState;
class TableProxy;
class TableView;

/// The configuration sets: the table at the left, the selected one with its event destinations at the right.
class ConfigurationSetsPage : public Page
{
    Q_OBJECT
public:
    explicit ConfigurationSetsPage(const Session &session, QWidget *parent = nullptr);

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
    void select(const QString &name) override;

private:
    [[nodiscard]] QString selected() const;
    void showSelected();
    void showWhatThereIs();
    void makeActions();
    /// Whether something can be asked for now.
    [[nodiscard]] bool canAsk() const;
    /// Empty \a name: a new one.
    void openDialog(const QString &title, const QString &name,
                    const email::ConfigurationSetSettings &settings, const QList<email::Tag> &tags);
    void edit();
    void clone();
    void editTags();
    void askToDelete();
    void openDestination(const QString &destination);
    void askToDeleteDestination(const QString &destination);
    void offerUndo(const QString &name, const email::ConfigurationSetSettings &before,
                   const email::ConfigurationSetSettings &after);

    ConfigurationSetsController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    ConfigurationSetDetails *m_details;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
    QString m_toSelect; ///< Asked for before it was read.
};

} // namespace ui
