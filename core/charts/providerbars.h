// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/parts.h"

namespace charts {

/// Where the mail to a mailbox provider landed, in percent.
struct ProviderBar {
    QString provider;
    double inbox = 0;
    double spam = 0;
    double missing = 0; ///< Arrived nowhere; only a test knows.
    std::optional<qint64> volume; ///< How many messages that was; only statistics know.
};

/// A bar for each provider, cut into inbox, spam and missing, under a legend: the worst is the first.
struct ProviderBars {
    QList<ProviderBar> bars;

    void sortWorstFirst();
    [[nodiscard]] double height(const QFont &font) const;
    /// The bar at \a y, -1 when there is none.
    [[nodiscard]] int indexAt(double y, const QFont &font) const;
    [[nodiscard]] QRectF lineOf(int index, double width, const QFont &font) const;
};

void paint(QPainter &painter, const ProviderBars &chart, double width, const Colours &colours);

/// "Gmail: 88.3 % inbox, 11.7 % spam".
[[nodiscard]] QString describe(const ProviderBar &bar);
[[nodiscard]] QString describe(const ProviderBars &chart);

} // namespace charts
