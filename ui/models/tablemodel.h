// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/column.h"
#include "ui/models/listmodel.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <optional>

namespace ui {

/// A table of cells, whatever its rows are: all that views and the proxy need to know.
class TableModelBase : public ListModel<QAbstractTableModel>
{
    Q_OBJECT
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

    [[nodiscard]] virtual QString keyAt(int row) const = 0;
    [[nodiscard]] virtual QString textAt(int row, int column) const = 0;
    [[nodiscard]] virtual reports::CellValue valueAt(int row, int column) const = 0;
    /// The value, or the text that stands in its place.
    [[nodiscard]] virtual reports::CellValue shownAt(int row, int column) const = 0;
    [[nodiscard]] virtual reports::CellValue sortKeyAt(int row, int column) const = 0;
    /// Nothing in a column that shows no state.
    [[nodiscard]] virtual std::optional<reports::Severity> severityAt(int row, int column) const = 0;

    /// The row of \a key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The column of \a id, or -1.
    [[nodiscard]] int columnOf(const QString &id) const;

protected:
    struct Heading {
        QString id;
        QString title;
        Qt::Alignment alignment;
    };

    TableModelBase(QList<Heading> headings, QObject *parent);

    void rowsMoved() final { m_rowOfKey.reset(); }
    void rowAdded(); ///< At the end.
    void rowsChanged(int first, int last);

private:
    QList<Heading> m_headings;
    mutable std::optional<QHash<QString, int>> m_rowOfKey; // Made when it is asked for
};

/// Rows in a table. Their cells follow from \a columns, which core/reports declares; \a key names a row and
/// stays what it is across refreshes.
template<class Row>
class TableModel final : public TableModelBase
{
public:
    TableModel(reports::Columns<Row> columns, std::function<QString(const Row &)> key,
               QObject *parent = nullptr)
        : TableModelBase(headings(columns), parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {
    }

    [[nodiscard]] const reports::Columns<Row> &columns() const { return m_columns; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    /// Null when there is no such row; gone when the rows change.
    [[nodiscard]] const Row *find(const QString &key) const
    {
        const int row = rowOf(key);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

    /// Shows \a rows from now on. A row whose key was there before stays selected and where the user sees it;
    /// of rows with the same key the last counts.
    void setRows(QList<Row> rows)
    {
        QHash<QString, qsizetype> arriving;
        arriving.reserve(rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            arriving.insert(m_key(rows.at(i)), i);
        if (arriving.size() < rows.size()) {
            qsizetype i = 0;
            rows.removeIf([&](const Row &row) { return arriving.value(m_key(row)) != i++; });
        }
        std::vector<int> from(static_cast<std::size_t>(rows.size()), -1);
        bool anyStays = false;
        if (!m_rows.isEmpty()) {
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const int old = rowOf(m_key(rows.at(i)));
                from[static_cast<std::size_t>(i)] = old;
                anyStays = anyStays || old >= 0;
            }
        }
        become(m_rows, std::move(rows), from);
        if (anyStays)
            rowsChanged(0, rowCount() - 1);
    }

    /// Replaces the row of the same key, or adds one at the end.
    void upsert(Row row)
    {
        if (const int known = rowOf(m_key(row)); known >= 0) {
            m_rows[known] = std::move(row);
            rowsChanged(known, known);
            return;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(std::move(row));
        rowAdded();
        endInsertRows();
    }

    void remove(const QString &key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        rowsMoved();
        endRemoveRows();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QString keyAt(int row) const override { return m_key(m_rows.at(row)); }
    [[nodiscard]] QString textAt(int row, int column) const override
    {
        return m_columns.at(column).textOf(m_rows.at(row));
    }
    [[nodiscard]] reports::CellValue valueAt(int row, int column) const override
    {
        return m_columns.at(column).value(m_rows.at(row));
    }
    [[nodiscard]] reports::CellValue shownAt(int row, int column) const override
    {
        const reports::Column<Row> &shown = m_columns.at(column);
        return shown.text ? shown.text(m_rows.at(row)) : shown.value(m_rows.at(row));
    }
    [[nodiscard]] reports::CellValue sortKeyAt(int row, int column) const override
    {
        return m_columns.at(column).sortKeyOf(m_rows.at(row));
    }
    [[nodiscard]] std::optional<reports::Severity> severityAt(int row, int column) const override
    {
        if (!m_columns.at(column).severity)
            return std::nullopt;
        return m_columns.at(column).severityOf(m_rows.at(row));
    }

private:
    static QList<Heading> headings(const reports::Columns<Row> &columns)
    {
        QList<Heading> result;
        for (const reports::Column<Row> &column : columns)
            result.append({column.id, column.title, column.alignment});
        return result;
    }

    reports::Columns<Row> m_columns;
    std::function<QString(const Row &)> m_key;
    QList<Row> m_rows;
};

} // namespace ui
