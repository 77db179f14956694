// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/rows.h"
#include "core/aws/tr.h"
#include "core/dns/diagnosis.h"
#include "core/dns/name.h"
#include "core/dns/otherregions.h"

#include <QHostInfo>
#include <QRegularExpression>
#include <memory>
#include <vector>

namespace console {

namespace {
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "Looks up every DNS record that a domain of the account needs, at the domain's own name servers\n"
        "and at public resolvers, and says what is wrong and what to do. Exit code 0 if all is right, 1 if\n"
        "not, 2 for usage.\n\n"
        "Asked are 1.1.1.1, 8.8.8.8 and 9.9.9.9, unless --server names others, and the name servers that\n"
        "the domain is delegated to; they learn the domain's name, and nothing else.\n\n"
        "Example: sendscopectl dns check example.com --region eu-west-1"));
    parser.addPositionalArgument(QStringLiteral("what"), tr("check"), QStringLiteral("check"));
    parser.addPositionalArgument(QStringLiteral("domain"), tr("A domain of the account."),
                                 QStringLiteral("DOMAIN"));
    parser.addOptions({
        {QStringLiteral("server"),
         tr("A resolver to ask in place of the public ones; can be given several times."),
         QStringLiteral("HOST[:PORT]")},
        {QStringLiteral("name-server"),
         tr("A name server of the domain, in place of those that it is delegated to, such as before a move; "
            "can be given several times."),
         QStringLiteral("HOST[:PORT]")},
        {QStringLiteral("other-regions"),
         tr("Ask the service in the other regions as well whether a domain that is not verified is so "
            "there.")},
        {QStringLiteral("json"), tr("One JSON document.")},
    });
    addConnectionOptions(parser);
}

aws::Result<dns::Server> server(const QString &text)
{
    if (const auto server = dns::serverFromText(text))
        return *server;
    static const QRegularExpression form(QStringLiteral(R"(^(?<host>[^:\[\]]+)(?::(?<port>[0-9]+))?$)"));
    const auto match = form.match(text);
    const QString host = match.captured(QStringLiteral("host"));
    const QString port = match.captured(QStringLiteral("port"));
    dns::Server server{.name = host};
    bool isPort = true;
    if (!port.isEmpty())
        server.port = port.toUShort(&isPort);
    if (!isPort || server.port == 0 || host.isEmpty())
        return aws::usageError(
            tr("\"%1\" is no server; give an address or a name, such as 192.0.2.1 or [2001:db8::1]:5353.")
                .arg(text));
    const QHostInfo info = QHostInfo::fromName(host);
    if (info.addresses().isEmpty())
        return aws::usageError(tr("The server %1 is not found: %2.").arg(host, info.errorString()));
    server.address = info.addresses().constFirst();
    return server;
}

aws::Result<QList<dns::Server>> servers(const QStringList &texts)
{
    QList<dns::Server> servers;
    for (const QString &text : texts) {
        const auto read = server(text);
        if (!read)
            return tl::unexpected(read.error());
        servers.append(*read);
    }
    return servers;
}

/// What is asked of whom.
struct Check {
    QString domain;
    dns::Servers servers;
    email::Connection connection;
};

aws::Result<Check> checked(const QCommandLineParser &parser, const aws::Environment &environment)
{
    const QStringList given = parser.positionalArguments();
    if (given.value(0) != QLatin1StringView("check"))
        return aws::usageError(tr("Say what to do: 'sendscopectl dns check example.com'. See --help."));
    const auto domain = domainArgument(given.mid(1));
    if (!domain)
        return tl::unexpected(domain.error());
    const auto recursive = servers(parser.values(QStringLiteral("server")));
    if (!recursive)
        return tl::unexpected(recursive.error());
    const auto responsible = servers(parser.values(QStringLiteral("name-server")));
    if (!responsible)
        return tl::unexpected(responsible.error());
    const auto connected = connection(parser, environment);
    if (!connected)
        return tl::unexpected(connected.error());
    if (parser.isSet(QStringLiteral("other-regions")) && !connected->inRegion)
        return aws::usageError(tr("--other-regions needs the service's public addresses: %1 serves %2 alone.")
                                   .arg(connected->endpoint.toString(), connected->region));
    return Check{.domain = *domain,
                 .servers = {.recursive = recursive->isEmpty() ? dns::publicResolvers() : *recursive,
                             .responsible = *responsible},
                 .connection = *connected};
}

reports::Columns<dns::Finding> columns()
{
    using dns::Finding;
    const auto column = [](const char *id, const QString &title, auto value) {
        return reports::Column<Finding>{
            .id = QString::fromLatin1(id), .title = title, .value = [value](const Finding &finding) {
                return reports::CellValue(value(finding));
            }};
    };
    return {
        column("purpose", tr("For"),
               [](const Finding &finding) { return dns::purposeText(finding.record.purpose); }),
        column("type", tr("Type"), [](const Finding &finding) { return finding.record.type; }),
        column("name", tr("Name"),
               [](const Finding &finding) { return dns::unicodeName(finding.record.name); }),
        column("verdict", tr("Verdict"),
               [](const Finding &finding) { return dns::verdictText(finding.verdict); }),
        column("explanation", tr("Explanation"), [](const Finding &finding) { return finding.explanation; }),
    };
}

