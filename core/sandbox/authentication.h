// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"
#include "core/aws/error.h"
#include "core/aws/http/message.h"

namespace sandbox {

/// The region that \a request was signed for; empty if it was not signed.
[[nodiscard]] QString regionOf(const aws::HttpRequest &request);

/// Checks Signature Version 4 as the service does.
class Authentication
{
public:
    Authentication(QByteArray accessKeyId, QByteArray secretAccessKey);

    /// Refuses with the service's codes: a missing or incomplete signature, an unknown key, a clock that is
    /// more than five minutes off, a signature that does not match.
    [[nodiscard]] aws::Result<void> check(const aws::HttpRequest &request, aws::TimePoint now);

private:
    const QByteArray &key(const QByteArray &day, const QByteArray &region);

    QByteArray m_accessKeyId;
    QByteArray m_secretAccessKey;
    QByteArray m_keyScope;
    QByteArray m_key;
};

} // namespace sandbox
