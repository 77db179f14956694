// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"

/// \file
/// What the service takes for names, ARNs, tags and addresses, checked while a person types. Each function
/// says what is wrong in a sentence, or nothing.
namespace email {

/// Of a configuration set, an event destination or a pool.
[[nodiscard]] QString nameProblem(const QString &name);
/// Of a domain in ASCII, such as one that links lead over.
[[nodiscard]] QString domainProblem(const QString &domain);
/// Of the tags of one thing; the first wrong one counts.
[[nodiscard]] QString tagsProblem(const QList<Tag> &tags);
[[nodiscard]] QString messageTagsProblem(const QList<MessageTag> &tags);
[[nodiscard]] QString dimensionsProblem(const QList<CloudWatchDimensionConfiguration> &dimensions);
/// "a@example.com" or "Ada <a@example.com>".
[[nodiscard]] QString addressProblem(const QString &address);
/// Addresses, put between commas or on lines of their own; commas in quotes belong to a name.
[[nodiscard]] QStringList splitAddresses(const QString &list);
[[nodiscard]] QString addressesProblem(const QString &list);
/// The data of a template: a JSON object.
[[nodiscard]] QString templateDataProblem(const QString &json);

enum class ArnKind { Role, FirehoseStream, SnsTopic, PinpointApplication, Template };

/// \a region is the connection's; \a account may be unknown, which is no fault of the ARN.
[[nodiscard]] QString arnProblem(const QString &arn, ArnKind kind, const QString &region,
                                 const QString &account = {});
/// The twelve digits in \a arn; empty when there are none.
[[nodiscard]] QString accountOf(const QString &arn);

} // namespace email
