// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedtransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace support {

namespace {
/// Values of enums, tokens of pages and moments stay as they are: they are read by machines.
bool isForMachines(const QString &key, const QString &text)
{
    static const QRegularExpression machine(QStringLiteral(R"(^([A-Z0-9_]*|\d{4}-\d\d-\d\dT.*)$)"));
    return key == QLatin1StringView("NextToken") || machine.match(text).hasMatch();
}

QJsonValue marked(const QString &key, const QJsonValue &value)
{
    if (value.isString() && !isForMachines(key, value.toString()))
        return value.toString() + QLatin1StringView(MarkedTransport::marker);
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue item : value.toArray())
            result.append(marked(key, item));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            result.insert(member.key(), marked(member.key(), member.value()));
        return result;
    }
    return value;
}

QCoro::Task<aws::Result<aws::HttpResponse>> markedAnswer(QCoro::Task<aws::Result<aws::HttpResponse>> task)
{
    auto answer = co_await task;
    if (!answer)
        co_return tl::unexpected(answer.error());
    aws::HttpResponse response = *answer;
    const QJsonValue root = QJsonDocument::fromJson(response.body).object();
    response.body = QJsonDocument(marked({}, root).toObject()).toJson();
    response.headers.removeIf(
        [](const auto &header) { return header.first.compare("Content-Length", Qt::CaseInsensitive) == 0; });
    co_return response;
}
} // namespace

QCoro::Task<aws::Result<aws::HttpResponse>>
MarkedTransport::send(aws::HttpRequest request, aws::TransportOptions options, std::stop_token stop)
{
    for (QByteArray *part : {&request.path, &request.query, &request.body}) {
        part->replace(marker, "");
        part->replace(QByteArray(marker).toPercentEncoding(), "");
    }
    // The session token's, the date's and the signature's headers are made anew.
    request.headers.removeIf([](const auto &header) {
        return header.first.compare("Authorization", Qt::CaseInsensitive) == 0
            || header.first.startsWith("X-Amz-") || header.first.startsWith("x-amz-")
            || header.first.compare("Content-Length", Qt::CaseInsensitive) == 0;
    });
    m_signer->sign(request, m_credentials, aws::systemClock());
    return markedAnswer(m_network.send(std::move(request), options, std::move(stop)));
}

} // namespace support
