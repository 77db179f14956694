// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &consequence, const QString &word,
                             const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit)
    , m_act(new QPushButton(icon(QStringLiteral("delete"), Tone::Bad), action))
    , m_banner(new Banner(QStringLiteral("confirm"), this))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *heading = new QLabel(title);
    auto *text = new QLabel(consequence);
    auto *prompt = new QLabel(tr("Type %1 to confirm:").arg(word));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    heading->setFont(large);
    text->setObjectName(QStringLiteral("confirmConsequence"));
    for (QLabel *label : {heading, text, prompt}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_typed->setObjectName(QStringLiteral("confirmTyped"));
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(word));
    m_act->setObjectName(QStringLiteral("confirmAct"));
    m_act->setAccessibleName(action);
    m_act->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_act, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("confirmCancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(10);
    inner->addWidget(heading);
    inner->addWidget(text);
    inner->addSpacing(4);
    inner->addWidget(prompt);
    inner->addWidget(m_typed);
    inner->addSpacing(4);
    inner->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addLayout(inner);
    m_typed->setFocus();

    connect(m_typed, &QLineEdit::textChanged, this,
            [this, word](const QString &typed) { m_act->setEnabled(typed.trimmed() == word); });
    connect(m_typed, &QLineEdit::returnPressed, m_act, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_act->setEnabled(false);
        m_typed->setEnabled(false);
        Q_EMIT confirmed();
    });
}

void ConfirmDialog::showFailure(const Failure &failure)
{
    m_banner->showFailure(failure);
    m_typed->setEnabled(true);
    m_act->setEnabled(true);
}

} // namespace ui
