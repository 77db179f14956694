// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cell.h"

#include "core/aws/shape/timestamp.h"
#include "core/aws/tr.h"

#include <cmath>

namespace reports {

namespace {
/// The locale's short date with all four digits of the year.
QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return format;
}

struct Display {
    int decimals;
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return locale.toString(number); }
    QString operator()(double number) const
    {
        return std::isfinite(number) ? locale.toString(number, 'f', decimals) : QString();
    }
    QString operator()(bool flag) const { return flag ? tr("Yes") : tr("No"); }
    QString operator()(const QDateTime &moment) const
    {
        if (!moment.isValid())
            return {};
        const QDateTime here = moment.toLocalTime();
        return locale.toString(here.date(), dateFormat(locale)) + u' '
            + locale.toString(here.time(), QLocale::ShortFormat);
    }
    QString operator()(QDate day) const { return locale.toString(day, dateFormat(locale)); }
};
} // namespace

QString displayText(const CellValue &value, int decimals, const QLocale &locale)
{
    return std::visit(Display{decimals, locale}, value);
}

QString toolTipText(const CellValue &value)
{
    const auto *moment = std::get_if<QDateTime>(&value);
    if (!moment || !moment->isValid())
        return {};
    return tr("%1 (UTC)").arg(aws::toIso8601(*moment));
}

} // namespace reports
