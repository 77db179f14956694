// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/spf.h"

#include <QRegularExpression>

namespace dns::spf {

namespace {
const QString version = QStringLiteral("v=spf1");

QStringList terms(const QString &policy)
{
    return policy.mid(version.size()).simplified().toLower().split(u' ', Qt::SkipEmptyParts);
}
} // namespace

bool isPolicy(const QString &text)
{
    return text.compare(version, Qt::CaseInsensitive) == 0
        || text.startsWith(version + u' ', Qt::CaseInsensitive);
}

Cost costOf(const QString &policy)
{
    static const QRegularExpression lookup(
        QStringLiteral("^[-+~?]?(?<how>include|a|mx|ptr|exists|redirect)(?:[:=](?<name>[^/]+))?(?:/.*)?$"));
    Cost cost;
    for (const QString &term : terms(policy)) {
        const auto match = lookup.match(term);
        if (!match.hasMatch())
            continue;
        ++cost.lookups;
        const QString how = match.captured(QStringLiteral("how"));
        const QString name = match.captured(QStringLiteral("name"));
        // A name with a macro depends on the message.
        if ((how == QLatin1StringView("include") || how == QLatin1StringView("redirect")) && !name.isEmpty()
            && !name.contains(u'%'))
            cost.policies.append(name);
    }
    return cost;
}

bool includesAmazon(const QString &policy)
{
    const QStringList all = terms(policy);
    return isPolicy(policy)
        && (all.contains(QLatin1StringView("include:amazonses.com"))
            || all.contains(QLatin1StringView("+include:amazonses.com")));
}

} // namespace dns::spf
