// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/longwork.h"

#include "ui/controller.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace ui {

namespace {
void notifyDesktop(QWidget *window, const QString &text)
{
    QApplication::alert(window);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    // The desktop shows messages of a tray icon only; it goes once the message has been seen.
    auto *tray = new QSystemTrayIcon(applicationIcon(), window);
    tray->show();
    tray->showMessage(QStringLiteral("Sendscope"), text, applicationIcon());
    QTimer::singleShot(std::chrono::seconds(15), tray, &QObject::deleteLater);
}
} // namespace

LongWork::LongWork(Page *page, std::shared_ptr<Settings> settings)
    : QObject(page)
    , m_page(page)
    , m_settings(std::move(settings))
{
    for (auto *controller : page->findChildren<Controller *>()) {
        connect(controller, &Controller::busyChanged, this, &LongWork::busyChanged);
        connect(controller, &Controller::noticed, this, &LongWork::tell);
    }
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
