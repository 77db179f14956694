// SPDX-License-Identifier: GPL-3.0-or-later
// sendscopectl report, as the nightly job runs it: without a display, its numbers those of the export.
#include "core/sandbox/server.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Run finished(QProcess &process)
{
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNumbersAreThoseOfTheExport();
    void aYearIsReported();
    void usageIsRefused_data();
    void usageIsRefused();
    void aRefusalLeavesTheOldFile();
    void aDomainThatIsNotSubscribedIsTold();
    void killedInTheMiddleItLeavesNoHalfFile();

private:
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("HOME"), m_folder.path());
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), m_server.url().toString());
        variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(m_server.accessKeyId()));
        variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                         QString::fromLatin1(m_server.secretAccessKey()));
        return variables;
    }
    Run run(const QString &line)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(m_program, line.split(u' ', Qt::SkipEmptyParts));
        return finished(process);
    }
    [[nodiscard]] QString place(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QString m_program = QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/sendscopectl");
    QTemporaryDir m_folder;
    sandbox::Server m_server;
};

void ReportTest::initTestCase() { QVERIFY(m_server.listen()); }

void ReportTest::theNumbersAreThoseOfTheExport()
{
    const QString pdf = place("report.pdf");
    const QString html = place("report.html");
    const QString csv = place("days.csv");
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(-1);
    const QString range = QStringLiteral("--from %1 --to %2")
                              .arg(last.addDays(-39).toString(Qt::ISODate), last.toString(Qt::ISODate));
    const Run reported =
        run(QStringLiteral("report example.com %1 --pdf %2 --html %3").arg(range, pdf, html));
    QVERIFY2(reported.code == 0, reported.error.constData());
    QCOMPARE(reported.out + reported.error, QByteArray());
    QCOMPARE(
        run(QStringLiteral("export domain-statistics --domain example.com %1 --out %2").arg(range, csv)).code,
        0);
    // Only the owner may read who wrote to whom how well.
    QCOMPARE(QFile(pdf).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    // Python's csv says what the export has; the PDF's text and the HTML's cells have to say the same.
    static const char program[] = R"py(
import csv, html, re, subprocess, sys
days, page, pdf = sys.argv[1:4]
rows = list(csv.DictReader(open(days, newline="", encoding="utf-8")))
assert len(rows) == 40, len(rows)
cells = [[html.unescape(re.sub("<[^>]*>", "", cell)) for cell in re.findall("<td.*?</td>", row)]
         for row in re.findall("<tr>.*?</tr>", open(page, encoding="utf-8").read(), re.S)]
text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode()
lines = [line.split() for line in text.splitlines()]
number = lambda text: float(text.replace(",", ""))
for row in rows:
    wanted = [float(row[name]) for name in ("Inbox", "Spam", "Projected inbox", "Projected spam")]
    shown = lambda cells: [number(cells[i]) for i in (-6, -5, -2, -1)]
    in_page = [c for c in cells if len(c) == 7 and shown(c) == wanted and abs(number(c[-4]) - float(row["Inbox rate (%)"])) < 0.01]
    assert in_page, ("html", row)
    found = False
    for line in lines:
        try:
            found = found or shown(line) == wanted
        except (ValueError, IndexError):
            pass
    assert found, ("pdf", row)
inbox = sum(float(row["Inbox"]) for row in rows)
spam = sum(float(row["Spam"]) for row in rows)
rate = "%.1f %%" % (100 * inbox / (inbox + spam))
assert rate in text and rate in open(page, encoding="utf-8").read(), rate
assert "%d" % (inbox + spam) in text.replace(",", ""), inbox + spam
print("same")
)py";
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"), QString::fromUtf8(program), csv, html, pdf});
    const Run judged = finished(python);
    QVERIFY2(judged.out == "same\n", judged.error.constData());
    QVERIFY(!content(html).contains("http://") && !content(html).contains("https://"));
}

void ReportTest::aYearIsReported()
{
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(-1);
    const Run reported = run(
        QStringLiteral("report example.com --from %1 --to %2 --html %3")
            .arg(last.addDays(-364).toString(Qt::ISODate), last.toString(Qt::ISODate), place("year.html")));
    QVERIFY2(reported.code == 0, reported.error.constData());
    QVERIFY(content(place("year.html")).count("<tr>") > 365);
}

void ReportTest::usageIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("no domain") << QStringLiteral("report --pdf a.pdf") << QByteArray("example.com");
    QTest::newRow("no file") << QStringLiteral("report example.com") << QByteArray("--pdf FILE");
    QTest::newRow("another ending") << QStringLiteral("report example.com --pdf a.html")
                                    << QByteArray(".pdf");
    QTest::newRow("backwards") << QStringLiteral(
        "report example.com --pdf a.pdf --from 2026-02-01 --to 2026-01-01")
                               << QByteArray("--from");
    QTest::newRow("no date") << QStringLiteral("report example.com --pdf a.pdf --to yesterday")
                             << QByteArray("yesterday");
    QTest::newRow("two domains") << QStringLiteral("report a.example b.example --pdf a.pdf")
                                 << QByteArray("one");
}

void ReportTest::usageIsRefused()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, names);
    const Run refused = run(line);
    QVERIFY2(refused.code == 2, refused.error.constData());
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.error.count('\n'), 1);
    QVERIFY2(refused.error.contains(names), refused.error.constData());
}

void ReportTest::aRefusalLeavesTheOldFile()
{
    const QString path = place("old.html");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    m_server.addFault({.kind = sandbox::Fault::Kind::Status,
                       .operation = QStringLiteral("GetDomainStatisticsReport"),
                       .status = 403,
                       .code = QStringLiteral("AccessDeniedException"),
                       .message = QStringLiteral("not\nallowed")});
    const Run refused = run(QStringLiteral("report example.com --html ") + path);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.error.count('\n'), 1);
    QVERIFY2(refused.error.contains("AccessDeniedException"), refused.error.constData());
    QCOMPARE(content(path), QByteArray("old"));
    // No place to write to is told before it matters: by name.
    const Run nowhere = run(QStringLiteral("report example.com --html /nonexistent/report.html"));
    QVERIFY(nowhere.code != 0);
    QVERIFY2(nowhere.error.contains("/nonexistent"), nowhere.error.constData());
}

void ReportTest::aDomainThatIsNotSubscribedIsTold()
{
    const Run refused = run(QStringLiteral("report nobody.example --html ") + place("nobody.html"));
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.error.count('\n'), 1);
    QVERIFY(!QFile::exists(place("nobody.html")));
}

void ReportTest::killedInTheMiddleItLeavesNoHalfFile()
{
    const QString path = place("killed.pdf");
    int whole = 0;
    for (int i = 0; i < 20; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(
            m_program,
            {QStringLiteral("report"), QStringLiteral("example.com"), QStringLiteral("--pdf"), path});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(5 + 12 * i); // Anywhere between its start and its end.
        process.kill();
        process.waitForFinished();
        if (!QFile::exists(path))
            continue;
        ++whole;
        const QByteArray pdf = content(path);
        QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(QFile::remove(path));
    }
    qInfo("%d of 20 were written before they were killed", whole);
    const QStringList left =
        QDir(m_folder.path()).entryList({QStringLiteral(".sendscope-*")}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
