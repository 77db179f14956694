// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axis.h"

#include "core/aws/tr.h"

#include <QLocale>
#include <cmath>

namespace charts {

QList<double> ticksUpTo(double highest, int wanted)
{
    if (!(highest > 0) || wanted < 1)
        return {0};
    const double rough = highest / wanted;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double candidate : {1.0, 2.0, 2.5, 5.0}) {
        if (candidate * magnitude >= rough) {
            step = candidate * magnitude;
            break;
        }
    }
    // Counts have no halves.
    step = std::max(step, 1.0);
    QList<double> ticks;
    for (int i = 0;; ++i) {
        ticks.append(i * step);
        if (i * step >= highest)
            return ticks;
    }
}

QString compactNumber(double number)
{
    const QLocale locale;
    const auto shortened = [&](double unit) {
        const double value = number / unit;
        return locale.toString(value, 'f', std::fmod(value, 1.0) == 0 ? 0 : 1);
    };
    if (std::abs(number) >= 1e6)
        return tr("%1 M", "millions").arg(shortened(1e6));
    if (std::abs(number) >= 1e3)
        return tr("%1 k", "thousands").arg(shortened(1e3));
    return locale.toString(number, 'f', 0);
}

} // namespace charts
