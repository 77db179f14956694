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
#include <QVBoxLayout>

namespace ui {

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

QString ConfigurationSetDialog::setName() const
{
    return isNew() ? m_name->text().trimmed() : m_subject.name;
}

email::ConfigurationSetSettings ConfigurationSetDialog::settings() const
{
    return {.sending = m_sending->isChecked(),
            .reputationMetrics = m_reputation->isChecked(),
            .requireTls = m_tls->isChecked(),
            .pool = m_pool->currentData().toString(),
            .redirectDomain = m_domain->text().trimmed()};
}

void ConfigurationSetDialog::check()
{
    const QString name = setName();
    // An empty field says nothing wrong before anything was typed.
    m_nameField->setProblem(name.isEmpty() ? QString() : email::nameProblem(name));
    const QString domain = m_domain->text().trimmed();
    m_domainField->setProblem(domain.isEmpty() ? QString() : email::domainProblem(domain));
    const QStringList changes = email::differences(m_subject.settings, settings());
    m_changes->setText(changes.isEmpty() ? tr("Nothing is changed yet.")
                                         : tr("This will change:\n%1").arg(changes.join(u'\n')));
    act()->setEnabled(!name.isEmpty() && m_nameField->problem().isEmpty()
                      && m_domainField->problem().isEmpty() && m_tags->problem().isEmpty()
                      && (isNew() || !changes.isEmpty()));
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