/// All are asked at once.
QCoro::Task<QList<dns::InRegion>> lookInOtherRegions(email::Connection connection, QString domain)
{
    std::vector<QCoro::Task<dns::InRegion>> looking;
    for (const QString &region : dns::otherRegions(connection.region)) {
        if (const auto client = connection.inRegion(region))
            looking.push_back(dns::lookInRegion(*client, region, domain, {}));
    }
    QList<dns::InRegion> regions;
    for (QCoro::Task<dns::InRegion> &task : looking)
        regions.append(co_await std::move(task));
    co_return regions;
}

QByteArray text(const dns::Diagnosis &diagnosis, const QList<dns::InRegion> &regions)
{
    QByteArray text = tableText(columns(), diagnosis.findings);
    for (const dns::Note &note : diagnosis.notes)
        text += '\n' + note.explanation.toUtf8() + '\n';
    for (const dns::InRegion &there : regions) {
        if (there.state == dns::InRegion::State::Unknown)
            text += '\n' + tr("Not known of %1: it %2.").arg(there.region, there.reason).toUtf8() + '\n';
    }
    return text;
}

QByteArray json(const QString &domain, const dns::Diagnosis &diagnosis, const QList<dns::InRegion> &regions)
{
    QJsonArray records;
    for (const dns::Finding &finding : diagnosis.findings) {
        QJsonObject record{
            {QStringLiteral("purpose"), dns::purposeText(finding.record.purpose)},
            {QStringLiteral("type"), finding.record.type},
            {QStringLiteral("name"), finding.record.name},
            {QStringLiteral("expected"), finding.record.value},
            {QStringLiteral("found"), QJsonArray::fromStringList(finding.found)},
            {QStringLiteral("verdict"), dns::verdictId(finding.verdict)},
            {QStringLiteral("cause"), dns::causeId(finding.cause)},
            {QStringLiteral("explanation"), finding.explanation},
        };
        if (finding.remaining)
            record.insert(QStringLiteral("remainingSeconds"),
                          static_cast<qint64>(finding.remaining->count()));
        records.append(record);
    }
    QJsonArray notes;
    for (const dns::Note &note : diagnosis.notes)
        notes.append(QJsonObject{{QStringLiteral("kind"), aws::Open(note.kind).wire()},
                                 {QStringLiteral("explanation"), note.explanation}});
    QJsonArray asked;
    for (const dns::Server &server : diagnosis.delegation.servers)
        asked.append(dns::serverText(server));
    QJsonArray elsewhere;
    for (const dns::InRegion &there : regions)
        elsewhere.append(QJsonObject{{QStringLiteral("region"), there.region},
                                     {QStringLiteral("state"), aws::Open(there.state).wire()},
                                     {QStringLiteral("reason"), there.reason}});
    return QJsonDocument(QJsonObject{{QStringLiteral("domain"), domain},
                                     {QStringLiteral("zone"), diagnosis.delegation.zone},
                                     {QStringLiteral("nameServers"), asked},
                                     {QStringLiteral("right"), diagnosis.isRight()},
                                     {QStringLiteral("records"), records},
                                     {QStringLiteral("notes"), notes},
                                     {QStringLiteral("otherRegions"), elsewhere}})
        .toJson();
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    const auto check = checked(parser, environment);
    if (!check)
        co_return fail(check.error());
    const email::GetEmailIdentity request{.emailIdentity = check->domain};
    const auto identity = co_await check->connection.client.send(request);
    if (!identity)
        co_return fail(identity.error());

    const bool asJson = parser.isSet(QStringLiteral("json"));
    auto english = asJson ? std::make_unique<InEnglish>() : nullptr;
    QList<dns::InRegion> regions;
    if (parser.isSet(QStringLiteral("other-regions")) && identity->verifiedForSendingStatus != true)
        regions = co_await lookInOtherRegions(check->connection, check->domain);
    const dns::Diagnosis diagnosis = co_await dns::diagnoseIdentity(
        std::make_shared<dns::NetworkResolver>(), check->domain, *identity, check->connection.region,
        check->servers, QDateTime::currentDateTimeUtc(), {}, dns::verifiedIn(regions));
    const QByteArray told = asJson ? json(check->domain, diagnosis, regions) : text(diagnosis, regions);
    english.reset();
    if (const int code = writeOut(told))
        co_return code;
    if (diagnosis.isRight())
        co_return 0;
    const auto wrong =
        std::count_if(diagnosis.findings.cbegin(), diagnosis.findings.cend(),
                      [](const dns::Finding &finding) { return finding.verdict != dns::Verdict::Right; });
    writeError(wrong > 0
                   ? tr("%1: %2 of %3 records are not right.")
                         .arg(check->domain)
                         .arg(wrong)
                         .arg(diagnosis.findings.size())
                   : tr("%1: the records are right, the service has not confirmed them.").arg(check->domain));
    co_return 1;
}
} // namespace

Command dnsCheck()
{
    return {.name = QStringLiteral("dns"),
            .summary = tr("Check a domain's DNS records, and say what is wrong."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
