// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readconfigurationsets.h"

namespace reports {

QCoro::Task<aws::Result<ConfigurationSetRow>> readConfigurationSet(aws::Reader reader, QString name)
{
    auto settings = reader(email::GetConfigurationSet{.configurationSetName = name});
    auto destinations = reader(email::GetConfigurationSetEventDestinations{.configurationSetName = name});
    const auto readSettings = co_await settings;
    const auto readDestinations = co_await destinations;
    if (!readSettings)
        co_return tl::unexpected(readSettings.error());
    if (!readDestinations)
        co_return tl::unexpected(readDestinations.error());
    co_return ConfigurationSetRow{
        .name = name,
        .settings = *readSettings,
        .destinations = readDestinations->eventDestinations.value_or(QList<email::EventDestination>())};
}

QCoro::Task<aws::Result<QList<ConfigurationSetRow>>> readConfigurationSets(aws::Reader reader)
{
    const auto list = co_await aws::readAllPages(reader, email::ListConfigurationSets{});
    if (!list)
        co_return tl::unexpected(list.error());
    QList<ConfigurationSetRow> rows;
    for (const QString &name : list->configurationSets.value_or(QStringList())) {
        const auto row = co_await readConfigurationSet(reader, name);
        if (row)
            rows.append(*row);
        else if (row.error().code != QLatin1StringView("NotFoundException"))
            co_return tl::unexpected(row.error());
    }
    co_return std::as_const(rows);
}

} // namespace reports
