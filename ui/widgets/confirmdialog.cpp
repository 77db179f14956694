// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &consequence, const QString &word,
                             const QString &action, QWidget *parent)
    : FormDialog(QStringLiteral("confirm"), title, action, parent)
    , m_typed(new QLineEdit)
{
    name(m_typed, QStringLiteral("confirmTyped"), tr("Type %1 to confirm").arg(word));
    act()->setIcon(icon(QStringLiteral("delete"), Tone::Bad));
    act()->setEnabled(false);
    body()->addWidget(textLabel(consequence, Voice::Normal, QStringLiteral("confirmConsequence")));
    body()->addSpacing(6);
    body()->addWidget(
        textLabel(tr("Type %1 to confirm:").arg(word), Voice::Normal, QStringLiteral("confirmPrompt")));
    body()->addWidget(m_typed);
    m_typed->setFocus();

    connect(m_typed, &QLineEdit::textChanged, this,
            [this, word](const QString &typed) { act()->setEnabled(typed.trimmed() == word); });
    connect(act(), &QPushButton::clicked, this, [this] {
        setWaiting(true);
        Q_EMIT confirmed();
    });
}

void ConfirmDialog::deletesNothing() { act()->setIcon({}); }

} // namespace ui
