// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <utility>

namespace ui {

namespace {
constexpr int letters = 13;
constexpr int titleLetters = 17;
constexpr double margin = 20;
constexpr double titleHeight = 34;
constexpr QSizeF smallestPicture(880, 320);
} // namespace

charts::Colours coloursOf(const QPalette &palette)
{
    charts::Colours colours = isDark(palette) ? charts::onDark() : charts::onPaper();
    colours.ground = palette.color(QPalette::Window);
    colours.text = palette.color(QPalette::WindowText);
    return colours;
}

ChartView::ChartView(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    name(this, objectName, title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

charts::Picture ChartView::picture() const
{
    const QSizeF chart = QSizeF(size()).expandedTo(minimumSizeHint()).expandedTo(smallestPicture);
    const QString title = m_pictureTitle.isEmpty()
        ? accessibleName()
        : QStringLiteral("%1 · %2").arg(accessibleName(), m_pictureTitle);
    const auto paint = [this, chart, title](QPainter &painter) {
        const charts::Colours &paper = charts::onPaper();
        painter.fillRect(QRectF(QPointF(), chart + QSizeF(2 * margin, 2 * margin + titleHeight)),
                         paper.ground);
        painter.translate(margin, margin);
        QFont heading = charts::fileFont(titleLetters);
        heading.setBold(true);
        painter.setFont(heading);
        painter.setPen(paper.text);
        painter.drawText(QRectF(0, 0, chart.width(), titleHeight), Qt::AlignLeft | Qt::AlignTop, title);
        painter.translate(0, titleHeight);
        painter.setFont(charts::fileFont(letters));
        paintChart(painter, chart, paper);
    };
    return {.size = chart + QSizeF(2 * margin, 2 * margin + titleHeight), .title = title, .paint = paint};
}

void ChartView::tell(const QString &description)
{
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartView::redraw()
{
    m_still = {};
    m_painted = {};
    update();
}

void ChartView::bringIntoView(const QRectF &place)
{
    QScrollArea *area = nullptr;
    for (QWidget *around = parentWidget(); around && !area; around = around->parentWidget())
        area = qobject_cast<QScrollArea *>(around);
    if (!area)
        return;
    // With the neighbours, so that one sees where it goes on.
    const QPoint middle = mapTo(area->widget(), place.center().toPoint());
    area->ensureVisible(middle.x(), middle.y(), 0, static_cast<int>(2 * place.height()));
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Another palette, font or locale: there are few of these events, and each may change what is seen.
    redraw();
}

const QPixmap &ChartView::still(const charts::Colours &colours)
{
    if (m_still.isNull() || m_still.devicePixelRatio() != devicePixelRatioF()) {
        m_still = QPixmap(size() * devicePixelRatioF());
        m_still.setDevicePixelRatio(devicePixelRatioF());
        m_still.fill(colours.ground);
        QPainter painter(&m_still);
        painter.setFont(font());
        paintChart(painter, size(), colours);
    }
    return m_still;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const charts::Colours ink = colours();
    // What is new is likely to be new again, as while the window is resized; what stays is kept.
    if (std::exchange(m_painted, size()) == size()) {
        painter.drawPixmap(0, 0, still(ink));
    } else {
        m_still = {};
        paintChart(painter, size(), ink);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintPointed(painter, ink);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("&Copy picture"), this,
                    [this] { QGuiApplication::clipboard()->setImage(charts::image(picture())); });
    menu->addAction(tr("&Save picture…"), this, &ChartView::saveRequested);
    menu->popup(event->globalPos());
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
