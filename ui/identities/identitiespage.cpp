// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitiespage.h"

#include "ui/identities/identitiescontroller.h"
#include "ui/identities/identitydetails.h"
#include "ui/identities/newidentitydialog.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tagsdialog.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

IdentitiesPage::IdentitiesPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("identities"), parent)
    , m_controller(new IdentitiesController(session, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("identitiesTable"), tr("Identities")))
    , m_details(new IdentityDetails(session))
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("identities")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    m_proxy->setSourceModel(m_controller->model());
    m_table->setModel(m_proxy);
    m_table->hideColumns({QStringLiteral("sending"), QStringLiteral("mail-from-domain"),
                          QStringLiteral("feedback-forwarding"), QStringLiteral("tags")});
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setExportable(true);

    auto *deleteAction = new QAction(icon(QStringLiteral("delete"), Tone::Bad), tr("Delete…"), this);
    deleteAction->setObjectName(QStringLiteral("deleteIdentityAction"));
    deleteAction->setShortcut(QKeySequence::Delete);
    deleteAction->setShortcutContext(Qt::WidgetShortcut);
    deleteAction->setEnabled(!session.isReadOnly());
    connect(deleteAction, &QAction::triggered, this, [this] { askToDelete(m_table->currentKey()); });
    m_table->addAction(deleteAction);
    m_table->addRowAction(deleteAction);

    const auto addRowAction = [this](const char *objectName, const QString &symbol, const QString &text,
                                     auto act) {
        auto *action = new QAction(icon(symbol), text, this);
        action->setObjectName(QString::fromLatin1(objectName));
        action->setEnabled(!m_controller->session().isReadOnly());
        connect(action, &QAction::triggered, this, act);
        m_table->addRowAction(action);
    };
    addRowAction("sendFromIdentityAction", QStringLiteral("mail"), tr("Send a message…"),
                 [this] { Q_EMIT messageRequested(m_table->currentKey(), {}); });
    addRowAction("tagIdentityAction", QStringLiteral("identity"), tr("Tags…"), [this] { editTags(); });

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("identitiesSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({770, 490});
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_table, &TableView::currentKeyChanged, this, &IdentitiesPage::showSelected);
    connect(m_table, &TableView::exportRequested, this, &IdentitiesPage::exportCsv);
    connect(m_table, &TableView::visibleRowsChanged, this,
            [this] { m_controller->setOnScreen(m_table->visibleKeys()); });
    connect(m_controller, &IdentitiesController::detailsChanged, this, [this](const QString &identity) {
        if (identity == m_table->currentKey())
            showSelected();
        Q_EMIT changed();
    });
    connect(m_controller, &IdentitiesController::listChanged, this, &IdentitiesPage::showWhatThereIs);
    // The details that came in are wider than the empty cells that were measured first.
    connect(m_controller, &Controller::idle, m_table, &TableView::fitColumns, Qt::SingleShotConnection);
    connect(m_details, &IdentityDetails::deleteRequested, this, &IdentitiesPage::askToDelete);
    connect(m_details, &IdentityDetails::tagsRequested, this, &IdentitiesPage::editTags);
    connect(m_details, &IdentityDetails::outdated, m_controller, &IdentitiesController::readAgain);
    connect(m_details, &IdentityDetails::idle, this, &Page::idle);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        if (m_controller->model()->rowCount() == 0)
            createNew();
        else
            setFilterText({});
    });
}

void IdentitiesPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

QString IdentitiesPage::filterHint() const { return tr("Filter identities"); }

void IdentitiesPage::setFilterText(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_proxy->setFilterText(text);
    showWhatThereIs();
}

QString IdentitiesPage::createText() const { return tr("New identity…"); }
bool IdentitiesPage::canExport() const { return m_controller->model()->rowCount() > 0; }
bool IdentitiesPage::isIdle() const { return m_controller->isIdle() && m_details->isIdle(); }

void IdentitiesPage::exportCsv()
{
    askAndSave(this, tr("Export the identities"), QStringLiteral("identities.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->model(), *m_proxy, m_table->visibleColumns());
               });
}

