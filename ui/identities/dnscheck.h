// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/diagnosis.h"
#include "core/reports/tables/identities.h"
#include "ui/controller.h"

#include <QHash>

class QTimer;

namespace ui {

/// Asks DNS about the identity that is looked at, when that is allowed: now, or from time to time while
/// something is pending. Remembers what it saw.
class DnsCheck : public Controller
{
    Q_OBJECT
public:
    explicit DnsCheck(Session session, QObject *parent = nullptr);

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

    /// What was seen of \a row's identity, and what it means by now; nothing before the first check.
    [[nodiscard]] std::optional<dns::Diagnosis> diagnosisOf(const reports::IdentityRow &row) const;
    [[nodiscard]] QDateTime checkedAt(const QString &identity) const;

Q_SIGNALS:
    /// A check began or ended, or checking was allowed.
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

    std::shared_ptr<const dns::Resolver> m_resolver;
    std::optional<reports::IdentityRow> m_watched;
    std::shared_ptr<Checking> m_checking; ///< The check under way.
    QHash<QString, Result> m_results;
    QTimer *m_next;
    bool m_allowedHere = false; ///< Where no settings keep it.
};

} // namespace ui
