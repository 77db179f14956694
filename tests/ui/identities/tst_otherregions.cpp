// SPDX-License-Identifier: GPL-3.0-or-later
// "Look in other regions": the practice account in Ireland, and what the same people have in Virginia.
#include "core/dns/otherregions.h"
#include "tests/ui/openwindow.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

class OtherRegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsVerifiedElsewhereIsFound_data();
    void whatIsVerifiedElsewhereIsFound();
    void itLeadsToWhereItIsVerified();
    void whoRefusesOrIsSilentIsSaid();
    void aSearchIsCancelled();
    void theFocusStaysWithTheSearch();
    void onlyWhatIsNotVerifiedIsLookedFor();

private:
    /// What other regions were asked for, and how often.
    static QMap<QString, int> askedAbroad(const sandbox::Server &server)
    {
        QMap<QString, int> asked;
        for (const sandbox::LoggedRequest &request : server.requestLog()) {
            if (request.region != u"eu-west-1")
                asked[u"%1 %2 %3"_s.arg(QString::fromLatin1(request.method), request.operation,
                                        request.region)] += 1;
        }
        return asked;
    }
    static QString diagnosis(const OpenWindow &open)
    {
        QStringList texts;
        for (const QLabel *label : open.find<QWidget>("dnsDiagnosis")->findChildren<QLabel *>())
            texts.append(label->text().remove(QChar(0x200b)));
        return texts.join(u'\n');
    }
    static void select(OpenWindow &open, const QString &identity)
    {
        open.page()->select(identity);
        TRY_IDLE(open);
        QCOMPARE(open.table("identitiesTable")->currentKey(), identity);
    }

    const QStringList m_others = dns::otherRegions(u"eu-west-1"_s);
};

void OtherRegionsTest::whatIsVerifiedElsewhereIsFound_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("v2") << u"ses"_s << QByteArray("/v2/email/identities/pending.example");
    QTest::newRow("v1") << u"pinpoint"_s << QByteArray("/v1/email/identities/pending.example");
}

void OtherRegionsTest::whatIsVerifiedElsewhereIsFound()
{
    QFETCH(QString, api);
    QFETCH(QByteArray, prefix);
    OpenWindow open;
    ui::ConnectionWish wish{.practice = true};
    wish.options.api = *email::apiFromText(api);
    const auto connection = ui::openConnection(wish, aws::Environment());
    QVERIFY(connection);
    const sandbox::Server &server = *connection->practice;
    open.window().showAccount(*connection, u"identitiesPage"_s);
    TRY_IDLE(open);
    select(open, u"pending.example"_s);

    // Who would be asked for what is said before anybody is.
    QVERIFY(open.find<QWidget>("otherRegions")->isVisible());
    const QString text = open.text("regionsText").remove(QChar(0x200b));
    QVERIFY2(text.contains(u"%1 other regions"_s.arg(m_others.size())), qPrintable(text));
    QVERIFY2(text.contains(u"whether the account has pending.example there"), qPrintable(text));
    QVERIFY(text.contains(u"Nothing is changed"));
    QVERIFY(open.find<QLabel>("regionsText")->toolTip().contains(u"us-east-1"));
    QCOMPARE(askedAbroad(server), (QMap<QString, int>()));
    QVERIFY(!open.find<QWidget>("dnsDiagnosis")->isVisible());

    auto *progress = open.find<QProgressBar>("regionsProgress");
    open.click("lookInRegions");
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), int(m_others.size()));
    QVERIFY(!open.isIdle());
    TRY_IDLE(open);
    QVERIFY(!progress->isVisible());
    QMap<QString, int> once;
    for (const QString &region : m_others)
        once.insert(u"GET GetEmailIdentity "_s + region, 1);
    QCOMPARE(askedAbroad(server), once);
    for (const sandbox::LoggedRequest &request : server.requestLog())
        QVERIFY(request.region == u"eu-west-1" || request.path == prefix);

    QVERIFY2(open.text("regionsText").contains(u"verified in us-east-1; not there in "),
             qPrintable(open.text("regionsText")));
    QVERIFY(!open.find<QWidget>("regionsUnknown")->isVisible());
    QVERIFY2(diagnosis(open).contains(u"Verified in another region\n"), qPrintable(diagnosis(open)));
    QVERIFY2(diagnosis(open).contains(u"is verified in us-east-1, but not in eu-west-1"),
             qPrintable(diagnosis(open)));
    QVERIFY(open.text("identityNextStep").contains(u"Verified in another region"));
    // Nobody was asked for DNS records.
    QVERIFY(open.find<QWidget>("switchOnDns")->isVisible());
    QVERIFY(!open.find<QWidget>("dnsSummary")->isVisible());
    // The next one knows nothing of it, and coming back it is still known.
    select(open, u"spring-campaign.example"_s);
    QVERIFY(open.text("regionsText").contains(u"Nothing is changed"));
    QVERIFY(!open.find<QWidget>("dnsDiagnosis")->isVisible());
    select(open, u"pending.example"_s);
    QVERIFY(open.text("regionsText").contains(u"verified in us-east-1"));
    QCOMPARE(askedAbroad(server), once);
}

