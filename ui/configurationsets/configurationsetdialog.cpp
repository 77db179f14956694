// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/configurationsetdialog.h"

#include "core/email/rules.h"
#include "ui/failure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tageditor.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int shortestDelivery = 300; // seconds
constexpr int longestDelivery = 50'400;
} // namespace

ConfigurationSetDialog::ConfigurationSetDialog(const QString &title, const Subject &subject, QWidget *parent)
    : FormDialog(QStringLiteral("configurationSet"), title,
                 subject.name.isEmpty() ? tr("Create") : tr("Save"), parent)
    , m_subject(subject)
    , m_name(new QLineEdit)
    , m_sending(new QCheckBox(tr("&Sending: mail goes out through it")))
    , m_reputation(new QCheckBox(tr("&Reputation metrics: bounce and complaint rates go to CloudWatch")))
    , m_tls(new QCheckBox(tr("Require &TLS: receivers that have no encryption get no mail")))
    , m_pool(new QComboBox)
    , m_domain(new QLineEdit(subject.settings.redirectDomain))
    , m_delivery(new QSpinBox)
    , m_https(new QComboBox)
    , m_tags(new TagEditor(QStringLiteral("configurationSetTags")))
    , m_changes(textLabel({}, Voice::Normal, QStringLiteral("configurationSetChanges")))
{
    name(m_name, QStringLiteral("configurationSetNameField"), tr("Name"));
    name(m_sending, QStringLiteral("configurationSetSendingField"), tr("Sending"));
    name(m_reputation, QStringLiteral("configurationSetReputationField"), tr("Reputation metrics"));
    name(m_tls, QStringLiteral("configurationSetTlsField"), tr("Require TLS"));
    name(m_pool, QStringLiteral("configurationSetPoolField"), tr("Sending pool"));
    name(m_domain, QStringLiteral("configurationSetDomainField"), tr("Tracking domain"));
    m_sending->setChecked(subject.settings.sending);
    m_reputation->setChecked(subject.settings.reputationMetrics);
    m_tls->setChecked(subject.settings.requireTls);
    m_pool->addItem(tr("Default"), QString());
    QStringList pools = subject.pools;
    if (!subject.settings.pool.isEmpty() && !pools.contains(subject.settings.pool))
        pools.append(subject.settings.pool);
    for (const QString &pool : std::as_const(pools))
        m_pool->addItem(pool, pool);
    m_pool->setCurrentIndex(qMax(0, m_pool->findData(subject.settings.pool)));
    m_domain->setPlaceholderText(tr("the service's own"));
    m_tags->setTags(subject.tags);

    m_nameField = new FormField(tr("&Name"), m_name, tr("Messages name it when they are sent."));
    m_domainField = new FormField(tr("Trac&king domain"), m_domain,
                                  tr("Links and the opens' picture lead over it. It needs a CNAME record to "
                                     "the service's tracking host "
                                     "of the region, and has to belong to a verified domain."));
    body()->addWidget(m_nameField);
    for (QWidget *widget : {static_cast<QWidget *>(m_sending), static_cast<QWidget *>(m_reputation),
                            static_cast<QWidget *>(m_tls)})
        body()->addWidget(widget);
    body()->addWidget(
        new FormField(tr("Sending &pool"), m_pool, tr("The dedicated IPs that its mail leaves from.")));
    body()->addWidget(m_domainField);
    addSesFields();
    body()->addWidget(m_tags);
    body()->addWidget(m_changes);
    m_nameField->setVisible(isNew());
    m_tags->setVisible(isNew());
    m_changes->setVisible(!isNew());

    for (QLineEdit *field : {m_name, m_domain})
        connect(field, &QLineEdit::textChanged, this, &ConfigurationSetDialog::check);
    for (QCheckBox *box : {m_sending, m_reputation, m_tls})
        connect(box, &QCheckBox::toggled, this, &ConfigurationSetDialog::check);
    connect(m_pool, &QComboBox::currentIndexChanged, this, &ConfigurationSetDialog::check);
    connect(m_tags, &TagEditor::changed, this, &ConfigurationSetDialog::check);
    connect(act(), &QPushButton::clicked, this, &ConfigurationSetDialog::submit);
    (isNew() ? static_cast<QWidget *>(m_name) : m_sending)->setFocus();
    check();
}

