// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/account.h"
#include "core/history/answers.h"
#include "core/history/store.h"

namespace history {

/// The history of one account: the store, seen by the client that speaks for it. A value. Without a store
/// everything is empty and nothing is kept.
class Book
{
public:
    Book(std::shared_ptr<Store> store, aws::Client client)
        : m_store(std::move(store))
        , m_client(std::move(client))
    {
    }

    [[nodiscard]] bool isThere() const { return m_store != nullptr; }

    [[nodiscard]] QCoro::Task<aws::Result<QStringList>> domains() const;
    [[nodiscard]] QCoro::Task<aws::Result<KeptStatistics>> statistics(QString domain, QDate first,
                                                                      QDate last) const;
    [[nodiscard]] QCoro::Task<aws::Result<QList<KeptCampaign>>> campaigns(QString domain, QDate first,
                                                                          QDate last) const;
    [[nodiscard]] QCoro::Task<aws::Result<QList<KeptTest>>> tests() const;

    [[nodiscard]] QCoro::Task<aws::Result<void>>
    keepStatistics(QString domain, QDate first, QDate last,
                   email::GetDomainStatisticsReport::Response answer) const;
    [[nodiscard]] QCoro::Task<aws::Result<void>>
    keepCampaigns(QString domain, QList<email::DomainDeliverabilityCampaign> campaigns) const;
    [[nodiscard]] QCoro::Task<aws::Result<void>> keepTests(QList<KeptTest> tests) const;
    /// \a since: what counts as new was not there before it.
    [[nodiscard]] QCoro::Task<aws::Result<BlacklistNews>> keepBlacklists(Blacklists report,
                                                                         QDateTime since) const;

    /// The client's clock.
    [[nodiscard]] QDateTime now() const;

private:
    [[nodiscard]] bool isKept() const { return m_store && m_store->isKeeping(); }

    std::shared_ptr<Store> m_store;
    aws::Client m_client;
};

} // namespace history
