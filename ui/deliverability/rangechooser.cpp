// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/rangechooser.h"

#include "core/reports/usualdays.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ui {

namespace {
constexpr int usualPreset = 1;

enum Preset { ThisMonth = -1, LastMonth = -2, OwnDays = 0 }; // A positive one is a number of days.

reports::DayRange daysOf(int preset, QDate last)
{
    const QDate first(last.year(), last.month(), 1);
    switch (preset) {
    case ThisMonth:
        return {.from = first, .to = last};
    case LastMonth:
        return {.from = first.addMonths(-1), .to = first.addDays(-1)};
    default:
        return reports::daysUpTo(last, preset);
    }
}

QDateEdit *dayField(const QString &objectName, const QString &title)
{
    auto *field = new QDateEdit;
    name(field, objectName, title);
    field->setCalendarPopup(true);
    field->setToolTip(title);
    // A year typed digit by digit is no range to read yet.
    field->setKeyboardTracking(false);
    return field;
}
} // namespace

RangeChooser::RangeChooser(const QString &name, QDate lastWholeDay, QWidget *parent)
    : QWidget(parent)
    , m_last(lastWholeDay)
    , m_presets(new QComboBox)
    , m_from(dayField(name + QStringLiteral("From"), tr("First day (UTC)")))
    , m_dash(textLabel(QStringLiteral("–")))
    , m_to(dayField(name + QStringLiteral("To"), tr("Last day (UTC)")))
{
    ui::name(m_presets, name + QStringLiteral("Preset"), tr("Range of days"));
    for (const int days : {7, 30, 90, 365})
        m_presets->addItem(tr("Last %n days", nullptr, days), days);
    m_presets->addItem(tr("This month"), ThisMonth);
    m_presets->addItem(tr("Last month"), LastMonth);
    m_presets->addItem(tr("From – to"), OwnDays);
    m_presets->setToolTip(tr("Whole days in UTC; today is not over and left out."));
    for (QDateEdit *field : {m_from, m_to})
        field->setMaximumDate(m_last);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_presets, m_from, m_dash, m_to})
        layout->addWidget(widget);

    m_presets->setCurrentIndex(usualPreset);
    choosePreset(usualPreset);
    connect(m_presets, &QComboBox::currentIndexChanged, this, &RangeChooser::choosePreset);
    connect(m_from, &QDateEdit::dateChanged, this, &RangeChooser::chooseDays);
    connect(m_to, &QDateEdit::dateChanged, this, &RangeChooser::chooseDays);
}

reports::DayRange RangeChooser::range() const { return {.from = m_from->date(), .to = m_to->date()}; }

void RangeChooser::choosePreset(int index)
{
    const int preset = m_presets->itemData(index).toInt();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        widget->setVisible(preset == OwnDays);
    if (preset == OwnDays) {
        m_from->setFocus();
        return;
    }
    {
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        const reports::DayRange days = daysOf(preset, m_last);
        m_to->setDate(days.to);
        m_from->setDate(days.from);
    }
    Q_EMIT rangeChanged(range());
}

void RangeChooser::chooseDays()
{
    // One end moves the other along, so that there is no range the wrong way round.
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    if (m_from->date() > m_to->date()) {
        if (sender() == m_from)
            m_to->setDate(m_from->date());
        else
            m_from->setDate(m_to->date());
    }
    Q_EMIT rangeChanged(range());
}

} // namespace ui
