// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the process to the first paint, to the practice account's identities on the screen, and the
// memory with 10,000 of them, beside a window with nothing in it. The practice service runs in this process,
// the windows in their own.
#include "core/sandbox/server.h"
#include "tests/bench/bench.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openconnection.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/page.h"
#include "ui/widgets/windowstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QProcess>
#include <QTabWidget>
#include <cstdio>

namespace {

constexpr int rounds = 9;

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

void tellMemory()
{
    std::printf("memory %lld\n", static_cast<long long>(bench::residentMemory().value_or(0)));
    std::fflush(stdout);
}

int showEmptyWindow()
{
    QMainWindow window;
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, QStringLiteral("A"));
    tabs->addTab(new QWidget, QStringLiteral("B"));
    window.setCentralWidget(tabs);
    window.resize(1280, 800);
    window.show();
    ui::afterFirstPaint(&window, [] {
        tell("painted");
        tellMemory();
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

int showAccount()
{
    ui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    ui::afterFirstPaint(&window, [&window] {
        tell("painted");
        const auto connection =
            ui::openConnection({}, aws::Environment(QProcessEnvironment::systemEnvironment()));
        if (!connection)
            qFatal("%s", qPrintable(connection.error().line()));
        window.showAccount(*connection, QStringLiteral("identitiesPage"));
        ui::Page *page = window.page(QStringLiteral("identitiesPage"));
        const auto *view = page->findChild<QAbstractItemView *>(QStringLiteral("identitiesTable"));
        QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, page, [page, view] {
            if (view->model()->rowCount() > 0 && !page->property("told").toBool()) {
                page->setProperty("told", true);
                view->viewport()->repaint();
                tell("identities");
            }
        });
        QObject::connect(page, &ui::Page::idle, page, [] {
            tellMemory();
            QCoreApplication::quit();
        });
    });
    return QApplication::exec();
}

struct Start {
    double painted = std::numeric_limits<double>::infinity();
    double identities = std::numeric_limits<double>::infinity();
    qint64 memory = 0; ///< KiB
};

/// Starts this program again as \a role, and reads when it told what.
Start start(const QString &role, const sandbox::Server &server)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), server.url().toString());
    variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(server.accessKeyId()));
    variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(server.secretAccessKey()));
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Start result;
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {role});
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(120'000))
            break;
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line == "painted")
                result.painted = now;
            else if (line == "identities")
                result.identities = now;
            else if (line.startsWith("memory "))
                result.memory = line.mid(7).toLongLong();
        }
    }
    process.waitForFinished();
    return result;
}

int measure()
{
    sandbox::Server server;
    sandbox::Server large({.extraIdentities = 10'000});
    if (!server.listen() || !large.listen())
        qFatal("no port on loopback");
    Start empty;
    Start ours;
    for (int round = 0; round < rounds; ++round) {
        const Start peer = start(QStringLiteral("empty"), server);
        empty.painted = std::min(empty.painted, peer.painted);
        empty.memory = peer.memory;
        const Start mine = start(QStringLiteral("account"), server);
        ours.painted = std::min(ours.painted, mine.painted);
        ours.identities = std::min(ours.identities, mine.identities);
    }
    const QString floor = QStringLiteral("an empty window");
    bench::within(QStringLiteral("start to first paint"), ours.painted, empty.painted, floor, 2);
    bench::note(QStringLiteral("start to the identities on screen"), bench::time(ours.identities),
                bench::time(empty.painted),
                QStringLiteral("%1 ×").arg(ours.identities / empty.painted, 0, 'f', 1));
    const Start full = start(QStringLiteral("account"), large);
    const auto mebibytes = [](qint64 kibibytes) { return QStringLiteral("%1 MiB").arg(kibibytes / 1024); };
    bench::row(QStringLiteral("memory, 10,000 identities with details"), mebibytes(full.memory),
               mebibytes(empty.memory), QString(), QStringLiteral("under 90 MiB"), full.memory < 90 * 1024);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString role = QCoreApplication::arguments().value(1);
    if (role == QLatin1StringView("empty"))
        return showEmptyWindow();
    if (role == QLatin1StringView("account")) {
        ui::wearWindowStyle();
        return showAccount();
    }
    return measure();
}
