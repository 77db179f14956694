// SPDX-License-Identifier: GPL-3.0-or-later
// sendscopectl report, as the nightly job runs it: without a display, its numbers those of the export; and
// what such a job keeps in the history.
#include "core/history/answers.h"
#include "core/history/statistics.h"
#include "core/sandbox/server.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
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
    void campaignsChangesAndNotesAreInIt();
    void aReportIsKept();
    void everyTableThatIsKept();
    void whatTheServiceForgotIsWritten();
    void aHistoryThatCannotBeWrittenIsToldFirst();
    void killedInTheMiddleItLeavesNoHalfFile();

private:
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("HOME"), m_folder.path());
        variables.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
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

    /// Where the window keeps it.
    [[nodiscard]] QString historyFile() const
    {
        return m_folder.filePath(QStringLiteral("data/sendscope/history/history.sqlite"));
    }
    [[nodiscard]] std::unique_ptr<history::Database> openHistory() const
    {
        QString setAside;
        auto opened = history::Database::open(historyFile(), &setAside);
        return opened ? *std::move(opened) : nullptr;
    }
    /// As the window finds it by the same credentials.
    [[nodiscard]] history::Account account() const
    {
        return {.owner = history::ownerOf(m_server.accessKeyId()),
                .region = QStringLiteral("eu-west-1"),
                .place = m_server.url().authority()};
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
    in_page = [c for c in cells if len(c) == 7 and "@" not in c[1] and shown(c) == wanted
               and abs(number(c[-4]) - float(row["Inbox rate (%)"])) < 0.01]
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

void ReportTest::campaignsChangesAndNotesAreInIt()
{
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(-1);
    QVERIFY(QDir().mkpath(place("config/sendscope")) && QDir().mkpath(place("data/sendscope")));
    {
        QSettings settings(place("config/sendscope/settings.ini"), QSettings::IniFormat);
        settings.setValue(
            QStringLiteral("state/notes-example.com"),
            QStringLiteral(R"({"%1":"Sale <b>began"})").arg(last.toString(Qt::ISODate)).toUtf8());
    }
    QFile audit(place("data/sendscope/audit.log"));
    QVERIFY(audit.open(QIODevice::WriteOnly));
    audit.write(last.toString(Qt::ISODate).toLatin1()
                + "T10:00:00Z | environment variables (eu-west-1, SES API v2) | PutDedicatedIpInPool | "
                  "192.0.2.10 | DestinationPoolName: marketing | done | request 1\n");
    audit.close();
    const Run reported = run(QStringLiteral("report example.com --html %1").arg(place("marked.html")));
    QVERIFY2(reported.code == 0, reported.error.constData());
    const QByteArray page = content(place("marked.html"));
    QVERIFY(page.contains("Note: Sale &lt;b&gt;began"));
    QVERIFY(page.contains("Change: 192.0.2.10 moved to the pool marketing"));
    // The campaigns, the worst first: as the export has them.
    QCOMPARE(run(QStringLiteral("export campaigns --domain example.com --out %1").arg(place("campaigns.csv")))
                 .code,
             0);
    static const char program[] = R"py(
import csv, html, sys
rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))
page = open(sys.argv[2], encoding="utf-8").read()
page = page[page.index("<h2>Campaigns</h2>"):]
rated = sorted((row for row in rows if row["Inbox rate (%)"]), key=lambda row: float(row["Inbox rate (%)"]))
assert rated
found = [page.find("<td>" + html.escape(row["Subject"]).replace("&#x27;", "'") + "</td>") for row in rated[:25]]
assert -1 not in found and found[0] == min(found), found
print("same")
)py";
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"), QString::fromUtf8(program), place("campaigns.csv"), place("marked.html")});
    const Run judged = finished(python);
    QVERIFY2(judged.out == "same\n", judged.error.constData());
    QFile::remove(audit.fileName());
}

void ReportTest::aReportIsKept()
{
    const QString line = QStringLiteral("report example.com --keep --html ") + place("kept.html");
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(-1);
    QFile::remove(historyFile());
    const auto asked = [&](const char *operation) {
        return m_server.requestCount(QLatin1StringView(operation));
    };
    m_server.clearRequestLog();
    const Run first = run(line);
    QVERIFY2(first.code == 0 && first.error.isEmpty(), first.error.constData());
    QCOMPARE(asked("GetDomainStatisticsReport"), 2); // The range, and the days before.
    {
        const auto database = openHistory();
        QVERIFY(database);
        const auto kept = history::readStatistics(*database, account(), QStringLiteral("example.com"),
                                                  last.addDays(-59), last);
        QVERIFY(kept && kept->days.size() == 60);
        QVERIFY(kept->days.at(58).volume.has_value());
        const auto campaigns = history::readCampaigns(*database, account(), QStringLiteral("example.com"),
                                                      last.addDays(-29), last);
        QVERIFY(campaigns && !campaigns->isEmpty());
    }
    // Only the window that may still grow is asked again, and the report is the same.
    const QByteArray before = content(place("kept.html"));
    m_server.clearRequestLog();
    QCOMPARE(run(line).code, 0);
    QCOMPARE(asked("GetDomainStatisticsReport"), 1);
    const auto numbers = [](const QByteArray &page) { return page.left(page.indexOf("<footer>")); };
    QCOMPARE(numbers(content(place("kept.html"))), numbers(before));
    // Without --keep nothing is kept.
    QFile::remove(historyFile());
    QCOMPARE(run(QStringLiteral("report example.com --html ") + place("kept.html")).code, 0);
    QVERIFY(!QFile::exists(historyFile()));
}

