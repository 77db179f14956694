// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionmeans.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ui {

/// The connection in the toolbar: which account, where, through which API, and whether anything may change.
/// It asks; the window opens.
class ConnectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionBar(ConnectionMeans means, QWidget *parent = nullptr);

    /// \a region is the one in use, which the profile may have named; \a endpoint is for the tooltip.
    void present(const connections::SavedConnection &connection, const QString &region,
                 const QString &endpoint);
    /// No connection.
    void clear();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void openRequested(const connections::SavedConnection &connection);
    void windowRequested(const connections::SavedConnection &connection);
    void addRequested(const connections::SavedConnection &start);
    void manageRequested();
    void readOnlyRequested(bool readOnly);

private:
    void fillConnections();
    void fillRegions();
    void fillApis();
    QToolButton *makeButton(const QString &objectName, const QString &title, void (ConnectionBar::*fill)());
    void offer(QMenu *menu, const connections::SavedConnection &connection);

    ConnectionMeans m_means;
    connections::SavedConnection m_connection;
    QString m_regionInUse;
    bool m_isOpen = false;
    QToolButton *m_name;
    QToolButton *m_region;
    QToolButton *m_api;
    QToolButton *m_mode;
};

} // namespace ui
