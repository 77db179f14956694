// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/diagnosislist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

DiagnosisList::DiagnosisList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    name(this, QStringLiteral("dnsDiagnosis"), tr("What is the matter"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
}

void DiagnosisList::setItems(const QList<DiagnosisItem> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    build();
}

void DiagnosisList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        build();
}

void DiagnosisList::build()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DiagnosisItem &item : std::as_const(m_items)) {
        auto *symbol = new QLabel;
        symbol->setPixmap(icon(item.severity).pixmap(16, 16));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(1);
        QLabel *title = textLabel(breakable(item.title), Voice::Heading);
        title->setObjectName(QStringLiteral("diagnosisTitle"));
        QLabel *text = textLabel(breakable(item.text));
        text->setObjectName(QStringLiteral("diagnosisText"));
        texts->addWidget(title);
        texts->addWidget(text);
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(symbol, 0, Qt::AlignTop);
        layout->addLayout(texts, 1);
        m_lines->addWidget(line);
    }
}

} // namespace ui
