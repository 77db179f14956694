// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"

#include "core/aws/tr.h"
#include "core/dns/name.h"

namespace console {

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("profile"), tr("Profile of ~/.aws/config and ~/.aws/credentials."),
         QStringLiteral("NAME")},
        {QStringLiteral("region"), tr("AWS region, such as eu-west-1."), QStringLiteral("REGION")},
        {QStringLiteral("api"), tr("pinpoint (Pinpoint Email, v1) or ses (SES API v2, the default)."),
         QStringLiteral("pinpoint|ses")},
        {QStringLiteral("endpoint-url"), tr("Another address of the service, such as the sandbox's."),
         QStringLiteral("URL")},
    });
}

aws::Result<QString> domainArgument(const QStringList &given)
{
    if (given.size() != 1)
        return aws::usageError(tr("Name one domain, such as example.com."));
    const QString domain = dns::asciiName(given.first());
    if (given.first().contains(u'@'))
        return aws::usageError(tr("%1 is an address; DNS records belong to its domain.").arg(given.first()));
    if (domain.isEmpty() || !domain.contains(u'.'))
        return aws::usageError(tr("\"%1\" is no domain name.").arg(given.first()));
    return domain;
}

aws::Result<email::Connection> connection(const QCommandLineParser &parser,
                                          const aws::Environment &environment)
{
    const auto given = [&](const QString &name) {
        return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
    };
    email::ConnectionOptions options;
    options.profile = given(QStringLiteral("profile"));
    options.region = given(QStringLiteral("region"));
    if (const auto api = given(QStringLiteral("api"))) {
        const auto known = email::apiFromText(*api);
        if (!known)
            return tl::unexpected(known.error());
        options.api = *known;
    }
    if (const auto url = given(QStringLiteral("endpoint-url")))
        options.endpoint = QUrl(*url, QUrl::StrictMode);
    return email::connectTo(environment, options);
}

} // namespace console
