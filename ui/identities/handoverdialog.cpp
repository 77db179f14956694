// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/handoverdialog.h"

#include "core/dns/handover.h"
#include "core/dns/name.h"
#include "ui/failure.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

HandOverDialog::HandOverDialog(const QString &identity, const QList<dns::Record> &records, QWidget *parent)
    : FormDialog(QStringLiteral("handOver"), tr("For your DNS administrator"), tr("Copy"), parent)
    , m_identity(identity)
    , m_html(dns::handOverHtml(identity, records))
    , m_text(new QPlainTextEdit(dns::handOverText(identity, records)))
{
    name(m_text, QStringLiteral("handOverText"), tr("The letter"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().height() * 20);
    act()->setIcon(icon(QStringLiteral("copy")));
    auto *mail = new QPushButton(icon(QStringLiteral("mail")), tr("Write an e-mail…"));
    name(mail, QStringLiteral("handOverMail"), tr("Write an e-mail with this letter"));
    mail->setAutoDefault(false);
    connect(mail, &QPushButton::clicked, this, &HandOverDialog::write);
    connect(act(), &QPushButton::clicked, this, &HandOverDialog::copy);
    auto *buttons = findChild<QDialogButtonBox *>();
    buttons->addButton(mail, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    body()->addWidget(
        textLabel(tr("A finished letter with the records and how to publish them. What you copy "
                     "has the records as a table where the letter is pasted with its formats.")));
    body()->addWidget(m_text);
    resize(620, sizeHint().height());
}

void HandOverDialog::copy()
{
    auto *letter = new QMimeData;
    letter->setText(m_text->toPlainText());
    // What a person has changed stands in the text alone.
    if (!m_text->document()->isModified())
        letter->setHtml(m_html);
    QGuiApplication::clipboard()->setMimeData(letter);
    accept();
}

void HandOverDialog::write()
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    // Mail wants its lines to end in CRLF (RFC 6068).
    const QString body = m_text->toPlainText().replace(u'\n', QLatin1StringView("\r\n"));
    const QUrl url(
        QStringLiteral("mailto:?subject=%1&body=%2")
            .arg(encoded(tr("DNS records for %1").arg(dns::unicodeName(m_identity))), encoded(body)),
        QUrl::StrictMode);
    if (QDesktopServices::openUrl(url))
        accept();
    else
        showFailure({.title = tr("No mail program opens"),
                     .text = tr("Copy the letter and paste it into a message."),
                     .detail = {}});
}

} // namespace ui
