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
    , m_book(this->session().surroundings().history, this->session().client())
    , m_poll(new QTimer(this))
{
    reports::Columns<reports::PlacementTestRow> columns = reports::placementTestColumns();
    if (m_book.isThere())
        columns.append({.id = QStringLiteral("source"),
                        .title = tr("Source"),
                        .value = [this](const reports::PlacementTestRow &row) {
                            return reports::CellValue(m_remembered.contains(reports::placementTestKey(row))
                                                          ? tr("history")
                                                          : tr("service"));
                        }});
    m_model = new TableModel<reports::PlacementTestRow>(columns, reports::placementTestKey, this);
    m_poll->setObjectName(QStringLiteral("placementTestsPoll"));
    m_poll->setInterval(pollInterval);
    connect(m_poll, &QTimer::timeout, this, [this] { readList(aws::Priority::Background); });
}

int PlacementTestsController::running() const
{
    return static_cast<int>(
        std::ranges::count_if(m_model->rows(), [this](const reports::PlacementTestRow &row) {
            // One that the service has forgotten goes nowhere any more.
            return !reports::isCompleted(row.test) && !m_remembered.contains(reports::placementTestKey(row));
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

void PlacementTestsController::refresh()
{
    if (m_book.isThere() && !m_hasList)
        recall();
    else
        readList(aws::Priority::Waiting);
}

void PlacementTestsController::recall()
{
    start(m_book.tests(), aws::Priority::Waiting, [this](const aws::Result<QList<history::KeptTest>> &kept) {
        for (const history::KeptTest &test : kept.value_or(QList<history::KeptTest>()))
            m_kept.insert(test.test.reportId.value_or(QString()), test);
        QList<reports::PlacementTestRow> rows;
        for (const history::KeptTest &test : std::as_const(m_kept))
            rows.append({.test = test.test, .results = test.results});
        if (!rows.isEmpty()) {
            m_remembered = QSet<QString>(m_kept.keyBegin(), m_kept.keyEnd());
            m_hasList = true;
            m_model->setRows(rows);
            Q_EMIT listChanged();
        }
        readList(aws::Priority::Waiting);
    });
}

void PlacementTestsController::keep(const QList<reports::PlacementTestRow> &rows)
{
    if (!m_book.isThere())
        return;
    QList<history::KeptTest> tests;
    for (const reports::PlacementTestRow &row : rows) {
        tests.append({.test = row.test, .results = row.results, .fetched = m_book.now()});
        m_kept.insert(reports::placementTestKey(row), tests.last());
    }
    start(m_book.keepTests(tests), aws::Priority::Background,
          [](const aws::Result<void> &) { }); // The store tells what it could not keep.
}

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
    QSet<QString> told;
    for (reports::PlacementTestRow &row : rows) {
        told.insert(reports::placementTestKey(row));
        const reports::PlacementTestRow *known = m_model->find(reports::placementTestKey(row));
        if (!known)
            continue;
        row.results = known->results;
        if (reports::isCompleted(row.test) && !reports::isCompleted(known->test)) {
            row.results.reset();
            ended.append(row.test.reportName.value_or(QString()));
        }
    }
    keep(rows);
    m_remembered.clear();
    for (auto test = m_kept.cbegin(); test != m_kept.cend(); ++test) {
        if (told.contains(test.key()))
            continue;
        rows.append({.test = test->test, .results = test->results});
        m_remembered.insert(test.key());
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
        if (reports::isCompleted(row.test) && !row.results && told.contains(reports::placementTestKey(row)))
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
    if (!row || row->results || m_remembered.contains(id))
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
            keep({whole});
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
