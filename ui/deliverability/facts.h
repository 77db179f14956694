// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/column.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// The cells of a row, one under the other with their titles: the details beside a table.
class Facts : public QWidget
{
    Q_OBJECT
public:
    /// \a name is the object names' first part: "campaign" gives campaignSubject for the column "subject".
    explicit Facts(const QString &name, QWidget *parent = nullptr);

    template<class Row>
    void show(const reports::Columns<Row> &columns, const Row &row)
    {
        for (const reports::Column<Row> &column : columns)
            setFact(column.id, column.title, column.textOf(row), reports::toolTipText(column.value(row)));
    }

private:
    void setFact(const QString &id, const QString &title, const QString &text, const QString &toolTip);

    QString m_name;
    QGridLayout *m_grid;
    QHash<QString, QLabel *> m_values;
};

} // namespace ui
