// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the tabs: what it says of the connection, keys, names for screen readers, no account.
#include "tests/ui/openwindow.h"
#include "ui/shell/firststart.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QRegularExpression>
#include <QSignalSpy>

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConnectionIsNamed();
    void keysLeadEverywhere();
    void everyControlHasANameForTestsAndForScreenReaders();
    void withoutAnAccountThePracticeAccountIsOffered();
    void theFirstStartAccusesNobody();
    void theWelcomeIsUsedByKeys();
    void realDnsIsNotAskedForPracticeDomains();
    void anotherAccountReplacesTheFirst();
};

void MainWindowTest::theConnectionIsNamed()
{
    OpenWindow open;
    QCOMPARE(open.find<QAbstractButton>("connectionName")->text(), QStringLiteral("Practice account"));
    QCOMPARE(open.find<QAbstractButton>("connectionRegion")->text(), QStringLiteral("eu-west-1"));
    QCOMPARE(open.find<QAbstractButton>("connectionApi")->text(), QStringLiteral("SES API v2"));
    QVERIFY(!open.find<QAbstractButton>("readOnlySwitch")->isChecked());
    QVERIFY(open.window().windowTitle().contains(QLatin1StringView("Practice account")));
    TRY_IDLE(open);
}

void MainWindowTest::keysLeadEverywhere()
{
    OpenWindow open;
    TRY_IDLE(open);
    const QList<ui::Page *> pages = open.window().pages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        open.press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(open.page(), pages.at(i));
    }
    open.press(Qt::Key_2, Qt::ControlModifier);
    // Each tab keeps its own filter.
    open.type("filter", QStringLiteral("shop"));
    open.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(open.find<QLineEdit>("filter")->text(), QString());
    open.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(open.find<QLineEdit>("filter")->text(), QStringLiteral("shop"));
    const int before = open.server().requestCount(QStringLiteral("ListEmailIdentities"));
    open.press(Qt::Key_F5);
    TRY_IDLE(open);
    QCOMPARE(open.server().requestCount(QStringLiteral("ListEmailIdentities")), before + 1);
}

void MainWindowTest::everyControlHasANameForTestsAndForScreenReaders()
{
    OpenWindow open;
    for (int i = 0; i < open.window().pages().size(); ++i) {
        open.window().showPage(i);
        TRY_IDLE(open);
    }
    open.window().page(QStringLiteral("identitiesPage"))->createNew();
    static const QRegularExpression camelCase(QStringLiteral("^[a-z][A-Za-z0-9]*$"));
    int seen = 0;
    const auto widgets = open.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
        const QWidget *parent = widget->parentWidget();
        // The inner parts of Qt's own controls are not ours to name.
        const bool inner = widget->objectName().startsWith(QLatin1StringView("qt_"))
            || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent) || parent->inherits("QComboBoxPrivateContainer")
            || parent->inherits("QTabBar") || parent->inherits("QCalendarWidget")
            || widget->inherits("QCalendarView");
        if (!control || inner || widget->isHidden())
            continue;
        ++seen;
        const QString who = QStringLiteral("%1 \"%2\" in %3")
                                .arg(QLatin1StringView(widget->metaObject()->className()),
                                     widget->objectName(), parent->objectName());
        QVERIFY2(camelCase.match(widget->objectName()).hasMatch(), qPrintable(who));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(who));
    }
    QVERIFY(seen > 15);
}

void MainWindowTest::withoutAnAccountThePracticeAccountIsOffered()
{
    ui::MainWindow window;
    window.show();
    const auto nothing = ui::openConnection({}, aws::Environment());
    QVERIFY(!nothing);
    window.showProblem(nothing.error());
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("welcome"))->isVisible());
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("welcomeBanner"))->isVisible());
    // Keys that have nothing to act on do nothing.
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!window.findChild<QDialog *>());
    QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("welcomePractice")), Qt::LeftButton);
    QTRY_VERIFY(window.currentPage());
    QTRY_VERIFY(window.currentPage()->isIdle());
}

