// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/configurationsetscontroller.h"

#include "core/aws/client/reader.h"
#include "core/email/operations/dedicatedips.h"
#include "core/email/rules.h"
#include "core/reports/readconfigurationsets.h"
#include "core/reports/tables/eventdestinations.h"
#include "ui/truth.h"

namespace ui {

using email::ConfigurationSetSettings;
using Destinations = email::GetConfigurationSetEventDestinations::Response;

namespace {
constexpr int mostDetailsAtOnce = 6; // Two calls each.
} // namespace

ConfigurationSetsController::ConfigurationSetsController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_model(new TableModel<Row>(
          reports::configurationSetColumns(), [](const Row &row) { return row.name; }, this))
{
}

QString ConfigurationSetsController::account() const
{
    for (const Row &row : m_model->rows()) {
        for (const auto &destination : row.destinations.value_or(QList<email::EventDestination>())) {
            const QString account = email::accountOf(reports::destinationTarget(destination));
            if (!account.isEmpty())
                return account;
        }
    }
    return {};
}

void ConfigurationSetsController::refresh()
{
    const int reading = ++m_reading;
    m_toldFailure = false;
    start(aws::readAllPages(sending(aws::Priority::Waiting), email::ListConfigurationSets{}),
          aws::Priority::Waiting,
          [this, reading](const aws::Result<email::ListConfigurationSets::Response> &list) {
              if (reading != m_reading)
                  return;
              if (!list) {
                  Q_EMIT failed(describe(tr("Could not read the list of configuration sets"), list.error()));
                  return;
              }
              QList<Row> rows;
              m_wanted.clear();
              for (const QString &name : list->configurationSets.value_or(QStringList())) {
                  const Row *known = m_model->find(name);
                  rows.append(known ? *known : Row{.name = name, .settings = {}, .destinations = {}});
                  m_wanted.prepend(name);
              }
              m_stale = QSet<QString>(m_wanted.cbegin(), m_wanted.cend());
              m_hasList = true;
              m_model->setRows(rows);
              Q_EMIT listChanged();
              readNext();
          });
    start(aws::readAllPages(sending(aws::Priority::Background), email::ListDedicatedIpPools{}),
          aws::Priority::Background, [this](const aws::Result<email::ListDedicatedIpPools::Response> &pools) {
              if (pools)
                  m_pools = pools->dedicatedIpPools.value_or(QStringList());
          });
}

void ConfigurationSetsController::setOnScreen(const QStringList &names)
{
    m_onScreen = names;
    readNext();
}

void ConfigurationSetsController::readDetails(const QString &name)
{
    if (m_stale.contains(name))
        read(name, aws::Priority::Waiting);
}

void ConfigurationSetsController::readNext()
{
    for (const QString &name : std::as_const(m_onScreen)) {
        if (m_underWay.size() >= mostDetailsAtOnce)
            return;
        if (m_stale.contains(name))
            read(name, aws::Priority::Visible);
    }
    while (m_underWay.size() < mostDetailsAtOnce && !m_wanted.isEmpty()) {
        const QString name = m_wanted.takeLast();
        if (m_stale.contains(name))
            read(name, aws::Priority::Background);
    }
}

void ConfigurationSetsController::read(const QString &name, aws::Priority priority)
{
    m_stale.remove(name);
    if (m_underWay.contains(name))
        return;
    m_underWay.insert(name);
    start(reports::readConfigurationSet(sending(priority), name), priority,
          [this, name](const aws::Result<Row> &row) {
              m_underWay.remove(name);
              if (row) {
                  m_model->upsert(*row);
                  Q_EMIT detailsChanged(name);
              } else if (row.error().code == QLatin1StringView("NotFoundException")) {
                  m_model->remove(name); // Deleted elsewhere since the list was read.
                  Q_EMIT listChanged();
              } else if (!std::exchange(m_toldFailure, true)) {
                  Q_EMIT failed(describe(tr("Could not read the details of %1").arg(name), row.error()));
              }
              readNext();
          });
}

void ConfigurationSetsController::finish(const QString &name, const QString &title,
                                         const aws::Result<void> &result)
{
    if (result)
        Q_EMIT done(name);
    else
        Q_EMIT refused(describe(title, result.error()));
    read(name, aws::Priority::Waiting);
}

void ConfigurationSetsController::create(const QString &name, const ConfigurationSetSettings &settings,
                                         const QList<email::Tag> &tags)
{
    start(make(session(), email::creation(name, settings, tags)), aws::Priority::Waiting,
          [this, name](const aws::Result<void> &result) {
              if (!result) {
                  Q_EMIT refused(describe(tr("Could not create %1").arg(name), result.error()));
                  return;
              }
              m_model->upsert({.name = name, .settings = {}, .destinations = {}});
              Q_EMIT listChanged();
              finish(name, {}, {});
          });
}

std::deque<ConfigurationSetsController::Step>
ConfigurationSetsController::steps(const QString &name, const ConfigurationSetSettings &before,
                                   const ConfigurationSetSettings &after)
{
    using Wanted = ConfigurationSetSettings;
    std::deque<Step> steps;
    const auto add = [&](auto request, auto isSame) {
        steps.push_back([this, name, after, request, isSame](const Done &done) {
            change(
                request, email::GetConfigurationSet{.configurationSetName = name},
                [after, isSame](const email::GetConfigurationSet::Response &found) {
                    return isSame(email::settingsOf(found), after);
                },
                done);
        });
    };
    if (before.requireTls != after.requireTls || before.pool != after.pool
        || before.maxDeliverySeconds != after.maxDeliverySeconds) {
        email::PutConfigurationSetDeliveryOptions request;
        request.configurationSetName = name;
        request.tlsPolicy = after.requireTls ? email::TlsPolicy::Require : email::TlsPolicy::Optional;
        if (!after.pool.isEmpty())
            request.sendingPoolName = after.pool;
        // The service forgets what is not named again.
        if (after.maxDeliverySeconds)
            request.maxDeliverySeconds.emplace(*after.maxDeliverySeconds);
        add(request, [](const Wanted &a, const Wanted &b) {
            return a.requireTls == b.requireTls && a.pool == b.pool
                && a.maxDeliverySeconds == b.maxDeliverySeconds;
        });
    }
    if (before.reputationMetrics != after.reputationMetrics)
        add(email::PutConfigurationSetReputationOptions{.configurationSetName = name,
                                                        .reputationMetricsEnabled = after.reputationMetrics},
            [](const Wanted &a, const Wanted &b) { return a.reputationMetrics == b.reputationMetrics; });
    if (before.redirectDomain != after.redirectDomain || before.httpsPolicy != after.httpsPolicy) {
        email::PutConfigurationSetTrackingOptions request;
        request.configurationSetName = name;
        if (!after.redirectDomain.isEmpty()) {
            request.customRedirectDomain = after.redirectDomain;
            if (session().api() == email::Api::Ses)
                request.httpsPolicy.emplace(after.httpsPolicy);
        }
        add(request, [](const Wanted &a, const Wanted &b) {
            return a.redirectDomain == b.redirectDomain && a.httpsPolicy == b.httpsPolicy;
        });
    }
    if (before.sending != after.sending)
        add(email::PutConfigurationSetSendingOptions{.configurationSetName = name,
                                                     .sendingEnabled = after.sending},
            [](const Wanted &a, const Wanted &b) { return a.sending == b.sending; });
    return steps;
}

void ConfigurationSetsController::runSteps(std::deque<Step> steps, const Done &done)
{
    if (steps.empty())
        return done({});
    const Step step = steps.front();
    steps.pop_front();
    step([this, steps = std::move(steps), done](const aws::Result<void> &result) {
        if (result)
            runSteps(steps, done);
        else
            done(result);
    });
}

void ConfigurationSetsController::edit(const QString &name, const ConfigurationSetSettings &before,
                                       const ConfigurationSetSettings &after)
{
    runSteps(steps(name, before, after), [this, name, before, after](const aws::Result<void> &result) {
        if (result)
            Q_EMIT edited(name, before, after);
        finish(name, tr("Could not change %1").arg(name), result);
    });
}

void ConfigurationSetsController::remove(const QString &name)
{
    const email::GetConfigurationSet reading{.configurationSetName = name};
    start(carryOut(session(), email::DeleteConfigurationSet{.configurationSetName = name}, reading, IsGone()),
          aws::Priority::Waiting, [this, name](const aws::Result<void> &result) {
              if (!result && !isNotFound(result.error()))
                  return finish(name, tr("Could not delete %1").arg(name), result);
              m_model->remove(name);
              Q_EMIT listChanged();
              Q_EMIT done(name);
          });
}

void ConfigurationSetsController::createDestination(const QString &set, const QString &name,
                                                    const email::EventDestinationDefinition &definition)
{
    email::CreateConfigurationSetEventDestination request;
    request.configurationSetName = set;
    request.eventDestinationName = name;
    request.eventDestination = definition;
    start(make(session(), request), aws::Priority::Waiting,
          [this, set, name](const aws::Result<void> &result) {
              finish(set, tr("Could not create %1").arg(name), result);
          });
}

void ConfigurationSetsController::updateDestination(const QString &set, const QString &name,
                                                    const email::EventDestinationDefinition &definition)
{
    email::UpdateConfigurationSetEventDestination request;
    request.configurationSetName = set;
    request.eventDestinationName = name;
    request.eventDestination = definition;
    // The same comparison as for one that was made.
    email::CreateConfigurationSetEventDestination wanted;
    wanted.eventDestinationName = name;
    wanted.eventDestination = definition;
    const auto isSo = [wanted](const aws::Result<Destinations> &found) {
        return found && wanted.confirmedBy(*found);
    };
    const email::GetConfigurationSetEventDestinations reading{.configurationSetName = set};
    start(carryOut(session(), request, reading, isSo), aws::Priority::Waiting,
          [this, set, name](const aws::Result<void> &result) {
              finish(set, tr("Could not change %1").arg(name), result);
          });
}

void ConfigurationSetsController::removeDestination(const QString &set, const QString &name)
{
    const auto isGone = [name](const aws::Result<Destinations> &found) {
        if (!found)
            return isNotFound(found.error());
        const auto left = found->eventDestinations.value_or(QList<email::EventDestination>());
        return std::none_of(left.cbegin(), left.cend(), [&](const auto &one) { return one.name == name; });
    };
    email::DeleteConfigurationSetEventDestination request;
    request.configurationSetName = set;
    request.eventDestinationName = name;
    const email::GetConfigurationSetEventDestinations reading{.configurationSetName = set};
    start(carryOut(session(), request, reading, isGone), aws::Priority::Waiting,
          [this, set, name](const aws::Result<void> &result) {
              const bool wasGone = !result && isNotFound(result.error());
              finish(set, tr("Could not delete %1").arg(name), wasGone ? aws::Result<void>() : result);
          });
}

} // namespace ui
