// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figures.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace ui {

class KeyFigure;

/// The key figures of a domain, side by side.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget *parent = nullptr);

    void show(const QList<reports::FigureText> &figures, const QString &comparedWith);

private:
    QHBoxLayout *m_layout;
    QHash<QString, KeyFigure *> m_figures;
};

} // namespace ui
