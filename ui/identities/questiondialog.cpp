// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/questiondialog.h"

#include "ui/widgets/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

QuestionDialog::QuestionDialog(const QString &name, const QString &title, const QString &consequence,
                               const QString &action, QWidget *parent)
    : FormDialog(name, title, action, parent)
{
    body()->addWidget(textLabel(consequence, Voice::Normal, name + QStringLiteral("Consequence")));
    connect(act(), &QPushButton::clicked, this, [this] {
        setWaiting(true);
        Q_EMIT confirmed();
    });
}

} // namespace ui
