// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/rangechooser.h"

#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ui {

namespace {
constexpr int usualPreset = 1;

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

RangeChooser::RangeChooser(QDate lastWholeDay, QWidget *parent)
    : QWidget(parent)
    , m_last(lastWholeDay)
    , m_presets(new QComboBox)
    , m_from(dayField(QStringLiteral("rangeFrom"), tr("First day (UTC)")))
    , m_dash(textLabel(QStringLiteral("–")))
    , m_to(dayField(QStringLiteral("rangeTo"), tr("Last day (UTC)")))
{
    name(m_presets, QStringLiteral("rangePreset"), tr("Range of days"));
    for (const int days : {7, 30, 90})
        m_presets->addItem(tr("Last %n days", nullptr, days), days);
    m_presets->addItem(tr("From – to"), 0);
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
    const int days = m_presets->itemData(index).toInt();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        widget->setVisible(days == 0);
    if (days == 0) {
        m_from->setFocus();
        return;
    }
    {
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        m_to->setDate(m_last);
        m_from->setDate(m_last.addDays(1 - days));
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
