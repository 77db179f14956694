// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/identities.h"

#include <QList>
#include <QString>

/// \file
/// The DNS records that an identity needs, as the service documents them.
namespace dns {

enum class Purpose {
    Dkim,
    MailFrom,
    Dmarc, ///< Of receivers rather than of the service…
    Spf, ///< …as is this one, of the domain itself.
};

struct Record {
    Purpose purpose = Purpose::Dkim;
    QString name; ///< Without a dot at its end: "token._domainkey.example.com"
    QString type; ///< "CNAME", "MX", "TXT"
    QString value; ///< An MX has its priority in front, a TXT no quotes.

    bool operator==(const Record &) const = default;
};

/// What to publish for \a identity: DKIM's three records, and two for a MAIL FROM domain. None for an address
/// without one, and no DKIM where the owner brought the key.
[[nodiscard]] QList<Record>
recordsFor(const QString &identity, const email::GetEmailIdentity::Response &details, const QString &region);

/// What a check of \a identity looks at: recordsFor() it, and the DMARC and SPF records of its domain, which
/// may say other things than these.
[[nodiscard]] QList<Record> checkedRecordsFor(const QString &identity,
                                              const email::GetEmailIdentity::Response &details,
                                              const QString &region);

/// "DKIM", "MAIL FROM", "DMARC", "SPF".
[[nodiscard]] QString purposeText(Purpose purpose);

} // namespace dns
