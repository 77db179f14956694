// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulkdialog.h"

#include "ui/models/csvexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int bulkWidth = 720;
constexpr int rowsShown = 10;
constexpr int nameWidth = 240;
constexpr int stateWidth = 110;
} // namespace

BulkDialog::BulkDialog(const QString &name, const QString &title, const QString &action,
                       const Session &session, QWidget *parent)
    : FormDialog(name, title, action, parent)
    , m_controller(new BulkController(session, this))
    , m_action(action)
    , m_cancel(cancel()->text())
    , m_asking(new QWidget)
    , m_question(new QVBoxLayout(m_asking))
    , m_lines(makeLines())
{
    m_question->setContentsMargins(0, 0, 0, 0);
    m_question->setSpacing(6);
    body()->addWidget(m_asking);
    body()->addWidget(m_lines, 1);
    m_lines->hide();
    growFields();
    resize(bulkWidth, height());
    connect(act(), &QPushButton::clicked, this, &BulkDialog::goOn);
    connect(m_controller, &BulkController::progressed, this, &BulkDialog::showProgress);
}

QWidget *BulkDialog::makeLines()
{
    auto *lines = new QWidget;
    m_summary = textLabel({}, Voice::Normal, QStringLiteral("bulkSummary"));
    m_obstacle = textLabel({}, Voice::Muted, QStringLiteral("bulkObstacle"));
    m_progress = new QProgressBar;
    name(m_progress, QStringLiteral("bulkProgress"), tr("Progress"));
    m_progress->setTextVisible(false);
    m_proxy = new TableProxy(this);
    m_proxy->setSourceModel(m_controller->model());
    m_table = new TableView(QStringLiteral("bulkTable"), tr("What became of each"));
    m_table->setModel(m_proxy);
    m_table->setColumnWidth(0, nameWidth);
    m_table->setColumnWidth(1, stateWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * rowsShown);
    m_table->setExportable(true);
    connect(m_table, &TableView::exportRequested, this, [this] {
        askAndSave(this, tr("Export the results"), QStringLiteral("results.csv"),
                   findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly), [this](const QString &path) {
                       return exportCsv(path, *m_controller->model(), *m_proxy, m_table->visibleColumns());
                   });
    });
    m_return = new QPushButton;
    m_return->setAutoDefault(false);
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &BulkDialog::showQuestion);
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_return, 0, Qt::AlignLeading);
    return lines;
}

bool BulkDialog::isAsking() const { return m_lines->isHidden(); }

void BulkDialog::begin(const QList<BulkItem> &items, BulkController::Task task)
{
    setWaiting(false);
    m_asking->hide();
    m_lines->show();
    m_table->setFocus();
    m_controller->begin(items, std::move(task));
}

void BulkDialog::offerReturn(const QString &text)
{
    name(m_return, QStringLiteral("bulkReturn"), text);
    m_return->setText(text);
}

void BulkDialog::showQuestion()
{
    m_lines->hide();
    m_asking->show();
    act()->setText(m_action);
    act()->setVisible(true);
    cancel()->setText(m_cancel);
    cancel()->setEnabled(true);
}

void BulkDialog::showProgress()
{
    if (isAsking())
        return;
    const BulkController::Count &count = m_controller->count();
    const bool running = m_controller->isRunning();
    const int ended = count.done + count.failed;
    m_progress->setRange(0, count.all);
    m_progress->setValue(ended);
    m_progress->setVisible(running);
    QStringList parts;
    if (m_controller->isStopping())
        parts.append(tr("Stopping: what is under way ends first"));
    parts.append(tr("%1 of %2 done").arg(locale().toString(count.done), locale().toString(count.all)));
    if (count.failed > 0)
        parts.append(tr("%n failed", nullptr, count.failed));
    if (!running && count.left() > 0)
        parts.append(tr("%n not begun", nullptr, count.left()));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_obstacle->setText(m_controller->obstacle().isEmpty()
                            ? QString()
                            : tr("Nothing more was begun. %1").arg(m_controller->obstacle()));
    m_obstacle->setVisible(!m_obstacle->text().isEmpty());

    m_return->setVisible(!running && !m_return->text().isEmpty());
    act()->setText(count.failed > 0 ? tr("Retry the failed ones") : tr("Go on"));
    if (count.failed > 0 && count.left() > 0)
        act()->setText(tr("Retry and go on"));
    const bool offered = !running && count.all > count.done;
    act()->setVisible(offered);
    act()->setEnabled(offered);
    cancel()->setText(running ? tr("Stop") : tr("Close"));
    cancel()->setEnabled(!m_controller->isStopping());
}

void BulkDialog::goOn()
{
    if (!isAsking())
        m_controller->retry();
}

void BulkDialog::reject()
{
    if (m_controller->isRunning())
        m_controller->stop();
    else
        FormDialog::reject();
}

} // namespace ui
