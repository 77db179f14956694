// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/paging.h"
#include "core/reports/tables/configurationsets.h"

namespace reports {

/// One configuration set with its event destinations; a name alone when it has been deleted.
template<typename Send>
QCoro::Task<aws::Result<ConfigurationSetRow>> readConfigurationSet(Send send, QString name)
{
    auto settings = send(email::GetConfigurationSet{.configurationSetName = name});
    auto destinations = send(email::GetConfigurationSetEventDestinations{.configurationSetName = name});
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

/// Every configuration set of the account, in the service's order. One that is deleted meanwhile is left out.
template<typename Send>
QCoro::Task<aws::Result<QList<ConfigurationSetRow>>> readConfigurationSets(Send send)
{
    const auto list = co_await aws::allPages(send, email::ListConfigurationSets{});
    if (!list)
        co_return tl::unexpected(list.error());
    QList<ConfigurationSetRow> rows;
    for (const QString &name : list->configurationSets.value_or(QStringList())) {
        const auto row = co_await readConfigurationSet(send, name);
        if (row)
            rows.append(*row);
        else if (row.error().code != QLatin1StringView("NotFoundException"))
            co_return tl::unexpected(row.error());
    }
    co_return std::as_const(rows);
}

} // namespace reports
