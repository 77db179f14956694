// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/interruption.h"
#include "core/aws/tr.h"
#include "core/sandbox/server.h"

#include <limits>
#include <qcoro/qcorosignal.h>

namespace console {

namespace {

/// The value of --\a name, or \a otherwise when it is not given.
template<typename T>
aws::Result<T> number(const QCommandLineParser &parser, const QString &name, T otherwise, T least, T most)
{
    if (!parser.isSet(name))
        return otherwise;
    const QString text = parser.value(name);
    bool good = false;
    T value{};
    if constexpr (std::is_floating_point_v<T>)
        value = text.toDouble(&good);
    else
        value = text.toLongLong(&good);
    // Written so that "nan" is refused too.
    if (!good || !(value >= least && value <= most))
        return aws::usageError(
            tr("--%1 takes a number from %2 to %3, not \"%4\".").arg(name).arg(least).arg(most).arg(text));
    return value;
}

aws::Result<sandbox::Options> options(const QCommandLineParser &parser)
{
    constexpr qint64 aDay = 24 * 60 * 60;
    sandbox::Options options;
    const auto whole = [&](const char *name, auto &target, qint64 most) -> aws::Result<void> {
        using Target = std::remove_reference_t<decltype(target)>;
        const auto read = number<qint64>(parser, QString::fromLatin1(name), target, 0, most);
        if (!read)
            return tl::unexpected(read.error());
        target = static_cast<Target>(*read);
        return {};
    };
    for (const auto &read : {whole("port", options.port, std::numeric_limits<quint16>::max()),
                             whole("seed", options.seed, std::numeric_limits<quint32>::max()),
                             whole("latency-ms", options.latencyMs, aDay * 1000),
                             whole("verify-after", options.verifyAfterSeconds, 365 * aDay),
                             whole("identities", options.extraIdentities, 1'000'000)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    const auto rate = number<double>(parser, QStringLiteral("rate"), options.rate, 0, 100'000);
    if (!rate)
        return tl::unexpected(rate.error());
    options.rate = *rate;
    const QString data = parser.value(QStringLiteral("data"));
    if (data != QLatin1StringView("demo") && data != QLatin1StringView("empty"))
        return aws::usageError(tr("--data takes demo or empty, not \"%1\".").arg(data));
    options.data = data == QLatin1StringView("demo") ? sandbox::Data::Demo : sandbox::Data::Empty;
    return options;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("A practice account on this machine: Amazon Pinpoint Email (v1) and SES API v2, without AWS.\n"
           "Says where it listens and which keys it knows, one a line, and runs until Ctrl+C.\n"
           "Nothing is sent and nothing costs; what you change is gone when it ends.\n\n"
           "Example:\n"
           "  sendscopectl sandbox --port 8025 &\n"
           "  export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=... AWS_REGION=eu-west-1\n"
           "  aws sesv2 list-email-identities --endpoint-url http://127.0.0.1:8025"));
    parser.addOptions({
        {QStringLiteral("port"), tr("Port on 127.0.0.1; 0, the default, takes a free one."),
         QStringLiteral("N")},
        {QStringLiteral("data"),
         tr("demo (default): domains in every state, 400 days of statistics, campaigns, placement tests, "
            "dedicated IPs. empty: an account in which nothing has happened."),
         QStringLiteral("demo|empty"), QStringLiteral("demo")},
        {QStringLiteral("seed"), tr("Equal seeds give equal demo data, relative to today; default 1."),
         QStringLiteral("N")},
        {QStringLiteral("latency-ms"), tr("Every answer waits this long; default 0."), QStringLiteral("N")},
        {QStringLiteral("rate"),
         tr("Requests a second that are answered, the others are throttled (429); default 0, no limit."),
         QStringLiteral("N")},
        {QStringLiteral("verify-after"),
         tr("Seconds until a new identity is verified and a placement test is completed; default 20."),
         QStringLiteral("S")},
        {QStringLiteral("identities"),
         tr("Verified domains besides the data, to fill many pages; default 0."), QStringLiteral("N")},
    });
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment)
{
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        co_return failUsage(
            tr("\"%1\" is too much: sandbox takes options only. See --help.").arg(extra.first()));
    const auto wanted = options(parser);
    if (!wanted)
        co_return fail(wanted.error());

    Interruption interruption;
    sandbox::Server server(*wanted);
    if (!server.listen()) {
        aws::Error error;
        error.kind = aws::ErrorKind::Network;
        error.code = QStringLiteral("CannotListen");
        error.message =
            tr("Port %1 of 127.0.0.1 cannot be used: %2.").arg(wanted->port).arg(server.errorString());
        co_return fail(error);
    }
    if (const int code =
            writeOut("Listening on " + server.url().toEncoded() + "\nAWS_ACCESS_KEY_ID="
                     + server.accessKeyId() + "\nAWS_SECRET_ACCESS_KEY=" + server.secretAccessKey()
                     + "\nAWS_ACCOUNT_ID=" + server.accountId().toLatin1() + '\n'))
        co_return code;
    co_await qCoro(&interruption, &Interruption::requested);
    co_return 0;
}
} // namespace

Command sandbox()
{
    return {.name = QStringLiteral("sandbox"),
            .summary = tr("Run a practice account on this machine, without AWS."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
