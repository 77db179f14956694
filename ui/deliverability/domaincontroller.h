// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/statistics.h"
#include "ui/controller.h"

#include <QStringList>

namespace ui {

/// What the dashboard and the campaigns have in common: the domains that are subscribed and those that only
/// the history knows, one of them, and a range of days of it.
class DomainController : public Controller
{
    Q_OBJECT
public:
    /// What the account has subscribed to.
    enum class Dashboard { Unknown, Off, On };

    [[nodiscard]] Dashboard dashboard() const { return m_dashboard; }
    [[nodiscard]] const QStringList &domains() const { return m_domains; }
    [[nodiscard]] const QString &domain() const { return m_domain; }
    [[nodiscard]] reports::DayRange range() const { return m_range; }
    /// The day on which the service is now.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const history::Book &book() const { return m_book; }
    [[nodiscard]] bool isSubscribed() const { return m_subscribed.contains(m_domain); }

    /// Reads the subscription, and then what there is of the domain.
    virtual void refresh();
    void setDomain(const QString &domain);
    void setRange(const reports::DayRange &range);

Q_SIGNALS:
    void domainsChanged();

protected:
    DomainController(Session session, QObject *parent);

    void beginWith(const reports::DayRange &range) { m_range = range; }

    /// What there is of the domain in the range, from the beginning.
    virtual void readDomain() = 0;
    /// The subscription was told, or could not be read, which was said.
    virtual void subscriptionRead(bool told);
    /// Another domain or other days were chosen; they are read next.
    virtual void choiceChanged(bool /*otherDomain*/) { }

private:
    void recallDomains();
    void offerDomains();

    history::Book m_book;
    Dashboard m_dashboard = Dashboard::Unknown;
    QStringList m_subscribed;
    QStringList m_kept; ///< Domains that the history knows.
    QStringList m_domains;
    QString m_domain;
    reports::DayRange m_range;
};

} // namespace ui
