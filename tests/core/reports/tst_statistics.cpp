// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rate.h"
#include "core/reports/statistics.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <limits>

using namespace reports;
using email::DailyVolume;
using email::DomainIspPlacement;
using email::VolumeStatistics;

namespace {
const QDate firstDay(2024, 1, 15); // A leap year and a change of the clocks lie ahead

/// What a service knows of a day; always the same for the same day.
DailyVolume dayOf(QDate date, bool withProviders = true)
{
    QRandomGenerator random(static_cast<quint32>(date.toJulianDay()));
    DailyVolume day{.startDate = date.startOfDay(Qt::UTC), .volumeStatistics = VolumeStatistics{}};
    VolumeStatistics &volume = *day.volumeStatistics;
    volume.inboxRawCount = 0;
    volume.spamRawCount = 0;
    QList<DomainIspPlacement> providers;
    for (const char *name : {"Gmail", "Yahoo", "GMX", "Hotmail"}) {
        if (random.bounded(4) == 0)
            continue; // Not every provider saw mail on every day
        const qint64 inbox = random.bounded(1000);
        const qint64 spam = random.bounded(100);
        providers.append(
            {.ispName = QString::fromLatin1(name), .inboxRawCount = inbox, .spamRawCount = spam});
        *volume.inboxRawCount += inbox;
        *volume.spamRawCount += spam;
    }
    volume.projectedInbox = *volume.inboxRawCount * 10;
    volume.projectedSpam = *volume.spamRawCount * 10;
    if (withProviders)
        day.domainIspPlacements = providers;
    return day;
}

StatisticsReport reportOf(const DayRange &range)
{
    StatisticsReport report;
    for (QDate day = range.from; day <= range.to; day = day.addDays(1))
        report.dailyVolumes.append(dayOf(day));
    report.overallVolume = overallVolume(report.dailyVolumes);
    return report;
}

QList<QDate> datesOf(const StatisticsReport &report)
{
    QList<QDate> dates;
    for (const DailyVolume &day : report.dailyVolumes)
        dates.append(day.startDate->toUTC().date());
    return dates;
}

bool sameCounts(const DomainIspPlacement &a, const DomainIspPlacement &b)
{
    return a.ispName == b.ispName && a.inboxRawCount == b.inboxRawCount && a.spamRawCount == b.spamRawCount
        && a.inboxPercentage == b.inboxPercentage && a.spamPercentage == b.spamPercentage;
}

bool same(const email::OverallVolume &a, const email::OverallVolume &b)
{
    const VolumeStatistics x = a.volumeStatistics.value_or(VolumeStatistics{});
    const VolumeStatistics y = b.volumeStatistics.value_or(VolumeStatistics{});
    const auto providers = a.domainIspPlacements.value_or(QList<DomainIspPlacement>());
    const auto others = b.domainIspPlacements.value_or(QList<DomainIspPlacement>());
    return x.inboxRawCount == y.inboxRawCount && x.spamRawCount == y.spamRawCount
        && x.projectedInbox == y.projectedInbox && x.projectedSpam == y.projectedSpam
        && std::equal(providers.begin(), providers.end(), others.begin(), others.end(), sameCounts);
}
} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates();
    void windowsOfARange_data();
    void windowsOfARange();
    void everyLengthIsCutExactly();
    void theServiceAcceptsEveryWindow();
    void stitchedIsTheWhole();
    void overlapAndStrangersAreDropped();
    void aMissingDayStaysMissing();
    void absentCountsStayAbsent();
    void withoutDaysTheReportsAreAdded();
    void readRate();
    void hugeCountsDoNotWrapAround();
};

void TestStatistics::rates()
{
    QCOMPARE(ratePercent(3, 1), std::optional(75.0));
    QCOMPARE(ratePercent(0, 5), std::optional(0.0));
    QCOMPARE(ratePercent(0, 0), std::nullopt);
    QCOMPARE(ratePercent(std::nullopt, 5), std::nullopt);
    QCOMPARE(ratePercent(5, std::nullopt), std::nullopt);
}

void TestStatistics::windowsOfARange_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QList<int>>("lengths");
    const auto row = [](const char *name, int days, const QList<int> &lengths) {
        QTest::newRow(name) << firstDay << firstDay.addDays(days - 1) << lengths;
    };
    row("a day", 1, {1});
    row("a window", 30, {30});
    row("a day more", 31, {30, 1});
    row("two windows", 60, {30, 30});
    row("a quarter", 91, {30, 30, 30, 1});
    row("nothing", 0, {});
    row("backwards", -5, {});
    QTest::newRow("no start") << QDate() << firstDay << QList<int>();
    QTest::newRow("no end") << firstDay << QDate() << QList<int>();
}

void TestStatistics::windowsOfARange()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QList<int> lengths;
    for (const DayRange &window : windows({from, to}))
        lengths.append(static_cast<int>(window.from.daysTo(window.to)) + 1);
    QTEST(lengths, "lengths");
}

