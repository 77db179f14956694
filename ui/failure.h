// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QMetaType>
#include <QString>

namespace ui {

/// An error as a person reads it: what failed, why, and what to do. Plain text, partly the service's own.
struct Failure {
    QString title; ///< "Could not delete example.com"
    QString text; ///< The service's message and the next step.
    QString detail; ///< For a report to an administrator: code, HTTP status, request id.
    bool retryable = false;
};

/// \a title says what failed and on what.
[[nodiscard]] Failure describe(const QString &title, const aws::Error &error);

} // namespace ui

Q_DECLARE_METATYPE(ui::Failure)
