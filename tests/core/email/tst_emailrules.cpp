// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked while a person types: names, domains, tags, addresses, ARNs, template data, message files.
#include "core/email/mimemessage.h"
#include "core/email/rules.h"

#include <QTest>

class EmailRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void tags_data();
    void tags();
    void addresses_data();
    void addresses();
    void addressesAreSplit();
    void arns_data();
    void arns();
    void templateData_data();
    void templateData();
    void messages_data();
    void messages();
    void aMessageIsDecoded();
};

void EmailRulesTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << QStringLiteral("My_set-1") << QString();
    QTest::newRow("64") << QString(64, u'a') << QString();
    QTest::newRow("65") << QString(65, u'a') << QStringLiteral("64");
    QTest::newRow("empty") << QString() << QStringLiteral("needed");
    QTest::newRow("line break") << QStringLiteral("a\n") << QStringLiteral("Only letters");
    QTest::newRow("dot") << QStringLiteral("a.b") << QStringLiteral("Only letters");
}

void EmailRulesTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    QCOMPARE(email::nameProblem(name).isEmpty(), problem.isEmpty());
    QVERIFY(email::nameProblem(name).contains(problem));
}

void EmailRulesTest::tags_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    QStringList many;
    for (int i = 0; i < 51; ++i)
        many.append(QString::number(i));
    QTest::newRow("none") << QStringList() << QString() << QString();
    QTest::newRow("good") << QStringList{QStringLiteral("Büro"), QStringLiteral("a/b:c")}
                          << QStringLiteral("x@y +1") << QString();
    QTest::newRow("50") << many.first(50) << QString() << QString();
    QTest::newRow("51") << many << QString() << QStringLiteral("50 at most");
    QTest::newRow("no key") << QStringList{QString()} << QString() << QStringLiteral("without a key");
    QTest::newRow("long key") << QStringList{QString(129, u'k')} << QString() << QStringLiteral("128");
    QTest::newRow("long value") << QStringList{QStringLiteral("k")} << QString(257, u'v')
                                << QStringLiteral("256");
    QTest::newRow("twice") << QStringList{QStringLiteral("k"), QStringLiteral("k")} << QString()
                           << QStringLiteral("twice");
    QTest::newRow("aws") << QStringList{QStringLiteral("AWS:x")} << QString() << QStringLiteral("AWS's own");
    QTest::newRow("letters") << QStringList{QStringLiteral("a*b")} << QString()
                             << QStringLiteral("only letters");
}

void EmailRulesTest::tags()
{
    QFETCH(QStringList, keys);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    QList<email::Tag> tags;
    for (const QString &key : keys)
        tags.append({.key = key, .value = value});
    const QString found = email::tagsProblem(tags);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void EmailRulesTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("news@example.com") << true;
    QTest::newRow("named") << QStringLiteral("\"Lovelace, Ada\" <ada@example.com>") << true;
    QTest::newRow("tagged") << QStringLiteral("a+b@mail.example.com") << true;
    QTest::newRow("no at") << QStringLiteral("news") << false;
    QTest::newRow("no local") << QStringLiteral("@example.com") << false;
    QTest::newRow("no domain") << QStringLiteral("a@") << false;
    QTest::newRow("one label") << QStringLiteral("a@localhost") << false;
    QTest::newRow("open bracket") << QStringLiteral("Ada <ada@example.com") << false;
    QTest::newRow("two dots") << QStringLiteral("a..b@example.com") << false;
    QTest::newRow("blank") << QStringLiteral("a b@example.com") << false;
}

void EmailRulesTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(email::addressProblem(address).isEmpty(), good);
}

void EmailRulesTest::addressesAreSplit()
{
    QCOMPARE(email::splitAddresses(QStringLiteral("a@x.de, \"B, C\" <b@x.de>;c@x.de\n,")),
             (QStringList{QStringLiteral("a@x.de"), QStringLiteral("\"B, C\" <b@x.de>"),
                          QStringLiteral("c@x.de")}));
    QCOMPARE(email::splitAddresses(QStringLiteral(" , ")), QStringList());
    QCOMPARE(email::splitAddresses(QStringLiteral("\"open, a@x.de")).size(), 1);
}

