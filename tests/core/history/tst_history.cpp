// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, for whom, and how it comes back.
#include "core/history/answers.h"
#include "core/history/statistics.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace history;

namespace {
const Account ours{
    .owner = QStringLiteral("123456789012"), .region = QStringLiteral("eu-west-1"), .place = {}};
const QString domain = QStringLiteral("example.com");
const QDate monday(2026, 3, 2);

QDateTime at(QDate date, int hour = 12) { return QDateTime(date, QTime(hour, 0), Qt::UTC); }

email::DailyVolume dayOf(QDate date, qint64 inbox)
{
    email::DailyVolume day{.startDate = date.startOfDay(Qt::UTC)};
    day.volumeStatistics = email::VolumeStatistics{
        .inboxRawCount = inbox, .spamRawCount = 0, .projectedInbox = inbox * 25, .projectedSpam = {}};
    day.domainIspPlacements = QList<email::DomainIspPlacement>{
        {.ispName = QStringLiteral("Gmail"),
         .inboxRawCount = inbox,
         .spamRawCount = 0,
         .inboxPercentage = 100.0},
        {.ispName = QStringLiteral("GMX"), .inboxRawCount = {}, .spamRawCount = 7, .spamPercentage = 99.25}};
    return day;
}

email::GetDomainStatisticsReport::Response answerOf(const QList<email::DailyVolume> &days)
{
    email::GetDomainStatisticsReport::Response answer;
    answer.dailyVolumes = days;
    answer.overallVolume.readRatePercent = 12.5;
    return answer;
}

QString json(const email::DailyVolume &day)
{
    QString text = day.startDate->toString(Qt::ISODate);
    const auto add = [&text](const auto &value) {
        text += value ? QStringLiteral(" %1").arg(*value) : QStringLiteral(" –");
    };
    if (day.volumeStatistics) {
        add(day.volumeStatistics->inboxRawCount);
        add(day.volumeStatistics->spamRawCount);
        add(day.volumeStatistics->projectedInbox);
        add(day.volumeStatistics->projectedSpam);
    }
    for (const auto &placement : day.domainIspPlacements.value_or(QList<email::DomainIspPlacement>())) {
        add(placement.ispName);
        add(placement.inboxRawCount);
        add(placement.spamRawCount);
        add(placement.inboxPercentage);
        add(placement.spamPercentage);
    }
    return text;
}
} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history/history.sqlite"));
        m_database = open();
    }
    void cleanup() { m_database.reset(); }

    void ownersOfKeys_data();
    void ownersOfKeys();
    void daysComeBackAsTheyWere();
    void theLaterAnswerCounts();
    void whatTheServiceForgotStays();
    void accountsDoNotMix();
    void readRatesComeWithTheirDays();
    void campaignsComeBack();
    void testsKeepTheirResults();
    void newOnABlacklist();
    void onlyTheOwnerReads();
    void aFailureUndoesAll();
    void versionOneIsBroughtUpToDate();
    void aNewerVersionIsLeftAlone();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();

private:
    std::unique_ptr<Database> open()
    {
        m_setAside.clear();
        auto opened = Database::open(m_path, &m_setAside);
        if (!opened)
            qWarning("%s", qPrintable(opened.error().message));
        return opened ? *std::move(opened) : nullptr;
    }
    KeptStatistics kept(QDate first, QDate last, const Account &account = ours)
    {
        const auto result = readStatistics(*m_database, account, domain, first, last);
        return result ? *result : KeptStatistics();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_setAside;
    std::unique_ptr<Database> m_database;
};

void TestHistory::ownersOfKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("owner");
    QTest::newRow("temporary") << QByteArray("ASIAQNZGKIQY56JQ7WML") << QStringLiteral("029608264753");
    QTest::newRow("long-lived, same account")
        << QByteArray("AKIAQNZGKIQY56JQ7WML") << QStringLiteral("029608264753");
    QTest::newRow("from before 2019")
        << QByteArray("AKIAIOSFODNN7EXAMPLE") << QStringLiteral("key 1a5d44a2dca19669");
    QTest::newRow("no key of AWS") << QByteArray("test") << QStringLiteral("key 9f86d081884c7d65");
}

