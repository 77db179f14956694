// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/providerbars.h"

#include "core/aws/tr.h"
#include "core/charts/axis.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace charts {

namespace {
constexpr double gap = 10;
constexpr double belowLegend = 4;
constexpr double barMargin = 4;

double rowHeight(const QFont &font) { return std::ceil(QFontMetricsF(font).height()) + 6; }

double widest(const QList<ProviderBar> &bars, const QFontMetricsF &metrics,
              QString (*text)(const ProviderBar &))
{
    double result = 0;
    for (const ProviderBar &bar : bars)
        result = std::max(result, metrics.horizontalAdvance(text(bar)));
    return std::ceil(result);
}

QString volumeText(const ProviderBar &bar)
{
    return bar.volume ? compactNumber(static_cast<double>(*bar.volume)) : QString();
}
QString providerText(const ProviderBar &bar) { return bar.provider; }

/// Missing is neither; it is the ground that shows through, a little darker than the window.
QColor missing(const Colours &colours) { return colours.grid; }

struct Widths {
    double name = 0;
    double rate = 0;
    double volume = 0;
};

void paintBar(QPainter &painter, const ProviderBar &bar, const QRectF &line, const Widths &widths,
              const Colours &colours)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours.text);
    painter.drawText(QRectF(line.left(), line.top(), widths.name + 2, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(bar.provider, Qt::ElideRight, widths.name + 1));
    double right = line.right();
    if (widths.volume > 0) {
        painter.setPen(colours.muted);
        painter.drawText(QRectF(right - widths.volume - 2, line.top(), widths.volume + 2, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, volumeText(bar));
        right -= widths.volume + gap;
        painter.setPen(colours.text);
    }
    painter.drawText(QRectF(right - widths.rate - 2, line.top(), widths.rate + 2, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, percentText(bar.inbox));
    right -= widths.rate + gap;
    const double left = line.left() + widths.name + gap;
    const double whole = std::max(0.0, right - left);
    double x = left;
    for (const auto &[share, ink] : {std::pair(bar.inbox, colours.inbox), std::pair(bar.spam, colours.spam),
                                     std::pair(bar.missing, missing(colours))}) {
        const double width = whole * std::clamp(share, 0.0, 100.0) / 100;
        painter.fillRect(QRectF(x, line.top() + barMargin, width, line.height() - 2 * barMargin), ink);
        x += width;
    }
}
} // namespace

void ProviderBars::sortWorstFirst() { std::ranges::stable_sort(bars, {}, &ProviderBar::inbox); }

double ProviderBars::height(const QFont &font) const
{
    return rowHeight(font) * static_cast<double>(bars.size() + 1) + belowLegend;
}

QRectF ProviderBars::lineOf(int index, double width, const QFont &font) const
{
    const double height = rowHeight(font);
    return {0, height * (index + 1) + belowLegend, width, height};
}

int ProviderBars::indexAt(double y, const QFont &font) const
{
    const double row = std::floor((y - belowLegend) / rowHeight(font)) - 1;
    return row >= 0 && row < static_cast<double>(bars.size()) ? static_cast<int>(row) : -1;
}

void paint(QPainter &painter, const ProviderBars &chart, double width, const Colours &colours)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing);
    QList<LegendEntry> legend{{tr("Inbox"), Sign::Square, colours.inbox, true, {}},
                              {tr("Spam"), Sign::Square, colours.spam, true, {}}};
    if (std::ranges::any_of(chart.bars, [](const ProviderBar &bar) { return bar.missing > 0; }))
        legend.append({tr("Missing"), Sign::Square, missing(colours), true, {}});
    paintLegend(painter, placed(legend, {0, 0}, font), colours);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Widths widths{.name = std::min(widest(chart.bars, metrics, providerText), width / 3),
                        .rate = std::ceil(metrics.horizontalAdvance(percentText(100))),
                        .volume = widest(chart.bars, metrics, volumeText)};
    for (int i = 0; i < chart.bars.size(); ++i)
        paintBar(painter, chart.bars.at(i), chart.lineOf(i, width, font), widths, colours);
}

QString describe(const ProviderBar &bar)
{
    const QString landed =
        tr("%1: %2 inbox, %3 spam").arg(bar.provider, percentText(bar.inbox, 1), percentText(bar.spam, 1));
    if (bar.volume)
        return tr("%1, of %2 messages").arg(landed, QLocale().toString(*bar.volume));
    return bar.missing > 0 ? tr("%1, %2 missing").arg(landed, percentText(bar.missing, 1)) : landed;
}

QString describe(const ProviderBars &chart)
{
    if (chart.bars.isEmpty())
        return tr("No data");
    const ProviderBar &worst = *std::ranges::min_element(chart.bars, {}, &ProviderBar::inbox);
    const auto providers = static_cast<int>(chart.bars.size());
    return tr("%n provider(s). The lowest: %1, %2 in the inbox", nullptr, providers)
        .arg(worst.provider, percentText(worst.inbox));
}

} // namespace charts
