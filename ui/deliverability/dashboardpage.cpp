// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/dashboardpage.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/placementbars.h"
#include "ui/charts/placementchart.h"
#include "ui/deliverability/comparisonview.h"
#include "ui/deliverability/coverageline.h"
#include "ui/deliverability/dashboardcontroller.h"
#include "ui/deliverability/daymarks.h"
#include "ui/deliverability/domainchooser.h"
#include "ui/deliverability/fetchandkeep.h"
#include "ui/deliverability/figurerow.h"
#include "ui/deliverability/prices.h"
#include "ui/deliverability/rangechooser.h"
#include "ui/deliverability/ratedelegate.h"
#include "ui/deliverability/reportcontroller.h"
#include "ui/deliverability/section.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/compartment.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
const QString inboxRate = QStringLiteral("inbox-rate");

/// A picture that is as high as what it shows needs, whatever room there is.
QScrollArea *scrolled(QWidget *picture)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(picture);
    return area;
}
} // namespace

DashboardPage::DashboardPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("dashboard"), parent)
    , m_controller(new DashboardController(session, this))
    , m_comparison(new ComparisonController(session, this))
    , m_reports(new ReportController(session, this))
    , m_marks(new DayMarks(session, this))
    , m_byDay{.view = new TableView(QStringLiteral("dailyTable"), tr("By day")),
              .proxy = new TableProxy(this),
              .fileWord = QStringLiteral("by-day")}
    , m_byProvider{.view = new TableView(QStringLiteral("providersTable"), tr("By mailbox provider")),
                   .proxy = new TableProxy(this),
                   .fileWord = QStringLiteral("by-provider")}
    , m_chart(new PlacementChart(QStringLiteral("placementChart")))
    , m_bars(new PlacementBars(QStringLiteral("providerBars")))
    , m_heatMap(new HeatMap(QStringLiteral("heatMap")))
    , m_compared(new ComparisonView(banner()))
    , m_figures(new FigureRow)
    , m_coverage(new CoverageLine(session, m_controller, m_reports, this))
    , m_parts(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("dashboard")))
{
    follow(m_controller);
    follow(m_comparison);
    follow(m_reports);
    follow(m_coverage->fetching());
    connect(m_coverage, &CoverageLine::resumed, banner(), &Banner::dismiss);
    setFocusProxy(m_byDay.view);
    m_byDay.proxy->setSourceModel(m_controller->days());
    m_byDay.view->setModel(m_byDay.proxy);
    m_byDay.view->hideColumns(
        {QStringLiteral("spam-rate"), QStringLiteral("projected-inbox"), QStringLiteral("projected-spam")});
    m_byDay.view->sortByColumn(0, Qt::DescendingOrder);
    m_byProvider.proxy->setSourceModel(m_controller->providers());
    m_byProvider.view->setModel(m_byProvider.proxy);
    // The worst first: it is what one looks for.
    const int rate = m_controller->providers()->columnOf(inboxRate);
    m_byProvider.view->sortByColumn(rate, Qt::AscendingOrder);
    m_byProvider.view->setItemDelegateForColumn(rate, new RateDelegate(Tone::Inbox, m_byProvider.view));
    m_byDay.section = new Section(tr("By day (UTC)"), m_byDay.view);
    m_byProvider.section = new Section(tr("By mailbox provider"), m_byProvider.view);

    m_stack->addWidget(new Compartment(makeContent()));
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_controller, &DashboardController::domainsChanged, this, &DashboardPage::showDashboard);
    connect(m_controller, &DashboardController::reportChanged, this, &DashboardPage::showReport);
    connect(m_comparison, &ComparisonController::reportRead, this, &DashboardPage::showComparison);
    connect(m_reports, &ReportController::completed, this, &DashboardPage::saveReport);
    connect(m_reports, &ReportController::readingChanged, this,
            [this] { m_report->setEnabled(m_controller->hasReport() && !m_reports->isReading()); });
    connect(m_nothing, &EmptyState::actionTriggered, this, &DashboardPage::subscriptionWanted);
    connect(m_marks, &DayMarks::changed, this, &DashboardPage::showMarks);
    offerNote();
    connectCharts();
    connectTables();
}

