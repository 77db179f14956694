// SPDX-License-Identifier: GPL-3.0-or-later
// A year of statistics into shapes, beside QJsonDocument that only parses.
#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/email/operations/deliverability.h"
#include "tests/bench/bench.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace {
using Report = email::GetDomainStatisticsReport::Response;

Report year()
{
    const QStringList providers{QStringLiteral("Gmail"),  QStringLiteral("Hotmail"), QStringLiteral("Yahoo"),
                                QStringLiteral("AOL"),    QStringLiteral("Comcast"), QStringLiteral("GMX"),
                                QStringLiteral("Web.de"), QStringLiteral("Orange"),  QStringLiteral("Free"),
                                QStringLiteral("Libero"), QStringLiteral("Mail.ru"), QStringLiteral("Naver")};
    Report report;
    for (int day = 0; day < 365; ++day) {
        email::DailyVolume volume;
        volume.startDate = QDate(2025, 1, 1).addDays(day).startOfDay(Qt::UTC);
        volume.volumeStatistics = email::VolumeStatistics{.inboxRawCount = 90'000 + day * 7,
                                                          .spamRawCount = 4'000 + day,
                                                          .projectedInbox = 900'000 + day * 70,
                                                          .projectedSpam = 40'000 + day * 10};
        QList<email::DomainIspPlacement> placements;
        for (qsizetype i = 0; i < providers.size(); ++i) {
            placements.append({.ispName = providers.at(i),
                               .inboxRawCount = 7'000 + day * 3 + i,
                               .spamRawCount = 300 + day + i,
                               .inboxPercentage = 95.0 + static_cast<double>(i) / 7,
                               .spamPercentage = 5.0 - static_cast<double>(i) / 7});
        }
        volume.domainIspPlacements = placements;
        report.dailyVolumes.append(volume);
    }
    report.overallVolume.readRatePercent = 21.7;
    return report;
}
} // namespace

int main()
{
    const QByteArray json =
        QJsonDocument(aws::toJson(year(), aws::JsonWriting{}).toObject()).toJson(QJsonDocument::Compact);
    constexpr int documents = 20;
    const auto ours = [&json] {
        for (int i = 0; i < documents; ++i) {
            Report report;
            aws::JsonReading reading;
            if (!aws::fromJson(json, report, reading) || report.dailyVolumes.size() != 365)
                qFatal("%s", qPrintable(reading.describe()));
            bench::keep(report);
        }
    };
    const auto qt = [&json] {
        for (int i = 0; i < documents; ++i)
            bench::keep(QJsonDocument::fromJson(json));
    };
    const bench::Turns turns = bench::inTurns(9, ours, qt);
    bench::faster(
        QStringLiteral("decode 365 days × 12 providers (%1 KB) into shapes").arg(json.size() / 1000),
        turns.ours / documents, turns.peer / documents, QStringLiteral("QJsonDocument alone"), 8);
}
