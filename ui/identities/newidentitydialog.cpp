// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/newidentitydialog.h"

#include "ui/identities/identityname.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NewIdentityDialog::NewIdentityDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner(QStringLiteral("newIdentity"), this))
    , m_name(new QLineEdit)
    , m_hint(textLabel({}, Voice::Normal, QStringLiteral("newIdentityHint")))
    , m_create(new QPushButton(tr("Create")))
{
    setObjectName(QStringLiteral("newIdentityDialog"));
    setWindowTitle(tr("New identity"));
    setMinimumWidth(500);
    name(m_name, QStringLiteral("newIdentityName"), tr("Domain or e-mail address"));
    m_name->setPlaceholderText(tr("example.com or news@example.com"));
    m_name->setMaxLength(400);
    name(m_create, QStringLiteral("newIdentityCreate"), tr("Create"));
    m_create->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    name(buttons->button(QDialogButtonBox::Cancel), QStringLiteral("newIdentityCancel"), tr("Cancel"));
    auto *label = new QLabel(tr("&Domain or e-mail address"));
    label->setBuddy(m_name);
    // Two lines at once, so that the dialog does not jump while typing.
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2 + 4);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(6);
    inner->addWidget(textLabel(tr("New identity"), Voice::Title));
    inner->addWidget(textLabel(tr("A domain covers every address in it and is verified by DNS records; a "
                                  "single address is verified by "
                                  "a link in a message."),
                               Voice::Muted));
    inner->addSpacing(8);
    inner->addWidget(label);
    inner->addWidget(m_name);
    inner->addWidget(m_hint);
    inner->addSpacing(4);
    inner->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addLayout(inner);

    connect(m_name, &QLineEdit::textChanged, this, &NewIdentityDialog::check);
    connect(m_create, &QPushButton::clicked, this, &NewIdentityDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    m_create->setEnabled(read.isValid());
}

void NewIdentityDialog::setWaiting(bool waiting)
{
    m_name->setReadOnly(waiting);
    m_create->setText(waiting ? tr("Creating…") : tr("Create"));
    m_create->setEnabled(!waiting);
}

void NewIdentityDialog::submit()
{
    const IdentityName read = readIdentityName(m_name->text());
    if (!read.isValid())
        return;
    m_banner->dismiss();
    setWaiting(true);
    Q_EMIT submitted(read.wire);
}

void NewIdentityDialog::showFailure(const Failure &failure)
{
    setWaiting(false);
    m_banner->showFailure(failure);
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace ui
