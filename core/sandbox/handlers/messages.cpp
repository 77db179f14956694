// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"
#include "core/sandbox/sending.h"

#include <QJsonDocument>
#include <QUuid>

namespace sandbox {

using namespace email;

namespace {
constexpr qsizetype mostRecipients = 50;
constexpr qsizetype mostMessage = qsizetype{40} * 1024 * 1024;
/// Messages are kept for the counts and for tests; a practice account is no archive.
constexpr qsizetype mostKept = 1000;
constexpr qsizetype mostKeptBytes = qsizetype{64} * 1024;

QStringList recipientsOf(const SendEmail &request)
{
    QStringList result;
    if (request.destination) {
        result += request.destination->toAddresses.value_or(QStringList());
        result += request.destination->ccAddresses.value_or(QStringList());
        result += request.destination->bccAddresses.value_or(QStringList());
    }
    if (result.isEmpty() && request.content.raw) {
        for (const char *header : {"To", "Cc", "Bcc"}) {
            for (const QString &value : mimeHeader(request.content.raw->data, header))
                result += splitAddresses(value);
        }
    }
    return result;
}

QString senderOf(const SendEmail &request)
{
    if (request.fromEmailAddress)
        return bareAddress(*request.fromEmailAddress);
    if (request.content.raw)
        return bareAddress(mimeHeader(request.content.raw->data, "From").join(QString()));
    return {};
}

aws::Result<void> checkConfigurationSet(State &state, const Text &name)
{
    if (!name || name->isEmpty())
        return {};
    const auto set = state.configurationSet(*name);
    if (!set)
        return tl::unexpected(set.error());
    if (!(*set)->settings.sendingOptions->sendingEnabled.value_or(true))
        return refuse(400, QStringLiteral("SendingPausedException"),
                      QStringLiteral("Email sending is paused for configuration set <%1>.").arg(*name));
    return {};
}

double sentToday(const State &state)
{
    double sent = state.account.sendQuota->sentLast24Hours.value_or(0);
    const QDateTime since = state.now().addDays(-1);
    for (auto it = state.sent.crbegin(); it != state.sent.crend() && it->time > since; ++it)
        sent += it->recipients;
    return sent;
}

void keep(State &state, SentMessage message)
{
    if (message.request.content.raw && message.request.content.raw->data.size() > mostKeptBytes)
        message.request.content.raw->data.truncate(mostKeptBytes);
    state.sent.append(std::move(message));
    if (state.sent.size() > mostKept)
        state.sent.removeFirst();
}
} // namespace

Answer<SendEmail> handle(State &state, const SendEmail &request)
{
    if (const auto good = checkContent(request.content); !good)
        return tl::unexpected(good.error());
    if (request.content.raw && request.content.raw->data.size() > mostMessage)
        return messageRejected(QStringLiteral("Message length is more than 41943040 bytes long."));
    const QString sender = senderOf(request);
    if (sender.isEmpty())
        return badRequest(QStringLiteral("FromEmailAddress is missing."));
    const QStringList recipients = recipientsOf(request);
    if (recipients.isEmpty() || recipients.size() > mostRecipients)
        return badRequest(QStringLiteral("A message needs between 1 and %1 recipients, not %2.")
                              .arg(mostRecipients)
                              .arg(recipients.size()));
    for (const QString &recipient : recipients) {
        if (!isAddress(bareAddress(recipient)))
            return badRequest(QStringLiteral("Invalid recipient address <%1>.").arg(recipient));
    }
    if (const auto good = checkSender(state, sender); !good)
        return tl::unexpected(good.error());
    if (const auto good = checkConfigurationSet(state, request.configurationSetName); !good)
        return tl::unexpected(good.error());
    if (request.content.template_ && request.content.template_->templateData
        && !QJsonDocument::fromJson(request.content.template_->templateData->toUtf8()).isObject())
        return badRequest(QStringLiteral("Content.Template.TemplateData is not a JSON object."));
    if (sentToday(state) + static_cast<double>(recipients.size()) > *state.account.sendQuota->max24HourSend)
        return limitExceeded(QStringLiteral("Daily message quota exceeded."));

    SentMessage message;
    message.id = QStringLiteral("0100%1-%2-000000")
                     .arg(state.now().toMSecsSinceEpoch(), 12, 16, QLatin1Char('0'))
                     .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    message.time = state.now();
    message.recipients = static_cast<int>(recipients.size());
    message.request = request;
    const SendEmail::Response answer{.messageId = message.id};
    keep(state, std::move(message));
    return answer;
}

} // namespace sandbox
