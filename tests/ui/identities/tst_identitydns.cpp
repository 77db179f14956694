// SPDX-License-Identifier: GPL-3.0-or-later
// The DNS records of an identity: from nothing to verified, against a name server on the loopback.
#include "core/dns/records.h"
#include "tests/support/nameserver.h"
#include "tests/ui/openwindow.h"
#include "ui/controller.h"
#include "ui/shell/longwork.h"

#include <QAction>
#include <QDialog>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QUdpSocket>
#include <atomic>
#include <chrono>

using namespace std::chrono_literals;

namespace {
const QHostAddress host(QStringLiteral("127.0.0.1"));
const QByteArray apex = "@ NS ns\nns A 127.0.0.1\n";

/// Asks over the network; the servers that a delegation names listen on the test's port.
class OnPort : public dns::NetworkResolver
{
public:
    explicit OnPort(quint16 port)
        : NetworkResolver({.perTry = 500ms, .tries = 2})
        , m_port(port)
    {
    }
    [[nodiscard]] QCoro::Task<dns::Answer> ask(dns::Question question, dns::Server server,
                                               dns::Recursion recursion, std::stop_token stop) const override
    {
        if (server.port == 53)
            server.port = m_port;
        return NetworkResolver::ask(std::move(question), std::move(server), recursion, std::move(stop));
    }

private:
    quint16 m_port;
};

/// A settings file of its own, and what a window is made with.
struct Place {
    explicit Place(quint16 port)
    {
        means.surroundings.settings =
            std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
        means.surroundings.settings->choose(ui::setting::dnsServers,
                                            QStringLiteral("127.0.0.1:%1").arg(port));
        means.surroundings.resolver = std::make_shared<OnPort>(port);
    }
    void switchOn() const { means.surroundings.settings->choose(ui::setting::lookUpDns, true); }

    QTemporaryDir folder;
    ui::Means means;
};

/// A clock that a test puts forward; the practice service reads it from a thread of its own.
struct TestClock {
    std::shared_ptr<std::atomic<int>> hours = std::make_shared<std::atomic<int>>(0);
    [[nodiscard]] aws::Clock clock() const
    {
        return [hours = hours] { return aws::systemClock() + std::chrono::hours(*hours); };
    }
};

QString diagnosis(const OpenWindow &open)
{
    QStringList texts;
    for (const QLabel *label : open.find<QWidget>("dnsDiagnosis")->findChildren<QLabel *>())
        texts.append(label->text().remove(QChar(0x200b)));
    return texts.join(u'\n');
}
} // namespace

class IdentityDnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromNothingToVerified();
    void nothingIsAskedBeforeItIsSwitchedOn();
    void aDoubledZoneIsNamed();
    void silenceIsNeverCalledMissing();
    void checkingGoesOnOnlyWhileItIsLookedAt();
    void whatWasAllowedIsRemembered();
    void aCheckIsCancelled();

private:
    /// The zone of example, and \a zones below it.
    bool serve(NameServer &server, NameServer::Zones zones) const
    {
        QByteArray registry = apex;
        for (const QString &zone : zones.keys()) {
            const QByteArray label = zone.toLatin1().chopped(qsizetype(strlen(".example")));
            registry += label + " NS ns." + label + "\nns." + label + " A 127.0.0.1\n";
        }
        zones.insert(QStringLiteral("example"), registry);
        return server.serve(host, m_port, zones);
    }

    quint16 m_port = 0;
};

void IdentityDnsTest::initTestCase()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_port = NameServer::freePort();
}

