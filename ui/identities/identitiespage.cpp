// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitiespage.h"

#include "ui/identities/identitiescontroller.h"
#include "ui/identities/identitydetails.h"
#include "ui/identities/identityname.h"
#include "ui/identities/manyidentities.h"
#include "ui/identities/newidentitydialog.h"
#include "ui/models/csvexport.h"
#include "ui/readonly.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tagsdialog.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
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
    , m_bar(makeBar())
{
    follow(m_controller);
    setFocusProxy(m_table);
    m_proxy->setSourceModel(m_controller->model());
    m_table->setModel(m_proxy);
    m_table->hideColumns({QStringLiteral("sending"), QStringLiteral("mail-from-domain"),
                          QStringLiteral("feedback-forwarding"), QStringLiteral("tags")});
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setExportable(true);

    addRowActions();

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
    body()->setSpacing(5);
    body()->addWidget(m_bar);
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
    connect(m_details, &IdentityDetails::regionRequested, this, &Page::regionRequested);
    connect(m_details, &IdentityDetails::idle, this, &Page::idle);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        if (m_controller->model()->rowCount() == 0)
            return createNew();
        chooseStates(States::All);
        setFilterText({});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IdentitiesPage::showSelection);
    showSelection();
}

QAction *IdentitiesPage::addRowAction(const QString &objectName, const QIcon &symbol, const QString &text,
                                      void (IdentitiesPage::*act)())
{
    auto *action = new QAction(symbol, text, this);
    action->setObjectName(objectName);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    m_table->addRowAction(action);
    return action;
}

void IdentitiesPage::addRowActions()
{
    const auto changes = [this](QAction *changing) {
        if (!m_controller->session().isReadOnly())
            return;
        changing->setEnabled(false);
        changing->setToolTip(plainToolTip(readOnlyReason()));
    };
    QAction *action = addRowAction(QStringLiteral("recheckIdentityAction"), icon(QStringLiteral("refresh")),
                                   tr("Check again"), &IdentitiesPage::recheckSelected);
    action->setShortcut(Qt::CTRL | Qt::Key_R);
    action = addRowAction(QStringLiteral("sendFromIdentityAction"), icon(QStringLiteral("mail")),
                          tr("Send a message…"), &IdentitiesPage::sendFromSelected);
    changes(action);
    action = addRowAction(QStringLiteral("tagIdentityAction"), icon(QStringLiteral("identity")), tr("Tags…"),
                          &IdentitiesPage::tagSelected);
    action->setShortcut(Qt::CTRL | Qt::Key_T);
    changes(action);
    action = addRowAction(QStringLiteral("deleteIdentityAction"), icon(QStringLiteral("delete"), Tone::Bad),
                          tr("Delete…"), &IdentitiesPage::deleteSelected);
    action->setShortcut(QKeySequence::Delete);
    changes(action);
}

QWidget *IdentitiesPage::makeBar()
{
    auto *bar = new QWidget;
    m_states = new QComboBox;
    name(m_states, QStringLiteral("identityStates"), tr("Which identities are shown"));
    // In the order of States.
    m_states->addItems(
        {tr("All identities"), tr("Needs attention"), tr("Pending"), tr("Domains"), tr("Addresses")});
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this](int index) { chooseStates(static_cast<States>(index)); });
    m_selection = textLabel({}, Voice::Muted, QStringLiteral("identitiesSelected"));
    m_selection->setWordWrap(false);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_states);
    layout->addStretch();
    layout->addWidget(m_selection);
    const auto addButton = [&](const char *objectName, const QIcon &symbol, const QString &text,
                               void (IdentitiesPage::*act)()) {
        auto *button = new QPushButton(symbol, text);
        name(button, QString::fromLatin1(objectName), tr("%1: all selected").arg(text));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        m_bulkButtons.append(button);
        return button;
    };
    addButton("recheckSelected", icon(QStringLiteral("refresh")), tr("Check again"),
              &IdentitiesPage::recheckSelected);
    QPushButton *tag =
        addButton("tagSelected", icon(QStringLiteral("identity")), tr("Tags…"), &IdentitiesPage::tagSelected);
    QPushButton *remove = addButton("deleteSelected", icon(QStringLiteral("delete"), Tone::Bad),
                                    tr("Delete…"), &IdentitiesPage::deleteSelected);
    if (m_controller->session().isReadOnly()) {
        for (QPushButton *button : {tag, remove}) {
            button->setEnabled(false);
            button->setToolTip(plainToolTip(readOnlyReason()));
        }
    }
    return bar;
}

