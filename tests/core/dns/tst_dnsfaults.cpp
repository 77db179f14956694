// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/diagnosis.h"
#include "core/dns/name.h"
#include "tests/support/nameserver.h"

#include <QTest>
#include <QUdpSocket>

using namespace dns;

namespace {
const QString region = QStringLiteral("eu-west-1");
const QString registryHost = QStringLiteral("127.0.0.1");
const QString providerHost = QStringLiteral("127.0.0.2");
const QString resolverHost = QStringLiteral("127.0.0.3");
const QString silentHost = QStringLiteral("127.0.0.4");
const QString lateHost = QStringLiteral("127.0.0.5");
const QString secondHost = QStringLiteral("127.0.0.6");

const QByteArray apex = "@ NS ns\nns A 127.0.0.2\n";
const QByteArray dkimRecord = "abc._domainkey CNAME abc.dkim.amazonses.com.\n";
const QByteArray mx = "mail MX 10 feedback-smtp.eu-west-1.amazonses.com.\n";
const QByteArray txt = "mail TXT \"v=spf1 include:amazonses.com ~all\"\n";
const QByteArray dmarc = "_dmarc TXT \"v=DMARC1; p=none;\"\n";
const QByteArray good = apex + dkimRecord + mx + txt + dmarc;
const QByteArray splitApex = "@ NS ns\nns A 127.0.0.2\n@ NS zz\nzz A 127.0.0.6\n";

/// A policy that costs \a count look-ups, spread over two names of \a zone.
QByteArray policies(int count, const QByteArray &zone)
{
    QByteArray lines = "@ TXT \"v=spf1 include:more." + zone + " -all\"\nmore TXT \"v=spf1";
    for (int i = 1; i < count; ++i)
        lines += " a:h" + QByteArray::number(i) + ".example";
    return lines + " -all\"\n";
}

struct Fault {
    const char *domain;
    QByteArray zone; ///< Empty: it is not served.
    QMap<QString, QPair<Verdict, Cause>> expected; ///< By "DKIM CNAME" and the like; the others are right.
    QByteArray delegation = {}; ///< Empty: to the children's server.
};

QList<Fault> faults()
{
    const QString dkim = QStringLiteral("DKIM CNAME");
    const QString mailFromMx = QStringLiteral("MAIL FROM MX");
    const QString mailFromTxt = QStringLiteral("MAIL FROM TXT");
    const QString dmarcTxt = QStringLiteral("DMARC TXT");
    const QString spfTxt = QStringLiteral("SPF TXT");
    const auto every = [&](Verdict verdict, Cause cause) {
        QMap<QString, QPair<Verdict, Cause>> all;
        for (const QString &key : {dkim, mailFromMx, mailFromTxt, dmarcTxt, spfTxt})
            all.insert(key, {verdict, cause});
        return all;
    };
    using enum Verdict;
    return {
        {"right.example", good + "@ TXT \"v=spf1 mx -all\"\n", {}},
        {"xn--bcher-kva.example", good, {}},
        {"newer.example",
         apex + mx + txt + dmarc + "abc._domainkey CNAME abc.dkim.eu-west-1.amazonses.com.\n",
         {}},
        {"chain.example",
         apex + dkimRecord + mx + txt
             + "_dmarc CNAME policy\npolicy CNAME policy2\npolicy2 TXT \"v=DMARC1; p=reject\"\n",
         {}},
        {"long.example",
         good + "@ TXT \"" + QByteArray(255, 'x') + "\" \"" + QByteArray(255, 'x')
             + "\"\n@ TXT \"v=spf1 mx -all\"\n",
         {}},
        {"nothing.example",
         apex,
         {{dkim, {Missing, Cause::Absent}},
          {mailFromMx, {Missing, Cause::Absent}},
          {mailFromTxt, {Missing, Cause::Absent}},
          {dmarcTxt, {Missing, Cause::NoDmarc}}}},
        {"nodata.example",
         apex + mx + txt + dmarc + "abc._domainkey TXT \"no CNAME\"\n",
         {{dkim, {Missing, Cause::Absent}}}},
        {"nodmarc.example", apex + dkimRecord + mx + txt, {{dmarcTxt, {Missing, Cause::NoDmarc}}}},
        {"doubled.example",
         apex + mx + txt + "abc._domainkey.doubled.example CNAME abc.dkim.amazonses.com.\n"
             + "_dmarc.doubled.example TXT \"v=DMARC1; p=none\"\n",
         {{dkim, {Wrong, Cause::DoubledZone}}, {dmarcTxt, {Wrong, Cause::DoubledZone}}}},
        {"undotted.example",
         apex + txt + dmarc + "abc._domainkey CNAME abc.dkim.amazonses.com\n"
             + "mail MX 10 feedback-smtp.eu-west-1.amazonses.com\n",
         {{dkim, {Wrong, Cause::ZoneInValue}}, {mailFromMx, {Wrong, Cause::ZoneInValue}}}},
        {"proxied.example",
         apex + mx + txt + dmarc + "abc._domainkey A 192.0.2.80\n",
         {{dkim, {Wrong, Cause::Proxied}}}},
        {"wildcard.example",
         apex + mx + txt + dmarc + "*._domainkey A 192.0.2.80\n",
         {{dkim, {Missing, Cause::Absent}}}},
        {"quoted.example",
         apex + dkimRecord + mx + dmarc + "mail TXT \"\\\"v=spf1 include:amazonses.com ~all\\\"\"\n",
         {{mailFromTxt, {Wrong, Cause::Quoted}}}},
        {"blank.example",
         apex + mx + dmarc + "abc._domainkey CNAME abc.dkim.amazonses.com\\032.\n"
             + "mail TXT \" v=spf1 include:amazonses.com ~all\"\n",
         {{dkim, {Wrong, Cause::Blanks}}, {mailFromTxt, {Wrong, Cause::Blanks}}}},
        {"word.example",
         apex + dkimRecord + mx + dmarc + "mail TXT \"v=spf1 include:amazonses.com ~all TXT\"\n",
         {{mailFromTxt, {Wrong, Cause::TrailingWord}}}},
        {"another.example",
         apex + mx + txt + dmarc + "abc._domainkey CNAME xyz.dkim.amazonses.com.\n",
         {{dkim, {Wrong, Cause::OtherValue}}}},
        {"twomx.example", good + "mail MX 20 mx.other.example.\n", {{mailFromMx, {Wrong, Cause::SeveralMx}}}},
        {"region.example",
         apex + dkimRecord + txt + dmarc + "mail MX 10 feedback-smtp.us-east-1.amazonses.com.\n",
         {{mailFromMx, {Wrong, Cause::OtherRegion}}}},
        {"policies.example",
         good + "@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 a -all\"\n",
         {{spfTxt, {Wrong, Cause::SeveralPolicies}}}},
        {"lookups.example",
         good + policies(11, "lookups.example"),
         {{spfTxt, {Wrong, Cause::TooManyLookups}}}},
        {"enough.example", good + policies(10, "enough.example"), {}},
        {"disputed.example",
         apex + "@ NS ns.elsewhere.example.\n" + mx + txt + dmarc,
         {{dkim, {Missing, Cause::WrongNameServers}}}},
        {"lame.example", {}, every(Unknown, Cause::WrongNameServers)},
        {"silent.example",
         {},
         every(Unknown, Cause::NoAnswer),
         "silent NS ns.silent\nns.silent A 127.0.0.4\n"},
        {"broken.example", {}, every(Unknown, Cause::ServerFailure)},
        {"split.example",
         splitApex + dkimRecord + mx + txt + dmarc,
         {{dkim, {NotYetVisible, Cause::ServersDisagree}}},
         "split NS ns.split\nns.split A 127.0.0.2\nsplit NS zz.split\nzz.split A 127.0.0.6\n"},
        {"partly.example",
         good,
         {},
         "partly NS ns.partly\nns.partly A 127.0.0.2\npartly NS zz.partly\nzz.partly A 127.0.0.4\n"},
    };
}

email::GetEmailIdentity::Response detailsOf(const QString &domain)
{
    email::GetEmailIdentity::Response details;
    details.dkimAttributes.emplace();
    details.dkimAttributes->tokens = {QStringLiteral("abc")};
    details.dkimAttributes->status = email::DkimStatus::Success;
    details.mailFromAttributes =
        email::MailFromAttributes{.mailFromDomain = QStringLiteral("mail.") + domain,
                                  .mailFromDomainStatus = email::MailFromDomainStatus::Success};
    return details;
}
} // namespace

