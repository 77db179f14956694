// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/diagnosis.h"
#include "core/dns/otherregions.h"
#include "core/dns/recordvalue.h"
#include "core/dns/spf.h"

#include <QTest>

using namespace dns;

namespace {
const QString region = QStringLiteral("eu-west-1");
const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Record recordOf(Purpose purpose, const QString &type)
{
    switch (purpose) {
    case Purpose::Dkim:
        return {purpose, QStringLiteral("abc._domainkey.example.com"), type,
                QStringLiteral("abc.dkim.amazonses.com")};
    case Purpose::MailFrom:
        return {purpose, QStringLiteral("mail.example.com"), type,
                type == QLatin1StringView("MX") ? QStringLiteral("10 feedback-smtp.eu-west-1.amazonses.com")
                                                : QStringLiteral("v=spf1 include:amazonses.com ~all")};
    case Purpose::Dmarc:
        return {purpose, QStringLiteral("_dmarc.example.com"), type, QStringLiteral("v=DMARC1; p=none;")};
    case Purpose::Spf:
        return {purpose, QStringLiteral("example.com"), type, {}};
    }
    return {};
}

const Record dkim = recordOf(Purpose::Dkim, QStringLiteral("CNAME"));

Answer answer(Outcome outcome, const QStringList &values = {}, quint32 ttl = 300)
{
    Answer answer{.question = {.name = dkim.name, .type = Type::Cname},
                  .server = {.address = QHostAddress(QStringLiteral("192.0.2.1"))},
                  .outcome = outcome};
    for (const QString &value : values)
        answer.records.append({.name = dkim.name, .type = Type::Cname, .ttl = ttl, .value = value});
    if (outcome == Outcome::NoData || outcome == Outcome::NoName)
        answer.negativeTtl = ttl;
    return answer;
}

Answer right() { return answer(Outcome::Found, {dkim.value}); }
Answer old() { return answer(Outcome::Found, {QStringLiteral("old.example.net")}, 900); }
Answer none(quint32 ttl = 300) { return answer(Outcome::NoName, {}, ttl); }
} // namespace

/// What was seen, and what it means.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesValues_data();
    void judgesValues();
    void judgesAnswers_data();
    void judgesAnswers();
    void explainsEveryCause();
    void countsLookups_data();
    void countsLookups();
    void judgesTheService_data();
    void judgesTheService();
    void otherRegionsAreThoseOfThePartition();
    void readsTheServicesStatus();
};