void OtherRegionsTest::itLeadsToWhereItIsVerified()
{
    OpenWindow open;
    TRY_IDLE(open);
    select(open, u"pending.example"_s);
    QVERIFY(!open.find<QWidget>("workIn-us-east-1"));
    open.click("lookInRegions");
    TRY_IDLE(open);
    open.click("workIn-us-east-1");
    QTRY_COMPARE(open.find<QAbstractButton>("connectionRegion")->text(), u"us-east-1"_s);
    TRY_IDLE(open);
    QCOMPARE(open.page()->objectName(), u"identitiesPage"_s);
    QCOMPARE(open.table("identitiesTable")->currentKey(), u"pending.example"_s);
    QCOMPARE(open.text("identityStatus"), u"Verified"_s);
    QVERIFY(!open.find<QWidget>("otherRegions")->isVisible());
}

void OtherRegionsTest::whoRefusesOrIsSilentIsSaid()
{
    OpenWindow open;
    TRY_IDLE(open);
    select(open, u"spring-campaign.example"_s);
    const auto refuse = [&open](const QString &region, const QString &code) {
        open.server().addFault({.kind = sandbox::Fault::Kind::Status,
                                .status = 403,
                                .code = code,
                                .message = u"<b>no</b>"_s,
                                .region = region});
    };
    refuse(u"af-south-1"_s, u"UnrecognizedClientException"_s);
    refuse(u"me-south-1"_s, u"UnrecognizedClientException"_s);
    refuse(u"ap-south-1"_s, u"AccessDeniedException"_s);
    open.server().addFault({.kind = sandbox::Fault::Kind::Drop, .times = 100, .region = u"eu-north-1"_s});
    open.click("lookInRegions");
    TRY_IDLE(open);
    const QString absent = u"not there in %1 regions"_s.arg(m_others.size() - 4);
    QVERIFY2(open.text("regionsText").contains(absent), qPrintable(open.text("regionsText")));
    const QString unknown = open.text("regionsUnknown");
    for (const char *part : {"af-south-1, me-south-1 (does not take the credentials",
                             "ap-south-1 (does not allow it to be read)", "eu-north-1 (does not answer)"})
        QVERIFY2(unknown.contains(QLatin1StringView(part)), qPrintable(unknown));
    QVERIFY(!diagnosis(open).contains(u"another region"));
    // What ails another region is no fault of this connection.
    QVERIFY(!open.find<ui::Banner>("windowBanner")->isVisible());
    QVERIFY(!open.page()->banner()->isVisible());
    // Asked again, they may have come to their senses.
    open.server().clearFaults();
    open.click("lookInRegions");
    TRY_IDLE(open);
    QVERIFY(!open.find<QWidget>("regionsUnknown")->isVisible());
}

void OtherRegionsTest::aSearchIsCancelled()
{
    OpenWindow open;
    TRY_IDLE(open);
    select(open, u"pending.example"_s);
    open.server().addFault({.kind = sandbox::Fault::Kind::Stall, .times = 2, .region = u"us-west-2"_s});
    open.click("lookInRegions");
    auto *progress = open.find<QProgressBar>("regionsProgress");
    QTRY_COMPARE(progress->value(), int(m_others.size()) - 1);
    QVERIFY(!open.isIdle());
    QVERIFY(!open.find<QWidget>("lookInRegions")->isVisible());
    open.click("cancelRegions");
    QVERIFY(!progress->isVisible());
    TRY_IDLE(open);
    // Part of the truth is not told as the whole.
    QVERIFY(open.text("regionsText").contains(u"Nothing is changed"));
    QVERIFY(!open.find<QWidget>("workIn-us-east-1"));
    // Whoever turns to another identity waits for it no more.
    open.click("lookInRegions");
    QTRY_COMPARE(progress->value(), int(m_others.size()) - 1);
    select(open, u"spring-campaign.example"_s);
    QVERIFY(!progress->isVisible());
    // And a window closes in the midst of one.
    open.click("lookInRegions");
    QVERIFY(!open.isIdle());
}

void OtherRegionsTest::theFocusStaysWithTheSearch()
{
    OpenWindow open;
    TRY_IDLE(open);
    select(open, u"pending.example"_s);
    open.find<QWidget>("lookInRegions")->setFocus(Qt::MouseFocusReason);
    open.click("lookInRegions");
    QCOMPARE(QApplication::focusWidget(), open.find<QWidget>("cancelRegions"));
    TRY_IDLE(open);
    QCOMPARE(QApplication::focusWidget(), open.find<QWidget>("lookInRegions"));
    // Who has gone elsewhere meanwhile is left there.
    open.click("lookInRegions");
    open.find<QWidget>("identitiesTable")->setFocus();
    TRY_IDLE(open);
    QCOMPARE(QApplication::focusWidget(), open.find<QWidget>("identitiesTable"));
}

void OtherRegionsTest::onlyWhatIsNotVerifiedIsLookedFor()
{
    OpenWindow open;
    TRY_IDLE(open);
    for (const char *verified : {"example.com", "paused.example", "mailfrom-failed.example"}) {
        select(open, QLatin1StringView(verified));
        QVERIFY2(!open.find<QWidget>("otherRegions")->isVisible(), verified);
    }
    for (const char *other : {"failed.example", "temporary-failure.example", "founder@pending.example"}) {
        select(open, QLatin1StringView(other));
        QVERIFY2(open.find<QWidget>("otherRegions")->isVisible(), other);
    }
    // There, but no better than here.
    select(open, u"failed.example"_s);
    open.click("lookInRegions");
    TRY_IDLE(open);
    QVERIFY2(open.text("regionsText").contains(u"there, but not verified, in us-east-1"),
             qPrintable(open.text("regionsText")));
}

QTEST_MAIN(OtherRegionsTest)
#include "tst_otherregions.moc"
