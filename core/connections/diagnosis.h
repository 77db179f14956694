// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/openenum.h"
#include "core/connections/savedconnection.h"
#include "core/email/connection.h"

namespace connections {

/// Which thing is wrong with a connection that does not work.
BOOST_DEFINE_ENUM_CLASS(Fault, Input, NoCredentials, AccessKey, SecretKey, Expired, Clock, Permission, Region,
                        Network, Proxy, SignInPage, Certificate, Service)

struct Diagnosis {
    Fault fault = Fault::Service;
    QString title; ///< "The secret access key is wrong"
    QString advice; ///< What to do.
    bool offersSes = false; ///< Pinpoint Email's API does not answer here; SES API v2 may.
};

[[nodiscard]] Diagnosis diagnose(const aws::Error &error, email::Api api, const QString &region);

} // namespace connections
