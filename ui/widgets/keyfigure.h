// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/change.h"

#include <QWidget>

class QLabel;

namespace ui {

/// A number that is read first: what it is, the number, and how it changed.
class KeyFigure : public QWidget
{
    Q_OBJECT
public:
    KeyFigure(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    using Direction = reports::Direction;

    /// \a change says in words what changed; the arrow says it once more, the colour whether that is good.
    void setFigure(const QString &value, const QString &change = {}, Direction direction = Direction::None,
                   reports::Severity severity = reports::Severity::Neutral);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintChange();

    QString m_title;
    QLabel *m_value;
    QLabel *m_symbol;
    QLabel *m_change;
    Direction m_direction = Direction::None;
    reports::Severity m_severity = reports::Severity::Neutral;
};

} // namespace ui
