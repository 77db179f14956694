// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a reader gets it: the PDF's text by pdftotext, the HTML by Python's parser.
#include "core/charts/picture.h"
#include "core/documents/domainreport.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/writer.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfHasTheTextOnNumberedPages();
    void theLastSentenceIsWhole();
    void aTablesHeadStandsOnEachPage();
    void theHtmlIsWellFormedAndLoadsNothing();
    void namesAreNotMarkup();
    void everyNumberIsInTheHtml();
    void theWorstCampaignsAreListed();
    void whatHappenedIsSaidDayByDay();
    void oddMonthsHaveTheirReports_data();
    void oddMonthsHaveTheirReports();
    void theEndingSaysWhatIsWritten();
};

namespace {
const QDate first(2026, 1, 1);

email::DomainIspPlacement placement(const QString &name, qint64 inbox, qint64 spam)
{
    email::DomainIspPlacement result;
    result.ispName = name;
    result.inboxRawCount = inbox;
    result.spamRawCount = spam;
    return result;
}

documents::DomainReport reportOf(int days, const QStringList &providers)
{
    QList<email::DailyVolume> volumes;
    for (int i = 0; i < days; ++i) {
        email::DailyVolume day;
        day.startDate = first.addDays(i).startOfDay(Qt::UTC);
        QList<email::DomainIspPlacement> placements;
        for (const QString &provider : providers)
            placements.append(placement(provider, 7000 + i, 300 + placements.size()));
        qint64 inbox = 0;
        qint64 spam = 0;
        for (const auto &each : std::as_const(placements)) {
            inbox += *each.inboxRawCount;
            spam += *each.spamRawCount;
        }
        day.volumeStatistics = email::VolumeStatistics{.inboxRawCount = inbox,
                                                       .spamRawCount = spam,
                                                       .projectedInbox = inbox * 10,
                                                       .projectedSpam = spam * 10};
        day.domainIspPlacements = placements;
        volumes.append(day);
    }
    const email::OverallVolume overall = reports::overallVolume(volumes);
    return {.domain = QStringLiteral("example.com"),
            .range = {.from = first, .to = first.addDays(days - 1)},
            .report = {.overallVolume = overall, .dailyVolumes = volumes},
            .before = {.inboxRate = 99, .volume = 1000},
            .marks = {{.day = first, .text = QStringLiteral("192.0.2.1 moved to the pool marketing")}},
            .source = QStringLiteral("Practice account"),
            .writtenAt = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC)};
}

QString pdfText(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What a parser of HTML says: every element closed, and nothing that loads.
QByteArray judged(const QByteArray &html)
{
    static const char program[] = R"(
import sys
from html.parser import HTMLParser
VOID = {"meta", "line", "path", "polyline", "polygon", "rect", "circle", "ellipse"}
class Judge(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.said = [], []
    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "img", "iframe", "object", "embed", "image", "use", "a", "base", "form", "b"):
            self.said.append("element " + tag)
        for name, value in attrs:
            if name in ("src", "href", "xlink:href", "srcset", "data", "action", "poster") or name.startswith("on"):
                self.said.append("attribute " + name)
            if value and "url(" in value:
                self.said.append("url " + value)
        if tag not in VOID:
            self.open.append(tag)
    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()
    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.said.append("closed " + tag)
judge = Judge()
text = sys.stdin.buffer.read().decode("utf-8")
judge.feed(text)
judge.close()
if "@import" in text or "url(" in text:
    judge.said.append("a style loads")
judge.said += ["open " + tag for tag in judge.open]
print("\n".join(judge.said), end="")
)";
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(program)});
    python.write(html);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        return "python: " + python.readAllStandardError();
    return python.readAllStandardOutput();
}

const QStringList fewProviders{QStringLiteral("Gmail"), QStringLiteral("Yahoo")};
} // namespace

void DocumentsTest::thePdfHasTheTextOnNumberedPages()
{
    const documents::Document document = documents::domainReport(reportOf(30, fewProviders));
    const QString text = pdfText(documents::pdf(document));
    for (const QString &said :
         {QStringLiteral("example.com"), document.subtitle, QStringLiteral("Inbox rate"),
          document.figures.first().value, QStringLiteral("Projected volume"), QStringLiteral("Gmail"),
          QStringLiteral("How these figures are made"),
          QStringLiteral("192.0.2.1 moved to the pool marketing"), QStringLiteral("Practice account")})
        QVERIFY2(text.contains(said), qPrintable(said + QStringLiteral(" in\n") + text));
    const auto pages = text.count(u'\f');
    QVERIFY(pages >= 3);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
}

