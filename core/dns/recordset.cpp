// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recordset.h"

#include "core/dns/name.h"

#include <algorithm>

namespace dns {

namespace {
constexpr qsizetype longestString = 255;

/// The last word of a CNAME's or an MX's value is a host name.
QString asciiValue(const QString &type, const QString &value)
{
    if (type == QLatin1StringView("TXT"))
        return value;
    QStringList words = value.simplified().split(u' ');
    words.last() = asciiName(words.constLast());
    return words.join(u' ');
}
} // namespace

QList<RecordSet> recordSets(const QList<Record> &records)
{
    QList<RecordSet> sets;
    for (const Record &record : records) {
        const QString name = asciiName(record.name);
        const QString value = asciiValue(record.type, record.value);
        const auto known = std::find_if(sets.begin(), sets.end(), [&](const RecordSet &set) {
            return set.name == name && set.type == record.type;
        });
        if (known == sets.end())
            sets.append({.name = name, .type = record.type, .values = {value}});
        else if (!known->values.contains(value))
            known->values.append(value);
    }
    return sets;
}

QString quotedText(const QString &value, QLatin1StringView between)
{
    const QByteArray bytes = value.toUtf8();
    QString quoted(u'"');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % longestString == 0)
            quoted += u'"' + between + u'"';
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        if (byte == '"' || byte == '\\')
            quoted += u'\\';
        if (byte < ' ' || byte > '~')
            quoted += QStringLiteral("\\%1").arg(byte, 3, 10, QLatin1Char('0'));
        else
            quoted += QLatin1Char(bytes.at(i));
    }
    return quoted + u'"';
}

QString zoneValue(const RecordSet &set, const QString &value)
{
    return set.type == QLatin1StringView("TXT") ? quotedText(value) : value + u'.';
}

} // namespace dns
