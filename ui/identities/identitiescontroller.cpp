// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitiescontroller.h"

#include "core/aws/client/paging.h"
#include "ui/identities/identityname.h"
#include "ui/identities/identitytasks.h"
#include "ui/truth.h"

#include <QPointer>
#include <QTimer>
#include <chrono>
#include <ranges>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr int largestPage = 1000;
// As many as the client sends at once; more would only wait there, each with its memory.
constexpr int mostDetailsAtOnce = 18;
// What comes into view need not wait until one of those has ended: the client lets it overtake them.
constexpr int mostOvertaking = 6;
constexpr auto remembered =
    10min; // Verified ones hardly ever change; what is looked at is read all the same.
constexpr auto pollInterval = 20s; // Gentle: the service itself looks every few minutes.
constexpr int mostPolled = 20;

QString keyOf(const reports::IdentityRow &row) { return row.info.identityName.value_or(QString()); }

/// Whether the service still looks: for what is pending, and for what it has lost sight of.
bool mayTurn(const reports::IdentityRow &row)
{
    const auto &dkim = row.details->dkimAttributes;
    return reports::statusSeverity(row) == reports::Severity::Waiting
        || (dkim && dkim->status && *dkim->status == email::DkimStatus::TemporaryFailure);
}

/// What a person who looks elsewhere would want to hear of; empty when nothing has turned.
QString turnOf(const reports::IdentityRow &row, reports::Severity before, reports::Severity now)
{
    using enum reports::Severity;
    const QString shown = unicodeName(keyOf(row));
    if (before != Good && now == Good)
        return IdentitiesController::tr("%1 is verified: mail can be sent from it.").arg(shown);
    if (before != Waiting || now != Bad || mayTurn(row))
        return {};
    return shown.contains(u'@')
        ? IdentitiesController::tr("%1 has failed: nobody opened the link in the service's message in time.")
              .arg(shown)
        : IdentitiesController::tr("%1 has failed: the service did not find its DNS records in time.")
              .arg(shown);
}

/// The declared columns; international names are shown as people write them.
reports::Columns<reports::IdentityRow> shownColumns()
{
    auto columns = reports::identityColumns();
    columns.first().text = [](const reports::IdentityRow &row) { return unicodeName(keyOf(row)); };
    columns.first().sortKey = [](const reports::IdentityRow &row) {
        return reports::CellValue(unicodeName(keyOf(row)));
    };
    return columns;
}
} // namespace

IdentitiesController::IdentitiesController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_model(new TableModel<Row>(shownColumns(), keyOf, this))
    , m_poll(new QTimer(this))
{
    m_clock.start();
    m_poll->setObjectName(QStringLiteral("identitiesPoll"));
    m_poll->setInterval(pollInterval);
    connect(m_poll, &QTimer::timeout, this, &IdentitiesController::lookAtPendingAgain);
}

void IdentitiesController::refresh()
{
    const int reading = ++m_reading;
    m_listed.clear();
    m_toldFailure = false;
    m_fresh.clear();
    auto send = [session = session(), stop = stopToken()](email::ListEmailIdentities request) {
        return session.send(std::move(request), {.priority = aws::Priority::Waiting, .stop = stop});
    };
    auto visit = [self = QPointer(this), reading](const email::ListEmailIdentities::Response &page) {
        return self && self->takePage(reading, page);
    };
    start(aws::forEachPage(std::move(send), email::ListEmailIdentities{.pageSize = largestPage},
                           std::move(visit)),
          aws::Priority::Waiting,
          [this, reading](const aws::Result<void> &result) { finishList(reading, result); });
}

bool IdentitiesController::takePage(int reading, const email::ListEmailIdentities::Response &page)
{
    if (reading != m_reading)
        return false;
    for (const email::IdentityInfo &info : page.emailIdentities.value_or(QList<email::IdentityInfo>())) {
        const QString name = info.identityName.value_or(QString());
        m_listed.append({.info = info, .details = std::nullopt});
        if (!m_hasList && !m_fresh.contains(name) && !m_underWay.contains(name))
            m_stale.insert(name);
    }
    // The first time, names appear page by page, and their details once they are on the screen; later the old
    // list stands until the new one is whole.
    if (!m_hasList) {
        showListed();
        Q_EMIT listChanged();
    }
    return true;
}

void IdentitiesController::showListed()
{
    // What is known by now, which is more than when their page was read.
    for (Row &row : m_listed) {
        if (const Row *known = m_model->find(keyOf(row)))
            row.details = known->details;
    }
    m_model->setRows(m_listed);
    recount();
}

void IdentitiesController::finishList(int reading, const aws::Result<void> &read)
{
    if (reading != m_reading)
        return;
    if (!read) {
        Q_EMIT failed(describe(tr("Could not read the list of identities"), read.error()));
        return;
    }
    m_hasList = true;
    showListed();
    m_wanted.clear();
    m_stale.clear();
    for (const auto &row : std::views::reverse(std::as_const(m_listed))) {
        const QString name = keyOf(row);
        if (m_fresh.contains(name) || m_underWay.contains(name))
            continue; // Someone looked at it while the list was still being read.
        m_stale.insert(name);
        if (!isRemembered(row))
            m_wanted.append(name);
    }
    m_listed.clear();
    m_poll->start();
    Q_EMIT listChanged();
    readNextDetails();
}

