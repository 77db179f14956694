// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/timestamp.h"

#include <cmath>

namespace aws {

QString toIso8601(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<QDateTime> fromIso8601(QStringView text)
{
    QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

double toEpoch(const QDateTime &time) { return static_cast<double>(time.toMSecsSinceEpoch()) / 1000.0; }

std::optional<QDateTime> fromEpoch(double seconds)
{
    constexpr double year1 = -62135596800.0;
    constexpr double year9999 = 253402300799.999;
    if (!(seconds >= year1 && seconds <= year9999))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000.0), Qt::UTC);
}

} // namespace aws