/// Each fault as it stands in zone files: a registry that delegates, servers that hold the zones, a resolver
/// that remembers.
class TestDnsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFaults_data();
    void findsFaults();
    void findsFaultsByResolversAlone();
    void tellsHowLongTheOldIsRemembered();
    void aRefusalIsNoAbsence();
    void saysWhatTheServiceMakesOfIt_data();
    void saysWhatTheServiceMakesOfIt();
    void doesNotKnowUnregisteredDomains();
    void followsDelegations();

private:
    Server serverAt(const QString &address) const
    {
        return {.address = QHostAddress(address), .port = m_port};
    }
    Diagnosis check(const QString &domain, const Servers &servers)
    {
        return QCoro::waitFor(diagnoseIdentity(m_network, domain, detailsOf(domain), region, servers,
                                               QDateTime::currentDateTimeUtc(), {}));
    }
    Diagnosis check(const QString &domain)
    {
        return check(domain, {.recursive = {serverAt(resolverHost)}, .port = m_port});
    }

    const std::shared_ptr<const Resolver> m_network = std::make_shared<NetworkResolver>(
        NetworkResolver::Patience{.perTry = std::chrono::milliseconds(700), .tries = 2});
    NameServer m_registry;
    NameServer m_provider;
    NameServer m_late;
    NameServer m_second; ///< Has not heard yet of what the provider has.
    NameServer m_resolver;
    QUdpSocket m_silent;
    quint16 m_port = 0;
};