void TestHistory::ownersOfKeys()
{
    QFETCH(QByteArray, key);
    QTEST(ownerOf(key), "owner");
}

void TestHistory::daysComeBackAsTheyWere()
{
    const email::DailyVolume full = dayOf(monday, 90);
    email::DailyVolume bare{.startDate = monday.addDays(1).startOfDay(Qt::UTC)};
    email::DailyVolume empty{.startDate = monday.addDays(2).startOfDay(Qt::UTC)};
    empty.volumeStatistics.emplace();
    empty.domainIspPlacements.emplace();
    QVERIFY(keepStatistics(*m_database, ours, domain, monday, monday.addDays(3),
                           answerOf({empty, full, bare}), at(monday.addDays(9))));
    const QList<KeptDay> days = kept(monday.addDays(-30), monday.addDays(30)).days;
    QCOMPARE(days.size(), 4);
    QCOMPARE(json(*days.at(0).volume), json(full));
    QCOMPARE(json(*days.at(1).volume), json(bare));
    QVERIFY(!days.at(1).volume->volumeStatistics);
    QVERIFY(!days.at(1).volume->domainIspPlacements);
    QVERIFY(days.at(2).volume->volumeStatistics);
    QVERIFY(!days.at(2).volume->volumeStatistics->inboxRawCount);
    QVERIFY(days.at(2).volume->domainIspPlacements->isEmpty());
    QVERIFY(!days.at(3).volume);
    QCOMPARE(days.at(3).date, monday.addDays(3));
    QCOMPARE(days.at(0).fetched, at(monday.addDays(9)));
    QCOMPARE(kept(monday.addDays(1), monday.addDays(1)).days.size(), 1);
    QCOMPARE(*readDomains(*m_database, ours), QStringList{domain});
}

void TestHistory::theLaterAnswerCounts()
{
    const auto keep = [&](qint64 inbox, const QDateTime &fetched) {
        return keepStatistics(*m_database, ours, domain, monday, monday, answerOf({dayOf(monday, inbox)}),
                              fetched)
            .has_value();
    };
    const auto inbox = [&] {
        return *kept(monday, monday).days.first().volume->volumeStatistics->inboxRawCount;
    };
    QVERIFY(keep(10, at(monday, 9))); // The day is not over
    QVERIFY(keep(90, at(monday.addDays(5))));
    QCOMPARE(inbox(), 90);
    QVERIFY(keep(90, at(monday.addDays(5)))); // Twice is once
    QCOMPARE(kept(monday, monday).days.first().volume->domainIspPlacements->size(), 2);
    QVERIFY(keep(10, at(monday, 10))); // An answer that was slow to arrive
    QCOMPARE(inbox(), 90);
    // A provider that is gone from the later answer is gone.
    email::DailyVolume fewer = dayOf(monday, 80);
    fewer.domainIspPlacements->removeLast();
    QVERIFY(
        keepStatistics(*m_database, ours, domain, monday, monday, answerOf({fewer}), at(monday.addDays(6))));
    QCOMPARE(json(*kept(monday, monday).days.first().volume), json(fewer));
}

void TestHistory::whatTheServiceForgotStays()
{
    QVERIFY(keepStatistics(*m_database, ours, domain, monday, monday.addDays(1),
                           answerOf({dayOf(monday, 90)}), at(monday.addDays(9))));
    QVERIFY(keepStatistics(*m_database, ours, domain, monday, monday.addDays(1), answerOf({}),
                           at(monday.addDays(500))));
    const QList<KeptDay> days = kept(monday, monday.addDays(1)).days;
    QCOMPARE(json(*days.at(0).volume), json(dayOf(monday, 90)));
    QCOMPARE(days.at(0).fetched, at(monday.addDays(9)));
    QCOMPARE(days.at(0).forgotten, std::optional(at(monday.addDays(500))));
    QVERIFY(!days.at(1).volume);
    QVERIFY(!days.at(1).forgotten);
    QCOMPARE(days.at(1).fetched, at(monday.addDays(500)));
    // It remembers again.
    QVERIFY(keepStatistics(*m_database, ours, domain, monday, monday, answerOf({dayOf(monday, 91)}),
                           at(monday.addDays(501))));
    QVERIFY(!kept(monday, monday).days.first().forgotten);
}

