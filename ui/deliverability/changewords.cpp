// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/changewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {
// Below this, a change is noise of the measurement.
constexpr double smallestChange = 0.1;
// From here on it is something to look into.
constexpr double notableChange = 1.0;

QString tr(const char *text) { return QCoreApplication::translate("ui::Change", text); }
} // namespace

QString rateText(const std::optional<double> &percent)
{
    return percent ? QLocale().toString(*percent, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

Change changeOfRate(const std::optional<double> &now, const std::optional<double> &before, bool moreIsBetter)
{
    if (!now || !before)
        return {};
    const double difference = *now - *before;
    if (std::abs(difference) < smallestChange)
        return {.words = tr("as before")};
    const QString points = QLocale().toString(std::abs(difference), 'f', 1);
    const bool better = (difference > 0) == moreIsBetter;
    Change change{.words =
                      (difference > 0 ? tr("%1 points more than before") : tr("%1 points less than before"))
                          .arg(points)};
    if (std::abs(difference) >= notableChange)
        change.severity = better ? reports::Severity::Good : reports::Severity::Bad;
    return change;
}

QString changeOfVolume(const std::optional<qint64> &now, const std::optional<qint64> &before)
{
    if (!now || !before || *before == 0)
        return {};
    const double change = 100.0 * (static_cast<double>(*now) / static_cast<double>(*before) - 1);
    if (std::abs(change) < 1)
        return tr("as before");
    return (change > 0 ? tr("%1 % more than before") : tr("%1 % less than before"))
        .arg(QLocale().toString(std::abs(change), 'f', 0));
}

} // namespace ui
