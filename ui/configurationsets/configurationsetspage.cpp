// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/configurationsetspage.h"

#include "core/reports/csvfile.h"
#include "core/reports/tables/eventdestinations.h"
#include "ui/configurationsets/configurationsetdetails.h"
#include "ui/configurationsets/configurationsetdialog.h"
#include "ui/configurationsets/configurationsetscontroller.h"
#include "ui/configurationsets/deletesetdialog.h"
#include "ui/configurationsets/eventdestinationdialog.h"
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
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using email::ConfigurationSetSettings;

ConfigurationSetsPage::ConfigurationSetsPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("configurationSets"), parent)
    , m_controller(new ConfigurationSetsController(session, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("configurationSetsTable"), tr("Configuration sets")))
    , m_details(new ConfigurationSetDetails)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("configurationSets")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    m_proxy->setSourceModel(m_controller->model());
    m_table->setModel(m_proxy);
    m_table->hideColumns({QStringLiteral("last-fresh-start"), QStringLiteral("tags")});
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setExportable(true);
    m_details->setChangeable(session.isReadOnly() ? readOnlyReason() : QString());
    makeActions();

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("configurationSetsSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({860, 400});
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_table, &TableView::currentKeyChanged, this, &ConfigurationSetsPage::showSelected);
    connect(m_table, &TableView::exportRequested, this, &ConfigurationSetsPage::exportCsv);
    connect(m_table, &TableView::visibleRowsChanged, m_controller,
            [this] { m_controller->setOnScreen(m_table->visibleKeys()); });
    connect(m_controller, &ConfigurationSetsController::listChanged, this,
            &ConfigurationSetsPage::showWhatThereIs);
    connect(m_controller, &ConfigurationSetsController::detailsChanged, this, [this](const QString &name) {
        if (name == selected())
            showSelected();
        Q_EMIT changed();
    });
    connect(m_controller, &Controller::idle, m_table, &TableView::fitColumns, Qt::SingleShotConnection);
    connect(m_controller, &ConfigurationSetsController::edited, this, &ConfigurationSetsPage::offerUndo);
    connect(m_controller, &ConfigurationSetsController::refused, this, [this](const Failure &failure) {
        if (!findChild<FormDialog *>()) // Which tells it itself.
            banner()->showFailure(failure);
    });
    using Details = ConfigurationSetDetails;
    connect(m_details, &Details::editRequested, this, &ConfigurationSetsPage::edit);
    connect(m_details, &Details::cloneRequested, this, &ConfigurationSetsPage::clone);
    connect(m_details, &Details::tagsRequested, this, &ConfigurationSetsPage::editTags);
    connect(m_details, &Details::deleteRequested, this, &ConfigurationSetsPage::askToDelete);
    connect(m_details, &Details::messageRequested, this, [this] { Q_EMIT messageRequested({}, selected()); });
    connect(m_details, &Details::newDestinationRequested, this, [this] { openDestination({}); });
    connect(m_details, &Details::destinationRequested, this, &ConfigurationSetsPage::openDestination);
    connect(m_details, &Details::destinationRemovalRequested, this,
            &ConfigurationSetsPage::askToDeleteDestination);
    connect(m_details->destinations(), &TableView::exportRequested, this, [this] {
        const auto *row = m_controller->model()->find(selected());
        const auto destinations = row ? row->destinations.value_or(QList<email::EventDestination>())
                                      : QList<email::EventDestination>();
        askAndSave(this, tr("Export the event destinations"),
                   selected() + QStringLiteral("-destinations.csv"), banner(),
                   [destinations](const QString &path) {
                       return reports::writeCsvFile(path, reports::eventDestinationColumns(), destinations);
                   });
    });
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        if (m_controller->model()->rowCount() == 0)
            createNew();
        else
            setFilterText({});
    });
}

