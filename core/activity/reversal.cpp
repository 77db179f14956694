// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/reversal.h"

#include "core/activity/request.h"

#include <array>
#include <span>

namespace activity {

namespace {

/// A member of a request, and where the thing that it sets reads it back.
struct Setting {
    QLatin1StringView member;
    QLatin1StringView place;
};

/// An operation that sets what a reading shows, and so takes itself back with the values of before.
struct Reversible {
    QLatin1StringView operation;
    bool canClear = false; ///< Leaving all members out means "none", as it was before.
    std::array<Setting, 3> settings;

    [[nodiscard]] std::span<const Setting> used() const
    {
        const auto end = std::find_if(settings.begin(), settings.end(),
                                      [](const Setting &setting) { return setting.member.isEmpty(); });
        return {settings.begin(), end};
    }
};

constexpr QLatin1StringView operator""_l(const char *text, std::size_t size)
{
    return QLatin1StringView(text, static_cast<qsizetype>(size));
}

constexpr std::array reversibles{
    Reversible{"PutAccountDedicatedIpWarmupAttributes"_l,
               false,
               {{{"AutoWarmupEnabled"_l, "DedicatedIpAutoWarmupEnabled"_l}}}},
    Reversible{"PutAccountSendingAttributes"_l, false, {{{"SendingEnabled"_l, "SendingEnabled"_l}}}},
    Reversible{"PutConfigurationSetDeliveryOptions"_l,
               true,
               {{{"TlsPolicy"_l, "DeliveryOptions.TlsPolicy"_l},
                 {"SendingPoolName"_l, "DeliveryOptions.SendingPoolName"_l},
                 {"MaxDeliverySeconds"_l, "DeliveryOptions.MaxDeliverySeconds"_l}}}},
    Reversible{"PutConfigurationSetReputationOptions"_l,
               false,
               {{{"ReputationMetricsEnabled"_l, "ReputationOptions.ReputationMetricsEnabled"_l}}}},
    Reversible{"PutConfigurationSetSendingOptions"_l,
               false,
               {{{"SendingEnabled"_l, "SendingOptions.SendingEnabled"_l}}}},
    Reversible{"PutConfigurationSetTrackingOptions"_l,
               true,
               {{{"CustomRedirectDomain"_l, "TrackingOptions.CustomRedirectDomain"_l},
                 {"HttpsPolicy"_l, "TrackingOptions.HttpsPolicy"_l}}}},
    Reversible{"PutDedicatedIpInPool"_l, false, {{{"DestinationPoolName"_l, "DedicatedIp.PoolName"_l}}}},
    Reversible{"PutDedicatedIpWarmupAttributes"_l,
               false,
               {{{"WarmupPercentage"_l, "DedicatedIp.WarmupPercentage"_l}}}},
    Reversible{"PutEmailIdentityDkimAttributes"_l,
               false,
               {{{"SigningEnabled"_l, "DkimAttributes.SigningEnabled"_l}}}},
    Reversible{"PutEmailIdentityFeedbackAttributes"_l,
               false,
               {{{"EmailForwardingEnabled"_l, "FeedbackForwardingStatus"_l}}}},
    Reversible{"PutEmailIdentityMailFromAttributes"_l,
               true,
               {{{"MailFromDomain"_l, "MailFromAttributes.MailFromDomain"_l},
                 {"BehaviorOnMxFailure"_l, "MailFromAttributes.BehaviorOnMxFailure"_l}}}},
};

QJsonValue valueAt(QJsonValue json, QLatin1StringView place)
{
    for (const QString &member : QString(place).split(u'.'))
        json = json.toObject().value(member);
    return json;
}

/// What \a call names in its path, such as the identity: a reversal is about the same thing.
QJsonObject namedBy(const aws::Call &call, QJsonObject asked)
{
    const QString path =
        QString::fromLatin1(call.operation.path.data(), static_cast<qsizetype>(call.operation.path.size()));
    for (const QString &member : asked.keys()) {
        if (!path.contains(u'{' + member + u'}', Qt::CaseInsensitive))
            asked.remove(member);
    }
    return asked;
}

} // namespace

std::optional<Reversal> reversalOf(const Entry &entry)
{
    const auto *const reversible =
        std::find_if(reversibles.begin(), reversibles.end(),
                     [&](const Reversible &candidate) { return candidate.operation == entry.operation(); });
    if (reversible == reversibles.end() || !entry.before || entry.record.error)
        return std::nullopt;
    const QJsonObject asked = requestJson(entry.record.call);
    QJsonObject request = namedBy(entry.record.call, asked);
    bool known = reversible->canClear;
    for (const Setting &setting : reversible->used()) {
        const QJsonValue before = valueAt(*entry.before, setting.place);
        if (before.isUndefined() || before.isNull() || before == QJsonValue(QString()))
            continue;
        known = true;
        request.insert(setting.member, before);
    }
    const auto found = email::findOperation(entry.operation());
    if (!known || !found || request == asked)
        return std::nullopt;
    return Reversal{.operation = *found, .request = request, .differences = differences(asked, request)};
}

} // namespace activity