void IdentityDnsTest::fromNothingToVerified()
{
    const Place place(m_port);
    const TestClock time;
    OpenWindow open({.data = sandbox::Data::Empty, .verifyAfterSeconds = 3600, .clock = time.clock()}, false,
                    QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    auto before = std::make_unique<NameServer>();
    QVERIFY(serve(*before, {{QStringLiteral("verify.example"), apex}}));

    open.page()->createNew();
    open.type("newIdentityName", QStringLiteral("verify.example"));
    open.click("newIdentityAct");
    QTRY_COMPARE(open.text("identityName"), QStringLiteral("verify.example"));
    TRY_IDLE(open);
    const ui::TableView *records = open.table("dnsRecordsTable");
    QCOMPARE(OpenWindow::column(records, "purpose"),
             (QStringList{QStringLiteral("DKIM"), QStringLiteral("DKIM"), QStringLiteral("DKIM"),
                          QStringLiteral("DMARC"), QStringLiteral("SPF")}));
    QCOMPARE(OpenWindow::column(records, "verdict"), QStringList(5));

    // Who is asked for what is said before anybody is.
    QVERIFY(open.text("dnsConsent").contains(QStringLiteral("127.0.0.1:%1").arg(m_port)));
    QVERIFY(!open.find<QWidget>("checkDns")->isVisible());
    auto *progress = open.find<QProgressBar>("dnsProgress");
    QSignalSpy steps(progress, &QProgressBar::valueChanged);
    open.click("switchOnDns");
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), 5); // A step a record.
    QVERIFY(open.find<QWidget>("cancelDns")->isVisible());
    TRY_IDLE(open);
    QList<int> shown;
    for (const QList<QVariant> &step : steps)
        shown.append(step.constFirst().toInt());
    QCOMPARE(shown.mid(0, 5), (QList<int>{1, 2, 3, 4, 5}));
    const QString missing = QStringLiteral("Missing");
    QCOMPARE(OpenWindow::column(records, "verdict"),
             (QStringList{missing, missing, missing, missing, QStringLiteral("Right")}));
    QVERIFY(open.text("dnsSummary").contains(QLatin1StringView("Not right: 4 of 5 records")));
    QVERIFY2(diagnosis(open).contains(QLatin1StringView("DKIM, 3 records: not published")),
             qPrintable(diagnosis(open)));
    QVERIFY(open.text("identityNextStep").contains(QLatin1StringView("3 of 3 DKIM records")));

    // What the window saves is what the name server gets.
    const QString path = place.folder.filePath(QStringLiteral("records.zone"));
    open.find<QAction>("saveRecords-bind")->trigger();
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    before.reset();
    NameServer after;
    QVERIFY(serve(
        after,
        {{QStringLiteral("verify.example"), apex + file.readAll() + "_dmarc TXT \"v=DMARC1; p=none\"\n"}}));
    open.click("checkDns");
    TRY_IDLE(open);
    QCOMPARE(OpenWindow::column(records, "verdict"), QStringList(5, QStringLiteral("Right")));
    QVERIFY(open.text("dnsSummary").contains(QLatin1StringView("All 5 records are right")));
    QVERIFY2(diagnosis(open).contains(QLatin1StringView("72 hours are left")), qPrintable(diagnosis(open)));
    QCOMPARE(open.text("identityStatus"), QStringLiteral("Pending"));
    QVERIFY(open.find<QTimer>("nextDnsCheck")->isActive());

    // The service looks, and somebody looks elsewhere.
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    QSignalSpy told(open.page()->findChild<ui::LongWork *>(), &ui::LongWork::notified);
    *time.hours = 2;
    open.click("checkDns");
    TRY_IDLE(open);
    QCOMPARE(open.text("identityStatus"), QStringLiteral("Verified"));
    QCOMPARE(OpenWindow::column(open.table("identitiesTable"), "status"),
             QStringList(QStringLiteral("Verified")));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(QLatin1StringView("verify.example is verified")));
    QVERIFY(!open.find<QTimer>("nextDnsCheck")->isActive());
    open.click("checkDns");
    TRY_IDLE(open);
    QCOMPARE(told.size(), 1);
    QVERIFY(!diagnosis(open).contains(QLatin1StringView("hours are left")));
}

void IdentityDnsTest::nothingIsAskedBeforeItIsSwitchedOn()
{
    QUdpSocket listening;
    QVERIFY(listening.bind(host));
    const Place place(listening.localPort());
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    for (const char *identity : {"pending.example", "example.com", "mailfrom-pending.example"}) {
        open.page()->select(QLatin1StringView(identity));
        QVERIFY(open.table("dnsRecordsTable")->isVisible());
        QVERIFY(!open.find<QTimer>("nextDnsCheck")->isActive());
        // Not even when its time has come.
        auto *next = open.find<QTimer>("nextDnsCheck");
        QSignalSpy came(next, &QTimer::timeout);
        next->start(0);
        QVERIFY(came.wait());
    }
    open.press(Qt::Key_F5);
    TRY_IDLE(open);
    QVERIFY(!listening.waitForReadyRead(0));
    QVERIFY(!listening.hasPendingDatagrams());
    QVERIFY(open.text("dnsConsent").startsWith(QLatin1StringView("Nothing is looked up yet.")));
    // Once somebody wants it, something does leave.
    open.click("switchOnDns");
    QTRY_VERIFY(listening.hasPendingDatagrams());
}

