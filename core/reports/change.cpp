// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/change.h"

#include "core/aws/tr.h"

#include <QLocale>
#include <cmath>

namespace reports {

namespace {
// Below this, a change is noise of the measurement.
constexpr double smallestChange = 0.1;
// From here on it is something to look into.
constexpr double notableChange = 1.0;

} // namespace

QString rateText(const std::optional<double> &percent)
{
    return percent ? QLocale().toString(*percent, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

QString countText(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : QStringLiteral("–");
}

Change changeOfRate(const std::optional<double> &now, const std::optional<double> &before, bool moreIsBetter)
{
    if (!now || !before)
        return {};
    const double difference = *now - *before;
    if (std::abs(difference) < smallestChange)
        return {.words = tr("as before")};
    const bool more = difference > 0;
    Change change;
    change.words = (more ? tr("%1 points more than before") : tr("%1 points less than before"))
                       .arg(QLocale().toString(std::abs(difference), 'f', 1));
    change.direction = more ? Direction::Up : Direction::Down;
    if (std::abs(difference) >= notableChange)
        change.severity = more == moreIsBetter ? Severity::Good : Severity::Bad;
    return change;
}

Change changeOfVolume(const std::optional<qint64> &now, const std::optional<qint64> &before)
{
    if (!now || !before || *before == 0)
        return {};
    const double percent = 100.0 * (static_cast<double>(*now) / static_cast<double>(*before) - 1);
    if (std::abs(percent) < 1)
        return {.words = tr("as before")};
    const bool more = percent > 0;
    return {.words = (more ? tr("%1 % more than before") : tr("%1 % less than before"))
                         .arg(QLocale().toString(std::abs(percent), 'f', 0)),
            .direction = more ? Direction::Up : Direction::Down};
}

} // namespace reports
