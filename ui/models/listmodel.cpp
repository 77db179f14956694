// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listmodel.h"

#include <algorithm>

namespace ui {

namespace {
bool isInOrder(std::span<const int> order)
{
    int row = 0;
    return std::ranges::all_of(order, [&row](int from) { return from == row++; });
}

/// Whether the members of \a rows, which ascend, follow one another without a gap.
bool areTogether(const std::vector<int> &rows)
{
    return rows.empty() || rows.back() - rows.front() + 1 == static_cast<int>(rows.size());
}
} // namespace

ListChange listChange(std::span<const int> from, int oldCount)
{
    ListChange change;
    std::vector<bool> stays(static_cast<std::size_t>(oldCount), false);
    std::vector<int> staying; // Old positions, in the new order
    staying.reserve(std::min(from.size(), stays.size()));
    for (int position = 0; const int old : from) {
        if (old >= 0) {
            stays[static_cast<std::size_t>(old)] = true;
            staying.push_back(old);
        } else {
            change.inserted.push_back(position);
        }
        ++position;
    }
    std::vector<int> going;
    going.reserve(stays.size() - staying.size());
    for (int old = 0; old < oldCount; ++old) {
        if (!stays[static_cast<std::size_t>(old)])
            going.push_back(old);
    }

    change.removeCount = static_cast<int>(going.size());
    if (areTogether(going) && std::ranges::is_sorted(staying)) {
        change.removeFirst = going.empty() ? 0 : going.front();
    } else {
        change.gather = staying;
        change.gather.insert(change.gather.end(), going.begin(), going.end());
        if (isInOrder(change.gather))
            change.gather.clear();
        change.removeFirst = static_cast<int>(staying.size());
    }

    if (areTogether(change.inserted)) {
        change.insertFirst = change.inserted.empty() ? 0 : change.inserted.front();
        return change;
    }
    change.insertFirst = static_cast<int>(staying.size());
    change.settle.reserve(from.size());
    int stayed = 0;
    int arrived = change.insertFirst;
    for (const int old : from)
        change.settle.push_back(old >= 0 ? stayed++ : arrived++);
    return change;
}

QModelIndexList reordered(const QModelIndexList &indexes, std::span<const int> order,
                          const QAbstractItemModel &model)
{
    if (indexes.isEmpty())
        return {};
    std::vector<int> position(order.size());
    for (int row = 0; const int old : order)
        position[static_cast<std::size_t>(old)] = row++;
    QModelIndexList result;
    result.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        result.append(model.index(position[static_cast<std::size_t>(index.row())], index.column()));
    return result;
}

} // namespace ui
