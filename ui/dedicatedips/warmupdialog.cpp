// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/warmupdialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/texts.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

WarmupDialog::WarmupDialog(const QStringList &ips, int percent, QWidget *parent)
    : FormDialog(QStringLiteral("warmup"), tr("Warm-up of %1").arg(ips.join(QStringLiteral(", "))), tr("Set"),
                 parent)
    , m_percent(new QSpinBox)
{
    name(m_percent, QStringLiteral("warmupPercent"), tr("Warm-up in percent"));
    // Wider than what is allowed, so that a wrong number is told and not silently turned into another.
    m_percent->setRange(-999, 999);
    m_percent->setSuffix(tr(" %"));
    m_field = new FormField(
        tr("&Warm-up"), m_percent,
        tr("0 to 100. A lower number makes the service send less through it; 100 means warmed up."));
    body()->addWidget(m_field);
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int value) {
        const bool allowed = value >= 0 && value <= 100;
        m_field->setProblem(allowed ? QString() : tr("The percentage lies between 0 and 100."));
        act()->setEnabled(allowed);
    });
    connect(act(), &QPushButton::clicked, this, [this] {
        setWaiting(true);
        Q_EMIT submitted(m_percent->value());
    });
    m_percent->setValue(percent);
    m_percent->setFocus();
    m_percent->selectAll();
}

} // namespace ui
