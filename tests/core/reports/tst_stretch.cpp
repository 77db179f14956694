// SPDX-License-Identifier: GPL-3.0-or-later
// Any range of days out of what is remembered and what is told, whatever fails in between.
#include "core/reports/readstretch.h"

#include <QRandomGenerator>
#include <QTest>
#include <ctime>
#include <qcoro/qcorotask.h>

using namespace reports;

namespace {
/// What the service knows of a day: nothing on one of seven.
std::optional<email::DailyVolume> truth(QDate date)
{
    const qint64 number = date.toJulianDay();
    if (number % 7 == 3)
        return std::nullopt;
    email::DailyVolume day{.startDate = date.startOfDay(Qt::UTC)};
    day.volumeStatistics =
        email::VolumeStatistics{.inboxRawCount = number % 1000 + 1, .spamRawCount = number % 13};
    day.domainIspPlacements = QList<email::DomainIspPlacement>{{.ispName = QStringLiteral("Gmail"),
                                                                .inboxRawCount = number % 1000 + 1,
                                                                .spamRawCount = number % 13}};
    return day;
}

StatisticsReport answerOf(const DayRange &window)
{
    StatisticsReport answer;
    for (QDate date = window.from; date <= window.to; date = date.addDays(1)) {
        if (const auto day = truth(date))
            answer.dailyVolumes.append(*day);
    }
    answer.overallVolume = overallVolume(answer.dailyVolumes);
    answer.overallVolume.readRatePercent = 20;
    return answer;
}

QList<QDate> datesOf(const StatisticsReport &report)
{
    QList<QDate> dates;
    for (const email::DailyVolume &day : report.dailyVolumes)
        dates.append(day.startDate->toUTC().date());
    return dates;
}

/// The service, which refuses the calls of these numbers.
struct Service {
    std::shared_ptr<QList<DayRange>> asked = std::make_shared<QList<DayRange>>();
    QSet<qsizetype> refused;

    QCoro::Task<aws::Result<StatisticsReport>> operator()(email::GetDomainStatisticsReport request) const
    {
        const DayRange window{request.startDate.date(), request.endDate.date()};
        asked->append(window);
        if (refused.contains(asked->size() - 1))
            co_return tl::unexpected(aws::Error{.code = QStringLiteral("Refused")});
        co_return answerOf(window);
    }
};

QDateTime noonOf(QDate date) { return QDateTime(date, QTime(12, 0), Qt::UTC); }

/// QCoro::waitFor wants a result that can be made from nothing, which a Stretch is.
Stretch read(const Service &service, const Stretch &stretch)
{
    return QCoro::waitFor(readStretch(service, QStringLiteral("example.com"), stretch, aws::systemClock));
}

Stretch remembering(const DayRange &range, const QList<QDate> &dates, const QDateTime &told)
{
    Stretch stretch(range);
    for (const QDate date : dates)
        stretch.remember(date, truth(date), told);
    return stretch;
}
} // namespace

class TestStretch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRangeIsPutTogetherExactly_data();
    void anyRangeIsPutTogetherExactly();
    void onlyWhatIsMissingIsAsked();
    void whatIsFreshIsAskedAgain();
    void aForgottenDayStays();
    void aFailingWindowInTheMiddleLeavesTheRest();
    void theServicesSumIsCompared();
    void readRatesAreChosenWithoutOverlap();
    void nothingIsNoRange();
};

