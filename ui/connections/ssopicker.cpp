// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ssopicker.h"

#include "ui/connections/regionbox.h"
#include "ui/connections/signindialogs.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

SsoPicker::SsoPicker(ConnectionMeans means, QWidget *parent)
    : QWidget(parent)
    , m_means(std::move(means))
    , m_startUrl(new QLineEdit)
    , m_region(regionBox(QStringLiteral("ssoRegion"), tr("Region of IAM Identity Center"), {}))
    , m_signIn(new QPushButton(tr("Sign in…")))
    , m_state(textLabel(tr("Signing in shows the accounts and roles that you may use."), Voice::Muted,
                        QStringLiteral("ssoState")))
    , m_account(new QComboBox)
    , m_role(new QComboBox)
{
    name(m_startUrl, QStringLiteral("ssoStartUrl"), tr("Start URL"));
    m_startUrl->setPlaceholderText(QStringLiteral("https://your-company.awsapps.com/start"));
    m_signIn->setObjectName(QStringLiteral("ssoSignIn"));
    m_signIn->setAutoDefault(false);
    name(m_account, QStringLiteral("ssoAccount"), tr("Account"));
    name(m_role, QStringLiteral("ssoRole"), tr("Role"));
    // Who knows both by heart need not sign in first.
    m_account->setEditable(true);
    m_role->setEditable(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Start URL"), m_startUrl);
    form->addRow(tr("Its region"), m_region);
    form->addRow(QString(), m_signIn);
    form->addRow(QString(), m_state);
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Role"), m_role);
    connect(m_signIn, &QPushButton::clicked, this, &SsoPicker::signIn);
    connect(m_account, &QComboBox::activated, this, &SsoPicker::readRoles);
}

SsoPicker::~SsoPicker() { m_stop.request_stop(); }

void SsoPicker::load(const connections::SavedConnection &connection)
{
    m_startUrl->setText(connection.ssoStartUrl);
    setRegion(m_region, connection.ssoRegion);
    m_account->setEditText(connection.ssoAccountId);
    m_role->setEditText(connection.ssoRoleName);
}

void SsoPicker::write(connections::SavedConnection &connection) const
{
    connection.ssoStartUrl = m_startUrl->text().trimmed();
    connection.ssoRegion = regionOf(m_region);
    const int chosen = m_account->findText(m_account->currentText());
    connection.ssoAccountId =
        chosen < 0 ? m_account->currentText().trimmed() : m_account->itemData(chosen).toString();
    connection.ssoRoleName = m_role->currentText().trimmed();
}

void SsoPicker::say(const QString &text)
{
    m_signIn->setEnabled(true);
    m_state->setText(text);
}

void SsoPicker::signIn()
{
    m_stop.request_stop();
    m_stop = {};
    m_access.reset();
    m_signIn->setEnabled(false);
    m_state->setText(tr("Waiting for you to confirm the code in the browser…"));
    const auto cancel = [this] {
        m_stop.request_stop();
        say(tr("The sign-in was cancelled."));
    };
    QCoro::connect(
        connections::signInAt(m_startUrl->text().trimmed(), regionOf(m_region), m_means.environment,
                              showDeviceCodeOver(window(), cancel), m_stop.get_token()),
        this, [this, stop = m_stop.get_token()](const aws::Result<connections::SsoAccess> &access) {
            if (stop.stop_requested())
                return;
            closeDeviceCode(window());
            if (!access)
                return say(access.error().message);
            m_access = *access;
            readAccounts();
        });
}

void SsoPicker::readAccounts()
{
    m_state->setText(tr("Signed in. Reading the accounts…"));
    QCoro::connect(connections::accountsOf(*m_access, m_stop.get_token()), this,
                   [this](const aws::Result<QList<aws::sso::Account>> &accounts) {
                       if (!accounts)
                           return say(accounts.error().message);
                       m_account->clear();
                       for (const aws::sso::Account &account : *accounts)
                           m_account->addItem(QStringLiteral("%1 (%2)").arg(account.name, account.id),
                                              account.id);
                       say(tr("Signed in: %n accounts.", nullptr, static_cast<int>(accounts->size())));
                       if (!accounts->isEmpty())
                           readRoles();
                   });
}

void SsoPicker::readRoles()
{
    if (!m_access)
        return;
    QCoro::connect(connections::rolesOf(*m_access, m_account->currentData().toString(), m_stop.get_token()),
                   this, [this](const aws::Result<QStringList> &roles) {
                       if (!roles)
                           return say(roles.error().message);
                       m_role->clear();
                       m_role->addItems(*roles);
                   });
}

} // namespace ui
