// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/fetchandkeep.h"

#include "core/history/keptstretch.h"
#include "core/reports/usualdays.h"

#include <QPointer>

namespace ui {

namespace {
/// Nothing is known of how long the service remembers; nobody has seen it go back this far.
constexpr int longestMemory = 800;

struct Fetched {
    int days = 0; ///< That were not known before.
    std::optional<aws::Error> error;
};

/// The newest window first, until the service has nothing more to tell.
QCoro::Task<Fetched> fetchBackwards(history::Book book, aws::Reader reader, QString domain,
                                    reports::DayRange days,
                                    std::function<void(qsizetype done, qsizetype all)> progress)
{
    const reports::Stretch known = co_await history::recallStatistics(book, domain, days);
    const QList<reports::DayRange> open = known.open();
    Fetched fetched;
    for (qsizetype i = open.size() - 1; i >= 0; --i) {
        const reports::DayRange window = open.at(i);
        const email::GetDomainStatisticsReport request{
            .domain = domain, .startDate = window.startDate(), .endDate = window.endDate()};
        const auto answer = co_await reader(request);
        if (!answer) {
            fetched.error = answer.error();
            break;
        }
        for (const email::DailyVolume &day : answer->dailyVolumes)
            fetched.days += day.startDate && known.rememberedAt(day.startDate->toUTC().date()) ? 0 : 1;
        // Waited for: what is said to be kept is on the disk.
        const auto kept = co_await book.keepStatistics(domain, window.from, window.to, *answer);
        if (!kept) {
            fetched.error = kept.error();
            break;
        }
        progress(open.size() - i, open.size());
        if (answer->dailyVolumes.isEmpty())
            break;
    }
    co_return std::as_const(fetched);
}
} // namespace

FetchAndKeep::FetchAndKeep(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_book(this->session().surroundings().history, this->session().client())
{
}

FetchAndKeep::~FetchAndKeep() { m_cancel.request_stop(); }

void FetchAndKeep::begin()
{
    if (m_running)
        return;
    m_running = true;
    m_days = 0;
    m_readings.clear();
    m_cancel = {};
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Background,
        [this](const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer) {
            if (!answer) {
                Q_EMIT failed(describe(tr("Could not read which domains are subscribed"), answer.error()));
                end(false);
                return;
            }
            const QDate last = reports::lastWholeDay(m_book.now().date());
            for (const auto &list :
                 {answer->activeSubscribedDomains, answer->pendingExpirationSubscribedDomains}) {
                for (const auto &option : list.value_or(QList<email::DomainDeliverabilityTrackingOption>())) {
                    const QDate begun =
                        option.subscriptionStartDate ? option.subscriptionStartDate->toUTC().date() : QDate();
                    const QDate from = last.addDays(1 - longestMemory);
                    m_readings.append(
                        {.domain = option.domain.value_or(QString()),
                         .days = {.from = begun.isValid() ? std::max(begun, from) : from, .to = last}});
                }
            }
            readNext(0);
        });
}

void FetchAndKeep::readNext(qsizetype index)
{
    if (m_cancel.stop_requested() || index >= m_readings.size()) {
        end(m_cancel.stop_requested());
        return;
    }
    const Reading &reading = m_readings.at(index);
    const aws::Reader reader(session().client(),
                             {.priority = aws::Priority::Background, .stop = m_cancel.get_token()});
    const auto told = [self = QPointer(this), index](qsizetype done, qsizetype all) {
        if (self)
            Q_EMIT self->progress(self->m_readings.at(index).domain,
                                  static_cast<int>(index * 100 + done * 100 / all),
                                  static_cast<int>(self->m_readings.size() * 100));
    };
    Q_EMIT progress(reading.domain, static_cast<int>(index * 100), static_cast<int>(m_readings.size() * 100));
    start(fetchBackwards(m_book, reader, reading.domain, reading.days, told), aws::Priority::Background,
          [this, index](const Fetched &fetched) {
              m_days += fetched.days;
              if (fetched.error && fetched.error->kind != aws::ErrorKind::Cancelled) {
                  Q_EMIT failed(
                      describe(tr("Could not fetch all statistics of %1").arg(m_readings.at(index).domain),
                               *fetched.error));
                  end(false);
                  return;
              }
              readNext(index + 1);
          });
}

void FetchAndKeep::cancel() { m_cancel.request_stop(); }

void FetchAndKeep::end(bool cancelled)
{
    m_running = false;
    if (!cancelled)
        Q_EMIT noticed(tr("%n day(s) were fetched and kept.", nullptr, m_days));
    Q_EMIT ended(m_days, cancelled);
}

} // namespace ui
