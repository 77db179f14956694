// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/blacklists.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads which blacklists have one of the account's dedicated IPs; of others the service tells nothing.
class BlacklistsController : public Controller
{
    Q_OBJECT
public:
    explicit BlacklistsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<reports::DedicatedIpRow> *ips() const { return m_ips; }
    [[nodiscard]] TableModel<reports::BlacklistRow> *listings() const { return m_listings; }
    [[nodiscard]] bool hasList() const { return m_hasList; }
    [[nodiscard]] int listedIps() const;

    void refresh();

Q_SIGNALS:
    void listChanged();

private:
    TableModel<reports::DedicatedIpRow> *m_ips;
    TableModel<reports::BlacklistRow> *m_listings;
    bool m_hasList = false;
    int m_reading = 0; ///< Which list counts; the answers to an older one do not.
};

} // namespace ui
