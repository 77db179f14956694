// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts paint, seen in the pixels: gaps are gaps, and every odd month has its sensible picture.
#include "core/charts/comparisonchart.h"
#include "core/charts/fromreport.h"
#include "core/charts/picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace charts;

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayWithoutDataIsAGap();
    void zeroVolumeIsNoGapAndNoRate();
    void noDataIsSaid();
    void oneDayIsABarAndADot();
    void aHiddenSeriesLeavesItsRoom();
    void theDayUnderThePointerIsFound();
    void marksStandOnTheirDay();
    void aProviderThatAppearsMidwayIsHatchedBefore();
    void hatchingStaysInside();
    void aYearOfFifteenProvidersIsPaintedWhole();
    void theWorstProviderIsTheFirst();
    void comparisonsOfUnequalLength();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void theDrawingShowsTheSame();
    void anotherEndingIsRefused();
};

namespace {
constexpr QSizeF size(700, 300);
const QDate first(2026, 5, 1);

QList<Day> days(const QList<std::optional<std::pair<qint64, qint64>>> &counts)
{
    QList<Day> result;
    for (const auto &count : counts) {
        Day day{.date = first.addDays(result.size())};
        if (count) {
            day.inbox = count->first;
            day.spam = count->second;
        }
        result.append(day);
    }
    return result;
}

QImage painted(const QSizeF &area, const std::function<void(QPainter &)> &paint)
{
    QImage image(area.toSize(), QImage::Format_RGB32);
    image.fill(onPaper().ground);
    QPainter painter(&image);
    painter.setFont(fileFont(12));
    paint(painter);
    return image;
}

QImage painted(const DayChart &chart)
{
    return painted(size, [&chart](QPainter &painter) {
        paint(painter, chart, layout(chart, size, painter.font(), onPaper()), onPaper());
    });
}

DayLayout layoutOf(const DayChart &chart) { return layout(chart, size, fileFont(12), onPaper()); }

/// How many pixels of a column have this colour.
int pixels(const QImage &image, double x, const QRectF &area, const QColor &colour)
{
    int count = 0;
    for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y)
        count += image.pixelColor(static_cast<int>(x), y) == colour ? 1 : 0;
    return count;
}

/// How many are darker than the lines of the grid.
int inked(const QImage &image, const QRectF &area)
{
    int count = 0;
    for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x) {
        for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y)
            count += image.pixelColor(x, y).lightness() < onPaper().grid.lightness() - 10 ? 1 : 0;
    }
    return count;
}

int pixels(const QImage &image, const QRectF &area, const QColor &colour)
{
    int count = 0;
    for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x)
        count += pixels(image, x, area, colour);
    return count;
}
} // namespace

void ChartsTest::aDayWithoutDataIsAGap()
{
    const DayChart chart{.days = days({{{900, 100}}, {{900, 100}}, std::nullopt, {{900, 100}}, {{900, 100}}}),
                         .marks = {},
                         .hidden = {}};
    const QImage image = painted(chart);
    const DayLayout at = layoutOf(chart);
    for (const int day : {0, 1, 3, 4}) {
        QVERIFY(pixels(image, at.centre(day), at.volume, onPaper().inbox) > 0);
        QVERIFY(pixels(image, at.centre(day), at.volume, onPaper().spam) > 0);
    }
    QCOMPARE(pixels(image, at.centre(2), at.volume, onPaper().inbox), 0);
    // The line of the rate is interrupted, neither drawn on nor down to zero.
    QVERIFY(pixels(image, (at.centre(0) + at.centre(1)) / 2, at.rate, onPaper().rate) > 0);
    QCOMPARE(pixels(image, at.centre(2), at.rate, onPaper().rate), 0);
    QVERIFY(describe(chart, chart.days.at(2)).contains(QLatin1StringView("no data")));
}

void ChartsTest::zeroVolumeIsNoGapAndNoRate()
{
    const DayChart chart{.days = days({{{0, 0}}, {{10, 0}}}), .marks = {}, .hidden = {}};
    QVERIFY(!chart.days.first().inboxRate());
    QVERIFY(!describe(chart, chart.days.first()).contains(QLatin1StringView("no data")));
    QVERIFY(describe(chart, chart.days.first()).contains(QLatin1StringView("unknown")));
    QVERIFY(!painted(chart).isNull());
    // Nothing but zeros divides by nothing.
    const DayChart zeros{.days = days({{{0, 0}}, {{0, 0}}}), .marks = {}, .hidden = {}};
    const DayLayout at = layoutOf(zeros);
    QVERIFY(std::isfinite(at.volumeY(0)) && at.volumeTicks.last() > 0);
    QCOMPARE(pixels(painted(zeros), at.volume, onPaper().inbox), 0);
}

