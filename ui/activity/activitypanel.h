// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

private:
    QWidget *makeTools();
    QWidget *makeDetails();
    void showCurrent();
    void applyFilter();
    void exportCsv();
    void copy(QString (*text)(const activity::Entry &entry));
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
};

} // namespace ui