void TestDnsFaults::initTestCase()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_port = NameServer::freePort();
    QByteArray delegations = "@ NS ns\nns A 127.0.0.1\n";
    NameServer::Zones zones{{QStringLiteral("broken.example"), {}}};
    const auto at = [this](const QString &address) {
        return QStringLiteral("%1@%2").arg(address).arg(m_port);
    };
    QMap<QString, QString> responsible{{QStringLiteral("example"), at(registryHost)},
                                       {QStringLiteral("late.example"), at(lateHost)},
                                       {QStringLiteral("older.example"), at(lateHost)}};
    for (const Fault &fault : faults()) {
        const QString domain = QString::fromLatin1(fault.domain);
        const QByteArray label = QByteArray(fault.domain).chopped(qsizetype(strlen(".example")));
        delegations += fault.delegation.isEmpty()
            ? label + " NS ns." + label + "\nns." + label + " A 127.0.0.2\n"
            : fault.delegation;
        if (!fault.zone.isEmpty())
            zones.insert(domain, fault.zone);
        responsible.insert(domain,
                           at(domain == QLatin1StringView("silent.example") ? silentHost : providerHost));
    }
    delegations += "late NS ns.late\nns.late A 127.0.0.5\nolder NS ns.older\nns.older A 127.0.0.5\n";
    QVERIFY(m_registry.serve(QHostAddress(registryHost), m_port, {{QStringLiteral("example"), delegations}}));
    QVERIFY(m_provider.serve(QHostAddress(providerHost), m_port, zones));
    QVERIFY(m_second.serve(QHostAddress(secondHost), m_port,
                           {{QStringLiteral("split.example"), splitApex + mx + txt + dmarc}}));
    QVERIFY(m_resolver.resolve(QHostAddress(resolverHost), m_port, responsible));
    QVERIFY(m_silent.bind(QHostAddress(silentHost), m_port));
}

void TestDnsFaults::findsFaults_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < faults().size(); ++i)
        QTest::newRow(faults().at(i).domain) << i;
}

