// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodump.h"
#include "app/places.h"
#include "app/translation.h"
#include "core/history/store.h"
#include "ui/failure.h"
#include "ui/shell/capture.h"
#include "ui/shell/firststart.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkProxyFactory>
#include <array>
#include <cstdio>

namespace {

constexpr int failed = 1;
constexpr int usage = 2;

/// Texts of the command line.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int refuse(const QString &problem, int code)
{
    const QByteArray line = problem.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("A desktop console for Amazon Pinpoint Email and SES API v2."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("sandbox"), CommandLine::tr("Open the practice account; no AWS account is needed.")},
        {QStringLiteral("profile"), CommandLine::tr("Profile of ~/.aws/config and ~/.aws/credentials."),
         QStringLiteral("NAME")},
        {QStringLiteral("region"), CommandLine::tr("AWS region, such as eu-west-1."),
         QStringLiteral("REGION")},
        {QStringLiteral("api"),
         CommandLine::tr("pinpoint (Pinpoint Email, v1) or ses (SES API v2, the default)."),
         QStringLiteral("pinpoint|ses")},
        {QStringLiteral("endpoint-url"), CommandLine::tr("Another address of the service."),
         QStringLiteral("URL")},
        {QStringLiteral("read-only"), CommandLine::tr("Change nothing, whatever is clicked.")},
        {QStringLiteral("capture"),
         CommandLine::tr("Draw every view of the practice account into PNG files in DIR, and exit."),
         QStringLiteral("DIR")},
    });
}

/// Qt knows the program's name from an application only.
QString helpText(const QCommandLineParser &parser)
{
    std::array name = std::to_array("sendscope");
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QCoreApplication application(count, arguments.data());
    return parser.helpText();
}

/// Qt aborts where it finds none.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("DISPLAY");
#else
    return true;
#endif
}

aws::Result<ui::ConnectionWish> readWish(const QCommandLineParser &parser)
{
    const auto given = [&](const QString &name) {
        return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
    };
    ui::ConnectionWish wish;
    wish.practice = parser.isSet(QStringLiteral("sandbox"));
    wish.readOnly = parser.isSet(QStringLiteral("read-only"));
    wish.options.profile = given(QStringLiteral("profile"));
    wish.options.region = given(QStringLiteral("region"));
    if (const auto api = given(QStringLiteral("api"))) {
        const auto known = email::apiFromText(*api);
        if (!known)
            return tl::unexpected(known.error());
        wish.options.api = *known;
    }
    if (const auto url = given(QStringLiteral("endpoint-url"))) {
        wish.options.endpoint = QUrl(*url, QUrl::StrictMode);
        if (wish.practice)
            return aws::usageError(
                CommandLine::tr("--sandbox has its own address; leave out --endpoint-url."));
    }
    if (wish.practice && wish.options.profile)
        return aws::usageError(CommandLine::tr("--sandbox has its own keys; leave out --profile."));
    return wish;
}

int runCapture(const QString &folder)
{
    ui::capture(folder).then([](const aws::Result<void> &done) {
        const int code = done ? 0 : refuse(done.error().line(), failed);
        // Queued: exit() before exec() would be forgotten.
        QMetaObject::invokeMethod(qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return QApplication::exec();
}

/// What the program keeps, in the folders where people look for it.
ui::Means usualMeans()
{
    ui::Means means;
    means.connections.environment = aws::Environment(QProcessEnvironment::systemEnvironment());
    means.connections.store = std::make_shared<connections::ConnectionStore>(places::connections());
    means.connections.keys = std::make_shared<ui::KeyPlace>(true);
    means.surroundings.settings = std::make_shared<ui::Settings>(places::settings());
    means.surroundings.history = std::make_shared<history::Store>(places::history());
    means.surroundings.history->setKeeping(
        means.surroundings.settings->chosen(ui::setting::keepHistory).toBool());
    means.forgetsPractice = true;
    means.audit = std::make_shared<activity::AuditFile>(places::auditFile());
    return means;
}

ui::MainWindow *newWindow(const ui::Means &means)
{
    auto *window = new ui::MainWindow(means);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &ui::MainWindow::windowRequested, window,
                     [means](const connections::SavedConnection &connection) {
                         ui::MainWindow *another = newWindow(means);
                         another->show();
                         another->open(connection);
                     });
    return window;
}

int runWindow(const ui::ConnectionWish &wish)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const ui::Means means = usualMeans();
    const auto loaded = means.connections.store->load();
    ui::MainWindow *window = newWindow(means);
    window->show();
    // The window is on the screen before its tabs are made and anything is read.
    ui::afterFirstPaint(window, [&] {
        const auto connection = ui::openConnection(wish, means.connections.environment);
        if (connection)
            window->showAccount(*connection);
        else if (ui::nothingChosenYet(connection.error(), wish, means.connections.environment))
            window->showWelcome();
        else
            window->showProblem(connection.error());
        if (!loaded)
            window->tell(ui::describe(ui::MainWindow::tr("Saved connections"), loaded.error()));
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    forbidDumps();
    // Read before there is a display, so that a typing error is answered everywhere.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("sendscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SENDSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.sendscope.sendscope"));

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return refuse(parser.errorText() + CommandLine::tr(" See --help."), usage);
    if (!parser.positionalArguments().isEmpty())
        return refuse(
            CommandLine::tr("\"%1\" is no option; see --help.").arg(parser.positionalArguments().first()),
            usage);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(helpText(parser).toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::puts("sendscope " SENDSCOPE_VERSION);
        return 0;
    }
    const auto wish = readWish(parser);
    if (!wish)
        return refuse(wish.error().message, usage);

    const bool isCapture = parser.isSet(QStringLiteral("capture"));
    if (!hasDisplay()) {
        if (!isCapture)
            return refuse(
                CommandLine::tr("Sendscope needs a display: neither WAYLAND_DISPLAY nor DISPLAY is set. "
                                "Without one, use sendscopectl."),
                failed);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    // Pictures can be compared: they are in English whatever the locale.
    installTranslation(isCapture ? QLocale(QLocale::English) : spokenLocale());
    QApplication::setWindowIcon(ui::applicationIcon());
    if (isCapture)
        return runCapture(parser.value(QStringLiteral("capture")));
    ui::wearWindowStyle();
    return runWindow(*wish);
}
