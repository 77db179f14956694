// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontest.h"

#include "core/connections/opening.h"
#include "core/email/operations/dedicatedips.h"

#include <QLocale>
#include <qcoro/qcorotask.h>
#include <utility>

namespace ui {

namespace {
using Account = email::GetAccount::Response;

QCoro::Task<aws::Result<Account>> readAccount(connections::SavedConnection connection, ConnectionMeans means,
                                              std::optional<aws::Credentials> typed,
                                              email::ConnectionOptions options, std::stop_token stop)
{
    if (connection.source == connections::Source::Keys)
        co_await KeyPlace::open(means.keys);
    auto secrets = means.keys->store();
    if (typed) {
        // Tried before they are kept: somewhere that ends with this.
        secrets = connections::memoryStore();
        if (const auto kept = co_await connections::keepKeys(secrets, connection, *typed); !kept)
            co_return tl::unexpected(kept.error());
    }
    const auto opened =
        co_await connections::open(connection, means.environment, secrets, std::move(options));
    if (!opened)
        co_return tl::unexpected(opened.error());
    // Named: g++ 12 destroys a braced temporary of an awaited expression twice.
    const aws::CallOptions call{.stop = stop};
    co_return co_await opened->client.send(email::GetAccount(), call);
}
} // namespace

ConnectionTest::ConnectionTest(ConnectionMeans means, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
{
}

ConnectionTest::~ConnectionTest() { cancel(); }

void ConnectionTest::start(const connections::SavedConnection &connection,
                           const std::optional<aws::Credentials> &typed,
                           const email::ConnectionOptions &people)
{
    cancel();
    m_stop = {};
    m_running = true;
    QCoro::connect(readAccount(connection, m_means, typed, people, m_stop.get_token()), this,
                   [this, stop = m_stop.get_token()](const aws::Result<Account> &account) {
                       if (stop.stop_requested())
                           return;
                       m_running = false;
                       if (!account) {
                           Q_EMIT failed(account.error());
                           return;
                       }
                       QStringList facts;
                       if (account->sendQuota && account->sendQuota->max24HourSend)
                           facts.append(
                               tr("%1 messages in 24 hours")
                                   .arg(QLocale().toString(*account->sendQuota->max24HourSend, 'f', 0)));
                       facts.append(account->productionAccessEnabled.value_or(false)
                                        ? tr("production access")
                                        : tr("sandbox: only to verified addresses"));
                       facts.append(account->sendingEnabled.value_or(false) ? tr("sending is on")
                                                                            : tr("sending is off"));
                       Q_EMIT worked(facts.join(QStringLiteral(" · ")));
                   });
}

void ConnectionTest::cancel()
{
    if (std::exchange(m_running, false))
        m_stop.request_stop();
}

} // namespace ui
