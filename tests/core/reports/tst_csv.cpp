// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csvfile.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace reports;

namespace {
struct Pair {
    CellValue first;
    CellValue second;
};

Columns<Pair> pairColumns()
{
    return {{.id = QStringLiteral("a"),
             .title = QStringLiteral("A"),
             .value = [](const Pair &p) { return p.first; }},
            {.id = QStringLiteral("b"), .title = QStringLiteral("B"), .value = [](const Pair &p) {
                 return p.second;
             }}};
}

QByteArray csvOf(const CellValue &value, int cells = 2)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (int i = 0; i < cells; ++i)
        writer.cell(value);
    writer.endRow();
    if (!writer.finish())
        return "error";
    return buffer.data();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

/// A device that takes \a room bytes and then fails.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, qMin<qint64>(m_room, 1000)); // short writes are legal
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};
} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rowsAndHeader();
    void aSingleEmptyCellIsStillARow();
    void everyCharacterEverywhere();
    void longTextCrossesTheBuffer();
    void pythonReadsItBack();
    void fileIsPrivateAndWhole();
    void olderFileSurvivesAFailure();
    void linkIsReplacedNotFollowed();
    void errors_data();
    void errors();
    void fullDisk();
    void deviceThatFails();
};

void TestCsv::cells_data()
{
    QTest::addColumn<CellValue>("value");
    QTest::addColumn<QByteArray>("csv");

    const auto text = [](const char *name, const QString &value, const QByteArray &csv) {
        QTest::newRow(name) << CellValue(value) << csv;
    };
    QTest::newRow("nothing") << CellValue() << QByteArray();
    text("empty", QString(), "");
    text("plain", QStringLiteral("example.com"), "example.com");
    text("space", QStringLiteral(" a b "), " a b ");
    text("comma", QStringLiteral("a,b"), "\"a,b\"");
    text("quote", QStringLiteral("a\"b\""), "\"a\"\"b\"\"\"");
    text("line break", QStringLiteral("a\nb"), "\"a\nb\"");
    text("carriage return", QStringLiteral("a\rb"), "\"a\rb\"");
    text("umlaut", QStringLiteral("Zürich"), "Z\xc3\xbcrich");
    text("umlaut and comma", QStringLiteral("ü,"), "\"\xc3\xbc,\"");
    text("beyond the basic plane", QString::fromUtf8("\xf0\x9f\x93\xa7"), "\xf0\x9f\x93\xa7");
    text("half a pair", QString(QChar(0xd83d)), "?");
    text("formula", QStringLiteral("=1+1"), "'=1+1");
    text("formula with comma", QStringLiteral("=A(1,2)"), "\"'=A(1,2)\"");
    text("formula with quotes", QStringLiteral("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    text("plus", QStringLiteral("+49"), "'+49");
    text("minus", QStringLiteral("-1"), "'-1");
    text("at", QStringLiteral("@a"), "'@a");
    text("tab", QStringLiteral("\ta"), "'\ta");
    text("leading return", QStringLiteral("\r=1"), "\"'\r=1\"");
    text("nul", QString(QChar(u'\0')) + u'a', QByteArray("'\0a", 3));
    text("inner signs", QStringLiteral("a=+-@"), "a=+-@");
    QTest::newRow("number") << CellValue(qint64(-1234567)) << QByteArray("-1234567");
    QTest::newRow("smallest") << CellValue(std::numeric_limits<qint64>::min())
                              << QByteArray("-9223372036854775808");
    QTest::newRow("decimal") << CellValue(-0.1) << QByteArray("-0.1");
    QTest::newRow("four decimals") << CellValue(12.3456) << QByteArray("12.3456");
    QTest::newRow("five decimals") << CellValue(12.34567) << QByteArray("12.34567");
    QTest::newRow("zeros between") << CellValue(-7.0501) << QByteArray("-7.0501");
    QTest::newRow("whole decimal") << CellValue(100'000.0) << QByteArray("100000");
    QTest::newRow("zero") << CellValue(-0.0) << QByteArray("0");
    QTest::newRow("rounding error") << CellValue(0.1 + 0.2) << QByteArray("0.30000000000000004");
    QTest::newRow("large decimal") << CellValue(1e300) << QByteArray("1e+300");
    QTest::newRow("small decimal") << CellValue(2e-5) << QByteArray("2e-05");
    QTest::newRow("many digits") << CellValue(100.0 / 3) << QByteArray("33.333333333333336");
    QTest::newRow("not a number") << CellValue(std::nan("")) << QByteArray();
    QTest::newRow("infinite") << CellValue(HUGE_VAL) << QByteArray();
    QTest::newRow("true") << CellValue(true) << QByteArray("true");
    QTest::newRow("false") << CellValue(false) << QByteArray("false");
    const auto moment = [](const char *name, qint64 milliseconds, const char *csv) {
        QTest::newRow(name) << CellValue(
            QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, 7200))
                            << QByteArray(csv);
    };
    moment("epoch", 0, "1970-01-01T00:00:00Z");
    moment("milliseconds", 1709210096045, "2024-02-29T12:34:56.045Z");
    moment("before the epoch", -1, "1969-12-31T23:59:59.999Z");
    moment("last", 253402300799999, "9999-12-31T23:59:59.999Z");
    QTest::newRow("no moment") << CellValue(QDateTime()) << QByteArray();
    QTest::newRow("day") << CellValue(QDate(2024, 2, 29)) << QByteArray("2024-02-29");
    QTest::newRow("first day") << CellValue(QDate(1, 1, 1)) << QByteArray("0001-01-01");
    QTest::newRow("no day") << CellValue(QDate()) << QByteArray();
}

void TestCsv::cells()
{
    QFETCH(CellValue, value);
    QFETCH(QByteArray, csv);
    QCOMPARE(csvOf(value), csv + ',' + csv + "\r\n");
}

void TestCsv::rowsAndHeader()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QList<Pair> rows{{qint64(1), QStringLiteral("x")}, {}, {true, 2.5}};
    QVERIFY(writeCsv(buffer, pairColumns(), rows).has_value());
    QCOMPARE(buffer.data(), QByteArray("A,B\r\n1,x\r\n,\r\ntrue,2.5\r\n"));
}

void TestCsv::aSingleEmptyCellIsStillARow()
{
    QCOMPARE(csvOf(CellValue(), 1), QByteArray("\"\"\r\n"));
    QCOMPARE(csvOf(QStringLiteral("a"), 1), QByteArray("a\r\n"));
    QCOMPARE(csvOf(CellValue(), 2), QByteArray(",\r\n"));
}

/// Texts are copied in blocks: what a character does must not depend on where it is.
void TestCsv::everyCharacterEverywhere()
{
    for (const char16_t special : u",\"\r\n=\x7f\x80\u00e4\u0122\u2c2c\t") {
        for (int size = 1; size <= 26; ++size) {
            for (int at = 0; at < size; ++at) {
                QString text(size, u'x');
                text[at] = QChar(special);
                QByteArray expected = text.toUtf8();
                if (at == 0 && QStringLiteral("=\t\r").contains(QChar(special)))
                    expected.prepend('\'');
                if (special == 0 && at == 0)
                    expected.prepend('\'');
                if (QStringLiteral(",\"\r\n").contains(QChar(special)))
                    expected = '"' + expected.replace('"', "\"\"") + '"';
                const QByteArray message = QByteArray::number(special) + " at " + QByteArray::number(at)
                    + " of " + QByteArray::number(size);
                QVERIFY2(csvOf(text) == expected + ',' + expected + "\r\n", message.constData());
            }
        }
    }
}

void TestCsv::longTextCrossesTheBuffer()
{
    for (const int length : {8191, 8192, 8193, 65535, 65536, 65537, 300000}) {
        const QByteArray plain(length, 'x');
        QCOMPARE(csvOf(QString::fromLatin1(plain)), plain + ',' + plain + "\r\n");
        const QByteArray quotes(length, '"');
        const QByteArray doubled = '"' + quotes + quotes + '"';
        QCOMPARE(csvOf(QString::fromLatin1(quotes)), doubled + ',' + doubled + "\r\n");
    }
}

void TestCsv::pythonReadsItBack()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    if (!QFile::exists(python))
        QSKIP("/usr/bin/python3 is not installed");
    QRandomGenerator random(7);
    const QString alphabet = QString::fromUtf8("ab ,,\"\"\r\n;'\tüß漢😀=+-@");
    QList<Pair> rows;
    QJsonArray expected{QJsonArray{QStringLiteral("A"), QStringLiteral("B")}};
    for (int i = 0; i < 3000; ++i) {
        QStringList texts;
        for (int cell = 0; cell < 2; ++cell) {
            QString text = QStringLiteral("x"); // keeps the guard out of the way
            for (quint32 length = random.bounded(12U); length > 0; --length)
                text += alphabet.at(random.bounded(alphabet.size()));
            texts.append(QString::fromUtf8(text.toUtf8())); // no half pairs
        }
        rows.append({texts.at(0), texts.at(1)});
        expected.append(QJsonArray{texts.at(0), texts.at(1)});
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    QVERIFY(writeCsvFile(path, pairColumns(), rows).has_value());
    QProcess process;
    process.start(
        python,
        {QStringLiteral("-c"),
         QStringLiteral("import csv,json,sys\n"
                        "rows=list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))\n"
                        "print(json.dumps(rows))"),
         path});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QVERIFY(QJsonDocument::fromJson(process.readAllStandardOutput()).array() == expected);
}

void TestCsv::fileIsPrivateAndWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Berlin März.csv"));
    QVERIFY(writeCsvFile(path, pairColumns(), QList<Pair>{{qint64(1), qint64(2)}}).has_value());
    QCOMPARE(contents(path), QByteArray("A,B\r\n1,2\r\n"));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
#endif
    QVERIFY(writeCsvFile(path, pairColumns(), QList<Pair>{}).has_value());
    QCOMPARE(contents(path), QByteArray("A,B\r\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCsv::olderFileSurvivesAFailure()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(writeCsvFile(path, pairColumns(), QList<Pair>{}).has_value());
    {
        AtomicFile file(path);
        QVERIFY(file.open().has_value());
        QCOMPARE(file.device().write("half a"), 6);
    }
    QCOMPARE(contents(path), QByteArray("A,B\r\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCsv::linkIsReplacedNotFollowed()
{
    QTemporaryDir folder;
    const QString victim = folder.filePath(QStringLiteral("victim"));
    const QString link = folder.filePath(QStringLiteral("export.csv"));
    QVERIFY(writeCsvFile(victim, pairColumns(), QList<Pair>{}).has_value());
    QVERIFY(QFile::link(victim, link));
    QVERIFY(writeCsvFile(link, pairColumns(), QList<Pair>{{qint64(1), qint64(2)}}).has_value());
    QCOMPARE(contents(victim), QByteArray("A,B\r\n"));
    QVERIFY(!QFileInfo(link).isSymLink());
    QCOMPARE(contents(link), QByteArray("A,B\r\n1,2\r\n"));
}

void TestCsv::errors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("no folder") << QStringLiteral("%1/missing/a.csv")
                               << QStringLiteral("folder does not exist");
    QTest::newRow("a folder") << QStringLiteral("%1/closed") << QStringLiteral("is a folder");
    QTest::newRow("file as folder") << QStringLiteral("%1/file/a.csv")
                                    << QStringLiteral("folder does not exist");
    QTest::newRow("long name") << QStringLiteral("%1/") + QString(300, u'a') << QStringLiteral("too long");
    QTest::newRow("no permission") << QStringLiteral("%1/closed/a.csv") << QStringLiteral("may not write");
}

void TestCsv::errors()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
#ifdef Q_OS_UNIX
    if (says == QLatin1StringView("may not write") && ::geteuid() == 0)
        QSKIP("root may write everywhere");
#endif
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("closed")));
    QVERIFY(writeCsvFile(folder.filePath(QStringLiteral("file")), pairColumns(), QList<Pair>{}).has_value());
    const QString closed = folder.filePath(QStringLiteral("closed"));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
    path = path.arg(folder.path());
    const auto result = writeCsvFile(path, pairColumns(), QList<Pair>{});
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QVERIFY(result.error().message.contains(path));
    QCOMPARE(result.error().resource, path);
}

void TestCsv::fullDisk()
{
    const QString path = QStringLiteral("/dev/full");
    if (!QFile::exists(path))
        QSKIP("there is no /dev/full here");
    const auto result = writeCsvFile(path, pairColumns(), QList<Pair>{});
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().message.contains(QLatin1StringView("disk is full")),
             qPrintable(result.error().message));
    QVERIFY(QFile::exists(path));
}

void TestCsv::deviceThatFails()
{
    const QList<Pair> rows(100000, {QStringLiteral("something"), qint64(5)});
    SmallDevice small(100000);
    QVERIFY(!writeCsv(small, pairColumns(), rows, QStringLiteral("out.csv")).has_value());
    SmallDevice large(100000000);
    QVERIFY(writeCsv(large, pairColumns(), rows).has_value());
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