void ConfigurationSetsPage::makeActions()
{
    const auto add = [this](const char *objectName, const QIcon &icon, const QString &text, auto slot) {
        auto *action = new QAction(icon, text, this);
        action->setObjectName(QString::fromLatin1(objectName));
        action->setEnabled(!m_controller->session().isReadOnly());
        if (!action->isEnabled())
            action->setToolTip(plainToolTip(readOnlyReason()));
        connect(action, &QAction::triggered, this, slot);
        m_table->addRowAction(action);
        return action;
    };
    add("editConfigurationSetAction", {}, tr("Edit…"), &ConfigurationSetsPage::edit);
    add("cloneConfigurationSetAction", icon(QStringLiteral("copy")), tr("Clone…"),
        &ConfigurationSetsPage::clone);
    QAction *remove = add("deleteConfigurationSetAction", icon(QStringLiteral("delete"), Tone::Bad),
                          tr("Delete…"), &ConfigurationSetsPage::askToDelete);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(m_table, &QAbstractItemView::activated, this, &ConfigurationSetsPage::edit);
}

QString ConfigurationSetsPage::selected() const { return m_table->currentKey(); }

void ConfigurationSetsPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

QString ConfigurationSetsPage::filterHint() const { return tr("Filter configuration sets"); }
QString ConfigurationSetsPage::createText() const { return tr("New configuration set…"); }
bool ConfigurationSetsPage::canExport() const { return m_controller->model()->rowCount() > 0; }
bool ConfigurationSetsPage::isIdle() const { return m_controller->isIdle(); }

void ConfigurationSetsPage::setFilterText(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_proxy->setFilterText(text);
    showWhatThereIs();
}

void ConfigurationSetsPage::exportCsv()
{
    askAndSave(this, tr("Export the configuration sets"), QStringLiteral("configuration-sets.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->model(), *m_proxy, m_table->visibleColumns());
               });
}

QString ConfigurationSetsPage::summary() const
{
    const int all = m_controller->model()->rowCount();
    if (!m_controller->hasList())
        return {};
    QString text = tr("%n configuration sets", nullptr, all);
    int off = 0;
    for (const reports::ConfigurationSetRow &row : m_controller->model()->rows())
        off += row.settings && !reports::isSending(*row.settings) ? 1 : 0;
    if (off > 0)
        text += QStringLiteral(" · ") + tr("%n switched off", nullptr, off);
    return text;
}

void ConfigurationSetsPage::select(const QString &name)
{
    if (!m_table->selectKey(name) && !m_filter.isEmpty()) {
        setFilterText({});
        m_table->selectKey(name);
    }
    m_toSelect = selected() == name || m_controller->hasList() ? QString() : name;
}

void ConfigurationSetsPage::showSelected()
{
    if (const reports::ConfigurationSetRow *row = m_controller->model()->find(selected())) {
        m_details->show(*row);
        m_controller->readDetails(row->name);
    } else {
        m_details->clear();
    }
}

void ConfigurationSetsPage::showWhatThereIs()
{
    const bool none = m_controller->model()->rowCount() == 0;
    const bool empty = m_proxy->rowCount() == 0;
    if (!none && empty)
        m_nothing->setTexts(QStringLiteral("search"), tr("No configuration set matches “%1”").arg(m_filter),
                            {}, tr("Clear the filter"));
    else if (none && m_controller->hasList())
        m_nothing->setTexts(
            QStringLiteral("mail"), tr("No configuration sets yet"),
            tr("A configuration set is named when mail is sent. It says which IPs the mail leaves "
               "from, how it is tracked, and where its events are reported to."),
            m_controller->session().isReadOnly() ? QString() : createText());
    m_stack->setCurrentIndex(empty && m_controller->hasList() ? 1 : 0);
    if (!m_toSelect.isEmpty() && m_table->selectKey(m_toSelect))
        m_toSelect.clear();
    if (!empty && !m_table->currentIndex().isValid())
        m_table->selectKey(m_proxy->index(0, 0).data(KeyRole).toString());
    Q_EMIT changed();
}

bool ConfigurationSetsPage::canAsk() const
{
    return !findChild<FormDialog *>() && !m_controller->session().isReadOnly();
}

