// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/handover.h"
#include "core/dns/name.h"
#include "core/dns/recordfile.h"
#include "core/dns/recordset.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dns;

namespace {
const QString identity = QStringLiteral("bücher.example");

/// Whatever a value may hold: longer than one string, with quotes, backslashes, templates, no ASCII.
QString nasty() { return QStringLiteral("=\"q\" \\ ${a} %{b}, ; ü ") + QString(300, u'x'); }

QList<Record> sample()
{
    return {
        {Purpose::Dkim, QStringLiteral("abc._domainkey.bücher.example"), QStringLiteral("CNAME"),
         QStringLiteral("abc.dkim.amazonses.com")},
        {Purpose::Dkim, QStringLiteral("def._domainkey.bücher.example"), QStringLiteral("CNAME"),
         QStringLiteral("def.dkim.amazonses.com")},
        {Purpose::MailFrom, QStringLiteral("mail.bücher.example"), QStringLiteral("MX"),
         QStringLiteral("10 feedback-smtp.eu-west-1.amazonses.com")},
        {Purpose::MailFrom, QStringLiteral("mail.bücher.example"), QStringLiteral("TXT"),
         QStringLiteral("v=spf1 include:amazonses.com ~all")},
        {Purpose::MailFrom, QStringLiteral("mail.bücher.example"), QStringLiteral("TXT"), nasty()},
    };
}
} // namespace

class TestRecordFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsNames_data();
    void convertsNames();
    void writesEachRecordOnce();
    void satisfiesNamedCheckzone();
    void satisfiesPythonsCsv();
    void satisfiesRoute53();
    void satisfiesTerraformsSyntax();
    void writesALetter();

private:
    QByteArray oracle(const QString &program, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning("%s", (process.readAllStandardError() + process.readAllStandardOutput()).constData());
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestRecordFile::convertsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("unicode");
    QTest::newRow("plain") << "Example.COM" << "example.com" << "example.com";
    QTest::newRow("dot at its end") << "example.com." << "example.com" << "example.com";
    QTest::newRow("underscore") << "a._domainkey.example.com" << "a._domainkey.example.com"
                                << "a._domainkey.example.com";
    QTest::newRow("international") << "x._domainkey.B\u00fccher.example"
                                   << "x._domainkey.xn--bcher-kva.example"
                                   << "x._domainkey.b\u00fccher.example";
    QTest::newRow("Punycode") << "xn--bcher-kva.example" << "xn--bcher-kva.example" << "b\u00fccher.example";
    QTest::newRow("that only looks it") << "xn--0.example" << "xn--0.example" << "xn--0.example";
    QTest::newRow("empty label") << "a..b" << "" << "";
    QTest::newRow("empty") << "" << "" << "";
    QTest::newRow("long label") << QString(64, u'a') + QStringLiteral(".com") << "" << "";
    QTest::newRow("long") << QStringLiteral("abcdefg.").repeated(32) << "" << "";
}

void TestRecordFile::convertsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, unicode);
    QTEST(asciiName(name), "ascii");
    QCOMPARE(unicodeName(asciiName(name)), unicode);
}

void TestRecordFile::writesEachRecordOnce()
{
    QCOMPARE(recordSets(sample()).size(), 4);
    for (const RecordFormat &format : recordFormats())
        QCOMPARE(format.write(identity, sample() + sample()), format.write(identity, sample()));
}

