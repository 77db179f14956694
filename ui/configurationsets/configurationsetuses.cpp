// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/configurationsetuses.h"

#include "core/reports/readidentities.h"

namespace ui {

namespace {
constexpr int mostRead = 100; // The service allows about one a second, and a person waits.
constexpr int mostAtOnce = 6;
} // namespace

ConfigurationSetUses::ConfigurationSetUses(Session session, const QString &set, QObject *parent)
    : Controller(std::move(session), parent)
    , m_set(set)
{
    if (this->session().api() != email::Api::Ses)
        m_state = State::Untold;
}

void ConfigurationSetUses::find()
{
    if (m_state == State::Untold)
        return;
    start(reports::readIdentities(sending(aws::Priority::Visible), false), aws::Priority::Visible,
          [this](const aws::Result<QList<reports::IdentityRow>> &identities) {
              if (!identities) {
                  m_state = State::Unknown;
                  Q_EMIT changed();
                  return;
              }
              for (const reports::IdentityRow &row : *identities)
                  m_wanted.append(row.info.identityName.value_or(QString()));
              m_all = static_cast<int>(m_wanted.size());
              m_wanted = m_wanted.first(qMin<qsizetype>(m_wanted.size(), mostRead));
              readNext();
          });
}

void ConfigurationSetUses::readNext()
{
    while (m_underWay < mostAtOnce && !m_wanted.isEmpty() && m_state == State::Reading) {
        const QString name = m_wanted.takeFirst();
        ++m_underWay;
        run(email::GetEmailIdentity{.emailIdentity = name}, aws::Priority::Visible,
            [this, name](const aws::Result<email::GetEmailIdentity::Response> &details) {
                --m_underWay;
                if (details && details->configurationSetName == m_set)
                    m_identities.append(name);
                if (details || isNotFound(details.error()))
                    ++m_read;
                else
                    m_state = State::Unknown;
                readNext();
            });
    }
    if (m_underWay == 0 && m_wanted.isEmpty() && m_state == State::Reading)
        m_state = State::Read;
    Q_EMIT changed();
}

} // namespace ui
