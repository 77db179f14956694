// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows as a CSV file, beside Python's csv module and beside writing the same bytes and nothing
// else.
#include "core/reports/csvfile.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QStringBuilder>
#include <QTemporaryDir>
#include <cstdio>
#include <ranges>

namespace {
constexpr int rowCount = 1'000'000;

struct Row {
    qint64 number = 0;
    QString domain;
};

reports::Columns<Row> columns()
{
    using reports::CellValue;
    const auto text = [](const QString &id, const QString &value) {
        return reports::Column<Row>{.id = id, .title = id, .value = [value](const Row &) { return value; }};
    };
    const auto count = [](const QString &id, qint64 times, qint64 more) {
        return reports::Column<Row>{.id = id, .title = id, .value = [times, more](const Row &row) {
                                        return row.number * times + more;
                                    }};
    };
    const auto rate = [](const QString &id, double value) {
        return reports::Column<Row>{.id = id, .title = id, .value = [value](const Row &) { return value; }};
    };
    const QDateTime moment(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
    return {
        {.id = QStringLiteral("domain"),
         .title = QStringLiteral("Domain"),
         .value = [](const Row &row) { return CellValue(row.domain); }},
        text(QStringLiteral("campaign"), QStringLiteral("Marketing, weekly")),
        text(QStringLiteral("status"), QStringLiteral("Verified")),
        text(QStringLiteral("region"), QStringLiteral("eu-west-1")),
        count(QStringLiteral("sent"), 1, 0),
        count(QStringLiteral("inbox"), 7, 0),
        count(QStringLiteral("spam"), 3, 0),
        count(QStringLiteral("projected"), 1, 90'000),
        rate(QStringLiteral("inbox-rate"), 95.25),
        rate(QStringLiteral("spam-rate"), 4.75),
        {.id = QStringLiteral("sending"),
         .title = QStringLiteral("Sending"),
         .value = [](const Row &) { return CellValue(true); }},
        {.id = QStringLiteral("seen"),
         .title = QStringLiteral("Seen"),
         .value = [moment](const Row &) { return CellValue(moment); }},
    };
}

/// Made one after the other, so that the rows themselves need no memory.
auto rows(int count)
{
    return std::views::iota(0, count) | std::views::transform([](int i) {
               return Row{i,
                          QLatin1StringView("customer-") % QString::number(i)
                              % QLatin1StringView(".example.com")};
           });
}

void writeFloor(const QString &path, qint64 size)
{
    FILE *file = std::fopen(QFile::encodeName(path).constData(), "wb");
    if (!file)
        qFatal("cannot write");
    const std::vector<char> block(1U << 16U, 'x');
    for (qint64 left = size; left > 0; left -= static_cast<qint64>(block.size()))
        std::fwrite(block.data(), 1, static_cast<std::size_t>(std::min<qint64>(left, qint64(block.size()))),
                    file);
    std::fclose(file);
}
} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    const reports::Columns<Row> table = columns();
    const auto write = [&](int count) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot write");
        if (const auto written = reports::writeCsv(file, table, rows(count)); !written)
            qFatal("%s", qPrintable(written.error().message));
    };
    // As an export does it: only a file that is safely on the disk takes the old one's place.
    const auto writeSafely = [&] {
        if (const auto written = reports::writeCsvFile(path, table, rows(rowCount)); !written)
            qFatal("%s", qPrintable(written.error().message));
    };

    write(10'000);
    const auto before = bench::peakMemory();
    write(rowCount);
    const auto after = bench::peakMemory();
    const qint64 size = QFileInfo(path).size();

    const bench::Turns turns = bench::inTurns(
        3, [&] { write(rowCount); }, [&] { writeFloor(folder.filePath(QStringLiteral("floor")), size); });
    const QString what = QStringLiteral("CSV of 1,000,000 rows × 12 columns (%1 MB)").arg(size / 1'000'000);
    std::optional<double> python;
    for (int round = 0; round < 2; ++round) {
        if (const auto printed =
                bench::runPeer(QStringLiteral("writecsv.py"),
                               {folder.filePath(QStringLiteral("python.csv")), QString::number(rowCount)}))
            python = std::min(python.value_or(printed->toDouble()), printed->toDouble());
    }
    if (python)
        bench::faster(what, turns.ours, *python, QStringLiteral("Python csv"), 5);
    else
        bench::skipped(what, QStringLiteral("no Python"));
    bench::note(QStringLiteral("… beside the bytes alone"), bench::time(turns.ours),
                QStringLiteral("fwrite %1").arg(bench::time(turns.peer)),
                QStringLiteral("%1 ×").arg(turns.ours / turns.peer, 0, 'f', 1));
    bench::note(QStringLiteral("… until it is safely on the disk, as an export does it"),
                bench::time(bench::milliseconds(writeSafely)), QString(), QString());
    if (before && after) {
        bench::row(QStringLiteral("… memory: 1,000,000 rows beside 10,000"),
                   QStringLiteral("%1 KiB").arg(*after), QStringLiteral("%1 KiB").arg(*before),
                   QStringLiteral("+%1 KiB").arg(*after - *before), QStringLiteral("+1024 KiB"),
                   *after - *before <= 1024);
    }
}