void TestRecordFile::satisfiesNamedCheckzone()
{
    const QString checker = QStandardPaths::findExecutable(
        QStringLiteral("named-checkzone"), {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")});
    if (checker.isEmpty())
        QSKIP("named-checkzone is missing (Debian: bind9-utils)");
    for (const auto write : {zoneLines, cloudflareLines}) {
        QFile file(m_folder.filePath(QStringLiteral("zone")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("$TTL 300\n@ SOA ns.example. a.example. 1 2 3 4 5\n@ NS ns.example.\n"
                   + write(identity, sample()));
        file.close();
        const QByteArray canonical = oracle(checker,
                                            {QStringLiteral("-D"), QStringLiteral("-q"), QStringLiteral("-i"),
                                             QStringLiteral("none"), asciiName(identity), file.fileName()},
                                            {});
        static const QRegularExpression blanks(QStringLiteral("[ \\t]+"));
        const QString zone = QString::fromLatin1(canonical).replace(blanks, QStringLiteral(" "));
        QVERIFY(zone.contains(QLatin1StringView("\nabc._domainkey.xn--bcher-kva.example. ")));
        QVERIFY(zone.contains(QLatin1StringView(" IN CNAME abc.dkim.amazonses.com.\n")));
        QVERIFY(zone.contains(QLatin1StringView(" IN MX 10 feedback-smtp.eu-west-1.amazonses.com.\n")));
        QVERIFY(zone.contains(QLatin1StringView(" IN TXT \"v=spf1 include:amazonses.com ~all\"\n")));
        QVERIFY(zone.contains(QLatin1StringView("TXT \"=\\\"q\\\" \\\\ ${a} %{b}, \\; \\195\\188 xxx"))
                || zone.contains(QLatin1StringView("TXT \"=\\\"q\\\" \\\\ ${a} %{b}, ; \\195\\188 xxx")));
        QVERIFY(zone.contains(QLatin1StringView("x\" \"x")));
    }
}

void TestRecordFile::satisfiesPythonsCsv()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is missing");
    const QByteArray read =
        oracle(python,
               {QStringLiteral("-c"),
                QStringLiteral("import csv,io,sys\n"
                               "t=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline='')\n"
                               "o=sys.stdout.buffer\n"
                               "for r in csv.reader(t,strict=True): o.write('|'.join(r).encode()+b'\\n')")},
               csvRecords(identity, sample()));
    const QList<QByteArray> rows = read.trimmed().split('\n');
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.at(0), QByteArray("Name|Type|Value"));
    QCOMPARE(rows.at(3),
             QByteArray("mail.xn--bcher-kva.example|MX|10 feedback-smtp.eu-west-1.amazonses.com"));
    // An apostrophe keeps a spreadsheet from running it.
    QCOMPARE(rows.at(5), QByteArray("mail.xn--bcher-kva.example|TXT|'") + nasty().toUtf8());
}

void TestRecordFile::satisfiesRoute53()
{
    // botocore checks a request against the service's own model before it sends it.
    const QString python = QStringLiteral("/usr/bin/python3");
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import botocore")}) != 0)
        QSKIP("botocore is missing (Debian: python3-botocore)");
    const QByteArray said =
        oracle(python,
               {QStringLiteral("-c"),
                QStringLiteral("import json,sys,botocore.session,botocore.validate as v\n"
                               "m=botocore.session.Session().get_service_model('route53')\n"
                               "b=json.load(sys.stdin)\n"
                               "known={'Comment','Changes','Action','ResourceRecordSet','Name','Type','TTL',"
                               "'ResourceRecords','Value'}\n"
                               "def keys(x):\n"
                               "  if isinstance(x,dict):\n"
                               "    assert set(x)<=known, x\n"
                               "    [keys(y) for y in x.values()]\n"
                               "  if isinstance(x,list): [keys(y) for y in x]\n"
                               "keys(b)\n"
                               "r=v.ParamValidator().validate(b,m.shape_for('ChangeBatch'))\n"
                               "assert not r.has_errors(), r.generate_report()\n"
                               "print(*(c['ResourceRecordSet']['ResourceRecords'][0]['Value'] for c in "
                               "b['Changes']),sep='\\n')")},
               route53ChangeBatch(identity, sample()));
    QCOMPARE(
        said,
        QByteArray("abc.dkim.amazonses.com.\ndef.dkim.amazonses.com.\n"
                   "10 feedback-smtp.eu-west-1.amazonses.com.\n\"v=spf1 include:amazonses.com ~all\"\n"));
}

void TestRecordFile::satisfiesTerraformsSyntax()
{
    const QString text = QString::fromUtf8(terraformResources(identity, sample()));
    // HCL's own grammar for what is written here: blocks of attributes; strings without raw quotes or
    // templates.
    const QString string = QStringLiteral(R"("(?:[^"\\$%\n]|\\["\\]|\$\$\{|%%\{|[$%](?!\{))*+")");
    const QString attribute =
        QStringLiteral(R"(  [a-z_]+ += (?:%1|string|var\.zone_id|[0-9]+|\[%1(?:, %1)*\])\n)").arg(string);
    const QRegularExpression file(
        QStringLiteral(
            R"(^(?:\n?(?:variable|resource "aws_route53_record") "[a-z_][A-Za-z0-9_-]*" \{\n(?:%1)+\}\n)+$)")
            .arg(attribute));
    QVERIFY(file.isValid());
    QVERIFY2(file.match(text).hasMatch(), qPrintable(text));
    QVERIFY(!file.match(QString(text).replace(QLatin1StringView("$${"), QLatin1StringView("${"))).hasMatch());
    QCOMPARE(text.count(QLatin1StringView("\nresource ")), 4);
    QVERIFY(text.contains(
        QLatin1StringView(R"(records = ["v=spf1 include:amazonses.com ~all", "=\\\"q\\\" \\\\ $${a})")));
    QVERIFY(text.contains(QLatin1StringView(R"(x\"\"x)")));
    // Terraform itself, where somebody has it: it is not in Debian.
    const QString terraform = QStandardPaths::findExecutable(QStringLiteral("terraform"));
    if (!terraform.isEmpty()) {
        QProcess process;
        process.start(terraform, {QStringLiteral("fmt"), QStringLiteral("-check"), QStringLiteral("-")});
        process.write(text.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
}

void TestRecordFile::writesALetter()
{
    const QString text = handOverText(identity, sample());
    QVERIFY(text.contains(QStringLiteral("bücher.example (xn--bcher-kva.example)")));
    QVERIFY(text.contains(QStringLiteral("without it: abc._domainkey.")));
    QVERIFY(text.contains(QStringLiteral("mail.xn--bcher-kva.example must have exactly this one MX")));
    const QString html = handOverHtml(identity, sample());
    QCOMPARE(html.count(QLatin1StringView("<tr>")), 6);
    QVERIFY(html.contains(QStringLiteral("=&quot;q&quot;")));
}

QTEST_GUILESS_MAIN(TestRecordFile)
#include "tst_recordfile.moc"
