// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace places {

namespace {
QDir folder(QStandardPaths::StandardLocation location)
{
    // Named after the application: the companion has another name, and looks into the window's folders.
    const QString name = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(QStringLiteral("sendscope"));
    const QDir found(QStandardPaths::writableLocation(location));
    QCoreApplication::setApplicationName(name);
    return found;
}
} // namespace

QString connections()
{
    return folder(QStandardPaths::AppConfigLocation).filePath(QStringLiteral("connections.json"));
}

QString settings()
{
    return folder(QStandardPaths::AppConfigLocation).filePath(QStringLiteral("settings.ini"));
}

QString history()
{
    return folder(QStandardPaths::AppDataLocation).filePath(QStringLiteral("history/history.sqlite"));
}

QString auditFile() { return folder(QStandardPaths::AppDataLocation).filePath(QStringLiteral("audit.log")); }

} // namespace places
