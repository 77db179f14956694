// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace ui {

class TableView;

/// A table under its heading, with its export; and instead of it, when asked for, the same numbers as
/// pictures.
class Section : public QWidget
{
    Q_OBJECT
public:
    Section(const QString &title, TableView *table, QWidget *parent = nullptr);

    /// Offers \a picture in place of the table; \a objectName is the button's.
    void addPicture(QWidget *picture, const QString &text, const QString &objectName);
    /// What is shown of the whole: "Gmail"; nothing for all of it.
    void setPart(const QString &part);

Q_SIGNALS:
    void exportRequested();

private:
    void addChoice(QWidget *content, const QString &text, const QString &objectName);

    QString m_title;
    QLabel *m_heading;
    QHBoxLayout *m_choices;
    QButtonGroup *m_group;
    QStackedWidget *m_content;
    TableView *m_table;
};

} // namespace ui
