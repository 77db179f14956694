// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ui {

/// \a text in the form in which texts are searched: without upper and lower case, one spelling of each
/// character.
void appendFolded(QByteArray &folded, const QString &text);

/// The words that a row must contain, in any order and in any of its cells.
class Filter
{
public:
    Filter() = default;
    explicit Filter(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool accepts(const QByteArray &folded) const;
    /// Whether whatever this accepts, \a other accepts as well: what happens while a word is typed.
    [[nodiscard]] bool isNarrowerThan(const Filter &other) const;

    bool operator==(const Filter &) const = default;

private:
    QList<QByteArray> m_words;
};

} // namespace ui
