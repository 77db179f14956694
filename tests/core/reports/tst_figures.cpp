// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures, their changes in words, what is narrowed and what is compared.
#include "core/reports/figures.h"
#include "core/reports/narrowed.h"
#include "core/reports/tables/comparison.h"

#include <QTest>

using namespace reports;

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheVolume();
    void withoutVolumeThereAreDashes();
    void changesAreSaid_data();
    void changesAreSaid();
    void volumesChangeInPercent();
    void aProvidersDaysAddUp();
    void aDaysProviders();
    void whatIsLookedAtHasItsFigures();
    void comparisonsStandInOrder();
    void testsAreCompared();
};

namespace {
const QDate first(2026, 5, 1);

email::DomainIspPlacement placement(const char *name, qint64 inbox, qint64 spam)
{
    email::DomainIspPlacement result;
    result.ispName = QString::fromLatin1(name);
    result.inboxRawCount = inbox;
    result.spamRawCount = spam;
    return result;
}

email::DailyVolume day(int offset, const QList<email::DomainIspPlacement> &placements)
{
    email::DailyVolume result;
    result.startDate = first.addDays(offset).startOfDay(Qt::UTC);
    result.domainIspPlacements = placements;
    result.volumeStatistics = email::VolumeStatistics{};
    for (const auto &each : placements) {
        result.volumeStatistics->inboxRawCount =
            result.volumeStatistics->inboxRawCount.value_or(0) + *each.inboxRawCount;
        result.volumeStatistics->spamRawCount =
            result.volumeStatistics->spamRawCount.value_or(0) + *each.spamRawCount;
    }
    return result;
}

StatisticsReport reportOf(const QList<email::DailyVolume> &days)
{
    return {.overallVolume = overallVolume(days), .dailyVolumes = days};
}
} // namespace

void FiguresTest::figuresAreThoseOfTheVolume()
{
    email::OverallVolume overall;
    overall.volumeStatistics = email::VolumeStatistics{
        .inboxRawCount = 90, .spamRawCount = 10, .projectedInbox = 900, .projectedSpam = 100};
    overall.readRatePercent = 21.5;
    const Figures figures = figuresOf(overall);
    QCOMPARE(figures.inboxRate, std::optional(90.0));
    QCOMPARE(figures.spamRate, std::optional(10.0));
    QCOMPARE(figures.readRate, std::optional(21.5));
    QCOMPARE(figures.volume, std::optional<qint64>(100));
    QCOMPARE(figures.projected, std::optional<qint64>(1000));
}

void FiguresTest::withoutVolumeThereAreDashes()
{
    email::OverallVolume zero;
    zero.volumeStatistics = email::VolumeStatistics{.inboxRawCount = 0, .spamRawCount = 0};
    QVERIFY(!figuresOf(zero).inboxRate);
    QCOMPARE(figuresOf(zero).volume, std::optional<qint64>(0));
    QVERIFY(!figuresOf(zero).projected);
    zero.readRatePercent = 0;
    QVERIFY(!figuresOf(zero).readRate);
    for (const FigureText &text : figureTexts(Figures(), Figures())) {
        QCOMPARE(text.value, QStringLiteral("–"));
        QVERIFY(text.change.words.isEmpty());
    }
}

void FiguresTest::changesAreSaid_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("before");
    QTest::addColumn<bool>("moreIsBetter");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("better") << 92.0 << 90.0 << true << QStringLiteral("2.0 points more") << Severity::Good;
    QTest::newRow("worse") << 88.0 << 90.0 << true << QStringLiteral("2.0 points less") << Severity::Bad;
    QTest::newRow("more spam") << 12.0 << 10.0 << false << QStringLiteral("2.0 points more") << Severity::Bad;
    QTest::newRow("noise") << 90.05 << 90.0 << true << QStringLiteral("as before") << Severity::Neutral;
    QTest::newRow("little") << 90.5 << 90.0 << true << QStringLiteral("0.5 points more") << Severity::Neutral;
}

void FiguresTest::changesAreSaid()
{
    QFETCH(double, now);
    QFETCH(double, before);
    QFETCH(bool, moreIsBetter);
    QFETCH(QString, words);
    QFETCH(Severity, severity);
    const Change change = changeOfRate(now, before, moreIsBetter);
    QVERIFY2(change.words.startsWith(words), qPrintable(change.words));
    QCOMPARE(change.severity, severity);
    QVERIFY(changeOfRate(now, std::nullopt, moreIsBetter).words.isEmpty());
}

void FiguresTest::volumesChangeInPercent()
{
    QVERIFY(changeOfVolume(150, 100).words.startsWith(QLatin1StringView("50 % more")));
    QCOMPARE(changeOfVolume(150, 100).severity, Severity::Neutral); // Neither good nor bad
    QVERIFY(changeOfVolume(150, 0).words.isEmpty()); // Of nothing, there are no percent.
    QCOMPARE(changeOfVolume(0, 100).direction, Direction::Down);
}