void ConfigurationSetDialog::addSesFields()
{
    const email::ConfigurationSetSettings &settings = m_subject.settings;
    name(m_delivery, QStringLiteral("configurationSetDeliveryField"), tr("How long delivery is tried"));
    m_delivery->setRange(0, 999'999); // What is out of range is said to be, not made another number.
    m_delivery->setSingleStep(300);
    m_delivery->setGroupSeparatorShown(true);
    m_delivery->setSuffix(tr(" s"));
    m_delivery->setSpecialValueText(tr("the service's own time"));
    m_delivery->setValue(settings.maxDeliverySeconds.value_or(0));
    m_deliveryField =
        new FormField(tr("Delivery is tried &for"), m_delivery, tr("What is not delivered by then bounces."));
    name(m_https, QStringLiteral("configurationSetHttpsField"), tr("Tracked opens and links"));
    QList<email::Open<email::HttpsPolicy>> policies{
        email::HttpsPolicy::Optional, email::HttpsPolicy::RequireOpenOnly, email::HttpsPolicy::Require};
    if (!policies.contains(settings.httpsPolicy))
        policies.append(settings.httpsPolicy);
    for (const auto &policy : std::as_const(policies))
        m_https->addItem(email::httpsPolicyText(policy), policy.wire());
    m_https->setCurrentIndex(m_https->findData(settings.httpsPolicy.wire()));
    m_httpsField = new FormField(tr("Tracked &opens and links, over a domain of your own"), m_https);
    for (FormField *field : {m_deliveryField, m_httpsField}) {
        body()->addWidget(field);
        field->setVisible(m_subject.ses);
    }
    connect(m_delivery, &QSpinBox::valueChanged, this, &ConfigurationSetDialog::check);
    connect(m_https, &QComboBox::currentIndexChanged, this, &ConfigurationSetDialog::check);
}

QString ConfigurationSetDialog::setName() const
{
    return isNew() ? m_name->text().trimmed() : m_subject.name;
}

email::ConfigurationSetSettings ConfigurationSetDialog::settings() const
{
    const QString domain = m_domain->text().trimmed();
    const int seconds = m_delivery->value();
    return {.sending = m_sending->isChecked(),
            .reputationMetrics = m_reputation->isChecked(),
            .requireTls = m_tls->isChecked(),
            .pool = m_pool->currentData().toString(),
            .redirectDomain = domain,
            .maxDeliverySeconds = seconds > 0 ? std::optional(seconds) : std::nullopt,
            // It belongs to the domain and goes with it.
            .httpsPolicy = domain.isEmpty()
                ? email::HttpsPolicy::Optional
                : email::Open<email::HttpsPolicy>::fromWire(m_https->currentData().toString())};
}

void ConfigurationSetDialog::check()
{
    const QString name = setName();
    // An empty field says nothing wrong before anything was typed.
    m_nameField->setProblem(name.isEmpty() ? QString() : email::nameProblem(name));
    const QString domain = m_domain->text().trimmed();
    m_domainField->setProblem(domain.isEmpty() ? QString() : email::domainProblem(domain));
    m_https->setEnabled(!domain.isEmpty());
    const std::optional<int> seconds = settings().maxDeliverySeconds;
    m_deliveryField->setProblem(seconds && (*seconds < shortestDelivery || *seconds > longestDelivery)
                                    ? tr("The time is between 300 seconds (5 minutes) and 50,400 (14 hours).")
                                    : QString());
    const QStringList changes = email::differences(m_subject.settings, settings());
    m_changes->setText(changes.isEmpty() ? tr("Nothing is changed yet.")
                                         : tr("This will change:\n%1").arg(changes.join(u'\n')));
    act()->setEnabled(!name.isEmpty() && m_nameField->problem().isEmpty()
                      && m_domainField->problem().isEmpty() && m_deliveryField->problem().isEmpty()
                      && m_tags->problem().isEmpty() && (isNew() || !changes.isEmpty()));
}

void ConfigurationSetDialog::submit()
{
    if (isWaiting())
        return;
    setWaiting(true);
    Q_EMIT submitted(setName(), settings(), m_tags->tags());
}

void ConfigurationSetDialog::showRefusal(const Failure &failure)
{
    showFailure(failure);
    const QString domain = m_domain->text().trimmed();
    if (!domain.isEmpty() && failure.text.contains(u'<' + domain + u'>'))
        m_domainField->setProblem(failure.text);
    else if (isNew() && failure.text.contains(u'<' + setName() + u'>'))
        m_nameField->setProblem(failure.text);
}

} // namespace ui
