// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/regionsearch.h"

#include <functional>

namespace ui {

/// Ended by whoever cancels it or by the end of the controller.
struct RegionSearch::Looking {
    Looking(QString name, std::stop_token whole)
        : identity(std::move(name))
        , whenClosed(std::move(whole), [this] { stop.request_stop(); })
    {
    }
    QString identity;
    std::stop_source stop;
    std::stop_callback<std::function<void()>> whenClosed;
};

RegionSearch::RegionSearch(Session session, QObject *parent)
    : Controller(std::move(session), parent)
{
    if (this->session().reachesRegions())
        m_regions = dns::otherRegions(this->session().region());
}

bool RegionSearch::isLooking(const QString &identity) const
{
    return m_looking && m_looking->identity == identity;
}

void RegionSearch::look(const QString &identity)
{
    cancel();
    if (m_regions.isEmpty())
        return;
    m_answers.clear();
    const auto looking = m_looking = std::make_shared<Looking>(identity, stopToken());
    for (const QString &region : std::as_const(m_regions)) {
        const auto client = session().clientIn(region);
        if (!client) {
            take(
                {.region = region, .state = dns::InRegion::State::Unknown, .reason = client.error().message});
            continue;
        }
        start(dns::lookInRegion(*client, region, identity, looking->stop.get_token()), aws::Priority::Waiting,
              [this, looking](const dns::InRegion &answer) {
                  if (m_looking == looking) // Else cancelled: what came in until then is no whole picture.
                      take(answer);
              });
    }
    Q_EMIT changed();
}

void RegionSearch::take(const dns::InRegion &answer)
{
    m_answers.insert(answer.region, answer);
    if (m_answers.size() == m_regions.size()) {
        Found found{.answers = {},
                    .at = QDateTime::fromMSecsSinceEpoch(
                        session().client().options().clock().time_since_epoch().count(), Qt::UTC)};
        for (const QString &region : std::as_const(m_regions))
            found.answers.append(m_answers.value(region));
        m_found.insert(std::exchange(m_looking, nullptr)->identity, found);
    }
    Q_EMIT changed();
}

void RegionSearch::cancel()
{
    if (!m_looking)
        return;
    std::exchange(m_looking, nullptr)->stop.request_stop();
    Q_EMIT changed();
}

} // namespace ui
