// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/figures.h"
#include "core/reports/narrowed.h"
#include "core/reports/stretch.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the dashboard's subscription, and for one of its domains the statistics over any range of days and
/// over the same number of days before, for comparison. What the history has is there at once, also of
/// domains that are subscribed no more; the service is asked for the rest.
class DashboardController : public Controller
{
    Q_OBJECT
public:
    /// What the account has subscribed to.
    enum class Dashboard { Unknown, Off, On };

    explicit DashboardController(Session session, QObject *parent = nullptr);
    ~DashboardController() override;

    [[nodiscard]] Dashboard dashboard() const { return m_dashboard; }
    [[nodiscard]] const QStringList &domains() const { return m_domains; }
    [[nodiscard]] const QString &domain() const { return m_domain; }
    [[nodiscard]] reports::DayRange range() const { return m_range; }
    /// Whole days only: today is not over, and its numbers would look like a loss.
    [[nodiscard]] QDate lastWholeDay() const;
    [[nodiscard]] reports::DayRange lastDays(int count) const;

    [[nodiscard]] TableModel<email::DailyVolume> *days() const { return m_days; }
    [[nodiscard]] TableModel<email::DomainIspPlacement> *providers() const { return m_providers; }
    /// All of the range, whatever the tables are narrowed to.
    [[nodiscard]] const reports::StatisticsReport &report() const { return m_report; }
    [[nodiscard]] reports::Figures figures() const { return reports::figuresOf(m_report.overallVolume); }
    /// Of the same number of days before the range.
    [[nodiscard]] const reports::Figures &figuresBefore() const { return m_figuresBefore; }
    [[nodiscard]] bool hasReport() const { return m_hasReport; }

    /// What the tables show of the report: the days of one provider, the providers of one day.
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
    [[nodiscard]] bool canAsk() const
    {
        return m_dashboard == Dashboard::Unknown || m_subscribed.contains(m_domain);
    }

    void refresh();
    /// Stops reading; what has arrived stays.
    void cancel();
    /// Asks for what is missing.
    void resume();
    void setDomain(const QString &domain);
    void setRange(const reports::DayRange &range);

Q_SIGNALS:
    void dashboardChanged();
    void reportChanged();
    void readingChanged();

private:
    void takeDashboard(const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer);
    void recallDomains();
    void offerDomains();
    void readReport();
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
    Dashboard m_dashboard = Dashboard::Unknown;
    QStringList m_subscribed;
    QStringList m_kept; ///< Domains that the history knows.
    QStringList m_domains;
    QString m_domain;
    reports::DayRange m_range;
    reports::StatisticsReport m_report;
    reports::Figures m_figuresBefore;
    reports::Narrowing m_narrowing;
    history::Book m_book;
    reports::Stretch m_stretch;
    Reading m_progress;
    std::stop_source m_cancel;
    bool m_hasReport = false;
    int m_reading = 0; ///< Which report counts; the answers to an older one do not.
};

} // namespace ui
