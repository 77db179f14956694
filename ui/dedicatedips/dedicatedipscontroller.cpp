// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/dedicatedipscontroller.h"

#include "core/aws/client/reader.h"
#include "core/reports/readdedicatedips.h"
#include "ui/truth.h"

namespace ui {

using reports::DedicatedIpRow;

namespace {
constexpr int mostPools = 1000; // In a page; an account has 50 at most.
}

DedicatedIpsController::DedicatedIpsController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_ips(new TableModel<DedicatedIpRow>(
          reports::dedicatedIpColumns(), [](const DedicatedIpRow &row) { return row.ip.ip; }, this))
    , m_pools(new TableModel<reports::DedicatedIpPoolRow>(
          reports::dedicatedIpPoolColumns(), [](const auto &row) { return row.name; }, this))
    , m_listings(new TableModel<reports::BlacklistRow>(
          reports::blacklistColumns(),
          [](const reports::BlacklistRow &row) {
              return row.ip + u' ' + row.entry.rblName.value_or(QString());
          },
          this))
{
}

QDate DedicatedIpsController::today() const
{
    const auto now = this->session().client().options().clock().time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(now).date();
}

void DedicatedIpsController::refresh()
{
    const int reading = ++m_reading;
    const auto send = sending(aws::Priority::Waiting);
    start(aws::readAllPages(send, email::ListDedicatedIpPools{}), aws::Priority::Waiting,
          [this, reading](const aws::Result<email::ListDedicatedIpPools::Response> &pools) {
              if (reading != m_reading)
                  return;
              if (!pools) {
                  Q_EMIT failed(describe(tr("Could not read the pools"), pools.error()));
                  return;
              }
              m_poolNames = pools->dedicatedIpPools.value_or(QStringList());
              countPools();
          });
    start(reports::readDedicatedIps(send), aws::Priority::Waiting,
          [this, send, reading](const aws::Result<QList<DedicatedIpRow>> &ips) {
              if (reading != m_reading)
                  return;
              if (!ips) {
                  Q_EMIT failed(describe(tr("Could not read the dedicated IPs"), ips.error()));
                  return;
              }
              // What the blacklists said before stands until they are asked again.
              QList<DedicatedIpRow> rows = *ips;
              for (DedicatedIpRow &row : rows) {
                  if (const DedicatedIpRow *known = m_ips->find(row.ip.ip))
                      row.listings = known->listings;
              }
              m_hasList = true;
              takeIps(rows);
              start(reports::readListings(send, *ips), aws::Priority::Visible,
                    [this, reading](const aws::Result<QList<DedicatedIpRow>> &listed) {
                        if (reading != m_reading)
                            return;
                        if (listed)
                            takeIps(*listed);
                        else
                            Q_EMIT failed(describe(tr("Could not ask the blacklists"), listed.error()));
                    });
          });
}

void DedicatedIpsController::takeIps(const QList<DedicatedIpRow> &rows)
{
    m_ips->setRows(rows);
    countPools();
    lookAt(m_lookedAt);
}

void DedicatedIpsController::countPools()
{
    m_pools->setRows(reports::dedicatedIpPoolRows(m_poolNames, m_ips->rows()));
    Q_EMIT listChanged();
}

void DedicatedIpsController::lookAt(const QString &ip)
{
    m_lookedAt = ip;
    const DedicatedIpRow *row = m_ips->find(ip);
    m_listings->setRows(row ? reports::blacklistRows({*row}) : QList<reports::BlacklistRow>());
}

void DedicatedIpsController::read(const QString &ip)
{
    run(email::GetDedicatedIp{.ip = ip}, aws::Priority::Waiting,
        [this, ip](const aws::Result<email::GetDedicatedIp::Response> &answer) {
            const DedicatedIpRow *known = m_ips->find(ip);
            if (!answer || !answer->dedicatedIp || !known)
                return;
            m_ips->upsert({.ip = *answer->dedicatedIp, .listings = known->listings});
            countPools();
        });
}

QList<IpMove> DedicatedIpsController::movesTo(const QStringList &ips, const QString &pool) const
{
    QList<IpMove> moves;
    for (const QString &ip : ips) {
        const DedicatedIpRow *row = m_ips->find(ip);
        if (row && row->ip.poolName != pool && m_poolNames.contains(pool))
            moves.append({.ip = ip, .from = row->ip.poolName.value_or(QString()), .to = pool});
    }
    return moves;
}

QStringList DedicatedIpsController::emptiedBy(const QList<IpMove> &moves) const
{
    QHash<QString, qint64> leaving;
    for (const IpMove &move : moves)
        ++leaving[move.from];
    QStringList emptied;
    for (const reports::DedicatedIpPoolRow &pool : m_pools->rows()) {
        if (pool.ips > 0 && leaving.value(pool.name) == pool.ips)
            emptied.append(pool.name);
    }
    return emptied;
}

void DedicatedIpsController::move(const QList<IpMove> &moves) { moveNext(moves, {}); }

void DedicatedIpsController::moveNext(QList<IpMove> moves, const QList<IpMove> &gone)
{
    if (moves.isEmpty()) {
        Q_EMIT done();
        Q_EMIT moved(gone);
        return;
    }
    const IpMove next = moves.takeFirst();
    change(
        email::PutDedicatedIpInPool{.ip = next.ip, .destinationPoolName = next.to},
        email::GetDedicatedIp{.ip = next.ip},
        [next](const email::GetDedicatedIp::Response &found) {
            return found.dedicatedIp && found.dedicatedIp->poolName == next.to;
        },
        [this, next, moves, gone](const aws::Result<void> &result) {
            read(next.ip);
            if (result)
                return moveNext(moves, gone + QList{next});
            Q_EMIT moved(gone);
            Q_EMIT refused(describe(tr("Could not move %1 to %2").arg(next.ip, next.to), result.error()));
        });
}

void DedicatedIpsController::setWarmup(const QStringList &ips, int percent) { setNextWarmup(ips, percent); }

void DedicatedIpsController::setNextWarmup(QStringList ips, int percent)
{
    if (ips.isEmpty()) {
        Q_EMIT done();
        return;
    }
    const QString ip = ips.takeFirst();
    change(
        email::PutDedicatedIpWarmupAttributes{.ip = ip, .warmupPercentage = percent},
        email::GetDedicatedIp{.ip = ip},
        [percent](const email::GetDedicatedIp::Response &found) {
            return found.dedicatedIp && reports::warmupPercent(*found.dedicatedIp) == percent;
        },
        [this, ip, ips, percent](const aws::Result<void> &result) {
            read(ip);
            if (result)
                setNextWarmup(ips, percent);
            else
                Q_EMIT refused(describe(tr("Could not set the warm-up of %1").arg(ip), result.error()));
        });
}

void DedicatedIpsController::createPool(const QString &name, const QList<email::Tag> &tags)
{
    email::CreateDedicatedIpPool request;
    request.poolName = name;
    if (!tags.isEmpty())
        request.tags = tags;
    start(make(session(), request), aws::Priority::Waiting, [this, name](const aws::Result<void> &result) {
        if (!result) {
            Q_EMIT refused(describe(tr("Could not create %1").arg(name), result.error()));
            return;
        }
        if (!m_poolNames.contains(name))
            m_poolNames.append(name);
        countPools();
        Q_EMIT done();
    });
}

void DedicatedIpsController::removePool(const QString &name)
{
    // There is no reading of a single pool, but one that is in no list is gone.
    const auto isGone = [name](const aws::Result<email::ListDedicatedIpPools::Response> &pools) {
        return pools && !pools->dedicatedIpPools.value_or(QStringList()).contains(name);
    };
    email::ListDedicatedIpPools reading;
    reading.pageSize = mostPools;
    start(carryOut(session(), email::DeleteDedicatedIpPool{.poolName = name}, reading, isGone),
          aws::Priority::Waiting, [this, name](const aws::Result<void> &result) {
              if (!result && !isNotFound(result.error())) {
                  Q_EMIT refused(describe(tr("Could not delete %1").arg(name), result.error()));
                  return;
              }
              m_poolNames.removeAll(name);
              countPools();
              Q_EMIT done();
          });
}

} // namespace ui
