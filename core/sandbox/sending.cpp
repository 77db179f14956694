// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sending.h"

#include "core/sandbox/rules.h"

namespace sandbox {

using namespace email;

namespace {
bool isVerified(const State &state, const QString &name)
{
    const Identity *identity = state.identities.find(name);
    return identity && identity->sendingEnabled && identity->verification.succeeded(state.now());
}
} // namespace

aws::Result<void> checkContent(const EmailContent &content)
{
    if (int(content.simple.has_value()) + int(content.raw.has_value()) + int(content.template_.has_value())
        != 1)
        return badRequest(QStringLiteral("Content must have exactly one of Simple, Raw and Template."));
    if (content.simple && !content.simple->body.text && !content.simple->body.html)
        return badRequest(QStringLiteral("Content.Simple.Body must have Text or Html."));
    if (content.raw && !content.raw->data.contains(':'))
        return badRequest(QStringLiteral("Content.Raw.Data is not a MIME message."));
    if (content.template_ && !content.template_->templateName && !content.template_->templateArn)
        return badRequest(QStringLiteral("Content.Template must name a template."));
    return {};
}

aws::Result<void> checkSender(const State &state, const QString &address)
{
    if (!isAddress(address))
        return badRequest(QStringLiteral("Invalid From address <%1>.").arg(address));
    if (!state.account.sendingEnabled.value_or(true))
        return refuse(400, QStringLiteral("SendingPausedException"),
                      QStringLiteral("Email sending is paused for your account."));
    if (isVerified(state, address.toLower()))
        return {};
    // A verified domain stands for its subdomains too.
    QString domain = domainOf(address);
    while (domain.contains(u'.')) {
        if (isVerified(state, domain))
            return {};
        domain = domain.mid(domain.indexOf(u'.') + 1);
    }
    return messageRejected(
        QStringLiteral("Email address is not verified. The following identities failed the "
                       "check: %1")
            .arg(address));
}

QStringList mimeHeader(const QByteArray &message, const QByteArray &name)
{
    QStringList values;
    bool wanted = false;
    qsizetype from = 0;
    while (from < message.size()) {
        qsizetype end = message.indexOf('\n', from);
        if (end < 0)
            end = message.size();
        QByteArray line = message.mid(from, end - from);
        from = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (wanted)
                values.last() += u' ' + QString::fromUtf8(line.trimmed());
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        wanted = colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0;
        if (wanted)
            values.append(QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    return values;
}

QStringList splitAddresses(const QString &list)
{
    QStringList result;
    bool quoted = false;
    QString current;
    for (const QChar c : list) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u',' && !quoted) {
            result.append(bareAddress(current));
            current.clear();
        } else {
            current += c;
        }
    }
    if (!current.trimmed().isEmpty())
        result.append(bareAddress(current));
    result.removeAll(QString());
    return result;
}

} // namespace sandbox
