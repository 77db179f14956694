// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/offers.h"

#include "core/aws/credentials/configfile.h"
#include "core/aws/tr.h"

namespace ui {

connections::SavedConnection practiceConnection()
{
    return {.name = tr("Practice account"),
            .source = connections::Source::Practice,
            .region = QStringLiteral("eu-west-1"),
            .readOnly = false};
}

QList<connections::SavedConnection> profileConnections(const aws::Environment &environment)
{
    QList<connections::SavedConnection> found;
    const auto files = aws::loadConfigFiles(environment);
    if (!files)
        return found;
    for (const QString &profile : files->profileNames())
        found.append({.name = tr("Profile %1").arg(profile),
                      .source = connections::Source::Profile,
                      .profile = profile});
    return found;
}

QString apiName(const QString &api)
{
    return api == QLatin1StringView("pinpoint") ? tr("Pinpoint Email API v1") : tr("SES API v2");
}

QList<ConnectionColour> connectionColours()
{
    return {{"#1f6fb2", tr("Blue")},   {"#c0392b", tr("Red")},    {"#1e8449", tr("Green")},
            {"#b9770e", tr("Orange")}, {"#7d3c98", tr("Purple")}, {"#5d6d7e", tr("Grey")}};
}

} // namespace ui
