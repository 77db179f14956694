// SPDX-License-Identifier: GPL-3.0-or-later
// Over a connection that only reads nothing is changed, whatever is tried; and what cannot be done says why.
#include "tests/ui/hands.h"
#include "tests/ui/openwindow.h"

#include "ui/dedicatedips/pooltable.h"

#include <QAction>
#include <QDesktopServices>
#include <QMap>
#include <QTabBar>

namespace {
const QStringList pages{QStringLiteral("accountPage"), QStringLiteral("identitiesPage"),
                        QStringLiteral("configurationSetsPage"), QStringLiteral("dedicatedIpsPage"),
                        QStringLiteral("deliverabilityPage")};

/// What can be pressed, by where it stands: whether it can be, and what it says of itself.
struct Control {
    bool enabled = false;
    QString toolTip;
};
using Controls = QMap<QString, Control>;
} // namespace

class ReadOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "ignore"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    void nothingIsChanged();
    void whoeverMayChangesALotByTheSameHands();
    void everyControlThatIsOffSaysWhy();
    void aSwitchBackToReadingOnlyHoldsForWhatIsOpen();

public Q_SLOTS:
    void ignore(const QUrl &) { }

private:
    static void tryEverything(OpenWindow &open);
    static void waitFor(OpenWindow &open) { TRY_IDLE(open); }
    static Controls survey(OpenWindow &open);
    static void note(Controls &controls, const QString &place, QWidget *page);
    /// The names of the operations other than readings that the service was asked for.
    static QStringList changes(OpenWindow &open)
    {
        QStringList found;
        for (const sandbox::LoggedRequest &request : open.server().requestLog()) {
            if (request.method != "GET" && !found.contains(request.operation))
                found.append(request.operation);
        }
        return found;
    }
};

void ReadOnlyTest::tryEverything(OpenWindow &open)
{
    Hands hands(&open.window(), [&open] {
        const QList<ui::Page *> all = open.window().pages();
        return std::all_of(all.cbegin(), all.cend(), [](const ui::Page *page) { return page->isIdle(); });
    });
    for (const QString &page : pages) {
        // Some steps lead to another tab.
        hands.afterStep = [&] {
            if (open.page()->objectName() != page)
                open.turnTo(page.toLatin1().constData());
        };
        open.turnTo(page.toLatin1().constData());
        TRY_IDLE(open);
        hands.tryPage(open.page());
        hands.tryMenuBar(open.window().menuBar());
        open.page()->createNew();
        TRY_IDLE(open);
        qDeleteAll(open.window().findChildren<QDialog *>());
    }
    // Dropped where it can be dropped.
    open.turnTo("dedicatedIpsPage");
    if (auto *pools = open.find<ui::PoolTable>("poolsTable")) {
        Q_EMIT pools->dropped({QStringLiteral("192.0.2.13")}, QStringLiteral("warm-up"));
        TRY_IDLE(open);
    }
    QVERIFY2(hands.steps() > 150, qPrintable(QString::number(hands.steps())));
}

void ReadOnlyTest::nothingIsChanged()
{
    OpenWindow open({}, true);
    TRY_IDLE(open);
    tryEverything(open);
    QVERIFY(open.server().requestLog().size() > 30);
    QCOMPARE(changes(open), QStringList());
}

void ReadOnlyTest::whoeverMayChangesALotByTheSameHands()
{
    OpenWindow open;
    TRY_IDLE(open);
    tryEverything(open);
    const QStringList changed = changes(open);
    // As many as these hands find; were they to find few, the test above would say little.
    QVERIFY2(changed.size() >= 11, qPrintable(changed.join(u' ')));
}

void ReadOnlyTest::note(Controls &controls, const QString &place, QWidget *page)
{
    const auto add = [&](const QString &name, bool enabled, const QString &toolTip) {
        if (!name.isEmpty() && !name.startsWith(QLatin1StringView("qt_")))
            controls.insert(place + u'/' + name, {enabled, toolTip});
    };
    for (const auto *button : page->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->objectName(), button->isEnabled(), button->toolTip());
    }
    for (const auto *box : page->findChildren<QComboBox *>()) {
        if (box->isVisible())
            add(box->objectName(), box->isEnabled(), box->toolTip());
    }
    for (const auto *action : page->findChildren<QAction *>())
        add(action->objectName(), action->isEnabled(), action->toolTip());
}

Controls ReadOnlyTest::survey(OpenWindow &open)
{
    Controls controls;
    for (const QString &name : pages) {
        open.turnTo(name.toLatin1().constData());
        waitFor(open);
        QList<QTabBar *> bars;
        for (auto *bar : open.page()->findChildren<QTabBar *>()) {
            if (bar->isVisible())
                bars.append(bar);
        }
        const int tabs = bars.isEmpty() ? 1 : bars.constFirst()->count();
        for (int tab = 0; tab < tabs; ++tab) {
            if (!bars.isEmpty())
                bars.constFirst()->setCurrentIndex(tab);
            waitFor(open);
            note(controls, QStringLiteral("%1 %2").arg(name).arg(tab), open.page());
            for (auto *table : open.page()->findChildren<ui::TableView *>()) {
                for (int row = 0;
                     table->isVisible() && table->model() && row < table->model()->rowCount() && row < 12;
                     row += 3) {
                    table->selectRow(row);
                    waitFor(open);
                    note(controls,
                         QStringLiteral("%1 %2 %3 %4").arg(name).arg(tab).arg(table->objectName()).arg(row),
                         open.page());
                }
            }
        }
        note(controls, name, &open.window());
    }
    return controls;
}

void ReadOnlyTest::everyControlThatIsOffSaysWhy()
{
    Controls usual;
    Controls reading;
    {
        OpenWindow open;
        TRY_IDLE(open);
        usual = survey(open);
    }
    {
        OpenWindow open({}, true);
        TRY_IDLE(open);
        reading = survey(open);
    }
    QStringList silent;
    QStringList told;
    for (auto control = reading.cbegin(); control != reading.cend(); ++control) {
        if (control->enabled || !usual.value(control.key()).enabled)
            continue;
        const QString name = control.key().section(u'/', -1);
        QStringList &list =
            control->toolTip.contains(QLatin1StringView("only reads. Allow changes in the toolbar")) ? told
                                                                                                     : silent;
        if (!list.contains(name))
            list.append(name);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(QStringLiteral("off without a word: ") + silent.join(u' ')));
    QVERIFY2(told.size() >= 12, qPrintable(told.join(u' ')));
}

void ReadOnlyTest::aSwitchBackToReadingOnlyHoldsForWhatIsOpen()
{
    // A dialog that was opened while changes were allowed, and confirmed after they no longer are.
    OpenWindow open;
    TRY_IDLE(open);
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.type("newIdentityName", QStringLiteral("late.example.com"));
    auto *act = open.find<QAbstractButton>("newIdentityAct");
    QVERIFY(act->isEnabled());
    const QPointer<QAbstractButton> late = act;
    open.window().setReadOnly(true);
    TRY_IDLE(open);
    if (late)
        late->click();
    TRY_IDLE(open);
    QCOMPARE(changes(open), QStringList());
}

QTEST_MAIN(ReadOnlyTest)
#include "tst_readonly.moc"
