// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figures.h"
#include "core/reports/narrowed.h"
#include "core/reports/stretch.h"
#include "core/reports/usualdays.h"
#include "ui/deliverability/domaincontroller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the statistics of a domain over any range of days and over the same number of days before, for
/// comparison. What the history has is there at once, also of domains that are subscribed no more; the
/// service is asked for the rest.
class DashboardController : public DomainController
{
    Q_OBJECT
public:
    explicit DashboardController(Session session, QObject *parent = nullptr);
    ~DashboardController() override;

    [[nodiscard]] QDate lastWholeDay() const { return reports::lastWholeDay(today()); }

    [[nodiscard]] TableModel<email::DailyVolume> *days() const { return m_days; }
    [[nodiscard]] TableModel<email::DomainIspPlacement> *providers() const { return m_providers; }
    /// All of the range, whatever is looked at.
    [[nodiscard]] const reports::StatisticsReport &report() const { return m_report; }
    /// Of the same number of days before the range; empty while nothing is known of them.
    [[nodiscard]] const reports::StatisticsReport &reportBefore() const { return m_before; }
    [[nodiscard]] bool hasReport() const { return m_hasReport; }

    /// Of what is looked at; of what the service tells of whole domains only, that it is so.
    [[nodiscard]] QList<reports::FigureText> figureTexts() const;

    /// What is looked at of the report: one provider, one day.
    [[nodiscard]] const reports::Narrowing &narrowing() const { return m_narrowing; }
    void narrow(const reports::Narrowing &narrowing);

    /// Where the numbers come from, and which are missing.
    [[nodiscard]] const reports::Stretch &stretch() const { return m_stretch; }
    /// Calls of the reading that is under way.
    struct Reading {
        int done = 0;
        int all = 0;
    };
    [[nodiscard]] Reading reading() const { return m_progress; }
    /// Whether the service can be asked about the domain; else there is only the history.
    [[nodiscard]] bool canAsk() const { return dashboard() == Dashboard::Unknown || isSubscribed(); }

    void refresh() override;
    /// Stops reading; what has arrived stays.
    void cancel();
    /// Asks for what is missing.
    void resume();

Q_SIGNALS:
    void reportChanged();
    void readingChanged();

protected:
    void readDomain() override;
    void subscriptionRead(bool told) override;
    void choiceChanged(bool otherDomain) override;

private:
    void complete(const reports::Stretch &known);
    void readComparison();
    void showStretch(const reports::Stretch &stretch);
    [[nodiscard]] QString sourceOf(const email::DailyVolume &day) const;
    /// As sending(), and ended by cancel() and by another choice.
    [[nodiscard]] aws::Reader asking(aws::Priority priority) const
    {
        return aws::Reader(session().client(), {.priority = priority, .stop = m_cancel.get_token()});
    }
    void showRows();

    TableModel<email::DailyVolume> *m_days;
    TableModel<email::DomainIspPlacement> *m_providers;
    reports::StatisticsReport m_report;
    reports::StatisticsReport m_before;
    reports::Narrowing m_narrowing;
    reports::Stretch m_stretch;
    Reading m_progress;
    std::stop_source m_cancel;
    bool m_hasReport = false;
    int m_reading = 0; ///< Which report counts; the answers to an older one do not.
};

} // namespace ui
