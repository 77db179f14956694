// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/policy.h"

#include "core/email/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace email {

namespace {
constexpr QLatin1StringView prefix("ses:");
} // namespace

QStringList policyActions(Access access)
{
    QStringList actions;
    for (const CatalogueEntry &entry : catalogue()) {
        if (access == Access::ReadOnly && entry.operation.changes())
            continue;
        actions.append(prefix + entry.name());
        // The service asks for another action when the message is raw or made from a template.
        if (entry.operation.name == "SendEmail")
            actions +=
                {prefix + QStringLiteral("SendRawEmail"), prefix + QStringLiteral("SendTemplatedEmail")};
    }
    actions.sort();
    return actions;
}

QByteArray policyDocument(Access access)
{
    // Most of these actions know no resource, and IAM ignores an action on a resource that it does not know.
    const QJsonObject statement{
        {QStringLiteral("Sid"),
         access == Access::ReadOnly ? QStringLiteral("SendscopeReadOnly") : QStringLiteral("SendscopeFull")},
        {QStringLiteral("Effect"), QStringLiteral("Allow")},
        {QStringLiteral("Action"), QJsonArray::fromStringList(policyActions(access))},
        {QStringLiteral("Resource"), QStringLiteral("*")},
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("Version"), QStringLiteral("2012-10-17")},
                                     {QStringLiteral("Statement"), QJsonArray{statement}}})
        .toJson();
}

} // namespace email
