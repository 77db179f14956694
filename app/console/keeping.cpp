// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keeping.h"

#include "app/console/console.h"
#include "app/places.h"
#include "core/aws/tr.h"

#include <QCommandLineParser>

namespace console {

void addKeepOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("keep"),
                      tr("Keep what the service says of deliverability in the history on this "
                         "computer, and take from it what the service has forgotten.")});
}

QCoro::Task<aws::Result<history::Book>> historyFor(bool keep, aws::Client client)
{
    if (!keep)
        co_return history::Book(nullptr, client);
    const auto store = std::make_shared<history::Store>(places::history());
    // Said at the end: an error is the one line on stderr, and it tells more.
    const auto troubles = std::make_shared<QStringList>();
    QObject::connect(store.get(), &history::Store::troubled, store.get(),
                     [troubles](const QString &what) { troubles->append(what); });
    // Before anything is sent: a history that cannot be written is told at once.
    const auto extent = co_await store->extent();
    if (!extent)
        co_return tl::unexpected(extent.error());
    for (const QString &trouble : std::as_const(*troubles))
        writeError(trouble);
    co_return history::Book(store, client);
}

QCoro::Task<aws::Result<reports::StatisticsReport>> readStatistics(aws::Client client, history::Book book,
                                                                   QString domain, reports::DayRange range)
{
    const auto clock = client.options().clock;
    const auto ask = [client, book](email::GetDomainStatisticsReport request) {
        return history::askAndKeep(book, aws::Reader(client), std::move(request));
    };
    const reports::Stretch known = co_await history::recallStatistics(book, domain, range);
    const reports::Stretch stretch = co_await reports::readStretch(ask, domain, known, clock);
    if (stretch.error())
        co_return tl::unexpected(*stretch.error());
    co_return stretch.report();
}

} // namespace console
