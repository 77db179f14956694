// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QAction;
class QComboBox;
class QDialog;
class QIcon;
class QLabel;
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

    /// What the chooser above the table lets through.
    enum class States { All, NeedAttention, Pending, Domains, Addresses };
    void chooseStates(States states);

private:
    QWidget *makeBar();
    void addRowActions();
    QAction *addRowAction(const QString &objectName, const QIcon &symbol, const QString &text,
                          void (IdentitiesPage::*act)());
    void deleteSelected();
    void tagSelected();
    void recheckSelected();
    void sendFromSelected();
    void editTags(const QString &identity);
    void open(QDialog *dialog);
    [[nodiscard]] bool isRefusing() const; ///< Nothing can be changed now.
    void showSelection();
    void showSelected();
    void showWhatThereIs();

    IdentitiesController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    IdentityDetails *m_details;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QComboBox *m_states;
    QLabel *m_selection;
    QList<QWidget *> m_bulkButtons;
    QWidget *m_bar; ///< After what it is made of.
    QString m_account; ///< The account's number, once somebody typed it.
    QString m_draft; ///< A list of new identities that was left unfinished.
    QString m_filter;
    QString m_toSelect; ///< Asked for before it was read.
};

} // namespace ui
