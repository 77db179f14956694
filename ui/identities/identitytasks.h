// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/identities.h"
#include "ui/bulkcontroller.h"

#include <QSet>
#include <memory>

/// \file
/// What is done to one identity, whole: when the connection is lost on the way, the service is asked what
/// became of it. Each takes values only, so that it may outlive whoever began it.
namespace ui {

/// An identity that was made without the MAIL FROM domain wanted for it is not made again.
using AlreadyMade = std::shared_ptr<QSet<QString>>;

/// Makes \a request's identity and gives it \a mailFromDomain, unless that is empty.
[[nodiscard]] QCoro::Task<BulkOutcome> createIdentity(Session session, email::CreateEmailIdentity request,
                                                      QString mailFromDomain, AlreadyMade made);

/// One that was gone already counts as deleted.
[[nodiscard]] QCoro::Task<BulkOutcome> deleteIdentity(Session session, QString identity);

/// Sets \a set and takes away the tags of \a keys; all others stay.
[[nodiscard]] QCoro::Task<BulkOutcome> tagIdentity(Session session, QString identity, QString arn,
                                                   QList<email::Tag> set, QStringList keys);

} // namespace ui
