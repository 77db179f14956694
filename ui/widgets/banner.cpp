// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QLabel *label(const QString &objectName)
{
    auto *result = new QLabel;
    result->setObjectName(objectName);
    result->setTextFormat(Qt::PlainText); // The service's words never are markup.
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return result;
}
} // namespace

Banner::Banner(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_symbol(new QLabel)
    , m_title(label(name + QStringLiteral("BannerTitle")))
    , m_text(label(name + QStringLiteral("BannerText")))
    , m_detail(label(name + QStringLiteral("BannerDetail")))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setObjectName(name + QStringLiteral("Banner"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);

    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setObjectName(name + QStringLiteral("BannerDismiss"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(m_actions);
    layout->setAlignment(m_actions, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void Banner::showFailure(const Failure &failure, std::function<void()> retry)
{
    showMessage(Kind::Error, failure.title, failure.text);
    m_detail->setText(failure.detail);
    m_detail->setVisible(!failure.detail.isEmpty());
    if (retry)
        addAction(m_name + QStringLiteral("BannerRetry"), tr("Retry"), std::move(retry));
}

void Banner::showMessage(Kind kind, const QString &title, const QString &text)
{
    removeActions();
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detail->hide();
    setAccessibleName(title);
    setAccessibleDescription(text);
    paintGround();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::addAction(const QString &objectName, const QString &text, std::function<void()> action)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        dismiss();
        action();
    });
    m_actions->addWidget(button);
}

void Banner::dismiss()
{
    removeActions();
    hide();
    Q_EMIT dismissed();
}

QString Banner::title() const { return m_title->text(); }
QString Banner::text() const { return m_text->text(); }

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting the palette below comes back here as a change of the palette: only a new parent's one counts.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        paintGround();
}

void Banner::paintGround()
{
    const bool error = m_kind == Kind::Error;
    const bool warning = m_kind == Kind::Warning;
    const QPalette surrounding = parentWidget() ? parentWidget()->palette() : QPalette();
    const Tone ground = error ? Tone::ErrorGround : warning ? Tone::WarningGround : Tone::InfoGround;
    const Tone ink = error ? Tone::Bad : warning ? Tone::Waiting : Tone::Accent;
    QPalette palette = surrounding;
    palette.setColor(QPalette::Window, colour(ground, surrounding));
    setPalette(palette);
    QPalette muted = palette;
    muted.setColor(QPalette::WindowText, colour(Tone::Muted, surrounding));
    m_detail->setPalette(muted);
    const QString symbol = error ? QStringLiteral("bad") : QStringLiteral("info");
    m_symbol->setPixmap(icon(warning ? QStringLiteral("warning") : symbol, ink).pixmap(18, 18));
}

void Banner::removeActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->setObjectName(QString()); // A new message may bring one of the same name at once.
            button->deleteLater();
        }
        delete item;
    }
}

} // namespace ui
