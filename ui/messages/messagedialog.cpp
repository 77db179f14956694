// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagedialog.h"

#include "core/email/rules.h"
#include "ui/failure.h"
#include "ui/messages/messagecontent.h"
#include "ui/messages/messagecontroller.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pairtable.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {
constexpr int mostRecipients = 50;

email::Some<QString> listOf(const QLineEdit *edit)
{
    const QStringList addresses = email::splitAddresses(edit->text());
    return addresses.isEmpty() ? email::Some<QString>() : email::Some<QString>(addresses);
}
} // namespace

MessageDialog::MessageDialog(const Session &session, const QString &identity, const QString &configurationSet,
                             QWidget *parent)
    : FormDialog(QStringLiteral("message"), tr("Send a message"), tr("Send"), parent)
    , m_controller(new MessageController(session, this))
    , m_set(new QLineEdit(configurationSet))
    , m_tags(new PairTable(QStringLiteral("messageTags"), tr("Message tags"),
                           {{.title = tr("Name")}, {.title = tr("Value")}}))
    , m_content(new MessageContent(session.region(), session.api() == email::Api::Ses))
    , m_limits(textLabel({}, Voice::Muted, QStringLiteral("messageLimits")))
    , m_again(new QCheckBox(tr("I have looked: &send it once more")))
    , m_sent(new StateLabel(QStringLiteral("messageSent"), tr("Sent")))
{
    m_from = makeAddress("messageFrom", tr("&From"), tr("A verified address, or any of a verified domain."));
    m_to = makeAddress("messageTo", tr("T&o"), tr("Several with commas between them."));
    m_cc = makeAddress("messageCc", tr("&Cc"));
    m_bcc = makeAddress("messageBcc", tr("Bcc"));
    m_replyTo = makeAddress("messageReplyTo", tr("&Reply to"));
    name(m_set, QStringLiteral("messageConfigurationSet"), tr("Configuration set"));
    name(m_again, QStringLiteral("messageAgain"), tr("Send it once more"));
    m_setField = new FormField(tr("Confi&guration set"), m_set);
    m_tagsField = new FormField(tr("Message ta&gs"), m_tags);
    m_again->hide();
    m_sent->hide();
    m_limits->hide();

    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    for (const Address &address : {m_from, m_to, m_cc, m_bcc, m_replyTo})
        left->addWidget(address.field);
    left->addWidget(m_setField);
    left->addWidget(m_tagsField);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addLayout(left, 2);
    columns->addWidget(m_content, 3);
    body()->addLayout(columns);
    body()->addWidget(m_limits);
    body()->addWidget(m_again);
    body()->addWidget(m_sent);
    resize(860, height());

    connect(m_set, &QLineEdit::textChanged, this, &MessageDialog::check);
    connect(m_tags, &PairTable::changed, this, &MessageDialog::check);
    connect(m_content, &MessageContent::changed, this, &MessageDialog::check);
    connect(m_again, &QCheckBox::toggled, this, &MessageDialog::check);
    connect(act(), &QPushButton::clicked, this, &MessageDialog::submit);
    connect(m_controller, &MessageController::sent, this, [this](const QString &id) {
        setWaiting(false);
        m_again->hide();
        m_sent->setState(reports::Severity::Good, tr("Sent, as message %1").arg(id));
        m_sent->show();
        act()->setText(tr("Send another"));
        check();
    });
    connect(m_controller, &MessageController::sendingFailed, this,
            [this](const Failure &failure, bool unknown) {
                m_again->setChecked(false);
                m_again->setVisible(unknown);
                showFailure(failure);
                check();
            });
    connect(m_controller, &MessageController::accountRead, this,
            [this](const email::GetAccount::Response &account) {
                QStringList texts;
                if (account.productionAccessEnabled == false)
                    texts.append(tr(
                        "This account is in the service's sandbox: every recipient has to be verified, and "
                        "200 messages a day are taken."));
                if (account.sendingEnabled == false)
                    texts.append(tr("Sending is switched off for this account."));
                m_limits->setText(texts.join(u' '));
                m_limits->setVisible(!texts.isEmpty());
            });
    if (identity.contains(u'@'))
        m_from.edit->setText(identity);
    else if (!identity.isEmpty())
        m_from.edit->setPlaceholderText(QStringLiteral("news@") + identity);
    m_controller->readAccount();
    m_from.edit->setFocus();
    check();
}

MessageDialog::Address MessageDialog::makeAddress(const char *objectName, const QString &title,
                                                  const QString &hint)
{
    Address result{.edit = new QLineEdit, .field = nullptr};
    name(result.edit, QString::fromLatin1(objectName), QString(title).remove(u'&'));
    result.field = new FormField(title, result.edit, hint);
    connect(result.edit, &QLineEdit::textChanged, this, &MessageDialog::check);
    return result;
}

bool MessageDialog::isIdle() const { return m_controller->isIdle(); }

QList<email::MessageTag> MessageDialog::tags() const
{
    QList<email::MessageTag> tags;
    for (const QStringList &row : m_tags->rows())
        tags.append({.name = row.value(0), .value = row.value(1)});
    return tags;
}

bool MessageDialog::mayBeSent()
{
    bool good = m_content->isComplete();
    qsizetype recipients = 0;
    for (const Address &address : {m_from, m_to, m_cc, m_bcc, m_replyTo}) {
        const QString problem = email::addressesProblem(address.edit->text());
        address.field->setProblem(problem);
        good = good && problem.isEmpty();
    }
    for (const Address &address : {m_to, m_cc, m_bcc})
        recipients += email::splitAddresses(address.edit->text()).size();
    if (email::splitAddresses(m_from.edit->text()).size() > 1) {
        m_from.field->setProblem(tr("A message has one sender."));
        good = false;
    }
    if (recipients > mostRecipients) {
        m_to.field->setProblem(tr("A message has 50 recipients at most; these are %1.").arg(recipients));
        good = false;
    }
    const QString set = m_set->text().trimmed();
    m_setField->setProblem(set.isEmpty() ? QString() : email::nameProblem(set));
    m_tagsField->setProblem(email::messageTagsProblem(tags()));
    const bool addressed =
        m_content->bringsItsHeaders() || (recipients > 0 && !m_from.edit->text().trimmed().isEmpty());
    return good && addressed && m_setField->problem().isEmpty() && m_tagsField->problem().isEmpty();
}

void MessageDialog::check()
{
    const bool asked = m_again->isHidden() || m_again->isChecked();
    act()->setEnabled(mayBeSent() && asked && !isWaiting());
}

email::SendEmail MessageDialog::message() const
{
    email::SendEmail message;
    if (const QString from = m_from.edit->text().trimmed(); !from.isEmpty())
        message.fromEmailAddress = from;
    email::Destination destination;
    destination.toAddresses = listOf(m_to.edit);
    destination.ccAddresses = listOf(m_cc.edit);
    destination.bccAddresses = listOf(m_bcc.edit);
    message.destination = destination;
    message.replyToAddresses = listOf(m_replyTo.edit);
    if (const QString set = m_set->text().trimmed(); !set.isEmpty())
        message.configurationSetName = set;
    if (!tags().isEmpty())
        message.emailTags = tags();
    message.content = m_content->content();
    return message;
}

void MessageDialog::submit()
{
    if (isWaiting())
        return;
    m_sent->hide();
    setWaiting(true);
    m_controller->send(message());
}

} // namespace ui
