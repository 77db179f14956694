// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/limits.h"

#include "core/aws/tr.h"

#include <QLocale>

namespace aws::detail {

namespace {
QString number(double value) { return QString::number(value, 'g', 15); }
} // namespace

QString lengthProblem(const QString &text, int least, int most)
{
    // The service counts characters, not the two halves of one outside the basic plane.
    const qsizetype length = text.toUcs4().size();
    if (length < least)
        return length == 0 ? tr("must not be empty") : tr("must have at least %n characters", nullptr, least);
    if (length > most)
        return tr("has %1 characters; allowed are at most %2").arg(length).arg(most);
    return {};
}

QString countProblem(qsizetype count, int least, int most)
{
    if (count < least)
        return count == 0 ? tr("must not be empty") : tr("must have at least %n entries", nullptr, least);
    if (count > most)
        return tr("has %1 entries; allowed are at most %2").arg(count).arg(most);
    return {};
}

QString rangeProblem(double value, double least, double most)
{
    if (value >= least && value <= most)
        return {};
    return tr("is %1; allowed is %2 to %3").arg(number(value), number(least), number(most));
}

QString patternProblem(const QString &text, const char *pattern, const char *meaning)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)));
    return expression.match(text).hasMatch() ? QString() : tr("may contain %1").arg(tr(meaning));
}

} // namespace aws::detail
