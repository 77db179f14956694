// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/dashboardpage.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/placementchart.h"
#include "ui/deliverability/changewords.h"
#include "ui/deliverability/coverageline.h"
#include "ui/deliverability/dashboardcontroller.h"
#include "ui/deliverability/domainchooser.h"
#include "ui/deliverability/fetchandkeep.h"
#include "ui/deliverability/heatmaprows.h"
#include "ui/deliverability/prices.h"
#include "ui/deliverability/rangechooser.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

DashboardPage::DashboardPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("dashboard"), parent)
    , m_controller(new DashboardController(session, this))
    , m_coverage(new CoverageLine(session, m_controller, this))
    , m_byDay{.view = new TableView(QStringLiteral("dailyTable"), tr("By day")),
              .proxy = new TableProxy(this),
              .title = tr("By day (UTC)"),
              .fileWord = QStringLiteral("by-day")}
    , m_byProvider{.view = new TableView(QStringLiteral("providersTable"), tr("By mailbox provider")),
                   .proxy = new TableProxy(this),
                   .title = tr("By mailbox provider"),
                   .fileWord = QStringLiteral("by-provider")}
    , m_chart(new PlacementChart(QStringLiteral("placementChart")))
    , m_heatMap(new HeatMap(QStringLiteral("heatMap")))
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("dashboard")))
{
    follow(m_controller);
    follow(m_coverage->fetching());
    setFocusProxy(m_byDay.view);
    m_byDay.proxy->setSourceModel(m_controller->days());
    m_byDay.view->setModel(m_byDay.proxy);
    m_byDay.view->hideColumns(
        {QStringLiteral("spam-rate"), QStringLiteral("projected-inbox"), QStringLiteral("projected-spam")});
    m_byDay.view->sortByColumn(0, Qt::DescendingOrder);
    m_byProvider.proxy->setSourceModel(m_controller->providers());
    m_byProvider.view->setModel(m_byProvider.proxy);
    // The worst first: it is what one looks for.
    m_byProvider.view->sortByColumn(m_controller->providers()->columnOf(QStringLiteral("inbox-rate")),
                                    Qt::AscendingOrder);

    auto *left = new QSplitter(Qt::Vertical);
    left->setObjectName(QStringLiteral("chartSplitter"));
    left->setChildrenCollapsible(false);
    left->addWidget(m_chart);
    left->addWidget(makeTable(m_byProvider, m_heatMap));
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setSizes({310, 250});
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("deliverabilitySplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(makeTable(m_byDay));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({780, 480});

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeControls());
    layout->addWidget(makeFigures());
    layout->addWidget(m_coverage);
    layout->addWidget(split, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_controller, &DashboardController::dashboardChanged, this, &DashboardPage::showDashboard);
    connect(m_nothing, &EmptyState::actionTriggered, this, &DashboardPage::subscriptionWanted);
    connect(m_controller, &DashboardController::reportChanged, this, &DashboardPage::showReport);
    connect(m_chart, &PlacementChart::currentDayChanged, this, [this](QDate day) {
        if (day.isValid())
            m_byDay.view->selectKey(day.toString(Qt::ISODate));
    });
    connect(m_byDay.view, &TableView::currentKeyChanged, this, [this](const QString &key) {
        if (m_byDay.view->hasFocus())
            m_chart->setCurrentDay(QDate::fromString(key, Qt::ISODate));
    });
}

QWidget *DashboardPage::makeControls()
{
    m_domains = new QComboBox;
    m_range = new RangeChooser(QStringLiteral("range"), m_controller->lastWholeDay());
    QWidget *controls = domainAndRange(m_domains, QStringLiteral("domainChooser"), m_range);
    connect(m_domains, &QComboBox::currentTextChanged, m_controller, &DashboardController::setDomain);
    connect(m_range, &RangeChooser::rangeChanged, m_controller, &DashboardController::setRange);
    return controls;
}

QWidget *DashboardPage::makeFigures()
{
    m_inboxRate = new KeyFigure(QStringLiteral("inboxRateFigure"), tr("Inbox rate"));
    m_spamRate = new KeyFigure(QStringLiteral("spamRateFigure"), tr("Spam rate"));
    m_volume = new KeyFigure(QStringLiteral("volumeFigure"), tr("Messages measured"));
    m_readRate = new KeyFigure(QStringLiteral("readRateFigure"), tr("Read rate"));
    auto *figures = new QWidget;
    auto *layout = new QHBoxLayout(figures);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(24);
    for (KeyFigure *figure : {m_inboxRate, m_spamRate, m_volume, m_readRate})
        layout->addWidget(figure, 1);
    return figures;
}

