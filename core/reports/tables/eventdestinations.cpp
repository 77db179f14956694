// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/eventdestinations.h"

#include "core/reports/words.h"

#include <QStringList>

namespace reports {

using Row = email::EventDestination;

QString destinationKind(const Row &destination)
{
    // Names of products: the same in every language.
    if (destination.kinesisFirehoseDestination)
        return QStringLiteral("Kinesis Data Firehose");
    if (destination.cloudWatchDestination)
        return QStringLiteral("CloudWatch");
    if (destination.snsDestination)
        return QStringLiteral("SNS");
    if (destination.pinpointDestination)
        return QStringLiteral("Pinpoint");
    return {};
}

QString destinationTarget(const Row &destination)
{
    if (const auto &firehose = destination.kinesisFirehoseDestination)
        return firehose->deliveryStreamArn;
    if (const auto &sns = destination.snsDestination)
        return sns->topicArn;
    if (const auto &pinpoint = destination.pinpointDestination)
        return pinpoint->applicationArn.value_or(QString());
    QStringList names;
    if (const auto &cloudWatch = destination.cloudWatchDestination) {
        for (const email::CloudWatchDimensionConfiguration &dimension : cloudWatch->dimensionConfigurations)
            names.append(dimension.dimensionName);
    }
    return names.join(QStringLiteral(", "));
}

Columns<Row> eventDestinationColumns()
{
    return {
        {.id = QStringLiteral("name"),
         .title = QCoreApplication::translate("reports", "Name"),
         .value = [](const Row &row) { return CellValue(row.name); }},
        {.id = QStringLiteral("enabled"),
         .title = QCoreApplication::translate("reports", "State"),
         .value =
             [](const Row &row) {
                 return CellValue(row.enabled.value_or(false)
                                      ? QCoreApplication::translate("reports", "On")
                                      : QCoreApplication::translate("reports", "Off"));
             },
         .severity =
             [](const Row &row) { return row.enabled.value_or(false) ? Severity::Good : Severity::Neutral; }},
        {.id = QStringLiteral("kind"),
         .title = QCoreApplication::translate("reports", "Sends to"),
         .value = [](const Row &row) { return CellValue(destinationKind(row)); }},
        {.id = QStringLiteral("events"),
         .title = QCoreApplication::translate("reports", "Events"),
         .value =
             [](const Row &row) {
                 QStringList types;
                 for (const auto &type : row.matchingEventTypes)
                     types.append(words(type));
                 return CellValue(types.join(QStringLiteral(", ")));
             }},
        {.id = QStringLiteral("target"),
         .title = QCoreApplication::translate("reports", "Target"),
         .value = [](const Row &row) { return CellValue(destinationTarget(row)); }},
    };
}

} // namespace reports
