// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/notedchanges.h"

#include "core/activity/auditfile.h"
#include "core/aws/tr.h"

#include <QFile>
#include <QRegularExpression>

namespace activity {

namespace {
struct Words {
    const char *operation;
    const char *text;
    bool ofADomain = false; ///< The resource is a domain, and others do not matter.
};

// What the rest changes does not move mail from the inbox to spam or back.
constexpr Words words[]{
    {"PutDedicatedIpInPool", QT_TRANSLATE_NOOP("activity", "%1 moved to the pool %2")},
    {"PutDedicatedIpWarmupAttributes", QT_TRANSLATE_NOOP("activity", "Warm-up of %1 set to %2 %")},
    {"PutAccountDedicatedIpWarmupAttributes",
     QT_TRANSLATE_NOOP("activity", "Automatic warm-up of dedicated IPs switched")},
    {"PutAccountSendingAttributes", QT_TRANSLATE_NOOP("activity", "Sending of the account switched")},
    {"PutConfigurationSetDeliveryOptions",
     QT_TRANSLATE_NOOP("activity", "Delivery of the configuration set %1 changed")},
    {"PutConfigurationSetSendingOptions",
     QT_TRANSLATE_NOOP("activity", "Sending through the configuration set %1 switched")},
    {"PutEmailIdentityDkimAttributes", QT_TRANSLATE_NOOP("activity", "DKIM signing of %1 switched"), true},
    {"PutEmailIdentityMailFromAttributes", QT_TRANSLATE_NOOP("activity", "MAIL FROM of %1 changed"), true},
};

/// What was asked for, such as the pool: the value of the first member.
QString wished(const QString &wish)
{
    static const QRegularExpression pattern(QStringLiteral("^\\w+: (?:.* → )?([^,]*)"));
    return pattern.match(wish).captured(1);
}
} // namespace

std::optional<NotedChange> notedChange(const QString &line, const QString &connection, const QString &domain)
{
    const QStringList fields = line.split(QStringLiteral(" | "));
    const qsizetype outcome = fields.indexOf(QStringLiteral("done"));
    if (outcome < 3 || !fields.at(1).startsWith(connection + QStringLiteral(" (")))
        return std::nullopt;
    const QDateTime when = QDateTime::fromString(fields.first(), Qt::ISODate);
    const QString resource = outcome > 3 ? fields.at(3) : QString();
    const auto found = std::ranges::find_if(
        words, [&](const Words &word) { return fields.at(2) == QLatin1StringView(word.operation); });
    if (!when.isValid() || found == std::end(words) || (found->ofADomain && resource != domain))
        return std::nullopt;
    QString text = tr(found->text);
    if (text.contains(QLatin1StringView("%2")))
        text = text.arg(resource, outcome > 4 ? wished(fields.at(4)) : QString());
    else if (text.contains(QLatin1StringView("%1")))
        text = text.arg(resource);
    return NotedChange{.when = when, .text = text, .resource = resource};
}

QList<NotedChange> readNotedChanges(const QString &path, const QString &connection, const QString &domain)
{
    QList<NotedChange> changes;
    for (int number = AuditFile::kept; number >= 0; --number) {
        QFile file(number == 0 ? path : QStringLiteral("%1.%2").arg(path).arg(number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            if (const auto change =
                    notedChange(QString::fromUtf8(file.readLine()).trimmed(), connection, domain))
                changes.append(*change);
        }
    }
    return changes;
}

} // namespace activity
