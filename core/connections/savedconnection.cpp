// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/savedconnection.h"

#include "core/aws/endpoint.h"
#include "core/aws/tr.h"
#include "core/email/connection.h"

#include <QRegularExpression>

namespace connections {

QString problemOf(const SavedConnection &connection)
{
    if (connection.name.trimmed().isEmpty())
        return tr("Give the connection a name, such as \"Marketing, Ireland\".");
    if (!connection.source.known())
        return tr("This version of Sendscope does not know the credentials' source %1.")
            .arg(connection.source.wire());
    if (const auto api = email::apiFromText(connection.api); !api)
        return api.error().message;
    if (!connection.region.isEmpty() && !aws::isRegionShaped(connection.region))
        return tr("\"%1\" is no AWS region; one looks like eu-west-1.").arg(connection.region);
    const bool needsRegion = connection.source == Source::Keys || connection.source == Source::Sso;
    if (needsRegion && connection.region.isEmpty())
        return tr("Choose the region that mail is sent from.");
    if (!connection.endpoint.isEmpty()) {
        const auto checked =
            aws::checkedEndpoint(QUrl(connection.endpoint, QUrl::StrictMode), tr("the connection"));
        if (!checked)
            return checked.error().message;
    }
    if (connection.source == Source::Sso) {
        const QUrl start(connection.ssoStartUrl, QUrl::StrictMode);
        if (start.scheme() != QLatin1StringView("https") || start.host().isEmpty())
            return tr("The start URL looks like https://your-company.awsapps.com/start.");
        if (!aws::isRegionShaped(connection.ssoRegion))
            return tr("Choose the region of IAM Identity Center; your administrator knows it.");
        static const QRegularExpression twelveDigits(QStringLiteral(R"(\A\d{12}\z)"));
        if (!twelveDigits.match(connection.ssoAccountId).hasMatch())
            return tr("An AWS account has twelve digits.");
        if (connection.ssoRoleName.isEmpty())
            return tr("Choose a role.");
    }
    return {};
}

} // namespace connections
