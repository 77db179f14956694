// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <algorithm>

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
    /// Whether every word is in \a words(), or in \a numbers() if it can be in a number.
    template<typename Words, typename Numbers>
    [[nodiscard]] bool accepts(const Words &words, const Numbers &numbers) const
    {
        return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
            return contains(words(), word.text) || (word.canBeInNumber && contains(numbers(), word.text));
        });
    }
    /// Whether whatever this accepts, \a other accepts as well: what happens while a word is typed.
    [[nodiscard]] bool isNarrowerThan(const Filter &other) const;

    bool operator==(const Filter &) const = default;

private:
    struct Word {
        QByteArray text;
        bool canBeInNumber = false;

        bool operator==(const Word &) const = default;
    };
    [[nodiscard]] static bool contains(const QByteArray &text, const QByteArray &word);

    QList<Word> m_words;
};

} // namespace ui
