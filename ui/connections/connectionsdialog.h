// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionmeans.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ui {

class Banner;

/// The saved connections: open, make, change, delete.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectionsDialog(ConnectionMeans means, QWidget *parent = nullptr);

    /// Asks for a new connection, starting from \a start.
    void add(const connections::SavedConnection &start);

Q_SIGNALS:
    void openRequested(const connections::SavedConnection &connection);
    /// A connection was saved or deleted.
    void changed();

private:
    void edit(const connections::SavedConnection &connection);
    void remove();
    void reload(const QString &currentId);
    [[nodiscard]] const connections::SavedConnection *current() const;

    ConnectionMeans m_means;
    Banner *m_banner;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace ui