void TestHistory::accountsDoNotMix()
{
    Account elsewhere = ours;
    elsewhere.region = QStringLiteral("us-east-1");
    Account another = ours;
    another.owner = QStringLiteral("210987654321");
    Account local = ours;
    local.place = QStringLiteral("127.0.0.1:4000");
    qint64 inbox = 1;
    for (const Account &account : {ours, elsewhere, another, local})
        QVERIFY(keepStatistics(*m_database, account, domain, monday, monday,
                               answerOf({dayOf(monday, inbox++)}), at(monday.addDays(9))));
    inbox = 1;
    for (const Account &account : {ours, elsewhere, another, local})
        QCOMPARE(kept(monday, monday, account).days.first().volume->volumeStatistics->inboxRawCount,
                 std::optional(inbox++));
    Account nobody = ours;
    nobody.owner = QStringLiteral("000000000000");
    QVERIFY(kept(monday, monday, nobody).days.isEmpty());
    QVERIFY(readDomains(*m_database, nobody)->isEmpty());
}

void TestHistory::readRatesComeWithTheirDays()
{
    for (const int from : {0, 10, 30})
        QVERIFY(keepStatistics(*m_database, ours, domain, monday.addDays(from), monday.addDays(from + 29),
                               answerOf({dayOf(monday.addDays(from), 1)}), at(monday.addDays(90))));
    const QList<KeptSpan> spans = kept(monday, monday.addDays(45)).spans;
    QCOMPARE(spans.size(), 2); // The third reaches beyond
    QCOMPARE(spans.at(1).first, monday.addDays(10));
    QCOMPARE(spans.at(1).last, monday.addDays(39));
    QCOMPARE(spans.at(1).readRate, 12.5);
}

void TestHistory::campaignsComeBack()
{
    email::DomainDeliverabilityCampaign campaign{.campaignId = QStringLiteral("c-1"),
                                                 .subject = QStringLiteral("Grüße \"aus\" Köln\n<b>")};
    campaign.firstSeenDateTime = at(monday);
    campaign.lastSeenDateTime = at(monday.addDays(2));
    campaign.inboxCount = 5;
    campaign.readRate = 33.25;
    campaign.esps = QStringList{QStringLiteral("Amazon SES")};
    QVERIFY(keepCampaigns(*m_database, ours, domain, {campaign}, at(monday.addDays(3))));
    campaign.inboxCount = 9;
    QVERIFY(keepCampaigns(*m_database, ours, domain, {campaign}, at(monday.addDays(4))));
    const auto read = [&](int first, int last) {
        return *readCampaigns(*m_database, ours, domain, monday.addDays(first), monday.addDays(last));
    };
    QCOMPARE(read(0, 0).size(), 1);
    QCOMPARE(read(1, 1).size(), 1);
    QCOMPARE(read(2, 9).size(), 1);
    QVERIFY(read(3, 9).isEmpty());
    QVERIFY(read(-9, -1).isEmpty());
    const KeptCampaign back = read(0, 2).first();
    QCOMPARE(back.answer.subject, campaign.subject);
    QCOMPARE(back.answer.inboxCount, std::optional<qint64>(9));
    QCOMPARE(back.answer.readRate, campaign.readRate);
    QCOMPARE(back.answer.lastSeenDateTime, campaign.lastSeenDateTime);
    QCOMPARE(back.answer.esps, campaign.esps);
    QVERIFY(!back.answer.spamCount);
    QCOMPARE(back.fetched, at(monday.addDays(4)));
}