void MainWindowTest::theFirstStartAccusesNobody()
{
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    const aws::Environment nothing(bare);
    const auto opened = ui::openConnection({}, nothing);
    QVERIFY(!opened);
    QVERIFY(ui::nothingChosenYet(opened.error(), {}, nothing));
    // Who has chosen something is told what is wrong with it.
    const ui::ConnectionWish profile{.options = {.profile = QStringLiteral("marketing")}};
    QVERIFY(!ui::nothingChosenYet(ui::openConnection(profile, nothing).error(), profile, nothing));
    bare.insert(QStringLiteral("AWS_REGION"), QStringLiteral("nowhere"));
    const aws::Environment mistyped(bare);
    QVERIFY(!ui::nothingChosenYet(ui::openConnection({}, mistyped).error(), {}, mistyped));
}

void MainWindowTest::theWelcomeIsUsedByKeys()
{
    ui::MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!window.findChild<QWidget *>(QStringLiteral("welcomeBanner"))->isVisible());
    const auto focus = [&window] { return window.focusWidget()->objectName(); };
    QCOMPARE(focus(), QStringLiteral("welcomePractice"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QVERIFY(focus() != QLatin1StringView("welcomePractice")
            && focus().startsWith(QLatin1StringView("welcome")));
    QTest::keyClick(window.focusWidget(), Qt::Key_Up);
    QCOMPARE(focus(), QStringLiteral("welcomePractice"));
    // The ring is there without a Tab before.
    auto *way = window.focusWidget();
    const QImage focused = way->grab().toImage();
    window.findChild<QWidget *>(QStringLiteral("welcomeKeys"))->setFocus();
    QVERIFY(way->grab().toImage() != focused);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Return);
    QTRY_VERIFY(window.currentPage());
    QTRY_VERIFY(window.currentPage()->isIdle());
}

void MainWindowTest::realDnsIsNotAskedForPracticeDomains()
{
    ui::MainWindow window; // Without a resolver: the network's.
    window.show();
    const auto opened = ui::openConnection({.practice = true}, aws::Environment());
    QVERIFY(opened);
    window.showAccount(*opened, QStringLiteral("identitiesPage"));
    QTRY_VERIFY_WITH_TIMEOUT(window.currentPage()->isIdle(), 20000);
    window.currentPage()->select(QStringLiteral("example.com"));
    auto *consent = window.findChild<QLabel *>(QStringLiteral("dnsConsent"));
    QTRY_VERIFY(consent->isVisible());
    QVERIFY2(consent->text().contains(QLatin1StringView("exist only here")), qPrintable(consent->text()));
    for (const char *button : {"switchOnDns", "checkDns", "cancelDns"})
        QVERIFY(!window.findChild<QWidget *>(QString::fromLatin1(button))->isVisible());
}

void MainWindowTest::anotherAccountReplacesTheFirst()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.window().showPage(0);
    const auto other = ui::openConnection({.practice = true,
                                           .options = {.api = email::Api::Pinpoint},
                                           .sandbox = {.data = sandbox::Data::Empty}},
                                          aws::Environment());
    QVERIFY(other);
    open.window().showAccount(*other);
    TRY_IDLE(open);
    QCOMPARE(open.page()->objectName(), QStringLiteral("accountPage"));
    open.press(Qt::Key_2, Qt::ControlModifier);
    TRY_IDLE(open);
    QCOMPARE(open.find<QAbstractButton>("connectionApi")->text(), QStringLiteral("Pinpoint Email API v1"));
    QVERIFY(open.find<QWidget>("identitiesEmptyState")->isVisible());
    QCOMPARE(other->practice->requestCount(QStringLiteral("ListEmailIdentities")), 2);
    QVERIFY(other->practice->requestLog().constFirst().path.startsWith("/v1/email/"));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
