// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableproxy.h"

#include <QTimerEvent>
#include <algorithm>
#include <numeric>

namespace ui {

namespace {
constexpr std::chrono::milliseconds readAheadTime{4}; // At a time: nobody notices.
constexpr int painting = 30; // Milliseconds: what has just arrived is on the screen first.

void shift(QList<int> &rows, int first, int by)
{
    for (int &row : rows) {
        if (row >= first)
            row += by;
    }
}

QList<int> without(const QList<int> &rows, int first, int last)
{
    QList<int> result;
    result.reserve(rows.size());
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(result),
                 [first, last](int row) { return row < first || row > last; });
    return result;
}

QList<int> counted(int first, int last)
{
    QList<int> rows(last - first + 1);
    std::iota(rows.begin(), rows.end(), first);
    return rows;
}
} // namespace

TableProxy::TableProxy(QObject *parent)
    : ListModel(parent)
{
}

void TableProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (m_table)
        m_table->disconnect(this);
    m_table = qobject_cast<TableModelBase *>(model);
    Q_ASSERT(m_table || !model);
    QAbstractProxyModel::setSourceModel(model);
    if (m_table)
        follow(m_table);
    rebuild();
    endResetModel();
}

void TableProxy::follow(TableModelBase *table)
{
    using Model = QAbstractItemModel;
    connect(table, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { tableRowsInserted(first, last); });
    connect(table, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { tableRowsToBeRemoved(first, last); });
    connect(table, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { tableRowsRemoved(first, last); });
    connect(table, &Model::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        tableRowsChanged(from.row(), to.row());
    });
    connect(table, &Model::layoutAboutToBeChanged, this, &TableProxy::tableToBeReordered);
    connect(table, &Model::layoutChanged, this, &TableProxy::tableReordered);
    connect(table, &QObject::destroyed, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
}

void TableProxy::setFilterText(const QString &text)
{
    m_filterText = text;
    const Filter filter(text);
    if (filter == m_filter)
        return;
    const bool narrower = filter.isNarrowerThan(m_filter);
    m_filter = filter;
    show(accepted(narrower ? m_shown : m_sorted));
}

void TableProxy::setFilterColumns(const QStringList &ids)
{
    if (ids == m_filterColumns)
        return;
    m_filterColumns = ids;
    m_texts.reset(m_table, filterColumns());
    m_readingAhead.start(painting, this);
    show(accepted(m_sorted));
}

void TableProxy::setRowFilter(std::function<bool(int)> wanted)
{
    m_wanted = std::move(wanted);
    show(accepted(m_sorted));
}

TableProxy::Rows TableProxy::accepted(const Rows &rows)
{
    Rows found = m_texts.accepted(rows, m_filter);
    if (m_wanted)
        found.removeIf([this](int row) { return !m_wanted(row); });
    return found;
}

bool TableProxy::isAccepted(int row)
{
    return (!m_wanted || m_wanted(row)) && m_texts.isAccepted(row, m_filter);
}

void TableProxy::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        column = -1;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    if (column != m_sortColumn)
        m_keys.clear();
    m_sortColumn = column;
    m_sortOrder = order;
    sortAndShow();
}

void TableProxy::tableRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    if (first < m_texts.size()) {
        shift(m_sorted, first, count);
        shift(m_shown, first, count);
    }
    m_texts.insert(first, count);
    m_readingAhead.start(painting, this);
    rowsMoved();
    Rows added = counted(first, last);
    if (m_sortColumn >= 0) {
        if (m_keys.insert(first, count, sortValue()) == SortKeys::Update::Outdated) {
            m_keys.clear();
            sortAndShow();
            return;
        }
        m_keys.sort(added, m_sortOrder);
    }
    m_sorted = merged(m_sorted, added);
    show(merged(m_shown, accepted(added)));
}

void TableProxy::tableRowsToBeRemoved(int first, int last)
{
    show(without(m_shown, first, last));
    m_sorted = without(m_sorted, first, last);
}

void TableProxy::tableRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    shift(m_sorted, first, -count);
    shift(m_shown, first, -count);
    m_texts.remove(first, count);
    if (!m_keys.isEmpty())
        m_keys.remove(first, count);
    rowsMoved();
}