void TestHistory::testsKeepTheirResults()
{
    KeptTest test;
    test.test.reportId = QStringLiteral("t-1");
    test.test.reportName = QStringLiteral("Spring");
    test.results.emplace();
    test.fetched = at(monday);
    test.results->overallPlacement.inboxPercentage = 71.5;
    test.results->message = QStringLiteral("Subject: hello\r\n\r\nhello");
    QVERIFY(keepTests(*m_database, ours, {test}));
    test.results.reset(); // A list comes without
    test.test.reportName = QStringLiteral("Spring letter");
    test.fetched = at(monday.addDays(1));
    QVERIFY(keepTests(*m_database, ours, {test}));
    const QList<KeptTest> tests = *readTests(*m_database, ours);
    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests.first().test.reportName, std::optional(QStringLiteral("Spring letter")));
    QCOMPARE(tests.first().results->overallPlacement.inboxPercentage, std::optional(71.5));
    QCOMPARE(tests.first().results->message, std::optional(QStringLiteral("Subject: hello\r\n\r\nhello")));
}

void TestHistory::newOnABlacklist()
{
    const auto entry = [](const char *list) {
        return email::BlacklistEntry{
            .rblName = QString::fromLatin1(list), .listingTime = {}, .description = {}};
    };
    const auto keep = [&](const QList<email::BlacklistEntry> &entries, const QDateTime &fetched,
                          const QDateTime &since) {
        return *keepBlacklists(*m_database, ours, {{QStringLiteral("192.0.2.1"), entries}}, fetched, since);
    };
    const auto listed = [](const char *list) {
        return std::pair(QStringLiteral("192.0.2.1"), QString::fromLatin1(list));
    };
    // The first time nothing is new: nobody knows what was before.
    BlacklistNews news = keep({entry("a")}, at(monday), at(monday));
    QVERIFY(!news.before);
    QVERIFY(news.added.isEmpty());
    // The next day one came and one went.
    const QDateTime tuesday = at(monday.addDays(1));
    news = keep({entry("b")}, tuesday, tuesday);
    QCOMPARE(news.before, std::optional(at(monday)));
    QCOMPARE(news.added, (QSet{listed("b")}));
    QCOMPARE(news.gone, (QSet{listed("a")}));
    // Looking once more does not make it old.
    news = keep({entry("b")}, tuesday.addSecs(60), tuesday);
    QCOMPARE(news.added, (QSet{listed("b")}));
    // The day after it is.
    const QDateTime wednesday = at(monday.addDays(2));
    news = keep({entry("a"), entry("b")}, wednesday, wednesday);
    QCOMPARE(news.before, std::optional(tuesday.addSecs(60)));
    QCOMPARE(news.added, (QSet{listed("a")})); // Back again is new again
    QVERIFY(news.gone.isEmpty());
    QCOMPARE(m_database->value("SELECT count(*) FROM listing"), std::optional(QVariant(3)));
}

void TestHistory::onlyTheOwnerReads()
{
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions file = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(keepTests(*m_database, ours, {}));
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(QFile::permissions(m_path + QLatin1StringView(suffix)) & all, file);
    QCOMPARE(QFile::permissions(QFileInfo(m_path).path()) & all, file | QFile::ExeOwner);
    // One that is found open is closed.
    m_database.reset();
    QFile::setPermissions(m_path, file | QFile::ReadOther);
    m_database = open();
    QCOMPARE(QFile::permissions(m_path) & all, file);
}

void TestHistory::aFailureUndoesAll()
{
    const auto written = m_database->write([&] {
        m_database->run("INSERT INTO provider (name) VALUES (?)", {QStringLiteral("Gmail")});
        m_database->run("INSERT INTO provider (name) VALUES (?)", {QStringLiteral("Gmail")});
        m_database->run("INSERT INTO provider (name) VALUES (?)", {QStringLiteral("GMX")});
    });
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(m_path), qPrintable(written.error().message));
    QCOMPARE(m_database->value("SELECT count(*) FROM provider"), std::optional(QVariant(0)));
    // And it goes on.
    QVERIFY(m_database->write([&] { m_database->run("INSERT INTO provider (name) VALUES (?)", {domain}); }));
    QCOMPARE(m_database->value("SELECT count(*) FROM provider"), std::optional(QVariant(1)));
}

