// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/notedialog.h"

#include "ui/widgets/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int longestNote = 200;
}

NoteDialog::NoteDialog(QDate day, const QString &note, QWidget *parent)
    : FormDialog(QStringLiteral("note"), tr("Note on %1").arg(QLocale().toString(day, QLocale::ShortFormat)),
                 tr("Keep"), parent)
{
    auto *text = new QLineEdit(note);
    text->setMaxLength(longestNote);
    name(text, QStringLiteral("noteText"), tr("What happened"));
    text->setPlaceholderText(tr("Summer sale began"));
    body()->addWidget(textLabel(tr("It stands on the time axis of this domain's charts and in its reports."),
                                Voice::Muted));
    body()->addWidget(text);
    connect(act(), &QPushButton::clicked, this, [this, text] {
        Q_EMIT noted(text->text().simplified());
        accept();
    });
    text->setFocus();
}

} // namespace ui
