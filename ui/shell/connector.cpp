// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connector.h"

#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/signindialogs.h"

#include <QPointer>

namespace ui {

Connector::Connector(ConnectionMeans means, QWidget *window)
    : QObject(window)
    , m_means(std::move(means))
    , m_window(window)
{
}

void Connector::open(const connections::SavedConnection &connection,
                     std::shared_ptr<sandbox::Server> practice)
{
    email::ConnectionOptions options;
    options.askMfaCode = askMfaCodeOver(m_window);
    options.showDeviceCode = showDeviceCodeOver(m_window, [this] { Q_EMIT cancelled(); });
    // Whoever could call has signed in: the code is no longer needed.
    options.observer = [window = QPointer(m_window)](const aws::CallRecord &) {
        if (window)
            closeDeviceCode(window);
    };
    QCoro::connect(openSaved(connection, m_means, std::move(options), std::move(practice)), this,
                   [this, asked = ++m_latest](const aws::Result<OpenedConnection> &result) {
                       if (asked != m_latest)
                           return;
                       if (result)
                           Q_EMIT opened(*result);
                       else
                           Q_EMIT failed(result.error());
                   });
}

void Connector::add(const connections::SavedConnection &start)
{
    auto *dialog = new ConnectionDialog(m_means, start, m_window);
    connect(dialog, &ConnectionDialog::saved, this, [this](const connections::SavedConnection &saved) {
        Q_EMIT changed();
        Q_EMIT openRequested(saved);
    });
    dialog->open();
}

void Connector::manage()
{
    auto *dialog = new ConnectionsDialog(m_means, m_window);
    connect(dialog, &ConnectionsDialog::changed, this, &Connector::changed);
    connect(dialog, &ConnectionsDialog::openRequested, this, &Connector::openRequested);
    dialog->open();
}

aws::Result<void> Connector::keepReadOnly(const connections::SavedConnection &connection, bool readOnly)
{
    const connections::SavedConnection *kept = m_means.store ? m_means.store->find(connection.id) : nullptr;
    if (!kept)
        return {};
    connections::SavedConnection wanted = *kept;
    wanted.readOnly = readOnly;
    const auto saved = m_means.store->save(wanted);
    return saved ? aws::Result<void>() : tl::unexpected(saved.error());
}

} // namespace ui
