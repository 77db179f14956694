// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/nodump.h"
#include "app/translation.h"

#include <QCoreApplication>
#include <QTimer>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("console", text); }

QByteArray help()
{
    QString text = tr("Usage: sendscopectl COMMAND [options]\n\n"
                      "The console companion of Sendscope, for Amazon Pinpoint Email (v1) and SES API v2.\n\n"
                      "Commands:\n");
    for (const console::Command &command : console::commands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -10).arg(command.summary);
    text += tr("\n'sendscopectl COMMAND --help' explains a command. Credentials, region and endpoint are "
               "found as AWS's "
               "own tools find them.\n");
    return text.toUtf8();
}

} // namespace

int main(int argc, char **argv)
{
    forbidDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sendscopectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SENDSCOPE_VERSION));
    installTranslation(QLocale());

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return console::failUsage(tr("Name a command; 'sendscopectl --help' lists them."));
    if (arguments.first() == QLatin1StringView("--help") || arguments.first() == QLatin1StringView("-h")
        || arguments.first() == QLatin1StringView("help")) {
        console::writeOut(help());
        return 0;
    }
    if (arguments.first() == QLatin1StringView("--version")) {
        console::writeOut("sendscopectl " SENDSCOPE_VERSION "\n");
        return 0;
    }
    for (const console::Command &command : console::commands()) {
        if (command.name != arguments.first())
            continue;
        auto task = command.run(arguments, aws::Environment(QProcessEnvironment::systemEnvironment()));
        if (task.isReady())
            return QCoro::waitFor(task);
        // Queued, since quit() before exec() would be forgotten.
        task.then([](int code) {
            QMetaObject::invokeMethod(qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
        });
        return QCoreApplication::exec();
    }
    return console::failUsage(
        tr("There is no command \"%1\"; see 'sendscopectl --help'.").arg(arguments.first()));
}
