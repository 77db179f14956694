// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/endpoint.h"

#include "core/aws/tr.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <algorithm>

namespace aws {

namespace {

/// A value and the place it was written in, for messages.
struct Found {
    QString value;
    QString source;
};

std::optional<Found> inEnvironment(const Environment &environment, const QString &name)
{
    const auto value = environment.value(name);
    return value ? std::optional(Found{*value, name}) : std::nullopt;
}

std::optional<Found> inProfile(const Settings &profile, const QString &key)
{
    const QString value = profile.value(key);
    return value.isEmpty() ? std::nullopt : std::optional(Found{value, tr("the profile's %1").arg(key)});
}

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool configuredEndpointsIgnored(const Environment &environment, const Settings &profile)
{
    const QString text = environment.value(QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"))
                             .value_or(profile.value(QStringLiteral("ignore_configured_endpoint_urls")));
    return text.compare(u"true", Qt::CaseInsensitive) == 0;
}

QString partitionDomain(const QString &region)
{
    if (region.startsWith(u"cn-"))
        return QStringLiteral("amazonaws.com.cn");
    return region.startsWith(u"eusc-") ? QStringLiteral("amazonaws.eu") : QStringLiteral("amazonaws.com");
}

} // namespace

const QList<Region> &knownRegions()
{
    static const QList<Region> regions{
        {QStringLiteral("af-south-1"), QStringLiteral("Africa (Cape Town)")},
        {QStringLiteral("ap-northeast-1"), QStringLiteral("Asia Pacific (Tokyo)")},
        {QStringLiteral("ap-northeast-2"), QStringLiteral("Asia Pacific (Seoul)")},
        {QStringLiteral("ap-northeast-3"), QStringLiteral("Asia Pacific (Osaka)")},
        {QStringLiteral("ap-south-1"), QStringLiteral("Asia Pacific (Mumbai)")},
        {QStringLiteral("ap-southeast-1"), QStringLiteral("Asia Pacific (Singapore)")},
        {QStringLiteral("ap-southeast-2"), QStringLiteral("Asia Pacific (Sydney)")},
        {QStringLiteral("ap-southeast-3"), QStringLiteral("Asia Pacific (Jakarta)")},
        {QStringLiteral("us-gov-east-1"), QStringLiteral("AWS GovCloud (US-East)")},
        {QStringLiteral("us-gov-west-1"), QStringLiteral("AWS GovCloud (US-West)")},
        {QStringLiteral("ca-central-1"), QStringLiteral("Canada (Central)")},
        {QStringLiteral("eu-central-1"), QStringLiteral("Europe (Frankfurt)")},
        {QStringLiteral("eu-west-1"), QStringLiteral("Europe (Ireland)")},
        {QStringLiteral("eu-west-2"), QStringLiteral("Europe (London)")},
        {QStringLiteral("eu-south-1"), QStringLiteral("Europe (Milan)")},
        {QStringLiteral("eu-west-3"), QStringLiteral("Europe (Paris)")},
        {QStringLiteral("eu-north-1"), QStringLiteral("Europe (Stockholm)")},
        {QStringLiteral("il-central-1"), QStringLiteral("Israel (Tel Aviv)")},
        {QStringLiteral("me-south-1"), QStringLiteral("Middle East (Bahrain)")},
        {QStringLiteral("sa-east-1"), QStringLiteral("South America (São Paulo)")},
        {QStringLiteral("us-east-1"), QStringLiteral("US East (N. Virginia)")},
        {QStringLiteral("us-east-2"), QStringLiteral("US East (Ohio)")},
        {QStringLiteral("us-west-1"), QStringLiteral("US West (N. California)")},
        {QStringLiteral("us-west-2"), QStringLiteral("US West (Oregon)")},
    };
    return regions;
}

bool isKnownRegion(const QString &region)
{
    return std::ranges::any_of(knownRegions(), [&](const Region &known) { return known.id == region; });
}

bool isRegionShaped(const QString &region)
{
    static const QRegularExpression shape(QStringLiteral("\\A([a-z]{2}|eusc)(-[a-z]+)+-[0-9]+\\z"));
    return region.size() <= 63 && shape.match(region).hasMatch();
}

Result<QString> resolveRegion(const Environment &environment, const Settings &profile,
                              const std::optional<QString> &commandLine)
{
    std::optional<Found> found;
    if (commandLine)
        found = Found{*commandLine, QStringLiteral("--region")};
    for (const auto &name : {QStringLiteral("AWS_REGION"), QStringLiteral("AWS_DEFAULT_REGION")}) {
        if (!found)
            found = inEnvironment(environment, name);
    }
    if (!found)
        found = inProfile(profile, QStringLiteral("region"));
    if (!found)
        return usageError(tr("No region is set. Choose one with --region or AWS_REGION, or write "
                             "region = … into the profile (aws configure does that)."));
    if (!isRegionShaped(found->value))
        return usageError(tr("“%1” (from %2) is not a region name. Region names look like eu-west-1.")
                              .arg(found->value.left(64), found->source));
    return found->value;
}

Result<QUrl> checkedEndpoint(const QUrl &url, const QString &source)
{
    // The address itself is not repeated: it may hold a password.
    const auto refuse = [&](const QString &why) -> Result<QUrl> {
        return usageError(tr("The endpoint address from %1 %2").arg(source, why));
    };
    if (!url.isValid() || url.isRelative())
        return refuse(tr("is not a web address. Write it as https://HOST."));
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return refuse(tr("does not start with https://."));
    if (url.host().isEmpty())
        return refuse(tr("has no host name. Write it as https://HOST."));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@'))
        return refuse(tr("holds a user name or password. Remove it: requests are signed."));
    if (url.hasQuery() || url.hasFragment())
        return refuse(tr("has a part after ? or #. Remove it."));
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        return refuse(tr("is not encrypted. Use https://; http:// is for this computer only."));
    QUrl clean = url;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    clean.setPath(path, QUrl::StrictMode);
    return clean;
}

Result<QUrl> resolveEndpoint(const Environment &environment, const Settings &profile,
                             const std::optional<QUrl> &commandLine, const ServiceNames &service,
                             const QString &region)
{
    if (commandLine)
        return checkedEndpoint(*commandLine, QStringLiteral("--endpoint-url"));
    if (!configuredEndpointsIgnored(environment, profile)) {
        const QString general = QStringLiteral("AWS_ENDPOINT_URL");
        auto found = inEnvironment(environment, general + u'_' + service.environmentName);
        if (!found)
            found = inEnvironment(environment, general);
        if (!found)
            found = inProfile(profile, QStringLiteral("endpoint_url"));
        if (found)
            return checkedEndpoint(QUrl(found->value, QUrl::StrictMode), found->source);
    }
    if (!isRegionShaped(region))
        return usageError(
            tr("“%1” is not a region name. Region names look like eu-west-1.").arg(region.left(64)));
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(service.hostPrefix + u'.' + region + u'.' + partitionDomain(region));
    return url;
}

} // namespace aws
