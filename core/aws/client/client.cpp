// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/sending.h"

#include "core/aws/client/pause.h"
#include "core/aws/http/addressed.h"
#include "core/aws/http/errordecoder.h"
#include "core/aws/tr.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>

namespace aws {

namespace {
QString fromView(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// An exchange that several callers of the same read wait for.
struct Flight {
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::optional<Result<HttpResponse>> answer;
};
} // namespace

namespace detail {

struct ClientState {
    ClientOptions options;
    std::shared_ptr<CredentialsProvider> credentials;
    std::shared_ptr<Transport> transport;
    std::shared_ptr<Scheduler> scheduler;
    Signer signer;
    RetryQuota quota;
    std::chrono::milliseconds clockOffset{0}; ///< The service's clock minus ours, once it has told.
    std::map<QByteArray, std::shared_ptr<Flight>> reads;
};

int apiVersion(const ClientState &state) { return state.options.apiVersion; }

Error protocolError(const Call &call, const HttpResponse &response, const QString &problem)
{
    const bool page = response.body.trimmed().startsWith('<');
    return Error{
        .kind = ErrorKind::Protocol,
        .httpStatus = response.status,
        .code = QStringLiteral("UnexpectedAnswer"),
        .message = page
            ? tr("The answer is a web page and not the service's. A proxy or a network sign-in page "
                 "may be in between: open a browser, sign in and try again.")
            : tr("The answer could not be understood: %1 Check the endpoint and try again.").arg(problem),
        .requestId = QString::fromLatin1(response.header("x-amzn-RequestId").value_or(QByteArray())),
        .operation = fromView(call.operation.name),
        .resource = call.resource,
        .outcomeUnknown = call.operation.changes()};
}

bool isAlreadyThere(const Error &error) { return error.code == QLatin1StringView("AlreadyExistsException"); }

bool isNotThere(const Error &error) { return error.code == QLatin1StringView("NotFoundException"); }

namespace {

HttpRequest wireRequest(const ClientState &state, const Call &call)
{
    HttpRequest request =
        addressed(state.options.endpoint, call.operation.verb, state.options.prefix + call.path, call.query);
    request.body = call.body;
    if (!call.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

/// One try: permit, credentials, signature, exchange, and what the service made of it.
QCoro::Task<Result<HttpResponse>> attempt(std::shared_ptr<ClientState> state, Call call, CallOptions options)
{
    const auto credentials = co_await state->credentials->credentials(options.stop);
    if (!credentials)
        co_return tl::unexpected(credentials.error());
    const auto permit =
        co_await Scheduler::acquire(state->scheduler, call.operation.name, options.priority, options.stop);
    if (!permit)
        co_return tl::unexpected(permit.error());

    HttpRequest request = wireRequest(*state, call);
    state->signer.sign(request, *credentials, state->options.clock() + state->clockOffset);
    TransportOptions transport = state->options.transport;
    transport.freshConnection = call.operation.repeat != Repeat::Idempotent;
    auto response = co_await state->transport->send(std::move(request), transport, options.stop);
    if (response && response->status >= 400) {
        Error error = decodeError(*response);
        state->scheduler->release(*permit,
                                  error.kind == ErrorKind::Throttled ? Scheduler::Outcome::Throttled
                                                                     : Scheduler::Outcome::Answered);
        co_return response;
    }
    state->scheduler->release(*permit, response ? Scheduler::Outcome::Answered : Scheduler::Outcome::Failed);
    co_return response;
}

/// The difference to the service's clock if it is large enough to have caused a refusal.
std::optional<std::chrono::milliseconds> skew(const ClientState &state, const HttpResponse &response)
{
    const auto date = response.header("Date");
    if (!date)
        return std::nullopt;
    const QDateTime service = QLocale::c().toDateTime(QString::fromLatin1(*date),
                                                      QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!service.isValid())
        return std::nullopt;
    const qint64 seconds = QDateTime(service.date(), service.time(), Qt::UTC).toSecsSinceEpoch();
    const auto offset = std::chrono::seconds(seconds) - state.options.clock().time_since_epoch();
    const auto change = offset - state.clockOffset;
    if (std::chrono::abs(change) <= std::chrono::minutes(5))
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(offset);
}

bool isExpired(const QString &code) { return code.startsWith(QLatin1StringView("ExpiredToken")); }

void explain(Error &error, const ClientState &state)
{
    if (error.kind != ErrorKind::Credentials || error.httpStatus == 0)
        return;
    const QString source = state.credentials->description();
    if (isSkewCode(error.code))
        error.message += u' ' + tr("Check the secret access key (%1) and this computer's clock.").arg(source);
    else if (isExpired(error.code))
        error.message += u' ' + tr("Sign in again to renew the credentials (%1).").arg(source);
    else
        error.message += u' ' + tr("Check the access key (%1).").arg(source);
}

QCoro::Task<Result<HttpResponse>> retrying(std::shared_ptr<ClientState> state, Call call, CallOptions options,
                                           std::shared_ptr<CallRecord> record)
{
    const RetryPolicy &policy = state->options.retry;
    int failures = 0;
    bool ambiguous = false;
    bool clockCorrected = false;
    bool renewed = false;
    for (;;) {
        ++record->attempts;
        auto response = co_await attempt(state, call, options);
        if (response && response->status < 400) {
            state->quota.refund();
            record->httpStatus = response->status;
            co_return response;
        }
        Error error = response ? decodeError(*response) : response.error();
        error.operation = fromView(call.operation.name);
        error.resource = call.resource;
        record->httpStatus = error.httpStatus;

        if (call.operation.verb == Verb::Delete && ambiguous && isNotThere(error))
            co_return HttpResponse{.status = 200, .headers = response->headers, .body = "{}"};
        if (response && isSkewCode(error.code) && !clockCorrected) {
            if (const auto offset = skew(*state, *response)) {
                state->clockOffset = *offset;
                clockCorrected = true;
                continue;
            }
        }
        if (isExpired(error.code) && !renewed) {
            renewed = true;
            state->credentials->invalidate();
            continue;
        }
        explain(error, *state);
        if (!call.operation.changes())
            error.outcomeUnknown = false;
        else if (error.outcomeUnknown && call.operation.repeat == Repeat::Never)
            error.message +=
                u' ' + tr("It is not known whether it was carried out: check before you repeat it.");

        const bool throttled = error.kind == ErrorKind::Throttled;
        record->throttled += throttled;
        failures += !throttled;
        ambiguous = ambiguous || error.outcomeUnknown;
        const bool mayRepeat = !error.outcomeUnknown || call.operation.repeat == Repeat::Idempotent;
        const bool attemptsLeft =
            throttled ? record->throttled < policy.throttledAttempts : failures < policy.attempts;
        if (!error.retryable || !mayRepeat || !attemptsLeft || options.stop.stop_requested()
            || !state->quota.take(error))
            co_return tl::unexpected(error);
        const auto delay = policy.delay(throttled ? record->throttled : failures,
                                        QRandomGenerator::global()->generateDouble(), throttled,
                                        response ? wishedDelay(*response) : std::nullopt);
        if (!co_await pauseFor(delay, options.stop))
            co_return tl::unexpected(error);
    }
}

QCoro::Task<Result<HttpResponse>> recorded(std::shared_ptr<ClientState> state, Call call, CallOptions options)
{
    const auto record = std::make_shared<CallRecord>();
    record->call = call;
    record->startedAt =
        QDateTime::fromMSecsSinceEpoch(state->options.clock().time_since_epoch().count(), Qt::UTC);
    QElapsedTimer clock;
    clock.start();
    auto response = co_await retrying(state, call, options, record);
    record->duration = std::chrono::milliseconds(clock.elapsed());
    if (response) {
        record->requestId = QString::fromLatin1(response->header("x-amzn-RequestId").value_or(QByteArray()));
        if (!call.operation.changes())
            record->answer = response->body;
    } else {
        record->error = response.error();
        record->requestId = response.error().requestId;
    }
    if (state->options.observer)
        state->options.observer(*record);
    co_return response;
}

/// Signs, schedules, sends and retries; the answer has a status below 300.
QCoro::Task<Result<HttpResponse>> perform(std::shared_ptr<ClientState> state, Call call, CallOptions options)
{
    // Two views asking for the same at once get one answer; a call that can be cancelled on its own flies
    // alone.
    if (call.operation.changes() || options.stop.stop_possible())
        co_return co_await recorded(std::move(state), std::move(call), std::move(options));

    const QByteArray key = call.path + '?' + call.query;
    if (const auto found = state->reads.find(key); found != state->reads.end()) {
        const auto flight = found->second;
        co_await Gate::opened(flight->gate);
        co_return std::as_const(*flight->answer); // QCoro 0.8 moves from what is not const.
    }
    const auto flight = std::make_shared<Flight>();
    state->reads.emplace(key, flight);
    flight->answer = co_await recorded(state, std::move(call), std::move(options));
    state->reads.erase(key);
    flight->gate->open();
    co_return std::as_const(*flight->answer);
}

} // namespace

QCoro::Task<Result<Answered>> performPlaced(std::shared_ptr<ClientState> state, Operation operation,
                                            Result<Call> call, CallOptions options)
{
    if (!call) {
        Error error = call.error();
        error.operation =
            QString::fromLatin1(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
        co_return tl::unexpected(std::move(error));
    }
    Result<HttpResponse> response = co_await perform(std::move(state), *call, std::move(options));
    if (!response)
        co_return tl::unexpected(std::move(response.error()));
    co_return Answered{.call = *std::move(call), .response = *std::move(response)};
}

} // namespace detail

Client::Client(ClientOptions options, std::shared_ptr<CredentialsProvider> credentials,
               std::shared_ptr<Transport> transport)
    : m_state(std::make_shared<detail::ClientState>(
          detail::ClientState{.options = options,
                              .credentials = std::move(credentials),
                              .transport = std::move(transport),
                              .scheduler = std::make_shared<Scheduler>(options.mostAtOnce),
                              .signer = Signer(options.region, options.service),
                              .quota = {},
                              .reads = {}}))
{
}

const ClientOptions &Client::options() const { return m_state->options; }

QCoro::Task<Result<QByteArray>> Client::accessKeyId(std::stop_token stop) const
{
    const auto read = [](std::shared_ptr<CredentialsProvider> provider,
                         std::stop_token token) -> QCoro::Task<Result<QByteArray>> {
        const auto credentials = co_await provider->credentials(token);
        if (!credentials)
            co_return tl::unexpected(credentials.error());
        co_return credentials->accessKeyId;
    };
    return read(m_state->credentials, std::move(stop));
}

} // namespace aws
