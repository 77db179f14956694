// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/regionbox.h"

#include "core/aws/endpoint.h"
#include "ui/widgets/texts.h"

#include <QComboBox>

namespace ui {

QComboBox *regionBox(const QString &objectName, const QString &title, const QString &none)
{
    auto *box = new QComboBox;
    name(box, objectName, title);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (!none.isEmpty())
        box->addItem(none, QString());
    for (const aws::Region &region : aws::knownRegions())
        box->addItem(QStringLiteral("%1 – %2").arg(region.id, region.name), region.id);
    return box;
}

QString regionOf(const QComboBox *box)
{
    const int chosen = box->findText(box->currentText());
    return chosen < 0 ? box->currentText().trimmed() : box->itemData(chosen).toString();
}

void setRegion(QComboBox *box, const QString &region)
{
    const int known = box->findData(region);
    if (known >= 0)
        box->setCurrentIndex(known);
    else
        box->setEditText(region);
}

} // namespace ui
