// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/router.h"

#include "core/aws/shape/json.h"
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/requestchecks.h"

#include <QJsonDocument>

namespace sandbox {

namespace {
template<typename R>
constexpr bool hasBody = R::operation.verb == aws::Verb::Post || R::operation.verb == aws::Verb::Put;

template<typename R>
aws::Result<R> receive(const aws::ReceivedParts &parts, int apiVersion)
{
    if constexpr (hasBody<R>) {
        QJsonParseError problem{};
        const auto json = parts.body.isEmpty() ? QJsonDocument(QJsonObject())
                                               : QJsonDocument::fromJson(parts.body, &problem);
        if (problem.error != QJsonParseError::NoError || !json.isObject())
            return refuse(400, QStringLiteral("SerializationException"),
                          QStringLiteral("The request body is not a JSON object."));
        if (const QString missing = missingBodyMember<R>(json.object(), apiVersion); !missing.isEmpty())
            return badRequest(missing);
    }
    auto request = aws::receive<R>(parts);
    if (!request)
        return badRequest(request.error().message);
    if (const QString unknown = unknownValue(*request); !unknown.isEmpty())
        return badRequest(unknown);
    return request;
}

template<typename R>
aws::Result<QByteArray> carryOut(State &state, const aws::ReceivedParts &parts, int apiVersion)
{
    const auto request = receive<R>(parts, apiVersion);
    if (!request)
        return tl::unexpected(request.error());
    const auto answer = handle(state, *request);
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonValue json =
        aws::toJson(*answer, aws::JsonWriting{.isoTimestamps = false, .apiVersion = apiVersion});
    return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

const QList<Route> &routes()
{
    static const QList<Route> list = [] {
        QList<Route> result;
        boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, email::Operations>>(
            [&](auto identity) {
                using R = typename decltype(identity)::type;
                result.append({.operation = R::operation,
                               .segments = bytes(R::operation.path).mid(1).split('/'),
                               .carryOut = &carryOut<R>});
            });
        return result;
    }();
    return list;
}

bool isLabel(const QByteArray &segment) { return segment.startsWith('{'); }

bool matches(const Route &route, const QByteArrayList &segments)
{
    if (route.segments.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (!isLabel(route.segments.at(i)) && route.segments.at(i) != segments.at(i))
            return false;
    }
    return true;
}

int takeVersion(QByteArray &path)
{
    for (const int version : {1, 2}) {
        const QByteArray prefix = "/v" + QByteArray::number(version) + "/email/";
        if (path.startsWith(prefix)) {
            path.remove(0, prefix.size());
            return version;
        }
    }
    return 0;
}
} // namespace

QString Match::operation() const
{
    return route ? QString::fromLatin1(bytes(route->operation.name)) : QString();
}

Match findRoute(const QByteArray &method, const QByteArray &path)
{
    Match match;
    QByteArray rest = path;
    match.apiVersion = takeVersion(rest);
    if (match.apiVersion == 0)
        return match;
    const QByteArrayList segments = rest.split('/');
    for (const Route &route : routes()) {
        if (!matches(route, segments))
            continue;
        match.knownPath = true;
        if (bytes(aws::verbName(route.operation.verb)) != method)
            continue;
        match.route = &route;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            if (const QByteArray &label = route.segments.at(i); isLabel(label))
                match.parts.labels.append(
                    {QString::fromLatin1(label.mid(1, label.size() - 2)),
                     QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(i)))});
        }
        break;
    }
    return match;
}

} // namespace sandbox
