// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/answer.h"

#include <QTest>

using namespace dns;

/// Name servers as people write them, and their answers as people read them.
class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServers_data();
    void readsServers();
    void readsLists();
    void hasWordsForEveryAnswer();
};

void TestServers::readsServers_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromLatin1(written);
    };
    row("192.0.2.1", "192.0.2.1");
    row(" 192.0.2.1 ", "192.0.2.1");
    row("192.0.2.1:5353", "192.0.2.1:5353");
    row("192.0.2.1:53", "192.0.2.1");
    row("2001:db8::1", "2001:db8::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("[2001:db8::1]:5353", "[2001:db8::1]:5353");
    for (const char *nothing :
         {"", "192.0.2.1:", "192.0.2.1:0", "192.0.2.1:65536", "192.0.2.1:port", "192.0.2.256", "127.1", "1",
          "dns.example", "[192.0.2.1", "[::1", "::1]:53", "2001:db8::g", "192.0.2.1/24"})
        row(nothing, "");
}

void TestServers::readsServers()
{
    const auto server = serverFromText(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(server ? serverText(*server) : QString(), "written");
}

void TestServers::readsLists()
{
    const auto servers =
        serversFromText(QStringLiteral("192.0.2.1, [2001:db8::1]:5353;192.0.2.2\t\n192.0.2.3"));
    QVERIFY(servers);
    QCOMPARE(servers->size(), 4);
    QCOMPARE(servers->at(1).port, 5353);
    QVERIFY(serversFromText(QStringLiteral(" "))->isEmpty());
    QCOMPARE(serversFromText(QStringLiteral("192.0.2.1 nobody, nothing")).error(), QStringLiteral("nobody"));
}

void TestServers::hasWordsForEveryAnswer()
{
    QSet<QString> words;
    for (int outcome = 0; outcome <= static_cast<int>(Outcome::Cancelled); ++outcome) {
        Answer answer;
        answer.outcome = static_cast<Outcome>(outcome);
        answer.records = {{.name = {}, .type = Type::Txt, .ttl = 0, .value = QStringLiteral("one")},
                          {.name = {}, .type = Type::Txt, .ttl = 0, .value = QStringLiteral("two")}};
        words.insert(answerText(answer));
    }
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), static_cast<int>(Outcome::Cancelled) + 1);
    QVERIFY(words.contains(QStringLiteral("one | two")));
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