QWidget *DashboardPage::makeTable(const Table &table, QWidget *picture)
{
    table.view->setExportable(true);
    auto *exporting = new QToolButton;
    exporting->setIcon(icon(QStringLiteral("export")));
    exporting->setText(tr("Export CSV…"));
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exporting->setAutoRaise(true);
    name(exporting, table.view->objectName() + QStringLiteral("Export"),
         tr("Export “%1” as CSV").arg(table.title));
    connect(exporting, &QToolButton::clicked, this, [this, table] { exportTable(table); });
    connect(table.view, &TableView::exportRequested, this, [this, table] { exportTable(table); });

    auto *heading = new QHBoxLayout;
    heading->addWidget(textLabel(table.title, Voice::Heading), 1);
    auto *content = new QStackedWidget;
    content->addWidget(table.view);
    if (picture) {
        content->addWidget(picture);
        auto *toggle = new QToolButton;
        toggle->setText(tr("Heat map"));
        toggle->setCheckable(true);
        toggle->setAutoRaise(true);
        name(toggle, picture->objectName() + QStringLiteral("Toggle"), tr("Show as a heat map by day"));
        connect(toggle, &QToolButton::toggled, content,
                [content](bool on) { content->setCurrentIndex(on ? 1 : 0); });
        heading->addWidget(toggle);
    }
    heading->addWidget(exporting);
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(content, 1);
    return section;
}

void DashboardPage::refresh()
{
    banner()->dismiss();
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
}

bool DashboardPage::canExport() const { return m_controller->hasReport(); }
bool DashboardPage::isIdle() const { return m_controller->isIdle() && m_coverage->fetching()->isIdle(); }

void DashboardPage::exportCsv() { exportTable(m_byProvider.view->hasFocus() ? m_byProvider : m_byDay); }

void DashboardPage::exportTable(const Table &table)
{
    const reports::DayRange range = m_controller->range();
    const QString file = QStringLiteral("%1-%2-%3-%4.csv")
                             .arg(m_controller->domain(), table.fileWord, range.from.toString(Qt::ISODate),
                                  range.to.toString(Qt::ISODate));
    const bool byDay = table.view == m_byDay.view;
    askAndSave(this, tr("Export “%1”").arg(table.title), file, banner(),
               [this, table, byDay](const QString &path) {
                   const QStringList columns = table.view->visibleColumns();
                   return byDay ? ui::exportCsv(path, *m_controller->days(), *table.proxy, columns)
                                : ui::exportCsv(path, *m_controller->providers(), *table.proxy, columns);
               });
}

QString DashboardPage::summary() const
{
    if (!m_controller->hasReport())
        return {};
    const reports::DayRange range = m_controller->range();
    return tr("%1 · %2 to %3")
        .arg(m_controller->domain(), locale().toString(range.from, QLocale::ShortFormat),
             locale().toString(range.to, QLocale::ShortFormat));
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
    Q_EMIT changed();
}

void DashboardPage::showReport()
{
    QList<PlacementChart::Day> days;
    const reports::DayRange range = m_controller->range();
    for (QDate date = range.from; date <= range.to; date = date.addDays(1)) {
        PlacementChart::Day day{.date = date};
        if (const email::DailyVolume *known = m_controller->days()->find(date.toString(Qt::ISODate));
            known && known->volumeStatistics) {
            day.inbox = known->volumeStatistics->inboxRawCount;
            day.spam = known->volumeStatistics->spamRawCount;
        }
        days.append(day);
    }
    m_chart->setDays(days);
    m_heatMap->setRows(range.from,
                       heatMapRows(m_controller->days()->rows(), m_controller->providers()->rows(), range));
    showFigures();
    Q_EMIT changed();
}

void DashboardPage::showFigures()
{
    const auto now = m_controller->figures();
    const auto before = m_controller->figuresBefore();
    const auto days = static_cast<int>(m_controller->range().from.daysTo(m_controller->range().to) + 1);
    const auto show = [&](KeyFigure *figure, const std::optional<double> &rate,
                          const std::optional<double> &was, bool moreIsBetter) {
        const Change change = changeOfRate(rate, was, moreIsBetter);
        figure->setFigure(rateText(rate), change.words, change.direction, change.severity);
    };
    show(m_inboxRate, now.inboxRate, before.inboxRate, true);
    show(m_spamRate, now.spamRate, before.spamRate, false);
    show(m_readRate, now.readRate, before.readRate, true);
    const Change volume = changeOfVolume(now.volume, before.volume);
    m_volume->setFigure(now.volume ? locale().toString(*now.volume) : QStringLiteral("–"), volume.words,
                        volume.direction);
    for (KeyFigure *figure : {m_inboxRate, m_spamRate, m_volume, m_readRate})
        figure->setToolTip(tr("Compared with the %n day(s) before", nullptr, days));
}

} // namespace ui
