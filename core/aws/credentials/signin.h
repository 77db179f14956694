// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"
#include "core/aws/error.h"
#include "core/aws/http/transport.h"

#include <QDateTime>
#include <QUrl>
#include <functional>
#include <memory>
#include <qcoro/qcorotask.h>

namespace aws {

/// Asks a person for the six digits of the MFA device \a serial.
using AskMfaCode = std::function<QCoro::Task<Result<QString>>(QString serial, std::stop_token stop)>;

/// What a person has to confirm in a browser to sign in with IAM Identity Center.
struct DeviceCode {
    QString userCode; ///< To be compared with what the page shows.
    QUrl page; ///< With the code in it, where the service offers that.
    QDateTime expires; ///< UTC
};
/// Shows the code and opens the page; must not wait. Closing what it shows stops the sign-in's stop source.
using ShowDeviceCode = std::function<void(const DeviceCode &code)>;

/// What getting temporary credentials takes besides the profile. Without a person to ask, the two callbacks
/// are empty, and profiles that need one tell what to do instead.
struct SignIn {
    std::shared_ptr<Transport> transport;
    Clock clock = systemClock;
    AskMfaCode askMfaCode;
    ShowDeviceCode showDeviceCode;
};

} // namespace aws
