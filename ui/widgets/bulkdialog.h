// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulkcontroller.h"
#include "ui/widgets/formdialog.h"

class QLabel;
class QProgressBar;

namespace ui {

class TableProxy;
class TableView;

/// Asks, and then does the same to many things: progress, a line for each with what became of it, a stop, and
/// the failed ones once more. Cancelling while it works stops it first.
class BulkDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a name is the object name's first part: "bulkDelete" gives bulkDeleteDialog, bulkDeleteAct…; what all
    /// of them have is named bulkTable, bulkProgress, bulkSummary.
    BulkDialog(const QString &name, const QString &title, const QString &action, const Session &session,
               QWidget *parent = nullptr);

    [[nodiscard]] BulkController *controller() const { return m_controller; }
    /// Shows the lines and works on them.
    void begin(const QList<BulkItem> &items, BulkController::Task task);

    void reject() override;

protected:
    /// Where that stands which is asked first.
    [[nodiscard]] QVBoxLayout *question() const { return m_question; }
    /// Once all is done, the question can be returned to, as it was left: \a text is the button's.
    void offerReturn(const QString &text);
    virtual void showQuestion();
    [[nodiscard]] bool isAsking() const;

private:
    QWidget *makeLines();
    void showProgress();
    void goOn();

    BulkController *m_controller;
    QString m_action; ///< The button's text while it asks.
    QString m_cancel;
    QWidget *m_asking;
    QVBoxLayout *m_question;
    QWidget *m_lines;
    QLabel *m_summary;
    QLabel *m_obstacle;
    QPushButton *m_return;
    QProgressBar *m_progress;
    TableProxy *m_proxy;
    TableView *m_table;
};

} // namespace ui
