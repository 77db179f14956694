// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitiescontroller.h"

#include "core/aws/client/paging.h"

#include <QPointer>
#include <QTimer>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr int largestPage = 1000;
// As many as the client sends at once; more would only wait there, each with its memory.
constexpr int mostDetailsAtOnce = 18;
constexpr auto pollInterval = 20s; // Gentle: the service itself looks every few minutes.
constexpr int mostPolled = 20;

QString keyOf(const reports::IdentityRow &row) { return row.info.identityName.value_or(QString()); }
} // namespace

IdentitiesController::IdentitiesController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_model(new TableModel<Row>(reports::identityColumns(), keyOf, this))
    , m_poll(new QTimer(this))
{
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
        const Row *known = m_model->find(info.identityName.value_or(QString()));
        m_listed.append({.info = info, .details = known ? known->details : std::nullopt});
    }
    // The first time, names appear page by page; later the old list stands until the new one is whole.
    if (!m_hasList) {
        m_model->setRows(m_listed);
        Q_EMIT listChanged();
    }
    return true;
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
    m_model->setRows(m_listed);
    m_wanted.clear();
    m_stale.clear();
    for (auto row = m_listed.crbegin(); row != m_listed.crend(); ++row) {
        const QString name = keyOf(*row);
        if (m_fresh.contains(name) || m_underWay.contains(name))
            continue; // Someone looked at it while the list was still being read.
        m_wanted.append(name);
        m_stale.insert(name);
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
        if (m_underWay.size() >= mostDetailsAtOnce)
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
                                       const aws::Result<email::GetEmailIdentity::Response> &details)
{
    const Row *row = m_model->find(name);
    if (!row)
        return;
    if (!details) {
        if (details.error().code == QLatin1StringView("NotFoundException")) {
            m_model->remove(name); // Deleted elsewhere since the list was read.
            Q_EMIT listChanged();
        } else if (!std::exchange(m_toldFailure, true)) {
            Q_EMIT failed(describe(tr("Could not read the details of %1").arg(name), details.error()));
        }
        return;
    }
    m_fresh.insert(name);
    Row changed = *row;
    changed.details = *details;
    const bool turned = row->details && reports::statusSeverity(*row) != reports::Severity::Good
        && reports::statusSeverity(changed) == reports::Severity::Good;
    m_model->upsert(changed);
    Q_EMIT detailsChanged(name);
    if (turned)
        Q_EMIT noticed(tr("%1 is verified: mail can be sent from it.").arg(name));
}

void IdentitiesController::lookAtPendingAgain()
{
    int polled = 0;
    QStringList waiting;
    for (const Row &row : m_model->rows()) {
        if (row.details && reports::statusSeverity(row) == reports::Severity::Waiting
            && polled++ < mostPolled)
            waiting.append(keyOf(row));
    }
    for (const QString &name : std::as_const(waiting))
        read(name, aws::Priority::Background);
}

void IdentitiesController::create(const QString &name)
{
    run(email::CreateEmailIdentity{.emailIdentity = name}, aws::Priority::Waiting,
        [this, name](const aws::Result<email::CreateEmailIdentity::Response> &answer) {
            if (!answer) {
                Q_EMIT creationFailed(describe(tr("Could not create %1").arg(name), answer.error()));
                return;
            }
            Row row;
            row.info.identityName = name;
            row.info.identityType = answer->identityType;
            row.info.sendingEnabled = answer->verifiedForSendingStatus;
            // Its records are in the answer already; the rest follows.
            row.details.emplace();
            row.details->identityType = answer->identityType;
            row.details->verifiedForSendingStatus = answer->verifiedForSendingStatus;
            row.details->dkimAttributes = answer->dkimAttributes;
            m_model->upsert(row);
            Q_EMIT listChanged();
            Q_EMIT created(name);
            read(name, aws::Priority::Waiting);
        });
}

void IdentitiesController::remove(const QString &name)
{
    run(email::DeleteEmailIdentity{.emailIdentity = name}, aws::Priority::Waiting,
        [this, name](const aws::Result<email::DeleteEmailIdentity::Response> &answer) {
            const bool goneAlready = !answer && answer.error().code == QLatin1StringView("NotFoundException");
            if (!answer && !goneAlready) {
                Q_EMIT removalFailed(describe(tr("Could not delete %1").arg(name), answer.error()));
                return;
            }
            m_model->remove(name);
            Q_EMIT listChanged();
            Q_EMIT removed(name);
        });
}

} // namespace ui