void DocumentsTest::theLastSentenceIsWhole()
{
    const documents::Document document = documents::domainReport(reportOf(30, fewProviders));
    const QString text = pdfText(documents::pdf(document)).simplified();
    for (const documents::Section &section : document.sections) {
        for (const QString &paragraph : section.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            QVERIFY2(text.contains(paragraph.simplified()), qPrintable(paragraph));
    }
    QVERIFY(text.contains(QLatin1StringView("it is not a zero.")));
}

void DocumentsTest::aTablesHeadStandsOnEachPage()
{
    const documents::Document document = documents::domainReport(reportOf(365, fewProviders));
    const QString text = pdfText(documents::pdf(document));
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 8);
    const documents::Table &byDay = *document.sections.at(document.sections.size() - 2).table;
    QCOMPARE(byDay.rows.size(), 365);
    int found = 0;
    for (const QString &page : pages) {
        int here = 0;
        for (const QStringList &row : byDay.rows) {
            static const QRegularExpression spaces(QStringLiteral("\\s+"));
            const QRegularExpression line(QStringLiteral("^\\s*%1\\s+%2\\s+%3\\b")
                                              .arg(QRegularExpression::escape(row.at(0)),
                                                   QRegularExpression::escape(row.at(1)),
                                                   QRegularExpression::escape(row.at(2))),
                                          QRegularExpression::MultilineOption);
            here += line.match(page).hasMatch() ? 1 : 0;
        }
        if (here > 0)
            QVERIFY2(page.contains(byDay.columns.at(5).title), qPrintable(page));
        found += here;
    }
    QCOMPARE(found, 365); // Every day, once.
}

void DocumentsTest::theHtmlIsWellFormedAndLoadsNothing()
{
    const QByteArray html = documents::html(documents::domainReport(reportOf(90, fewProviders)));
    QCOMPARE(judged(html), QByteArray());
    QVERIFY(html.contains("default-src 'none'"));
    QCOMPARE(html.count("<svg "), 3);
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    // The judge is no rubber stamp.
    QVERIFY(!judged("<p><img src=\"https://example.com/\"></p>").isEmpty());
    QVERIFY(!judged("<p><div></p>").isEmpty());
}

void DocumentsTest::namesAreNotMarkup()
{
    const QString hostile = QStringLiteral("</td><script>alert(1)</script>\"><b onclick='x'>&amp;%1%2\x01");
    documents::DomainReport report = reportOf(3, {hostile, QStringLiteral("Gmail")});
    report.marks.append({.day = first, .text = QStringLiteral("<img src=x>")});
    report.domain = QStringLiteral("<i>.example");
    const QByteArray html = documents::html(documents::domainReport(report));
    QCOMPARE(judged(html), QByteArray());
    QVERIFY(!html.contains('\x01'));
    QVERIFY(html.contains("&lt;script&gt;alert(1)") && html.contains("&amp;amp;%1%2"));
    QVERIFY(html.contains("&lt;img src=x&gt;"));
    QVERIFY(!pdfText(documents::pdf(documents::domainReport(report))).isEmpty());
}

void DocumentsTest::everyNumberIsInTheHtml()
{
    const documents::Document document = documents::domainReport(reportOf(45, fewProviders));
    const QString html = QString::fromUtf8(documents::html(document));
    int tables = 0;
    for (const documents::Section &section : document.sections) {
        if (!section.table)
            continue;
        ++tables;
        for (const QStringList &row : section.table->rows) {
            QString line;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += QStringLiteral("<td%1>%2</td>")
                            .arg(section.table->columns.at(i).isNumber ? QStringLiteral(" class=\"number\"")
                                                                       : QString(),
                                 row.at(i).toHtmlEscaped());
            QCOMPARE(html.count(line), 1);
        }
    }
    QCOMPARE(tables, 2);
}

