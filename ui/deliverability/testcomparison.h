// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/comparison.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QLabel;

namespace ui {

class Banner;
class KeyFigure;
class TableProxy;
class TableView;

/// Two inbox placement tests side by side: the later one, and what is other than in the earlier one.
class TestComparison : public QWidget
{
    Q_OBJECT
public:
    explicit TestComparison(Banner *banner, QWidget *parent = nullptr);

    /// In any order.
    void show(const reports::PlacementTestRow &a, const reports::PlacementTestRow &b);

private:
    void exportCsv();

    Banner *m_banner;
    QLabel *m_title;
    QLabel *m_about;
    KeyFigure *m_inbox;
    KeyFigure *m_spam;
    KeyFigure *m_missing;
    TableView *m_table;
    TableProxy *m_proxy;
    TableModel<reports::ComparedRow> *m_model = nullptr; ///< Its columns are called as the tests.
};

} // namespace ui
