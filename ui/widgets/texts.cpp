// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texts.h"

#include "ui/widgets/palette.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>

namespace ui {

namespace {
/// A label in the secondary colour of whatever palette is the application's.
class MutedLabel final : public QLabel
{
public:
    explicit MutedLabel(const QString &text)
        : QLabel(text)
    {
        mute();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        // Not PaletteChange, which setting the colour sends as well.
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
            mute();
    }

private:
    void mute()
    {
        QPalette muted = QGuiApplication::palette();
        muted.setColor(QPalette::WindowText, colour(Tone::Muted, muted));
        setPalette(muted);
    }
};

class UnderPointer final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (auto *label = qobject_cast<QLabel *>(watched); label && event->type() == QEvent::Enter) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->removeEventFilter(this);
        }
        return false;
    }
};
} // namespace

QLabel *textLabel(const QString &text, Voice voice, const QString &objectName)
{
    QLabel *label = voice == Voice::Muted ? new MutedLabel(text) : new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!objectName.isEmpty()) {
        label->setObjectName(objectName);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont font = label->font();
    if (voice == Voice::Title) {
        font.setPointSizeF(font.pointSizeF() * 1.25);
        font.setBold(true);
    } else if (voice == Voice::Heading) {
        font.setBold(true);
    }
    label->setFont(font);
    return label;
}

void makeSelectableUnderPointer(QLabel *label)
{
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->installEventFilter(new UnderPointer(label));
}

void name(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

void copyToClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

} // namespace ui
