// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/http/transport.h"

#include <QJsonObject>
#include <memory>

namespace aws::sso {

/// One unsigned call of Identity Center: JSON out, JSON back. A refusal has the service's code, or OAuth's
/// ("authorization_pending"), and is of kind Credentials.
[[nodiscard]] QCoro::Task<Result<QJsonObject>>
exchange(std::shared_ptr<Transport> transport, HttpRequest request, QString operation, std::stop_token stop);

} // namespace aws::sso
