// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/placement.h"
#include "core/sandbox/state.h"

namespace sandbox {

/// An operation as the wire names it, and how to carry it out.
struct Route {
    aws::Operation operation;
    QByteArrayList segments; ///< Of its path; labels in braces.
    /// Request in, answer's JSON out.
    aws::Result<QByteArray> (*carryOut)(State &state, const aws::ReceivedParts &parts,
                                        int apiVersion) = nullptr;
};

struct Match {
    const Route *route = nullptr; ///< None when nothing has this path and method.
    bool knownPath = false; ///< The path is known, with another method.
    int apiVersion = 0;
    aws::ReceivedParts parts;

    [[nodiscard]] QString operation() const;
};

/// Finds the operation for a method and a path as it came over the wire; the routes follow from
/// email::Operations.
[[nodiscard]] Match findRoute(const QByteArray &method, const QByteArray &path);

} // namespace sandbox
