// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/comparisoncontroller.h"

#include "core/history/keptstretch.h"

namespace ui {

namespace {
/// What the history has, and the rest from the service.
QCoro::Task<reports::Stretch> readDays(history::Book book, reports::AskStatistics ask, DomainDays days,
                                       aws::Clock clock)
{
    auto known = co_await history::recallStatistics(book, days.domain, days.range);
    auto stretch = co_await history::completeStatistics(book, std::move(ask), days.domain, std::move(known),
                                                        std::move(clock), {});
    co_return stretch;
}
} // namespace

ComparisonController::ComparisonController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
{
}

void ComparisonController::read(const DomainDays &days)
{
    if (days == m_days)
        return;
    m_days = days;
    m_report = {};
    m_hasReport = false;
    if (days.isEmpty())
        return;
    const history::Book book(session().surroundings().history, session().client());
    start(readDays(book, sending(aws::Priority::Waiting), days, session().client().options().clock),
          aws::Priority::Waiting, [this, days](const reports::Stretch &stretch) {
              if (days != m_days)
                  return; // Something else was chosen meanwhile.
              m_report = stretch.report();
              m_hasReport = true;
              Q_EMIT reportRead();
              if (!stretch.error())
                  return;
              m_days = {}; // Asked again, it is read again.
              Q_EMIT failed(
                  describe(tr("Could not read all statistics of %1").arg(days.domain), *stretch.error()));
          });
}

} // namespace ui
