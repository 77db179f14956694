// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis.h"
#include "ui/charts/placementlayout.h"
#include "ui/widgets/palette.h"

#include <QLocale>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {
QPen hairline(const QPalette &palette) { return QPen(colour(Tone::Grid, palette), 1); }

/// On a whole pixel, so that a hairline is sharp.
double sharp(double y) { return std::round(y) + 0.5; }

void gridLine(QPainter &painter, const QRectF &area, double y, const QString &label, const QPalette &palette)
{
    painter.setPen(hairline(palette));
    painter.drawLine(QPointF(area.left(), sharp(y)), QPointF(area.right(), sharp(y)));
    painter.setPen(colour(Tone::Muted, palette));
    painter.drawText(QRectF(0, y - 20, area.left() - 7, 40), Qt::AlignRight | Qt::AlignVCenter, label);
}

QString percent(double value) { return QLocale().toString(value, 'f', 0) + QStringLiteral(" %"); }
} // namespace

void PlacementChart::paintLegend(QPainter &painter, const Layout &at) const
{
    const QFontMetricsF metrics(font());
    const double middle = at.legend.center().y();
    double x = at.rate.left();
    const auto entry = [&](const QString &text, Tone tone, bool line) {
        const QColor ink = colour(tone, palette());
        if (line) {
            painter.setPen(QPen(ink, 2));
            painter.drawLine(QPointF(x, middle), QPointF(x + 14, middle));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRoundedRect(QRectF(x + 1, middle - 5, 11, 11), 2, 2);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x + 19, at.legend.top(), width + 4, at.legend.height()), Qt::AlignVCenter,
                         text);
        x += 19 + width + 20;
    };
    entry(tr("Inbox rate"), Tone::Rate, true);
    entry(tr("Inbox"), Tone::Inbox, false);
    entry(tr("Spam"), Tone::Spam, false);
}

void PlacementChart::paintRate(QPainter &painter, const Layout &at) const
{
    for (const double value : {at.lowestRate, (at.lowestRate + 100) / 2, 100.0})
        gridLine(painter, at.rate, at.rateY(value), percent(value), palette());

    // A line from day to day; where a day is missing, it is interrupted.
    painter.setPen(QPen(colour(Tone::Rate, palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour(Tone::Rate, palette()));
    QPolygonF line;
    const auto finish = [&] {
        if (line.size() == 1)
            painter.drawEllipse(line.first(), 1.5, 1.5);
        else if (!line.isEmpty())
            painter.drawPolyline(line);
        line.clear();
    };
    for (int i = 0; i < m_days.size(); ++i) {
        if (const auto rate = m_days.at(i).inboxRate())
            line.append({at.centre(i), at.rateY(*rate)});
        else
            finish();
    }
    finish();
}

void PlacementChart::paintVolume(QPainter &painter, const Layout &at) const
{
    for (const double tick : at.volumeTicks)
        gridLine(painter, at.volume, at.volumeY(tick), charts::compactNumber(tick), palette());

    painter.setPen(Qt::NoPen);
    const double gap = at.slot > 6 ? std::min(at.slot * 0.25, 8.0) : at.slot > 2.5 ? 1.0 : 0.0;
    const QColor inbox = colour(Tone::Inbox, palette());
    const QColor spam = colour(Tone::Spam, palette());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < m_days.size(); ++i) {
        const Day &day = m_days.at(i);
        if (!day.hasData())
            continue;
        const double left = std::round(at.centre(i) - at.slot / 2 + gap / 2);
        const double right = std::max(left + 1, std::round(at.centre(i) + at.slot / 2 - gap / 2));
        const double base = std::round(at.volumeY(0));
        const double middle = std::round(at.volumeY(static_cast<double>(*day.inbox)));
        const double top = std::round(at.volumeY(static_cast<double>(day.volume())));
        painter.fillRect(QRectF(left, middle, right - left, base - middle), inbox);
        painter.fillRect(QRectF(left, top, right - left, middle - top), spam);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void PlacementChart::paintDays(QPainter &painter, const Layout &at) const
{
    if (m_days.isEmpty())
        return;
    const QFontMetricsF metrics(font());
    const QLocale locale;
    const QString format = m_days.size() > 300 ? QStringLiteral("MMM yyyy") : tr("d MMM", "day on an axis");
    const double wanted = metrics.horizontalAdvance(locale.toString(QDate(2000, 9, 28), format)) + 18;
    const int perLabel = std::max(1, static_cast<int>(std::ceil(wanted / at.slot)));
    // Whole weeks where there is room: the eye compares the same weekdays.
    const int step = perLabel > 2 ? (perLabel + 6) / 7 * 7 : perLabel;
    painter.setPen(colour(Tone::Muted, palette()));
    for (int i = static_cast<int>(m_days.size()) - 1; i >= 0; i -= step) {
        QRectF label(at.centre(i) - wanted / 2, at.volume.bottom() + 4, wanted, metrics.height());
        if (label.right() > width())
            label.moveRight(width());
        if (label.left() >= 0)
            painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop,
                             locale.toString(m_days.at(i).date, format));
    }
}

void PlacementChart::paintCurrent(QPainter &painter, const Layout &at) const
{
    const Day &day = m_days.at(m_current);
    const double x = at.centre(m_current);
    painter.setPen(QPen(colour(Tone::Muted, palette()), 1, Qt::DashLine));
    painter.drawLine(QPointF(sharp(x), at.rate.top()), QPointF(sharp(x), at.volume.bottom()));
    if (const auto rate = day.inboxRate()) {
        painter.setPen(QPen(palette().color(QPalette::Window), 2));
        painter.setBrush(colour(Tone::Rate, palette()));
        painter.drawEllipse(QPointF(x, at.rateY(*rate)), 4.5, 4.5);
    }

    // The numbers stand in the legend's line, where they hide nothing of the chart.
    const QString text = describe(day);
    const QFontMetricsF metrics(font());
    const double width = metrics.horizontalAdvance(text) + 8;
    QRectF place = at.legend;
    place.setLeft(std::max(at.rate.left(), at.legend.right() - width));
    painter.fillRect(place, palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace ui