void TestDiagnosis::judgesValues_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, Purpose purpose, const char *type, const QStringList &values,
                        Cause cause) {
        QTest::addRow("%s %s", type, name) << purpose << QString::fromLatin1(type) << values << cause;
    };
    const auto cname = [&](const char *name, const char *value, Cause cause) {
        row(name, Purpose::Dkim, "CNAME", {QString::fromUtf8(value)}, cause);
    };
    cname("right", "abc.dkim.amazonses.com", Cause::None);
    cname("right, with its region", "abc.dkim.eu-west-1.amazonses.com", Cause::None);
    cname("other region", "abc.dkim.eu-central-2.amazonses.com", Cause::OtherRegion);
    cname("zone in its value", "abc.dkim.amazonses.com.example.com", Cause::ZoneInValue);
    cname("quoted", "\"abc.dkim.amazonses.com\"", Cause::Quoted);
    cname("blank after it", "abc.dkim.amazonses.com\\032", Cause::Blanks);
    cname("word after it", "abc.dkim.amazonses.com\\032ttl", Cause::TrailingWord);
    cname("another token", "xyz.dkim.amazonses.com", Cause::OtherValue);

    const auto mx = [&](const char *name, const QStringList &values, Cause cause) {
        row(name, Purpose::MailFrom, "MX", values, cause);
    };
    const QString ours = QStringLiteral("10 feedback-smtp.eu-west-1.amazonses.com");
    mx("right", {ours}, Cause::None);
    mx("right, another priority", {QStringLiteral("0 feedback-smtp.eu-west-1.amazonses.com")}, Cause::None);
    mx("two", {ours, QStringLiteral("20 mail.example.com")}, Cause::SeveralMx);
    mx("other region", {QStringLiteral("10 feedback-smtp.us-east-1.amazonses.com")}, Cause::OtherRegion);
    mx("zone in its value", {QStringLiteral("10 feedback-smtp.eu-west-1.amazonses.com.example.com")},
       Cause::ZoneInValue);
    mx("inbound instead", {QStringLiteral("10 inbound-smtp.eu-west-1.amazonaws.com")}, Cause::OtherValue);

    const auto txt = [&](const char *name, const QStringList &values, Cause cause) {
        row(name, Purpose::MailFrom, "TXT", values, cause);
    };
    const QString spf = QStringLiteral("v=spf1 include:amazonses.com ~all");
    txt("right", {spf}, Cause::None);
    txt("right, among others", {QStringLiteral("google-site-verification=x"), spf}, Cause::None);
    txt("right, stricter", {QStringLiteral("v=spf1 ip4:192.0.2.1 include:amazonses.com -all")}, Cause::None);
    txt("quoted", {u'"' + spf + u'"'}, Cause::Quoted);
    txt("curly quotes", {QChar(0x201C) + spf + QChar(0x201D)}, Cause::Quoted);
    txt("blank before it", {u' ' + spf}, Cause::Blanks);
    txt("word after it", {spf + QStringLiteral(" TXT")}, Cause::TrailingWord);
    txt("several", {spf, QStringLiteral("v=spf1 -all")}, Cause::SeveralPolicies);
    txt("without Amazon", {QStringLiteral("v=spf1 -all")}, Cause::OtherValue);
    txt("Amazon refused", {QStringLiteral("v=spf1 -include:amazonses.com ~all")}, Cause::OtherValue);
    txt("only others", {QStringLiteral("google-site-verification=x")}, Cause::Absent);
    txt("none", {}, Cause::Absent);

    row("DMARC right", Purpose::Dmarc, "TXT", {QStringLiteral("v=DMARC1; p=reject")}, Cause::None);
    row("DMARC quoted", Purpose::Dmarc, "TXT", {QStringLiteral("\"v=DMARC1; p=none\"")}, Cause::Quoted);
    row("DMARC twice", Purpose::Dmarc, "TXT",
        {QStringLiteral("v=DMARC1; p=none"), QStringLiteral("v=DMARC1; p=reject")}, Cause::SeveralPolicies);
    row("DMARC of a wildcard", Purpose::Dmarc, "TXT", {spf}, Cause::Absent);
    row("SPF right", Purpose::Spf, "TXT", {QStringLiteral("v=spf1 mx -all")}, Cause::None);
    row("SPF twice", Purpose::Spf, "TXT", {spf, spf}, Cause::SeveralPolicies);
    row("SPF word after it", Purpose::Spf, "TXT", {QStringLiteral("v=spf1 mx -all example.com")},
        Cause::TrailingWord);
    row("SPF none", Purpose::Spf, "TXT", {}, Cause::Absent);
}

void TestDiagnosis::judgesValues()
{
    QFETCH(Purpose, purpose);
    QFETCH(QString, type);
    QFETCH(QStringList, values);
    QTEST(causeIn(recordOf(purpose, type), values, region), "cause");
}

