// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"
#include "ui/controller.h"

namespace ui {

/// A domain over a range of days.
struct DomainDays {
    QString domain;
    reports::DayRange range;

    [[nodiscard]] bool isEmpty() const { return domain.isEmpty(); }
    bool operator==(const DomainDays &) const = default;
};

/// Reads what a domain and its days are compared with: another domain, or other days.
class ComparisonController : public Controller
{
    Q_OBJECT
public:
    explicit ComparisonController(Session session, QObject *parent = nullptr);

    [[nodiscard]] const DomainDays &days() const { return m_days; }
    [[nodiscard]] const reports::StatisticsReport &report() const { return m_report; }
    [[nodiscard]] bool hasReport() const { return m_hasReport; }

    /// Nothing is read for an empty one, nor again for one that is there.
    void read(const DomainDays &days);

Q_SIGNALS:
    void reportRead();

private:
    DomainDays m_days;
    reports::StatisticsReport m_report;
    bool m_hasReport = false;
};

} // namespace ui
