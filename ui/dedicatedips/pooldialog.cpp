// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/pooldialog.h"

#include "core/email/rules.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tageditor.h"
#include "ui/widgets/texts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PoolDialog::PoolDialog(QStringList known, QWidget *parent)
    : FormDialog(QStringLiteral("pool"), tr("New pool"), tr("Create"), parent)
    , m_known(std::move(known))
    , m_name(new QLineEdit)
    , m_tags(new TagEditor(QStringLiteral("poolTags")))
{
    name(m_name, QStringLiteral("poolName"), tr("Name"));
    m_field =
        new FormField(tr("&Name"), m_name,
                      tr("Mail sent through a configuration set with this pool leaves from its IPs only."));
    body()->addWidget(m_field);
    body()->addWidget(m_tags);
    connect(m_name, &QLineEdit::textChanged, this, &PoolDialog::check);
    connect(m_tags, &TagEditor::changed, this, &PoolDialog::check);
    connect(act(), &QPushButton::clicked, this, [this] {
        setWaiting(true);
        Q_EMIT submitted(m_name->text().trimmed(), m_tags->tags());
    });
    m_name->setFocus();
    check();
}

void PoolDialog::check()
{
    const QString name = m_name->text().trimmed();
    QString problem = email::nameProblem(name);
    if (m_known.contains(name))
        problem = tr("There is a pool of this name already.");
    m_field->setProblem(name.isEmpty() ? QString() : problem);
    act()->setEnabled(problem.isEmpty() && m_tags->problem().isEmpty());
}

} // namespace ui