QString IdentitiesPage::summary() const
{
    int waiting = 0;
    int bad = 0;
    for (const reports::IdentityRow &row : m_controller->model()->rows()) {
        const reports::Severity severity = reports::statusSeverity(row);
        waiting += severity == reports::Severity::Waiting ? 1 : 0;
        bad += severity == reports::Severity::Bad ? 1 : 0;
    }
    const int all = m_controller->model()->rowCount();
    QStringList parts;
    if (m_proxy->rowCount() != all)
        parts.append(tr("%1 of %n identities", nullptr, all).arg(locale().toString(m_proxy->rowCount())));
    else if (m_controller->hasList())
        parts.append(tr("%n identities", nullptr, all));
    if (waiting > 0)
        parts.append(tr("%n pending", nullptr, waiting));
    if (bad > 0)
        parts.append(tr("%n failed", nullptr, bad));
    return parts.join(QStringLiteral(" · "));
}

void IdentitiesPage::showSelected()
{
    const QString identity = m_table->currentKey();
    if (const reports::IdentityRow *row = m_controller->model()->find(identity)) {
        m_details->show(*row);
        m_controller->readDetails(identity);
    } else {
        m_details->clear();
    }
}

void IdentitiesPage::showWhatThereIs()
{
    const bool empty = m_proxy->rowCount() == 0;
    if (m_controller->model()->rowCount() > 0 && empty) {
        m_nothing->setTexts(QStringLiteral("search"), tr("No identity matches “%1”").arg(m_filter), {},
                            tr("Clear the filter"));
    } else if (empty && m_controller->hasList()) {
        m_nothing->setTexts(
            QStringLiteral("identity"), tr("Nothing to send from yet"),
            tr("Mail is sent from a verified domain or address. Create one, and Sendscope shows the "
               "DNS records that verify it."),
            m_controller->session().isReadOnly() ? QString() : createText());
    }
    m_stack->setCurrentIndex(empty && (m_controller->hasList() || !m_filter.isEmpty()) ? 1 : 0);
    if (!m_toSelect.isEmpty() && m_table->selectKey(m_toSelect))
        m_toSelect.clear();
    // Something to read at the right from the start.
    if (!empty && !m_table->currentIndex().isValid())
        m_table->selectKey(m_proxy->index(0, 0).data(KeyRole).toString());
    Q_EMIT changed();
}

void IdentitiesPage::select(const QString &identity)
{
    if (!m_table->selectKey(identity) && !m_filter.isEmpty()) {
        setFilterText({});
        m_table->selectKey(identity);
    }
    m_toSelect = m_table->currentKey() == identity || m_controller->hasList() ? QString() : identity;
}

void IdentitiesPage::createNew()
{
    if (findChild<NewIdentityDialog *>())
        return;
    auto *dialog = new NewIdentityDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewIdentityDialog::submitted, m_controller, &IdentitiesController::create);
    connect(m_controller, &IdentitiesController::creationFailed, dialog, &NewIdentityDialog::showFailure);
    connect(m_controller, &IdentitiesController::created, dialog, [this, dialog](const QString &identity) {
        dialog->accept();
        select(identity);
        m_table->setFocus();
    });
    dialog->open();
}

void IdentitiesPage::editTags()
{
    const reports::IdentityRow *row = m_controller->model()->find(m_table->currentKey());
    if (!row || m_controller->session().isReadOnly() || findChild<FormDialog *>())
        return;
    const QString identity = m_table->currentKey();
    auto *dialog = new TagsDialog(m_controller->session(), QStringLiteral("identity/") + identity, {},
                                  row->details ? row->details->tags : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::applied, m_controller, &IdentitiesController::refresh);
    dialog->open();
}

void IdentitiesPage::askToDelete(const QString &identity)
{
    if (identity.isEmpty() || m_controller->session().isReadOnly() || findChild<ConfirmDialog *>())
        return;
    const QString consequence = identity.contains(u'@')
        ? tr("Mail from this address is refused from then on, unless its domain is verified too. To use it "
             "again, it "
             "has to be verified again.")
        : tr("Mail from every address of this domain is refused from then on, and its DKIM keys are lost: to "
             "use it "
             "again, new DNS records have to be published.");
    auto *dialog =
        new ConfirmDialog(tr("Delete %1?").arg(identity), consequence, identity, tr("Delete"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this, identity] { m_controller->remove(identity); });
    connect(m_controller, &IdentitiesController::removalFailed, dialog, &ConfirmDialog::showFailure);
    connect(m_controller, &IdentitiesController::removed, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace ui