void TestDiagnosis::judgesAnswers_data()
{
    QTest::addColumn<Sighting>("sighting");
    QTest::addColumn<Delegation>("delegation");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("remaining");
    const auto row = [](const char *name, const Sighting &sighting, Verdict verdict, Cause cause,
                        int remaining = -1, const Delegation &delegation = {}) {
        QTest::newRow(name) << sighting << delegation << verdict << cause << remaining;
    };
    const QList<Answer> nothing;
    const Answer late = answer(Outcome::TimedOut);
    const Answer broken = answer(Outcome::ServerFailed);
    row("right everywhere", {dkim, {right(), right()}, {right()}}, Verdict::Right, Cause::None);
    row("right, resolvers silent", {dkim, {right()}, {late, broken}}, Verdict::Right, Cause::None);
    row("right, one server silent", {dkim, {right(), late}, {right()}}, Verdict::Right, Cause::None);
    row("right, as far as resolvers know", {dkim, {late}, {right()}}, Verdict::Right, Cause::None);
    row("missing", {dkim, {none()}, {none(60)}}, Verdict::Missing, Cause::Absent, 60);
    row("missing, as far as resolvers know", {dkim, {late}, {none(60)}}, Verdict::Missing, Cause::Absent, 60);
    row("missing, whatever resolvers remember", {dkim, {none()}, {right()}}, Verdict::Missing, Cause::Absent);
    row("absence remembered", {dkim, {right()}, {right(), none(40), none(70)}}, Verdict::NotYetVisible,
        Cause::RememberedAbsence, 70);
    row("old value remembered", {dkim, {right()}, {right(), old()}}, Verdict::NotYetVisible,
        Cause::RememberedValue, 900);
    row("resolvers disagree", {dkim, {late}, {right(), none(40)}}, Verdict::NotYetVisible,
        Cause::RememberedAbsence, 40);
    row("servers disagree", {dkim, {right(), none()}, {right()}}, Verdict::NotYetVisible,
        Cause::ServersDisagree);
    row("wrong", {dkim, {old()}, {old()}}, Verdict::Wrong, Cause::OtherValue, 900);
    row("doubled zone", {dkim, {none()}, nothing, {right()}}, Verdict::Wrong, Cause::DoubledZone);
    row("proxied", {dkim, {answer(Outcome::NoData)}, nothing, nothing, {right()}}, Verdict::Wrong,
        Cause::Proxied);
    row("addresses of a wildcard", {dkim, {answer(Outcome::NoData)}, nothing, nothing, {right()}, true},
        Verdict::Missing, Cause::Absent);

    for (const auto &[name, outcome, cause] :
         {std::tuple("late", Outcome::TimedOut, Cause::NoAnswer),
          std::tuple("turned away", Outcome::Unreachable, Cause::NoAnswer),
          std::tuple("failed", Outcome::ServerFailed, Cause::ServerFailure),
          std::tuple("refused", Outcome::Refused, Cause::Refused),
          std::tuple("garbled", Outcome::Garbled, Cause::NoAnswer),
          std::tuple("sent on", Outcome::Referral, Cause::NoAnswer),
          std::tuple("cancelled", Outcome::Cancelled, Cause::NoAnswer)})
        row(name, {dkim, {answer(outcome)}, {answer(outcome)}}, Verdict::Unknown, cause);
    row("late and failed", {dkim, {late}, {broken}}, Verdict::Unknown, Cause::ServerFailure);
    row("nobody to ask", {dkim, nothing, nothing}, Verdict::Unknown, Cause::NoAnswer);

    Delegation delegation{.zone = QStringLiteral("example.com"),
                          .atParent = {QStringLiteral("ns.old.example")},
                          .atZone = {QStringLiteral("ns.new.example")}};
    row("zone names others", {dkim, {none()}, nothing}, Verdict::Missing, Cause::WrongNameServers, -1,
        delegation);
    row("zone names others, yet right", {dkim, {right()}, nothing}, Verdict::Right, Cause::None, -1,
        delegation);
    delegation.isLame = true;
    row("lame", {dkim, {answer(Outcome::Refused)}, {broken}}, Verdict::Unknown, Cause::WrongNameServers, -1,
        delegation);
    row("unregistered", {dkim, {none()}, {none()}}, Verdict::Missing, Cause::Unregistered, 300,
        {.zone = QStringLiteral("com"), .isUnregistered = true});

    const Record dmarc = recordOf(Purpose::Dmarc, QStringLiteral("TXT"));
    const Answer policy = answer(Outcome::Found, {dmarc.value});
    row("no DMARC", {dmarc, {none()}, nothing}, Verdict::Missing, Cause::NoDmarc);
    row("DMARC of the zone", {.record = dmarc, .responsible = {none()}, .recursive = {}, .ofZone = {policy}},
        Verdict::Right, Cause::None);
    const Record spf = recordOf(Purpose::Spf, QStringLiteral("TXT"));
    const Answer spfAnswer = answer(Outcome::Found, {QStringLiteral("v=spf1 mx -all")});
    row("no SPF", {spf, {answer(Outcome::NoData)}, {none()}}, Verdict::Right, Cause::None);
    row("ten look-ups", {.record = spf, .responsible = {spfAnswer}, .recursive = {}, .spfLookups = 10},
        Verdict::Right, Cause::None);
    row("eleven look-ups", {.record = spf, .responsible = {spfAnswer}, .recursive = {}, .spfLookups = 11},
        Verdict::Wrong, Cause::TooManyLookups);
}

