// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableWidget;

namespace ui {

/// A small table to type rows of short texts into, with buttons that add and remove one. Cells of a column
/// may be a choice.
class PairTable : public QWidget
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        QStringList choices; ///< Empty: free text.
    };
    /// \a name is the object name's first part: "tags" gives tagsTable, tagsAdd and tagsRemove.
    PairTable(const QString &name, const QString &title, const QList<Column> &columns,
              QWidget *parent = nullptr);

    /// Rows with nothing typed into them are left out.
    [[nodiscard]] QList<QStringList> rows() const;
    void setRows(const QList<QStringList> &rows);

Q_SIGNALS:
    void changed();

private:
    void add(const QStringList &texts);

    QString m_name;
    QList<Column> m_columns;
    QTableWidget *m_table;
};

} // namespace ui
