// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/email/connection.h"
#include "ui/readonly.h"

#include <QUrl>
#include <memory>

namespace activity {
class AuditFile;
}

namespace dns {
class Resolver;
}
namespace history {
class Store;
}

namespace ui {

class Settings;

/// What a session finds around it. Each part may be missing, and everything works without it.
struct Surroundings {
    std::shared_ptr<Settings> settings; ///< Null: the usual ones hold.
    std::shared_ptr<history::Store> history; ///< Null: nothing is kept.
    std::shared_ptr<const dns::Resolver> resolver; ///< Null: the network.
    std::shared_ptr<activity::AuditFile> audit; ///< Null: no earlier change is known.
};

/// A connection as the window knows it: who we are, where, and the client that speaks for us. A value: the
/// shell makes it and hands copies to the tabs.
class Session
{
public:
    Session(QString name, const email::Connection &connection, bool readOnly)
        : m_name(std::move(name))
        , m_region(connection.region)
        , m_api(connection.api)
        , m_endpoint(connection.endpoint)
        , m_credentials(connection.credentials)
        , m_inRegion(std::make_shared<InRegion>(connection.inRegion))
        , m_readOnly(std::make_shared<bool>(readOnly))
        , m_client(connection.client)
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; } ///< "Practice account", "profile marketing"
    [[nodiscard]] const QString &region() const { return m_region; }
    [[nodiscard]] email::Api api() const { return m_api; }
    [[nodiscard]] const QUrl &endpoint() const { return m_endpoint; }
    [[nodiscard]] const QString &credentials() const { return m_credentials; }
    [[nodiscard]] bool isReadOnly() const { return *m_readOnly; }
    /// For all copies of this session, from their next call on.
    void setReadOnly(bool readOnly) const { *m_readOnly = readOnly; }

    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    void setSurroundings(Surroundings surroundings) { m_surroundings = std::move(surroundings); }

    /// Performs an operation; one that would change something is refused here when reading only was asked
    /// for.
    template<aws::Request R>
    [[nodiscard]] QCoro::Task<aws::Result<typename R::Response>> send(R request,
                                                                      aws::CallOptions options = {}) const
    {
        if constexpr (R::operation.changes()) {
            if (*m_readOnly)
                return refused<typename R::Response>();
        }
        return m_client.send(std::move(request), std::move(options));
    }

    [[nodiscard]] const aws::Client &client() const { return m_client; }

    /// Whether the same account can be asked in other regions.
    [[nodiscard]] bool reachesRegions() const { return *m_inRegion != nullptr; }
    /// The same account in \a region, with the same credentials; to read only.
    [[nodiscard]] aws::Result<aws::Client> clientIn(const QString &region) const
    {
        return (*m_inRegion)(region);
    }

private:
    using InRegion = decltype(email::Connection::inRegion);

    template<typename Response>
    static QCoro::Task<aws::Result<Response>> refused()
    {
        co_return aws::usageError(readOnlyReason());
    }

    QString m_name;
    QString m_region;
    email::Api m_api;
    QUrl m_endpoint;
    QString m_credentials;
    std::shared_ptr<const InRegion> m_inRegion; ///< Shared, for sessions are copied often.
    std::shared_ptr<bool> m_readOnly;
    aws::Client m_client;
    Surroundings m_surroundings;
};

} // namespace ui
