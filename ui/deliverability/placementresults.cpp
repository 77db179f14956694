// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/placementresults.h"

#include "core/reports/change.h"
#include "core/reports/words.h"
#include "ui/charts/placementbars.h"
#include "ui/models/tableproxy.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

PlacementResults::PlacementResults(QWidget *parent)
    : QScrollArea(parent)
    , m_model(new TableModel<email::IspPlacement>(
          reports::placementResultColumns(),
          [](const email::IspPlacement &row) { return row.ispName.value_or(QString()); }, this))
    , m_content(new QWidget)
    , m_landed(new QWidget)
    , m_title(textLabel({}, Voice::Title, QStringLiteral("placementTestTitle")))
    , m_about(textLabel({}, Voice::Muted, QStringLiteral("placementTestAbout")))
    , m_state(new StateLabel(QStringLiteral("placementTestState"), tr("State of the test")))
    , m_waiting(textLabel(tr("Results take hours, sometimes a day. Sendscope looks again from time to time; "
                             "you can close it meanwhile."),
                          Voice::Normal, QStringLiteral("placementTestWaiting")))
    , m_bars(new PlacementBars(QStringLiteral("placementTestChart")))
    , m_table(new TableView(QStringLiteral("placementResultsTable"), tr("Results by mailbox provider")))
{
    name(this, QStringLiteral("placementResults"), tr("Results of the test"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *proxy = new TableProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setModel(proxy);
    // The worst first: it is what one looks for.
    m_table->sortByColumn(m_model->columnOf(QStringLiteral("inbox")), Qt::AscendingOrder);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *landed = new QVBoxLayout(m_landed);
    landed->setContentsMargins(0, 0, 0, 0);
    landed->setSpacing(10);
    landed->addWidget(makeFigures());
    landed->addWidget(textLabel(tr("By mailbox provider"), Voice::Heading));
    landed->addWidget(m_bars);
    landed->addWidget(m_table);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_state);
    layout->addWidget(m_waiting);
    layout->addSpacing(6);
    layout->addWidget(m_landed, 1);
    layout->addStretch();
    setWidget(m_content);
    clear();
}

QWidget *PlacementResults::makeFigures()
{
    m_inbox = new KeyFigure(QStringLiteral("testInbox"), tr("Inbox"));
    m_spam = new KeyFigure(QStringLiteral("testSpam"), tr("Spam"));
    m_missing = new KeyFigure(QStringLiteral("testMissing"), tr("Missing"));
    m_signed = new KeyFigure(QStringLiteral("testAuthenticated"), tr("SPF · DKIM passed"));
    auto *figures = new QWidget;
    auto *layout = new QHBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    for (KeyFigure *figure : {m_inbox, m_spam, m_missing, m_signed})
        layout->addWidget(figure, 1);
    return figures;
}

void PlacementResults::show(const reports::PlacementTestRow &row)
{
    const email::DeliverabilityTestReport &test = row.test;
    const QString title = test.reportName.value_or(QString());
    m_title->setText(title.isEmpty() ? test.subject.value_or(tr("A test without a name")) : title);
    m_about->setText(tr("“%1” from %2, started %3")
                         .arg(test.subject.value_or(QString()), test.fromEmailAddress.value_or(QString()),
                              reports::displayText(reports::cell(test.createDate))));
    m_state->setState(reports::severity(test.deliverabilityTestStatus),
                      reports::words(test.deliverabilityTestStatus));
    m_waiting->setVisible(!reports::isCompleted(test));
    m_landed->setVisible(row.results.has_value());
    m_content->show();
    if (!row.results)
        return;
    showFigures(row.results->overallPlacement);
    m_model->setRows(row.results->ispPlacements);
    charts::ProviderBars bars;
    for (const email::IspPlacement &provider : row.results->ispPlacements) {
        const auto statistics = provider.placementStatistics.value_or(email::PlacementStatistics());
        bars.bars.append({.provider = provider.ispName.value_or(QString()),
                          .inbox = statistics.inboxPercentage.value_or(0),
                          .spam = statistics.spamPercentage.value_or(0),
                          .missing = statistics.missingPercentage.value_or(0)});
    }
    m_bars->setBars(bars);
    // As high as its rows: the details scroll as a whole.
    m_table->fitColumns();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->verticalHeader()->defaultSectionSize() * m_model->rowCount()
                            + m_table->horizontalScrollBar()->sizeHint().height() + 2);
    m_landed->layout()->activate();
    m_content->layout()->activate();
}

void PlacementResults::showFigures(const email::PlacementStatistics &overall)
{
    m_inbox->setFigure(reports::rateText(overall.inboxPercentage));
    m_spam->setFigure(reports::rateText(overall.spamPercentage));
    m_missing->setFigure(reports::rateText(overall.missingPercentage));
    m_signed->setFigure(tr("%1 · %2").arg(reports::rateText(overall.spfPercentage),
                                          reports::rateText(overall.dkimPercentage)));
}

void PlacementResults::clear() { m_content->hide(); }

} // namespace ui
