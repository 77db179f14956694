// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/nodump.h"
#include "app/translation.h"

#include <QGuiApplication>
#include <QTimer>
#include <memory>

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QByteArray help()
{
    QString text =
        Console::tr("Usage: sendscopectl COMMAND [options]\n\n"
                    "The console companion of Sendscope, for Amazon Pinpoint Email (v1) and SES API v2.\n\n"
                    "Commands:\n");
    for (const console::Command &command : console::commands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -10).arg(command.summary);
    text += Console::tr(
        "\n'sendscopectl COMMAND --help' explains a command. Credentials, region and endpoint are "
        "found as AWS's "
        "own tools find them.\n");
    return text.toUtf8();
}

/// Only a report is painted, on no screen at all; everything else starts without fonts and the like.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A nightly job has no desktop, and what Qt finds missing there is nobody's concern.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            console::writeError(text);
    });
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    forbidDumps();
    console::holdStandardStreams();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sendscopectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SENDSCOPE_VERSION));
    installTranslation(spokenLocale());

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return console::failUsage(Console::tr("Name a command; 'sendscopectl --help' lists them."));
    if (arguments.first() == QLatin1StringView("--help") || arguments.first() == QLatin1StringView("-h")
        || arguments.first() == QLatin1StringView("help")) {
        return console::writeOut(help());
    }
    if (arguments.first() == QLatin1StringView("--version")) {
        return console::writeOut("sendscopectl " SENDSCOPE_VERSION "\n");
    }
    for (const console::Command &command : console::commands()) {
        if (command.name != arguments.first())
            continue;
        auto task =
            console::run(command, arguments, aws::Environment(QProcessEnvironment::systemEnvironment()));
        if (task.isReady())
            return QCoro::waitFor(task);
        // Queued, since quit() before exec() would be forgotten.
        task.then([](int code) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
        });
        return QCoreApplication::exec();
    }
    return console::failUsage(
        Console::tr("There is no command \"%1\"; see 'sendscopectl --help'.").arg(arguments.first()));
}
