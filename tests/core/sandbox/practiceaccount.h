// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/http/networktransport.h"
#include "core/email/connection.h"
#include "core/email/operations.h"
#include "core/sandbox/server.h"

#include <QTest>
#include <atomic>
#include <qcoro/qcorotask.h>

/// A practice service on the loopback, its clock in the test's hands, and a real client that calls it.
class PracticeAccount
{
public:
    explicit PracticeAccount(sandbox::Options options = {}, email::Api api = email::Api::Ses)
        : m_server(withClock(std::move(options), m_now))
    {
        QVERIFY2(m_server.listen(), qPrintable(m_server.errorString()));
        m_client = client(api);
    }

    /// What the client gets; its retries are real, so a test of refusals has to use ones that are final.
    template<aws::Request R>
    aws::Result<typename R::Response> call(R request)
    {
        return QCoro::waitFor(m_client->send(std::move(request)));
    }
    /// The service's code, or nothing when it carried the call out.
    template<aws::Request R>
    QString refusal(R request)
    {
        const auto answer = call(std::move(request));
        return answer ? QString() : answer.error().code;
    }

    [[nodiscard]] aws::Client client(email::Api api, aws::Credentials credentials, aws::Clock clock) const
    {
        email::ConnectionOptions options;
        options.api = api;
        options.clock = std::move(clock);
        return email::connectTo(std::make_shared<Keys>(std::move(credentials)),
                                std::make_shared<aws::NetworkTransport>(), m_server.url(),
                                QStringLiteral("eu-west-1"), options)
            .client;
    }
    [[nodiscard]] aws::Client client(email::Api api) const { return client(api, credentials(), clock()); }
    [[nodiscard]] aws::Credentials credentials() const
    {
        return {.accessKeyId = m_server.accessKeyId(),
                .secretAccessKey = m_server.secretAccessKey(),
                .sessionToken = {},
                .expiration = {}};
    }

    void pass(std::chrono::seconds time) { *m_now += std::chrono::milliseconds(time).count(); }
    [[nodiscard]] aws::Clock clock() const
    {
        return [now = m_now] { return aws::TimePoint(std::chrono::milliseconds(*now)); };
    }
    sandbox::Server &server() { return m_server; }

    /// Monday, 2 November 2026, noon.
    static constexpr qint64 start = 1793620800000;

private:
    using Now = std::shared_ptr<std::atomic<qint64>>;

    struct Keys : aws::CredentialsProvider {
        explicit Keys(aws::Credentials keys)
            : m_keys(std::move(keys))
        {
        }
        // A copy: QCoro moves from whatever is named in a co_return.
        QCoro::Task<aws::Result<aws::Credentials>> credentials(std::stop_token) override
        {
            co_return aws::Credentials(m_keys);
        }
        [[nodiscard]] QString description() const override { return QStringLiteral("the test's keys"); }
        aws::Credentials m_keys;
    };

    static sandbox::Options withClock(sandbox::Options options, const Now &now)
    {
        options.clock = [now] { return aws::TimePoint(std::chrono::milliseconds(*now)); };
        return options;
    }

    Now m_now = std::make_shared<std::atomic<qint64>>(start);
    sandbox::Server m_server;
    std::optional<aws::Client> m_client;
};
