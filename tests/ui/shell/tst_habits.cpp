// SPDX-License-Identifier: GPL-3.0-or-later
// What a person gets used to: everything is reached by keys, the window comes back as it was left, and the
// desktop tells what ended while nobody looked.
#include "tests/ui/openwindow.h"

#include "ui/controller.h"
#include "ui/shell/longwork.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSet>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

namespace {
constexpr auto role = "SENDSCOPE_TEST_DESKTOP";

/// Something that a person operates, and not the inner part of it.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool control = qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    const bool inner = !parent || widget->objectName().startsWith(QLatin1StringView("qt_spinbox"))
        || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent)
        || widget->window()->inherits("QComboBoxPrivateContainer") || parent->inherits("QDockWidget");
    if (!control || inner || !widget->isVisible() || !widget->isEnabled())
        return false;
    // The toolbar's own buttons have a key each.
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    return !(tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty());
}
} // namespace

class HabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEverything_data();
    void tabReachesEverything();
    void columnsAreSortedAndChosenByKeys();
    void escapeClosesEveryDialog_data();
    void escapeClosesEveryDialog();
    void splittersOfPartsThatComeLaterAreRemembered();
    void theDesktopIsTold();
};

void HabitsTest::tabReachesEverything_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("part");
    for (const char *page : {"accountPage", "identitiesPage", "configurationSetsPage", "dedicatedIpsPage"})
        QTest::newRow(page) << QByteArray(page) << -1;
    for (int part = 0; part < 5; ++part)
        QTest::addRow("deliverability %d", part) << QByteArray("deliverabilityPage") << part;
}

void HabitsTest::tabReachesEverything()
{
    QFETCH(QByteArray, page);
    QFETCH(int, part);
    OpenWindow open;
    open.turnTo(page.constData());
    if (part >= 0)
        open.find<QTabBar>("deliverabilityParts")->setCurrentIndex(part);
    TRY_IDLE(open);
    for (auto *table : open.page()->findChildren<ui::TableView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            table->selectRow(0);
    }
    TRY_IDLE(open);

    open.find<QAction>("filterAction")->trigger();
    if (!QApplication::focusWidget())
        open.page()->setFocus();
    QSet<const QWidget *> reached;
    for (int tabs = 0; tabs < 300; ++tabs) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        for (const QWidget *widget = focused; widget; widget = widget->parentWidget())
            reached.insert(widget);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList missed;
    int seen = 0;
    for (const QWidget *widget : open.window().findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        ++seen;
        // One of a group is reached by Tab, the others by the arrow keys.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool grouped =
            button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (!reached.contains(widget) && !reached.contains(widget->focusProxy()) && !grouped)
            missed.append(QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()),
                                                      widget->objectName()));
    }
    QVERIFY(seen > 6);
    QVERIFY2(missed.isEmpty(),
             qPrintable(missed.join(QStringLiteral(", ")) + QStringLiteral("; Tab came as far as ")
                        + QApplication::focusWidget()->objectName()));
}

void HabitsTest::columnsAreSortedAndChosenByKeys()
{
    OpenWindow open;
    TRY_IDLE(open);
    auto *table = open.table("identitiesTable");
    table->selectRow(0);
    const auto menuOf = [table](const char *name) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table, &asked);
        return table->findChild<QMenu *>(QString::fromLatin1(name));
    };
    const QStringList before = OpenWindow::column(table, "identity");
    QMenu *sort = menuOf("identitiesTableSort");
    QVERIFY(sort);
    QVERIFY(sort->actions().constFirst()->isChecked());
    sort->actions().constFirst()->trigger(); // Once more: the other way round.
    QStringList after = OpenWindow::column(table, "identity");
    std::reverse(after.begin(), after.end());
    QCOMPARE(after, before);
    delete sort->parentWidget();

    const qsizetype columns = table->visibleColumns().size();
    QMenu *chooser = menuOf("identitiesTableColumns");
    QVERIFY(chooser);
    chooser->actions().constLast()->trigger();
    QVERIFY(table->visibleColumns().size() != columns);
}

void HabitsTest::escapeClosesEveryDialog_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"newAction", "sendMessageAction", "paletteAction", "aboutAction",
                               "exportAction", "deleteIdentityAction", "tagIdentityAction"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void HabitsTest::escapeClosesEveryDialog()
{
    QFETCH(QString, action);
    OpenWindow open;
    TRY_IDLE(open);
    open.table("identitiesTable")->selectKey(QStringLiteral("example.com"));
    TRY_IDLE(open);
    open.window().findChild<QAction *>(action)->trigger();
    QTRY_VERIFY(open.window().findChild<QDialog *>());
    const QPointer<QDialog> dialog = open.window().findChild<QDialog *>();
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    TRY_IDLE(open);
}

