// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/resolver.h"
#include "tests/support/nameserver.h"

#include <QTest>
#include <QTimer>
#include <QUdpSocket>
#include <algorithm>
#include <memory>
#include <qcoro/qcorotask.h>
#include <random>

using namespace dns;

namespace {
const QHostAddress responsible(QStringLiteral("127.0.0.1"));
const QHostAddress recursive(QStringLiteral("127.0.0.2"));
const QHostAddress silent(QStringLiteral("127.0.0.3"));
const QHostAddress nobody(QStringLiteral("127.0.0.4"));
} // namespace

/// Questions to real servers: Knot holds the zones, Unbound asks it.
class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void followsAliases();
    void readsLongAnswersOverTcp();
    void countsDownNegativeAnswers();
    void givesUpOnSilence();
    void stopsWhenAsked();
    void emptyAndLateAnswersAreNoAbsence();
    void ignoresForgeries();
    void survivesAnyBytes();

private:
    Answer ask(const char *name, Type type, const QHostAddress &address,
               Recursion recursion = Recursion::Desired)
    {
        return QCoro::waitFor(m_resolver.ask({.name = QString::fromUtf8(name), .type = type},
                                             {.address = address, .port = m_port}, recursion, {}));
    }

    NetworkResolver m_resolver{{.perTry = std::chrono::milliseconds(300), .tries = 2}};
    NameServer m_knot;
    NameServer m_unbound;
    QUdpSocket m_silent;
    quint16 m_port = 0;
};

void TestResolver::initTestCase()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_port = NameServer::freePort();
    QVERIFY(m_knot.serve(responsible, m_port,
                         {{QStringLiteral("zone.example"),
                           "@ NS ns\n"
                           "ns A 192.0.2.53\n"
                           "ns AAAA 2001:db8::53\n"
                           "mail MX 10 Feedback-SMTP.eu-west-1.amazonses.com.\n"
                           "mail TXT \"v=spf1 include:amazonses.com ~all\"\n"
                           "parts TXT \"one \" \"and two\"\n"
                           "alias CNAME second\n"
                           "second CNAME mail\n"
                           "away CNAME somewhere.else.example.\n"
                           "loop CNAME loop2\n"
                           "loop2 CNAME loop\n"
                           "*.wild TXT \"any\"\n"
                           "child NS ns.child\n"
                           "ns.child A 192.0.2.54\n"
                           "long TXT \"a"
                               + QByteArray(250, 'a') + "\" \"" + QByteArray(250, 'b') + "\" \""
                               + QByteArray(250, 'c') + "\"\n"},
                          {QStringLiteral("xn--bcher-kva.example"), "@ NS ns\n@ TXT \"international\"\n"},
                          {QStringLiteral("broken.example"), {}}}));
    const QString knot = QStringLiteral("127.0.0.1@%1").arg(m_port);
    QVERIFY(m_unbound.resolve(recursive, m_port,
                              {{QStringLiteral("zone.example"), knot},
                               {QStringLiteral("xn--bcher-kva.example"), knot},
                               {QStringLiteral("broken.example"), knot}}));
    QVERIFY(m_silent.bind(silent, m_port));
}

void TestResolver::answers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Type>("type");
    QTest::addColumn<Outcome>("fromZone");
    QTest::addColumn<Outcome>("fromCache");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, Type type, Outcome fromZone, Outcome fromCache, const char *value) {
        QTest::addRow("%s %s", name, qPrintable(typeText(type)))
            << QByteArray(name) << type << fromZone << fromCache << QString::fromUtf8(value);
    };
    using enum Outcome;
    row("ns.zone.example", Type::A, Found, Found, "192.0.2.53");
    row("ns.zone.example", Type::Aaaa, Found, Found, "2001:db8::53");
    row("zone.example", Type::Ns, Found, Found, "ns.zone.example");
    row("mail.zone.example", Type::Mx, Found, Found, "10 feedback-smtp.eu-west-1.amazonses.com");
    row("MAIL.Zone.Example.", Type::Txt, Found, Found, "v=spf1 include:amazonses.com ~all");
    row("parts.zone.example", Type::Txt, Found, Found, "one and two");
    row("x.wild.zone.example", Type::Txt, Found, Found, "any");
    row("alias.zone.example", Type::Cname, Found, Found, "second.zone.example");
    row("b\u00fccher.example", Type::Txt, Found, Found, "international");
    row("mail.zone.example", Type::Cname, NoData, NoData, "");
    row("zone.example", Type::Txt, NoData, NoData, "");
    row("wild.zone.example", Type::Txt, NoData, NoData, "");
    row("nothing.zone.example", Type::Cname, NoName, NoName, "");
    row("broken.example", Type::Txt, ServerFailed, ServerFailed, "");
    row("other.test", Type::Txt, Refused, NoName, "");
    row("x.child.zone.example", Type::Txt, Referral, ServerFailed, "");
    row("a..example", Type::Txt, Garbled, Garbled, "");
}

