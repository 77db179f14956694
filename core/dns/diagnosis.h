// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/sighting.h"

#include <QDateTime>
#include <functional>

/// \file
/// What is wrong with a domain's DNS, by name and in plain words. Pure: told what was seen, it says what it
/// means.
namespace dns {

enum class Verdict {
    Right,
    Missing,
    Wrong,
    NotYetVisible, ///< Right at the domain's own servers, not everywhere yet.
    Unknown, ///< No server said anything; never taken for Missing.
};
BOOST_DESCRIBE_ENUM(Verdict, Right, Missing, Wrong, NotYetVisible, Unknown)

enum class Cause {
    None,
    // The record is there, and wrong.
    DoubledZone, ///< The provider appended the zone to the name…
    ZoneInValue, ///< …or to the value.
    Proxied, ///< Addresses in place of the CNAME.
    Quoted,
    Blanks,
    TrailingWord,
    OtherRegion, ///< The value of another region.
    OtherValue,
    SeveralMx,
    SeveralPolicies, ///< More than one SPF or DMARC record at one name.
    TooManyLookups,
    // It is not there.
    Absent,
    NoDmarc,
    WrongNameServers, ///< The parent names servers that are not the zone's.
    Unregistered,
    // It is not there everywhere.
    ServersDisagree,
    RememberedAbsence, ///< A negative answer is still cached.
    RememberedValue, ///< An old value is.
    // Nobody knows.
    NoAnswer,
    ServerFailure,
    Refused,
};
BOOST_DESCRIBE_ENUM(Cause, None, DoubledZone, ZoneInValue, Proxied, Quoted, Blanks, TrailingWord, OtherRegion,
                    OtherValue, SeveralMx, SeveralPolicies, TooManyLookups, Absent, NoDmarc, WrongNameServers,
                    Unregistered, ServersDisagree, RememberedAbsence, RememberedValue, NoAnswer,
                    ServerFailure, Refused)

/// A record, what is the matter with it, and what to do.
struct Finding {
    Record record;
    Verdict verdict = Verdict::Unknown;
    Cause cause = Cause::None;
    QStringList found; ///< The values that DNS has now.
    QList<Answer> responsible = {}; ///< What the domain's own servers said…
    QList<Answer> recursive = {}; ///< …and what resolvers did.
    QString where; ///< The server, or the name, that the cause was seen at.
    std::optional<std::chrono::seconds> remaining; ///< Until those who remember ask again.
    QString explanation; ///< Plain words; what to do.
};

enum class ServiceCheck { Unknown, NotStarted, Pending, Succeeded, GivenUp, Wavering };

/// What the service says of the identity.
struct ServiceStatus {
    QString region;
    ServiceCheck dkim = ServiceCheck::Unknown;
    ServiceCheck mailFrom = ServiceCheck::Unknown;
    std::optional<QDateTime> since; ///< When it began to look for the DKIM records, where it says so.
    QStringList verifiedIn = {}; ///< Other regions in which the identity is verified.
};
[[nodiscard]] ServiceStatus statusOf(const email::GetEmailIdentity::Response &details, const QString &region);

/// Something about the whole identity.
struct Note {
    enum class Kind {
        ServiceWaits, ///< The records are right, the service has not looked yet.
        ServiceGaveUp, ///< …or looked too early, and has to be asked again.
        VerifiedElsewhere, ///< The identity is verified, but in other regions.
        MailFromNotStarted, ///< DKIM is right, MAIL FROM is not set up; optional.
    };
    BOOST_DESCRIBE_NESTED_ENUM(Kind, ServiceWaits, ServiceGaveUp, VerifiedElsewhere, MailFromNotStarted)
    Kind kind = Kind::ServiceWaits;
    QString explanation;
};

struct Diagnosis {
    Delegation delegation;
    QList<Finding> findings;
    QList<Note> notes;

    /// Whether nothing is left to do or to wait for.
    [[nodiscard]] bool isRight() const;
};

[[nodiscard]] Finding diagnose(const Sighting &sighting, const Delegation &delegation, const QString &region);

[[nodiscard]] Diagnosis diagnose(const QList<Sighting> &sightings, const Delegation &delegation,
                                 const ServiceStatus &status, const QDateTime &now);

/// Looks at everything that \a identity needs, as the service described it in \a details; \a progress is
/// called for every record that has been looked for.
[[nodiscard]] QCoro::Task<Seen> lookAtIdentity(std::shared_ptr<const Resolver> resolver, QString identity,
                                               email::GetEmailIdentity::Response details, QString region,
                                               Servers servers, std::stop_token stop,
                                               std::function<void()> progress = {});

/// The same, and what it means; \a verifiedIn are other regions that were asked.
[[nodiscard]] QCoro::Task<Diagnosis> diagnoseIdentity(std::shared_ptr<const Resolver> resolver,
                                                      QString identity,
                                                      email::GetEmailIdentity::Response details,
                                                      QString region, Servers servers, QDateTime now,
                                                      std::stop_token stop, QStringList verifiedIn = {});

/// "right", "missing", "wrong", "not yet visible", "unknown".
[[nodiscard]] QString verdictText(Verdict verdict);
/// For programs, never translated: "NOT_YET_VISIBLE", "DOUBLED_ZONE".
[[nodiscard]] QString verdictId(Verdict verdict);
[[nodiscard]] QString causeId(Cause cause);
/// What is the matter and what to do, from the other members of \a finding.
[[nodiscard]] QString explain(const Finding &finding, const Delegation &delegation);

} // namespace dns
