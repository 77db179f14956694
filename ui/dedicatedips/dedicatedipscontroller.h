// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/dedicatedips.h"
#include "core/reports/tables/blacklists.h"
#include "core/reports/tables/dedicatedippools.h"
#include "ui/controller.h"
#include "ui/dedicatedips/ipmove.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the pools, the dedicated IPs and the blacklists that have them; moves IPs, sets their warm-up, makes
/// and deletes pools.
class DedicatedIpsController : public Controller
{
    Q_OBJECT
public:
    explicit DedicatedIpsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<reports::DedicatedIpRow> *ips() const { return m_ips; }
    [[nodiscard]] TableModel<reports::DedicatedIpPoolRow> *pools() const { return m_pools; }
    /// What the blacklists say of the IP that is looked at.
    [[nodiscard]] TableModel<reports::BlacklistRow> *listings() const { return m_listings; }
    [[nodiscard]] QStringList poolNames() const { return m_poolNames; }
    [[nodiscard]] bool hasList() const { return m_hasList; }
    [[nodiscard]] QDate today() const;

    void refresh();
    void lookAt(const QString &ip);
    /// What it takes to have \a ips in \a pool; nothing of those that are there already.
    [[nodiscard]] QList<IpMove> movesTo(const QStringList &ips, const QString &pool) const;
    /// The pools that \a moves leave without an IP.
    [[nodiscard]] QStringList emptiedBy(const QList<IpMove> &moves) const;
    void move(const QList<IpMove> &moves);
    void setWarmup(const QStringList &ips, int percent);
    void createPool(const QString &name, const QList<email::Tag> &tags);
    void removePool(const QString &name);

Q_SIGNALS:
    void listChanged();
    void done();
    void refused(const ui::Failure &failure);
    /// Those that went before one was refused, or all.
    void moved(const QList<ui::IpMove> &moves);

private:
    void takeIps(const QList<reports::DedicatedIpRow> &rows);
    void countPools();
    void moveNext(QList<IpMove> moves, const QList<IpMove> &gone);
    void setNextWarmup(QStringList ips, int percent);
    void read(const QString &ip);

    TableModel<reports::DedicatedIpRow> *m_ips;
    TableModel<reports::DedicatedIpPoolRow> *m_pools;
    TableModel<reports::BlacklistRow> *m_listings;
    QStringList m_poolNames;
    QString m_lookedAt;
    int m_reading = 0;
    bool m_hasList = false;
};

} // namespace ui