void TestStretch::anyRangeIsPutTogetherExactly_data()
{
    QTest::addColumn<QByteArray>("zone");
    // Days are UTC's wherever the user is, also where a day is missing or an hour comes twice.
    for (const char *zone : {"UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Pacific/Kiritimati",
                             "America/Sao_Paulo", "Africa/Casablanca"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestStretch::anyRangeIsPutTogetherExactly()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    QRandomGenerator random(static_cast<quint32>(qHash(zone)));
    const QDate epoch(2011, 12, 1); // Leap years, changes of clocks, and Apia's lost 30 December
    for (int round = 0; round < 60; ++round) {
        const DayRange range{epoch.addDays(random.bounded(5000)), {}};
        const DayRange whole{range.from, range.from.addDays(random.bounded(1, 420) - 1)};
        Stretch stretch(whole);
        // Gaps in what is remembered, of any length.
        const int density = random.bounded(4);
        for (QDate date = whole.from; date <= whole.to; date = date.addDays(1)) {
            if (random.bounded(4) < density)
                stretch.remember(date, truth(date), noonOf(date.addDays(random.bounded(6))));
        }
        Service service;
        const qsizetype windows = stretch.open().size();
        if (windows > 1 && random.bounded(2))
            service.refused = {random.bounded(static_cast<int>(windows))};
        int readings = 0;
        do {
            stretch = read(service, stretch);
            // Partial is partial, and what is there is right.
            QCOMPARE(stretch.error().has_value(), readings == 0 && !service.refused.isEmpty());
            const QList<QDate> dates = datesOf(stretch.report());
            QVERIFY(std::ranges::adjacent_find(dates, std::greater_equal<>()) == dates.end());
            QVERIFY(readings++ < 3);
        } while (stretch.error());
        QVERIFY(stretch.isWhole());
        QVERIFY(stretch.open().isEmpty());
        for (const DayRange &window : std::as_const(*service.asked)) {
            QVERIFY(window.from >= whole.from && window.to <= whole.to && window.from <= window.to);
            QVERIFY(window.from.daysTo(window.to) < longestWindow);
            QCOMPARE(email::statisticsRangeProblem(window.startDate(), window.endDate()), QString());
        }
        const StatisticsReport expected = answerOf(whole);
        const StatisticsReport report = stretch.report();
        QCOMPARE(datesOf(report), datesOf(expected));
        QCOMPARE(report.overallVolume.volumeStatistics.has_value(),
                 expected.overallVolume.volumeStatistics.has_value());
        if (expected.overallVolume.volumeStatistics) {
            QCOMPARE(report.overallVolume.volumeStatistics->inboxRawCount,
                     expected.overallVolume.volumeStatistics->inboxRawCount);
            QCOMPARE(report.overallVolume.volumeStatistics->spamRawCount,
                     expected.overallVolume.volumeStatistics->spamRawCount);
        }
        QVERIFY(!stretch.contradiction());
    }
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
}

void TestStretch::onlyWhatIsMissingIsAsked()
{
    const QDate first(2026, 1, 1);
    const DayRange year{first, first.addDays(364)};
    const QDateTime later = noonOf(first.addDays(400));
    QList<QDate> known;
    for (int day = 0; day < 365; ++day) {
        if (day != 200)
            known.append(first.addDays(day));
    }
    Service service;
    const Stretch stretch = read(service, remembering(year, known, later));
    // One call, which takes along as many known days as it may.
    QCOMPARE(*service.asked, (QList<DayRange>{{first.addDays(200), first.addDays(229)}}));
    QVERIFY(stretch.isWhole());
    const auto nothing =
        std::ranges::count_if(known.mid(0, 200) + known.mid(229), [](QDate day) { return !truth(day); });
    QCOMPARE(stretch.rememberedDays(), 335 - nothing);

    known.append(first.addDays(200));
    QVERIFY(remembering(year, known, later).open().isEmpty());
    // At the end of the range the window reaches back instead.
    known.removeAll(year.to);
    QCOMPARE(remembering(year, known, later).open(), (QList<DayRange>{{year.to.addDays(-29), year.to}}));
}

void TestStretch::whatIsFreshIsAskedAgain()
{
    const QDate day(2026, 3, 4);
    const DayRange range{day, day};
    QVERIFY(!remembering(range, {day}, noonOf(day)).open().isEmpty()); // Not over
    QVERIFY(!remembering(range, {day}, noonOf(day.addDays(1))).open().isEmpty()); // Counts still come in
    QVERIFY(!remembering(range, {day}, noonOf(day.addDays(2))).open().isEmpty());
    QVERIFY(remembering(range, {day}, noonOf(day.addDays(3))).open().isEmpty());
    // Once in a reading is enough.
    const Stretch stretch = read(Service(), remembering(range, {day}, noonOf(day)));
    QVERIFY(stretch.open().isEmpty());
    QCOMPARE(stretch.rememberedDays(), 0);
}

void TestStretch::aForgottenDayStays()
{
    const QDate day(2026, 3, 4);
    Stretch stretch({day, day.addDays(1)});
    stretch.remember(day, truth(day), noonOf(day.addDays(9)));
    stretch.take(stretch.range(), {}, noonOf(day.addDays(900)));
    QVERIFY(stretch.isWhole());
    QCOMPARE(datesOf(stretch.report()), QList<QDate>{day});
    QCOMPARE(stretch.rememberedAt(day), std::optional(noonOf(day.addDays(9))));
    QVERIFY(stretch.isForgotten(day));
    QVERIFY(!stretch.isForgotten(day.addDays(1)));
    QCOMPARE(stretch.forgottenDays(), 1);
}

void TestStretch::aFailingWindowInTheMiddleLeavesTheRest()
{
    const DayRange range{QDate(2024, 2, 1), QDate(2024, 4, 30)}; // 90 days with a leap day
    Service service{.refused = {1}};
    QStringList arrivals;
    Stretch stretch = QCoro::waitFor(readStretch(
        service, QStringLiteral("example.com"), Stretch(range), aws::systemClock,
        [&](const WindowRead &read) {
            arrivals.append(
                QStringLiteral("%1/%2 %3").arg(read.done).arg(read.all).arg(read.answer.has_value()));
        }));
    QCOMPARE(arrivals,
             (QStringList{QStringLiteral("1/3 1"), QStringLiteral("2/3 0"), QStringLiteral("3/3 1")}));
    QVERIFY(!stretch.isWhole());
    QCOMPARE(stretch.missingDays(), 30);
    QCOMPARE(stretch.error()->code, QStringLiteral("Refused"));
    const StatisticsReport partial = stretch.report();
    for (const QDate date : datesOf(partial))
        QVERIFY(date < QDate(2024, 3, 2) || date > QDate(2024, 3, 31));
    // Going on asks for the gap alone.
    service.asked->clear();
    service.refused.clear();
    stretch = read(service, stretch);
    QCOMPARE(*service.asked, (QList<DayRange>{{QDate(2024, 3, 2), QDate(2024, 3, 31)}}));
    QVERIFY(stretch.isWhole());
    QVERIFY(!stretch.error());
    QCOMPARE(datesOf(stretch.report()), datesOf(answerOf(range)));
}

void TestStretch::theServicesSumIsCompared()
{
    const DayRange month{QDate(2026, 6, 1), QDate(2026, 6, 30)};
    StatisticsReport answer = answerOf(month);
    Stretch agreed(month);
    agreed.take(month, answer, noonOf(month.to));
    QVERIFY(!agreed.contradiction());

    *answer.overallVolume.volumeStatistics->inboxRawCount += 1;
    Stretch another(month);
    another.take(month, answer, noonOf(month.to));
    QVERIFY(another.contradiction());
    QCOMPARE(another.contradiction()->volumeStatistics->inboxRawCount,
             answer.overallVolume.volumeStatistics->inboxRawCount);
    // The days count.
    QCOMPARE(another.report().overallVolume.volumeStatistics->inboxRawCount,
             agreed.report().overallVolume.volumeStatistics->inboxRawCount);

    StatisticsReport provider = answerOf(month);
    *provider.overallVolume.domainIspPlacements->first().spamRawCount += 1;
    Stretch third(month);
    third.take(month, provider, noonOf(month.to));
    QVERIFY(third.contradiction());
}

void TestStretch::readRatesAreChosenWithoutOverlap()
{
    const QDate first(2026, 1, 1);
    const DayRange range{first, first.addDays(59)};
    const auto days = [first](int from, int to) { return DayRange{first.addDays(from), first.addDays(to)}; };
    Stretch stretch(range);
    for (int day = 0; day < 60; ++day)
        stretch.remember(first.addDays(day),
                         email::DailyVolume{.startDate = first.addDays(day).startOfDay(Qt::UTC),
                                            .volumeStatistics = email::VolumeStatistics{.inboxRawCount = 10,
                                                                                        .spamRawCount = 0}},
                         noonOf(first.addDays(90)));
    QVERIFY(!stretch.report().overallVolume.readRatePercent);
    stretch.rememberReadRate(days(0, 29), 10);
    stretch.rememberReadRate(days(10, 39), 50); // Overlaps both of its neighbours
    stretch.rememberReadRate(days(30, 44), 40);
    stretch.rememberReadRate(days(50, 70), 99); // Beyond the range
    QCOMPARE(stretch.readRateDays(), 45);
    QCOMPARE(stretch.report().overallVolume.readRatePercent, std::optional(20.0)); // (300·10 + 150·40) / 450
}

void TestStretch::nothingIsNoRange()
{
    QVERIFY(Stretch().open().isEmpty());
    QVERIFY(Stretch().isWhole());
    QVERIFY(Stretch({QDate(2026, 2, 2), QDate(2026, 2, 1)}).open().isEmpty());
    QVERIFY(Stretch({QDate(2026, 2, 2), QDate(2026, 2, 1)}).isWhole());
    QVERIFY(Stretch().report().dailyVolumes.isEmpty());
}

QTEST_GUILESS_MAIN(TestStretch)
#include "tst_stretch.moc"
