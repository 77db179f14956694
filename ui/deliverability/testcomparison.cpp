// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/testcomparison.h"

#include "core/reports/change.h"
#include "ui/deliverability/ratedelegate.h"
#include "ui/deliverability/section.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

namespace {
QString titleOf(const reports::PlacementTestRow &row)
{
    const QString title = row.test.reportName.value_or(QString());
    return title.isEmpty() ? row.test.subject.value_or(QString()) : title;
}

email::PlacementStatistics overall(const reports::PlacementTestRow &row)
{
    return row.results ? row.results->overallPlacement : email::PlacementStatistics();
}
} // namespace

TestComparison::TestComparison(Banner *banner, QWidget *parent)
    : QWidget(parent)
    , m_banner(banner)
    , m_title(textLabel({}, Voice::Title, QStringLiteral("testComparisonTitle")))
    , m_about(textLabel({}, Voice::Muted, QStringLiteral("testComparisonAbout")))
    , m_inbox(new KeyFigure(QStringLiteral("comparedInbox"), tr("Inbox")))
    , m_spam(new KeyFigure(QStringLiteral("comparedSpam"), tr("Spam")))
    , m_missing(new KeyFigure(QStringLiteral("comparedMissing"), tr("Missing")))
    , m_table(new TableView(QStringLiteral("testComparisonTable"), tr("Tests compared")))
    , m_proxy(new TableProxy(this))
{
    setObjectName(QStringLiteral("testComparison"));
    auto *rates = new RateDelegate(Tone::Inbox, m_table);
    for (const int column : {1, 2}) // The two tests
        m_table->setItemDelegateForColumn(column, rates);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(20);
    for (KeyFigure *figure : {m_inbox, m_spam, m_missing})
        figures->addWidget(figure, 1);
    auto *section = new Section(tr("Side by side"), m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 4, 6, 4);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(figures);
    layout->addSpacing(6);
    layout->addWidget(section, 1);
    connect(section, &Section::exportRequested, this, &TestComparison::exportCsv);
}

void TestComparison::show(const reports::PlacementTestRow &a, const reports::PlacementTestRow &b)
{
    const bool aIsLater = a.test.createDate > b.test.createDate;
    const reports::PlacementTestRow &one = aIsLater ? a : b;
    const reports::PlacementTestRow &other = aIsLater ? b : a;
    m_title->setText(tr("%1 compared with %2").arg(titleOf(one), titleOf(other)));
    m_about->setText(one.results && other.results
                         ? tr("What changed since the earlier test, started %1")
                               .arg(reports::displayText(reports::cell(other.test.createDate)))
                         : tr("A test that is still running has no results to compare yet."));
    const email::PlacementStatistics now = overall(one);
    const email::PlacementStatistics before = overall(other);
    const auto figure = [](KeyFigure *shown, const email::Number &rate, const email::Number &was,
                           bool moreIsBetter) {
        const reports::Change change = reports::changeOfRate(rate, was, moreIsBetter);
        shown->setFigure(reports::rateText(rate), change.words, change.direction, change.severity);
    };
    figure(m_inbox, now.inboxPercentage, before.inboxPercentage, true);
    figure(m_spam, now.spamPercentage, before.spamPercentage, false);
    figure(m_missing, now.missingPercentage, before.missingPercentage, false);

    auto *model = new TableModel<reports::ComparedRow>(
        reports::comparisonColumns(titleOf(one), titleOf(other)),
        [](const reports::ComparedRow &row) { return row.what; }, this);
    model->setRows(reports::comparedTests(one, other));
    m_proxy->setSourceModel(model);
    delete std::exchange(m_model, model);
    if (!m_table->model())
        m_table->setModel(m_proxy);
    m_table->fitColumns();
}

void TestComparison::exportCsv()
{
    askAndSave(window(), tr("Export the comparison"), QStringLiteral("placement-tests-compared.csv"),
               m_banner, [this](const QString &path) {
                   return ui::exportCsv(path, *m_model, *m_proxy, m_table->visibleColumns());
               });
}

} // namespace ui
