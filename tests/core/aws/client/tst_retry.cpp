// SPDX-License-Identifier: GPL-3.0-or-later
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
    QTest::newRow("throttled waits for its turn") << 3 << 1.0 << true << -1 << 0;
    QTest::newRow("throttled and told when") << 3 << 1.0 << true << 70 << 70;
    QTest::newRow("never above twenty seconds") << 12 << 1.0 << false << -1 << 20000;
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

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
