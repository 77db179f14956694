// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/longwork.h"

#include "ui/controller.h"
#include "ui/shell/notification.h"
#include "ui/widgets/page.h"

#include <QChildEvent>
#include <QStackedWidget>

namespace ui {

LongWork::LongWork(Page *page, std::shared_ptr<Settings> settings)
    : QObject(page)
    , m_page(page)
    , m_settings(std::move(settings))
{
    follow(page);
    for (auto *stack : page->findChildren<QStackedWidget *>())
        stack->installEventFilter(this);
}

void LongWork::follow(QObject *page)
{
    for (auto *controller : page->findChildren<Controller *>()) {
        connect(controller, &Controller::busyChanged, this, &LongWork::busyChanged, Qt::UniqueConnection);
        connect(controller, &Controller::noticed, this, &LongWork::tell, Qt::UniqueConnection);
    }
}

bool LongWork::eventFilter(QObject *watched, QEvent *event)
{
    // A part of the page that is made when it is looked at.
    if (event->type() == QEvent::ChildPolished)
        follow(static_cast<QChildEvent *>(event)->child());
    return QObject::eventFilter(watched, event);
}

void LongWork::busyChanged(bool busy)
{
    m_busy += busy ? 1 : -1;
    if (busy && m_busy == 1)
        m_since.start();
    if (m_busy > 0 || busy)
        return;
    const int seconds = m_settings ? m_settings->chosen(setting::longWork).toInt() : 10;
    if (!m_since.hasExpired(seconds * 1000))
        return;
    const QString summary = m_page->summary();
    tell(summary.isEmpty() ? tr("What you waited for is there.") : tr("Ready: %1").arg(summary));
}

void LongWork::tell(const QString &text)
{
    const bool wanted = !m_settings || m_settings->chosen(setting::notify).toBool();
    if (!wanted || m_page->window()->isActiveWindow())
        return;
    notifyDesktop(m_page->window(), text);
    Q_EMIT notified(text);
}

} // namespace ui
