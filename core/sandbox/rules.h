// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "core/sandbox/refusal.h"

namespace sandbox {

/// Rules about names and tags that several families of operations share.

/// example.com, xn--bcher-kva.example; ASCII letters, digits and hyphens, two labels or more.
[[nodiscard]] bool isDomainName(const QString &name);
/// somebody@example.com
[[nodiscard]] bool isAddress(const QString &text);
/// The address in "Somebody <somebody@example.com>", or the text itself.
[[nodiscard]] QString bareAddress(const QString &text);
[[nodiscard]] QString domainOf(const QString &address);

/// Letters, digits, _ and -, up to 64: configuration sets, event destinations and pools.
[[nodiscard]] aws::Result<void> checkName(const QString &what, const QString &name);
/// At most 50 tags of one resource, no aws: prefix, no key twice.
[[nodiscard]] aws::Result<void> checkTags(const QList<email::Tag> &tags);
/// The given tags, checked and in the order of their keys; none when none are given.
[[nodiscard]] aws::Result<QList<email::Tag>> tagsOf(const email::Some<email::Tag> &tags);

/// An ARN taken apart: arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE
struct Arn {
    QString service;
    QString region;
    QString account;
    QString resource;
};
[[nodiscard]] std::optional<Arn> readArn(const QString &text);

} // namespace sandbox
