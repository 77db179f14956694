// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"

#include <QByteArray>
#include <QString>

namespace sandbox {

/// What a new practice account holds.
enum class Data {
    Demo, ///< A lived-in account: domains in every state, 400 days of statistics, campaigns, tests.
    Empty,
};

struct Options {
    quint16 port = 0; ///< 0: any free port of 127.0.0.1.
    Data data = Data::Demo;
    quint32 seed = 1; ///< Equal seeds give equal demo data, relative to today.
    int extraIdentities = 0; ///< Verified domains besides the demo data, for tests of many pages.
    int latencyMs = 0; ///< Every answer waits this long.
    double rate = 0; ///< Requests a second that are answered, the others get a 429; 0: no limit.
    int verifyAfterSeconds = 20; ///< Until a new identity is verified and a placement test is completed.
    aws::Clock clock = aws::systemClock;
    QByteArray accessKeyId = "AKIASANDBOXPRACTICE0";
    QByteArray secretAccessKey = "practice/Secret+KeyOfTheSandbox000000000";
    QString accountId = QStringLiteral("123456789012");
    /// Where all this is; in every other region the account is another one, nearly empty. Without a home, all
    /// regions are the same account.
    QString homeRegion = {};
};

} // namespace sandbox
