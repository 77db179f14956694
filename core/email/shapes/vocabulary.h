// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/limits.h"
#include "core/aws/shape/openenum.h"
#include "core/aws/shape/shape.h"

/// \file
/// What the structures of the e-mail API are made of: short names for optional members, and the enums.
namespace email {

using aws::Open;

/// A member that exists only in SES API v2.
template<typename T>
using V2 = aws::Since<2, T>;

using Text = std::optional<QString>;
using Flag = std::optional<bool>;
using Whole = std::optional<qint64>;
using Number = std::optional<double>;
using Time = std::optional<QDateTime>;
template<typename T>
using Some = std::optional<QList<T>>;

BOOST_DEFINE_ENUM_CLASS(IdentityType, EmailAddress, Domain, ManagedDomain)
BOOST_DEFINE_ENUM_CLASS(DkimStatus, Pending, Success, Failed, TemporaryFailure, NotStarted)
BOOST_DEFINE_ENUM_CLASS(VerificationStatus, Pending, Success, Failed, TemporaryFailure, NotStarted)
BOOST_DEFINE_ENUM_CLASS(MailFromDomainStatus, Pending, Success, Failed, TemporaryFailure)
BOOST_DEFINE_ENUM_CLASS(BehaviorOnMxFailure, UseDefaultValue, RejectMessage)
BOOST_DEFINE_ENUM_CLASS(DkimSigningAttributesOrigin, AwsSes, External)
BOOST_DEFINE_ENUM_CLASS(DkimSigningKeyLength, Rsa1024Bit, Rsa2048Bit)
BOOST_DEFINE_ENUM_CLASS(VerificationError, ServiceError, DnsServerError, HostNotFound, TypeNotFound,
                        InvalidValue, ReplicationAccessDenied, ReplicationPrimaryNotFound,
                        ReplicationPrimaryByoDkimNotSupported, ReplicationReplicaAsPrimaryNotSupported,
                        ReplicationPrimaryInvalidRegion)
BOOST_DEFINE_ENUM_CLASS(TlsPolicy, Require, Optional)
BOOST_DEFINE_ENUM_CLASS(HttpsPolicy, Require, RequireOpenOnly, Optional)
BOOST_DEFINE_ENUM_CLASS(AttachmentContentDisposition, Attachment, Inline)
BOOST_DEFINE_ENUM_CLASS(AttachmentContentTransferEncoding, Base64, QuotedPrintable, SevenBit)
BOOST_DEFINE_ENUM_CLASS(ScalingMode, Standard, Managed)
BOOST_DEFINE_ENUM_CLASS(WarmupStatus, InProgress, Done, NotApplicable)
BOOST_DEFINE_ENUM_CLASS(EventType, Send, Reject, Bounce, Complaint, Delivery, Open, Click, RenderingFailure,
                        DeliveryDelay, Subscription)
BOOST_DEFINE_ENUM_CLASS(DimensionValueSource, MessageTag, EmailHeader, LinkTag)
BOOST_DEFINE_ENUM_CLASS(DeliverabilityTestStatus, InProgress, Completed)
BOOST_DEFINE_ENUM_CLASS(DeliverabilityDashboardAccountStatus, Active, PendingExpiration, Disabled)
BOOST_DEFINE_ENUM_CLASS(SuppressionListReason, Bounce, Complaint)
BOOST_DEFINE_ENUM_CLASS(FeatureStatus, Enabled, Disabled)
BOOST_DEFINE_ENUM_CLASS(SuppressionConfidenceVerdictThreshold, Medium, High, Managed)
BOOST_DEFINE_ENUM_CLASS(MailType, Marketing, Transactional)
BOOST_DEFINE_ENUM_CLASS(ContactLanguage, En, Ja)
BOOST_DEFINE_ENUM_CLASS(ReviewStatus, Pending, Failed, Granted, Denied)

template<typename T>
using Maybe = std::optional<Open<T>>;

} // namespace email
