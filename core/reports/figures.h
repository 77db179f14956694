// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/change.h"
#include "core/reports/statistics.h"

namespace reports {

/// The numbers of a stretch of days that are read first; absent where there is no data.
struct Figures {
    std::optional<double> inboxRate;
    std::optional<double> spamRate;
    std::optional<double> readRate;
    std::optional<qint64> volume; ///< Measured: what reached mailboxes that the service can look into.
    std::optional<qint64> projected; ///< What the service estimates for all of a domain's mail.
};

[[nodiscard]] Figures figuresOf(const email::OverallVolume &overall);

/// A figure as it is shown: on the dashboard, in a report, beside another in a comparison.
struct FigureText {
    QString id; ///< "inbox-rate"
    QString title;
    QString value;
    Change change;
};

/// In the order in which they are read. \a before is of as many days before.
[[nodiscard]] QList<FigureText> figureTexts(const Figures &now, const Figures &before);

} // namespace reports
