// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/handover.h"

#include "core/aws/tr.h"
#include "core/dns/name.h"
#include "core/dns/recordset.h"

#include <algorithm>

namespace dns {

namespace {
/// "bücher.example (xn--bcher-kva.example)" where both differ.
QString bothNames(const QString &identity)
{
    const QString unicode = unicodeName(identity);
    const QString ascii = asciiName(identity);
    return unicode == ascii || ascii.isEmpty() ? unicode : QStringLiteral("%1 (%2)").arg(unicode, ascii);
}

QString introduction(const QString &identity)
{
    return tr("Please add these records to the DNS of %1. With them, Amazon SES may send mail for this "
              "domain and sign it. Nothing that is there now has to be changed or removed.")
        .arg(bothNames(identity));
}

/// What goes wrong most often, so that it does not.
QStringList advice(const QString &identity, const QList<RecordSet> &sets)
{
    const auto first = [&](QLatin1StringView type) {
        const auto found = std::find_if(sets.cbegin(), sets.cend(),
                                        [type](const RecordSet &set) { return set.type == type; });
        return found == sets.cend() ? QString() : found->name;
    };
    QStringList advice;
    const QString zone = asciiName(identity);
    const QString name = sets.isEmpty() ? QString() : sets.constFirst().name;
    if (name.endsWith(u'.' + zone))
        advice.append(tr("If your provider adds %1 to every name itself, enter the name without it: %2.")
                          .arg(zone, name.chopped(zone.size() + 1)));
    advice.append(tr(
        "Values have no quotation marks, blanks or dots around them, unless your provider asks for them."));
    if (!first(QLatin1StringView("CNAME")).isEmpty())
        advice.append(tr("With Cloudflare, set the CNAME records to \"DNS only\" (grey cloud); proxied ones "
                         "do not work."));
    if (const QString host = first(QLatin1StringView("MX")); !host.isEmpty())
        advice.append(tr("%1 must have exactly this one MX record; where the priority has a field of its "
                         "own, it is 10.")
                          .arg(host));
    if (!name.isEmpty())
        advice.append(tr("To see whether it worked: dig +short %1 %2").arg(sets.constFirst().type, name));
    advice.append(tr("Amazon SES looks again by itself, usually within minutes, for up to 72 hours."));
    return advice;
}
} // namespace

QString handOverText(const QString &identity, const QList<Record> &records)
{
    const QList<RecordSet> sets = recordSets(records);
    QString text = tr("DNS records for %1").arg(bothNames(identity)) + QStringLiteral("\n\n")
        + introduction(identity) + QStringLiteral("\n\n");
    for (const RecordSet &set : sets) {
        for (const QString &value : set.values)
            text += tr("Type:  %1\nName:  %2\nValue: %3\n\n").arg(set.type, set.name, value);
    }
    for (const QString &line : advice(identity, sets))
        text += QStringLiteral("- ") + line + u'\n';
    return text;
}

QString handOverHtml(const QString &identity, const QList<Record> &records)
{
    const QList<RecordSet> sets = recordSets(records);
    const auto cell = [](const QString &text) {
        return QStringLiteral("<td><code>%1</code></td>").arg(text.toHtmlEscaped());
    };
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"
                       "<h1>%1</h1>\n<p>%2</p>\n"
                       "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"
                       "<tr><th>%3</th><th>%4</th><th>%5</th></tr>\n")
            .arg(tr("DNS records for %1").arg(bothNames(identity)).toHtmlEscaped(),
                 introduction(identity).toHtmlEscaped(), tr("Type").toHtmlEscaped(),
                 tr("Name").toHtmlEscaped(), tr("Value").toHtmlEscaped());
    for (const RecordSet &set : sets) {
        for (const QString &value : set.values)
            html += QStringLiteral("<tr>") + cell(set.type) + cell(set.name) + cell(value)
                + QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</table>\n<ul>\n");
    for (const QString &line : advice(identity, sets))
        html += QStringLiteral("<li>%1</li>\n").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>\n</body></html>\n");
}

} // namespace dns