void TestDnsFaults::findsFaults()
{
    QFETCH(int, index);
    const Fault fault = faults().at(index);
    const QString domain = QString::fromLatin1(fault.domain);
    const Diagnosis diagnosis = check(domain);
    QCOMPARE(diagnosis.delegation.zone, domain);
    QCOMPARE(diagnosis.findings.size(), 5);
    for (const Finding &finding : diagnosis.findings) {
        const QString key = purposeText(finding.record.purpose) + u' ' + finding.record.type;
        const auto expected = fault.expected.value(key, {Verdict::Right, Cause::None});
        const QByteArray said = key.toUtf8() + ": " + verdictId(finding.verdict).toUtf8() + ' '
            + causeId(finding.cause).toUtf8() + ", " + finding.explanation.toUtf8();
        QVERIFY2(finding.verdict == expected.first && finding.cause == expected.second, said.constData());
    }
    QCOMPARE(diagnosis.isRight(), fault.expected.isEmpty());
}

void TestDnsFaults::findsFaultsByResolversAlone()
{
    // Where only one's own resolver can be reached.
    const auto byResolver = [this](const char *domain) {
        return check(QString::fromLatin1(domain),
                     {.recursive = {serverAt(resolverHost)}, .responsible = {serverAt(silentHost)}});
    };
    QVERIFY(byResolver("right.example").isRight());
    QCOMPARE(byResolver("proxied.example").findings.first().cause, Cause::Proxied);
    const Finding absent = byResolver("nothing.example").findings.first();
    QCOMPARE(absent.verdict, Verdict::Missing);
    QVERIFY(absent.remaining && absent.remaining->count() > 0 && absent.remaining->count() <= 120);
    QCOMPARE(byResolver("broken.example").findings.first().verdict, Verdict::Unknown);
}

void TestDnsFaults::tellsHowLongTheOldIsRemembered()
{
    const QString late = QStringLiteral("late.example");
    const QString older = QStringLiteral("older.example");
    const QByteArray withoutRecords = "@ NS ns\nns A 127.0.0.5\n" + mx + txt + dmarc;
    {
        NameServer before;
        QVERIFY(before.serve(QHostAddress(lateHost), m_port,
                             {{late, withoutRecords},
                              {older, withoutRecords + "abc._domainkey CNAME old.dkim.amazonses.com.\n"}}));
        QCOMPARE(check(late).findings.first().verdict, Verdict::Missing);
        QCOMPARE(check(older).findings.first().cause, Cause::OtherValue);
    }
    QVERIFY(m_late.serve(QHostAddress(lateHost), m_port,
                         {{late, withoutRecords + dkimRecord}, {older, withoutRecords + dkimRecord}}));
    const Finding published = check(late).findings.first();
    QCOMPARE(published.verdict, Verdict::NotYetVisible);
    QCOMPARE(published.cause, Cause::RememberedAbsence);
    QVERIFY(published.remaining && published.remaining->count() > 0 && published.remaining->count() <= 120);
    QVERIFY(published.explanation.contains(QLatin1StringView("127.0.0.3")));
    const Finding changed = check(older).findings.first();
    QCOMPARE(changed.verdict, Verdict::NotYetVisible);
    QCOMPARE(changed.cause, Cause::RememberedValue);
    QVERIFY(changed.remaining && changed.remaining->count() > 0);
}

void TestDnsFaults::aRefusalIsNoAbsence()
{
    // Knot answers for its own zones only.
    const Servers servers{.recursive = {serverAt(providerHost)}, .responsible = {serverAt(silentHost)}};
    for (const Finding &finding : check(QStringLiteral("unserved.example"), servers).findings) {
        QCOMPARE(finding.verdict, Verdict::Unknown);
        QCOMPARE(finding.cause, Cause::Refused);
        QVERIFY(finding.explanation.contains(QLatin1StringView("127.0.0.2")));
    }
}