void TableProxy::tableRowsChanged(int first, int last)
{
    m_texts.forget(first, last);
    m_readingAhead.start(painting, this);
    if (first == last) {
        tableRowChanged(first);
        return;
    }
    m_keys.clear();
    sortAndShow();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableProxy::tableRowChanged(int row)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const auto was = std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), row, before) - m_sorted.cbegin();
    auto at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), row, before);
    const bool wasShown = at != m_shown.cend() && *at == row;
    const bool isShown = isAccepted(row);
    const auto update = m_keys.isEmpty() ? SortKeys::Update::Same : m_keys.update(row, sortValue());
    if (update == SortKeys::Update::Outdated) {
        m_keys.clear();
        sortAndShow();
    } else if (update == SortKeys::Update::Moved || isShown != wasShown) {
        m_sorted.removeAt(was);
        m_sorted = merged(m_sorted, {row});
        show(merged(without(m_shown, row, row), isShown ? Rows{row} : Rows()));
    }
    at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), row, before);
    if (at == m_shown.cend() || *at != row)
        return;
    const auto position = static_cast<int>(at - m_shown.cbegin());
    Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
}

void TableProxy::tableToBeReordered()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_persistent = persistentIndexList();
    for (const QModelIndex &index : std::as_const(m_persistent))
        m_persistentInTable.append(mapToSource(index));
}

void TableProxy::tableReordered()
{
    rebuild();
    QModelIndexList now;
    for (const QPersistentModelIndex &index : std::as_const(m_persistentInTable))
        now.append(mapFromSource(index));
    changePersistentIndexList(m_persistent, now);
    m_persistent.clear();
    m_persistentInTable.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableProxy::rebuild()
{
    m_keys.clear();
    m_texts.reset(m_table, filterColumns());
    m_readingAhead.start(painting, this);
    m_sorted = sortedRows();
    m_shown = accepted(m_sorted);
    rowsMoved();
}

void TableProxy::sortAndShow()
{
    m_sorted = sortedRows();
    show(accepted(m_sorted));
}

TableProxy::Rows TableProxy::sortedRows()
{
    Rows rows = counted(0, m_texts.size() - 1);
    if (m_sortColumn >= 0 && m_table) {
        if (m_keys.isEmpty())
            m_keys.fill(static_cast<int>(rows.size()), sortValue());
        m_keys.sort(rows, m_sortOrder);
    }
    return rows;
}

void TableProxy::show(const Rows &rows)
{
    if (rows == m_shown)
        return;
    const std::vector<int> &old = positions();
    std::vector<int> from;
    from.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : rows)
        from.push_back(old[static_cast<std::size_t>(row)]);
    become(m_shown, rows, from);
}

QList<int> TableProxy::filterColumns() const
{
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        const QString id = headerData(column, Qt::Horizontal, ColumnIdRole).toString();
        if (m_filterColumns.isEmpty() || m_filterColumns.contains(id))
            columns.append(column);
    }
    return columns;
}

void TableProxy::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_readingAhead.timerId()) {
        QAbstractProxyModel::timerEvent(event);
        return;
    }
    if (m_texts.readAhead(QDeadlineTimer(readAheadTime)))
        m_readingAhead.start(0, this);
    else
        m_readingAhead.stop();
}

bool TableProxy::isBefore(int a, int b) const
{
    return m_keys.isEmpty() ? a < b : m_keys.isBefore(a, b, m_sortOrder);
}

TableProxy::Rows TableProxy::merged(const Rows &rows, const Rows &more) const
{
    Rows result;
    result.reserve(rows.size() + more.size());
    std::merge(rows.cbegin(), rows.cend(), more.cbegin(), more.cend(), std::back_inserter(result),
               [this](int a, int b) { return isBefore(a, b); });
    return result;
}

const std::vector<int> &TableProxy::positions() const
{
    if (m_position.empty()) {
        m_position.assign(static_cast<std::size_t>(m_texts.size()), -1);
        for (int position = 0; const int row : m_shown)
            m_position[static_cast<std::size_t>(row)] = position++;
    }
    return m_position;
}

SortKeys::Value TableProxy::sortValue() const
{
    return [table = m_table.data(), column = m_sortColumn](int row) { return table->sortKeyAt(row, column); };
}

QModelIndex TableProxy::indexOf(const QString &key, int column) const
{
    const int row = m_table ? m_table->rowOf(key) : -1;
    return row < 0 ? QModelIndex() : index(positions()[static_cast<std::size_t>(row)], column);
}

QModelIndex TableProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableProxy::parent(const QModelIndex &) const { return {}; }

int TableProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->columnCount();
}

bool TableProxy::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QModelIndex TableProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && m_table ? m_table->index(m_shown.at(index.row()), index.column())
                                      : QModelIndex();
}

QModelIndex TableProxy::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(positions()[static_cast<std::size_t>(index.row())], index.column())
                           : QModelIndex();
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && m_table
        ? m_table->headerData(section, orientation, role)
        : QAbstractProxyModel::headerData(section, orientation, role);
}

} // namespace ui
