// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/campaigns.h"

#include "core/reports/rate.h"

#include <QCoreApplication>
#include <QHash>

namespace reports {

namespace {
using Row = CampaignRow;

QString title(const char *text) { return QCoreApplication::translate("reports", text); }

template<typename Member>
Column<Row> plain(const char *id, const QString &title, Member member)
{
    return {.id = QLatin1StringView(id), .title = title, .value = [member](const Row &row) {
                return cell(row.*member);
            }};
}

template<typename Member>
Column<Row> number(const char *id, const QString &title, Member member)
{
    Column<Row> column = plain(id, title, member);
    column.alignment = numberAlignment;
    column.decimals = 1;
    return column;
}

Column<Row> rate(const char *id, const QString &title, email::Whole Row::*part, email::Whole Row::*rest)
{
    return {.id = QLatin1StringView(id),
            .title = title,
            .value = [part, rest](const Row &row) { return cell(ratePercent(row.*part, row.*rest)); },
            .alignment = numberAlignment,
            .decimals = 1};
}

Column<Row> list(const char *id, const QString &title, email::Some<QString> Row::*names)
{
    return {.id = QLatin1StringView(id), .title = title, .value = [names](const Row &row) {
                const QStringList all = (row.*names).value_or(QStringList());
                return all.isEmpty() ? CellValue() : CellValue(all.join(QStringLiteral("; ")));
            }};
}
} // namespace

Columns<CampaignRow> campaignColumns()
{
    return {
        plain("subject", title(QT_TRANSLATE_NOOP("reports", "Subject")), &Row::subject),
        plain("from", title(QT_TRANSLATE_NOOP("reports", "From")), &Row::fromAddress),
        plain("first-seen", title(QT_TRANSLATE_NOOP("reports", "First seen")), &Row::firstSeenDateTime),
        plain("last-seen", title(QT_TRANSLATE_NOOP("reports", "Last seen")), &Row::lastSeenDateTime),
        number("inbox", title(QT_TRANSLATE_NOOP("reports", "Inbox")), &Row::inboxCount),
        number("spam", title(QT_TRANSLATE_NOOP("reports", "Spam")), &Row::spamCount),
        rate("inbox-rate", title(QT_TRANSLATE_NOOP("reports", "Inbox rate (%)")), &Row::inboxCount,
             &Row::spamCount),
        rate("spam-rate", title(QT_TRANSLATE_NOOP("reports", "Spam rate (%)")), &Row::spamCount,
             &Row::inboxCount),
        number("read-rate", title(QT_TRANSLATE_NOOP("reports", "Read (%)")), &Row::readRate),
        number("delete-rate", title(QT_TRANSLATE_NOOP("reports", "Deleted unread (%)")), &Row::deleteRate),
        number("read-delete-rate", title(QT_TRANSLATE_NOOP("reports", "Read and deleted (%)")),
               &Row::readDeleteRate),
        number("projected-volume", title(QT_TRANSLATE_NOOP("reports", "Projected volume")),
               &Row::projectedVolume),
        list("providers", title(QT_TRANSLATE_NOOP("reports", "Sent through")), &Row::esps),
        list("sending-ips", title(QT_TRANSLATE_NOOP("reports", "Sending IPs")), &Row::sendingIps),
        plain("id", title(QT_TRANSLATE_NOOP("reports", "Campaign ID")), &Row::campaignId),
    };
}

QString campaignKey(const CampaignRow &campaign) { return campaign.campaignId.value_or(QString()); }

QList<CampaignRow> mergedCampaigns(const QList<CampaignRow> &seen)
{
    QList<CampaignRow> result;
    QHash<QString, qsizetype> places;
    for (const CampaignRow &campaign : seen) {
        const auto known = places.constFind(campaignKey(campaign));
        if (known == places.constEnd()) {
            places.insert(campaignKey(campaign), result.size());
            result.append(campaign);
        } else if (campaign.lastSeenDateTime > result.at(*known).lastSeenDateTime) {
            result[*known] = campaign;
        }
    }
    return result;
}

} // namespace reports
