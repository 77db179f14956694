// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/comparison.h"
#include "ui/deliverability/comparisoncontroller.h"
#include "ui/models/tablemodel.h"
#include "ui/models/tableproxy.h"

#include <QSplitter>

namespace ui {

class Banner;
class ComparisonLines;
class TableView;

/// Two stretches of days beside each other: their inbox rates as lines over each other, their figures as a
/// table.
class ComparisonView : public QSplitter
{
    Q_OBJECT
public:
    explicit ComparisonView(Banner *banner, QWidget *parent = nullptr);

    struct Side {
        QString title;
        DomainDays days;
        reports::StatisticsReport report;
    };
    void show(const Side &one, const Side &other);
    void setFilterText(const QString &text) { m_proxy->setFilterText(text); }
    void exportCsv();

private:
    [[nodiscard]] QString fileStem() const;

    Banner *m_banner;
    ComparisonLines *m_lines;
    TableView *m_table;
    TableProxy *m_proxy;
    TableModel<reports::ComparedRow> *m_model = nullptr; ///< Its columns are called as what is compared.
    DomainDays m_days;
};

} // namespace ui
