// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/book.h"

#include "core/history/statistics.h"

namespace history {

namespace {
/// \a work(Database &, Account) in the store's thread, once it is known whose history it is about.
template<typename Work>
auto perform(std::shared_ptr<Store> store, aws::Client client, Work work)
    -> QCoro::Task<std::invoke_result_t<Work, Database &, Account>>
{
    const auto account = co_await accountOf(std::move(client));
    if (!account)
        co_return tl::unexpected(account.error());
    // Named: g++ 12 destroys a closure that is made within the expression once too often.
    const auto owned = [work, owner = *account](Database &database) { return work(database, owner); };
    const auto result = co_await store->perform(owned);
    co_return result;
}

template<typename T>
QCoro::Task<aws::Result<T>> nothing()
{
    co_return aws::Result<T>();
}
} // namespace

QDateTime Book::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_client.options().clock().time_since_epoch().count(), Qt::UTC);
}

QCoro::Task<aws::Result<QStringList>> Book::domains() const
{
    if (!m_store)
        return nothing<QStringList>();
    return perform(m_store, m_client, readDomains);
}

QCoro::Task<aws::Result<KeptStatistics>> Book::statistics(QString domain, QDate first, QDate last) const
{
    if (!m_store)
        return nothing<KeptStatistics>();
    return perform(m_store, m_client, [=](Database &database, const Account &account) {
        return readStatistics(database, account, domain, first, last);
    });
}

QCoro::Task<aws::Result<QList<KeptCampaign>>> Book::campaigns(QString domain, QDate first, QDate last) const
{
    if (!m_store)
        return nothing<QList<KeptCampaign>>();
    return perform(m_store, m_client, [=](Database &database, const Account &account) {
        return readCampaigns(database, account, domain, first, last);
    });
}

QCoro::Task<aws::Result<QList<KeptTest>>> Book::tests() const
{
    if (!m_store)
        return nothing<QList<KeptTest>>();
    return perform(m_store, m_client, readTests);
}

QCoro::Task<aws::Result<void>> Book::keepStatistics(QString domain, QDate first, QDate last,
                                                    email::GetDomainStatisticsReport::Response answer) const
{
    if (!isKept())
        return nothing<void>();
    return perform(m_store, m_client, [=, fetched = now()](Database &database, const Account &account) {
        return history::keepStatistics(database, account, domain, first, last, answer, fetched);
    });
}

QCoro::Task<aws::Result<void>> Book::keepCampaigns(QString domain,
                                                   QList<email::DomainDeliverabilityCampaign> campaigns) const
{
    if (!isKept())
        return nothing<void>();
    return perform(m_store, m_client, [=, fetched = now()](Database &database, const Account &account) {
        return history::keepCampaigns(database, account, domain, campaigns, fetched);
    });
}

QCoro::Task<aws::Result<void>> Book::keepTests(QList<KeptTest> tests) const
{
    if (!isKept())
        return nothing<void>();
    return perform(m_store, m_client, [=](Database &database, const Account &account) {
        return history::keepTests(database, account, tests);
    });
}

QCoro::Task<aws::Result<BlacklistNews>> Book::keepBlacklists(Blacklists report, QDateTime since) const
{
    if (!isKept())
        return nothing<BlacklistNews>();
    return perform(m_store, m_client, [=, fetched = now()](Database &database, const Account &account) {
        return history::keepBlacklists(database, account, report, fetched, since);
    });
}

} // namespace history