QWidget *DashboardPage::makeContent()
{
    auto *bars = new QWidget;
    auto *barsLayout = new QVBoxLayout(bars);
    barsLayout->setContentsMargins(0, 0, 6, 0);
    barsLayout->addWidget(m_bars);
    barsLayout->addStretch();
    m_byProvider.section->addPicture(scrolled(bars), tr("Bars"), QStringLiteral("barsToggle"));
    m_byProvider.section->addPicture(scrolled(m_heatMap), tr("Heat map"), QStringLiteral("heatMapToggle"));

    auto *left = new QSplitter(Qt::Vertical);
    left->setObjectName(QStringLiteral("chartSplitter"));
    left->setChildrenCollapsible(false);
    left->addWidget(m_chart);
    left->addWidget(m_byProvider.section);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setSizes({310, 250});
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("deliverabilitySplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_byDay.section);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({780, 480});
    m_parts->addWidget(split);
    m_parts->addWidget(m_compared);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeControls());
    layout->addWidget(m_figures);
    layout->addWidget(m_coverage);
    layout->addWidget(makeNarrowing());
    layout->addWidget(m_parts, 1);
    return content;
}

QWidget *DashboardPage::makeControls()
{
    m_domains = new QComboBox;
    m_range = new RangeChooser(QStringLiteral("range"), m_controller->lastWholeDay());
    m_with = new QComboBox;
    name(m_with, QStringLiteral("compareWith"), tr("Compare with"));
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_report = new QToolButton;
    m_report->setText(tr("&Report…"));
    m_report->setIcon(icon(QStringLiteral("export")));
    m_report->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_report->setAutoRaise(true);
    m_report->setToolTip(plainToolTip(tr("All of this as one PDF or HTML file")));
    name(m_report, QStringLiteral("saveReport"), tr("Save a report as PDF or HTML"));

    auto *controls = new QWidget;
    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(domainAndRange(m_domains, QStringLiteral("domainChooser"), m_range));
    layout->addWidget(m_with);
    layout->addStretch(1);
    layout->addWidget(m_report);
    connect(m_domains, &QComboBox::currentTextChanged, m_controller, &DashboardController::setDomain);
    connect(m_range, &RangeChooser::rangeChanged, m_controller, &DashboardController::setRange);
    connect(m_with, &QComboBox::currentIndexChanged, this, &DashboardPage::compare);
    connect(m_report, &QToolButton::clicked, this, &DashboardPage::makeReport);
    offerComparisons();
    return controls;
}

QWidget *DashboardPage::makeNarrowing()
{
    m_narrowing = new QWidget;
    m_narrowedTo = textLabel({}, Voice::Normal, QStringLiteral("narrowedTo"));
    m_narrowedTo->setWordWrap(false);
    auto *all = new QToolButton;
    all->setText(tr("Show everything"));
    all->setIcon(icon(QStringLiteral("close")));
    all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    all->setAutoRaise(true);
    name(all, QStringLiteral("showEverything"), tr("Show all providers and days again"));
    connect(all, &QToolButton::clicked, this, [this] { narrowTo({}, {}); });
    auto *layout = new QHBoxLayout(m_narrowing);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->addWidget(m_narrowedTo);
    layout->addWidget(all);
    layout->addStretch(1);
    m_narrowing->hide();
    return m_narrowing;
}

void DashboardPage::connectCharts()
{
    connect(m_chart, &PlacementChart::currentDayChanged, this, [this](QDate day) {
        if (day.isValid())
            m_byDay.view->selectKey(day.toString(Qt::ISODate));
    });
    connect(m_chart, &PlacementChart::dayChosen, this, [this](QDate day) {
        // Chosen once more, a day is let go.
        const reports::Narrowing &now = m_controller->narrowing();
        narrowTo(now.provider, day == now.day ? QDate() : day);
    });
    connect(m_chart, &PlacementChart::noteWanted, this, &DashboardPage::writeNote);
    connect(m_bars, &PlacementBars::providerChosen, this, [this](const QString &provider) {
        const reports::Narrowing &now = m_controller->narrowing();
        narrowTo(provider == now.provider ? QString() : provider, now.day);
    });
    connect(m_heatMap, &HeatMap::cellChosen, this, &DashboardPage::narrowTo);
    for (const auto &[chart, word] : std::initializer_list<std::pair<ChartView *, const char *>>{
             {m_chart, "by-day"}, {m_bars, "by-provider"}, {m_heatMap, "heat-map"}})
        connect(chart, &ChartView::saveRequested, this,
                [this, picture = chart, stem = QString::fromLatin1(word)] { savePicture(picture, stem); });
}