void ChartsTest::noDataIsSaid()
{
    const DayChart nothing{
        .days = days({std::nullopt, std::nullopt, std::nullopt}), .marks = {}, .hidden = {}};
    const DayLayout at = layoutOf(nothing);
    QVERIFY(inked(painted(nothing), at.volume) > 100); // Letters
    // Zeros are no missing data, and other words tell so.
    const DayChart zeros{.days = days({{{0, 0}}, {{0, 0}}, {{0, 0}}}), .marks = {}, .hidden = {}};
    QVERIFY(inked(painted(zeros), at.volume) > 100);
    QVERIFY(painted(zeros) != painted(nothing));
    const DayChart some{.days = days({{{0, 0}}, {{1, 0}}, std::nullopt}), .marks = {}, .hidden = {}};
    QVERIFY(inked(painted(some), at.volume.adjusted(0, 0, -at.slot * 2, 0)) == 0);
    QCOMPARE(describe(nothing), QStringLiteral("No data"));
    QCOMPARE(describe(DayChart{}), QStringLiteral("No data"));
    QVERIFY(!painted(DayChart{}).isNull());
    QVERIFY(!painted(size, [](QPainter &painter) { paint(painter, HeatMap{}, size, onPaper()); }).isNull());
    QCOMPARE(describe(ProviderBars{}), QStringLiteral("No data"));
}

void ChartsTest::oneDayIsABarAndADot()
{
    const DayChart chart{.days = days({{{80, 20}}}), .marks = {}, .hidden = {}};
    const QImage image = painted(chart);
    const DayLayout at = layoutOf(chart);
    QVERIFY(pixels(image, at.centre(0), at.rate, onPaper().rate) > 2);
    // As wide as a bar, not as the chart.
    QCOMPARE(pixels(image, at.centre(0) - 60, at.volume, onPaper().inbox), 0);
    QVERIFY(pixels(image, at.centre(0) - 15, at.volume, onPaper().inbox) > 0);
}

void ChartsTest::aHiddenSeriesLeavesItsRoom()
{
    DayChart chart{.days = days({{{900, 100}}, {{800, 200}}}), .marks = {}, .hidden = {Series::Inbox}};
    DayLayout at = layoutOf(chart);
    QCOMPARE(at.volumeTicks.last(), 200.0); // The axis is that of spam alone.
    QCOMPARE(pixels(painted(chart), at.volume, onPaper().inbox), 0);
    chart.hidden = {Series::Inbox, Series::Spam};
    at = layoutOf(chart);
    QVERIFY(at.volume.isEmpty());
    QVERIFY(at.rate.height() > size.height() / 2);
    QVERIFY(!painted(chart).isNull());
    chart.hidden = {Series::Rate};
    at = layoutOf(chart);
    QVERIFY(at.rate.isEmpty());
    QCOMPARE(pixels(painted(chart), at.volume, onPaper().rate), 0);
}

void ChartsTest::theDayUnderThePointerIsFound()
{
    DayChart chart;
    for (int i = 0; i < 365; ++i)
        chart.days.append({.date = first.addDays(i), .inbox = i, .spam = 1});
    const DayLayout at = layoutOf(chart);
    for (int i = 0; i < 365; ++i)
        QCOMPARE(at.indexAt(at.centre(i), 365), i);
    QCOMPARE(at.indexAt(at.volume.left() - 1, 365), -1);
    QCOMPARE(at.indexAt(at.volume.right() + 1, 365), -1);
    QCOMPARE(at.indexAt(at.volume.left() + 5, 0), -1);
}

void ChartsTest::marksStandOnTheirDay()
{
    DayChart chart{.days = days({{{9, 1}}, {{9, 1}}, {{9, 1}}}),
                   .marks = {{.day = first.addDays(1), .text = QStringLiteral("192.0.2.1 moved")},
                             {.day = first.addDays(40), .text = QStringLiteral("Beyond")}},
                   .hidden = {}};
    const DayLayout at = layoutOf(chart);
    QCOMPARE(at.legend.size(), 4); // What the sign means stands in the legend.
    const QRectF between(at.volume.left(), at.rate.bottom() + 2, at.volume.width(),
                         at.volume.top() - at.rate.bottom() - 4);
    const QImage image = painted(chart);
    QVERIFY(pixels(image, at.centre(1), between, onPaper().accent) > 5);
    QCOMPARE(pixels(image, at.centre(0), between, onPaper().accent), 0);
    QVERIFY(describe(chart, chart.days.at(1)).endsWith(QLatin1StringView("192.0.2.1 moved")));
    QVERIFY(!describe(chart, chart.days.at(0)).contains(QLatin1StringView("moved")));
    chart.marks.removeFirst();
    QCOMPARE(layoutOf(chart).legend.size(), 3); // No sign, no word for it.
}

