// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/translation.h"
#include "core/aws/tr.h"
#include "core/dns/recordfile.h"

#include <memory>

namespace console {

namespace {
void addOptions(QCommandLineParser &parser)
{
    QString description = tr("Writes the DNS records that a domain needs, in the form in which they are "
                             "published, to stdout.\n\nFormats:\n");
    QStringList names;
    for (const dns::RecordFormat &format : dns::recordFormats()) {
        description += QStringLiteral("  %1 %2\n").arg(format.id, -10).arg(format.title);
        names.append(format.id);
    }
    description += tr("\nExample:\n"
                      "  sendscopectl records example.com --format route53 > batch.json\n"
                      "  aws route53 change-resource-record-sets --hosted-zone-id Z... --change-batch "
                      "file://batch.json");
    parser.setApplicationDescription(description);
    parser.addPositionalArgument(QStringLiteral("domain"), tr("A domain of the account."),
                                 QStringLiteral("DOMAIN"));
    parser.addOption({QStringLiteral("format"), tr("One of the formats above; default text."),
                      names.join(u'|'), QStringLiteral("text")});
    addConnectionOptions(parser);
}

aws::Result<dns::RecordFormat> format(const QString &id)
{
    QStringList names;
    for (const dns::RecordFormat &format : dns::recordFormats()) {
        if (format.id == id)
            return format;
        names.append(format.id);
    }
    return aws::usageError(tr("--format takes %1, not \"%2\".").arg(names.join(QStringLiteral(", ")), id));
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    const auto domain = domainArgument(parser.positionalArguments());
    if (!domain)
        co_return fail(domain.error());
    const auto form = format(parser.value(QStringLiteral("format")));
    if (!form)
        co_return fail(form.error());
    const auto connected = connection(parser, environment);
    if (!connected)
        co_return fail(connected.error());

    const email::GetEmailIdentity request{.emailIdentity = *domain};
    const auto identity = co_await connected->client.send(request);
    if (!identity)
        co_return fail(identity.error());
    const QList<dns::Record> records = dns::recordsFor(*domain, *identity, connected->region);
    if (records.isEmpty()) {
        aws::Error none;
        none.code = QStringLiteral("NoRecords");
        none.message = tr("The service asks for no DNS records for %1: its DKIM key is the owner's, and it "
                          "has no MAIL FROM domain.")
                           .arg(*domain);
        co_return fail(none);
    }
    // A letter is for a person; all else is read by programs.
    const bool isLetter = form->id == QLatin1StringView("text") || form->id == QLatin1StringView("html");
    auto english = isLetter ? nullptr : std::make_unique<InEnglish>();
    const QByteArray written = form->write(*domain, records);
    english.reset();
    co_return writeOut(written);
}
} // namespace

Command records()
{
    return {.name = QStringLiteral("records"),
            .summary = tr("Write the DNS records that a domain needs."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
