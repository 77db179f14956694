// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/campaigns.h"

#include "core/aws/tr.h"
#include "core/reports/rate.h"

#include <QHash>

namespace reports {

namespace {
template<typename Member>
Column<CampaignRow> plain(const char *id, const QString &title, Member member)
{
    return {.id = QLatin1StringView(id), .title = title, .value = [member](const CampaignRow &row) {
                return cell(row.*member);
            }};
}

template<typename Member>
Column<CampaignRow> number(const char *id, const QString &title, Member member)
{
    Column<CampaignRow> column = plain(id, title, member);
    column.alignment = numberAlignment;
    column.decimals = 1;
    return column;
}

Column<CampaignRow> rate(const char *id, const QString &title, email::Whole CampaignRow::*part,
                         email::Whole CampaignRow::*rest)
{
    return {.id = QLatin1StringView(id),
            .title = title,
            .value = [part, rest](const CampaignRow &row) { return cell(ratePercent(row.*part, row.*rest)); },
            .alignment = numberAlignment,
            .decimals = 1};
}

Column<CampaignRow> list(const char *id, const QString &title, email::Some<QString> CampaignRow::*names)
{
    return {.id = QLatin1StringView(id), .title = title, .value = [names](const CampaignRow &row) {
                const QStringList all = (row.*names).value_or(QStringList());
                return all.isEmpty() ? CellValue() : CellValue(all.join(QStringLiteral("; ")));
            }};
}
} // namespace

Columns<CampaignRow> campaignColumns()
{
    return {
        plain("subject", tr("Subject"), &CampaignRow::subject),
        plain("from", tr("From"), &CampaignRow::fromAddress),
        plain("first-seen", tr("First seen"), &CampaignRow::firstSeenDateTime),
        plain("last-seen", tr("Last seen"), &CampaignRow::lastSeenDateTime),
        number("inbox", tr("Inbox"), &CampaignRow::inboxCount),
        number("spam", tr("Spam"), &CampaignRow::spamCount),
        rate("inbox-rate", tr("Inbox rate (%)"), &CampaignRow::inboxCount, &CampaignRow::spamCount),
        rate("spam-rate", tr("Spam rate (%)"), &CampaignRow::spamCount, &CampaignRow::inboxCount),
        number("read-rate", tr("Read (%)"), &CampaignRow::readRate),
        number("delete-rate", tr("Deleted unread (%)"), &CampaignRow::deleteRate),
        number("read-delete-rate", tr("Read and deleted (%)"), &CampaignRow::readDeleteRate),
        number("projected-volume", tr("Projected volume"), &CampaignRow::projectedVolume),
        list("providers", tr("Sent through"), &CampaignRow::esps),
        list("sending-ips", tr("Sending IPs"), &CampaignRow::sendingIps),
        plain("id", tr("Campaign ID"), &CampaignRow::campaignId),
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