void ChartsTest::aProviderThatAppearsMidwayIsHatchedBefore()
{
    QList<email::DailyVolume> volumes;
    const auto placement = [](const char *name, qint64 inbox, qint64 spam) {
        email::DomainIspPlacement result;
        result.ispName = QString::fromLatin1(name);
        result.inboxRawCount = inbox;
        result.spamRawCount = spam;
        return result;
    };
    for (int i = 0; i < 10; ++i) {
        email::DailyVolume day;
        day.startDate = first.addDays(i).startOfDay(Qt::UTC);
        day.domainIspPlacements = QList{placement("Gmail", 100, 0)};
        if (i >= 5)
            day.domainIspPlacements->append(placement("GMX", 10, 90));
        volumes.append(day);
    }
    const reports::DayRange range{.from = first, .to = first.addDays(9)};
    const auto overall = reports::overallVolume(volumes);
    const HeatMap map = heatMapOf(volumes, *overall.domainIspPlacements, range);
    QCOMPARE(map.rows.first().provider, QStringLiteral("GMX")); // The worst is the first.
    QVERIFY(!map.rows.first().inboxRates.at(4));
    QCOMPARE(map.rows.first().inboxRates.at(5), std::optional(10.0));
    QVERIFY(map.describe({4, 0}).contains(QLatin1StringView("no data")));
    QVERIFY(map.describe({-1, 0}).isEmpty() && map.describe({10, 0}).isEmpty());

    const QImage image = painted(size, [&map](QPainter &painter) { paint(painter, map, size, onPaper()); });
    const QRectF cells = map.cells(size, fileFont(12));
    const QRectF before = map.cell(cells, 0, 0);
    QVERIFY(pixels(image, before.adjusted(2, 2, -2, -2), onPaper().grid) > 5);
    QVERIFY(pixels(image, before.adjusted(2, 2, -2, -2), onPaper().ground) > 5);
    QCOMPARE(pixels(image, map.cell(cells, 7, 0).adjusted(2, 2, -2, -2), onPaper().ground), 0);
    QCOMPARE(map.at(cells, map.cell(cells, 7, 1).center()), QPoint(7, 1));
}