void FiguresTest::aProvidersDaysAddUp()
{
    const QList<email::DailyVolume> days{day(0, {placement("Gmail", 90, 10), placement("GMX", 5, 5)}),
                                         day(1, {placement("GMX", 1, 9)}),
                                         day(2, {placement("Gmail", 80, 20)})};
    const QList<email::DailyVolume> gmail = daysOfProvider(days, QStringLiteral("Gmail"));
    QCOMPARE(gmail.size(), 2); // The day without is missing, not zero.
    QCOMPARE(gmail.last().startDate, days.last().startDate);
    const auto overall = overallVolume(gmail);
    QCOMPARE(overall.volumeStatistics->inboxRawCount, std::optional<qint64>(170));
    QVERIFY(!gmail.first().volumeStatistics->projectedInbox);
    QVERIFY(daysOfProvider(days, QStringLiteral("gmail")).isEmpty());
}

void FiguresTest::aDaysProviders()
{
    const QList<email::DailyVolume> days{day(0, {placement("Gmail", 90, 10)}),
                                         day(2, {placement("GMX", 1, 9)})};
    QCOMPARE(providersOfDay(days, first.addDays(2)).first().ispName, std::optional(QStringLiteral("GMX")));
    QVERIFY(providersOfDay(days, first.addDays(1)).isEmpty());
}

void FiguresTest::whatIsLookedAtHasItsFigures()
{
    StatisticsReport report = reportOf(
        {day(0, {placement("Gmail", 90, 10), placement("GMX", 5, 5)}), day(1, {placement("GMX", 1, 9)})});
    report.dailyVolumes.first().volumeStatistics->projectedInbox = 950;
    report.dailyVolumes.first().volumeStatistics->projectedSpam = 150;
    report.overallVolume.readRatePercent = 20;
    const QString gmx = QStringLiteral("GMX");
    const auto figures = [&report](const Narrowing &narrowing) {
        return figuresOf(overallOf(report, narrowing));
    };
    QCOMPARE(figures({}).readRate, std::optional(20.0));
    QCOMPARE(figures({}).volume, std::optional<qint64>(120));
    QCOMPARE(figures({.provider = gmx}).volume, std::optional<qint64>(20));
    QCOMPARE(figures({.provider = gmx}).inboxRate, std::optional(30.0));
    // The service does not tell these of a part, and the whole's would be wrong.
    QVERIFY(!figures({.provider = gmx}).readRate && !figures({.provider = gmx}).projected);
    QCOMPARE(figures({.day = first}).volume, std::optional<qint64>(110));
    QCOMPARE(figures({.day = first}).projected, std::optional<qint64>(1100));
    QVERIFY(!figures({.day = first}).readRate);
    QCOMPARE(figures({.provider = gmx, .day = first.addDays(1)}).inboxRate, std::optional(10.0));
    QVERIFY(!figures({.provider = QStringLiteral("Gmail"), .day = first.addDays(1)}).volume);
    QVERIFY(!figures({.day = first.addDays(7)}).volume);
}

void FiguresTest::comparisonsStandInOrder()
{
    const auto one =
        reportOf({day(0, {placement("Gmail", 90, 10), placement("GMX", 50, 50), placement("New", 1, 0)})});
    const auto other =
        reportOf({day(0, {placement("Gmail", 80, 20), placement("GMX", 90, 10), placement("Old", 1, 0)})});
    const QList<ComparedRow> rows = comparedRows(one, other);
    QCOMPARE(rows.size(), 5 + 4);
    QVERIFY(rows.at(5).what.contains(QLatin1StringView("GMX"))); // Lost most
    QVERIFY(qAbs(*rows.at(5).difference + 40) < 1e-9);
    QVERIFY(rows.at(6).what.contains(QLatin1StringView("Gmail")));
    QVERIFY(!rows.at(7).difference && !rows.at(8).difference); // On one side only
    const auto columns = comparisonColumns(QStringLiteral("a"), QStringLiteral("b"));
    QCOMPARE(columns.last().textOf(rows.at(6)), QStringLiteral("+10.0"));
    QCOMPARE(columns.last().textOf(rows.at(3)), QStringLiteral("0 %"));
    const ComparedRow little{.what = {}, .one = {}, .other = {}, .difference = -0.04};
    QCOMPARE(columns.last().textOf(little), QStringLiteral("0.0"));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(columns.first().sortKeyOf(rows.at(i)), CellValue(qint64(i)));
}

void FiguresTest::testsAreCompared()
{
    const auto test = [](double inbox, double gmail) {
        PlacementTestRow row;
        row.results.emplace();
        row.results->overallPlacement.inboxPercentage = inbox;
        email::IspPlacement provider;
        provider.ispName = QStringLiteral("Gmail");
        provider.placementStatistics = email::PlacementStatistics{.inboxPercentage = gmail};
        row.results->ispPlacements = {provider};
        return row;
    };
    const QList<ComparedRow> rows = comparedTests(test(90, 70), test(80, 75));
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.first().difference, std::optional(10.0));
    QCOMPARE(rows.last().difference, std::optional(-5.0));
    QVERIFY(!comparedTests(test(90, 70), PlacementTestRow()).first().difference);
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
