// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/reportcontroller.h"

#include "core/history/keptcampaigns.h"

namespace ui {

ReportController::ReportController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
{
}

ReportController::~ReportController() { m_cancel.request_stop(); }

void ReportController::complete(const documents::DomainReport &report, bool ask)
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_cancel = {};
    Q_EMIT readingChanged();
    const history::Book book(session().surroundings().history, session().client());
    const aws::Reader reader(session().client(),
                             {.priority = aws::Priority::Waiting, .stop = m_cancel.get_token()});
    const auto done = [this, report](const history::CampaignsKnown &known) {
        m_isReading = false;
        Q_EMIT readingChanged();
        if (m_cancel.stop_requested())
            return;
        // A report without some of them says so; what it has of the mail as a whole is right all the same.
        documents::DomainReport whole = report;
        whole.campaigns = known.rows;
        whole.campaignsProblem = known.error ? known.error->line() : QString();
        Q_EMIT completed(whole);
    };
    start(ask ? history::readAndKeepCampaigns(book, reader, report.domain, report.range)
              : history::recallCampaigns(book, report.domain, report.range),
          aws::Priority::Waiting, done);
}

void ReportController::cancel() { m_cancel.request_stop(); }

} // namespace ui
