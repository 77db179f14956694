// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/ratelimit.h"
#include "core/aws/client/retry.h"

#include <QTest>

using namespace aws;
using namespace std::chrono_literals;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void readsTheServicesWish_data();
    void readsTheServicesWish();
    void quotaEndsStorms();
    void quotaComesBack();
    void findsTheRate_data();
    void findsTheRate();
};

void TestRetry::waits_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<bool>("throttled");
    QTest::addColumn<int>("wished");
    QTest::addColumn<int>("expected");
    QTest::newRow("first") << 1 << 1.0 << false << -1 << 1000;
    QTest::newRow("second") << 2 << 0.5 << false << -1 << 1000;
    QTest::newRow("third") << 3 << 1.0 << false << -1 << 4000;
    QTest::newRow("lucky") << 3 << 0.0 << false << -1 << 0;
    QTest::newRow("throttled waits longer") << 1 << 1.0 << true << -1 << 2000;
    QTest::newRow("never above twenty seconds") << 12 << 1.0 << true << -1 << 20000;
    QTest::newRow("the service's wish") << 1 << 1.0 << false << 70 << 70;
    QTest::newRow("an absurd wish") << 1 << 1.0 << false << 3'600'000 << 20000;
}

void TestRetry::waits()
{
    QFETCH(int, attempt);
    QFETCH(double, random);
    QFETCH(bool, throttled);
    QFETCH(int, wished);
    const auto wish = wished < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(wished));
    QTEST(int(RetryPolicy().delay(attempt, random, throttled, wish).count()), "expected");
}

void TestRetry::readsTheServicesWish_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected");
    QTest::newRow("milliseconds") << QByteArray("250") << 250;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("no number") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestRetry::readsTheServicesWish()
{
    QFETCH(QByteArray, header);
    const auto wish = wishedDelay({.status = 429, .headers = {{"x-amz-retry-after", header}}, .body = {}});
    QTEST(wish ? int(wish->count()) : -1, "expected");
}

void TestRetry::quotaEndsStorms()
{
    const Error lost{.kind = ErrorKind::Network, .code = QStringLiteral("ConnectionLost")};
    const Error late{.kind = ErrorKind::Network, .code = QStringLiteral("TimedOut")};
    const auto retries = [](const Error &error) {
        RetryQuota quota;
        int count = 0;
        while (count < 1000 && quota.take(error))
            ++count;
        return count;
    };
    QCOMPARE(retries(lost), 100);
    QCOMPARE(retries(late), 50);
}

void TestRetry::quotaComesBack()
{
    const Error lost{.kind = ErrorKind::Network, .code = QStringLiteral("ConnectionLost")};
    RetryQuota quota;
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(quota.take(lost));
        quota.refund();
    }
}

void TestRetry::findsTheRate_data()
{
    QTest::addColumn<double>("allowed");
    for (const double rate : {5.0, 20.0, 100.0})
        QTest::addRow("%g a second", rate) << rate;
}

/// A service with a token bucket, and a client that always has work: simulated, second by second.
void TestRetry::findsTheRate()
{
    QFETCH(double, allowed);
    using Duration = RateLimit::Duration;
    RateLimit limit;
    double tokens = std::max(1.0, allowed / 10);
    const double most = tokens;
    Duration now{0};
    Duration filled{0};
    int answered = 0;
    int throttled = 0;
    int answeredLate = 0;
    const Duration end{400};
    while (now < end) {
        now += std::max(limit.delay(now), Duration{0.001});
        tokens = std::min(most, tokens + (now - filled).count() * allowed);
        filled = now;
        limit.sent(now);
        if (tokens >= 1) {
            tokens -= 1;
            limit.succeeded(now);
            ++answered;
            answeredLate += now >= Duration{40};
        } else {
            limit.throttled(now, now);
            ++throttled;
        }
    }
    const double share = answeredLate / (allowed * 360);
    QVERIFY2(share > 0.95, qPrintable(QStringLiteral("%1 of the rate was used").arg(share)));
    QVERIFY2(throttled < answered * 0.03 + 3,
             qPrintable(QStringLiteral("%1 throttled, %2 answered").arg(throttled).arg(answered)));
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
