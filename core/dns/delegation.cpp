// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/delegation.h"

#include "core/dns/name.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dns {

namespace {
constexpr int mostServers = 4; // of a zone; more say the same
constexpr std::array addressTypes{Type::A, Type::Aaaa}; // what every network has goes first
constexpr int deepest = 8; // delegations below a zone that resolvers know

QStringList sorted(const QList<ResourceRecord> &records)
{
    QStringList names;
    for (const ResourceRecord &record : records)
        names.append(record.value);
    names.sort();
    names.removeDuplicates();
    return names;
}

/// The first of \a answers that says something.
Answer decisive(const QList<Answer> &answers)
{
    const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                    [](const Answer &answer) { return answer.isDecisive(); });
    return found == answers.cend() ? Answer{} : *found;
}

QCoro::Task<QList<Server>> addressesOf(std::shared_ptr<const Resolver> resolver, QStringList names,
                                       QList<ResourceRecord> glue, Servers servers, std::stop_token stop)
{
    QList<Server> found;
    for (const QString &name : names) {
        if (found.size() >= mostServers)
            break;
        QString address;
        for (const ResourceRecord &record : glue) {
            if (record.name == name && (address.isEmpty() || record.type == Type::A))
                address = record.value;
        }
        for (const Type type : addressTypes) {
            if (!address.isEmpty())
                break;
            const auto answers =
                co_await askAll(resolver, name, type, servers.recursive, Recursion::Desired, stop);
            address = decisive(answers).values().value(0);
        }
        if (!address.isEmpty())
            found.append({.address = QHostAddress(address), .port = servers.port, .name = name});
    }
    co_return found;
}

/// Whether \a answer sends on from \a zone to one nearer to \a domain.
bool leadsOn(const Answer &answer, const QString &zone, const QString &domain)
{
    if (answer.outcome != Outcome::Referral || answer.referral.isEmpty())
        return false;
    const QString next = answer.referral.constFirst().name;
    return next.size() > zone.size() && isWithin(next, zone) && isWithin(domain, next);
}
} // namespace

QList<Server> publicResolvers()
{
    return {{.address = QHostAddress(QStringLiteral("1.1.1.1")), .name = QStringLiteral("Cloudflare")},
            {.address = QHostAddress(QStringLiteral("8.8.8.8")), .name = QStringLiteral("Google")},
            {.address = QHostAddress(QStringLiteral("9.9.9.9")), .name = QStringLiteral("Quad9")}};
}

bool Delegation::isDisputed() const { return !atParent.isEmpty() && !atZone.isEmpty() && atParent != atZone; }

QCoro::Task<QList<Answer>> askAll(std::shared_ptr<const Resolver> resolver, QString name, Type type,
                                  QList<Server> servers, Recursion recursion, std::stop_token stop)
{
    const Question question{.name = name, .type = type};
    std::vector<QCoro::Task<Answer>> asking;
    for (const Server &server : servers)
        asking.push_back(resolver->ask(question, server, recursion, stop));
    QList<Answer> answers;
    for (QCoro::Task<Answer> &task : asking)
        answers.append(co_await std::move(task));
    co_return answers;
}

QCoro::Task<Delegation> findDelegation(std::shared_ptr<const Resolver> resolver, QString domain,
                                       Servers servers, std::stop_token stop)
{
    Delegation delegation;
    if (!servers.responsible.isEmpty()) {
        delegation.zone = domain;
        delegation.servers = servers.responsible;
        co_return delegation;
    }
    // Up: a broken delegation below would hide itself behind a resolver's SERVFAIL.
    for (QString zone = parentOf(domain); !zone.isEmpty() && delegation.servers.isEmpty();
         zone = parentOf(zone)) {
        const auto answers =
            co_await askAll(resolver, zone, Type::Ns, servers.recursive, Recursion::Desired, stop);
        const Answer known = decisive(answers);
        if (known.outcome != Outcome::Found)
            continue;
        delegation.zone = zone;
        delegation.servers = co_await addressesOf(resolver, sorted(known.records), {}, servers, stop);
    }
    // Down, from one zone's servers to the next one's.
    for (int depth = 0; depth < deepest && !delegation.servers.isEmpty(); ++depth) {
        const auto answers =
            co_await askAll(resolver, domain, Type::Ns, delegation.servers, Recursion::NotDesired, stop);
        const auto next = std::find_if(answers.cbegin(), answers.cend(), [&](const Answer &answer) {
            return leadsOn(answer, delegation.zone, domain);
        });
        if (next != answers.cend()) {
            delegation.zone = next->referral.constFirst().name;
            delegation.atParent = sorted(next->referral);
            delegation.servers =
                co_await addressesOf(resolver, delegation.atParent, next->glue, servers, stop);
            delegation.isLame = delegation.servers.isEmpty();
            continue;
        }
        const auto own = std::find_if(answers.cbegin(), answers.cend(), [](const Answer &answer) {
            return answer.isDecisive() && answer.authoritative;
        });
        if (own == answers.cend()) {
            // Silence proves nothing; an answer that is not the zone's does.
            delegation.isLame = !delegation.atParent.isEmpty()
                && std::all_of(answers.cbegin(), answers.cend(), [](const Answer &answer) {
                       return answer.outcome == Outcome::Refused || answer.outcome == Outcome::Referral
                           || answer.isDecisive();
                   });
        } else if (own->outcome == Outcome::Found) {
            // Servers may hold the zone above and this one.
            if (delegation.zone != domain) {
                delegation.zone = domain;
                delegation.servers =
                    co_await addressesOf(resolver, sorted(own->records), own->glue, servers, stop);
            }
            delegation.atZone = sorted(own->records);
        } else {
            delegation.isUnregistered = own->outcome == Outcome::NoName && !delegation.zone.contains(u'.');
            const auto named = co_await askAll(resolver, delegation.zone, Type::Ns, delegation.servers,
                                               Recursion::NotDesired, stop);
            delegation.atZone = sorted(decisive(named).records);
        }
        break;
    }
    co_return delegation;
}

} // namespace dns
