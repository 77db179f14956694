// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/journal.h"

#include "core/activity/request.h"
#include "core/email/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace activity {

namespace {

constexpr qsizetype largestAnswer = 64 << 10; // A list or a report is not what a change changes.
constexpr qsizetype mostAnswers = 500;

/// Whether some operation reads what is at \a path.
bool canBeRead(const QByteArray &path)
{
    const QByteArrayList segments = path.split('/');
    const auto &all = email::catalogue();
    return std::any_of(all.begin(), all.end(), [&](const email::CatalogueEntry &entry) {
        if (entry.operation.changes())
            return false;
        const auto &text = entry.operation.path;
        const QByteArrayList declared =
            QByteArray(text.data(), static_cast<qsizetype>(text.size())).split('/');
        return declared.size() == segments.size()
            && std::equal(
                   declared.begin(), declared.end(), segments.begin(),
                   [](const QByteArray &a, const QByteArray &b) { return a.startsWith('{') || a == b; });
    });
}

} // namespace

void Journal::follow(const QString &connection, const Origin &origin)
{
    m_connection = connection;
    m_origin = origin;
    m_read.clear();
    m_open.clear();
}

QByteArray Journal::readingOf(const aws::Call &change) const
{
    // A creation names the thing in its body: /identities, then example.com.
    const QByteArray created = change.path + '/' + QUrl::toPercentEncoding(change.resource);
    if (change.operation.verb == aws::Verb::Post && !change.resource.isEmpty() && canBeRead(created))
        return created;
    // /identities/example.com/dkim is read as part of /identities/example.com.
    for (QByteArray path = change.path; path.size() > 1; path.truncate(path.lastIndexOf('/'))) {
        if (canBeRead(path))
            return path;
    }
    return {};
}

void Journal::add(const aws::CallRecord &record)
{
    Entry entry{.number = ++m_last,
                .record = record,
                .origin = m_origin,
                .connection = m_connection,
                .before = {},
                .after = {}};
    entry.record.answer.clear();
    if (!record.region.isEmpty()) {
        // What is there in another region tells nothing of what is here.
        entry.origin.region = record.region;
        Q_EMIT added(entry);
        return;
    }
    if (!entry.isChange()) {
        Q_EMIT added(entry);
        entry.record.answer = record.answer;
        readAnswer(entry);
        return;
    }
    const QByteArray reading = readingOf(record.call);
    if (const auto known = m_read.constFind(reading); known != m_read.cend())
        entry.before = *known;
    const bool carriedOut = !record.error;
    if (carriedOut && record.call.operation.verb == aws::Verb::Delete && reading == record.call.path) {
        entry.after = QJsonObject();
        m_read.remove(reading);
    } else if (carriedOut && !reading.isEmpty()) {
        m_open[reading].append(entry);
    }
    Q_EMIT added(entry);
}

void Journal::readAnswer(const Entry &entry)
{
    const aws::CallRecord &record = entry.record;
    if (record.error || record.answer.size() > largestAnswer)
        return;
    const QJsonObject answer = masked(QJsonDocument::fromJson(record.answer).object());
    if (m_read.size() >= mostAnswers)
        m_read.clear();
    // The list of the dedicated IPs tells of each all that there is to read of it.
    for (const QJsonValue ip : answer.value(QLatin1StringView("DedicatedIps")).toArray()) {
        const QByteArray path =
            record.call.path + '/' + QUrl::toPercentEncoding(ip[QLatin1StringView("Ip")].toString());
        m_read.insert(path, {{QStringLiteral("DedicatedIp"), ip}});
    }
    if (!record.call.query.isEmpty())
        return;
    m_read.insert(record.call.path, answer);
    for (Entry &change : m_open.take(record.call.path)) {
        // A reading that was under way when the change was made may tell of the time before it.
        if (record.startedAt < change.record.startedAt.addMSecs(change.record.duration.count())) {
            m_open[record.call.path].append(change);
            continue;
        }
        change.after = answer;
        Q_EMIT completed(change);
    }
}

} // namespace activity
