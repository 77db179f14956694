// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openconnection.h"

#include <QObject>

namespace ui {

class ConnectionsDialog;

/// Opens connections for one window, asks the person where that is needed, and brings up the dialogs about
/// connections.
class Connector : public QObject
{
    Q_OBJECT
public:
    Connector(ConnectionMeans means, QWidget *window);

    /// \a practice is the practice account that is open already, if any.
    void open(const connections::SavedConnection &connection, std::shared_ptr<sandbox::Server> practice);
    void add(const connections::SavedConnection &start);
    void manage();
    /// Notes in the saved connection, if it is one, whether it only reads.
    [[nodiscard]] aws::Result<void> keepReadOnly(const connections::SavedConnection &connection,
                                                 bool readOnly);

Q_SIGNALS:
    void opened(const ui::OpenedConnection &connection);
    void failed(const aws::Error &error);
    /// Somebody gave up signing in.
    void cancelled();
    void openRequested(const connections::SavedConnection &connection);
    /// What is saved has changed.
    void changed();

private:
    ConnectionMeans m_means;
    QWidget *m_window;
    int m_latest = 0; ///< Only the connection that was asked for last is opened.
};

} // namespace ui
