// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/shellwords.h"

namespace aws {

std::optional<QStringList> shellWords(const QString &command)
{
    QStringList words;
    QString word;
    bool inWord = false; // An empty pair of quotes is a word, too.
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command.at(i);
        const QChar next = i + 1 < command.size() ? command.at(i + 1) : QChar();
        if (c == u'\\' && quote != u'\'' && (quote.isNull() || next == u'"' || next == u'\\')) {
            if (next.isNull())
                return std::nullopt;
            word += next;
            inWord = true;
            ++i;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words.append(std::exchange(word, QString()));
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (inWord)
        words.append(word);
    return words;
}

} // namespace aws
