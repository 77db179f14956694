// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/request.h"

#include "core/aws/shape/json.h"
#include "core/email/operations.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <array>

namespace activity {

namespace {

constexpr std::array secretMembers{QLatin1StringView("DomainSigningPrivateKey")};

QJsonValue maskedValue(const QJsonValue &value)
{
    if (value.isObject())
        return masked(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue element : value.toArray())
        array.append(maskedValue(element));
    return array;
}

/// The parts of \a call as a server would take it apart.
aws::ReceivedParts parts(const aws::Call &call)
{
    aws::ReceivedParts parts{.labels = {}, .query = {}, .body = call.body};
    const auto &declared = call.operation.path;
    const QByteArrayList names =
        QByteArray(declared.data(), static_cast<qsizetype>(declared.size())).split('/');
    const QByteArrayList values = call.path.split('/');
    for (qsizetype i = 0; i < std::min(names.size(), values.size()); ++i) {
        if (names.at(i).startsWith('{'))
            parts.labels.append({QString::fromLatin1(names.at(i).mid(1, names.at(i).size() - 2)),
                                 QString::fromUtf8(QByteArray::fromPercentEncoding(values.at(i)))});
    }
    for (const auto &[key, value] : QUrlQuery(QString::fromLatin1(call.query)).queryItems(QUrl::FullyDecoded))
        parts.query.append({key, value});
    return parts;
}

} // namespace

QJsonObject masked(QJsonObject json)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const bool secret =
            std::find(secretMembers.begin(), secretMembers.end(), member.key()) != secretMembers.end();
        member.value() = secret ? QJsonValue(QStringLiteral("********")) : maskedValue(member.value());
    }
    return json;
}

QJsonObject requestJson(const aws::Call &call)
{
    QJsonObject json;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, email::Operations>>(
        [&](auto declared) {
            using R = typename decltype(declared)::type;
            if (R::operation.name != call.operation.name)
                return;
            if (const auto request = aws::receive<R>(parts(call)))
                json = aws::toJson(*request, aws::JsonWriting{.isoTimestamps = true, .apiVersion = 2})
                           .toObject();
        });
    return masked(json);
}

} // namespace activity
