// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/opening.h"

#include "core/aws/credentials/chain.h"
#include "core/aws/credentials/profilesignin.h"
#include "core/aws/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace connections {

namespace {

QString entryOf(const SavedConnection &connection) { return QStringLiteral("connection/") + connection.id; }

const aws::KeyNames names{.accessKeyId = QStringLiteral("AccessKeyId"),
                          .secretAccessKey = QStringLiteral("SecretAccessKey"),
                          .sessionToken = QStringLiteral("SessionToken"),
                          .place = QStringLiteral("keychain")};

QCoro::Task<aws::Result<std::shared_ptr<aws::CredentialsProvider>>>
keptKeys(std::shared_ptr<SecretStore> secrets, SavedConnection saved)
{
    const auto secret = co_await secrets->read(entryOf(saved));
    if (!secret)
        co_return tl::unexpected(secret.error());
    if (!*secret)
        co_return aws::credentialsError(
            QStringLiteral("KeysNotKept"),
            tr("The keys of %1 are not in the keychain. Type them in again.").arg(saved.name));
    const QJsonObject object = QJsonDocument::fromJson(**secret).object();
    const auto keys = aws::checkedKeys({.accessKeyId = object.value(names.accessKeyId).toString(),
                                        .secretAccessKey = object.value(names.secretAccessKey).toString(),
                                        .sessionToken = object.value(names.sessionToken).toString()},
                                       names);
    if (!keys)
        co_return tl::unexpected(keys.error());
    if (!*keys)
        co_return aws::credentialsError(
            QStringLiteral("KeysNotKept"),
            tr("The keychain's entry for %1 is damaged. Type the keys in again.").arg(saved.name));
    co_return aws::fixedProvider(**keys,
                                 secrets->isLasting() ? tr("keys in the keychain") : tr("keys in memory"));
}

aws::Result<std::shared_ptr<aws::CredentialsProvider>>
ssoRole(const SavedConnection &saved, const aws::Environment &environment, const aws::SignIn &means)
{
    auto choice =
        aws::ssoChoiceOf({.name = {}, .startUrl = saved.ssoStartUrl, .region = saved.ssoRegion, .scopes = {}},
                         {}, environment);
    if (!choice)
        return tl::unexpected(choice.error());
    choice->accountId = saved.ssoAccountId;
    choice->roleName = saved.ssoRoleName;
    return aws::sso::ssoProvider(*choice, means);
}

} // namespace

QCoro::Task<aws::Result<void>> keepKeys(std::shared_ptr<SecretStore> secrets, SavedConnection connection,
                                        aws::Credentials keys)
{
    const QJsonObject object{{names.accessKeyId, QString::fromLatin1(keys.accessKeyId)},
                             {names.secretAccessKey, QString::fromLatin1(keys.secretAccessKey)},
                             {names.sessionToken, QString::fromLatin1(keys.sessionToken)}};
    return secrets->write(entryOf(connection), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QCoro::Task<aws::Result<void>> forgetKeys(std::shared_ptr<SecretStore> secrets, SavedConnection connection)
{
    return secrets->remove(entryOf(connection));
}

QCoro::Task<aws::Result<email::Connection>> open(SavedConnection saved, aws::Environment environment,
                                                 std::shared_ptr<SecretStore> secrets,
                                                 email::ConnectionOptions options)
{
    if (const QString problem = problemOf(saved); !problem.isEmpty())
        co_return aws::usageError(problem);
    if (!saved.region.isEmpty())
        options.region = saved.region;
    options.api = email::apiFromText(saved.api).value_or(email::Api::Ses);
    if (!saved.endpoint.isEmpty())
        options.endpoint = QUrl(saved.endpoint, QUrl::StrictMode);
    switch (saved.source.known().value_or(Source::Practice)) {
    case Source::Practice:
        co_return aws::usageError(tr("The practice account has no saved credentials."));
    case Source::Environment:
        co_return email::connectTo(environment, options);
    case Source::Profile:
        options.profile = saved.profile.isEmpty() ? QStringLiteral("default") : saved.profile;
        co_return email::connectTo(environment, options);
    case Source::Keys: {
        const auto keys = co_await keptKeys(secrets, saved);
        if (!keys)
            co_return tl::unexpected(keys.error());
        co_return email::connectWith(environment, options, [keys](const aws::SignIn &) { return *keys; });
    }
    case Source::Sso:
        co_return email::connectWith(environment, options, [saved, environment](const aws::SignIn &means) {
            return ssoRole(saved, environment, means);
        });
    }
    co_return aws::usageError(tr("This version of Sendscope does not know how to open %1.").arg(saved.name));
}

} // namespace connections
