// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 rows: inserted, sorted, filtered; beside Qt's own item model and proxy.
#include "tests/bench/bench.h"
#include "ui/models/tableproxy.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimer>

namespace {
constexpr int rowCount = 100'000;

struct Row {
    QString domain;
    QString status;
    qint64 sent = 0;
    double rate = 0;
};

reports::Columns<Row> columns()
{
    using reports::CellValue;
    return {
        {.id = QStringLiteral("domain"),
         .title = QStringLiteral("Domain"),
         .value = [](const Row &row) { return CellValue(row.domain); }},
        {.id = QStringLiteral("status"),
         .title = QStringLiteral("Status"),
         .value = [](const Row &row) { return CellValue(row.status); }},
        {.id = QStringLiteral("sent"),
         .title = QStringLiteral("Sent"),
         .value = [](const Row &row) { return CellValue(row.sent); },
         .alignment = reports::numberAlignment},
        {.id = QStringLiteral("rate"),
         .title = QStringLiteral("Rate (%)"),
         .value = [](const Row &row) { return CellValue(row.rate); },
         .alignment = reports::numberAlignment},
    };
}

QList<Row> someRows()
{
    QList<Row> rows;
    rows.reserve(rowCount);
    for (qint64 i = 0; i < rowCount; ++i) {
        const qint64 mixed = i * 7919 % rowCount; // A prime: every number once, in no order
        rows.append({QStringLiteral("mail%1.customer-%2.example.com").arg(mixed % 100).arg(mixed),
                     mixed % 3 == 0 ? QStringLiteral("Pending") : QStringLiteral("Verified"), mixed * 13,
                     static_cast<double>(mixed) / 1000});
    }
    return rows;
}

struct Times {
    double insert = std::numeric_limits<double>::infinity();
    double sort = insert;
    double filter = insert;
    double clear = insert;
    double keystroke = 0; ///< The slowest of a word typed and taken back

    void meet(const Times &other)
    {
        insert = std::min(insert, other.insert);
        sort = std::min(sort, other.sort);
        filter = std::min(filter, other.filter);
        clear = std::min(clear, other.clear);
        keystroke = keystroke == 0 ? other.keystroke : std::min(keystroke, other.keystroke);
    }
};

const QString searched = QStringLiteral("customer-77");

template<class Proxy, class Filter>
void search(Proxy &proxy, Times &times, const Filter &filter)
{
    times.filter = bench::milliseconds([&] { filter(searched); });
    bench::keep(proxy.rowCount());
    if (proxy.rowCount() != 1111)
        qFatal("%d rows found", proxy.rowCount());
    times.clear = bench::milliseconds([&] { filter(QString()); });
    if (proxy.rowCount() != rowCount)
        qFatal("%d rows", proxy.rowCount());
}

Times ours(const QList<Row> &rows)
{
    Times times;
    ui::TableModel<Row> model(columns(), [](const Row &row) { return row.domain; });
    ui::TableProxy proxy;
    proxy.setSourceModel(&model);
    times.insert = bench::milliseconds([&] { model.setRows(rows); });
    times.sort = bench::milliseconds([&] { proxy.sort(0); });
    // At once, before anything could be read ahead.
    const auto filter = [&](const QString &text) { proxy.setFilterText(text); };
    search(proxy, times, filter);
    // As a person types: a letter, another, and back again.
    for (const QString &text : {searched, QStringLiteral("1234")}) {
        ui::TableProxy typed;
        typed.setSourceModel(&model);
        // Nobody reaches for the keyboard sooner; by then the proxy has read ahead.
        QTimer::singleShot(std::chrono::milliseconds(500), QCoreApplication::instance(),
                           &QCoreApplication::quit);
        QCoreApplication::exec();
        for (auto step = -text.size(); step <= text.size(); ++step) {
            const QString now = text.first(text.size() - std::abs(step));
            times.keystroke =
                std::max(times.keystroke, bench::milliseconds([&] { typed.setFilterText(now); }));
        }
    }
    return times;
}

Times qt(const QList<Row> &rows)
{
    Times times;
    QStandardItemModel model(0, 4);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    times.insert = bench::milliseconds([&] {
        for (const Row &row : rows) {
            QList<QStandardItem *> items{new QStandardItem(row.domain), new QStandardItem(row.status),
                                         new QStandardItem, new QStandardItem};
            items.at(2)->setData(row.sent, Qt::DisplayRole);
            items.at(3)->setData(row.rate, Qt::DisplayRole);
            model.appendRow(items);
        }
    });
    times.sort = bench::milliseconds([&] { proxy.sort(0); });
    search(proxy, times, [&](const QString &text) { proxy.setFilterFixedString(text); });
    return times;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QList<Row> rows = someRows();
    Times mine;
    Times theirs;
    for (int round = 0; round < 5; ++round) {
        theirs.meet(qt(rows));
        mine.meet(ours(rows));
    }
    const QString peer = QStringLiteral("QStandardItemModel, QSortFilterProxyModel");
    bench::faster(QStringLiteral("100,000 rows: insert"), mine.insert, theirs.insert, peer, 5);
    bench::faster(QStringLiteral("… sort by text"), mine.sort, theirs.sort, peer, 7);
    bench::faster(QStringLiteral("… filter"), mine.filter, theirs.filter, peer, 4);
    bench::faster(QStringLiteral("… clear the filter"), mine.clear, theirs.clear, peer, 40);
    bench::row(QStringLiteral("… the slowest key typed into the filter"), bench::time(mine.keystroke),
               QString(), QString(), QStringLiteral("50 ms"), mine.keystroke <= 50);
}
