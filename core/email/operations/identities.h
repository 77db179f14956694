// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"
#include "core/email/shapes.h"

/// \file
/// Identities and their tags: the domains and addresses mail is sent from.
namespace email {

using aws::Operation;
using aws::Repeat;
using aws::Verb;

struct GetEmailIdentity {
    QString emailIdentity;
    struct Response {
        Maybe<IdentityType> identityType;
        Flag feedbackForwardingStatus;
        Flag verifiedForSendingStatus;
        std::optional<DkimAttributes> dkimAttributes;
        std::optional<MailFromAttributes> mailFromAttributes;
        V2<QMap<QString, QString>> policies;
        Some<Tag> tags;
        V2<QString> configurationSetName;
        V2<Open<VerificationStatus>> verificationStatus;
        V2<VerificationInfo> verificationInfo;
    };
    static constexpr Operation operation{"GetEmailIdentity", Verb::Get, "/identities/{EmailIdentity}"};
    static constexpr auto limits = std::tuple{aws::length(&GetEmailIdentity::emailIdentity, 1, 1 << 20)};
};
BOOST_DESCRIBE_STRUCT(GetEmailIdentity, (), (emailIdentity))
BOOST_DESCRIBE_STRUCT(GetEmailIdentity::Response, (),
                      (identityType, feedbackForwardingStatus, verifiedForSendingStatus, dkimAttributes,
                       mailFromAttributes, policies, tags, configurationSetName, verificationStatus,
                       verificationInfo))

struct CreateEmailIdentity {
    QString emailIdentity;
    Some<Tag> tags;
    V2<DkimSigningAttributes> dkimSigningAttributes;
    V2<QString> configurationSetName;
    struct Response {
        Maybe<IdentityType> identityType;
        Flag verifiedForSendingStatus;
        std::optional<DkimAttributes> dkimAttributes;
    };
    static constexpr Operation operation{"CreateEmailIdentity", Verb::Post, "/identities",
                                         Repeat::AfterReadingBack};
    static constexpr auto limits = std::tuple{aws::length(&CreateEmailIdentity::emailIdentity, 1, 1 << 20)};
    [[nodiscard]] GetEmailIdentity readBack() const;
    [[nodiscard]] std::optional<Response> confirmedBy(const GetEmailIdentity::Response &found) const;
};
BOOST_DESCRIBE_STRUCT(CreateEmailIdentity, (),
                      (emailIdentity, tags, dkimSigningAttributes, configurationSetName))
BOOST_DESCRIBE_STRUCT(CreateEmailIdentity::Response, (),
                      (identityType, verifiedForSendingStatus, dkimAttributes))

struct DeleteEmailIdentity {
    QString emailIdentity;
    struct Response {
    };
    static constexpr Operation operation{"DeleteEmailIdentity", Verb::Delete, "/identities/{EmailIdentity}"};
    static constexpr auto limits = std::tuple{aws::length(&DeleteEmailIdentity::emailIdentity, 1, 1 << 20)};
};
BOOST_DESCRIBE_STRUCT(DeleteEmailIdentity, (), (emailIdentity))
BOOST_DESCRIBE_STRUCT(DeleteEmailIdentity::Response, (), ())

struct ListEmailIdentities {
    Text nextToken;
    std::optional<int> pageSize;
    struct Response {
        Some<IdentityInfo> emailIdentities;
        Text nextToken;
    };
    static constexpr Operation operation{"ListEmailIdentities", Verb::Get, "/identities"};
    static constexpr auto limits = std::tuple{aws::range(&ListEmailIdentities::pageSize, 0, 1000)};
};
BOOST_DESCRIBE_STRUCT(ListEmailIdentities, (), (nextToken, pageSize))
BOOST_DESCRIBE_STRUCT(ListEmailIdentities::Response, (), (emailIdentities, nextToken))

struct PutEmailIdentityDkimAttributes {
    QString emailIdentity;
    Flag signingEnabled;
    struct Response {
    };
    static constexpr Operation operation{"PutEmailIdentityDkimAttributes", Verb::Put,
                                         "/identities/{EmailIdentity}/dkim"};
    static constexpr auto limits =
        std::tuple{aws::length(&PutEmailIdentityDkimAttributes::emailIdentity, 1, 1 << 20)};
};
BOOST_DESCRIBE_STRUCT(PutEmailIdentityDkimAttributes, (), (emailIdentity, signingEnabled))
BOOST_DESCRIBE_STRUCT(PutEmailIdentityDkimAttributes::Response, (), ())

struct PutEmailIdentityFeedbackAttributes {
    QString emailIdentity;
    Flag emailForwardingEnabled;
    struct Response {
    };
    static constexpr Operation operation{"PutEmailIdentityFeedbackAttributes", Verb::Put,
                                         "/identities/{EmailIdentity}/feedback"};
    static constexpr auto limits =
        std::tuple{aws::length(&PutEmailIdentityFeedbackAttributes::emailIdentity, 1, 1 << 20)};
};
BOOST_DESCRIBE_STRUCT(PutEmailIdentityFeedbackAttributes, (), (emailIdentity, emailForwardingEnabled))
BOOST_DESCRIBE_STRUCT(PutEmailIdentityFeedbackAttributes::Response, (), ())

struct PutEmailIdentityMailFromAttributes {
    QString emailIdentity;
    Text mailFromDomain;
    Maybe<BehaviorOnMxFailure> behaviorOnMxFailure;
    struct Response {
    };
    static constexpr Operation operation{"PutEmailIdentityMailFromAttributes", Verb::Put,
                                         "/identities/{EmailIdentity}/mail-from"};
    static constexpr auto limits =
        std::tuple{aws::length(&PutEmailIdentityMailFromAttributes::emailIdentity, 1, 1 << 20)};
};
BOOST_DESCRIBE_STRUCT(PutEmailIdentityMailFromAttributes, (),
                      (emailIdentity, mailFromDomain, behaviorOnMxFailure))
BOOST_DESCRIBE_STRUCT(PutEmailIdentityMailFromAttributes::Response, (), ())

struct ListTagsForResource {
    QString resourceArn;
    struct Response {
        QList<Tag> tags;
    };
    static constexpr Operation operation{"ListTagsForResource", Verb::Get, "/tags"};
};
BOOST_DESCRIBE_STRUCT(ListTagsForResource, (), (resourceArn))
BOOST_DESCRIBE_STRUCT(ListTagsForResource::Response, (), (tags))

struct TagResource {
    QString resourceArn;
    QList<Tag> tags;
    struct Response {
    };
    static constexpr Operation operation{"TagResource", Verb::Post, "/tags"};
};
BOOST_DESCRIBE_STRUCT(TagResource, (), (resourceArn, tags))
BOOST_DESCRIBE_STRUCT(TagResource::Response, (), ())

struct UntagResource {
    QString resourceArn;
    QList<QString> tagKeys;
    struct Response {
    };
    static constexpr Operation operation{"UntagResource", Verb::Delete, "/tags"};
};
BOOST_DESCRIBE_STRUCT(UntagResource, (), (resourceArn, tagKeys))
BOOST_DESCRIBE_STRUCT(UntagResource::Response, (), ())

} // namespace email

/// Every operation declared above.
#define EMAIL_IDENTITY_OPERATIONS(X)                                                                         \
    X(email::GetEmailIdentity)                                                                               \
    X(email::CreateEmailIdentity)                                                                            \
    X(email::DeleteEmailIdentity)                                                                            \
    X(email::ListEmailIdentities)                                                                            \
    X(email::PutEmailIdentityDkimAttributes)                                                                 \
    X(email::PutEmailIdentityFeedbackAttributes)                                                             \
    X(email::PutEmailIdentityMailFromAttributes)                                                             \
    X(email::ListTagsForResource)                                                                            \
    X(email::TagResource)                                                                                    \
    X(email::UntagResource)
