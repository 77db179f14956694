// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsdialog.h"

#include "core/connections/opening.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/offers.h"
#include "ui/connections/swatch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConnectionsDialog::ConnectionsDialog(ConnectionMeans means, QWidget *parent)
    : QDialog(parent)
    , m_means(std::move(means))
    , m_banner(new Banner(QStringLiteral("connections")))
    , m_list(new QListWidget)
    , m_open(new QPushButton(tr("Open")))
    , m_edit(new QPushButton(tr("Change…")))
    , m_delete(new QPushButton(icon(QStringLiteral("delete"), Tone::Bad), tr("Delete…")))
{
    setObjectName(QStringLiteral("connectionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connections"));
    name(m_list, QStringLiteral("connectionsList"), tr("Saved connections"));
    m_open->setObjectName(QStringLiteral("connectionsOpen"));
    m_edit->setObjectName(QStringLiteral("connectionsEdit"));
    m_delete->setObjectName(QStringLiteral("connectionsDelete"));
    auto *make = new QPushButton(icon(QStringLiteral("add")), tr("New…"));
    make->setObjectName(QStringLiteral("connectionsNew"));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_open, make, m_edit, m_delete})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    name(close->button(QDialogButtonBox::Close), QStringLiteral("connectionsClose"), tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(textLabel(tr("Connections"), Voice::Title));
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);
    layout->addWidget(close);
    resize(560, 380);

    const auto open = [this] {
        if (const connections::SavedConnection *connection = current()) {
            const connections::SavedConnection wanted = *connection;
            accept();
            Q_EMIT openRequested(wanted);
        }
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(make, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const connections::SavedConnection *connection = current())
            edit(*connection);
    });
    connect(m_delete, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        for (QPushButton *button : {m_open, m_edit, m_delete}) {
            button->setEnabled(row >= 0);
            button->setToolTip(row >= 0 ? QString() : tr("Select a connection first."));
        }
    });
    reload({});
}

const connections::SavedConnection *ConnectionsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && m_means.store ? m_means.store->find(item->data(Qt::UserRole).toString()) : nullptr;
}

void ConnectionsDialog::reload(const QString &currentId)
{
    m_list->clear();
    if (m_means.store) {
        for (const connections::SavedConnection &connection : m_means.store->all()) {
            const QString place =
                connection.region.isEmpty() ? tr("region of the profile") : connection.region;
            auto *item = new QListWidgetItem(
                swatch(connection.colour),
                QStringLiteral("%1 – %2, %3").arg(connection.name, place, apiName(connection.api))
                    + (connection.readOnly ? tr(", only reads") : QString()),
                m_list);
            item->setData(Qt::UserRole, connection.id);
            if (connection.id == currentId)
                m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    Q_EMIT m_list->currentRowChanged(m_list->currentRow());
}

void ConnectionsDialog::add(const connections::SavedConnection &start) { edit(start); }

void ConnectionsDialog::edit(const connections::SavedConnection &connection)
{
    auto *dialog = new ConnectionDialog(m_means, connection, this);
    connect(dialog, &ConnectionDialog::saved, this, [this](const connections::SavedConnection &saved) {
        reload(saved.id);
        Q_EMIT changed();
    });
    dialog->open();
}

void ConnectionsDialog::remove()
{
    const connections::SavedConnection *connection = current();
    if (!connection)
        return;
    const QString consequence = connection->source == connections::Source::Keys
        ? tr("The connection is forgotten, and its keys with it. Nothing changes in the AWS account.")
        : tr("The connection is forgotten. Nothing changes in the AWS account or in ~/.aws.");
    auto *dialog = new ConfirmDialog(tr("Delete the connection %1?").arg(connection->name), consequence,
                                     connection->name, tr("Delete"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, gone = *connection] {
        QCoro::connect(connections::forgetKeys(m_means.keys->store(), gone), this,
                       [this, dialog, gone](const aws::Result<void> &forgotten) {
                           const auto removed = forgotten ? m_means.store->remove(gone.id) : forgotten;
                           if (!removed)
                               return dialog->showFailure(
                                   describe(tr("%1 was not deleted").arg(gone.name), removed.error()));
                           dialog->accept();
                           reload({});
                           Q_EMIT changed();
                       });
    });
    dialog->open();
}

} // namespace ui
