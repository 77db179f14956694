// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/endpoint.h"

#include <QTest>

using namespace aws;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

Environment environmentOf(const Pairs &pairs)
{
    QProcessEnvironment variables;
    for (const auto &[name, value] : pairs)
        variables.insert(name, value);
    return Environment(variables);
}

Settings settingsOf(const Pairs &pairs)
{
    Settings settings;
    for (const auto &[name, value] : pairs)
        settings.insert(name, value);
    return settings;
}

const ServiceNames service{.hostPrefix = QStringLiteral("email"), .environmentName = QStringLiteral("SESV2")};

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedRegions_data();
    void refusedRegions();
    void regions_data();
    void regions();
    void knownRegionsAreRegions();
    void refusedEndpoints_data();
    void refusedEndpoints();
    void endpoints_data();
    void endpoints();
};

void TestEndpoint::refusedRegions_data()
{
    QTest::addColumn<QString>("region");
    for (const char *region : {"", "eu", "eu-west", "EU-WEST-1", "eu-west-1 ", "eu-west-1\n",
                               "eu-west-1.evil.example", "eu_west_1", "eu-west-1/x", "eu-west-1@x", "../x",
                               "eu-west-1a", "fips-us-east-1", "eu--1", "eu-west-\xd9\xa1"})
        QTest::newRow(region) << QString::fromUtf8(region);
    QTest::newRow("long") << QStringLiteral("eu-%1-1").arg(QString(100, u'a'));
}

void TestEndpoint::refusedRegions()
{
    QFETCH(QString, region);
    const auto result = resolveRegion({}, {}, region);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QVERIFY(result.error().message.contains(u"--region"));
    QVERIFY(!resolveEndpoint({}, {}, std::nullopt, service, region));
}

