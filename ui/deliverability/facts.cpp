// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/facts.h"

#include "ui/widgets/texts.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

namespace {
/// "read-delete-rate" as "ReadDeleteRate".
QString camelCase(const QString &id)
{
    QString result;
    for (const QString &word : id.split(u'-'))
        result += word.left(1).toUpper() + word.mid(1);
    return result;
}
} // namespace

Facts::Facts(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setFact(const QString &id, const QString &title, const QString &text, const QString &toolTip)
{
    QLabel *&value = m_values[id];
    if (!value) {
        QLabel *heading = textLabel(title, Voice::Muted);
        heading->setWordWrap(false);
        value = textLabel({}, Voice::Normal, m_name + camelCase(id));
        value->setAccessibleName(title);
        const int row = m_grid->rowCount();
        m_grid->addWidget(heading, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    value->setText(text.isEmpty() ? QStringLiteral("–") : text);
    value->setToolTip(plainToolTip(toolTip));
}

} // namespace ui
