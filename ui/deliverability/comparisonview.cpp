// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/comparisonview.h"

#include "core/charts/fromreport.h"
#include "ui/charts/comparisonlines.h"
#include "ui/charts/savepicture.h"
#include "ui/deliverability/section.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"

namespace ui {

ComparisonView::ComparisonView(Banner *banner, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_banner(banner)
    , m_lines(new ComparisonLines(QStringLiteral("comparisonChart")))
    , m_table(new TableView(QStringLiteral("comparisonTable"), tr("Figures compared")))
    , m_proxy(new TableProxy(this))
{
    setObjectName(QStringLiteral("comparison"));
    setChildrenCollapsible(false);
    auto *section = new Section(tr("Figures compared"), m_table);
    addWidget(m_lines);
    addWidget(section);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({740, 520});
    connect(section, &Section::exportRequested, this, &ComparisonView::exportCsv);
    connect(m_lines, &ChartView::saveRequested, this,
            [this] { askAndSavePicture(m_lines, fileStem(), m_banner); });
}

void ComparisonView::show(const Side &one, const Side &other)
{
    m_days = one.days;
    m_lines->setChart({.one = {one.title, charts::daysOf(one.report.dailyVolumes, one.days.range)},
                       .other = {other.title, charts::daysOf(other.report.dailyVolumes, other.days.range)}});
    auto *model = new TableModel<reports::ComparedRow>(
        reports::comparisonColumns(one.title, other.title),
        [](const reports::ComparedRow &row) { return row.what; }, this);
    model->setRows(reports::comparedRows(one.report, other.report));
    m_proxy->setSourceModel(model);
    delete std::exchange(m_model, model);
    if (!m_table->model())
        m_table->setModel(m_proxy);
    m_table->fitColumns();
}

QString ComparisonView::fileStem() const
{
    return QStringLiteral("%1-comparison-%2-%3")
        .arg(m_days.domain, m_days.range.from.toString(Qt::ISODate), m_days.range.to.toString(Qt::ISODate));
}

void ComparisonView::exportCsv()
{
    askAndSave(window(), tr("Export the comparison"), fileStem() + QStringLiteral(".csv"), m_banner,
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_model, *m_proxy, m_table->visibleColumns());
               });
}

} // namespace ui
