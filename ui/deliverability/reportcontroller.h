// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/domainreport.h"
#include "ui/controller.h"

namespace ui {

/// Reads what a report has besides what the dashboard shows: the campaigns.
class ReportController : public Controller
{
    Q_OBJECT
public:
    explicit ReportController(Session session, QObject *parent = nullptr);
    ~ReportController() override;

    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// Completes \a report; with \a ask the service is asked too, not the history alone.
    void complete(const documents::DomainReport &report, bool ask);
    void cancel();

Q_SIGNALS:
    void readingChanged();
    void completed(const documents::DomainReport &report);

private:
    std::stop_source m_cancel;
    bool m_isReading = false;
};

} // namespace ui
