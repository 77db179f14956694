// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/otherregions.h"
#include "ui/controller.h"

#include <QDateTime>
#include <QHash>

namespace ui {

/// Asks the account in other regions whether it has an identity there, when a person wants it. Remembers what
/// was answered.
class RegionSearch : public Controller
{
    Q_OBJECT
public:
    explicit RegionSearch(Session session, QObject *parent = nullptr);

    /// Who would be asked; empty where this connection reaches no other region.
    [[nodiscard]] const QStringList &regions() const { return m_regions; }
    void look(const QString &identity);
    void cancel();

    [[nodiscard]] bool isLooking(const QString &identity) const;
    /// How many have answered of those that are being asked.
    [[nodiscard]] int answered() const { return static_cast<int>(m_answers.size()); }

    struct Found {
        QList<dns::InRegion> answers; ///< In the order of regions().
        QDateTime at; ///< Invalid before anybody was asked.
    };
    [[nodiscard]] Found found(const QString &identity) const { return m_found.value(identity); }

Q_SIGNALS:
    /// A search began, went on or ended.
    void changed();

private:
    struct Looking;

    void take(const dns::InRegion &answer);

    QStringList m_regions;
    std::shared_ptr<Looking> m_looking; ///< The search under way.
    QHash<QString, dns::InRegion> m_answers; ///< Of that search, by region.
    QHash<QString, Found> m_found; ///< By identity.
};

} // namespace ui
