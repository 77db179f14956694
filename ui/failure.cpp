// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/failure.h"

#include "core/aws/tr.h"

#include <QStringList>
#include <array>

namespace ui {

namespace {
struct Advice {
    QLatin1StringView code;
    const char *text;
};

// What to do about the service's refusals. Its own message stands before it and is not repeated.
constexpr std::array advices{
    Advice{QLatin1StringView("NotFoundException"),
           QT_TRANSLATE_NOOP("ui::Failure", "It may have been deleted elsewhere: refresh the list.")},
    Advice{QLatin1StringView("AlreadyExistsException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Choose another name, or open the one that is there.")},
    Advice{
        QLatin1StringView("LimitExceededException"),
        QT_TRANSLATE_NOOP("ui::Failure", "Delete what is no longer needed, or ask AWS for a higher quota.")},
    Advice{QLatin1StringView("AccessDeniedException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Ask the account's administrator for the permission.")},
    Advice{QLatin1StringView("ExpiredTokenException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Sign in again where these credentials come from, then retry.")},
    Advice{QLatin1StringView("AccountSuspendedException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Only AWS can lift this: open a support case.")},
    Advice{QLatin1StringView("SendingPausedException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Resume sending for the account first.")},
    Advice{QLatin1StringView("ConcurrentModificationException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Someone else is changing the same thing: try again.")},
    Advice{QLatin1StringView("SignatureDoesNotMatch"),
           QT_TRANSLATE_NOOP("ui::Failure", "Check the secret access key and this computer's clock.")},
    Advice{QLatin1StringView("InvalidSignatureException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Check the secret access key and this computer's clock.")},
    Advice{QLatin1StringView("CredentialsNotFound"),
           QT_TRANSLATE_NOOP("ui::Failure", "Or practise without an account: open the practice account.")},
    Advice{QLatin1StringView("UnrecognizedClientException"),
           QT_TRANSLATE_NOOP("ui::Failure", "Check the access key; it may have been deleted.")},
};

QString adviceFor(const aws::Error &error)
{
    for (const Advice &advice : advices) {
        if (error.code == advice.code)
            return tr(advice.text);
    }
    // Whatever came back, or nothing: what matters is that the change may be there.
    if (error.outcomeUnknown)
        return tr("It may have been carried out all the same: refresh before trying again.");
    switch (error.kind) {
    case aws::ErrorKind::Throttled:
        return tr("The service asks to slow down: wait a moment, then retry.");
    case aws::ErrorKind::Service:
        return error.httpStatus >= 500 ? tr("The fault is on the service's side: retry later.") : QString();
    default:
        return {}; // Messages of our own say what to do.
    }
}
} // namespace

Failure describe(const QString &title, const aws::Error &error)
{
    QStringList sentences;
    if (const QString message = error.message.simplified(); !message.isEmpty())
        sentences.append(message);
    else if (!error.code.isEmpty())
        sentences.append(error.code);
    if (!sentences.isEmpty() && !sentences.last().endsWith(u'.') && !sentences.last().endsWith(u'!'))
        sentences.last().append(u'.');
    if (const QString advice = adviceFor(error); !advice.isEmpty())
        sentences.append(advice);

    QStringList details;
    if (!error.operation.isEmpty())
        details.append(error.operation);
    if (!error.code.isEmpty())
        details.append(error.code);
    if (error.httpStatus != 0)
        details.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (!error.requestId.isEmpty())
        details.append(tr("request %1").arg(error.requestId));
    return {.title = title,
            .text = sentences.join(u' '),
            .detail = details.join(QStringLiteral(" · ")),
            .retryable = error.retryable || error.kind == aws::ErrorKind::Network};
}

} // namespace ui
