// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/records.h"

#include <array>

namespace dns {

namespace {
// Regions opened since 2022 answer for DKIM keys under a name of their own.
constexpr std::array regionsOfTheirOwn{
    QLatin1StringView("af-south-1"),     QLatin1StringView("ap-northeast-3"),
    QLatin1StringView("ap-south-2"),     QLatin1StringView("ap-southeast-3"),
    QLatin1StringView("ap-southeast-5"), QLatin1StringView("ca-west-1"),
    QLatin1StringView("eu-central-2"),   QLatin1StringView("eu-south-1"),
    QLatin1StringView("il-central-1"),   QLatin1StringView("me-central-1"),
};

QString dkimHost(const QString &region)
{
    const bool own =
        std::find(regionsOfTheirOwn.cbegin(), regionsOfTheirOwn.cend(), region) != regionsOfTheirOwn.cend();
    return own ? QStringLiteral("dkim.%1.amazonses.com").arg(region) : QStringLiteral("dkim.amazonses.com");
}
} // namespace

QList<Record> recordsFor(const QString &identity, const email::GetEmailIdentity::Response &details,
                         const QString &region)
{
    QList<Record> records;
    const auto &dkim = details.dkimAttributes;
    const bool ownKey = dkim && dkim->signingAttributesOrigin
        && *dkim->signingAttributesOrigin == email::DkimSigningAttributesOrigin::External;
    if (dkim && dkim->tokens && !ownKey && !identity.contains(u'@')) {
        for (const QString &token : *dkim->tokens) {
            records.append({.purpose = Purpose::Dkim,
                            .name = token + QStringLiteral("._domainkey.") + identity,
                            .type = QStringLiteral("CNAME"),
                            .value = token + u'.' + dkimHost(region)});
        }
    }
    if (details.mailFromAttributes && !details.mailFromAttributes->mailFromDomain.isEmpty()) {
        const QString &domain = details.mailFromAttributes->mailFromDomain;
        records.append({.purpose = Purpose::MailFrom,
                        .name = domain,
                        .type = QStringLiteral("MX"),
                        .value = QStringLiteral("10 feedback-smtp.%1.amazonses.com").arg(region)});
        records.append({.purpose = Purpose::MailFrom,
                        .name = domain,
                        .type = QStringLiteral("TXT"),
                        .value = QStringLiteral("v=spf1 include:amazonses.com ~all")});
    }
    return records;
}

QList<Record> checkedRecordsFor(const QString &identity, const email::GetEmailIdentity::Response &details,
                                const QString &region)
{
    QList<Record> records = recordsFor(identity, details, region);
    const QString domain = identity.section(u'@', -1);
    records.append({.purpose = Purpose::Dmarc,
                    .name = QStringLiteral("_dmarc.") + domain,
                    .type = QStringLiteral("TXT"),
                    .value = QStringLiteral("v=DMARC1; p=none;")});
    records.append({.purpose = Purpose::Spf,
                    .name = domain,
                    .type = QStringLiteral("TXT"),
                    .value = QStringLiteral("v=spf1 include:amazonses.com ~all")});
    return records;
}

QString purposeText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Dkim:
        return QStringLiteral("DKIM");
    case Purpose::MailFrom:
        return QStringLiteral("MAIL FROM");
    case Purpose::Dmarc:
        return QStringLiteral("DMARC");
    case Purpose::Spf:
        return QStringLiteral("SPF");
    }
    return {};
}

} // namespace dns
