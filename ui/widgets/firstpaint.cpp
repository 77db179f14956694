// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace ui {

namespace {
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then) {
            // The event is still on its way; a turn of the loop later the whole window is on the screen.
            QTimer::singleShot(0, this, [this, then = std::exchange(m_then, {})] {
                then();
                deleteLater();
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    std::function<void()> m_then;
};
} // namespace

void afterFirstPaint(QWidget *window, std::function<void()> then) { new FirstPaint(window, std::move(then)); }

} // namespace ui
