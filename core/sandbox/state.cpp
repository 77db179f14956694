// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/state.h"

#include "core/sandbox/demo/demo.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace sandbox {

namespace {
QByteArray digest(quint32 seed, const QString &words)
{
    return QCryptographicHash::hash(QByteArray::number(seed) + '/' + words.toUtf8(),
                                    QCryptographicHash::Sha256);
}
} // namespace

State::State(const Options &given)
    : options(given)
    // A token of one account means nothing to another.
    , tokens(digest(given.seed, given.accountId + QString::fromLatin1(given.secretAccessKey)))
{
    account.sendQuota = email::SendQuota{.max24HourSend = 50000, .maxSendRate = 14, .sentLast24Hours = 0};
    account.sendingEnabled = true;
    account.dedicatedIpAutoWarmupEnabled = false;
    account.enforcementStatus = QStringLiteral("HEALTHY");
    account.productionAccessEnabled = true;
    account.suppressionAttributes = email::SuppressionAttributes{
        .suppressedReasons = QList<email::Open<email::SuppressionListReason>>{
            email::SuppressionListReason::Bounce, email::SuppressionListReason::Complaint}};
    account.vdmAttributes = email::VdmAttributes{
        .vdmEnabled = email::FeatureStatus::Disabled, .dashboardAttributes = {}, .guardianAttributes = {}};
    if (options.data == Data::Demo)
        demo::fill(*this);
    demo::addExtraIdentities(*this, options.extraIdentities);
}

QDateTime State::now() const
{
    return QDateTime::fromMSecsSinceEpoch(options.clock().time_since_epoch().count(), Qt::UTC);
}

Progress State::startCheck() const
{
    return {.endsAt = now().addSecs(options.verifyAfterSeconds), .outcome = Outcome::Succeeds};
}

QStringList State::dkimTokensFor(const QString &name) const
{
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    QStringList result;
    for (int i = 0; i < 3; ++i) {
        const QByteArray bytes = digest(options.seed, QStringLiteral("dkim %1 %2").arg(i).arg(name));
        QString token;
        for (const char byte : bytes)
            token += QLatin1Char(letters[static_cast<unsigned char>(byte) % 32]);
        result.append(token);
    }
    return result;
}

double State::chance(const QString &words) const
{
    const auto bits = qFromBigEndian<quint64>(digest(options.seed, words).constData());
    return static_cast<double>(bits >> 11) * 0x1p-53;
}

aws::Result<ConfigurationSet *> State::configurationSet(const QString &name)
{
    ConfigurationSet *set = configurationSets.find(name);
    if (!set)
        return notFound(QStringLiteral("Configuration set <%1> does not exist.").arg(name));
    return set;
}

} // namespace sandbox
