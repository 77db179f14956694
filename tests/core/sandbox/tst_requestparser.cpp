// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/http/requestparser.h"

#include <QTest>

using sandbox::RequestParser;
using State = RequestParser::State;

/// HTTP/1.1 as clients write it, whole and byte by byte, and what is no HTTP.
class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void waitsForTheRest_data();
    void waitsForTheRest();
    void takesPipelinedRequestsOneByOne();
    void tellsOfAnExpectationOnce();
};

void TestRequestParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepAlive");
    const auto row = [](const char *name, const QByteArray &bytes, const char *line, const char *body,
                        bool keepAlive = true) {
        QTest::newRow(name) << bytes << QByteArray(line) << QByteArray(body) << keepAlive;
    };
    row("no body", "GET /a HTTP/1.1\r\nHost: h\r\n\r\n", "GET h /a ?", "");
    row("query", "GET /a%20b?c=d?&e HTTP/1.1\r\nHost: h:1\r\n\r\n", "GET h:1 /a%20b ?c=d?&e", "");
    row("length", "PUT /a HTTP/1.1\r\nhost: h\r\ncontent-LENGTH:  3 \r\n\r\nabc", "PUT h /a ?", "abc");
    row("empty body", "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", "POST h /a ?", "");
    row("chunks",
        "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3\r\nabc\r\nA;name=value\r\n0123456789\r\n0\r\n\r\n",
        "POST h /a ?", "abc0123456789");
    row("chunks with a trailer",
        "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\nx\r\n0\r\nT: v\r\n\r\n",
        "POST h /a ?", "x");
    row("empty lines before it", "\r\n\r\nGET /a HTTP/1.1\r\nHost: h\r\n\r\n", "GET h /a ?", "");
    row("close", "GET /a HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n", "GET h /a ?", "", false);
    row("HTTP/1.0", "GET /a HTTP/1.0\r\nHost: h\r\n\r\n", "GET h /a ?", "", false);
    row("HTTP/1.0 that stays", "GET /a HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\n", "GET h /a ?",
        "");
    row("a method of its own", "BREW /pot HTTP/1.1\r\nHost: h\r\n\r\n", "BREW h /pot ?", "");
}

void TestRequestParser::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepAlive);
    for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
        RequestParser parser;
        State state = State::NeedsMore;
        for (qsizetype from = 0; from < bytes.size(); from += step) {
            QVERIFY(state == State::NeedsMore);
            state = parser.feed(bytes.mid(from, step));
        }
        QVERIFY(state == State::Complete);
        const auto request = parser.take();
        QCOMPARE(request.method + ' ' + request.http.host + ' ' + request.http.path + " ?"
                     + request.http.query,
                 line);
        QCOMPARE(request.http.body, body);
        QCOMPARE(request.keepAlive, keepAlive);
        QVERIFY(parser.feed({}) == State::NeedsMore);
    }
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /a HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /a\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 400;
    QTest::newRow("absolute address") << QByteArray("GET http://h/a HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("header without a colon") << post + "Broken\r\n\r\n" << 400;
    QTest::newRow("length that is no number") << post + "Content-Length: x\r\n\r\n" << 400;
    QTest::newRow("negative length") << post + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("body too long") << post + "Content-Length: 99999999999\r\n\r\n" << 413;
    QTest::newRow("head too long") << post + QByteArray(70'000, 'x') << 431;
    QTest::newRow("whole head too long") << post + "X: " + QByteArray(70'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("unknown encoding") << post + "Transfer-Encoding: gzip\r\n\r\n" << 501;
    QTest::newRow("chunk size") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400;
    QTest::newRow("negative chunk") << post + "Transfer-Encoding: chunked\r\n\r\n-5\r\n" << 400;
    QTest::newRow("huge chunk") << post + "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n" << 413;
    QTest::newRow("chunk without its end") << post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc" << 400;
    QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
}

void TestRequestParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RequestParser parser;
    QVERIFY(parser.feed(bytes) == State::Broken);
    QCOMPARE(parser.status(), status);
    QVERIFY(parser.feed("GET /a HTTP/1.1\r\nHost: h\r\n\r\n") == State::Broken);
}

void TestRequestParser::waitsForTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray post = "POST /a HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("GET /a");
    QTest::newRow("head without its end") << post;
    QTest::newRow("half a body") << post + "Content-Length: 3\r\n\r\nab";
    QTest::newRow("no chunk yet") << post + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("half a chunk") << post + "Transfer-Encoding: chunked\r\n\r\n3\r\nab";
    QTest::newRow("no last line") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n";
}

void TestRequestParser::waitsForTheRest()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser;
    QVERIFY(parser.feed(bytes) == State::NeedsMore);
}

void TestRequestParser::takesPipelinedRequestsOneByOne()
{
    RequestParser parser;
    QVERIFY(parser.feed(
                "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nabGET /2 HTTP/1.1\r\nHost: h\r\n\r\n"
                "POST /3 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\nGET /4")
            == State::Complete);
    QCOMPARE(parser.take().http.body, QByteArray("ab"));
    QVERIFY(parser.feed({}) == State::Complete);
    const auto second = parser.take();
    QCOMPARE(second.http.path, QByteArray("/2"));
    QVERIFY(second.http.body.isEmpty());
    QVERIFY(parser.feed({}) == State::Complete);
    QCOMPARE(parser.take().http.body, QByteArray("x"));
    QVERIFY(parser.feed({}) == State::NeedsMore);
    QVERIFY(parser.feed(" HTTP/1.1\r\nHost: h\r\n\r\n") == State::Complete);
    QCOMPARE(parser.take().http.path, QByteArray("/4"));
}

void TestRequestParser::tellsOfAnExpectationOnce()
{
    RequestParser parser;
    QVERIFY(parser.feed("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
            == State::NeedsMore);
    QVERIFY(parser.takeExpectation());
    QVERIFY(!parser.takeExpectation());
    QVERIFY(parser.feed("ab") == State::Complete);
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
