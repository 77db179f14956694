// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {
// Most rates lie above; the colours are for them.
constexpr double lowestRate = 50;
constexpr double gap = 8;

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}
} // namespace

HeatMap::HeatMap(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    name(this, objectName, tr("Inbox rate by mailbox provider and day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatMap::setRows(QDate firstDay, QList<Row> rows)
{
    m_firstDay = firstDay;
    m_rows = std::move(rows);
    setCurrent({-1, -1});
    update();
}

int HeatMap::days() const
{
    return m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.first().inboxRates.size());
}

QString HeatMap::currentText() const
{
    if (m_current.y() < 0 || m_current.y() >= m_rows.size() || m_current.x() >= days())
        return {};
    const Row &row = m_rows.at(m_current.y());
    const auto rate = row.inboxRates.at(m_current.x());
    return tr("%1, %2: %3")
        .arg(row.provider, locale().toString(m_firstDay.addDays(m_current.x()), QLocale::ShortFormat),
             rate ? tr("%1 % in the inbox").arg(locale().toString(*rate, 'f', 1)) : tr("no data"));
}

void HeatMap::setCurrent(QPoint cell)
{
    m_current = cell;
    setAccessibleDescription(currentText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QRectF HeatMap::cells() const
{
    double names = 0;
    for (const Row &row : m_rows)
        names = std::max(names, QFontMetricsF(font()).horizontalAdvance(row.provider));
    const double left = std::ceil(std::min(names, width() / 3.0)) + gap + 2;
    const double top = fontMetrics().height() + gap;
    return {left, top, std::max(1.0, width() - left - 2), std::max(1.0, height() - top - 2)};
}

QColor HeatMap::colourOf(double rate) const
{
    const double part = std::clamp((rate - lowestRate) / (100 - lowestRate), 0.0, 1.0);
    const QColor middle = palette().color(QPalette::Base);
    // Orange to the ground to blue: lightness alone tells a colour-blind eye the extremes from the middle.
    return part < 0.7 ? mixed(colour(Tone::Spam, palette()), middle, part / 0.7)
                      : mixed(middle, colour(Tone::Inbox, palette()), (part - 0.7) / 0.3);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScale(painter);
    if (m_rows.isEmpty() || days() == 0)
        return;
    const QRectF area = cells();
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, area, row);
    const double height = area.height() / static_cast<double>(m_rows.size());
    const double width = area.width() / days();
    if (m_current.y() >= 0) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.drawRect(QRectF(area.left() + m_current.x() * width, area.top() + m_current.y() * height,
                                std::max(width, 2.0), height));
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void HeatMap::paintScale(QPainter &painter) const
{
    const QRectF line(0, 0, width() - 2, fontMetrics().height());
    painter.setPen(colour(Tone::Muted, palette()));
    const QString now = currentText();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     now.isEmpty() ? tr("Inbox rate; hatched is a day without data") : now);
    const QString high = QStringLiteral("100 %");
    const QString low = tr("%1 % or less").arg(lowestRate);
    double x = line.right() - painter.fontMetrics().horizontalAdvance(high);
    painter.drawText(QRectF(x, 0, line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter, high);
    constexpr int steps = 60;
    x -= steps + gap;
    for (int i = 0; i < steps; ++i)
        painter.fillRect(QRectF(x + i, 3, 1, line.height() - 6),
                         colourOf(lowestRate + (100 - lowestRate) * i / (steps - 1)));
    x -= painter.fontMetrics().horizontalAdvance(low) + gap;
    painter.drawText(QRectF(x, 0, line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter, low);
}

void HeatMap::paintRow(QPainter &painter, const QRectF &area, int index) const
{
    const Row &row = m_rows.at(index);
    const double height = area.height() / static_cast<double>(m_rows.size());
    const double width = area.width() / days();
    const double top = area.top() + index * height;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        QRectF(0, top, area.left() - gap, height), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.provider, Qt::ElideRight, static_cast<int>(area.left() - gap)));
    const double hair = width > 4 ? 1 : 0; // A year has no room for lines between days.
    for (int day = 0; day < days(); ++day) {
        const auto rate = row.inboxRates.at(day);
        const QRectF cell(area.left() + day * width, top, std::max(width - hair, 1.0), height - 1);
        painter.fillRect(
            cell, rate ? QBrush(colourOf(*rate)) : QBrush(colour(Tone::Muted, palette()), Qt::BDiagPattern));
    }
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = cells();
    if (m_rows.isEmpty() || days() == 0 || !area.contains(event->position())) {
        setCurrent({-1, -1});
        return;
    }
    const QPointF at = event->position() - area.topLeft();
    setCurrent({std::min(days() - 1, static_cast<int>(at.x() * days() / area.width())),
                std::min(static_cast<int>(m_rows.size()) - 1,
                         static_cast<int>(at.y() * static_cast<double>(m_rows.size()) / area.height()))});
}

void HeatMap::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent({-1, -1});
    QWidget::leaveEvent(event);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-1, 0};
        break;
    case Qt::Key_Right:
        step = {1, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_rows.isEmpty() || days() == 0)
        return;
    const QPoint from = m_current.y() < 0 ? QPoint(days() - 1, 0) : m_current + step;
    setCurrent(
        {std::clamp(from.x(), 0, days() - 1), std::clamp(from.y(), 0, static_cast<int>(m_rows.size()) - 1)});
}

} // namespace ui
