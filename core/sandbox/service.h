// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/authentication.h"
#include "core/sandbox/http/connection.h"
#include "core/sandbox/router.h"
#include "core/sandbox/server.h"

#include <QMutex>
#include <map>

namespace sandbox {

/// Requests per second, as the service counts them: a bucket that fills at \a rate and holds a tenth of a
/// second's worth.
class TokenBucket
{
public:
    explicit TokenBucket(double rate);
    [[nodiscard]] bool take(aws::TimePoint now);

private:
    double m_rate;
    double m_size;
    double m_tokens;
    std::optional<aws::TimePoint> m_filled;
};

/// What the threads share: the script of faults and the log of requests.
class Script
{
public:
    void add(const Fault &fault);
    void clear();
    [[nodiscard]] std::optional<Fault> next(const QString &operation, const QString &region,
                                            const QByteArray &query);

    void log(const LoggedRequest &request);
    void clearLog();
    [[nodiscard]] QList<LoggedRequest> requests() const;

private:
    mutable QMutex m_mutex;
    QList<Fault> m_faults;
    QList<LoggedRequest> m_log;
};

/// The practice service without its sockets: request in, reply out.
class Service
{
public:
    Service(const Options &options, Script &script);

    [[nodiscard]] Reply reply(const ReceivedRequest &request);

private:
    [[nodiscard]] aws::HttpResponse answer(const ReceivedRequest &request, Match &match);
    [[nodiscard]] aws::Result<QByteArray> carryOut(const ReceivedRequest &request, Match &match);
    [[nodiscard]] Reply faulty(const Fault &fault, const ReceivedRequest &request, Match &match);
    void addCommonHeaders(aws::HttpResponse &response) const;
    [[nodiscard]] State &stateIn(const QString &region);

    Options m_options;
    Script &m_script;
    State m_state;
    std::map<QString, std::unique_ptr<State>> m_abroad; ///< By region; made when it is asked for.
    Authentication m_authentication;
    TokenBucket m_bucket;
};

} // namespace sandbox
