// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/newidentitydialog.h"

#include "ui/identities/identityname.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int longestInput = 400; // Longer than any name, so that a paste that is too long is told so.
}

NewIdentityDialog::NewIdentityDialog(QWidget *parent)
    : FormDialog(QStringLiteral("newIdentity"), tr("New identity"), tr("Create"), parent)
    , m_name(new QLineEdit)
    , m_hint(textLabel({}, Voice::Normal, QStringLiteral("newIdentityHint")))
{
    name(m_name, QStringLiteral("newIdentityName"), tr("Domain or e-mail address"));
    m_name->setPlaceholderText(tr("example.com or news@example.com"));
    m_name->setMaxLength(longestInput);
    auto *label = new QLabel(tr("&Domain or e-mail address"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_name);
    // Two lines at once, so that the dialog does not jump while typing.
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    body()->addWidget(textLabel(tr("A domain covers every address in it and is verified by DNS records; a "
                                   "single address is verified by "
                                   "a link in a message."),
                                Voice::Muted));
    body()->addSpacing(6);
    body()->addWidget(label);
    body()->addWidget(m_name);
    body()->addWidget(m_hint);

    connect(m_name, &QLineEdit::textChanged, this, &NewIdentityDialog::check);
    connect(act(), &QPushButton::clicked, this, &NewIdentityDialog::submit);
    m_name->setFocus();
    check();
}

void NewIdentityDialog::check()
{
    const IdentityName read = readIdentityName(m_name->text());
    QString hint = read.problem;
    if (read.isValid()) {
        hint = read.isDomain ? tr("A domain. Its DNS records are shown next.")
                             : tr("An address. The service sends a message with a link to it.");
        if (!m_name->text().trimmed().endsWith(read.wire.section(u'@', -1), Qt::CaseInsensitive))
            hint += u' ' + tr("It is created as %1.").arg(read.wire);
    }
    m_hint->setText(hint);
    m_name->setAccessibleDescription(hint);
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::WindowText, colour(read.problem.isEmpty() ? Tone::Muted : Tone::Bad, palette));
    m_hint->setPalette(palette);
    act()->setEnabled(read.isValid());
}

void NewIdentityDialog::submit()
{
    const IdentityName read = readIdentityName(m_name->text());
    if (!read.isValid() || isWaiting())
        return;
    setWaiting(true);
    Q_EMIT submitted(read.wire);
}

} // namespace ui
