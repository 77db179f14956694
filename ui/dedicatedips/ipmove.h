// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// An IP that goes from one pool to another.
struct IpMove {
    QString ip;
    QString from; ///< Empty: from no pool.
    QString to;

    [[nodiscard]] QString text() const; ///< "192.0.2.13: marketing → warm-up"
    [[nodiscard]] IpMove back() const { return {.ip = ip, .from = to, .to = from}; }
};

} // namespace ui
