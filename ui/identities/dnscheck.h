// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/diagnosis.h"
#include "core/reports/tables/identities.h"
#include "ui/controller.h"

#include <QHash>

class QTimer;

namespace ui {

class RegionSearch;

/// Asks DNS about the identity that is looked at, when that is allowed: now, or from time to time while
/// something is pending. Remembers what it saw.
class DnsCheck : public Controller
{
    Q_OBJECT
public:
    /// \a regions knows where else an identity is verified; it belongs to the caller.
    DnsCheck(Session session, RegionSearch *regions, QObject *parent = nullptr);

    /// Not in the practice account: name servers know nothing of its domains.
    [[nodiscard]] bool isPossible() const { return m_resolver->canAsk(); }
    /// Whether a person has switched look-ups on; nothing leaves before.
    [[nodiscard]] bool isAllowed() const;
    void allow();
    /// Who is asked besides a domain's own name servers.
    [[nodiscard]] QList<dns::Server> resolvers() const;

    /// This identity is looked at from now on.
    void watch(const reports::IdentityRow &row);
    /// Nobody looks.
    void unwatch();
    /// Looks now, for a person who waits.
    void check();
    void cancel();
    [[nodiscard]] bool isChecking() const { return m_checking != nullptr; }
    /// How many of the records have been looked for by now, in the check under way.
    struct Progress {
        int done = 0;
        int all = 0;
    };
    [[nodiscard]] Progress progress() const;

    /// What was seen of \a row's identity, and what it means by now. Nothing before anybody was asked;
    /// without findings when only other regions were.
    [[nodiscard]] std::optional<dns::Diagnosis> diagnosisOf(const reports::IdentityRow &row) const;
    [[nodiscard]] QDateTime checkedAt(const QString &identity) const;

Q_SIGNALS:
    /// A check began, went on or ended, checking was allowed, or other regions have answered.
    void changed();

private:
    struct Checking;
    struct Result {
        dns::Seen seen;
        QDateTime at;
    };

    void begin(aws::Priority priority);
    void scheduleNext();
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] QDateTime now() const;

    RegionSearch *m_regions;
    std::shared_ptr<const dns::Resolver> m_resolver;
    std::optional<reports::IdentityRow> m_watched;
    std::shared_ptr<Checking> m_checking; ///< The check under way.
    QHash<QString, Result> m_results;
    QTimer *m_next;
    bool m_allowedHere = false; ///< Where no settings keep it.
};

} // namespace ui
