// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QByteArray>
#include <QUrl>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace reports {

inline constexpr qint64 largestPicture = 8LL * 1024 * 1024;

/// The bytes of a picture that the service names by an address. It is somebody else's server: only https is
/// asked, without credentials or cookies, no redirect is followed, and more than largestPicture is refused.
[[nodiscard]] QCoro::Task<aws::Result<QByteArray>> readPicture(QUrl address, std::stop_token stop);

} // namespace reports