void TestResolver::answers()
{
    QFETCH(QByteArray, name);
    QFETCH(Type, type);
    QFETCH(Outcome, fromZone);
    QFETCH(Outcome, fromCache);
    QFETCH(QString, value);
    const QStringList values = value.isEmpty() ? QStringList() : QStringList{value};
    const Answer held = ask(name.constData(), type, responsible, Recursion::NotDesired);
    QCOMPARE(held.outcome, fromZone);
    QCOMPARE(held.authoritative, held.isDecisive());
    QCOMPARE(held.values(), values);
    if (name.contains("child"))
        return; // Unbound would ask an address that is not there
    const Answer cached = ask(name.constData(), type, recursive);
    QCOMPARE(cached.outcome, fromCache);
    QCOMPARE(cached.values(), values);
}

void TestResolver::followsAliases()
{
    for (const QHostAddress &server : {responsible, recursive}) {
        const Answer answer = ask("alias.zone.example", Type::Txt, server);
        QCOMPARE(answer.outcome, Outcome::Found);
        QCOMPARE(answer.aliases,
                 (QStringList{QStringLiteral("second.zone.example"), QStringLiteral("mail.zone.example")}));
        QCOMPARE(answer.values(), QStringList{QStringLiteral("v=spf1 include:amazonses.com ~all")});
    }
    // Whether the target is there is another server's to say.
    QCOMPARE(ask("away.zone.example", Type::Txt, responsible).outcome, Outcome::Referral);
    QVERIFY(!ask("loop.zone.example", Type::Txt, responsible).isDecisive());
}

void TestResolver::readsLongAnswersOverTcp()
{
    for (const QHostAddress &server : {responsible, recursive}) {
        const Answer answer = ask("long.zone.example", Type::Txt, server);
        QCOMPARE(answer.outcome, Outcome::Found);
        QCOMPARE(answer.values(), QStringList{QString(251, u'a') + QString(250, u'b') + QString(250, u'c')});
    }
}

void TestResolver::countsDownNegativeAnswers()
{
    QCOMPARE(ask("gone.zone.example", Type::Txt, responsible).negativeTtl, 120U);
    const auto first = ask("gone.zone.example", Type::Txt, recursive).negativeTtl;
    QVERIFY(first && *first <= 120);
    const auto later = [&] { return ask("gone.zone.example", Type::Txt, recursive).negativeTtl.value_or(0); };
    QTRY_VERIFY(later() < *first);
    QVERIFY(later() > 0);
    QCOMPARE(ask("ns.zone.example", Type::A, responsible).records.first().ttl, 300U);
}

void TestResolver::givesUpOnSilence()
{
    QCOMPARE(ask("zone.example", Type::Ns, silent).outcome, Outcome::TimedOut);
    QCOMPARE(ask("zone.example", Type::Ns, nobody).outcome, Outcome::Unreachable);
    // It asked twice.
    int asked = 0;
    while (m_silent.hasPendingDatagrams()) {
        m_silent.readDatagram(nullptr, 0);
        ++asked;
    }
    QCOMPARE(asked, 2);
}

void TestResolver::stopsWhenAsked()
{
    std::stop_source stop;
    NetworkResolver patient{{.perTry = std::chrono::hours(1), .tries = 1}};
    auto asking = patient.ask({.name = QStringLiteral("zone.example"), .type = Type::Ns},
                              {.address = silent, .port = m_port}, Recursion::Desired, stop.get_token());
    stop.request_stop();
    QCOMPARE(QCoro::waitFor(std::move(asking)).outcome, Outcome::Cancelled);
}