void IdentitiesPage::chooseStates(States states)
{
    m_states->setCurrentIndex(static_cast<int>(states));
    const auto *model = m_controller->model();
    const auto anyIs = [model](int row, reports::Severity severity) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->severityAt(row, column) == severity)
                return true;
        }
        return false;
    };
    const auto isAddress = [model](int row) {
        return model->at(row).info.identityType == email::IdentityType::EmailAddress;
    };
    switch (states) {
    case States::All:
        m_proxy->setRowFilter({});
        break;
    case States::NeedAttention:
        m_proxy->setRowFilter([anyIs](int row) { return anyIs(row, reports::Severity::Bad); });
        break;
    case States::Pending:
        m_proxy->setRowFilter([anyIs](int row) { return anyIs(row, reports::Severity::Waiting); });
        break;
    case States::Domains:
        m_proxy->setRowFilter([isAddress](int row) { return !isAddress(row); });
        break;
    case States::Addresses:
        m_proxy->setRowFilter(isAddress);
        break;
    }
    showWhatThereIs();
}

void IdentitiesPage::showSelection()
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_selection->setText(tr("%n selected", nullptr, count));
    m_selection->setVisible(count > 1);
    for (QWidget *button : std::as_const(m_bulkButtons))
        button->setVisible(count > 1);
    Q_EMIT changed();
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
    const int all = m_controller->model()->rowCount();
    QStringList parts;
    if (m_proxy->rowCount() != all)
        parts.append(tr("%1 of %n identities", nullptr, all).arg(locale().toString(m_proxy->rowCount())));
    else if (m_controller->hasList())
        parts.append(tr("%n identities", nullptr, all));
    const IdentitiesController::Count &count = m_controller->count();
    if (m_controller->hasList() && count.unread > 0)
        parts.append(tr("details of %1 read so far").arg(locale().toString(all - count.unread)));
    if (count.waiting > 0)
        parts.append(tr("%n pending", nullptr, count.waiting));
    if (count.bad > 0)
        parts.append(tr("%n failed", nullptr, count.bad));
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
    const bool none = m_controller->model()->rowCount() == 0;
    const bool empty = m_proxy->rowCount() == 0;
    m_bar->setVisible(!none);
    if (!none && empty) {
        const QString chosen = m_states->currentText();
        const QString looked = m_filter.isEmpty() ? chosen
            : m_states->currentIndex() == 0       ? m_filter
                                                  : chosen + QStringLiteral(", ") + m_filter;
        m_nothing->setTexts(QStringLiteral("search"), tr("No identity matches “%1”").arg(looked), {},
                            m_filter.isEmpty() ? tr("Show all") : tr("Clear the filter"));
    } else if (empty && m_controller->hasList()) {
        m_nothing->setTexts(
            QStringLiteral("identity"), tr("Nothing to send from yet"),
            tr("Mail is sent from a verified domain or address. Create one, and Sendscope shows the "
               "DNS records that verify it."),
            m_controller->session().isReadOnly() ? QString() : createText());
    }
    m_stack->setCurrentIndex(empty && (m_controller->hasList() || !none) ? 1 : 0);
    if (!m_toSelect.isEmpty() && m_table->selectKey(m_toSelect))
        m_toSelect.clear();
    // Something to read at the right from the start.
    if (!empty && !m_table->currentIndex().isValid())
        m_table->selectKey(m_proxy->index(0, 0).data(KeyRole).toString());
    else if (!empty && !m_table->selectionModel()->hasSelection())
        // The row that took the place of a selected one.
        m_table->selectionModel()->select(m_table->currentIndex(),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT changed();
}

void IdentitiesPage::select(const QString &identity)
{
    const bool filtered = !m_filter.isEmpty() || m_states->currentIndex() != 0;
    if (!m_table->selectKey(identity) && filtered) {
        chooseStates(States::All);
        setFilterText({});
        m_table->selectKey(identity);
    }
    m_toSelect = m_table->currentKey() == identity || m_controller->hasList() ? QString() : identity;
}

