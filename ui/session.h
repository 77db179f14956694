// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/email/connection.h"

#include <QCoreApplication>
#include <QUrl>
#include <memory>

namespace ui {

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

    /// Performs an operation; one that would change something is refused here when reading only was asked
    /// for.
    template<aws::Request R>
    [[nodiscard]] QCoro::Task<aws::Result<typename R::Response>> send(R request,
                                                                      aws::CallOptions options = {}) const
    {
        if (*m_readOnly && R::operation.changes())
            return refused<typename R::Response>();
        return m_client.send(std::move(request), std::move(options));
    }

    [[nodiscard]] const aws::Client &client() const { return m_client; }

private:
    template<typename Response>
    static QCoro::Task<aws::Result<Response>> refused()
    {
        co_return aws::usageError(QCoreApplication::translate(
            "ui::Session", "This connection only reads. Allow changes in the toolbar first."));
    }

    QString m_name;
    QString m_region;
    email::Api m_api;
    QUrl m_endpoint;
    QString m_credentials;
    std::shared_ptr<bool> m_readOnly;
    aws::Client m_client;
};

} // namespace ui
