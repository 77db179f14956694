// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/placementbars.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {
constexpr double gap = 10;
constexpr double square = 10;

struct Part {
    double PlacementBars::Bar::*share;
    const char *title;
    Tone tone;
};

constexpr Part parts[] = {
    {&PlacementBars::Bar::inbox, QT_TRANSLATE_NOOP("ui::PlacementBars", "Inbox"), Tone::Inbox},
    {&PlacementBars::Bar::spam, QT_TRANSLATE_NOOP("ui::PlacementBars", "Spam"), Tone::Spam},
    {&PlacementBars::Bar::missing, QT_TRANSLATE_NOOP("ui::PlacementBars", "Missing"), Tone::Grid},
};
} // namespace

PlacementBars::PlacementBars(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    name(this, objectName, tr("Inbox, spam and missing by mailbox provider"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlacementBars::setBars(QList<Bar> bars)
{
    std::ranges::stable_sort(bars, {}, &Bar::inbox);
    m_bars = std::move(bars);
    setAccessibleDescription(m_bars.isEmpty() ? tr("No data")
                                              : tr("%n provider(s). The lowest: %1, %2 % in the inbox",
                                                   nullptr, static_cast<int>(m_bars.size()))
                                                    .arg(m_bars.first().provider,
                                                         locale().toString(m_bars.first().inbox, 'f', 0)));
    updateGeometry();
    update();
}

QSize PlacementBars::sizeHint() const
{
    return {360, lineHeight() * (static_cast<int>(m_bars.size()) + 1) + 4};
}

QSize PlacementBars::minimumSizeHint() const { return {200, sizeHint().height()}; }

void PlacementBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter);
    double nameWidth = 0;
    for (const Bar &bar : m_bars)
        nameWidth = std::max(nameWidth, QFontMetricsF(font()).horizontalAdvance(bar.provider));
    nameWidth = std::min(nameWidth, width() / 3.0);
    double top = lineHeight() + 4;
    for (const Bar &bar : m_bars) {
        paintBar(painter, bar, QRectF(0, top, width(), lineHeight()), nameWidth);
        top += lineHeight();
    }
}

void PlacementBars::paintLegend(QPainter &painter) const
{
    double left = 0;
    for (const Part &part : parts) {
        const QString title = tr(part.title);
        painter.fillRect(QRectF(left, (lineHeight() - square) / 2, square, square),
                         colour(part.tone, palette()));
        left += square + 5;
        const double width = painter.fontMetrics().horizontalAdvance(title);
        painter.setPen(colour(Tone::Muted, palette()));
        painter.drawText(QRectF(left, 0, width + 2, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, title);
        left += width + 16;
    }
}

void PlacementBars::paintBar(QPainter &painter, const Bar &bar, const QRectF &line, double nameWidth) const
{
    const QString rate = locale().toString(bar.inbox, 'f', 0) + QStringLiteral(" %");
    const double rateWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 2;
    painter.setPen(palette().color(QPalette::WindowText));
    const QString provider =
        painter.fontMetrics().elidedText(bar.provider, Qt::ElideRight, static_cast<int>(nameWidth) + 1);
    painter.drawText(QRectF(line.left(), line.top(), nameWidth + 2, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, provider);
    painter.drawText(QRectF(line.right() - rateWidth, line.top(), rateWidth, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, rate);
    const double left = line.left() + nameWidth + gap;
    const double whole = line.right() - rateWidth - gap - left;
    double x = left;
    for (const Part &part : parts) {
        const double width = whole * std::clamp(bar.*part.share, 0.0, 100.0) / 100;
        painter.fillRect(QRectF(x, line.top() + 4, width, line.height() - 8), colour(part.tone, palette()));
        x += width;
    }
}

} // namespace ui