void TestDnsFaults::saysWhatTheServiceMakesOfIt_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<email::DkimStatus>("dkim");
    QTest::addColumn<bool>("hasMailFrom");
    QTest::addColumn<QStringList>("verifiedIn");
    QTest::addColumn<QList<Note::Kind>>("kinds");
    const auto row = [](const char *name, const char *domain, email::DkimStatus status, bool hasMailFrom,
                        const QStringList &verifiedIn, const QList<Note::Kind> &kinds) {
        QTest::newRow(name) << QString::fromLatin1(domain) << status << hasMailFrom << verifiedIn << kinds;
    };
    using enum Note::Kind;
    using enum email::DkimStatus;
    const QStringList there{QStringLiteral("us-east-1")};
    row("confirmed", "right.example", Success, true, there, {});
    row("waits", "right.example", Pending, true, {}, {ServiceWaits});
    row("gave up", "right.example", Failed, true, {}, {ServiceGaveUp});
    row("waits, verified elsewhere", "right.example", Pending, true, there,
        {ServiceWaits, VerifiedElsewhere});
    row("nothing published, verified elsewhere", "nothing.example", Pending, true, there,
        {VerifiedElsewhere});
    row("without MAIL FROM", "right.example", Success, false, {}, {MailFromNotStarted});
}

void TestDnsFaults::saysWhatTheServiceMakesOfIt()
{
    QFETCH(QString, domain);
    QFETCH(email::DkimStatus, dkim);
    QFETCH(bool, hasMailFrom);
    QFETCH(QStringList, verifiedIn);
    email::GetEmailIdentity::Response details = detailsOf(domain);
    details.dkimAttributes->status = dkim;
    if (!hasMailFrom)
        details.mailFromAttributes.reset();
    const Servers servers{.recursive = {serverAt(resolverHost)}, .port = m_port};
    int steps = 0;
    const Seen seen = QCoro::waitFor(
        lookAtIdentity(m_network, domain, details, region, servers, {}, [&steps] { ++steps; }));
    QCOMPARE(steps, int(seen.sightings.size()));
    ServiceStatus status = statusOf(details, region);
    status.verifiedIn = verifiedIn;
    const Diagnosis diagnosis =
        diagnose(seen.sightings, seen.delegation, status, QDateTime::currentDateTimeUtc());
    QList<Note::Kind> kinds;
    for (const Note &note : diagnosis.notes)
        kinds.append(note.kind);
    QTEST(kinds, "kinds");
}

void TestDnsFaults::doesNotKnowUnregisteredDomains()
{
    const Diagnosis diagnosis = check(QStringLiteral("nobody.example"));
    QVERIFY(diagnosis.delegation.isUnregistered);
    QCOMPARE(diagnosis.findings.first().cause, Cause::Unregistered);
    // No resolver, no network: nothing is known, and nothing is called missing.
    for (const Servers &nobody : {Servers{}, Servers{.recursive = {serverAt(silentHost)}, .port = m_port}}) {
        for (const Finding &finding : check(QStringLiteral("right.example"), nobody).findings)
            QCOMPARE(finding.verdict, Verdict::Unknown);
    }
}

void TestDnsFaults::followsDelegations()
{
    const auto delegationOf = [this](const char *domain) {
        return QCoro::waitFor(findDelegation(m_network, QString::fromLatin1(domain),
                                             {.recursive = {serverAt(resolverHost)}, .port = m_port}, {}));
    };
    const Delegation partly = delegationOf("partly.example");
    QCOMPARE(partly.atParent,
             (QStringList{QStringLiteral("ns.partly.example"), QStringLiteral("zz.partly.example")}));
    QCOMPARE(partly.atZone, QStringList{QStringLiteral("ns.partly.example")});
    QCOMPARE(partly.servers.size(), 2);
    QVERIFY(partly.isDisputed());
    // A name below the cut belongs to the zone above it.
    QCOMPARE(delegationOf("deep.news.right.example").zone, QStringLiteral("right.example"));
    QVERIFY(delegationOf("lame.example").isLame);
    QVERIFY(!delegationOf("silent.example").isLame);
}

QTEST_GUILESS_MAIN(TestDnsFaults)
#include "tst_dnsfaults.moc"
