// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter.h"

#include <string_view>

namespace ui {

namespace {
std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
} // namespace

void appendFolded(QByteArray &folded, const QString &text)
{
    // Nearly every text is ASCII, and there this is twenty times as quick.
    const qsizetype before = folded.size();
    folded.resize(before + text.size());
    char *out = folded.data() + before;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 128) {
            folded.resize(before);
            folded += text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
            return;
        }
        *out++ = static_cast<char>(unit >= 'A' && unit <= 'Z' ? unit + 32 : unit);
    }
}

Filter::Filter(const QString &text)
{
    QByteArray folded;
    appendFolded(folded, text);
    const QList<QByteArray> words = folded.simplified().split(' ');
    for (const QByteArray &word : words) {
        if (word.isEmpty())
            continue;
        const QString written = QString::fromUtf8(word);
        const bool hasLetter =
            std::any_of(written.cbegin(), written.cend(), [](QChar c) { return c.isLetter(); });
        m_words.append({word, !hasLetter});
    }
}

// QByteArray::contains() prepares a search that costs more than searching a text as short as these.
bool Filter::contains(const QByteArray &text, const QByteArray &word)
{
    return view(text).find(view(word)) != std::string_view::npos;
}

bool Filter::isNarrowerThan(const Filter &other) const
{
    return std::all_of(other.m_words.cbegin(), other.m_words.cend(), [this](const Word &wider) {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&wider](const Word &word) { return contains(word.text, wider.text); });
    });
}

} // namespace ui
