// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/eventdestinations.h"

#include "core/aws/tr.h"
#include "core/reports/words.h"

#include <QStringList>

namespace reports {

QString destinationKind(const email::EventDestination &destination)
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

QString destinationTarget(const email::EventDestination &destination)
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

Columns<email::EventDestination> eventDestinationColumns()
{
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .value = [](const email::EventDestination &row) { return CellValue(row.name); }},
        {.id = QStringLiteral("enabled"),
         .title = tr("State"),
         .value =
             [](const email::EventDestination &row) {
                 return CellValue(row.enabled.value_or(false) ? tr("On") : tr("Off"));
             },
         .severity =
             [](const email::EventDestination &row) {
                 return row.enabled.value_or(false) ? Severity::Good : Severity::Neutral;
             }},
        {.id = QStringLiteral("kind"),
         .title = tr("Sends to"),
         .value = [](const email::EventDestination &row) { return CellValue(destinationKind(row)); }},
        {.id = QStringLiteral("events"),
         .title = tr("Events"),
         .value =
             [](const email::EventDestination &row) {
                 QStringList types;
                 for (const auto &type : row.matchingEventTypes)
                     types.append(words(type));
                 return CellValue(types.join(QStringLiteral(", ")));
             }},
        {.id = QStringLiteral("target"),
         .title = tr("Target"),
         .value = [](const email::EventDestination &row) { return CellValue(destinationTarget(row)); }},
    };
}

} // namespace reports
