// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the dashboard's subscription, and for one of its domains the statistics over any range of days and
/// over the same number of days before, for comparison.
class DashboardController : public Controller
{
    Q_OBJECT
public:
    /// What the account has subscribed to.
    enum class Dashboard { Unknown, Off, On };

    /// The numbers that are read first; absent where there is no data.
    struct Figures {
        std::optional<double> inboxRate;
        std::optional<double> spamRate;
        std::optional<qint64> volume;
        std::optional<double> readRate;
    };

    explicit DashboardController(Session session, QObject *parent = nullptr);

    [[nodiscard]] Dashboard dashboard() const { return m_dashboard; }
    [[nodiscard]] const QStringList &domains() const { return m_domains; }
    [[nodiscard]] const QString &domain() const { return m_domain; }
    [[nodiscard]] reports::DayRange range() const { return m_range; }
    /// Whole days only: today is not over, and its numbers would look like a loss.
    [[nodiscard]] QDate lastWholeDay() const;
    [[nodiscard]] reports::DayRange lastDays(int count) const;

    [[nodiscard]] TableModel<email::DailyVolume> *days() const { return m_days; }
    [[nodiscard]] TableModel<email::DomainIspPlacement> *providers() const { return m_providers; }
    [[nodiscard]] Figures figures() const { return m_figures; }
    /// Of the same number of days before the range.
    [[nodiscard]] Figures figuresBefore() const { return m_figuresBefore; }
    [[nodiscard]] bool hasReport() const { return m_hasReport; }

    void refresh();
    void setDomain(const QString &domain);
    void setRange(const reports::DayRange &range);

Q_SIGNALS:
    void dashboardChanged();
    void reportChanged();

private:
    /// One stretch of days, read in windows of 30.
    struct Stretch {
        reports::DayRange range;
        QList<reports::StatisticsReport> parts;
        qsizetype missing = 0;
        bool failed = false;
    };

    void takeDashboard(const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer);
    void readReport();
    void readComparison();
    void readStretch(const reports::DayRange &range, aws::Priority priority,
                     std::function<void(const Stretch &)> done);
    void showReport(const Stretch &stretch);

    TableModel<email::DailyVolume> *m_days;
    TableModel<email::DomainIspPlacement> *m_providers;
    Dashboard m_dashboard = Dashboard::Unknown;
    QStringList m_domains;
    QString m_domain;
    reports::DayRange m_range;
    Figures m_figures;
    Figures m_figuresBefore;
    bool m_hasReport = false;
    int m_reading = 0; ///< Which report counts; the answers to an older one do not.
};

} // namespace ui
