// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <map>

namespace sandbox {

/// Things with a name, in the order in which they came. Their numbers never come twice, so that a page can
/// go on after a number whatever has been added or removed since.
template<typename T>
class Ordered
{
public:
    [[nodiscard]] bool contains(const QString &name) const { return m_numbers.contains(name); }
    [[nodiscard]] T *find(const QString &name)
    {
        const auto number = m_numbers.constFind(name);
        return number == m_numbers.cend() ? nullptr : &m_items.at(*number);
    }
    [[nodiscard]] const T *find(const QString &name) const
    {
        const auto number = m_numbers.constFind(name);
        return number == m_numbers.cend() ? nullptr : &m_items.at(*number);
    }
    T &insert(const QString &name, T item)
    {
        m_numbers.insert(name, ++m_last);
        return m_items.insert_or_assign(m_last, std::move(item)).first->second;
    }
    bool remove(const QString &name)
    {
        const auto number = m_numbers.constFind(name);
        if (number == m_numbers.cend())
            return false;
        m_items.erase(*number);
        m_numbers.erase(number);
        return true;
    }
    [[nodiscard]] qsizetype size() const { return m_numbers.size(); }
    /// Number → item, in order.
    [[nodiscard]] const std::map<qint64, T> &items() const { return m_items; }
    [[nodiscard]] std::map<qint64, T> &items() { return m_items; }

private:
    std::map<qint64, T> m_items;
    QHash<QString, qint64> m_numbers;
    qint64 m_last = 0;
};

} // namespace sandbox