void DocumentsTest::theWorstCampaignsAreListed()
{
    documents::DomainReport report = reportOf(30, fewProviders);
    const int all = documents::mostCampaigns + 7;
    for (int i = 0; i < all; ++i) {
        reports::CampaignRow campaign;
        campaign.campaignId = QString::number(i);
        // Long enough for a column to give way, and not a line more.
        campaign.subject =
            QStringLiteral("Offer %1 <b>of</b> the\nweek, with a subject that goes on and on").arg(i);
        campaign.fromAddress = QStringLiteral("newsletter@a-rather-long-name.example.com");
        campaign.firstSeenDateTime = first.startOfDay(Qt::UTC);
        campaign.inboxCount = 1'000'000 + i;
        campaign.spamCount = 1'000'000;
        campaign.readRate = 21.5;
        report.campaigns.prepend(campaign);
    }
    const documents::Document document = documents::domainReport(report);
    const auto section =
        std::ranges::find(document.sections, QStringLiteral("Campaigns"), &documents::Section::heading);
    QVERIFY(section != document.sections.cend() && section->table);
    QCOMPARE(section->table->rows.size(), documents::mostCampaigns);
    QVERIFY(section->table->rows.first().first().startsWith(QStringLiteral("Offer 0 <b>of</b> the week")));
    QVERIFY2(section->text.contains(QStringLiteral("7 more campaign(s)")), qPrintable(section->text));
    const QByteArray html = documents::html(document);
    QCOMPARE(judged(html), QByteArray());
    QVERIFY(html.contains("Offer 0 &lt;b&gt;of&lt;/b&gt;") && !html.contains("Offer 31"));
    // Numbers are whole, whatever the texts beside them.
    const QString text = pdfText(documents::pdf(document));
    for (const char *part : {"Offer 0", "Offer 24", "1,000,024", "21.5"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);

    report.campaigns.clear();
    report.campaignsProblem = QStringLiteral("AccessDeniedException: <i>no</i>");
    const QByteArray without = documents::html(documents::domainReport(report));
    QVERIFY(without.contains("AccessDeniedException: &lt;i&gt;no"));
}

void DocumentsTest::whatHappenedIsSaidDayByDay()
{
    documents::DomainReport report = reportOf(30, fewProviders);
    report.marks = {{.day = first.addDays(40), .text = QStringLiteral("after it")},
                    {.day = first.addDays(5), .text = QStringLiteral("Sale\nbegan <script>"), .isNote = true},
                    {.day = first, .text = QStringLiteral("192.0.2.1 moved to the pool marketing")}};
    const documents::Document document = documents::domainReport(report);
    const QString text = pdfText(documents::pdf(document));
    const auto change = text.indexOf(QStringLiteral("Change: 192.0.2.1 moved to the pool marketing"));
    const auto note = text.indexOf(QStringLiteral("Note: Sale began <script>"));
    QVERIFY2(change >= 0 && note > change, qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("after it")));
    const QByteArray html = documents::html(document);
    QCOMPARE(judged(html), QByteArray());
    QVERIFY(html.contains("Note: Sale began &lt;script&gt;") && !html.contains("after it"));
    // A year of notes does not end at the foot of a page.
    report.marks.clear();
    for (int i = 0; i < 300; ++i)
        report.marks.append(
            {.day = first.addDays(i % 30), .text = QStringLiteral("Note number %1.").arg(i), .isNote = true});
    const QString many = pdfText(documents::pdf(documents::domainReport(report)));
    for (int i = 0; i < 300; ++i)
        QVERIFY(many.contains(QStringLiteral("Note number %1.").arg(i)));
}

void DocumentsTest::oddMonthsHaveTheirReports_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("providers");
    QTest::newRow("no data") << 0 << 0;
    QTest::newRow("one day") << 1 << 1;
    QTest::newRow("a year of 15 providers") << 365 << 15;
    QTest::newRow("60 providers") << 30 << 60;
}

void DocumentsTest::oddMonthsHaveTheirReports()
{
    QFETCH(int, days);
    QFETCH(int, providers);
    QStringList names;
    for (int i = 0; i < providers; ++i)
        names.append(QStringLiteral("Provider %1").arg(i));
    documents::DomainReport report = reportOf(days, names);
    report.range = {.from = first, .to = first.addDays(std::max(days, 30) - 1)};
    const documents::Document document = documents::domainReport(report);
    QVERIFY(!document.message.isEmpty());
    QCOMPARE(judged(documents::html(document)), QByteArray());
    const QString text = pdfText(documents::pdf(document));
    QVERIFY(text.contains(QStringLiteral("example.com")));
    if (days == 0)
        QVERIFY(text.contains(QStringLiteral("No mail was measured")));
    QVERIFY(!document.message.contains(QStringLiteral("missing")));
    report.missingDays = 6;
    QVERIFY(documents::domainReport(report).message.contains(QStringLiteral("6 day(s) of the range")));
    for (const QString &name : names)
        QVERIFY2(text.contains(name), qPrintable(name));
}

void DocumentsTest::theEndingSaysWhatIsWritten()
{
    const QTemporaryDir folder;
    const documents::Document document = documents::domainReport(reportOf(3, fewProviders));
    const auto begins = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
    };
    QVERIFY(documents::write(folder.filePath(QStringLiteral("a.pdf")), document));
    QVERIFY(documents::write(folder.filePath(QStringLiteral("a.HTML")), document));
    QCOMPARE(begins(QStringLiteral("a.pdf")), QByteArray("%PDF-"));
    QCOMPARE(begins(QStringLiteral("a.HTML")), QByteArray("<!DOC"));
    QVERIFY(!documents::write(folder.filePath(QStringLiteral("a.doc")), document));
    QVERIFY(!documents::write(folder.filePath(QStringLiteral("nowhere/a.pdf")), document));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

QTEST_MAIN(DocumentsTest)
#include "tst_documents.moc"
