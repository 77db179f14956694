// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/placementtests.h"
#include "ui/models/tablemodel.h"

#include <QScrollArea>

class QLabel;

namespace ui {

class KeyFigure;
class PlacementBars;
class StateLabel;
class TableView;

/// A test and where its messages landed: figures, a bar for each provider, and the same numbers as a table.
class PlacementResults : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlacementResults(QWidget *parent = nullptr);

    void show(const reports::PlacementTestRow &test);
    void clear();

private:
    [[nodiscard]] QWidget *makeFigures();
    void showFigures(const email::PlacementStatistics &overall);

    TableModel<email::IspPlacement> *m_model;
    QWidget *m_content;
    QWidget *m_landed;
    QLabel *m_title;
    QLabel *m_about;
    StateLabel *m_state;
    QLabel *m_waiting;
    KeyFigure *m_inbox = nullptr;
    KeyFigure *m_spam = nullptr;
    KeyFigure *m_missing = nullptr;
    KeyFigure *m_signed = nullptr;
    PlacementBars *m_bars;
    TableView *m_table;
};

} // namespace ui
