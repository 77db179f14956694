// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkcontroller.h"

#include "core/aws/tr.h"

#include <QScopedValueRollback>

namespace ui {

namespace {
constexpr int mostAtOnce = 6; // A small part of what the client sends at once: the tables are read meanwhile.

QString stateWord(BulkItem::State state)
{
    switch (state) {
    case BulkItem::State::Waiting:
        return tr("Waiting");
    case BulkItem::State::UnderWay:
        return tr("Under way");
    case BulkItem::State::Done:
        return tr("Done");
    case BulkItem::State::Failed:
        return tr("Failed");
    case BulkItem::State::Unknown:
        return tr("Not known");
    }
    return {};
}

reports::Severity stateSeverity(BulkItem::State state)
{
    switch (state) {
    case BulkItem::State::UnderWay:
        return reports::Severity::Waiting;
    case BulkItem::State::Done:
        return reports::Severity::Good;
    case BulkItem::State::Failed:
    case BulkItem::State::Unknown:
        return reports::Severity::Bad;
    case BulkItem::State::Waiting:
        break;
    }
    return reports::Severity::Neutral;
}
} // namespace

reports::Columns<BulkItem> bulkColumns()
{
    return {
        {.id = QStringLiteral("item"),
         .title = tr("Name"),
         .value = [](const BulkItem &item) { return reports::CellValue(item.key); },
         .text = [](const BulkItem &item) { return item.shown.isEmpty() ? item.key : item.shown; }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .value = [](const BulkItem &item) { return reports::CellValue(stateWord(item.state)); },
         // What failed comes together at one end.
         .sortKey = [](const BulkItem &item) { return reports::CellValue(static_cast<qint64>(item.state)); },
         .severity = [](const BulkItem &item) { return stateSeverity(item.state); }},
        {.id = QStringLiteral("result"),
         .title = tr("Result"),
         .value = [](const BulkItem &item) { return reports::CellValue(item.result); }},
    };
}

BulkOutcome BulkOutcome::failed(const QString &title, const aws::Error &error)
{
    const bool hopeless = error.kind == aws::ErrorKind::Network || error.kind == aws::ErrorKind::Credentials;
    return {
        .text = {}, .failure = describe(title, error), .unknown = error.outcomeUnknown, .hopeless = hopeless};
}

BulkController::BulkController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_model(new TableModel<BulkItem>(bulkColumns(), [](const BulkItem &item) { return item.key; }, this))
{
}

void BulkController::begin(const QList<BulkItem> &items, Task task)
{
    Q_ASSERT(!m_running);
    m_task = std::move(task);
    m_model->setRows(items);
    m_count = {.all = m_model->rowCount()};
    QStringList keys;
    for (const BulkItem &item : m_model->rows())
        keys.append(item.key);
    work(keys);
}

void BulkController::retry()
{
    if (m_running)
        return;
    QStringList keys;
    QList<BulkItem> items = m_model->rows();
    for (BulkItem &item : items) {
        if (item.state == BulkItem::State::Done)
            continue;
        item.state = BulkItem::State::Waiting;
        item.result.clear();
        keys.append(item.key);
    }
    m_model->setRows(items);
    m_count.failed = 0;
    work(keys);
}

void BulkController::work(const QStringList &keys)
{
    m_left = QStringList(keys.crbegin(), keys.crend());
    m_obstacle.clear();
    m_running = true;
    m_stopping = false;
    Q_EMIT progressed();
    beginMore();
}

void BulkController::stop()
{
    if (!m_running || m_stopping)
        return;
    m_stopping = true;
    Q_EMIT progressed();
}

void BulkController::beginMore()
{
    {
        const QScopedValueRollback beginning(m_beginning, true);
        while (!m_stopping && m_underWay < mostAtOnce && !m_left.isEmpty()) {
            const QString key = m_left.takeLast();
            ++m_underWay;
            mark(key, BulkItem::State::UnderWay, {});
            start(m_task(key), aws::Priority::Waiting,
                  [this, key](const BulkOutcome &outcome) { take(key, outcome); });
        }
    }
    if (m_running && m_underWay == 0) {
        m_running = false;
        m_stopping = false;
        Q_EMIT progressed();
        Q_EMIT finished();
    }
}

void BulkController::take(const QString &key, const BulkOutcome &outcome)
{
    --m_underWay;
    if (!outcome.failure) {
        ++m_count.done;
        mark(key, BulkItem::State::Done, outcome.text);
        Q_EMIT itemDone(key);
    } else {
        ++m_count.failed;
        mark(key, outcome.unknown ? BulkItem::State::Unknown : BulkItem::State::Failed, outcome.failure->text,
             *outcome.failure);
        if (outcome.unknown)
            Q_EMIT itemUnknown(key);
        if (outcome.hopeless && !m_stopping) {
            m_obstacle = outcome.failure->text;
            m_stopping = true;
        }
    }
    Q_EMIT progressed();
    if (!m_beginning)
        beginMore();
}

void BulkController::mark(const QString &key, BulkItem::State state, const QString &result,
                          const Failure &failure)
{
    BulkItem item = *m_model->find(key);
    item.state = state;
    item.result = result;
    item.failure = failure;
    m_model->upsert(item);
}

} // namespace ui
