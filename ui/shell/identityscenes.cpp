// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/identityscenes.h"

#include "core/dns/name.h"
#include "core/dns/records.h"
#include "core/dns/resolver.h"
#include "ui/models/roles.h"

#include <QComboBox>
#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <functional>

namespace ui {

namespace {
using Taken = aws::Result<void>;

/// A world whose DNS holds what was published, and a provider who is responsible for every domain.
class StagedDns : public dns::Resolver
{
public:
    QList<dns::Record> published;

    [[nodiscard]] QCoro::Task<dns::Answer> ask(dns::Question question, dns::Server server, dns::Recursion,
                                               std::stop_token) const override
    {
        dns::Answer answer{.question = question, .server = server, .outcome = dns::Outcome::NoName};
        answer.authoritative = true;
        answer.negativeTtl = 900;
        QStringList values;
        if (question.type == dns::Type::Ns)
            values = {QStringLiteral("ns1.provider.example"), QStringLiteral("ns2.provider.example")};
        else if (question.type == dns::Type::A
                 && question.name.endsWith(QLatin1StringView("provider.example")))
            values = {question.name.startsWith(QLatin1StringView("ns1")) ? QStringLiteral("192.0.2.53")
                                                                         : QStringLiteral("198.51.100.53")};
        for (const dns::Record &record : published) {
            if (record.name == question.name && record.type == dns::typeText(question.type))
                values.append(record.value);
        }
        for (const QString &value : std::as_const(values))
            answer.records.append({.name = question.name, .type = question.type, .ttl = 300, .value = value});
        if (!values.isEmpty())
            answer.outcome = dns::Outcome::Found;
        co_return answer;
    }
};

/// The records that the window shows.
QList<dns::Record> shownRecords(Stage &stage)
{
    const auto *table = stage.find<QTableView>("dnsRecordsTable");
    const auto cell = [model = table->model()](int row, const char *id) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, ColumnIdRole) == QLatin1StringView(id))
                return model->index(row, column).data().toString();
        }
        return QString();
    };
    QList<dns::Record> records;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        records.append({.purpose = dns::Purpose::Dkim,
                        .name = cell(row, "name"),
                        .type = cell(row, "type"),
                        .value = cell(row, "value")});
    return records;
}

/// Shows \a identity and looks it up, once \a spoil has made of its records what was published.
QCoro::Task<> lookUp(Stage &stage, std::shared_ptr<StagedDns> dns, QString identity,
                     std::function<void(dns::Record &)> spoil)
{
    stage.window().currentPage()->select(identity);
    co_await settle(stage.window().currentPage());
    dns->published = shownRecords(stage);
    for (dns::Record &record : dns->published)
        spoil(record);
    stage.click("checkDns");
    co_await settle(stage.window().currentPage());
}

Taken takeDialog(Stage &stage, const char *objectName, const QString &title,
                 const std::function<void()> &open)
{
    open();
    auto *dialog = stage.find<QDialog>(objectName);
    if (!dialog)
        return aws::usageError(QStringLiteral("%1 does not open").arg(QLatin1StringView(objectName)));
    const Taken taken = stage.take(title);
    delete dialog;
    return taken;
}

/// A domain whose records are right, and that is verified in another region as well.
QCoro::Task<Taken> playOtherRegions(Stage &stage)
{
    auto *details = stage.find<QScrollArea>("identityDetails");
    const auto *part = stage.find<QWidget>("otherRegions");
    const auto scrollThere = [details, part] {
        details->verticalScrollBar()->setValue(part->mapTo(details->widget(), QPoint()).y()
                                               - details->viewport()->height() + part->height());
    };
    scrollThere();
    if (auto taken = stage.take(QStringLiteral("identity-other-regions")); !taken)
        co_return taken;
    stage.server().addFault({.kind = sandbox::Fault::Kind::Status,
                             .status = 403,
                             .code = QStringLiteral("UnrecognizedClientException"),
                             .region = QStringLiteral("me-south-1")});
    stage.click("lookInRegions");
    co_await settle(stage.window().currentPage());
    scrollThere();
    if (auto taken = stage.take(QStringLiteral("identity-other-regions-found")); !taken)
        co_return taken;
    details->verticalScrollBar()->setValue(0);
    co_return stage.take(QStringLiteral("identity-verified-elsewhere"));
}

QCoro::Task<Taken> playDns(Stage &stage, std::shared_ptr<StagedDns> dns)
{
    const QString pending = QStringLiteral("pending.example");
    stage.window().currentPage()->select(pending);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("identity-dns-off")); !taken)
        co_return taken;
    stage.click("switchOnDns");
    co_await settle(stage.window().currentPage());

    co_await lookUp(stage, dns, pending, [](dns::Record &record) {
        if (record.type == QLatin1StringView("CNAME"))
            record.name += QStringLiteral(".pending.example");
    });
    if (auto taken = co_await stage.takeSettled(QStringLiteral("identity-dns-doubled")); !taken)
        co_return taken;
    stage.find<QTableView>("dnsRecordsTable")->selectRow(0);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("identity-dns-record")); !taken)
        co_return taken;
    co_await lookUp(stage, dns, pending, [](dns::Record &record) {
        if (record.type == QLatin1StringView("CNAME")) {
            record.type = QStringLiteral("A");
            record.value = QStringLiteral("192.0.2.80");
        }
    });
    if (auto taken = co_await stage.takeSettled(QStringLiteral("identity-dns-proxied")); !taken)
        co_return taken;
    co_await lookUp(stage, dns, pending, [](dns::Record &) { });
    if (auto taken = co_await stage.takeSettled(QStringLiteral("identity-dns-waiting")); !taken)
        co_return taken;
    if (auto taken = co_await playOtherRegions(stage); !taken)
        co_return taken;
    co_await lookUp(stage, dns, QStringLiteral("example.com"), [](dns::Record &) { });
    co_return co_await stage.takeSettled(QStringLiteral("identity-dns-right"));
}
} // namespace

QCoro::Task<Taken> playIdentityDetails(Stage &stage)
{
    const auto dns = std::make_shared<StagedDns>();
    Surroundings surroundings;
    surroundings.resolver = dns;
    stage.handIn(surroundings);
    const Taken opened = stage.open(sandbox::Data::Demo);
    stage.handIn({});
    if (!opened)
        co_return opened;
    stage.turnTo("identitiesPage");
    co_await settle(stage.window().currentPage());
    Taken taken = co_await playDns(stage, dns);
    if (taken)
        taken = takeDialog(stage, "handOverDialog", QStringLiteral("identity-hand-over"),
                           [&] { stage.click("handOver"); });
    if (taken)
        taken = takeDialog(stage, "mailFromDialog", QStringLiteral("identity-mail-from"), [&] {
            stage.click("editMailFrom");
            stage.find<QComboBox>("mailFromBehavior")->setCurrentIndex(1);
        });
    if (taken)
        taken = takeDialog(stage, "mailFromDialog", QStringLiteral("identity-mail-from-mistyped"), [&] {
            stage.click("editMailFrom");
            stage.type("mailFromDomain", QStringLiteral("example.com"));
        });
    if (taken)
        taken = takeDialog(stage, "signingDialog", QStringLiteral("identity-signing-off"),
                           [&] { stage.click("switchSigning"); });
    co_return std::as_const(taken);
}

} // namespace ui