void TestHistory::versionOneIsBroughtUpToDate()
{
    m_database.reset();
    QVERIFY(QFile::remove(m_path));
    QFile fixture(QStringLiteral(SENDSCOPE_SOURCE_DIR "/tests/core/history/version1.sql"));
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(m_path);
        QVERIFY(old.open());
        const QStringList statements =
            QString::fromUtf8(fixture.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(old).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));

    m_database = open();
    QVERIFY(m_database);
    QVERIFY(m_setAside.isEmpty());
    QCOMPARE(m_database->value("PRAGMA user_version"), std::optional(QVariant(2)));
    const QDate day(2026, 1, 1);
    const KeptStatistics statistics = kept(day, day.addDays(30));
    QCOMPARE(statistics.days.size(), 2);
    QCOMPARE(statistics.days.first().date, day);
    QCOMPARE(statistics.days.first().volume->volumeStatistics->projectedInbox, std::optional<qint64>(900));
    QCOMPARE(statistics.days.first().volume->domainIspPlacements->first().ispName,
             std::optional(QStringLiteral("Gmail")));
    QVERIFY(!statistics.days.last().volume);
    QCOMPARE(statistics.spans.first().readRate, 21.5);
    // What is new works on what is old.
    QVERIFY(keepStatistics(*m_database, ours, domain, day, day, answerOf({}), at(day.addDays(900))));
    QVERIFY(kept(day, day).days.first().forgotten);
    QVERIFY(keepTests(*m_database, ours, {}));
}

void TestHistory::aNewerVersionIsLeftAlone()
{
    QVERIFY(m_database->perform(QStringLiteral("PRAGMA user_version = 99")));
    m_database.reset();
    const auto opened = Database::open(m_path, &m_setAside);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QString(newerCode));
    QVERIFY2(opened.error().message.contains(QLatin1StringView("newer")), qPrintable(opened.error().message));
    QVERIFY(m_setAside.isEmpty());
    QVERIFY(QFile::exists(m_path));
}

void TestHistory::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<int>("from"); // Where it is overwritten; -1: all of it
    QTest::newRow("no database at all") << -1;
    QTest::newRow("its head") << 0;
    QTest::newRow("its pages") << 4096;
}

void TestHistory::aDamagedFileIsSetAside()
{
    QFETCH(int, from);
    for (int month = 0; month < 12; ++month) {
        QList<email::DailyVolume> days;
        for (int day = 0; day < 30; ++day)
            days.append(dayOf(monday.addDays(30 * month + day), day));
        QVERIFY(keepStatistics(*m_database, ours, domain, monday.addDays(30 * month),
                               monday.addDays(30 * month + 29), answerOf(days), at(monday.addDays(500))));
    }
    m_database.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(size > 3 * 4096);
    QVERIFY(file.seek(std::max(from, 0)));
    file.write(QByteArray(static_cast<qsizetype>(size - std::max(from, 0)), 'x'));
    file.close();

    for (int time = 1; time <= 2; ++time) {
        m_database = open();
        QVERIFY(m_database);
        QCOMPARE(m_setAside, m_path + QStringLiteral(".damaged-%1").arg(time));
        QVERIFY(QFile::exists(m_setAside));
        QVERIFY(kept(monday, monday.addDays(900)).days.isEmpty());
        QVERIFY(keepStatistics(*m_database, ours, domain, monday, monday, answerOf({dayOf(monday, 4)}),
                               at(monday)));
        QCOMPARE(kept(monday, monday).days.size(), 1);
        m_database.reset();
        QFile again(m_path);
        QVERIFY(again.open(QIODevice::WriteOnly));
        again.write(QByteArray(5000, 'y'));
    }
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
