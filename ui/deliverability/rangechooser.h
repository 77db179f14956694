// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace ui {

/// Last 7, 30, 90 or 365 days, this month or the last one, or any days of one's own.
class RangeChooser : public QWidget
{
    Q_OBJECT
public:
    /// \a name is the object names' first part: "range" gives rangePreset, rangeFrom and rangeTo.
    RangeChooser(const QString &name, QDate lastWholeDay, QWidget *parent = nullptr);

    [[nodiscard]] reports::DayRange range() const;

Q_SIGNALS:
    void rangeChanged(const reports::DayRange &range);

private:
    void choosePreset(int index);
    void chooseDays();

    QDate m_last;
    QComboBox *m_presets;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
};

} // namespace ui
