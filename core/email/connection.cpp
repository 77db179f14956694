// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/connection.h"

#include "core/aws/credentials/chain.h"
#include "core/aws/endpoint.h"
#include "core/aws/http/systemtransport.h"
#include "core/aws/tr.h"

namespace email {

aws::Result<Api> apiFromText(const QString &text)
{
    if (text == QLatin1StringView("pinpoint"))
        return Api::Pinpoint;
    if (text == QLatin1StringView("ses"))
        return Api::Ses;
    return aws::usageError(tr("\"%1\" is no API; use 'pinpoint' (v1) or 'ses' (v2).").arg(text));
}

QString apiText(Api api) { return api == Api::Pinpoint ? QStringLiteral("pinpoint") : QStringLiteral("ses"); }

namespace {

constexpr std::chrono::seconds patienceElsewhere{10};

aws::ClientOptions clientOptions(const QUrl &endpoint, const QString &region,
                                 const ConnectionOptions &options)
{
    const bool v1 = options.api == Api::Pinpoint;
    aws::ClientOptions client;
    client.endpoint = endpoint;
    client.region = region.toLatin1();
    client.service = "ses";
    client.prefix = v1 ? "/v1/email" : "/v2/email";
    client.apiVersion = v1 ? 1 : 2;
    client.observer = options.observer;
    client.clock = options.clock;
    return client;
}

/// A client for one look at another region: it gives up soon, and says where it called.
aws::ClientOptions elsewhere(const QUrl &endpoint, const QString &region, const ConnectionOptions &options)
{
    aws::ClientOptions client = clientOptions(endpoint, region, options);
    client.transport.deadline = patienceElsewhere;
    client.retry.attempts = 2;
    client.observer = [observer = options.observer, region](const aws::CallRecord &record) {
        aws::CallRecord there = record;
        there.region = region;
        if (observer)
            observer(there);
    };
    return client;
}

} // namespace

Connection connectTo(std::shared_ptr<aws::CredentialsProvider> credentials,
                     std::shared_ptr<aws::Transport> transport, const QUrl &endpoint, const QString &region,
                     const ConnectionOptions &options)
{
    const QString description = credentials->description();
    return Connection{.client = aws::Client(clientOptions(endpoint, region, options), std::move(credentials),
                                            std::move(transport)),
                      .region = region,
                      .api = options.api,
                      .endpoint = endpoint,
                      .credentials = description};
}

namespace {

aws::Result<Connection> connect(const aws::Environment &environment, const aws::Settings &profile,
                                const ConnectionOptions &options, const MakeCredentials &credentials)
{
    const auto region = aws::resolveRegion(environment, profile, options.region);
    if (!region)
        return tl::unexpected(region.error());
    const aws::ServiceNames names{.hostPrefix = QStringLiteral("email"),
                                  .environmentName = options.api == Api::Pinpoint
                                      ? QStringLiteral("PINPOINT_EMAIL")
                                      : QStringLiteral("SESV2")};
    const auto endpoint = aws::resolveEndpoint(environment, profile, options.endpoint, names, *region);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const auto transport = aws::systemTransport(environment);
    if (!transport)
        return tl::unexpected(transport.error());
    const auto provider = credentials({.transport = *transport,
                                       .clock = options.clock,
                                       .askMfaCode = options.askMfaCode,
                                       .showDeviceCode = options.showDeviceCode});
    if (!provider)
        return tl::unexpected(provider.error());
    Connection connection = connectTo(*provider, *transport, *endpoint, *region, options);
    const auto ofTheRegion = aws::resolveEndpoint({}, {}, {}, names, *region);
    // An address of one's own serves its region alone; plain HTTP leads to the practice service, which plays
    // all. Public addresses of other regions are theirs, even where somebody wrote down that of this one.
    const bool isPractice = endpoint->scheme() == u"http";
    if (ofTheRegion != *endpoint && !isPractice)
        return connection;
    connection.inRegion = [=](const QString &other) -> aws::Result<aws::Client> {
        const auto there = isPractice ? endpoint : aws::resolveEndpoint({}, {}, {}, names, other);
        if (!there)
            return tl::unexpected(there.error());
        return aws::Client(elsewhere(*there, other, options), *provider, *transport);
    };
    return connection;
}

} // namespace

aws::Result<Connection> connectTo(const aws::Environment &environment, const ConnectionOptions &options)
{
    const auto files = aws::loadConfigFiles(environment);
    if (!files)
        return tl::unexpected(files.error());
    const auto profile = aws::selectProfile(environment, options.profile, *files);
    if (!profile)
        return tl::unexpected(profile.error());
    return connect(environment, profile->settings(), options, [&](const aws::SignIn &means) {
        return aws::defaultCredentials(environment, options.profile, means);
    });
}

aws::Result<Connection> connectWith(const aws::Environment &environment, const ConnectionOptions &options,
                                    const MakeCredentials &credentials)
{
    return connect(environment, {}, options, credentials);
}

} // namespace email
