// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 identities with details from the practice service: as it is, 40 ms away, and with a rate that it
// allows.
#include "tests/bench/bench.h"
#include "tests/bench/contestant.h"

#include <QCoreApplication>
#include <QProcess>

namespace {
constexpr int identities = 10'000;

/// The practice service as a process of its own, so that its work does not count as ours.
class Service
{
public:
    Service(int count, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/sendscopectl"),
                        QStringList{QStringLiteral("sandbox"), QStringLiteral("--data"),
                                    QStringLiteral("empty"), QStringLiteral("--identities"),
                                    QString::number(count)}
                            + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        m_url = line.section(u' ', -1);
        if (!m_url.startsWith(QStringLiteral("http://")))
            qFatal("the practice service does not listen");
    }
    ~Service()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    [[nodiscard]] const QString &url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

bench::Listing contestant(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return bench::parsed(QString::fromUtf8(process.readAllStandardOutput()));
}

bench::Listing ours(const Service &service) { return contestant({QStringLiteral("--ours"), service.url()}); }

bench::Listing bare(const Service &service, int managers)
{
    return contestant({QStringLiteral("--bare"), service.url(), QString::number(managers)});
}

std::optional<bench::Listing> boto(const Service &service, const QString &retries)
{
    const auto printed = bench::runPeer(QStringLiteral("listing.py"), {service.url(), retries});
    return printed ? std::optional(bench::parsed(*printed)) : std::nullopt;
}

const QString boto3 = QStringLiteral("boto3, 16 threads");
const QString noBoto3 = QStringLiteral("no botocore for Debian's Python");

bench::Listing quickest(const std::function<bench::Listing()> &list)
{
    const bench::Listing first = list();
    const bench::Listing second = list();
    return first.wall < second.wall ? first : second;
}

void withoutLatency()
{
    const Service service(identities, {});
    const QString what = QStringLiteral("list 10,000 identities with details, no latency");
    const bench::Listing qt = quickest([&] { return bare(service, 3); });
    const bench::Listing mine = quickest([&] { return ours(service); });
    if (mine.count != identities || qt.count != identities)
        qFatal("%d and %d identities", mine.count, qt.count);
    bench::within(what, mine.wall, qt.wall, QStringLiteral("three bare QNetworkAccessManagers"), 1.2);
    bench::note(QStringLiteral("… CPU"), bench::time(mine.cpu), bench::time(qt.cpu),
                QStringLiteral("%1 ×").arg(mine.cpu / qt.cpu, 0, 'f', 2));
    if (const auto peer = boto(service, QStringLiteral("standard"))) {
        bench::faster(QStringLiteral("… wall"), mine.wall, peer->wall, boto3, 4);
        bench::faster(QStringLiteral("… CPU"), mine.cpu, peer->cpu, boto3, 3);
    } else {
        bench::skipped(what, noBoto3);
    }
}

void farAway()
{
    const Service service(identities, {QStringLiteral("--latency-ms"), QStringLiteral("40")});
    const QString what = QStringLiteral("the same with 40 ms an answer");
    const bench::Listing mine = ours(service);
    const bench::Listing qt = bare(service, 3);
    bench::within(what, mine.wall, qt.wall, QStringLiteral("three bare QNetworkAccessManagers"), 1.2);
    if (const auto peer = boto(service, QStringLiteral("standard")))
        bench::within(QStringLiteral("… wall"), mine.wall, peer->wall, boto3, 1);
    else
        bench::skipped(what, noBoto3);
}

/// The share of the allowed rate that was used, of tries that were throttled, and what was lost on the way.
void withRate(int rate, int count)
{
    const auto tell = [&](const QString &who, const bench::Listing &listing, bool judged) {
        const double used = listing.count / (listing.wall / 1000) / rate;
        const double wasted = listing.tries > 0 ? double(listing.throttled) / listing.tries : 0;
        const QString what =
            QStringLiteral("%1 identities at %2 requests a second: %3").arg(count).arg(rate).arg(who);
        const QString result = QStringLiteral("%1 % of the rate, %2 % throttled, %3 lost")
                                   .arg(used * 100, 0, 'f', 1)
                                   .arg(wasted * 100, 0, 'f', 2)
                                   .arg(count - listing.count);
        if (!judged)
            bench::note(what, QString(), result, QString());
        else
            bench::row(what, result, QString(), QString(),
                       QStringLiteral("97 % of the rate, 2 % throttled, none lost"),
                       used >= 0.97 && wasted < 0.02 && listing.count == count);
    };
    const QStringList limit{QStringLiteral("--rate"), QString::number(rate)};
    {
        const Service service(count, limit);
        tell(QStringLiteral("ours"), ours(service), true);
    }
    for (const QString &retries : {QStringLiteral("adaptive"), QStringLiteral("standard")}) {
        const Service service(count, limit);
        if (const auto peer = boto(service, retries))
            tell(QStringLiteral("boto3 %1").arg(retries), *peer, false);
    }
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--ours")) {
        bench::print(bench::listForUs(QUrl(arguments.value(2))));
        return 0;
    }
    if (arguments.value(1) == QLatin1StringView("--bare")) {
        bench::print(bench::listBare(QUrl(arguments.value(2)), arguments.value(3).toInt()));
        return 0;
    }
    withoutLatency();
    farAway();
    withRate(100, 3000);
    withRate(20, 600);
}
