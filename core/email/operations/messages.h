// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"
#include "core/email/shapes.h"

/// \file
/// Sending a message.
namespace email {

using aws::Operation;
using aws::Repeat;
using aws::Verb;

struct SendEmail {
    Text fromEmailAddress;
    V2<QString> fromEmailAddressIdentityArn;
    aws::RequiredBefore<2, Destination> destination;
    Some<QString> replyToAddresses;
    Text feedbackForwardingEmailAddress;
    V2<QString> feedbackForwardingEmailAddressIdentityArn;
    EmailContent content;
    Some<MessageTag> emailTags;
    Text configurationSetName;
    V2<ListManagementOptions> listManagementOptions;
    V2<QString> tenantName;
    struct Response {
        Text messageId;
    };
    static constexpr Operation operation{"SendEmail", Verb::Post, "/outbound-emails", Repeat::Never};
};
BOOST_DESCRIBE_STRUCT(SendEmail, (),
                      (fromEmailAddress, fromEmailAddressIdentityArn, destination, replyToAddresses,
                       feedbackForwardingEmailAddress, feedbackForwardingEmailAddressIdentityArn, content,
                       emailTags, configurationSetName, listManagementOptions, tenantName))
BOOST_DESCRIBE_STRUCT(SendEmail::Response, (), (messageId))

} // namespace email

/// Every operation declared above.
#define EMAIL_MESSAGE_OPERATIONS(X) X(email::SendEmail)