void TestEndpoint::regions_data()
{
    QTest::addColumn<Pairs>("variables");
    QTest::addColumn<Pairs>("profile");
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("expected");
    const std::pair general{QStringLiteral("AWS_DEFAULT_REGION"), QStringLiteral("eu-west-2")};
    const std::pair first{QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1")};
    const std::pair setting{QStringLiteral("region"), QStringLiteral("us-gov-west-1")};
    const std::pair unset{QStringLiteral("AWS_REGION"), QString()};
    QTest::newRow("nothing") << Pairs() << Pairs() << QString() << QString();
    QTest::newRow("profile") << Pairs({unset}) << Pairs({setting}) << QString()
                             << QStringLiteral("us-gov-west-1");
    QTest::newRow("AWS_DEFAULT_REGION")
        << Pairs({general}) << Pairs({setting}) << QString() << QStringLiteral("eu-west-2");
    QTest::newRow("AWS_REGION") << Pairs({general, first}) << Pairs({setting}) << QString()
                                << QStringLiteral("eu-west-1");
    QTest::newRow("command line") << Pairs({general, first}) << Pairs({setting})
                                  << QStringLiteral("xx-new-central-12")
                                  << QStringLiteral("xx-new-central-12");
}

void TestEndpoint::regions()
{
    QFETCH(Pairs, variables);
    QFETCH(Pairs, profile);
    QFETCH(QString, commandLine);
    QFETCH(QString, expected);
    const auto result = resolveRegion(environmentOf(variables), settingsOf(profile),
                                      commandLine.isEmpty() ? std::nullopt : std::optional(commandLine));
    QCOMPARE(result.has_value(), !expected.isEmpty());
    if (result)
        QCOMPARE(*result, expected);
    else
        QVERIFY(result.error().message.contains(u"AWS_REGION"));
}

void TestEndpoint::knownRegionsAreRegions()
{
    QVERIFY(knownRegions().size() > 20);
    for (const Region &region : knownRegions())
        QVERIFY2(isRegionShaped(region.id) && isKnownRegion(region.id) && !region.name.isEmpty(),
                 qPrintable(region.id));
    QVERIFY(!isKnownRegion(QStringLiteral("xx-new-1")));
}

void TestEndpoint::refusedEndpoints_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"nonsense",
                            "example.com",
                            "example.com:8080",
                            "//example.com",
                            "https://",
                            "https:///path",
                            "https:example",
                            "ftp://example.com",
                            "file:///etc/passwd",
                            "javascript:alert(1)",
                            "http://example.com",
                            "http://127.0.0.1.evil.example",
                            "http://localhost.evil.example",
                            "http://10.0.0.1",
                            "http://0.0.0.0",
                            "http://[::]",
                            "http://[fe80::1]",
                            "https://user@example.com",
                            "https://user:SECRET@example.com",
                            "https://:SECRET@example.com",
                            "https://@example.com",
                            "http://127.0.0.1@evil.example",
                            "https://example.com?SECRET=1",
                            "https://example.com?",
                            "https://example.com/#SECRET",
                            "https://exa mple.com",
                            "https://example.com:99999",
                            "https://example.com/%zz"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void TestEndpoint::refusedEndpoints()
{
    QFETCH(QString, url);
    const QString region = QStringLiteral("eu-west-1");
    const Environment environment = environmentOf({{QStringLiteral("AWS_ENDPOINT_URL"), url}});
    for (const auto &result : {resolveEndpoint({}, {}, QUrl(url, QUrl::StrictMode), service, region),
                               resolveEndpoint(environment, {}, std::nullopt, service, region),
                               resolveEndpoint({}, settingsOf({{QStringLiteral("endpoint_url"), url}}),
                                               std::nullopt, service, region)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QVERIFY(!result.error().message.contains(u"SECRET"));
    }
}

void TestEndpoint::endpoints_data()
{
    QTest::addColumn<Pairs>("variables");
    QTest::addColumn<Pairs>("profile");
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    const std::pair other{QStringLiteral("AWS_ENDPOINT_URL_S3"), QStringLiteral("https://s3.example")};
    const std::pair general{QStringLiteral("AWS_ENDPOINT_URL"), QStringLiteral("https://all.example")};
    const std::pair special{QStringLiteral("AWS_ENDPOINT_URL_SESV2"),
                            QStringLiteral("https://mine.example/base/")};
    const std::pair setting{QStringLiteral("endpoint_url"), QStringLiteral("http://localhost:1/")};
    const std::pair off{QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), QStringLiteral("true")};
    const QString eu = QStringLiteral("eu-west-1");
    const QString home = QStringLiteral("https://email.eu-west-1.amazonaws.com");
    const auto row = [](const char *name, const Pairs &variables, const Pairs &profile,
                        const QString &commandLine, const QString &region, const QString &expected) {
        QTest::newRow(name) << variables << profile << commandLine << region << expected;
    };
    row("region", {other}, {}, {}, eu, home);
    row("China", {}, {}, {}, QStringLiteral("cn-north-1"),
        QStringLiteral("https://email.cn-north-1.amazonaws.com.cn"));
    row("European Sovereign Cloud", {}, {}, {}, QStringLiteral("eusc-de-east-1"),
        QStringLiteral("https://email.eusc-de-east-1.amazonaws.eu"));
    row("profile", {}, {setting}, {}, eu, QStringLiteral("http://localhost:1"));
    row("all services", {general}, {setting}, {}, eu, QStringLiteral("https://all.example"));
    row("this service", {general, special}, {setting}, {}, eu, QStringLiteral("https://mine.example/base"));
    row("command line", {general, special, off}, {setting}, QStringLiteral("http://127.0.0.1:8080"), eu,
        QStringLiteral("http://127.0.0.1:8080"));
    row("ignored", {general, special, off}, {setting}, {}, eu, home);
    row("all of 127", {}, {}, QStringLiteral("http://127.9.8.7"), eu, QStringLiteral("http://127.9.8.7"));
    row("IPv6 loopback", {}, {}, QStringLiteral("http://[::1]:5"), eu, QStringLiteral("http://[::1]:5"));
    row("upper case", {}, {}, QStringLiteral("HTTP://LOCALHOST:5/"), eu,
        QStringLiteral("http://localhost:5"));
}

void TestEndpoint::endpoints()
{
    QFETCH(Pairs, variables);
    QFETCH(Pairs, profile);
    QFETCH(QString, commandLine);
    QFETCH(QString, region);
    QFETCH(QString, expected);
    const auto result = resolveEndpoint(
        environmentOf(variables), settingsOf(profile),
        commandLine.isEmpty() ? std::nullopt : std::optional(QUrl(commandLine)), service, region);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->toString(QUrl::FullyEncoded), expected);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
