// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/placementtestspage.h"

#include "ui/deliverability/newtestdialog.h"
#include "ui/deliverability/placementresults.h"
#include "ui/deliverability/placementtestscontroller.h"
#include "ui/deliverability/prices.h"
#include "ui/deliverability/ratedelegate.h"
#include "ui/deliverability/testcomparison.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

PlacementTestsPage::PlacementTestsPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("placementTests"), parent)
    , m_controller(new PlacementTestsController(session, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("placementTestsTable"), tr("Inbox placement tests")))
    , m_results(new PlacementResults)
    , m_comparison(new TestComparison(banner()))
    , m_details(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("placementTests")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    const auto column = [this](const char *id) {
        return m_controller->model()->columnOf(QLatin1StringView(id));
    };
    m_proxy->setSourceModel(m_controller->model());
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(column("inbox"), new RateDelegate(Tone::Inbox, m_table));
    m_table->hideColumns({QStringLiteral("from"), QStringLiteral("spam"), QStringLiteral("missing"),
                          QStringLiteral("spf"), QStringLiteral("dkim"), QStringLiteral("id")});
    m_table->sortByColumn(column("created"), Qt::DescendingOrder);
    m_table->setExportable(true);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("placementTestsSplitter"));
    split->setChildrenCollapsible(false);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(4);
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(textLabel(tr("Select two tests to compare them."), Voice::Muted));
    m_details->addWidget(m_results);
    m_details->addWidget(m_comparison);
    split->addWidget(list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({660, 600});
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_table, &TableView::currentKeyChanged, this, [this](const QString &id) {
        showSelected();
        m_controller->readResults(id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlacementTestsPage::showSelected);
    connect(m_table, &TableView::exportRequested, this, &PlacementTestsPage::exportCsv);
    connect(m_controller, &PlacementTestsController::listChanged, this, &PlacementTestsPage::showWhatThereIs);
    connect(m_controller, &PlacementTestsController::resultsChanged, this, [this](const QString &id) {
        if (m_table->selectedKeys().contains(id) || id == m_table->currentKey())
            showSelected();
    });
    connect(m_controller, &PlacementTestsController::completed, this, [this](const QString &test) {
        banner()->showMessage(Banner::Kind::Information, tr("The test “%1” is completed").arg(test));
    });
    // The results that came in are wider than the empty cells that were measured first.
    connect(m_controller, &Controller::idle, m_table, &TableView::fitColumns, Qt::SingleShotConnection);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        if (m_controller->model()->rowCount() == 0)
            createNew();
        else
            setFilterText({});
    });
}

void PlacementTestsPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

void PlacementTestsPage::setFilterText(const QString &text)
{
    m_filter = text;
    m_proxy->setFilterText(text);
    showWhatThereIs();
}

bool PlacementTestsPage::canExport() const { return m_controller->model()->rowCount() > 0; }
bool PlacementTestsPage::isIdle() const { return m_controller->isIdle(); }

void PlacementTestsPage::exportCsv()
{
    askAndSave(this, tr("Export the inbox placement tests"), QStringLiteral("placement-tests.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->model(), *m_proxy, m_table->visibleColumns());
               });
}

QString PlacementTestsPage::summary() const
{
    if (!m_controller->hasList())
        return {};
    QStringList parts{tr("%n test(s)", nullptr, m_controller->model()->rowCount())};
    if (const int running = m_controller->running(); running > 0)
        parts.append(tr("%n running", nullptr, running));
    parts.append(tr("%1 of the %2 that this month includes")
                     .arg(m_controller->testsThisMonth())
                     .arg(prices::placementTestsIncluded));
    return parts.join(QStringLiteral(" · "));
}

void PlacementTestsPage::createNew()
{
    if (m_controller->session().isReadOnly() || findChild<NewTestDialog *>())
        return;
    auto *dialog = new NewTestDialog(m_controller->testsThisMonth(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewTestDialog::submitted, m_controller, &PlacementTestsController::create);
    connect(m_controller, &PlacementTestsController::creationFailed, dialog,
            [dialog](const Failure &failure, bool outcomeUnknown) {
                if (outcomeUnknown)
                    dialog->showOutcomeUnknown(failure);
                else
                    dialog->showFailure(failure);
            });
    connect(m_controller, &PlacementTestsController::created, dialog, [this, dialog](const QString &id) {
        dialog->accept();
        m_toSelect = id;
        m_table->setFocus();
    });
    dialog->open();
}

void PlacementTestsPage::showWhatThereIs()
{
    const bool empty = m_controller->hasList() && m_proxy->rowCount() == 0;
    if (empty && m_controller->model()->rowCount() > 0)
        m_nothing->setTexts(QStringLiteral("search"), tr("No test matches “%1”").arg(m_filter), {},
                            tr("Clear the filter"));
    else if (empty)
        m_nothing->setTexts(
            QStringLiteral("mail"), tr("No inbox placement test yet"),
            tr("A test sends your message to test mailboxes at many providers and tells, some "
               "hours later, where it landed: before your customers find out."),
            m_controller->session().isReadOnly() ? QString() : createText());
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!m_toSelect.isEmpty() && m_table->selectKey(m_toSelect))
        m_toSelect.clear();
    if (!empty && !m_table->currentIndex().isValid())
        m_table->selectKey(m_proxy->index(0, 0).data(KeyRole).toString());
    showSelected();
    Q_EMIT changed();
}

void PlacementTestsPage::showSelected()
{
    const QStringList selected = m_table->selectedKeys();
    const reports::PlacementTestRow *one = m_controller->model()->find(selected.value(0));
    const reports::PlacementTestRow *other = m_controller->model()->find(selected.value(1));
    const bool two = selected.size() == 2 && one && other;
    m_details->setCurrentIndex(two ? 1 : 0);
    if (two)
        m_comparison->show(*one, *other);
    else if (const reports::PlacementTestRow *row = m_controller->model()->find(m_table->currentKey()))
        m_results->show(*row);
    else
        m_results->clear();
}

} // namespace ui