void ChartsTest::hatchingStaysInside()
{
    for (const QRectF &area : {QRectF(20, 20, 2, 60), QRectF(20, 20, 60, 2), QRectF(21.5, 33.25, 17, 40)}) {
        const QImage image =
            painted({100, 100}, [&area](QPainter &painter) { paintHatching(painter, area, Qt::black); });
        QVERIFY(pixels(image, QRectF(0, 0, 100, 100), onPaper().ground) < 100 * 100);
        const QRectF allowed = area.adjusted(-1, -1, 2, 2);
        for (int x = 0; x < 100; ++x) {
            for (int y = 0; y < 100; ++y)
                QVERIFY2(allowed.contains(QPointF(x, y)) || image.pixelColor(x, y) == onPaper().ground,
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
}

void ChartsTest::aYearOfFifteenProvidersIsPaintedWhole()
{
    HeatMap map{.firstDay = first, .rows = {}};
    for (int row = 0; row < 15; ++row)
        map.rows.append({.provider = QStringLiteral("Provider %1").arg(row),
                         .inboxRates = QList<std::optional<double>>(365, 100.0 - row)});
    const QImage image = painted(size, [&map](QPainter &painter) { paint(painter, map, size, onPaper()); });
    const QRectF cells = map.cells(size, fileFont(12));
    // Day beside day: neither gaps between the columns nor columns over each other.
    for (int day = 0; day < 364; ++day)
        QCOMPARE(map.cell(cells, day, 0).right(), map.cell(cells, day + 1, 0).left());
    const QRectF row = map.cell(cells, 0, 0).adjusted(0, 2, 0, -2);
    for (int x = static_cast<int>(cells.left()) + 1; x < static_cast<int>(cells.right()) - 1; ++x)
        QCOMPARE(image.pixelColor(x, static_cast<int>(row.center().y())), onPaper().inbox);
}

void ChartsTest::theWorstProviderIsTheFirst()
{
    const auto placement = [](const char *name, qint64 inbox, qint64 spam) {
        email::DomainIspPlacement result;
        result.ispName = QString::fromLatin1(name);
        result.inboxRawCount = inbox;
        result.spamRawCount = spam;
        return result;
    };
    const ProviderBars bars =
        barsOf({placement("Good", 99, 1), placement("None", 0, 0), placement("Bad", 20, 80)});
    QCOMPARE(bars.bars.size(), 2); // Without volume there is no rate.
    QCOMPARE(bars.bars.first().provider, QStringLiteral("Bad"));
    QCOMPARE(bars.bars.first().volume, std::optional<qint64>(100));
    const QFont font = fileFont(12);
    QCOMPARE(bars.indexAt(bars.lineOf(1, 500, font).center().y(), font), 1);
    QCOMPARE(bars.indexAt(2, font), -1); // The legend
    QCOMPARE(bars.indexAt(bars.height(font) + 1, font), -1);
    QVERIFY(describe(bars).contains(QLatin1StringView("Bad, 20 %")));
}

void ChartsTest::comparisonsOfUnequalLength()
{
    const ComparisonChart chart{.one = {QStringLiteral("a"), days({{{9, 1}}, {{8, 2}}, {{7, 3}}})},
                                .other = {QStringLiteral("b"), days({{{5, 5}}})}};
    QCOMPARE(chart.days(), 3);
    QVERIFY(chart.describe(0).contains(QLatin1StringView("90.0 %"))
            && chart.describe(0).contains(QLatin1StringView("50.0 %")));
    QVERIFY(!chart.describe(2).contains(QLatin1StringView("b,")));
    const ComparisonLayout at = layout(chart, size, fileFont(12), onPaper());
    QCOMPARE(at.indexAt(at.centre(2), 3), 2);
    const QImage image = painted(size, [&](QPainter &painter) {
        paint(painter, chart, at, onPaper());
        paintPointer(painter, chart, at, 2, onPaper());
    });
    QVERIFY(pixels(image, at.centre(1), at.area, onPaper().accent) > 0);
}

void ChartsTest::picturesAreWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("SVG") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
}

void ChartsTest::picturesAreWritten()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.") + ending);
    const DayChart chart{.days = days({{{900, 100}}, {{800, 200}}}), .marks = {}, .hidden = {}};
    const Picture picture{
        .size = size, .title = QStringLiteral("A & <b>"), .paint = [&chart](QPainter &painter) {
            painter.setFont(fileFont(12));
            paint(painter, chart, layoutOf(chart), onPaper());
        }};
    const auto written = writePicture(path, picture);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begins));
    if (ending == QLatin1StringView("SVG"))
        QVERIFY(content.contains("A &amp; &lt;b&gt;") && content.trimmed().endsWith("</svg>"));
    if (ending == QLatin1StringView("pdf"))
        QVERIFY(content.trimmed().endsWith("%%EOF"));
}

void ChartsTest::theDrawingShowsTheSame()
{
    const DayChart chart{.days = days({{{900, 100}}, std::nullopt, {{500, 500}}}), .marks = {}, .hidden = {}};
    const HeatMap map{
        .firstDay = first,
        .rows = {{.provider = QStringLiteral("Gmail"), .inboxRates = {100.0, std::nullopt, 50.0}}}};
    const auto compare = [](const std::function<void(QPainter &)> &paint) {
        const QImage direct = painted(size, paint);
        QSvgRenderer drawing(svg({.size = size, .title = QStringLiteral("<&>"), .paint = paint}));
        QVERIFY(drawing.isValid());
        const QImage drawn =
            painted(size, [&drawing](QPainter &painter) { drawing.render(&painter, QRectF({0, 0}, size)); });
        for (const QColor &ink : {onPaper().inbox, onPaper().spam}) {
            const int wanted = pixels(direct, QRectF({0, 0}, size), ink);
            const int found = pixels(drawn, QRectF({0, 0}, size), ink);
            QVERIFY2(std::abs(wanted - found) < wanted / 20,
                     qPrintable(QStringLiteral("%1 against %2").arg(found).arg(wanted)));
        }
    };
    compare([&chart](QPainter &painter) {
        painter.setFont(fileFont(12));
        paint(painter, chart, layoutOf(chart), onPaper());
    });
    compare([&map](QPainter &painter) {
        painter.setFont(fileFont(12));
        paint(painter, map, size, onPaper());
    });
}

void ChartsTest::anotherEndingIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.gif"));
    const auto written = writePicture(path, {.size = size, .title = {}, .paint = [](QPainter &) { }});
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QLatin1StringView(".png")));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
