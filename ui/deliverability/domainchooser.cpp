// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/domainchooser.h"

#include "core/aws/tr.h"
#include "ui/deliverability/rangechooser.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

QWidget *domainAndRange(QComboBox *domains, const QString &objectName, RangeChooser *range)
{
    name(domains, objectName, tr("Domain"));
    domains->setMinimumContentsLength(22);
    domains->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Domain"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(domains);
    auto *controls = new QWidget;
    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(domains);
    layout->addSpacing(8);
    layout->addWidget(range);
    layout->addStretch();
    return controls;
}

void setDomains(QComboBox *chooser, const QStringList &domains)
{
    // Not clear() and fill: the chosen domain would change in between.
    for (int i = chooser->count() - 1; i >= 0; --i) {
        if (!domains.contains(chooser->itemText(i)))
            chooser->removeItem(i);
    }
    for (const QString &domain : domains) {
        if (chooser->findText(domain) < 0)
            chooser->addItem(domain);
    }
}

} // namespace ui
