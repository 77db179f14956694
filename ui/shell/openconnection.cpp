// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openconnection.h"

#include <QCoreApplication>

namespace ui {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ui::Connection", text); }

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

aws::Result<OpenedConnection> openPractice(const ConnectionWish &wish)
{
    auto server = std::make_shared<sandbox::Server>(wish.sandbox);
    if (!server->listen()) {
        return tl::unexpected(aws::Error{
            .kind = aws::ErrorKind::Network,
            .message = tr("The practice account could not start: %1.").arg(server->errorString())});
    }
    email::ConnectionOptions options = wish.options;
    options.profile.reset();
    options.endpoint = server->url();
    const auto connection = email::connectTo(practiceEnvironment(*server), options);
    if (!connection)
        return tl::unexpected(connection.error());
    return OpenedConnection{.session = Session(tr("Practice account"), *connection, wish.readOnly),
                            .practice = std::move(server)};
}
} // namespace

aws::Result<OpenedConnection> openConnection(const ConnectionWish &wish, const aws::Environment &environment)
{
    if (wish.practice)
        return openPractice(wish);
    const auto connection = email::connectTo(environment, wish.options);
    if (!connection)
        return tl::unexpected(connection.error());
    const QString name =
        wish.options.profile ? tr("Profile %1").arg(*wish.options.profile) : connection->credentials;
    return OpenedConnection{.session = Session(name, *connection, wish.readOnly), .practice = nullptr};
}

} // namespace ui