void ReportTest::everyTableThatIsKept()
{
    QFile::remove(historyFile());
    for (const char *table : {"domain-statistics --domain example.com", "campaigns --domain example.com",
                              "isp-placements --domain news.example.org", "placement-tests", "blacklists"}) {
        const Run done = run(
            QStringLiteral("export %1 --keep --out %2").arg(QLatin1StringView(table), place("table.csv")));
        QVERIFY2(done.code == 0 && done.error.isEmpty(), done.error.constData());
    }
    const auto database = openHistory();
    QVERIFY(database);
    for (const char *rows : {"SELECT count(*) FROM day WHERE told > 0", "SELECT count(*) FROM campaign",
                             "SELECT count(*) FROM placement_test WHERE results IS NOT NULL",
                             "SELECT count(*) FROM blacklist_report", "SELECT count(*) FROM listing"})
        QVERIFY2(database->value(rows).value_or(0).toInt() > 0, rows);
    const auto domains = history::readDomains(*database, account());
    QCOMPARE(domains.value_or(QStringList()),
             (QStringList{QStringLiteral("example.com"), QStringLiteral("news.example.org")}));
    // What the history has no place for is not kept, and that is said.
    const Run refused = run(QStringLiteral("export identities --keep"));
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains("--keep") && refused.error.count('\n') == 1, refused.error.constData());
}

void ReportTest::whatTheServiceForgotIsWritten()
{
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(-600); // It remembers 400.
    {
        email::GetDomainStatisticsReport::Response answer;
        answer.dailyVolumes.append(
            {.startDate = day.startOfDay(Qt::UTC),
             .volumeStatistics = email::VolumeStatistics{.inboxRawCount = 4711, .spamRawCount = 17},
             .domainIspPlacements = {}});
        const auto database = openHistory();
        QVERIFY(database
                && history::keepStatistics(*database, account(), QStringLiteral("example.com"), day, day,
                                           answer, day.addDays(9).startOfDay(Qt::UTC)));
    }
    const QString range =
        QStringLiteral("--domain example.com --from %1 --to %1").arg(day.toString(Qt::ISODate));
    const Run kept = run(QStringLiteral("export domain-statistics --keep ") + range);
    QVERIFY2(kept.code == 0 && kept.out.contains("4711"), (kept.error + kept.out).constData());
    QVERIFY(!run(QStringLiteral("export domain-statistics ") + range).out.contains("4711"));
}

void ReportTest::aHistoryThatCannotBeWrittenIsToldFirst()
{
    QVERIFY(QFile::remove(historyFile()) && QDir().mkpath(historyFile()));
    m_server.clearRequestLog();
    const Run refused = run(QStringLiteral("report example.com --keep --html ") + place("unkept.html"));
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.error.count('\n'), 1);
    QVERIFY2(refused.error.contains("history.sqlite"), refused.error.constData());
    QCOMPARE(m_server.requestCount(QStringLiteral("GetDomainStatisticsReport")), 0);
    QVERIFY(!QFile::exists(place("unkept.html")));
    QVERIFY(QDir().rmdir(historyFile()));
    // A damaged one is set aside, which is told, and the job is done.
    QFile file(historyFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
    file.close();
    const Run mended = run(QStringLiteral("report example.com --keep --html ") + place("unkept.html"));
    QCOMPARE(mended.code, 0);
    QVERIFY2(mended.error.contains(".damaged-1") && mended.error.count('\n') == 1, mended.error.constData());
    QVERIFY(QFile::exists(place("unkept.html")));
}

void ReportTest::killedInTheMiddleItLeavesNoHalfFile()
{
    const QString path = place("killed.pdf");
    int whole = 0;
    for (int i = 0; i < 20; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(m_program,
                      {QStringLiteral("report"), QStringLiteral("example.com"), QStringLiteral("--keep"),
                       QStringLiteral("--pdf"), path});
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
    // And the history is whole.
    QString setAside;
    QVERIFY(history::Database::open(historyFile(), &setAside) && setAside.isEmpty());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
