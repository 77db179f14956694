// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/section.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

Section::Section(const QString &title, TableView *table, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(textLabel(title, Voice::Heading))
    , m_choices(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_content(new QStackedWidget)
    , m_table(table)
{
    m_heading->setWordWrap(false);
    m_heading->setMinimumWidth(0);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    table->setExportable(true);
    auto *exporting = new QToolButton;
    exporting->setIcon(icon(QStringLiteral("export")));
    exporting->setText(tr("Export CSV…"));
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exporting->setAutoRaise(true);
    name(exporting, table->objectName() + QStringLiteral("Export"), tr("Export “%1” as CSV").arg(title));
    connect(exporting, &QToolButton::clicked, this, &Section::exportRequested);
    connect(table, &TableView::exportRequested, this, &Section::exportRequested);
    m_choices->setSpacing(0);
    m_content->addWidget(table);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_heading, 1);
    heading->addLayout(m_choices);
    heading->addWidget(exporting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_content, 1);
}

void Section::addPicture(QWidget *picture, const QString &text, const QString &objectName)
{
    if (m_group->buttons().isEmpty())
        addChoice(m_table, tr("Table"), m_table->objectName() + QStringLiteral("Toggle"));
    m_content->addWidget(picture);
    addChoice(picture, text, objectName);
}

void Section::addChoice(QWidget *content, const QString &text, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setChecked(m_group->buttons().isEmpty());
    name(button, objectName, tr("Show “%1” as: %2").arg(m_title, text));
    connect(button, &QToolButton::toggled, this, [this, content](bool on) {
        if (on)
            m_content->setCurrentWidget(content);
    });
    m_group->addButton(button);
    m_choices->addWidget(button);
}

void Section::setPart(const QString &part)
{
    m_heading->setText(part.isEmpty() ? m_title : QStringLiteral("%1 · %2").arg(m_title, part));
}

} // namespace ui
