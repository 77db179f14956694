// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/observer.h"

#include <QObject>

namespace ui {

/// The calls of one connection, as they end.
class CallFeed : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void called(const aws::CallRecord &record);
};

} // namespace ui
