// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/gauge.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr double waitingFrom = 0.8; // Of a limit: soon mail is refused.
} // namespace

class Gauge::Bar final : public QWidget
{
public:
    Bar() { setFixedHeight(8); }

    void setPart(double part)
    {
        m_part = qBound(0.0, part, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal radius = height() / 2.0;
        painter.setBrush(colour(Tone::Grid, palette()));
        painter.drawRoundedRect(rect(), radius, radius);
        const Tone tone = m_part >= 1 ? Tone::Bad : m_part >= waitingFrom ? Tone::Waiting : Tone::Inbox;
        painter.setBrush(colour(tone, palette()));
        if (m_part > 0)
            painter.drawRoundedRect(QRectF(0, 0, qMax<qreal>(height(), width() * m_part), height()), radius,
                                    radius);
    }

private:
    double m_part = 0;
};

Gauge::Gauge(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_numbers(textLabel({}, Voice::Heading, objectName + QStringLiteral("Numbers")))
    , m_bar(new Bar)
    , m_meaning(textLabel({}, Voice::Muted, objectName + QStringLiteral("Meaning")))
{
    name(this, objectName, title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(textLabel(title, Voice::Muted));
    layout->addWidget(m_numbers);
    layout->addWidget(m_bar);
    layout->addWidget(m_meaning);
    layout->addStretch();
}

void Gauge::setPart(double part, const QString &numbers, const QString &meaning)
{
    m_numbers->setText(numbers);
    m_meaning->setText(meaning);
    m_bar->setPart(part);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title, numbers));
    setAccessibleDescription(meaning);
}

} // namespace ui
