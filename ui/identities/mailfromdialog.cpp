// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/mailfromdialog.h"

#include "core/dns/name.h"
#include "core/dns/records.h"
#include "core/email/rules.h"
#include "ui/failure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using email::BehaviorOnMxFailure;

namespace {
QString domainOf(const QString &identity) { return dns::asciiName(identity.section(u'@', -1)); }
} // namespace

QString mailFromProblem(const QString &typed, const QString &identity)
{
    const QString own = domainOf(identity);
    const QString domain = dns::asciiName(typed.trimmed());
    const auto tr = [](const char *text) { return MailFromDialog::tr(text); };
    if (typed.trimmed().isEmpty())
        return {};
    if (domain.isEmpty())
        return tr("This is no domain name.");
    if (domain == own)
        return tr("It has to be a subdomain, not %1 itself: its MX record would lead the domain's incoming "
                  "mail to the service.")
            .arg(dns::unicodeName(own));
    if (!dns::isWithin(domain, own))
        return tr("It has to be a subdomain of %1.").arg(dns::unicodeName(own));
    return email::domainProblem(domain);
}

MailFromDialog::MailFromDialog(const QString &identity, const QString &region,
                               const std::optional<email::MailFromAttributes> &now, QWidget *parent)
    : FormDialog(QStringLiteral("mailFrom"), tr("MAIL FROM domain of %1").arg(dns::unicodeName(identity)),
                 tr("Set"), parent)
    , m_identity(identity)
    , m_region(region)
    , m_domain(new QLineEdit)
    , m_behavior(new QComboBox)
    , m_records(textLabel({}, Voice::Normal, QStringLiteral("mailFromRecords")))
{
    if (now && !now->mailFromDomain.isEmpty()) {
        m_domainNow = now->mailFromDomain;
        m_behaviorNow = now->behaviorOnMxFailure.known();
    }
    name(m_domain, QStringLiteral("mailFromDomain"), tr("MAIL FROM domain"));
    name(m_behavior, QStringLiteral("mailFromBehavior"), tr("While the MX record is missing"));
    m_behavior->addItem(tr("Send with the service's own MAIL FROM domain"),
                        static_cast<int>(BehaviorOnMxFailure::UseDefaultValue));
    m_behavior->addItem(tr("Refuse to send"), static_cast<int>(BehaviorOnMxFailure::RejectMessage));
    m_behavior->setCurrentIndex(m_behaviorNow == BehaviorOnMxFailure::RejectMessage ? 1 : 0);
    m_field = new FormField(tr("MAIL FROM &domain"), m_domain,
                            tr("Bounces come back to it, and SPF is checked for it. Take a subdomain that "
                               "neither receives mail nor stands in From addresses."));
    body()->addWidget(m_field);
    body()->addWidget(new FormField(tr("&While its MX record is missing"), m_behavior,
                                    tr("Sent that way, SPF passes in the name of the service only. Refused "
                                       "mail is not kept for later.")));
    body()->addSpacing(4);
    body()->addWidget(textLabel(tr("DNS records it will need"), Voice::Muted));
    body()->addWidget(m_records);
    connect(m_domain, &QLineEdit::textChanged, this, &MailFromDialog::check);
    connect(m_behavior, &QComboBox::currentIndexChanged, this, &MailFromDialog::check);
    connect(act(), &QPushButton::clicked, this, [this] {
        if (isWaiting())
            return;
        setWaiting(true);
        Q_EMIT submitted(domain(), behavior());
    });
    m_domain->setText(
        dns::unicodeName(m_domainNow.isEmpty() ? QStringLiteral("mail.") + domainOf(identity) : m_domainNow));
    m_domain->setFocus();
    m_domain->setCursorPosition(0);
    m_domain->setSelection(0, static_cast<int>(m_domain->text().indexOf(u'.')));
    check();
}

QString MailFromDialog::domain() const { return dns::asciiName(m_domain->text().trimmed()); }

BehaviorOnMxFailure MailFromDialog::behavior() const
{
    return static_cast<BehaviorOnMxFailure>(m_behavior->currentData().toInt());
}

void MailFromDialog::check()
{
    const QString problem = mailFromProblem(m_domain->text(), m_identity);
    m_field->setProblem(problem);
    const bool valid = problem.isEmpty() && !domain().isEmpty();
    act()->setEnabled(valid && (domain() != m_domainNow || behavior() != m_behaviorNow));
    email::GetEmailIdentity::Response planned;
    planned.mailFromAttributes.emplace();
    planned.mailFromAttributes->mailFromDomain = valid ? domain() : QString();
    QStringList lines;
    for (const dns::Record &record : dns::recordsFor(m_identity, planned, m_region))
        lines.append(QStringLiteral("%1  %2  %3").arg(record.name, record.type, record.value));
    m_records->setText(lines.isEmpty() ? tr("An MX and a TXT record at this name.") : lines.join(u'\n'));
}

void MailFromDialog::showRefusal(const Failure &failure)
{
    showFailure(failure);
    if (failure.text.contains(u'<' + domain() + u'>'))
        m_field->setProblem(failure.text);
}

} // namespace ui