void IdentityDnsTest::aDoubledZoneIsNamed()
{
    const Place place(m_port);
    place.switchOn();
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    const QString domain = QStringLiteral("pending.example");
    const auto details = open.ask(email::GetEmailIdentity{.emailIdentity = domain});
    QByteArray zone = apex;
    for (const QString &token : *details.dkimAttributes->tokens)
        zone += token.toLatin1() + "._domainkey.pending.example CNAME " + token.toLatin1()
            + ".dkim.amazonses.com.\n";
    NameServer server;
    QVERIFY(serve(server, {{domain, zone}}));
    open.page()->select(domain);
    open.click("checkDns");
    TRY_IDLE(open);
    const ui::TableView *records = open.table("dnsRecordsTable");
    QCOMPARE(OpenWindow::column(records, "verdict").first(), QStringLiteral("Wrong"));
    QVERIFY2(diagnosis(open).contains(QLatin1StringView("DKIM, 3 records: the domain is in the name twice")),
             qPrintable(diagnosis(open)));
    QVERIFY(diagnosis(open).contains(QLatin1StringView("_domainkey.pending.example.pending.example")));
    QVERIFY(open.text("identityNextStep").contains(QLatin1StringView("Published, but wrong: 3 of 3")));
    // Every server's word stands with the record.
    QVERIFY(
        open.table("dnsRecordsTable")->selectKey(records->model()->index(0, 0).data(ui::KeyRole).toString()));
    QVERIFY(open.find<QWidget>("recordDetails")->isVisible());
    for (const char *text : {"recordAnswers", "recordExplanation"}) {
        const auto *label = open.find<QLabel>(text);
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), text); // Nothing is cut off.
    }
    const QString answers = open.text("recordAnswers").remove(QChar(0x200b));
    QVERIFY2(answers.contains(QLatin1StringView("ns.pending.example (127.0.0.1")), qPrintable(answers));
    QVERIFY2(answers.contains(QLatin1StringView("no such name")), qPrintable(answers));
}

void IdentityDnsTest::silenceIsNeverCalledMissing()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(host));
    Place place(silent.localPort());
    place.switchOn();
    place.means.surroundings.resolver =
        std::make_shared<dns::NetworkResolver>(dns::NetworkResolver::Patience{.perTry = 50ms, .tries = 1});
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("pending.example"));
    open.click("checkDns");
    TRY_IDLE(open);
    QCOMPARE(OpenWindow::column(open.table("dnsRecordsTable"), "verdict"),
             QStringList(5, QStringLiteral("Unknown")));
    QVERIFY(open.text("dnsSummary").contains(QLatin1StringView("could be looked up")));
    QVERIFY2(!diagnosis(open).contains(QLatin1StringView("not published")), qPrintable(diagnosis(open)));
}

void IdentityDnsTest::checkingGoesOnOnlyWhileItIsLookedAt()
{
    const Place place(m_port);
    place.switchOn();
    NameServer server;
    QVERIFY(serve(server, {{QStringLiteral("pending.example"), apex}}));
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    auto *next = open.find<QTimer>("nextDnsCheck");
    open.page()->select(QStringLiteral("example.com"));
    QVERIFY(!next->isActive()); // Nothing is pending.
    open.page()->select(QStringLiteral("pending.example"));
    QVERIFY(next->isActive());
    // The first one comes by itself.
    QTRY_VERIFY(open.text("dnsSummary").contains(QLatin1StringView("Not right")));
    TRY_IDLE(open);
    QVERIFY(next->isActive());
    QVERIFY(next->remainingTime() > 30'000);
    open.turnTo("accountPage");
    QVERIFY(!next->isActive());
    open.turnTo("identitiesPage");
    QVERIFY(next->isActive());
    open.page()->select(QStringLiteral("example.com"));
    QVERIFY(!next->isActive());
}

void IdentityDnsTest::whatWasAllowedIsRemembered()
{
    const Place place(m_port);
    {
        OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
        TRY_IDLE(open);
        QVERIFY(open.find<QWidget>("switchOnDns")->isVisible());
        open.click("switchOnDns");
        TRY_IDLE(open);
    }
    QCOMPARE(place.means.surroundings.settings->chosen(ui::setting::lookUpDns), QVariant(true));
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    QVERIFY(!open.find<QWidget>("switchOnDns")->isVisible());
    QVERIFY(open.find<QWidget>("checkDns")->isVisible());
    // Taken back in the settings, it is off in the window as well.
    open.window().findChild<QAction *>(QStringLiteral("settingsAction"))->trigger();
    QVERIFY(QTest::qWaitForWindowActive(open.find<QDialog>("settingsDialog")));
    open.find<QAbstractButton>("settingLookUpDns")->setChecked(false);
    open.click("settingsAct");
    open.window().activateWindow(); // As the desktop does when a dialog closes.
    QTRY_VERIFY(open.find<QWidget>("switchOnDns")->isVisible());
    QVERIFY(!open.find<QWidget>("checkDns")->isVisible());
}

void IdentityDnsTest::aCheckIsCancelled()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(host));
    Place place(silent.localPort());
    place.switchOn();
    place.means.surroundings.resolver =
        std::make_shared<dns::NetworkResolver>(dns::NetworkResolver::Patience{.perTry = 60s, .tries = 1});
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), place.means);
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("example.com"));
    open.click("checkDns");
    QTRY_VERIFY(silent.hasPendingDatagrams());
    open.click("cancelDns");
    QVERIFY(!open.find<QProgressBar>("dnsProgress")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(), 10'000);
    QVERIFY(!open.find<QWidget>("dnsDiagnosis")->isVisible());
    // And a window closes in the midst of one.
    open.click("checkDns");
    QVERIFY(!open.isIdle());
}

QTEST_MAIN(IdentityDnsTest)
#include "tst_identitydns.moc"
