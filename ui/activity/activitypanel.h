// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>
#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace activity {
struct Entry;
}

namespace ui {

class ActivityLog;
class Banner;
class TableProxy;
class TableView;

/// Every call with its details, and the copies that repeat it.
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPanel(ActivityLog *log, QWidget *parent = nullptr);

    void focusFilter();
    [[nodiscard]] TableView *table() const { return m_table; }
    /// The account in which changes can be taken back; nothing: none is shown.
    void setSession(std::optional<Session> session);

Q_SIGNALS:
    /// A change was taken back: what the tabs show is old.
    void undone();

private:
    QWidget *makeTools();
    QWidget *makeDetails();
    void showCurrent();
    void applyFilter();
    void exportCsv();
    void copy(QString (*text)(const activity::Entry &entry));
    void offerUndo(const activity::Entry *entry);
    /// Empty when \a entry can be taken back.
    [[nodiscard]] QString whyNotUndo(const activity::Entry &entry) const;
    void askToUndo();
    [[nodiscard]] const activity::Entry *current() const;

    ActivityLog *m_log;
    TableProxy *m_proxy;
    TableView *m_table;
    Banner *m_banner;
    QLineEdit *m_filter;
    QCheckBox *m_changesOnly;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QList<QPushButton *> m_copies;
    QPushButton *m_undo;
    QAction *m_undoAction;
    std::optional<Session> m_session;
};

} // namespace ui