void HabitsTest::splittersOfPartsThatComeLaterAreRemembered()
{
    const QTemporaryDir folder;
    ui::Means means;
    means.surroundings.settings =
        std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    const auto opened = ui::openConnection({.practice = true}, aws::Environment());
    QVERIFY(opened);
    const auto campaigns = [](ui::MainWindow &window) {
        window.findChild<QTabBar *>(QStringLiteral("deliverabilityParts"))->setCurrentIndex(1);
        QCoreApplication::processEvents();
        return window.findChild<QSplitter *>(QStringLiteral("campaignsSplitter"));
    };
    QList<int> left;
    {
        ui::MainWindow window(means);
        window.show();
        window.showAccount(*opened, QStringLiteral("deliverabilityPage"));
        QSplitter *splitter = campaigns(window);
        QVERIFY(splitter);
        QTRY_VERIFY(window.currentPage()->isIdle());
        const int whole = splitter->sizes().at(0) + splitter->sizes().at(1);
        splitter->setSizes({whole / 2 + 37, whole - whole / 2 - 37});
        left = splitter->sizes();
        window.close();
    }
    {
        // Looking elsewhere forgets nothing.
        ui::MainWindow window(means);
        window.show();
        window.showAccount(*opened, QStringLiteral("accountPage"));
        QTRY_VERIFY(window.currentPage()->isIdle());
        window.close();
    }
    ui::MainWindow window(means);
    window.show();
    window.showAccount(*opened, QStringLiteral("deliverabilityPage"));
    QSplitter *splitter = campaigns(window);
    QTRY_VERIFY(window.currentPage()->isIdle());
    QCOMPARE(splitter->sizes(), left);
}

void HabitsTest::theDesktopIsTold()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
        QSKIP("dbus-run-session is not installed");
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    variables.insert(QString::fromLatin1(role), QStringLiteral("1"));
    variables.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--"), QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished(90'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

/// The desktop's notification service, as far as it is used.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        QString program;
        QString summary;
        QString body;
        QVariantMap hints;
    };
    QList<Notice> notices;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the name on the bus
    uint Notify(const QString &program, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        notices.append({program, summary, body, hints});
        return 1;
    }
};

/// Runs on a bus of its own, where a stand-in takes the notices.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndedOrWasNoticedIsTold()
    {
        Desktop desktop;
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));

        const QTemporaryDir folder;
        ui::Means means;
        means.surroundings.settings =
            std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
        means.surroundings.settings->choose(ui::setting::longWork, 2);
        ui::MainWindow window(means);
        window.show();
        const auto opened =
            ui::openConnection({.practice = true, .sandbox = {.latencyMs = 2200}}, aws::Environment());
        QVERIFY(opened);
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        window.showAccount(*opened, QStringLiteral("identitiesPage"));
        // What took long and ended while nobody looked.
        QTRY_COMPARE_WITH_TIMEOUT(desktop.notices.size(), 1, 60000);
        QCOMPARE(desktop.notices.constFirst().program, QStringLiteral("Sendscope"));
        QVERIFY(desktop.notices.constFirst().summary.startsWith(QLatin1StringView("Ready:")));
        // What a controller noticed; words of the service are no markup.
        auto *controller = window.currentPage()->findChild<ui::Controller *>();
        Q_EMIT controller->noticed(QStringLiteral("<b>example.com</b> is verified"));
        QTRY_COMPARE(desktop.notices.size(), 2);
        QCOMPARE(desktop.notices.constLast().summary, QStringLiteral("<b>example.com</b> is verified"));
        QVERIFY(desktop.notices.constLast().body.isEmpty());
        // Whoever looks at the window sees it there; and who wants no notices gets none.
        means.surroundings.settings->choose(ui::setting::notify, false);
        Q_EMIT controller->noticed(QStringLiteral("Not wanted"));
        means.surroundings.settings->choose(ui::setting::notify, true);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Q_EMIT controller->noticed(QStringLiteral("Seen in the window"));
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        Q_EMIT controller->noticed(QStringLiteral("The third"));
        QTRY_COMPARE(desktop.notices.size(), 3);
        QCOMPARE(desktop.notices.constLast().summary, QStringLiteral("The third"));
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(role)) {
        DesktopTest test;
        return QTest::qExec(&test, argc, argv);
    }
    HabitsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_habits.moc"
