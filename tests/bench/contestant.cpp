// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/contestant.h"

#include "core/aws/http/signer.h"
#include "core/email/connection.h"
#include "core/reports/readidentities.h"
#include "core/sandbox/options.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <cstdio>
#include <deque>
#include <qcoro/qcorotask.h>
#include <sys/resource.h>

namespace bench {

namespace {
double cpuMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

aws::Environment practiceEnvironment()
{
    const sandbox::Options practice;
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(practice.accessKeyId));
    variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(practice.secretAccessKey));
    variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    return aws::Environment(variables);
}

/// Signed, since the practice service insists; nothing is decoded. Pages first, then every identity, six at a
/// time from each manager.
class BareLister : public QObject
{
public:
    BareLister(QUrl endpoint, int managers)
        : m_endpoint(std::move(endpoint))
    {
        for (int i = 0; i < managers; ++i)
            m_managers.emplace_back(new QNetworkAccessManager(this));
        page(QString());
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    QNetworkReply *get(QNetworkAccessManager &manager, const QString &path)
    {
        aws::HttpRequest toSign;
        toSign.verb = aws::Verb::Get;
        toSign.host = m_endpoint.authority().toLatin1();
        toSign.path = path.section(u'?', 0, 0).toLatin1();
        toSign.query = path.section(u'?', 1).toLatin1();
        m_signer.sign(toSign, m_credentials, aws::systemClock());
        QNetworkRequest request(QUrl::fromEncoded(m_endpoint.toEncoded() + path.toLatin1()));
        for (const auto &[name, value] : toSign.headers)
            request.setRawHeader(name, value);
        return manager.get(request);
    }
    void page(const QString &token)
    {
        QNetworkReply *reply =
            get(*m_managers.front(),
                QStringLiteral("/v2/email/identities?")
                    + (token.isEmpty() ? QString() : QStringLiteral("NextToken=%1&").arg(token))
                    + QStringLiteral("PageSize=1000"));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
            for (const auto identity : answer[QLatin1StringView("EmailIdentities")].toArray())
                m_waiting.push_back(identity[QLatin1StringView("IdentityName")].toString());
            if (const QString next = answer[QLatin1StringView("NextToken")].toString(); !next.isEmpty())
                page(QString::fromLatin1(QUrl::toPercentEncoding(next)));
            else
                begin();
        });
    }
    void begin()
    {
        for (QNetworkAccessManager *manager : m_managers) {
            for (int i = 0; i < 6; ++i)
                next(*manager);
        }
    }
    void next(QNetworkAccessManager &manager)
    {
        if (m_waiting.empty()) {
            if (m_underWay == 0)
                QCoreApplication::quit();
            return;
        }
        QNetworkReply *reply = get(manager, QStringLiteral("/v2/email/identities/") + m_waiting.front());
        m_waiting.pop_front();
        ++m_underWay;
        connect(reply, &QNetworkReply::finished, this, [this, reply, &manager] {
            --m_underWay;
            m_count += reply->error() == QNetworkReply::NoError && !reply->readAll().isEmpty() ? 1 : 0;
            reply->deleteLater();
            next(manager);
        });
    }

    QUrl m_endpoint;
    aws::Signer m_signer{"eu-west-1", "ses"};
    const aws::Credentials m_credentials{.accessKeyId = sandbox::Options().accessKeyId,
                                         .secretAccessKey = sandbox::Options().secretAccessKey,
                                         .sessionToken = {},
                                         .expiration = {}};
    std::vector<QNetworkAccessManager *> m_managers;
    std::deque<QString> m_waiting;
    int m_underWay = 0;
    int m_count = 0;
};
} // namespace

void print(const Listing &listing)
{
    std::printf("%f %f %d %d %d\n", listing.wall, listing.cpu, listing.count, listing.tries,
                listing.throttled);
}

Listing parsed(const QString &line)
{
    const QStringList parts = line.trimmed().split(u' ');
    return {parts.value(0).toDouble(), parts.value(1).toDouble(), parts.value(2).toInt(),
            parts.value(3).toInt(), parts.value(4).toInt()};
}

Listing listForUs(const QUrl &endpoint)
{
    Listing listing;
    const double cpu = cpuMilliseconds();
    QElapsedTimer timer;
    timer.start();
    email::ConnectionOptions options;
    options.endpoint = endpoint;
    options.observer = [&listing](const aws::CallRecord &record) {
        listing.tries += record.attempts;
        listing.throttled += record.throttled;
    };
    const auto connection = email::connectTo(practiceEnvironment(), options);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    const aws::Client client = connection->client;
    auto task = reports::readIdentities(aws::Reader(client), true);
    const auto rows = QCoro::waitFor(std::move(task));
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    listing.wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    listing.cpu = cpuMilliseconds() - cpu;
    listing.count = static_cast<int>(rows->size());
    return listing;
}

Listing listBare(const QUrl &endpoint, int managers)
{
    const double cpu = cpuMilliseconds();
    QElapsedTimer timer;
    timer.start();
    const BareLister lister(endpoint, managers);
    QCoreApplication::exec();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, cpuMilliseconds() - cpu, lister.count(),
            lister.count(), 0};
}

} // namespace bench
