// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <span>
#include <vector>

/// \file
/// From one list to another without a reset, so that views keep selection, current row and scroll position.
namespace ui {

/// The few steps from a list to another: rows that go are moved together and cut off at once, new ones come
/// in at once and are moved to their places. However scattered the rows are, views hear of four steps at
/// most.
struct ListChange {
    std::vector<int> gather; ///< The old positions in the order that cutting needs; empty: as they are.
    int removeFirst = 0;
    int removeCount = 0;
    int insertFirst = 0;
    std::vector<int> inserted; ///< Positions in the new list, in the order of their insertion.
    std::vector<int> settle; ///< Where each row comes from at last; empty: all are in their places.
};

/// \a from says for each row of the new list where it stands in the old one, or -1 when it is new.
[[nodiscard]] ListChange listChange(std::span<const int> from, int oldCount);

/// The rows of \a positions that are elsewhere in \a order, which lists old rows in their new order.
[[nodiscard]] QModelIndexList reordered(const QModelIndexList &indexes, std::span<const int> order,
                                        const QAbstractItemModel &model);

/// A flat model over a list that can become another list.
template<class Model>
class ListModel : public Model
{
protected:
    using Model::Model;

    /// Rows are elsewhere than they were; comes before any view hears of it.
    virtual void rowsMoved() { }

    template<class Item>
    void become(QList<Item> &items, QList<Item> wanted, std::span<const int> from)
    {
        const ListChange change = listChange(from, static_cast<int>(items.size()));
        reorder(items, change.gather);
        if (change.removeCount > 0) {
            this->beginRemoveRows({}, change.removeFirst, change.removeFirst + change.removeCount - 1);
            items.remove(change.removeFirst, change.removeCount);
            rowsMoved();
            this->endRemoveRows();
        }
        if (!change.inserted.empty()) {
            const auto count = static_cast<int>(change.inserted.size());
            this->beginInsertRows({}, change.insertFirst, change.insertFirst + count - 1);
            if (change.settle.empty()) {
                items = std::move(wanted);
                rowsMoved();
                this->endInsertRows();
                return;
            }
            items.reserve(wanted.size());
            for (const int position : change.inserted)
                items.append(wanted.at(position));
            rowsMoved();
            this->endInsertRows();
        }
        reorder(items, change.settle);
        items = std::move(wanted);
    }

private:
    template<class Item>
    void reorder(QList<Item> &items, std::span<const int> order)
    {
        if (order.empty())
            return;
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<Item> result;
        result.reserve(items.size());
        for (const int row : order)
            result.append(std::move(items[row]));
        items = std::move(result);
        rowsMoved();
        const QModelIndexList old = this->persistentIndexList();
        this->changePersistentIndexList(old, reordered(old, order, *this));
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
};

} // namespace ui
