// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/tables/blacklists.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads which blacklists have one of the account's dedicated IPs; of others the service tells nothing. With
/// a history it tells what is new since the last time.
class BlacklistsController : public Controller
{
    Q_OBJECT
public:
    explicit BlacklistsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<reports::DedicatedIpRow> *ips() const { return m_ips; }
    [[nodiscard]] TableModel<reports::BlacklistRow> *listings() const { return m_listings; }
    [[nodiscard]] bool hasList() const { return m_hasList; }
    [[nodiscard]] int listedIps() const;
    [[nodiscard]] const history::BlacklistNews &news() const { return m_news; }

    void refresh();

Q_SIGNALS:
    void listChanged();

private:
    void takeList(const QList<reports::DedicatedIpRow> &ips);
    void show(const QList<reports::DedicatedIpRow> &ips);
    [[nodiscard]] bool isNew(const reports::BlacklistRow &row) const;

    history::Book m_book;
    QDateTime m_opened; ///< What came later is new, however often one looks.
    history::BlacklistNews m_news;
    TableModel<reports::DedicatedIpRow> *m_ips;
    TableModel<reports::BlacklistRow> *m_listings;
    bool m_hasList = false;
    int m_reading = 0; ///< Which list counts; the answers to an older one do not.
};

} // namespace ui
