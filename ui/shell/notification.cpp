// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notification.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>
#ifdef QT_DBUS_LIB // Comes with QtKeychain where the desktop has a bus.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

namespace ui {

namespace {
void showInTray(QWidget *window, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    // The desktop shows messages of a tray icon only; it goes once the message has been seen.
    auto *tray = new QSystemTrayIcon(applicationIcon(), window);
    tray->show();
    tray->showMessage(QStringLiteral("Sendscope"), text, applicationIcon());
    QTimer::singleShot(std::chrono::seconds(15), tray, &QObject::deleteLater);
}
} // namespace

void notifyDesktop(QWidget *window, const QString &text)
{
    QApplication::alert(window);
#ifdef QT_DBUS_LIB
    // freedesktop.org, "Desktop Notifications Specification". The text is the summary: a body could be taken
    // for markup.
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    call << QStringLiteral("Sendscope") << 0U << QStringLiteral("sendscope") << text << QString()
         << QStringList() << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), window);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, window, [answer, window, text] {
        answer->deleteLater();
        if (answer->isError())
            showInTray(window, text);
    });
#else
    showInTray(window, text);
#endif
}

} // namespace ui