void IdentitiesController::setOnScreen(const QStringList &names)
{
    m_onScreen = names;
    readNextDetails();
}

void IdentitiesController::readNextDetails()
{
    for (const QString &name : std::as_const(m_onScreen)) {
        if (m_underWay.size() >= mostDetailsAtOnce + mostOvertaking)
            return;
        if (m_stale.contains(name))
            read(name, aws::Priority::Visible);
    }
    while (m_underWay.size() < mostDetailsAtOnce && !m_wanted.isEmpty()) {
        const QString name = m_wanted.takeLast();
        if (m_stale.contains(name))
            read(name, aws::Priority::Background);
    }
}

void IdentitiesController::readDetails(const QString &name)
{
    const Row *row = m_model->find(name);
    if (row && (!row->details || m_stale.contains(name)))
        read(name, aws::Priority::Waiting);
}

void IdentitiesController::read(const QString &name, aws::Priority priority)
{
    m_stale.remove(name);
    if (m_underWay.contains(name))
        return;
    m_underWay.insert(name);
    run(email::GetEmailIdentity{.emailIdentity = name}, priority,
        [this, name](const aws::Result<email::GetEmailIdentity::Response> &details) {
            m_underWay.remove(name);
            takeDetails(name, details);
            readNextDetails();
        });
}

void IdentitiesController::takeDetails(const QString &name,
                                       const aws::Result<email::GetEmailIdentity::Response> &details,
                                       bool tellFailure)
{
    const Row *row = m_model->find(name);
    if (!row)
        return;
    if (!details) {
        if (isNotFound(details.error()))
            takeRemoved(name); // Deleted elsewhere since the list was read.
        else if (tellFailure && !std::exchange(m_toldFailure, true))
            Q_EMIT failed(
                describe(tr("Could not read the details of %1").arg(unicodeName(name)), details.error()));
        return;
    }
    m_fresh.insert(name);
    m_stale.remove(name);
    m_readAt.insert(name, m_clock.elapsed());
    Row changed = *row;
    changed.details = *details;
    const reports::Severity before = reports::statusSeverity(*row);
    const reports::Severity now = reports::statusSeverity(changed);
    const QString turned = row->details ? turnOf(changed, before, now) : QString();
    count(*row, -1);
    count(changed, 1);
    m_model->upsert(changed);
    Q_EMIT detailsChanged(name);
    if (!turned.isEmpty())
        Q_EMIT noticed(turned);
}

void IdentitiesController::recount()
{
    m_count = {};
    for (const Row &row : m_model->rows())
        count(row, 1);
}

void IdentitiesController::count(const Row &row, int by)
{
    const reports::Severity severity = reports::statusSeverity(row);
    m_count.waiting += severity == reports::Severity::Waiting ? by : 0;
    m_count.bad += severity == reports::Severity::Bad ? by : 0;
    m_count.unread += row.details ? 0 : by;
}

bool IdentitiesController::isRemembered(const Row &row) const
{
    const auto readAt = m_readAt.constFind(keyOf(row));
    return row.details && readAt != m_readAt.cend()
        && m_clock.elapsed() - *readAt < std::chrono::milliseconds(remembered).count()
        && std::none_of(
               m_model->columns().cbegin(), m_model->columns().cend(),
               [&](const auto &column) {
                   const reports::Severity severity = column.severityOf(row);
                   return severity == reports::Severity::Waiting || severity == reports::Severity::Bad;
               });
}

void IdentitiesController::lookAtPendingAgain()
{
    int polled = 0;
    QStringList waiting;
    for (const Row &row : m_model->rows()) {
        if (row.details && mayTurn(row) && polled++ < mostPolled)
            waiting.append(keyOf(row));
    }
    for (const QString &name : std::as_const(waiting))
        read(name, aws::Priority::Background);
}

void IdentitiesController::takeCreated(const QString &name)
{
    if (m_model->find(name))
        return readAgain(name); // Made whole by now.
    Row row;
    row.info.identityName = name;
    row.info.identityType =
        name.contains(u'@') ? email::IdentityType::EmailAddress : email::IdentityType::Domain;
    m_stale.insert(name);
    m_wanted.append(name);
    count(row, 1);
    m_model->upsert(row);
    Q_EMIT listChanged();
    readNextDetails();
}

void IdentitiesController::takeRemoved(const QString &name)
{
    const Row *row = m_model->find(name);
    if (!row)
        return;
    count(*row, -1);
    m_stale.remove(name);
    m_readAt.remove(name);
    m_model->remove(name);
    Q_EMIT listChanged();
}

void IdentitiesController::readAgain(const QString &name) { read(name, aws::Priority::Waiting); }

void IdentitiesController::remove(const QString &name)
{
    start(deleteIdentity(session(), name), aws::Priority::Waiting, [this, name](const BulkOutcome &outcome) {
        if (outcome.failure) {
            Q_EMIT removalFailed(*outcome.failure);
            return;
        }
        takeRemoved(name);
        Q_EMIT removed(name);
    });
}

} // namespace ui
