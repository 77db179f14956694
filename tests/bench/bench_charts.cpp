// SPDX-License-Identifier: GPL-3.0-or-later
// A frame of each chart with 365 days and 15 providers, as hovering and resizing paint it, beside filling as
// large an area. 60 frames a second leave 16.7 ms for one.
#include "tests/bench/bench.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/placementbars.h"
#include "ui/charts/placementchart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int dayCount = 365;
constexpr int providerCount = 15;
constexpr int rounds = 60;
constexpr double frame = 1000.0 / 60;
const QDate first(2025, 6, 1);

QList<charts::Day> days()
{
    QList<charts::Day> result;
    for (int i = 0; i < dayCount; ++i) {
        charts::Day day{.date = first.addDays(i)};
        if (i % 40 != 0) { // Some days without data
            day.inbox = 7000 + i * 13 % 900;
            day.spam = 200 + i * 7 % 500;
        }
        result.append(day);
    }
    return result;
}

charts::HeatMap heatMap()
{
    charts::HeatMap map{.firstDay = first, .rows = {}};
    for (int row = 0; row < providerCount; ++row) {
        QList<std::optional<double>> rates;
        for (int day = 0; day < dayCount; ++day)
            rates.append(day % 40 == row ? std::nullopt : std::optional(60.0 + (day * 7 + row * 11) % 40));
        map.rows.append({.provider = QStringLiteral("Provider %1").arg(row), .inboxRates = rates});
    }
    return map;
}

charts::ProviderBars bars()
{
    charts::ProviderBars result;
    for (int i = 0; i < providerCount; ++i)
        result.bars.append({.provider = QStringLiteral("Provider %1").arg(i),
                            .inbox = 70.0 + i,
                            .spam = 30.0 - i,
                            .volume = 12'000 * (i + 1)});
    return result;
}

void measure(const QString &what, QWidget &chart, const bench::Work &change)
{
    QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
    const bench::Turns best = bench::inTurns(
        rounds,
        [&] {
            change();
            chart.render(&image);
        },
        [&image] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), Qt::white);
        });
    bench::row(what, bench::time(best.ours), bench::time(best.peer),
               QStringLiteral("%1 × a filled area").arg(best.ours / best.peer, 0, 'f', 0),
               QStringLiteral("a frame, %1").arg(bench::time(frame)), best.ours < frame);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::PlacementChart chart(QStringLiteral("chart"));
    chart.resize(1280, 420);
    chart.setDays(days());
    int step = 0;
    measure(QStringLiteral("365 days, hover"), chart,
            [&] { chart.setCurrentDay(first.addDays(++step % dayCount)); });
    measure(QStringLiteral("365 days, resize"), chart, [&] { chart.resize(1280 - ++step % 50, 420); });

    ui::HeatMap map(QStringLiteral("map"));
    map.resize(1280, 420);
    map.setMap(heatMap());
    QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    measure(QStringLiteral("365 days × 15 providers, hover"), map,
            [&] { QApplication::sendEvent(&map, &left); });
    measure(QStringLiteral("365 days × 15 providers, resize"), map,
            [&] { map.resize(1280 - ++step % 50, 420); });

    ui::PlacementBars providers(QStringLiteral("bars"));
    providers.setBars(bars());
    providers.resize(640, providers.sizeHint().height());
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    measure(QStringLiteral("15 providers, hover"), providers,
            [&] { QApplication::sendEvent(&providers, &down); });
    return 0;
}
