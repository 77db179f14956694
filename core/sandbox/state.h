// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations.h"
#include "core/sandbox/options.h"
#include "core/sandbox/ordered.h"
#include "core/sandbox/paging.h"
#include "core/sandbox/refusal.h"
#include "core/sandbox/traffic.h"

namespace sandbox {

/// How a check ends that the service makes on its own time.
enum class Outcome { Succeeds, Fails, FailsForNow, StaysPending };

/// A check that is under way until \a endsAt.
struct Progress {
    QDateTime endsAt;
    Outcome outcome = Outcome::Succeeds;

    [[nodiscard]] bool succeeded(const QDateTime &now) const
    {
        return now >= endsAt && outcome == Outcome::Succeeds;
    }
    /// The same four states stand in the enums of verification, DKIM and MAIL FROM.
    template<typename Status>
    [[nodiscard]] email::Open<Status> status(const QDateTime &now) const
    {
        if (now < endsAt)
            return Status::Pending;
        switch (outcome) {
        case Outcome::Succeeds:
            return Status::Success;
        case Outcome::Fails:
            return Status::Failed;
        case Outcome::FailsForNow:
            return Status::TemporaryFailure;
        case Outcome::StaysPending:
            break;
        }
        return Status::Pending;
    }
};

struct MailFrom {
    QString domain;
    email::Open<email::BehaviorOnMxFailure> behavior = email::BehaviorOnMxFailure::UseDefaultValue;
    Progress progress;
};

struct Identity {
    QString name;
    bool isDomain = true;
    QDateTime created;
    Progress verification; ///< A domain is verified by its DKIM records, so this is DKIM's state as well.
    QStringList dkimTokens;
    bool ownDkimKey = false; ///< The owner brought the key, the service made none.
    bool signingEnabled = true;
    bool feedbackForwarding = true;
    bool sendingEnabled = true;
    std::optional<MailFrom> mailFrom;
    std::optional<QString> configurationSet;
    QList<email::Tag> tags;
};

struct ConfigurationSet {
    email::GetConfigurationSet::Response settings;
    QList<email::EventDestination> destinations;
};

struct Pool {
    QString name;
    email::Open<email::ScalingMode> scaling = email::ScalingMode::Standard;
    QList<email::Tag> tags;
};

struct PlacementTest {
    email::DeliverabilityTestReport report;
    QDateTime endsAt;
    QString message; ///< As it was sent, for the report's last page.
    QList<email::Tag> tags;
};

struct Campaign {
    QString domain;
    email::DomainDeliverabilityCampaign campaign;
};

/// The deliverability dashboard's subscription; an ended one runs to the end of the month.
struct Dashboard {
    bool enabled = false;
    QDateTime expiry; ///< Invalid unless it is about to end.
    QList<email::DomainDeliverabilityTrackingOption> active;
    QList<email::DomainDeliverabilityTrackingOption> pendingExpiration;
};

struct SentMessage {
    QString id;
    QDateTime time;
    int recipients = 0;
    email::SendEmail request;
};

/// The whole practice account; the handlers read and change it.
struct State {
    explicit State(const Options &options);

    [[nodiscard]] QDateTime now() const;
    /// A check that starts now and ends well.
    [[nodiscard]] Progress startCheck() const;
    /// Three tokens for the DKIM records of \a name, always the same ones.
    [[nodiscard]] QStringList dkimTokensFor(const QString &name) const;
    /// 0 ≤ x < 1, always the same for the same words.
    [[nodiscard]] double chance(const QString &words) const;
    /// The one of this name, or the service's words for that there is none.
    [[nodiscard]] aws::Result<ConfigurationSet *> configurationSet(const QString &name);

    Options options;
    Tokens tokens;

    email::GetAccount::Response account;
    Ordered<Identity> identities; ///< By lower-cased name.
    Ordered<ConfigurationSet> configurationSets;
    Ordered<Pool> pools;
    Ordered<email::DedicatedIp> ips;
    QMap<QString, QList<email::BlacklistEntry>> blacklists; ///< By IP.
    Dashboard dashboard;
    QHash<QString, Traffic> traffic; ///< By domain.
    Ordered<Campaign> campaigns;
    Ordered<PlacementTest> placementTests;
    QList<SentMessage> sent;
};

} // namespace sandbox
