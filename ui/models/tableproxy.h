// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchtexts.h"
#include "ui/models/sortkeys.h"
#include "ui/models/tablemodel.h"

#include <QAbstractProxyModel>
#include <QBasicTimer>
#include <QPointer>
#include <functional>

namespace ui {

/// A table model, sorted and filtered. It keeps the sorted order of all rows beside the rows that are shown,
/// what they are sorted by and what they are searched in, so that a key pressed in the filter costs
/// milliseconds with 100,000 rows.
class TableProxy final : public ListModel<QAbstractProxyModel>
{
    Q_OBJECT
public:
    explicit TableProxy(QObject *parent = nullptr);

    /// \a model is a TableModel.
    void setSourceModel(QAbstractItemModel *model) override;

    /// Shows the rows that contain every word of \a text in the texts of the filter's columns.
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; }
    /// Searches only these columns: those that are visible. All, unless told.
    void setFilterColumns(const QStringList &ids);

    /// Shows only rows of the table that \a wanted says yes to, besides what the text asks for; all without
    /// it.
    void setRowFilter(std::function<bool(int tableRow)> wanted);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// The rows of the table that are shown, from top to bottom.
    [[nodiscard]] const QList<int> &sourceRows() const { return m_shown; }
    /// Where the row of \a key is shown; invalid when it is not.
    [[nodiscard]] QModelIndex indexOf(const QString &key, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    void timerEvent(QTimerEvent *event) override;
    void rowsMoved() override { m_position.clear(); }

private:
    using Rows = QList<int>; // Rows of the table

    void follow(TableModelBase *table);
    void tableRowsInserted(int first, int last);
    void tableRowsToBeRemoved(int first, int last);
    void tableRowsRemoved(int first, int last);
    void tableRowsChanged(int first, int last);
    void tableRowChanged(int row);
    void tableToBeReordered();
    void tableReordered();

    void rebuild();
    void sortAndShow();
    void show(const Rows &rows);
    [[nodiscard]] Rows sortedRows();
    [[nodiscard]] Rows accepted(const Rows &rows);
    [[nodiscard]] bool isAccepted(int row);
    [[nodiscard]] QList<int> filterColumns() const;
    [[nodiscard]] bool isBefore(int a, int b) const;
    [[nodiscard]] Rows merged(const Rows &rows, const Rows &more) const;
    [[nodiscard]] const std::vector<int> &positions() const;
    [[nodiscard]] SortKeys::Value sortValue() const;

    QPointer<TableModelBase> m_table;
    Rows m_sorted; // All
    Rows m_shown; // In the same order
    SortKeys m_keys; // Of the column that is sorted by
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_filterText;
    Filter m_filter;
    std::function<bool(int)> m_wanted;
    QStringList m_filterColumns;
    SearchTexts m_texts;
    mutable std::vector<int> m_position; // Of each row of the table in m_shown, or -1; empty until needed
    QBasicTimer m_readingAhead;
    QModelIndexList m_persistent;
    QList<QPersistentModelIndex> m_persistentInTable;
};

} // namespace ui