void TestDiagnosis::judgesAnswers()
{
    QFETCH(Sighting, sighting);
    QFETCH(Delegation, delegation);
    QFETCH(int, remaining);
    const Finding finding = diagnose(sighting, delegation, region);
    QTEST(finding.verdict, "verdict");
    QTEST(finding.cause, "cause");
    if (remaining >= 0)
        QCOMPARE(finding.remaining, std::chrono::seconds(remaining));
    QCOMPARE(finding.explanation.isEmpty(),
             finding.verdict == Verdict::Right
                 && (finding.record.purpose != Purpose::Spf || !finding.found.isEmpty()));
}

void TestDiagnosis::explainsEveryCause()
{
    QStringList explanations;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Cause>>([&](auto enumerator) {
        Finding finding{.record = dkim,
                        .cause = enumerator.value,
                        .found = {QStringLiteral("seen"), QStringLiteral("too")},
                        .where = QStringLiteral("there"),
                        .remaining = std::chrono::seconds(61)};
        explanations.append(explain(finding, {}));
        QCOMPARE(causeId(finding.cause).toUpper(), causeId(finding.cause));
    });
    QCOMPARE(explanations.takeFirst(), QString());
    for (const QString &explanation : explanations) {
        QVERIFY(explanation.endsWith(u'.') || explanation.contains(dkim.value));
        QVERIFY2(!explanation.contains(u'%'), qPrintable(explanation));
    }
    QCOMPARE(explanations.removeDuplicates(), 0);
    QVERIFY(explanations.first().contains(QLatin1StringView("2 min")));
}

void TestDiagnosis::countsLookups_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("lookups");
    QTest::addColumn<QStringList>("policies");
    const auto row = [](const char *policy, int lookups, const char *policies) {
        QTest::newRow(policy) << QString::fromLatin1(policy) << lookups
                              << QString::fromLatin1(policies).split(u' ', Qt::SkipEmptyParts);
    };
    row("v=spf1", 0, "");
    row("v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 exp=why.example.com -all", 0, "");
    row("v=spf1 a mx ptr ?a:x.example/24 mx/24 exists:%{i}.example ~all", 6, "");
    row("V=SPF1  Include:Amazonses.com +include:b.example redirect=c.example", 3,
        "amazonses.com b.example c.example");
    row("v=spf1 include:%{d}.example all", 1, "");
    row("v=spf1 alligator mxyz", 0, "");
}

void TestDiagnosis::countsLookups()
{
    QFETCH(QString, policy);
    QTEST(spf::costOf(policy).lookups, "lookups");
    QTEST(spf::costOf(policy).policies, "policies");
    QVERIFY(spf::isPolicy(policy));
    QVERIFY(!spf::isPolicy(u' ' + policy));
}