void EmailRulesTest::arns_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("problem");
    using email::ArnKind;
    const auto row = [](const char *name, const char *arn, ArnKind kind, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(arn) << int(kind) << QString::fromLatin1(problem);
    };
    row("role", "arn:aws:iam::123456789012:role/x", ArnKind::Role, "");
    row("role in China", "arn:aws-cn:iam::123456789012:role/x", ArnKind::Role, "");
    row("user for role", "arn:aws:iam::123456789012:user/x", ArnKind::Role, "something else");
    row("stream", "arn:aws:firehose:eu-west-1:123456789012:deliverystream/x", ArnKind::FirehoseStream, "");
    row("nothing after", "arn:aws:firehose:eu-west-1:123456789012:deliverystream/", ArnKind::FirehoseStream,
        "something else");
    row("topic", "arn:aws:sns:eu-west-1:123456789012:x", ArnKind::SnsTopic, "");
    row("other region", "arn:aws:sns:eu-west-2:123456789012:x", ArnKind::SnsTopic, "eu-west-2");
    row("other account", "arn:aws:sns:eu-west-1:999999999999:x", ArnKind::SnsTopic, "belongs to");
    row("project", "arn:aws:mobiletargeting:eu-west-1:123456789012:apps/x", ArnKind::PinpointApplication, "");
    row("template", "arn:aws:ses:eu-west-1:123456789012:template/x", ArnKind::Template, "");
    row("empty", "", ArnKind::Template, "needed");
    row("too few", "arn:aws:sns:eu-west-1", ArnKind::SnsTopic, "no ARN");
}

void EmailRulesTest::arns()
{
    QFETCH(QString, arn);
    QFETCH(int, kind);
    QFETCH(QString, problem);
    const QString found = email::arnProblem(arn, static_cast<email::ArnKind>(kind),
                                            QStringLiteral("eu-west-1"), QStringLiteral("123456789012"));
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void EmailRulesTest::templateData_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("object") << QStringLiteral("{\"a\": 1}") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("array") << QStringLiteral("[]") << QStringLiteral("JSON object");
    QTest::newRow("broken") << QStringLiteral("{\n\"a\": }") << QStringLiteral("line 2");
    QTest::newRow("too long") << QStringLiteral("{\"a\": \"%1\"}").arg(QString(262200, u'x'))
                              << QStringLiteral("262144");
}

void EmailRulesTest::templateData()
{
    QFETCH(QString, json);
    QFETCH(QString, problem);
    const QString found = email::templateDataProblem(json);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void EmailRulesTest::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << QByteArray("From: a@x.de\n\nHello") << QString();
    QTest::newRow("empty") << QByteArray(" \n") << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("Hello there\n") << QStringLiteral("no header line");
    QTest::newRow("no From") << QByteArray("Subject: x\n\nHello") << QStringLiteral("From is missing");
    QTest::newRow("no body") << QByteArray("From: a@x.de\n\n") << QStringLiteral("nothing after");
    QTest::newRow("binary") << QByteArray("From: a@x.de\n\n\0x", 16) << QStringLiteral("bytes");
    QTest::newRow("too large") << QByteArray("From: a@x.de\n\n") + QByteArray(41 * 1024 * 1024, 'x')
                               << QStringLiteral("40 MB");
}

void EmailRulesTest::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QString found = email::readMimeMessage(bytes).problem;
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void EmailRulesTest::aMessageIsDecoded()
{
    const auto message =
        email::readMimeMessage("From: =?iso-8859-1?Q?J=F6rg_M?= <j@x.de>\r\nTo: a@x.de,\r\n "
                               "b@x.de\r\nSubject: =?utf-8?B?R3LDvA==?= =?utf-8?B?w59l?=\r\n"
                               "Content-Type: multipart/alternative; "
                               "boundary=\"--b\"\r\n\r\npreamble\r\n----b\r\nContent-Type: text/html\r\n\r\n"
                               "<p>no</p>\r\n----b\r\nContent-Type: text/plain; "
                               "charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                               "U2Now7Zu\r\n----b--\r\n");
    QCOMPARE(message.problem, QString());
    QCOMPARE(message.from, QStringLiteral("Jörg M <j@x.de>"));
    QCOMPARE(message.to, QStringLiteral("a@x.de, b@x.de"));
    QCOMPARE(message.subject, QStringLiteral("Grüße"));
    QCOMPARE(message.text, QStringLiteral("Schön"));
}

QTEST_GUILESS_MAIN(EmailRulesTest)
#include "tst_emailrules.moc"
