// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"

#include <QDate>
#include <functional>

namespace sandbox {

/// Days on which mail landed worse than usual.
struct Incident {
    QDate from;
    QDate to;
    QStringList isps; ///< Empty: everywhere.
    double spam = 0; ///< What share goes to spam at its height.
};

/// A mailbox provider as the dashboard knows it.
struct Provider {
    QString name;
    double share = 0; ///< Of the recipients.
    double strictness = 1; ///< How much more than others it takes for spam.
};
[[nodiscard]] const QList<Provider> &providers();

/// How a domain's mail lands, day by day. Any day can be computed at any time, and always the same.
struct Traffic {
    /// 0 ≤ x < 1, always the same for the same words.
    using Chance = std::function<double(const QString &words)>;

    QString domain;
    QDate since;
    double dailyVolume = 0;
    double spam = 0.03; ///< The usual share.
    double readRate = 18;
    QList<Incident> incidents;

    [[nodiscard]] email::DailyVolume day(QDate date, const Chance &chance) const;
    [[nodiscard]] double spamShare(QDate date, const Provider &provider, const Chance &chance) const;
};

/// The sum of \a days, as the report has it above the days.
[[nodiscard]] email::OverallVolume overall(const QList<email::DailyVolume> &days);

} // namespace sandbox
