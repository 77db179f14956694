// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/chain.h"

#include "core/aws/credentials/machine.h"
#include "core/aws/credentials/processprovider.h"
#include "core/aws/credentials/profilesignin.h"
#include "core/aws/tr.h"

#include <QDir>

namespace aws {

namespace {

using Provider = std::shared_ptr<CredentialsProvider>;

enum class File { Config, Credentials };

class KeysProvider : public CredentialsProvider
{
public:
    KeysProvider(KeysLookup lookUp, QString description)
        : m_lookUp(std::move(lookUp))
        , m_description(std::move(description))
    {
    }

    QCoro::Task<Result<Credentials>> credentials(std::stop_token) override
    {
        if (!m_keys) {
            auto found = m_lookUp();
            if (!found)
                return answer(std::move(found));
            m_keys = *std::move(found);
        }
        return answer(*m_keys);
    }
    void invalidate() override { m_keys.reset(); }
    QString description() const override { return m_description; }

private:
    static QCoro::Task<Result<Credentials>> answer(Result<Credentials> result) { co_return result; }

    KeysLookup m_lookUp;
    QString m_description;
    std::optional<Credentials> m_keys;
};

QString placeOf(const Profile &profile, const QString &path)
{
    return tr("profile %1 in %2").arg(profile.name, QDir::toNativeSeparators(path));
}

Result<std::optional<Credentials>> keysIn(const ConfigFiles &files, const Profile &profile, File file)
{
    const bool shared = file == File::Credentials;
    const Settings &settings = shared ? profile.credentials : profile.config;
    const KeyNames names{.accessKeyId = QStringLiteral("aws_access_key_id"),
                         .secretAccessKey = QStringLiteral("aws_secret_access_key"),
                         .sessionToken = QStringLiteral("aws_session_token"),
                         .place = placeOf(profile, shared ? files.credentialsPath : files.configPath)};
    return checkedKeys({.accessKeyId = settings.value(names.accessKeyId),
                        .secretAccessKey = settings.value(names.secretAccessKey),
                        .sessionToken = settings.value(names.sessionToken)},
                       names);
}

tl::unexpected<Error> nothingFound(const ConfigFiles &files, const Profile &profile, bool environmentLookedAt)
{
    const QString looked = environmentLookedAt
        ? tr("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (not set), and profile %1 "
             "in %2 and %3 (no keys).")
        : tr("profile %1 in %2 and %3 (no keys).");
    return credentialsError(
        QStringLiteral("CredentialsNotFound"),
        tr("No AWS credentials found. Looked at: %1 Run “aws configure”, or choose another profile "
           "with --profile.")
            .arg(looked.arg(profile.name, QDir::toNativeSeparators(files.credentialsPath),
                            QDir::toNativeSeparators(files.configPath))));
}

Result<Provider> profileKeys(const Environment &environment, const ConfigFiles &files, const Profile &profile,
                             File file)
{
    auto keys = keysIn(files, profile, file);
    if (!keys)
        return tl::unexpected(std::move(keys).error());
    if (!*keys)
        return Provider();
    // The first answer is what was just read; later ones are read again.
    auto lookUp = [environment, name = profile.name, file,
                   first = std::move(*keys)]() mutable -> Result<Credentials> {
        if (auto known = std::exchange(first, std::nullopt))
            return *std::move(known);
        const auto again = loadConfigFiles(environment);
        if (!again)
            return tl::unexpected(again.error());
        const Profile empty{.name = name, .config = {}, .credentials = {}};
        const Profile *const found = again->profile(name);
        const Profile &current = found ? *found : empty;
        auto fresh = keysIn(*again, current, file);
        if (!fresh)
            return tl::unexpected(std::move(fresh).error());
        if (!*fresh)
            return nothingFound(*again, current, false);
        return **std::move(fresh);
    };
    return keysProvider(
        std::move(lookUp),
        placeOf(profile, file == File::Credentials ? files.credentialsPath : files.configPath));
}

/// What a chain of profiles is read with, and which of them have been passed.
struct Search {
    const Environment &environment;
    const ConfigFiles &files;
    const SignIn &means;
    QStringList passed;
};

Result<Provider> profileProvider(Search search, const Profile &profile);

/// The keys that a role is assumed with.
Result<Provider> roleSource(Search search, const Profile &profile)
{
    const QString source = profile.value(QStringLiteral("source_profile"));
    const QString machine = profile.value(QStringLiteral("credential_source"));
    const auto wrong = [&](const QString &problem) {
        return credentialsError(QStringLiteral("InvalidProfile"),
                                tr("Profile %1: %2").arg(profile.name, problem));
    };
    if (source.isEmpty() == machine.isEmpty())
        return wrong(tr("role_arn needs source_profile or credential_source, one of them."));
    if (machine == u"Environment") {
        const auto keys = environmentCredentials(search.environment);
        if (!keys)
            return tl::unexpected(keys.error());
        if (!*keys)
            return wrong(tr("credential_source is Environment, but AWS_ACCESS_KEY_ID is not set there."));
        return fixedProvider(**keys, tr("environment variables"));
    }
    if (machine == u"Ec2InstanceMetadata")
        return instanceProvider(search.environment, search.means);
    if (machine == u"EcsContainer") {
        if (auto container = containerProvider(search.environment, search.means))
            return container;
        return wrong(tr("credential_source is EcsContainer, but this is no container of ECS."));
    }
    if (!machine.isEmpty())
        return wrong(
            tr("credential_source “%1” is none of Environment, Ec2InstanceMetadata and EcsContainer.")
                .arg(machine));

    const Profile *const found = search.files.profile(source);
    if (!found)
        return wrong(tr("its source_profile %1 does not exist.").arg(source));
    // A profile may name itself, for the keys that stand in it.
    if (source == profile.name)
        return profileKeys(search.environment, search.files, *found, File::Credentials);
    if (search.passed.contains(source))
        return wrong(tr("source_profile leads in a circle: %1.")
                         .arg((search.passed + QStringList{source}).join(QStringLiteral(" → "))));
    auto provider = profileProvider(search, *found);
    if (provider && !*provider)
        return nothingFound(search.files, *found, false);
    return provider;
}

Result<Provider> profileProvider(Search search, const Profile &profile)
{
    search.passed.append(profile.name);
    if (isRoleProfile(profile)) {
        const auto role = roleOf(profile, search.environment);
        if (!role)
            return tl::unexpected(role.error());
        auto source = roleSource(search, profile);
        if (!source)
            return source;
        if (!*source)
            return nothingFound(search.files, profile, false);
        return assumeRoleProvider(*role, *std::move(source), search.means);
    }
    if (isSsoProfile(profile)) {
        const auto choice = ssoChoiceOf(profile, search.files, search.environment);
        if (!choice)
            return tl::unexpected(choice.error());
        return sso::ssoProvider(*choice, search.means);
    }
    if (auto keys = profileKeys(search.environment, search.files, profile, File::Credentials); !keys || *keys)
        return keys;
    if (const QString command = profile.value(QStringLiteral("credential_process")); !command.isEmpty())
        return std::make_shared<ProcessProvider>(
            CredentialProcess{.command = command,
                              .environment = search.environment,
                              .place = tr("profile %1").arg(profile.name),
                              .clock = search.means.clock});
    return profileKeys(search.environment, search.files, profile, File::Config);
}

} // namespace

std::shared_ptr<CredentialsProvider> keysProvider(KeysLookup lookUp, const QString &description)
{
    return std::make_shared<KeysProvider>(std::move(lookUp), description);
}

std::shared_ptr<CredentialsProvider> fixedProvider(const Credentials &keys, const QString &description)
{
    return keysProvider([keys]() -> Result<Credentials> { return keys; }, description);
}

Result<Profile> selectProfile(const Environment &environment, const std::optional<QString> &profile,
                              const ConfigFiles &files)
{
    const auto wanted = profile
        ? profile
        : environment.firstOf({QStringLiteral("AWS_PROFILE"), QStringLiteral("AWS_DEFAULT_PROFILE")});
    const QString name = wanted.value_or(QStringLiteral("default"));
    if (const Profile *const found = files.profile(name))
        return *found;
    if (!wanted)
        return Profile{.name = name, .config = {}, .credentials = {}};
    const QStringList names = files.profileNames();
    const QString there = names.isEmpty()
        ? tr("There are none in %1 and %2: run “aws configure --profile %3”.")
              .arg(QDir::toNativeSeparators(files.configPath),
                   QDir::toNativeSeparators(files.credentialsPath), name)
        : tr("Profiles that exist: %1.").arg(names.join(QStringLiteral(", ")));
    return credentialsError(
        QStringLiteral("ProfileNotFound"),
        tr("There is no profile “%1”%2. %3")
            .arg(name, profile ? QString() : tr(" (from AWS_PROFILE or AWS_DEFAULT_PROFILE)"), there));
}

Result<std::shared_ptr<CredentialsProvider>>
defaultCredentials(const Environment &environment, const std::optional<QString> &profile, const SignIn &means)
{
    // A profile asked for by name beats the environment; a broken file is no matter while the environment has
    // keys.
    if (!profile) {
        auto keys = environmentCredentials(environment);
        if (!keys)
            return tl::unexpected(std::move(keys).error());
        if (*keys)
            return fixedProvider(**keys, tr("environment variables"));
    }
    const auto files = loadConfigFiles(environment);
    if (!files)
        return tl::unexpected(files.error());
    const auto selected = selectProfile(environment, profile, *files);
    if (!selected)
        return tl::unexpected(selected.error());
    auto provider = profileProvider({environment, *files, means, {}}, *selected);
    if (!provider || *provider)
        return provider;
    if (auto container = containerProvider(environment, means))
        return container;
    return nothingFound(*files, *selected, !profile);
}

} // namespace aws