bool IdentitiesPage::isRefusing() const
{
    return m_controller->session().isReadOnly() || findChild<FormDialog *>();
}

void IdentitiesPage::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void IdentitiesPage::createNew()
{
    if (isRefusing())
        return;
    const auto exists = [table = m_controller](const QString &identity) {
        return table->model()->find(identity) != nullptr;
    };
    auto *dialog = new NewIdentityDialog(m_controller->session(), exists, std::exchange(m_draft, {}), this);
    connect(dialog, &NewIdentityDialog::created, m_controller, [this](const QString &identity, bool alone) {
        m_controller->takeCreated(identity);
        if (!alone)
            return;
        select(identity);
        m_table->setFocus();
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_draft = dialog->draft(); });
    open(dialog);
}

void IdentitiesPage::sendFromSelected() { Q_EMIT messageRequested(m_table->currentKey(), {}); }

void IdentitiesPage::tagSelected()
{
    QList<reports::IdentityRow> rows;
    const QStringList keys = m_table->selectedKeys();
    for (const QString &identity : keys) {
        if (const auto *row = m_controller->model()->find(identity))
            rows.append(*row);
    }
    if (rows.isEmpty() || isRefusing())
        return;
    if (rows.size() == 1)
        return editTags(keys.first());
    auto *dialog = new TagIdentitiesDialog(m_controller->session(), rows, m_account, this);
    connect(dialog->controller(), &BulkController::itemDone, m_controller,
            [this, dialog](const QString &done) {
                m_account = dialog->account();
                m_controller->readAgain(done);
            });
    connect(dialog->controller(), &BulkController::itemUnknown, m_controller,
            &IdentitiesController::readAgain);
    open(dialog);
}

void IdentitiesPage::editTags(const QString &identity)
{
    const reports::IdentityRow *row = m_controller->model()->find(identity);
    auto *dialog = new TagsDialog(m_controller->session(), QStringLiteral("identity/") + identity, m_account,
                                  row->details ? row->details->tags : std::nullopt, this);
    connect(dialog, &TagsDialog::applied, m_controller,
            [this, identity] { m_controller->readAgain(identity); });
    open(dialog);
}

void IdentitiesPage::recheckSelected()
{
    const QStringList identities = m_table->selectedKeys();
    if (identities.size() == 1)
        m_controller->readAgain(identities.first());
    else if (!identities.isEmpty() && !findChild<FormDialog *>())
        open(new RecheckIdentitiesDialog(m_controller, identities, this));
}

void IdentitiesPage::deleteSelected()
{
    const QStringList identities = m_table->selectedKeys();
    if (identities.size() < 2)
        return askToDelete(m_table->currentKey());
    if (isRefusing())
        return;
    auto *dialog = new DeleteIdentitiesDialog(m_controller->session(), identities, this);
    connect(dialog->controller(), &BulkController::itemDone, m_controller,
            &IdentitiesController::takeRemoved);
    connect(dialog->controller(), &BulkController::itemUnknown, m_controller,
            &IdentitiesController::readAgain);
    open(dialog);
}

void IdentitiesPage::askToDelete(const QString &identity)
{
    if (identity.isEmpty() || isRefusing())
        return;
    const QString consequence = identity.contains(u'@')
        ? tr("Mail from this address is refused from then on, unless its domain is verified too. To use it "
             "again, it "
             "has to be verified again.")
        : tr("Mail from every address of this domain is refused from then on, and its DKIM keys are lost: to "
             "use it "
             "again, new DNS records have to be published.");
    const QString shown = unicodeName(identity);
    auto *dialog = new ConfirmDialog(tr("Delete %1?").arg(shown), consequence, shown, tr("Delete"), this);
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this, identity] { m_controller->remove(identity); });
    connect(m_controller, &IdentitiesController::removalFailed, dialog, &ConfirmDialog::showFailure);
    connect(m_controller, &IdentitiesController::removed, dialog, &QDialog::accept);
    open(dialog);
}

} // namespace ui
