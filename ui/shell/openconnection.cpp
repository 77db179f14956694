// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openconnection.h"

#include "core/aws/tr.h"
#include "core/connections/opening.h"
#include "ui/connections/offers.h"

namespace ui {

using connections::SavedConnection;
using connections::Source;

namespace {
/// At home in the region where it is opened first; who looks in another one finds another account.
std::shared_ptr<sandbox::Server> practiceService(sandbox::Options options, const QString &region)
{
    options.homeRegion = region;
    return std::make_shared<sandbox::Server>(options);
}

/// The practice account's keys in an environment of its own, so that nothing of the user's mixes with them.
aws::Environment practiceEnvironment(const sandbox::Server &server)
{
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(server.accessKeyId()));
    variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(server.secretAccessKey()));
    variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    variables.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    return aws::Environment(variables);
}

/// Whoever watches already still does.
std::shared_ptr<CallFeed> watch(email::ConnectionOptions &options)
{
    auto calls = std::make_shared<CallFeed>();
    options.observer = [calls, before = options.observer](const aws::CallRecord &record) {
        if (before)
            before(record);
        Q_EMIT calls->called(record);
    };
    return calls;
}

OpenedConnection openedFrom(SavedConnection saved, const email::Connection &connection,
                            std::shared_ptr<CallFeed> calls, std::shared_ptr<sandbox::Server> practice)
{
    if (saved.name.isEmpty())
        saved.name = connection.credentials;
    const QString usual = QStringLiteral("email.%1.amazonaws.com").arg(connection.region);
    const activity::Origin origin{.api = connection.api,
                                  .region = connection.region,
                                  .endpoint =
                                      connection.endpoint.host() == usual ? QUrl() : connection.endpoint,
                                  .profile = saved.profile};
    return OpenedConnection{.session = Session(saved.name, connection, saved.readOnly),
                            .practice = std::move(practice),
                            .calls = std::move(calls),
                            .saved = std::move(saved),
                            .origin = origin};
}

aws::Result<OpenedConnection> openPractice(const SavedConnection &saved, email::ConnectionOptions options,
                                           std::shared_ptr<sandbox::Server> server)
{
    if (!server->listen()) {
        return tl::unexpected(aws::Error{
            .kind = aws::ErrorKind::Network,
            .message = tr("The practice account could not start: %1.").arg(server->errorString())});
    }
    options.profile.reset();
    if (!saved.region.isEmpty())
        options.region = saved.region;
    options.api = email::apiFromText(saved.api).value_or(email::Api::Ses);
    options.endpoint = server->url();
    auto calls = watch(options);
    const auto connection = email::connectTo(practiceEnvironment(*server), options);
    if (!connection)
        return tl::unexpected(connection.error());
    return openedFrom(saved, *connection, std::move(calls), std::move(server));
}
} // namespace

SavedConnection wishedConnection(const ConnectionWish &wish)
{
    SavedConnection saved = wish.practice ? practiceConnection() : SavedConnection();
    if (!wish.practice) {
        saved.source = wish.options.profile ? Source::Profile : Source::Environment;
        saved.profile = wish.options.profile.value_or(QString());
        if (wish.options.profile)
            saved.name = tr("Profile %1").arg(*wish.options.profile);
        if (wish.options.endpoint)
            saved.endpoint = QString::fromLatin1(wish.options.endpoint->toEncoded());
    }
    saved.region = wish.options.region.value_or(saved.region);
    saved.api = email::apiText(wish.options.api);
    saved.readOnly = wish.readOnly;
    return saved;
}

aws::Result<OpenedConnection> openConnection(const ConnectionWish &wish, const aws::Environment &environment)
{
    const SavedConnection saved = wishedConnection(wish);
    if (wish.practice)
        return openPractice(saved, wish.options, practiceService(wish.sandbox, saved.region));
    email::ConnectionOptions options = wish.options;
    auto calls = watch(options);
    const auto connection = email::connectTo(environment, options);
    if (!connection)
        return tl::unexpected(connection.error());
    return openedFrom(saved, *connection, std::move(calls), nullptr);
}

QCoro::Task<aws::Result<OpenedConnection>> openSaved(SavedConnection saved, ConnectionMeans means,
                                                     email::ConnectionOptions options,
                                                     std::shared_ptr<sandbox::Server> practice)
{
    if (saved.source == Source::Practice)
        co_return openPractice(saved, options, practice ? practice : practiceService({}, saved.region));
    auto calls = watch(options);
    // Who comes from the command line may have given no name.
    SavedConnection named = saved;
    if (named.name.isEmpty())
        named.name = tr("AWS account");
    if (named.source == Source::Keys)
        co_await KeyPlace::open(means.keys);
    const auto connection =
        co_await connections::open(named, means.environment, means.keys->store(), options);
    if (!connection)
        co_return tl::unexpected(connection.error());
    co_return openedFrom(saved, *connection, std::move(calls), nullptr);
}

} // namespace ui
