// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/settingspanel.h"

#include "core/reports/words.h"
#include "ui/identities/identityname.h"
#include "ui/identities/identitysettings.h"
#include "ui/identities/mailfromdialog.h"
#include "ui/identities/questiondialog.h"
#include "ui/readonly.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QString nameOf(const reports::IdentityRow &row) { return row.info.identityName.value_or(QString()); }

bool isSigning(const reports::IdentityRow &row)
{
    return !row.details || !row.details->dkimAttributes
        || row.details->dkimAttributes->signingEnabled != false;
}

bool isForwarding(const reports::IdentityRow &row)
{
    return row.details && row.details->feedbackForwardingStatus == true;
}

bool hasMailFrom(const reports::IdentityRow &row)
{
    return row.details && row.details->mailFromAttributes
        && !row.details->mailFromAttributes->mailFromDomain.isEmpty();
}
} // namespace

SettingsPanel::SettingsPanel(const Session &session, IdentitySettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_region(session.region())
    , m_readOnlyReason(session.isReadOnly() ? readOnlyReason() : QString())
    , m_settings(settings)
    , m_grid(new QGridLayout)
    , m_switchSigning(button(QStringLiteral("switchSigning"), {}, tr("Switch DKIM signing on or off")))
    , m_editMailFrom(button(QStringLiteral("editMailFrom"), {}, tr("Set the MAIL FROM domain")))
    , m_removeMailFrom(
          button(QStringLiteral("removeMailFrom"), tr("Remove…"), tr("Remove the MAIL FROM domain")))
    , m_switchFeedback(
          button(QStringLiteral("switchFeedback"), {}, tr("Switch feedback forwarding on or off")))
{
    QPushButton *tags = button(QStringLiteral("editIdentityTags"), tr("Edit…"), tr("Edit the tags"));
    QPushButton *remove = button(QStringLiteral("deleteIdentity"), tr("Delete…"), tr("Delete this identity"));
    remove->setIcon(icon(QStringLiteral("delete"), Tone::Bad));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_dkim = addFact(tr("DKIM signing"), QStringLiteral("identityDkim"), {m_switchSigning});
    m_mailFrom =
        addFact(tr("MAIL FROM"), QStringLiteral("identityMailFrom"), {m_editMailFrom, m_removeMailFrom});
    m_feedback =
        addFact(tr("Bounces and complaints"), QStringLiteral("identityFeedback"), {m_switchFeedback});
    m_configurationSet = addFact(tr("Configuration set"), QStringLiteral("identityConfigurationSet"));
    m_tags = addFact(tr("Tags"), QStringLiteral("identityTags"), {tags});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(textLabel(tr("Settings"), Voice::Heading));
    layout->addSpacing(2);
    layout->addLayout(m_grid);
    layout->addSpacing(12);
    layout->addWidget(remove, 0, Qt::AlignLeading);
    connect(m_switchSigning, &QPushButton::clicked, this, &SettingsPanel::switchSigning);
    connect(m_editMailFrom, &QPushButton::clicked, this, &SettingsPanel::editMailFrom);
    connect(m_removeMailFrom, &QPushButton::clicked, this, &SettingsPanel::removeMailFrom);
    connect(m_switchFeedback, &QPushButton::clicked, this, &SettingsPanel::switchFeedback);
    connect(tags, &QPushButton::clicked, this, [this] { Q_EMIT tagsRequested(nameOf(m_row)); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(nameOf(m_row)); });
}

QPushButton *SettingsPanel::button(const QString &objectName, const QString &text,
                                   const QString &accessibleName)
{
    auto *made = new QPushButton(text);
    name(made, objectName, accessibleName);
    made->setEnabled(m_readOnlyReason.isEmpty());
    made->setToolTip(plainToolTip(m_readOnlyReason));
    return made;
}

SettingsPanel::Fact SettingsPanel::addFact(const QString &title, const QString &objectName,
                                           const QList<QPushButton *> &buttons)
{
    Fact fact{.title = textLabel(title, Voice::Muted),
              .value = textLabel({}, Voice::Normal, objectName),
              .buttons = new QWidget};
    fact.title->setWordWrap(false);
    fact.value->setAccessibleName(title);
    auto *layout = new QVBoxLayout(fact.buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    layout->addStretch();
    const int row = m_grid->rowCount();
    m_grid->addWidget(fact.title, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact.value, row, 1, Qt::AlignTop);
    m_grid->addWidget(fact.buttons, row, 2, Qt::AlignTop);
    return fact;
}

void SettingsPanel::setFact(const Fact &fact, const QString &text)
{
    fact.value->setText(text);
    for (QWidget *widget :
         {static_cast<QWidget *>(fact.title), static_cast<QWidget *>(fact.value), fact.buttons})
        widget->setVisible(!text.isEmpty());
}

void SettingsPanel::show(const reports::IdentityRow &row)
{
    m_row = row;
    showDkim();
    showMailFrom();
    showFeedback();
    setFact(m_configurationSet,
            row.details ? row.details->configurationSetName.value_or(QString()) : QString());
    QStringList tags;
    if (row.details) {
        for (const email::Tag &tag : row.details->tags.value_or(QList<email::Tag>()))
            tags.append(tag.value.isEmpty() ? tag.key : tr("%1 = %2", "tag").arg(tag.key, tag.value));
    }
    setFact(m_tags, row.details && tags.isEmpty() ? tr("None") : tags.join(u'\n'));
}

void SettingsPanel::showDkim()
{
    QString text;
    if (m_row.details && m_row.details->dkimAttributes
        && m_row.info.identityType != email::IdentityType::EmailAddress) {
        const QString state = reports::words(m_row.details->dkimAttributes->status);
        text = isSigning(m_row)
            ? tr("On (records: %1)").arg(state)
            : tr("Off (records: %1)\nReceivers cannot tell that mail is from this domain.").arg(state);
    }
    setFact(m_dkim, text);
    m_switchSigning->setText(isSigning(m_row) ? tr("Switch off…") : tr("Switch on…"));
}

void SettingsPanel::showMailFrom()
{
    QString text;
    if (hasMailFrom(m_row)) {
        const email::MailFromAttributes &from = *m_row.details->mailFromAttributes;
        text = tr("%1 (%2)\nIf its MX record is missing: %3")
                   .arg(unicodeName(from.mailFromDomain), reports::words(from.mailFromDomainStatus),
                        reports::words(from.behaviorOnMxFailure));
    } else if (m_row.details) {
        text = tr("The service's own domain");
    }
    setFact(m_mailFrom, text);
    m_editMailFrom->setText(hasMailFrom(m_row) ? tr("Change…") : tr("Set…"));
    m_removeMailFrom->setVisible(hasMailFrom(m_row));
}

void SettingsPanel::showFeedback()
{
    QString text;
    if (m_row.details && m_row.details->feedbackForwardingStatus)
        text = isForwarding(m_row)
            ? tr("Forwarded by e-mail\nto the Return-Path or From address of the message.")
            : tr("Not forwarded by e-mail\nas long as event destinations report them.");
    setFact(m_feedback, text);
    m_switchFeedback->setText(isForwarding(m_row) ? tr("Switch off…") : tr("Switch on…"));
}

void SettingsPanel::ask(QuestionDialog *dialog, const std::function<void()> &act)
{
    connect(dialog, &QuestionDialog::confirmed, m_settings, act);
    dialog->openFor(m_settings);
}

void SettingsPanel::switchSigning()
{
    const QString identity = nameOf(m_row);
    const bool on = !isSigning(m_row);
    ask(new QuestionDialog(
            QStringLiteral("signing"),
            (on ? tr("Switch DKIM signing on for %1?") : tr("Switch DKIM signing off for %1?"))
                .arg(unicodeName(identity)),
            on ? tr("Mail from this domain is signed with its DKIM key from now on, as soon as the domain's "
                    "DKIM records are found.")
               : tr("Mail from this domain goes out without its DKIM signature from now on: receivers may "
                    "treat it as spam, and DMARC fails unless SPF passes in the domain's name. The DNS "
                    "records can stay; signing can be switched on again."),
            on ? tr("Switch on") : tr("Switch off"), this),
        [this, identity, on] { m_settings->setSigning(identity, on); });
}

void SettingsPanel::switchFeedback()
{
    const QString identity = nameOf(m_row);
    const bool on = !isForwarding(m_row);
    ask(new QuestionDialog(
            QStringLiteral("feedback"),
            (on ? tr("Forward bounces and complaints of %1 by e-mail?")
                : tr("Stop forwarding bounces and complaints of %1 by e-mail?"))
                .arg(unicodeName(identity)),
            on ? tr("Each bounce and each complaint comes as an e-mail to the Return-Path address of the "
                    "message, or else to its From address.")
               : tr("Bounces and complaints are then reported by event destinations of configuration sets "
                    "only. The service asks that one of both is there: as long as no event destination "
                    "reports them, it goes on to send e-mails."),
            on ? tr("Forward") : tr("Stop forwarding"), this),
        [this, identity, on] { m_settings->setFeedback(identity, on); });
}

void SettingsPanel::editMailFrom()
{
    const QString identity = nameOf(m_row);
    auto *dialog = new MailFromDialog(identity, m_region,
                                      m_row.details ? m_row.details->mailFromAttributes : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailFromDialog::submitted, m_settings,
            [this, identity](const QString &domain, email::BehaviorOnMxFailure behavior) {
                m_settings->setMailFrom(identity, domain, behavior);
            });
    connect(m_settings, &IdentitySettings::refused, dialog, &MailFromDialog::showRefusal);
    connect(m_settings, &IdentitySettings::done, dialog, &QDialog::accept);
    dialog->open();
}

void SettingsPanel::removeMailFrom()
{
    const QString identity = nameOf(m_row);
    const QString domain = m_row.details->mailFromAttributes->mailFromDomain;
    ask(new QuestionDialog(
            QStringLiteral("removeMailFrom"), tr("Remove the MAIL FROM domain %1?").arg(unicodeName(domain)),
            tr("Mail from %1 goes out with the service's own MAIL FROM domain from now on: SPF "
               "then passes for amazonses.com, no longer for your domain. Bounces of messages "
               "on their way still come to %2; leave its DNS records for some days.")
                .arg(unicodeName(identity), unicodeName(domain)),
            tr("Remove"), this),
        [this, identity] {
            m_settings->setMailFrom(identity, {}, email::BehaviorOnMxFailure::UseDefaultValue);
        });
}

} // namespace ui