void DashboardPage::offerNote()
{
    auto *note = new QAction(tr("Note on a day…"), this);
    note->setObjectName(QStringLiteral("writeNote"));
    note->setEnabled(false);
    connect(this, &Page::changed, note, [this, note] { note->setEnabled(m_controller->hasReport()); });
    connect(note, &QAction::triggered, this, [this] {
        const QDate day = m_chart->currentDay();
        writeNote(day.isValid() ? day : m_controller->range().to);
    });
    addAction(note);
}

void DashboardPage::connectTables()
{
    for (const Table &table : {m_byDay, m_byProvider})
        connect(table.section, &Section::exportRequested, this, [this, table] { exportTable(table); });
    connect(m_byDay.view, &TableView::currentKeyChanged, this, [this](const QString &key) {
        if (m_byDay.view->hasFocus())
            m_chart->setCurrentDay(QDate::fromString(key, Qt::ISODate));
    });
    connect(m_byDay.view, &QAbstractItemView::activated, this, [this] {
        narrowTo(m_controller->narrowing().provider,
                 QDate::fromString(m_byDay.view->currentKey(), Qt::ISODate));
    });
    connect(m_byProvider.view, &QAbstractItemView::activated, this,
            [this] { narrowTo(m_byProvider.view->currentKey(), m_controller->narrowing().day); });
}

void DashboardPage::refresh()
{
    banner()->dismiss();
    m_marks->refresh();
    m_controller->refresh();
}

QString DashboardPage::filterHint() const
{
    return m_controller->hasReport() ? tr("Filter providers and days") : QString();
}

void DashboardPage::setFilterText(const QString &text)
{
    m_filter = text;
    m_byDay.proxy->setFilterText(text);
    m_byProvider.proxy->setFilterText(text);
    m_compared->setFilterText(text);
}

bool DashboardPage::canExport() const { return m_controller->hasReport(); }
bool DashboardPage::isIdle() const
{
    return m_controller->isIdle() && m_comparison->isIdle() && m_reports->isIdle()
        && m_coverage->fetching()->isIdle();
}

QString DashboardPage::rangeText() const
{
    const reports::DayRange range = m_controller->range();
    return tr("%1 to %2")
        .arg(locale().toString(range.from, QLocale::ShortFormat),
             locale().toString(range.to, QLocale::ShortFormat));
}

QString DashboardPage::summary() const
{
    return m_controller->hasReport() ? QStringLiteral("%1 · %2").arg(m_controller->domain(), rangeText())
                                     : QString();
}

void DashboardPage::showDashboard()
{
    if (m_controller->dashboard() == DashboardController::Dashboard::Off) {
        m_nothing->setTexts(QStringLiteral("chart"), tr("The deliverability dashboard is off"),
                            tr("It shows where your mail lands at each mailbox provider, in the inbox or in "
                               "spam. A subscription costs about %1 USD a month, with %2 domains and %3 "
                               "placement tests.")
                                .arg(locale().toString(prices::dashboardUsdPerMonth))
                                .arg(prices::domainsIncluded)
                                .arg(prices::placementTestsIncluded),
                            tr("Subscription…"));
    } else if (m_controller->domains().isEmpty()) {
        m_nothing->setTexts(
            QStringLiteral("chart"), tr("No domain is subscribed"),
            tr("The dashboard is on, but measures no domain yet. The price includes %1 domains.")
                .arg(prices::domainsIncluded),
            tr("Subscription…"));
    }
    // What the history knows is shown without a subscription too.
    m_stack->setCurrentIndex(m_controller->domains().isEmpty() ? 1 : 0);

    setDomains(m_domains, m_controller->domains());
    offerComparisons();
    Q_EMIT changed();
}

} // namespace ui
