// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/records.h"

#include <QByteArray>
#include <QStringList>

namespace dns {

/// Seconds that an answer may be remembered; what Amazon SES's own instructions take.
inline constexpr int usualTtl = 1800;

/// All records of one name and type, which is how name servers keep and change them.
struct RecordSet {
    QString name; ///< Punycode, without a dot at its end.
    QString type;
    QStringList values; ///< Host names in Punycode without a dot at their end; a TXT as it is.
};

[[nodiscard]] QList<RecordSet> recordSets(const QList<Record> &records);

/// A TXT value in the notation of zone files: in quotes, split where a string would exceed 255 bytes.
[[nodiscard]] QString quotedText(const QString &value, QLatin1StringView between = QLatin1StringView(" "));

/// \a set's value in the notation of zone files; host names end with a dot.
[[nodiscard]] QString zoneValue(const RecordSet &set, const QString &value);

} // namespace dns
