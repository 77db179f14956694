// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/blacklistscontroller.h"

#include "core/reports/readdedicatedips.h"

#include <algorithm>

namespace ui {

namespace {
QString keyOfIp(const reports::DedicatedIpRow &row) { return row.ip.ip; }

QString keyOfListing(const reports::BlacklistRow &row)
{
    return row.ip + u' ' + row.entry.rblName.value_or(QString());
}

bool isListed(const reports::DedicatedIpRow &row) { return row.listings && !row.listings->isEmpty(); }
} // namespace

BlacklistsController::BlacklistsController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_ips(new TableModel<reports::DedicatedIpRow>(reports::dedicatedIpColumns(), keyOfIp, this))
    , m_listings(new TableModel<reports::BlacklistRow>(reports::blacklistColumns(), keyOfListing, this))
{
}

int BlacklistsController::listedIps() const
{
    return static_cast<int>(std::ranges::count_if(m_ips->rows(), isListed));
}

void BlacklistsController::refresh()
{
    start(reports::readDedicatedIpsAndListings(sending(aws::Priority::Waiting)), aws::Priority::Waiting,
          [this, reading = ++m_reading](const aws::Result<QList<reports::DedicatedIpRow>> &ips) {
              if (reading != m_reading)
                  return;
              if (!ips) {
                  Q_EMIT failed(describe(tr("Could not read the blacklists"), ips.error()));
                  return;
              }
              m_hasList = true;
              m_ips->setRows(*ips);
              m_listings->setRows(reports::blacklistRows(*ips));
              Q_EMIT listChanged();
          });
}

} // namespace ui
