// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/diagnosis.h"

#include "core/aws/endpoint.h"
#include "core/aws/tr.h"

#include <algorithm>
#include <array>
#include <optional>

namespace connections {

namespace {

struct CodeFault {
    QLatin1StringView code;
    Fault fault;
};

constexpr std::array codeFaults{
    CodeFault{QLatin1StringView("CredentialsNotFound"), Fault::NoCredentials},
    CodeFault{QLatin1StringView("ProfileNotFound"), Fault::NoCredentials},
    CodeFault{QLatin1StringView("KeysNotKept"), Fault::NoCredentials},
    CodeFault{QLatin1StringView("UnrecognizedClientException"), Fault::AccessKey},
    CodeFault{QLatin1StringView("InvalidClientTokenId"), Fault::AccessKey},
    CodeFault{QLatin1StringView("InvalidAccessKeyId"), Fault::AccessKey},
    CodeFault{QLatin1StringView("SignatureDoesNotMatch"), Fault::SecretKey},
    CodeFault{QLatin1StringView("InvalidSignatureException"), Fault::SecretKey},
    CodeFault{QLatin1StringView("ExpiredToken"), Fault::Expired},
    CodeFault{QLatin1StringView("ExpiredTokenException"), Fault::Expired},
    CodeFault{QLatin1StringView("RequestExpired"), Fault::Clock},
    CodeFault{QLatin1StringView("RequestTimeTooSkewed"), Fault::Clock},
    CodeFault{QLatin1StringView("RequestInTheFuture"), Fault::Clock},
    CodeFault{QLatin1StringView("AccessDeniedException"), Fault::Permission},
    CodeFault{QLatin1StringView("AccessDenied"), Fault::Permission},
    CodeFault{QLatin1StringView("ProxyFailed"), Fault::Proxy},
    CodeFault{QLatin1StringView("TlsFailed"), Fault::Certificate},
    CodeFault{QLatin1StringView("Redirected"), Fault::SignInPage},
    CodeFault{QLatin1StringView("UnexpectedAnswer"), Fault::SignInPage},
};

std::optional<Fault> faultOfCode(const aws::Error &error)
{
    for (const CodeFault &known : codeFaults) {
        if (error.code == known.code)
            return known.fault;
    }
    return std::nullopt;
}

/// A host of AWS's that does not exist is a region that the service does not have, unless it is known to be
/// there.
bool isHostOfNoRegion(const QString &message)
{
    const QString domain = QStringLiteral(".amazonaws.com");
    return message.contains(domain)
        && std::ranges::none_of(aws::knownRegions(), [&](const aws::Region &region) {
               return message.contains(u'.' + region.id + domain);
           });
}

Fault faultOf(const aws::Error &error)
{
    const auto byCode = faultOfCode(error);
    // The same code is a wrong secret and a wrong clock; only the words tell.
    if (byCode == Fault::SecretKey
        && (error.message.contains(QLatin1StringView("expired"))
            || error.message.contains(QLatin1StringView("not yet current"))))
        return Fault::Clock;
    if (byCode)
        return *byCode;
    if (error.code == QLatin1StringView("HostNotFound"))
        return isHostOfNoRegion(error.message) ? Fault::Region : Fault::Network;
    switch (error.kind) {
    case aws::ErrorKind::Usage:
        return Fault::Input;
    case aws::ErrorKind::Credentials:
        return Fault::NoCredentials;
    case aws::ErrorKind::Network:
        return Fault::Network;
    case aws::ErrorKind::Protocol:
        return Fault::SignInPage;
    default:
        return Fault::Service;
    }
}

/// Title and advice of each, in the order of their declaration; no advice: the error's own message says it.
struct Words {
    const char *title;
    const char *advice;
};

constexpr std::array words{
    Words{QT_TRANSLATE_NOOP("connections", "Something in the form is not right"), nullptr},
    Words{QT_TRANSLATE_NOOP("connections", "There are no credentials"), nullptr},
    Words{QT_TRANSLATE_NOOP("connections", "The access key is not known"),
          QT_TRANSLATE_NOOP("connections",
                            "Check the access key id: AWS knows no active key of that name. It may have been "
                            "deactivated or deleted.")},
    Words{
        QT_TRANSLATE_NOOP("connections", "The secret access key is wrong"),
        QT_TRANSLATE_NOOP("connections",
                          "The access key id is known, but the secret does not belong to it. Type the secret "
                          "in again; a blank or a letter may be missing.")},
    Words{QT_TRANSLATE_NOOP("connections", "The credentials have expired"),
          QT_TRANSLATE_NOOP("connections", "Sign in again where they come from, then test once more.")},
    Words{
        QT_TRANSLATE_NOOP("connections", "This computer's clock is wrong"),
        QT_TRANSLATE_NOOP("connections",
                          "AWS refuses requests that are more than five minutes early or late. Set the date, "
                          "the time and the time zone of this computer.")},
    Words{
        QT_TRANSLATE_NOOP("connections", "A permission is missing"),
        QT_TRANSLATE_NOOP("connections",
                          "Key and secret are right. Ask the account's administrator to allow ses:GetAccount "
                          "and the other ses: actions that you need.")},
    Words{QT_TRANSLATE_NOOP("connections", "The service does not exist in %1"),
          QT_TRANSLATE_NOOP("connections",
                            "Choose another region. If all of them fail, look at the network "
                            "connection and its name servers.")},
    Words{QT_TRANSLATE_NOOP("connections", "The network does not lead there"), nullptr},
    Words{QT_TRANSLATE_NOOP("connections", "The proxy is in the way"), nullptr},
    Words{QT_TRANSLATE_NOOP("connections", "Something else than AWS answered"),
          QT_TRANSLATE_NOOP(
              "connections",
              "A network sign-in page or a proxy may be in between: open a browser, sign in to the "
              "network and test again. If there is an own endpoint, check it.")},
    Words{QT_TRANSLATE_NOOP("connections", "The server's certificate is not trusted"), nullptr},
    Words{QT_TRANSLATE_NOOP("connections", "The service refused"), nullptr},
};

} // namespace

Diagnosis diagnose(const aws::Error &error, email::Api api, const QString &region)
{
    const Fault fault = faultOf(error);
    const Words &told = words.at(static_cast<std::size_t>(fault));
    Diagnosis diagnosis{.fault = fault, .title = tr(told.title), .advice = {}, .offersSes = false};
    if (fault == Fault::Region)
        diagnosis.title = diagnosis.title.arg(region);
    diagnosis.advice = told.advice ? tr(told.advice) : error.message.simplified();
    const bool reachedNobody = fault == Fault::Region || fault == Fault::Network || fault == Fault::SignInPage
        || (fault == Fault::Service && (error.httpStatus == 404 || error.httpStatus == 410));
    diagnosis.offersSes = api == email::Api::Pinpoint && reachedNobody;
    if (diagnosis.offersSes)
        diagnosis.advice += u' '
            + tr("The Pinpoint Email API may have been shut down here; SES API v2 has everything that it "
                 "had.");
    return diagnosis;
}

} // namespace connections