void TestStatistics::everyLengthIsCutExactly()
{
    for (int days = 1; days <= 800; ++days) {
        QDate next = firstDay;
        for (const DayRange &window : windows({firstDay, firstDay.addDays(days - 1)})) {
            QCOMPARE(window.from, next);
            QVERIFY(window.to >= window.from);
            QVERIFY(window.from.daysTo(window.to) < longestWindow);
            next = window.to.addDays(1);
        }
        QCOMPARE(next, firstDay.addDays(days));
    }
}

void TestStatistics::theServiceAcceptsEveryWindow()
{
    for (const DayRange &window : windows({firstDay, firstDay.addDays(400)})) {
        QCOMPARE(email::statisticsRangeProblem(window.startDate(), window.endDate()), QString());
        QCOMPARE(window.startDate().date(), window.from);
        QCOMPARE(window.endDate().date(), window.to);
        QCOMPARE(window.startDate().time(), QTime(0, 0));
        QCOMPARE(window.startDate().timeSpec(), Qt::UTC);
    }
}

void TestStatistics::stitchedIsTheWhole()
{
    QRandomGenerator random(3);
    for (int days : {1, 29, 30, 31, 60, 365, 400}) {
        const DayRange range{firstDay, firstDay.addDays(days - 1)};
        QList<StatisticsReport> parts;
        for (const DayRange &window : windows(range))
            parts.append(reportOf(window));
        std::shuffle(parts.begin(), parts.end(), random); // Answers come in any order
        const StatisticsReport whole = stitch(parts, range);
        QCOMPARE(datesOf(whole), datesOf(reportOf(range)));
        QVERIFY(same(whole.overallVolume, reportOf(range).overallVolume));
    }
}

void TestStatistics::overlapAndStrangersAreDropped()
{
    const DayRange range{firstDay, firstDay.addDays(39)};
    // Every report brings a day too many at both ends.
    QList<StatisticsReport> parts;
    for (const DayRange &window : windows(range))
        parts.append(reportOf({window.from.addDays(-1), window.to.addDays(1)}));
    parts.first().dailyVolumes.append(DailyVolume{}); // A day without a date belongs nowhere
    const StatisticsReport whole = stitch(parts, range);
    QCOMPARE(datesOf(whole), datesOf(reportOf(range)));
    QVERIFY(same(whole.overallVolume, reportOf(range).overallVolume));
}

void TestStatistics::aMissingDayStaysMissing()
{
    const DayRange range{firstDay, firstDay.addDays(9)};
    StatisticsReport part = reportOf(range);
    part.dailyVolumes.removeAt(4);
    QCOMPARE(stitch({part}, range).dailyVolumes.size(), 9);
    QVERIFY(stitch({}, range).dailyVolumes.isEmpty());
    QVERIFY(!stitch({}, range).overallVolume.volumeStatistics);
}

void TestStatistics::absentCountsStayAbsent()
{
    QList<DailyVolume> days{dayOf(firstDay, false), dayOf(firstDay.addDays(1), false)};
    for (DailyVolume &day : days)
        day.volumeStatistics->projectedSpam.reset();
    const email::OverallVolume sum = overallVolume(days);
    QVERIFY(!sum.volumeStatistics->projectedSpam);
    QVERIFY(sum.volumeStatistics->projectedInbox);
    QVERIFY(!sum.domainIspPlacements);
}

void TestStatistics::withoutDaysTheReportsAreAdded()
{
    const DayRange range{firstDay, firstDay.addDays(59)};
    QList<StatisticsReport> parts;
    for (const DayRange &window : windows(range)) {
        parts.append(reportOf(window));
        parts.last().dailyVolumes.clear();
    }
    QVERIFY(same(stitch(parts, range).overallVolume, reportOf(range).overallVolume));
}

void TestStatistics::readRate()
{
    const DayRange range{firstDay, firstDay.addDays(59)};
    const auto part = [](qint64 inbox, double rate) {
        StatisticsReport report;
        report.overallVolume.volumeStatistics = VolumeStatistics{.inboxRawCount = inbox};
        report.overallVolume.readRatePercent = rate;
        return report;
    };
    QCOMPARE(stitch({part(0, 12.3)}, range).overallVolume.readRatePercent, std::optional(12.3));
    QCOMPARE(stitch({part(300, 10), part(100, 50)}, range).overallVolume.readRatePercent,
             std::optional(20.0));
    QVERIFY(!stitch({StatisticsReport{}}, range).overallVolume.readRatePercent);
}

void TestStatistics::hugeCountsDoNotWrapAround()
{
    const qint64 huge = std::numeric_limits<qint64>::max() - 1;
    DailyVolume day{.startDate = firstDay.startOfDay(Qt::UTC),
                    .volumeStatistics = VolumeStatistics{.inboxRawCount = huge}};
    QCOMPARE(overallVolume({day, day}).volumeStatistics->inboxRawCount,
             std::optional(std::numeric_limits<qint64>::max()));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
