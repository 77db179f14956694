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
    , m_book(this->session().surroundings().history, this->session().client())
    , m_opened(m_book.now())
    , m_ips(new TableModel<reports::DedicatedIpRow>(reports::dedicatedIpColumns(), keyOfIp, this))
{
    reports::Columns<reports::BlacklistRow> columns = reports::blacklistColumns();
    if (m_book.isThere())
        columns.append({.id = QStringLiteral("new"),
                        .title = tr("New"),
                        .value =
                            [this](const reports::BlacklistRow &row) {
                                return isNew(row) ? reports::CellValue(tr("new")) : reports::CellValue();
                            },
                        .severity =
                            [this](const reports::BlacklistRow &row) {
                                return isNew(row) ? reports::Severity::Bad : reports::Severity::Neutral;
                            }});
    m_listings = new TableModel<reports::BlacklistRow>(columns, keyOfListing, this);
}

bool BlacklistsController::isNew(const reports::BlacklistRow &row) const
{
    return m_news.added.contains({row.ip, row.entry.rblName.value_or(QString())});
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
              takeList(*ips);
          });
}

void BlacklistsController::takeList(const QList<reports::DedicatedIpRow> &ips)
{
    history::Blacklists report;
    for (const reports::DedicatedIpRow &ip : ips)
        report.insert(ip.ip.ip, ip.listings.value_or(QList<email::BlacklistEntry>()));
    start(m_book.keepBlacklists(report, m_opened), aws::Priority::Waiting,
          [this, ips, reading = m_reading](const aws::Result<history::BlacklistNews> &news) {
              if (reading != m_reading)
                  return;
              m_news = news.value_or(history::BlacklistNews());
              show(ips);
          });
}

void BlacklistsController::show(const QList<reports::DedicatedIpRow> &ips)
{
    m_hasList = true;
    m_ips->setRows(ips);
    m_listings->setRows(reports::blacklistRows(ips));
    Q_EMIT listChanged();
}

} // namespace ui