void TestDiagnosis::judgesTheService_data()
{
    QTest::addColumn<bool>("recordsAreRight");
    QTest::addColumn<ServiceStatus>("status");
    QTest::addColumn<QList<Note::Kind>>("kinds");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, bool right, const ServiceStatus &status,
                        const QList<Note::Kind> &kinds, const char *words) {
        QTest::newRow(name) << right << status << kinds << QString::fromLatin1(words);
    };
    using enum Note::Kind;
    const auto since = [](int hours) { return now.addSecs(-hours * 3600); };
    const auto set = ServiceCheck::Succeeded;
    row("verified", true, {region, set, set, since(9000)}, {}, "");
    row("waits", true, {region, ServiceCheck::Pending, set, since(5)}, {ServiceWaits}, "67 of 72");
    row("waits, not told since when", true, {region, ServiceCheck::Pending, set, {}}, {ServiceWaits},
        "up to 72");
    row("waits for too long", true, {region, ServiceCheck::Pending, set, since(80)}, {ServiceWaits}, "over");
    row("waits, records are not right", false, {region, ServiceCheck::Pending, set, since(5)}, {}, "");
    row("gave up", true, {region, ServiceCheck::GivenUp, set, since(100)}, {ServiceGaveUp}, "start again");
    row("wavers", true, {region, ServiceCheck::Wavering, set, since(100)}, {ServiceGaveUp}, "by itself");
    row("verified elsewhere", false, {region, ServiceCheck::Pending, set, {}, {QStringLiteral("us-east-1")}},
        {VerifiedElsewhere}, "us-east-1");
    row("MAIL FROM not started", true, {region, set, ServiceCheck::NotStarted, {}}, {MailFromNotStarted},
        "optional");
}

void TestDiagnosis::judgesTheService()
{
    QFETCH(bool, recordsAreRight);
    QFETCH(ServiceStatus, status);
    QFETCH(QList<Note::Kind>, kinds);
    QFETCH(QString, words);
    const Sighting sighting{dkim, {recordsAreRight ? right() : none()}, {}};
    const Diagnosis diagnosis = diagnose({sighting}, {}, status, now);
    QList<Note::Kind> noted;
    for (const Note &note : diagnosis.notes) {
        noted.append(note.kind);
        QVERIFY2(note.explanation.contains(words), qPrintable(note.explanation));
    }
    QCOMPARE(noted, kinds);
    QCOMPARE(diagnosis.isRight(),
             recordsAreRight && (kinds.isEmpty() || kinds == QList{Note::Kind::MailFromNotStarted}));
}

void TestDiagnosis::otherRegionsAreThoseOfThePartition()
{
    const QStringList others = otherRegions(QStringLiteral("eu-west-1"));
    QVERIFY(others.size() > 15);
    QVERIFY(others.contains(QStringLiteral("us-east-1")));
    QVERIFY(!others.contains(QStringLiteral("eu-west-1")));
    // Keys of the public regions mean nothing to the government's, and the other way round.
    QVERIFY(others.filter(QStringLiteral("us-gov-")).isEmpty());
    QCOMPARE(otherRegions(QStringLiteral("us-gov-west-1")), QStringList(QStringLiteral("us-gov-east-1")));
    QCOMPARE(otherRegions(QStringLiteral("cn-north-1")), QStringList());
    // One that is not in the list can have the others asked all the same.
    QCOMPARE(otherRegions(QStringLiteral("eu-west-9")).size(), others.size() + 1);

    using State = InRegion::State;
    QCOMPARE(verifiedIn({{QStringLiteral("us-east-1"), State::NotVerified, {}},
                         {QStringLiteral("us-west-2"), State::Verified, {}},
                         {QStringLiteral("eu-west-2"), State::Unknown, QStringLiteral("does not answer")},
                         {QStringLiteral("eu-west-3"), State::Absent, {}}}),
             QStringList(QStringLiteral("us-west-2")));
}

void TestDiagnosis::readsTheServicesStatus()
{
    email::GetEmailIdentity::Response details;
    QCOMPARE(statusOf(details, region).dkim, ServiceCheck::Unknown);
    QCOMPARE(statusOf(details, region).mailFrom, ServiceCheck::NotStarted);
    details.dkimAttributes.emplace();
    details.dkimAttributes->status = email::DkimStatus::TemporaryFailure;
    details.mailFromAttributes =
        email::MailFromAttributes{.mailFromDomain = QStringLiteral("mail.example.com"),
                                  .mailFromDomainStatus = email::MailFromDomainStatus::Failed};
    QCOMPARE(statusOf(details, region).dkim, ServiceCheck::Wavering);
    QCOMPARE(statusOf(details, region).mailFrom, ServiceCheck::GivenUp);
    details.dkimAttributes->status = aws::Open<email::DkimStatus>::fromWire(QStringLiteral("LATER"));
    QCOMPARE(statusOf(details, region).dkim, ServiceCheck::Unknown);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
