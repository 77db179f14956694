// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tageditor.h"

#include "core/email/rules.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pairtable.h"

#include <QVBoxLayout>

namespace ui {

TagEditor::TagEditor(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(new PairTable(name, tr("Tags"), {{.title = tr("Key")}, {.title = tr("Value")}}))
    , m_field(new FormField(tr("Ta&gs"), m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_table, &PairTable::changed, this, [this] {
        m_field->setProblem(problem());
        Q_EMIT changed();
    });
}

QList<email::Tag> TagEditor::tags() const
{
    QList<email::Tag> tags;
    for (const QStringList &row : m_table->rows())
        tags.append({.key = row.value(0), .value = row.value(1)});
    return tags;
}

void TagEditor::setTags(const QList<email::Tag> &tags)
{
    QList<QStringList> rows;
    for (const email::Tag &tag : tags)
        rows.append({tag.key, tag.value});
    m_table->setRows(rows);
}

QString TagEditor::problem() const { return email::tagsProblem(tags()); }

} // namespace ui
