// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recordfile.h"

#include "core/aws/tr.h"
#include "core/dns/handover.h"
#include "core/dns/recordset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace dns {

namespace {
QString csvCell(QString text)
{
    // What a spreadsheet would run as a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

QByteArray zone(const QList<Record> &records, int ttl, QLatin1StringView remark)
{
    QString lines;
    for (const RecordSet &set : recordSets(records)) {
        for (const QString &value : set.values)
            lines += QStringLiteral("%1.\t%2\tIN\t%3\t").arg(set.name).arg(ttl).arg(set.type)
                + zoneValue(set, value) + remark + u'\n';
    }
    return lines.toUtf8();
}

QString hclString(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    // Templates: what looks like one is doubled.
    text.replace(QLatin1StringView("${"), QLatin1StringView("$${"));
    text.replace(QLatin1StringView("%{"), QLatin1StringView("%%{"));
    return u'"' + text + u'"';
}

/// A name for a resource that is no other's: letters, digits, underscores and hyphens.
QString resourceName(const RecordSet &set, QSet<QString> &taken)
{
    QString name = set.type.toLower() + u'_' + set.name;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'_';
    }
    while (taken.contains(name))
        name += u'_';
    taken.insert(name);
    return name;
}
} // namespace

QByteArray csvRecords(const QString &, const QList<Record> &records)
{
    QString lines = QStringLiteral("Name,Type,Value\r\n");
    for (const RecordSet &set : recordSets(records)) {
        for (const QString &value : set.values)
            lines += csvCell(set.name) + u',' + set.type + u',' + csvCell(value) + QStringLiteral("\r\n");
    }
    return lines.toUtf8();
}

QByteArray zoneLines(const QString &, const QList<Record> &records)
{
    return zone(records, usualTtl, QLatin1StringView());
}

QByteArray cloudflareLines(const QString &, const QList<Record> &records)
{
    constexpr int automatic = 1;
    return zone(records, automatic, QLatin1StringView(" ; cf_tags=cf-proxied:false"));
}

QByteArray route53ChangeBatch(const QString &identity, const QList<Record> &records)
{
    QJsonArray changes;
    for (const RecordSet &set : recordSets(records)) {
        QJsonArray values;
        for (const QString &value : set.values)
            values.append(QJsonObject{{QStringLiteral("Value"), zoneValue(set, value)}});
        // UPSERT, since one record that is there already would make CREATE refuse all of them.
        changes.append(QJsonObject{{QStringLiteral("Action"), QStringLiteral("UPSERT")},
                                   {QStringLiteral("ResourceRecordSet"),
                                    QJsonObject{{QStringLiteral("Name"), set.name + u'.'},
                                                {QStringLiteral("Type"), set.type},
                                                {QStringLiteral("TTL"), usualTtl},
                                                {QStringLiteral("ResourceRecords"), values}}}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("Comment"), tr("Amazon SES: %1").arg(identity)},
                                     {QStringLiteral("Changes"), changes}})
        .toJson();
}

QByteArray terraformResources(const QString &identity, const QList<Record> &records)
{
    QString text = QStringLiteral("variable \"zone_id\" {\n"
                                  "  description = %1\n"
                                  "  type        = string\n"
                                  "}\n")
                       .arg(hclString(tr("The Route 53 hosted zone of %1").arg(identity)));
    QSet<QString> taken;
    for (const RecordSet &set : recordSets(records)) {
        QStringList values;
        for (const QString &value : set.values) {
            // The provider adds the outer quotes of a TXT itself, and wants the inner ones without a blank.
            values.append(hclString(set.type == QLatin1StringView("TXT")
                                        ? quotedText(value, QLatin1StringView()).mid(1).chopped(1)
                                        : value));
        }
        text += QStringLiteral("\nresource \"aws_route53_record\" %1 {\n"
                               "  zone_id = var.zone_id\n"
                               "  name    = %2\n"
                               "  type    = %3\n"
                               "  ttl     = %4\n"
                               "  records = [%5]\n"
                               "}\n")
                    .arg(hclString(resourceName(set, taken)), hclString(set.name), hclString(set.type),
                         QString::number(usualTtl), values.join(QLatin1StringView(", ")));
    }
    return text.toUtf8();
}

QList<RecordFormat> recordFormats()
{
    const auto format = [](const char *id, const QString &title, const char *fileName, auto write) {
        return RecordFormat{.id = QString::fromLatin1(id),
                            .title = title,
                            .fileName = QString::fromLatin1(fileName),
                            .write = write};
    };
    return {
        format("csv", tr("Table (CSV)"), "records.csv", csvRecords),
        format("bind", tr("Zone file lines (BIND)"), "records.zone", zoneLines),
        format("route53", tr("Route 53 change batch"), "change-batch.json", route53ChangeBatch),
        format("cloudflare", tr("Cloudflare import"), "cloudflare.txt", cloudflareLines),
        format("terraform", tr("Terraform"), "records.tf", terraformResources),
        format("text", tr("Letter to the DNS administrator"), "records.txt",
               [](const QString &identity, const QList<Record> &records) {
                   return handOverText(identity, records).toUtf8();
               }),
        format("html", tr("Letter to the DNS administrator (HTML)"), "records.html",
               [](const QString &identity, const QList<Record> &records) {
                   return handOverHtml(identity, records).toUtf8();
               }),
    };
}

} // namespace dns
