// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/placementtestscontroller.h"

#include "core/reports/readplacementtests.h"

#include <QTimer>
#include <algorithm>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr auto pollInterval = 60s; // A test takes hours; sooner would only cost calls.
constexpr int resultsReadAhead = 10; // The newest; those of older ones come when they are looked at.
} // namespace

PlacementTestsController::PlacementTestsController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_model(new TableModel<reports::PlacementTestRow>(reports::placementTestColumns(),
                                                        reports::placementTestKey, this))
    , m_poll(new QTimer(this))
{
    m_poll->setObjectName(QStringLiteral("placementTestsPoll"));
    m_poll->setInterval(pollInterval);
    connect(m_poll, &QTimer::timeout, this, [this] { readList(aws::Priority::Background); });
}

int PlacementTestsController::running() const
{
    return static_cast<int>(std::ranges::count_if(m_model->rows(), [](const reports::PlacementTestRow &row) {
        return !reports::isCompleted(row.test);
    }));
}

int PlacementTestsController::testsThisMonth() const
{
    const auto now = session().client().options().clock();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date();
    return static_cast<int>(std::ranges::count_if(m_model->rows(), [today](const auto &row) {
        const QDate day = row.test.createDate ? row.test.createDate->toUTC().date() : QDate();
        return day.year() == today.year() && day.month() == today.month();
    }));
}

void PlacementTestsController::refresh() { readList(aws::Priority::Waiting); }

void PlacementTestsController::readList(aws::Priority priority)
{
    const int reading = ++m_reading;
    start(reports::readPlacementTests(sending(priority)), priority,
          [this, reading, priority](const aws::Result<QList<reports::PlacementTestRow>> &rows) {
              if (reading != m_reading)
                  return;
              if (rows)
                  takeList(*rows);
              else if (priority != aws::Priority::Background) // The next look in the background may succeed.
                  Q_EMIT failed(describe(tr("Could not read the inbox placement tests"), rows.error()));
          });
}

void PlacementTestsController::takeList(const QList<reports::PlacementTestRow> &read)
{
    QList<reports::PlacementTestRow> rows = read;
    QStringList ended;
    for (reports::PlacementTestRow &row : rows) {
        const reports::PlacementTestRow *known = m_model->find(reports::placementTestKey(row));
        if (!known)
            continue;
        row.results = known->results;
        if (reports::isCompleted(row.test) && !reports::isCompleted(known->test)) {
            row.results.reset();
            ended.append(row.test.reportName.value_or(QString()));
        }
    }
    m_hasList = true;
    m_model->setRows(rows);
    Q_EMIT listChanged();
    for (const QString &name : std::as_const(ended))
        Q_EMIT completed(name);
    if (running() > 0)
        m_poll->start();
    else
        m_poll->stop();

    QList<reports::PlacementTestRow> newest;
    for (const reports::PlacementTestRow &row : std::as_const(rows)) {
        if (reports::isCompleted(row.test) && !row.results)
            newest.append(row);
    }
    std::ranges::sort(newest,
                      [](const auto &a, const auto &b) { return a.test.createDate > b.test.createDate; });
    for (const reports::PlacementTestRow &row : newest.mid(0, resultsReadAhead))
        readResults(reports::placementTestKey(row));
}

void PlacementTestsController::readResults(const QString &id)
{
    const reports::PlacementTestRow *row = m_model->find(id);
    if (!row || row->results)
        return;
    run(email::GetDeliverabilityTestReport{.reportId = id}, aws::Priority::Visible,
        [this, id](const aws::Result<email::GetDeliverabilityTestReport::Response> &results) {
            const reports::PlacementTestRow *known = m_model->find(id);
            if (!known)
                return;
            if (!results) {
                Q_EMIT failed(
                    describe(tr("Could not read the results of a placement test"), results.error()));
                return;
            }
            reports::PlacementTestRow whole = *known;
            whole.test = results->deliverabilityTestReport;
            // Those of a running test are not whole yet, and are asked for again.
            if (reports::isCompleted(whole.test))
                whole.results = *results;
            m_model->upsert(whole);
            Q_EMIT resultsChanged(id);
        });
}

void PlacementTestsController::create(const email::CreateDeliverabilityTestReport &request)
{
    run(request, aws::Priority::Waiting,
        [this](const aws::Result<email::CreateDeliverabilityTestReport::Response> &answer) {
            if (answer) {
                Q_EMIT created(answer->reportId);
            } else if (answer.error().outcomeUnknown) {
                Failure failure =
                    describe(tr("It is not known whether the test was started"), answer.error());
                failure.text = tr("The connection was lost before the service answered. The list is read "
                                  "again: if the test is in it, close this; started again it would cost once "
                                  "more.");
                failure.retryable = false;
                Q_EMIT creationFailed(failure, true);
            } else {
                Q_EMIT creationFailed(describe(tr("Could not start the test"), answer.error()), false);
                return;
            }
            refresh();
        });
}

} // namespace ui
