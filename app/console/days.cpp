// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/days.h"

#include "core/aws/tr.h"
#include "core/reports/usualdays.h"

#include <QCommandLineParser>
#include <algorithm>
#include <optional>

namespace console {

namespace {
aws::Result<std::optional<QDate>> day(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QDate date = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!date.isValid() || parser.value(option).size() != 10)
        return aws::usageError(
            tr("--%1 takes a day such as 2026-10-01, not \"%2\".").arg(option, parser.value(option)));
    return date;
}
} // namespace

void addDayOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("from"), tr("First day, such as 2026-10-01 (UTC); default 30 days up to --to."),
         QStringLiteral("DATE")},
        {QStringLiteral("to"), tr("Last day, itself included; default yesterday, of campaigns today."),
         QStringLiteral("DATE")},
    });
}

aws::Result<reports::DayRange> dayRange(const QCommandLineParser &parser, bool withToday)
{
    const auto from = day(parser, QStringLiteral("from"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = day(parser, QStringLiteral("to"));
    if (!to)
        return tl::unexpected(to.error());
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate usual = withToday ? today : reports::lastWholeDay(today);
    const QDate last = to->value_or(std::max(usual, from->value_or(usual)));
    const QDate first = from->value_or(reports::daysUpTo(last).from);
    if (first > last)
        return aws::usageError(tr("--from %1 lies after --to %2; exchange them.")
                                   .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    if (first > today)
        return aws::usageError(tr("The days from %1 on lie in the future; today is %2 (UTC).")
                                   .arg(first.toString(Qt::ISODate), today.toString(Qt::ISODate)));
    return reports::DayRange{.from = first, .to = last};
}

} // namespace console
