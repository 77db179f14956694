// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/aws/credentials/environment.h"
#include "core/aws/credentials/signin.h"

#include <QUrl>
#include <functional>
#include <optional>

namespace email {

enum class Api {
    Pinpoint, ///< Amazon Pinpoint Email, API v1
    Ses, ///< Amazon SES, API v2
};

/// "pinpoint" or "ses".
[[nodiscard]] aws::Result<Api> apiFromText(const QString &text);
[[nodiscard]] QString apiText(Api api);

/// What the command line says of a connection; the environment and the profile say the rest.
struct ConnectionOptions {
    std::optional<QString> profile;
    std::optional<QString> region;
    Api api = Api::Ses;
    std::optional<QUrl> endpoint;
    aws::Observer observer;
    aws::Clock clock = aws::systemClock;
    aws::AskMfaCode askMfaCode; ///< Without it a role with MFA is an error that says so…
    aws::ShowDeviceCode showDeviceCode; ///< …and so is an SSO session that nobody is signed in to.
};

/// An account in a region, spoken to through one of the two APIs.
struct Connection {
    aws::Client client;
    QString region;
    Api api = Api::Ses;
    QUrl endpoint;
    QString credentials; ///< Where they come from, for people.
    /// The same account in another region, asked with the same credentials through the same API. None where
    /// the endpoint serves one region alone.
    std::function<aws::Result<aws::Client>(const QString &region)> inRegion = {};
};

/// Resolves credentials, region and endpoint as AWS's own tools do. Nothing is sent.
[[nodiscard]] aws::Result<Connection> connectTo(const aws::Environment &environment,
                                                const ConnectionOptions &options);

/// Where credentials come from that no profile and no environment names.
using MakeCredentials =
    std::function<aws::Result<std::shared_ptr<aws::CredentialsProvider>>(const aws::SignIn &means)>;
/// The same with credentials of another source; the region has to be told, and no profile is read.
[[nodiscard]] aws::Result<Connection> connectWith(const aws::Environment &environment,
                                                  const ConnectionOptions &options,
                                                  const MakeCredentials &credentials);

/// A connection with credentials and endpoint at hand, such as the sandbox's.
[[nodiscard]] Connection connectTo(std::shared_ptr<aws::CredentialsProvider> credentials,
                                   std::shared_ptr<aws::Transport> transport, const QUrl &endpoint,
                                   const QString &region, const ConnectionOptions &options);

} // namespace email
