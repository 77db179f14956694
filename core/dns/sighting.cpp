// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/sighting.h"

#include "core/dns/name.h"
#include "core/dns/spf.h"

#include <QSet>
#include <algorithm>

namespace dns {

namespace {
bool anyFound(const QList<Answer> &answers)
{
    return std::any_of(answers.cbegin(), answers.cend(),
                       [](const Answer &answer) { return answer.outcome == Outcome::Found; });
}

bool anyDecisive(const QList<Answer> &answers)
{
    return std::any_of(answers.cbegin(), answers.cend(),
                       [](const Answer &answer) { return answer.isDecisive(); });
}

/// The policy at \a name; empty if it has none, or none that can be read now.
QCoro::Task<QString> policyAt(std::shared_ptr<const Resolver> resolver, QString name, QList<Server> servers,
                              std::stop_token stop)
{
    const auto answers = co_await askAll(resolver, name, Type::Txt, servers, Recursion::Desired, stop);
    for (const Answer &answer : answers) {
        for (const QString &value : answer.values()) {
            if (spf::isPolicy(value))
                co_return value;
        }
    }
    co_return QString();
}

QCoro::Task<int> lookupsOf(std::shared_ptr<const Resolver> resolver, QString policy, QList<Server> servers,
                           std::stop_token stop)
{
    int lookups = 0;
    QSet<QString> seen;
    QStringList policies{policy};
    while (!policies.isEmpty() && lookups <= spf::mostLookups) {
        const spf::Cost cost = spf::costOf(policies.takeFirst());
        lookups += cost.lookups;
        for (const QString &name : cost.policies) {
            if (seen.contains(name) || lookups > spf::mostLookups)
                continue;
            seen.insert(name);
            policies.append(co_await policyAt(resolver, name, servers, stop));
        }
    }
    co_return lookups;
}

QString policyOf(const QList<Answer> &answers)
{
    for (const Answer &answer : answers) {
        const QStringList values = answer.values();
        const auto policy = std::find_if(values.cbegin(), values.cend(), spf::isPolicy);
        if (policy != values.cend())
            return *policy;
    }
    return {};
}
} // namespace

QCoro::Task<Sighting> lookFor(std::shared_ptr<const Resolver> resolver, Record record, Delegation delegation,
                              Servers servers, std::stop_token stop)
{
    const QString name = asciiName(record.name);
    const Type type = typeFromText(record.type).value_or(Type::Txt);
    Sighting sighting{.record = record};
    auto responsible = askAll(resolver, name, type, delegation.servers, Recursion::NotDesired, stop);
    auto recursive = askAll(resolver, name, type, servers.recursive, Recursion::Desired, stop);
    sighting.responsible = co_await std::move(responsible);
    sighting.recursive = co_await std::move(recursive);

    const bool responsibleSpeak = anyDecisive(sighting.responsible);
    const QList<Answer> &best = responsibleSpeak ? sighting.responsible : sighting.recursive;
    if (record.purpose == Purpose::Spf) {
        if (const QString policy = policyOf(best); !policy.isEmpty())
            sighting.spfLookups = co_await lookupsOf(resolver, policy, servers.recursive, stop);
        co_return sighting;
    }
    if (anyFound(best) || !anyDecisive(best))
        co_return sighting;

    // It is not there: look where it may have gone.
    const QList<Server> whom = responsibleSpeak ? delegation.servers : servers.recursive;
    const Recursion how = responsibleSpeak ? Recursion::NotDesired : Recursion::Desired;
    const QString &zone = delegation.zone;
    if (!zone.isEmpty()) {
        sighting.doubled = co_await askAll(resolver, name + u'.' + zone, type, whom, how, stop);
    }
    if (type == Type::Cname) {
        sighting.addresses = co_await askAll(resolver, name, Type::A, whom, how, stop);
        if (anyFound(sighting.addresses)) {
            const QString sibling = QStringLiteral("sendscope-no-such-name.") + parentOf(name);
            sighting.anyNameHasAddresses =
                anyFound(co_await askAll(resolver, sibling, Type::A, whom, how, stop));
        }
    }
    if (record.purpose == Purpose::Dmarc && !zone.isEmpty() && parentOf(name) != zone) {
        sighting.ofZone =
            co_await askAll(resolver, QStringLiteral("_dmarc.") + zone, Type::Txt, whom, how, stop);
    }
    co_return sighting;
}

} // namespace dns
