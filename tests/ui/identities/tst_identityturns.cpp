// SPDX-License-Identifier: GPL-3.0-or-later
// What is told on the desktop while somebody looks elsewhere: an identity has turned verified, or has failed.
#include "tests/ui/openwindow.h"
#include "ui/shell/longwork.h"

#include <QSignalSpy>
#include <QTimer>
#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;

class IdentityTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHadFailedIsVerified_data();
    void whatHadFailedIsVerified();
    void whatIsLostSightOfIsLookedAtAgain();
    void whatWasPendingFails_data();
    void whatWasPendingFails();

private:
    /// The window is left for another one.
    void lookElsewhere()
    {
        m_elsewhere.show();
        m_elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_elsewhere));
    }
    /// Somebody else deletes it and makes it anew, and its records are there by now.
    static void makeAnew(OpenWindow &open, const QString &identity)
    {
        open.ask(email::DeleteEmailIdentity{.emailIdentity = identity});
        open.ask(email::CreateEmailIdentity{.emailIdentity = identity});
    }
    static int count(const QSignalSpy &told, const QString &text)
    {
        return static_cast<int>(
            std::count_if(told.cbegin(), told.cend(), [&](const QList<QVariant> &arguments) {
                return arguments.constFirst().toString() == text;
            }));
    }

    QWidget m_elsewhere;
};

void IdentityTurnsTest::whatHadFailedIsVerified_data()
{
    QTest::addColumn<QString>("identity");
    QTest::newRow("failed") << u"failed.example"_s;
    QTest::newRow("temporary failure") << u"temporary-failure.example"_s;
    QTest::newRow("pending") << u"pending.example"_s;
    QTest::newRow("pending address") << u"founder@pending.example"_s;
}

void IdentityTurnsTest::whatHadFailedIsVerified()
{
    QFETCH(QString, identity);
    OpenWindow open({.verifyAfterSeconds = 0});
    TRY_IDLE(open);
    QSignalSpy told(open.page()->findChild<ui::LongWork *>(), &ui::LongWork::notified);
    lookElsewhere();
    makeAnew(open, identity);
    open.page()->refresh();
    TRY_IDLE(open);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), identity + u" is verified: mail can be sent from it."_s);
    // It is told once.
    open.page()->refresh();
    TRY_IDLE(open);
    QCOMPARE(told.size(), 1);
}

void IdentityTurnsTest::whatIsLostSightOfIsLookedAtAgain()
{
    OpenWindow open({.verifyAfterSeconds = 0});
    TRY_IDLE(open);
    QSignalSpy told(open.page()->findChild<ui::LongWork *>(), &ui::LongWork::notified);
    lookElsewhere();
    makeAnew(open, u"temporary-failure.example"_s);
    open.find<QTimer>("identitiesPoll")->start(50);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith(u"temporary-failure.example is verified"));
}

void IdentityTurnsTest::whatWasPendingFails_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("text");
    QTest::newRow("domain")
        << u"failed.example"_s
        << u"failed.example has failed: the service did not find its DNS records in time."_s;
}

void IdentityTurnsTest::whatWasPendingFails()
{
    QFETCH(QString, identity);
    QFETCH(QString, text);
    using namespace std::chrono_literals;
    const auto ahead = std::make_shared<std::atomic<std::chrono::milliseconds>>(0ms);
    OpenWindow open({.clock = [ahead] { return aws::systemClock() + ahead->load(); }});
    TRY_IDLE(open);
    QSignalSpy told(open.page()->findChild<ui::LongWork *>(), &ui::LongWork::notified);
    lookElsewhere();
    // Back to the day on which the service was still looking for its records.
    *ahead = -(std::chrono::days(34) + 75min);
    open.page()->refresh();
    TRY_IDLE(open);
    open.page()->select(identity);
    TRY_IDLE(open);
    QCOMPARE(open.text("identityStatus"), u"Pending"_s);
    QCOMPARE(count(told, text), 0);
    *ahead = 0ms;
    open.page()->refresh();
    TRY_IDLE(open);
    QCOMPARE(open.text("identityStatus"), u"Failed"_s);
    QCOMPARE(count(told, text), 1);
}

QTEST_MAIN(IdentityTurnsTest)
#include "tst_identityturns.moc"
