// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/service.h"

#include "core/sandbox/demo/demo.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUuid>

namespace sandbox {

namespace {
QList<QPair<QString, QString>> readQuery(const QByteArray &query)
{
    QList<QPair<QString, QString>> result;
    if (query.isEmpty())
        return result;
    const auto decoded = [](const QByteArray &text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
    };
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            result.append({decoded(part), QString()});
        else
            result.append({decoded(part.left(equals)), decoded(part.mid(equals + 1))});
    }
    return result;
}

aws::HttpResponse refusal(const aws::Error &error)
{
    const QJsonObject body{{QStringLiteral("message"), error.message}};
    aws::HttpResponse response{.status = error.httpStatus,
                               .headers = {{"Content-Type", "application/json"}},
                               .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (!error.code.isEmpty())
        response.headers.append({"x-amzn-ErrorType", error.code.toLatin1()});
    return response;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}
} // namespace

TokenBucket::TokenBucket(double rate)
    : m_rate(rate)
    , m_size(std::max(1.0, rate / 10))
    , m_tokens(m_size)
{
}

bool TokenBucket::take(aws::TimePoint now)
{
    if (m_rate <= 0)
        return true;
    const double passed = m_filled ? static_cast<double>((now - *m_filled).count()) / 1000 : 0;
    m_filled = now;
    m_tokens = std::min(m_size, m_tokens + std::max(0.0, passed) * m_rate);
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

void Script::add(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.append(fault);
}

void Script::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
}

std::optional<Fault> Script::next(const QString &operation, const QString &region, const QByteArray &query)
{
    const QMutexLocker lock(&m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if ((!fault.operation.isEmpty() && fault.operation != operation)
            || (!fault.region.isEmpty() && fault.region != region) || !query.contains(fault.query))
            continue;
        const Fault result = fault;
        if (--fault.times <= 0)
            m_faults.removeAt(i);
        return result;
    }
    return std::nullopt;
}

void Script::log(const LoggedRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_log.append(request);
}

void Script::clearLog()
{
    const QMutexLocker lock(&m_mutex);
    m_log.clear();
}

QList<LoggedRequest> Script::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_log;
}

Service::Service(const Options &options, Script &script)
    : m_options(options)
    , m_script(script)
    , m_state(options)
    , m_authentication(options.accessKeyId, options.secretAccessKey)
    , m_bucket(options.rate)
{
}

Reply Service::reply(const ReceivedRequest &request)
{
    Match match = findRoute(request.method, request.http.path);
    const QString region = regionOf(request.http);
    Reply reply;
    if (const auto fault = m_script.next(match.operation(), region, request.http.query))
        reply = faulty(*fault, request, match);
    else
        reply.http = answer(request, match);
    addCommonHeaders(reply.http);
    reply.delayMs = m_options.latencyMs;
    m_script.log(
        {.operation = match.operation(),
         .method = request.method,
         .path = request.http.path,
         .status = reply.delivery == Reply::Delivery::Whole || reply.delivery == Reply::Delivery::Truncated
             ? reply.http.status
             : 0,
         .region = region});
    return reply;
}

aws::HttpResponse Service::answer(const ReceivedRequest &request, Match &match)
{
    const auto body = carryOut(request, match);
    if (!body)
        return refusal(body.error());
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = *body};
}

aws::Result<QByteArray> Service::carryOut(const ReceivedRequest &request, Match &match)
{
    if (match.knownPath && !match.route)
        return refuse(405, QStringLiteral("MethodNotAllowedException"),
                      QStringLiteral("This resource does not know the method %1.")
                          .arg(QString::fromLatin1(request.method)));
    if (!match.route)
        return refuse(404, QStringLiteral("UnknownOperationException"), QString());
    if (const auto known = m_authentication.check(request.http, m_options.clock()); !known)
        return tl::unexpected(known.error());
    if (!m_bucket.take(m_options.clock()))
        return refuse(429, QStringLiteral("TooManyRequestsException"), QStringLiteral("Rate exceeded"));
    match.parts.query = readQuery(request.http.query);
    match.parts.body = request.http.body;
    return match.route->carryOut(stateIn(regionOf(request.http)), match.parts, match.apiVersion);
}

State &Service::stateIn(const QString &region)
{
    if (m_options.homeRegion.isEmpty() || region == m_options.homeRegion)
        return m_state;
    auto &state = m_abroad[region];
    if (!state) {
        Options options = m_options;
        options.data = Data::Empty;
        options.extraIdentities = 0;
        state = std::make_unique<State>(options);
        if (m_options.data == Data::Demo)
            demo::addIdentitiesAbroad(*state, region);
    }
    return *state;
}

Reply Service::faulty(const Fault &fault, const ReceivedRequest &request, Match &match)
{
    Reply reply;
    aws::HttpResponse good{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{}"};
    if (fault.carryOut || fault.kind == Fault::Kind::Truncate)
        good = answer(request, match);
    switch (fault.kind) {
    case Fault::Kind::Drop:
        reply.delivery = Reply::Delivery::Dropped;
        break;
    case Fault::Kind::Reset:
        reply.delivery = Reply::Delivery::Reset;
        break;
    case Fault::Kind::Stall:
        reply.delivery = Reply::Delivery::Stalled;
        break;
    case Fault::Kind::Truncate:
        reply.delivery = Reply::Delivery::Truncated;
        reply.http = good;
        break;
    case Fault::Kind::Garbage:
        reply.http = {.status = 200,
                      .headers = {{"Content-Type", "text/html"}},
                      .body = "<!DOCTYPE html><html><head><title>Welcome</title></head>"
                              "<body><h1>Sign in to the network</h1></body></html>\n"};
        break;
    case Fault::Kind::Status:
        reply.http = refusal(aws::Error{.kind = aws::ErrorKind::Service,
                                        .httpStatus = fault.status,
                                        .code = fault.code,
                                        .message = fault.message,
                                        .requestId = {},
                                        .operation = {},
                                        .resource = {}});
        if (fault.retryAfterMs)
            reply.http.headers.append({"x-amz-retry-after", QByteArray::number(*fault.retryAfterMs)});
        break;
    }
    return reply;
}

void Service::addCommonHeaders(aws::HttpResponse &response) const
{
    response.headers.append({"Date", httpDate(m_state.now())});
    response.headers.append({"x-amzn-RequestId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
}

} // namespace sandbox
