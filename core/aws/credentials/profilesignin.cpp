// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/profilesignin.h"

#include "core/aws/endpoint.h"
#include "core/aws/tr.h"

#include <QRegularExpression>

namespace aws {

namespace {

tl::unexpected<Error> wrong(const Profile &profile, const QString &problem)
{
    return credentialsError(QStringLiteral("InvalidProfile"),
                            tr("Profile %1: %2").arg(profile.name, problem));
}

const ConfigSection *ssoSession(const ConfigFiles &files, const QString &name)
{
    for (const ConfigSection &section : files.ssoSessions) {
        if (section.name == name)
            return &section;
    }
    return nullptr;
}

QStringList listed(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u','))
        parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

} // namespace

bool isRoleProfile(const Profile &profile) { return !profile.value(QStringLiteral("role_arn")).isEmpty(); }

Result<Role> roleOf(const Profile &profile, const Environment &environment)
{
    constexpr int shortest = 900;
    constexpr int longest = 43'200;
    Role role;
    role.arn = profile.value(QStringLiteral("role_arn"));
    role.externalId = profile.value(QStringLiteral("external_id"));
    role.mfaSerial = profile.value(QStringLiteral("mfa_serial"));
    role.sessionName = profile.value(QStringLiteral("role_session_name"));
    if (role.sessionName.isEmpty())
        role.sessionName = QStringLiteral("sendscope");
    static const QRegularExpression arnForm(QStringLiteral(R"(\Aarn:aws[a-z-]*:iam::\d{12}:role/\S+\z)"));
    if (!arnForm.match(role.arn).hasMatch())
        return wrong(
            profile,
            tr("role_arn “%1” is no role; it looks like arn:aws:iam::123456789012:role/NAME.").arg(role.arn));
    static const QRegularExpression nameForm(QStringLiteral(R"(\A[\w+=,.@-]{2,64}\z)"));
    if (!nameForm.match(role.sessionName).hasMatch())
        return wrong(profile, tr("role_session_name may have 2 to 64 letters, digits and _+=,.@-."));
    if (const QString text = profile.value(QStringLiteral("duration_seconds")); !text.isEmpty()) {
        bool good = false;
        role.durationSeconds = text.toInt(&good);
        if (!good || role.durationSeconds < shortest || role.durationSeconds > longest)
            return wrong(profile,
                         tr("duration_seconds “%1” has to lie between %2 and %3.")
                             .arg(text)
                             .arg(shortest)
                             .arg(longest));
    }
    const Settings settings = profile.settings();
    const QString region =
        resolveRegion(environment, settings, std::nullopt).value_or(QStringLiteral("us-east-1"));
    const auto endpoint = resolveEndpoint(
        environment, settings, std::nullopt,
        {.hostPrefix = QStringLiteral("sts"), .environmentName = QStringLiteral("STS")}, region);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    role.endpoint = *endpoint;
    role.region = region.toLatin1();
    return role;
}

bool isSsoProfile(const Profile &profile)
{
    return !profile.value(QStringLiteral("sso_account_id")).isEmpty()
        || !profile.value(QStringLiteral("sso_role_name")).isEmpty();
}

Result<sso::RoleChoice> ssoChoiceOf(const sso::Session &session, const Settings &profile,
                                    const Environment &environment)
{
    const auto address = [&](const char *host, const char *name) {
        return resolveEndpoint(
            environment, profile, std::nullopt,
            {.hostPrefix = QString::fromLatin1(host), .environmentName = QString::fromLatin1(name)},
            session.region);
    };
    const auto oidc = address("oidc", "SSO_OIDC");
    const auto portal = address("portal.sso", "SSO");
    if (!oidc)
        return tl::unexpected(oidc.error());
    if (!portal)
        return tl::unexpected(portal.error());
    return sso::RoleChoice{.session = session,
                           .accountId = {},
                           .roleName = {},
                           .oidcEndpoint = *oidc,
                           .portalEndpoint = *portal,
                           .tokenPath = sso::cachePath(environment, session)};
}

Result<sso::RoleChoice> ssoChoiceOf(const Profile &profile, const ConfigFiles &files,
                                    const Environment &environment)
{
    Settings source = profile.settings();
    sso::Session session;
    if (session.name = profile.value(QStringLiteral("sso_session")); !session.name.isEmpty()) {
        const ConfigSection *section = ssoSession(files, session.name);
        if (!section)
            return wrong(profile,
                         tr("there is no [sso-session %1] in %2. Run “aws configure sso-session”.")
                             .arg(session.name, files.configPath));
        source = section->settings;
    }
    session.startUrl = source.value(QStringLiteral("sso_start_url"));
    session.region = source.value(QStringLiteral("sso_region"));
    session.scopes = listed(source.value(QStringLiteral("sso_registration_scopes")));
    const QString accountId = profile.value(QStringLiteral("sso_account_id"));
    const QString roleName = profile.value(QStringLiteral("sso_role_name"));
    const QPair<const char *, QString> needed[] = {{"sso_start_url", session.startUrl},
                                                   {"sso_region", session.region},
                                                   {"sso_account_id", accountId},
                                                   {"sso_role_name", roleName}};
    for (const auto &[name, value] : needed) {
        if (value.isEmpty())
            return wrong(profile,
                         tr("%1 is missing. Run “aws configure sso”.").arg(QString::fromLatin1(name)));
    }
    if (!isRegionShaped(session.region))
        return wrong(profile, tr("sso_region “%1” is no region, such as eu-west-1.").arg(session.region));
    auto choice = ssoChoiceOf(session, profile.settings(), environment);
    if (choice) {
        choice->accountId = accountId;
        choice->roleName = roleName;
    }
    return choice;
}

} // namespace aws