void ConfigurationSetsPage::openDialog(const QString &title, const QString &name,
                                       const ConfigurationSetSettings &settings,
                                       const QList<email::Tag> &tags)
{
    if (!canAsk())
        return;
    auto *dialog = new ConfigurationSetDialog(title,
                                              {.name = name,
                                               .settings = settings,
                                               .tags = tags,
                                               .pools = m_controller->pools(),
                                               .ses = m_controller->session().api() == email::Api::Ses},
                                              this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfigurationSetDialog::submitted, m_controller,
            [this, name, settings](const QString &set, const ConfigurationSetSettings &wanted,
                                   const QList<email::Tag> &wantedTags) {
                if (name.isEmpty())
                    m_controller->create(set, wanted, wantedTags);
                else
                    m_controller->edit(set, settings, wanted);
            });
    connect(m_controller, &ConfigurationSetsController::refused, dialog,
            &ConfigurationSetDialog::showRefusal);
    connect(m_controller, &ConfigurationSetsController::done, dialog, [this, dialog](const QString &set) {
        dialog->accept();
        select(set);
        m_table->setFocus();
    });
    dialog->open();
}

void ConfigurationSetsPage::createNew() { openDialog(tr("New configuration set"), {}, {}, {}); }

void ConfigurationSetsPage::edit()
{
    const auto *row = m_controller->model()->find(selected());
    if (row && row->settings)
        openDialog(tr("Edit %1").arg(row->name), row->name, email::settingsOf(*row->settings), {});
}

void ConfigurationSetsPage::clone()
{
    const auto *row = m_controller->model()->find(selected());
    if (row && row->settings)
        openDialog(tr("New configuration set like %1").arg(row->name), {}, email::settingsOf(*row->settings),
                   row->settings->tags.value_or(QList<email::Tag>()));
}

void ConfigurationSetsPage::offerUndo(const QString &name, const ConfigurationSetSettings &before,
                                      const ConfigurationSetSettings &after)
{
    banner()->showMessage(Banner::Kind::Information, tr("%1 is changed").arg(name),
                          email::differences(before, after).join(QStringLiteral(" · ")));
    banner()->addAction(QStringLiteral("undoConfigurationSet"), tr("Undo"),
                        [this, name, before, after] { m_controller->edit(name, after, before); });
}

void ConfigurationSetsPage::editTags()
{
    const auto *row = m_controller->model()->find(selected());
    if (!row || !row->settings || !canAsk())
        return;
    auto *dialog =
        new TagsDialog(m_controller->session(), QStringLiteral("configuration-set/") + row->name,
                       m_controller->account(), row->settings->tags.value_or(QList<email::Tag>()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::applied, m_controller, &ConfigurationSetsController::refresh);
    dialog->open();
}

void ConfigurationSetsPage::askToDelete()
{
    const QString name = selected();
    const auto *row = m_controller->model()->find(name);
    if (!row || !canAsk())
        return;
    const int destinations = row->destinations ? static_cast<int>(row->destinations->size()) : 0;
    auto *dialog = new DeleteSetDialog(m_controller->session(), name, destinations, this);
    connect(dialog, &ConfirmDialog::confirmed, m_controller, [this, name] { m_controller->remove(name); });
    dialog->openFor(m_controller);
}

void ConfigurationSetsPage::openDestination(const QString &destination)
{
    const auto *row = m_controller->model()->find(selected());
    if (!row || !canAsk())
        return;
    std::optional<email::EventDestination> old;
    for (const auto &known : row->destinations.value_or(QList<email::EventDestination>())) {
        if (known.name == destination)
            old = known;
    }
    const QString set = row->name;
    auto *dialog =
        new EventDestinationDialog(set, old, m_controller->session().region(), m_controller->account(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &EventDestinationDialog::submitted, m_controller,
        [this, set, isNew = !old](const QString &name, const email::EventDestinationDefinition &definition) {
            if (isNew)
                m_controller->createDestination(set, name, definition);
            else
                m_controller->updateDestination(set, name, definition);
        });
    connect(m_controller, &ConfigurationSetsController::refused, dialog,
            &EventDestinationDialog::showRefusal);
    connect(m_controller, &ConfigurationSetsController::done, dialog, &QDialog::accept);
    dialog->open();
}

void ConfigurationSetsPage::askToDeleteDestination(const QString &destination)
{
    if (destination.isEmpty() || !canAsk())
        return;
    const QString set = selected();
    auto *dialog =
        new ConfirmDialog(tr("Delete %1?").arg(destination),
                          tr("Events of mail sent through %1 are no longer reported to it. What it has "
                             "received already stays.")
                              .arg(set),
                          destination, tr("Delete"), this);
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this, set, destination] { m_controller->removeDestination(set, destination); });
    dialog->openFor(m_controller);
}

} // namespace ui