void TestResolver::emptyAndLateAnswersAreNoAbsence()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    std::chrono::milliseconds delay(0);
    connect(&server, &QUdpSocket::readyRead, &server, [&] {
        QByteArray answer(512, '\0');
        QHostAddress from;
        quint16 port = 0;
        answer.truncate(server.readDatagram(answer.data(), answer.size(), &from, &port));
        answer[2] = '\x80'; // a response, not authoritative, with nothing in it
        QTimer::singleShot(delay, &server,
                           [&server, answer, from, port] { server.writeDatagram(answer, from, port); });
    });
    const auto outcome = [&] {
        const Answer answer = QCoro::waitFor(
            m_resolver.ask({.name = QStringLiteral("zone.example"), .type = Type::Txt},
                           {.address = QHostAddress(QHostAddress::LocalHost), .port = server.localPort()},
                           Recursion::Desired, {}));
        return answer.isDecisive() ? Outcome::NoData : answer.outcome;
    };
    QCOMPARE(outcome(), Outcome::Garbled);
    delay = std::chrono::seconds(2); // longer than the resolver waits
    QCOMPARE(outcome(), Outcome::TimedOut);
}

void TestResolver::ignoresForgeries()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    connect(&server, &QUdpSocket::readyRead, &server, [&server] {
        QByteArray query(512, '\0');
        QHostAddress from;
        quint16 port = 0;
        query.truncate(server.readDatagram(query.data(), query.size(), &from, &port));
        const auto with = [&](qsizetype at, int bits) {
            QByteArray answer = query;
            answer[2] = '\x84'; // a response, authoritative
            answer[at] = static_cast<char>(answer.at(at) ^ bits);
            return answer;
        };
        for (const QByteArray &bytes :
             {with(0, 1) /* another id */, with(13, 1) /* another name */, query /* no response */,
              QByteArray("garbage"), QByteArray(), with(3, 5) /* refused: this one is meant */})
            server.writeDatagram(bytes, from, port);
    });
    const Answer answer = QCoro::waitFor(
        m_resolver.ask({.name = QStringLiteral("zone.example"), .type = Type::Ns},
                       {.address = QHostAddress(QHostAddress::LocalHost), .port = server.localPort()},
                       Recursion::Desired, {}));
    QCOMPARE(answer.outcome, Outcome::Refused);
}

void TestResolver::survivesAnyBytes()
{
    // Every kind of record that is read, then ten thousand ways to damage it.
    const QByteArray whole = QByteArray::fromHex(
        "123485800001000600010000" // six answers, one authority
        "046d61696c07657861 6d706c6500 00ff0001"
        "c00c 000f 0001 0000012c 0009 000a 04736d7470c00c"
        "c00c 0010 0001 0000012c 0006 05763d737066"
        "c00c 0005 0001 0000012c 0002 c011"
        "c00c 0001 0001 0000012c 0004 c0000201"
        "c00c 001c 0001 0000012c 0010 20010db8000000000000000000000001"
        "c00c 0002 0001 0000012c 0005 026e73c011"
        "c011 0006 0001 0000012c 001d 026e73c011 0161c011 00000001 00000e10 00000258 00015180 00000078");
    const auto read = decodeMessage(whole);
    QVERIFY(read);
    QCOMPARE(read->answers.size(), 6);
    QCOMPARE(read->answers.at(0).value, QStringLiteral("10 smtp.mail.example"));
    QCOMPARE(read->answers.at(5).value, QStringLiteral("ns.example"));
    QCOMPARE(read->authority.at(0).negativeTtl, 120U);

    std::minstd_rand random(1);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
    };
    int readable = 0;
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes = whole.left(i % 3 == 0 ? below(whole.size()) : whole.size());
        for (unsigned damage = random() % 4; damage > 0 && !bytes.isEmpty(); --damage)
            bytes[below(bytes.size())] = static_cast<char>(random());
        if (const auto message = decodeMessage(bytes)) {
            ++readable;
            QVERIFY(message->answers.size() <= 8);
        }
    }
    QVERIFY(readable > 100 && readable < 9'000);
    // A name that points at itself, and one that points forward.
    QVERIFY(!decodeMessage(QByteArray::fromHex("000080000001000000000000c00c00010001")));
    QVERIFY(!decodeMessage(QByteArray::fromHex("000080000001000000000000c00e00010001")));
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
