// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/email/connection.h"
#include "ui/connections/connectionmeans.h"

#include <QObject>
#include <stop_token>

namespace ui {

/// Tries a connection by reading the account, and says what it is or which thing is wrong.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTest(ConnectionMeans means, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// \a typed are keys that are not kept yet. \a people brings the callbacks that ask a person.
    void start(const connections::SavedConnection &connection, const std::optional<aws::Credentials> &typed,
               const email::ConnectionOptions &people);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// \a facts in words: "50,000 messages a day, production access".
    void worked(const QString &facts);
    void failed(const aws::Error &error);

private:
    ConnectionMeans m_means;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace ui
