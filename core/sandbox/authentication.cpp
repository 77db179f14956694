// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/authentication.h"

#include "core/aws/http/signer.h"
#include "core/sandbox/refusal.h"

#include <QDateTime>
#include <QUrl>

namespace sandbox {

namespace {
constexpr int allowedSkewSeconds = 5 * 60;

struct Authorization {
    QByteArrayList scope; ///< Key id, day, region, service, aws4_request
    QByteArrayList signedHeaders;
    QByteArray signature;
};

tl::unexpected<aws::Error> forbidden(const char *code, const QString &message)
{
    return refuse(403, QString::fromLatin1(code), message);
}

aws::Result<Authorization> read(const QByteArray &header)
{
    Authorization result;
    const qsizetype blank = header.indexOf(' ');
    if (blank < 0 || header.left(blank) != "AWS4-HMAC-SHA256")
        return forbidden("IncompleteSignature",
                         QStringLiteral("Authorization header requires the algorithm AWS4-HMAC-SHA256."));
    for (const QByteArray &part : header.mid(blank + 1).split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1).trimmed();
        if (name == "Credential")
            result.scope = value.split('/');
        else if (name == "SignedHeaders")
            result.signedHeaders = value.split(';');
        else if (name == "Signature")
            result.signature = value;
    }
    if (result.scope.size() != 5 || result.signature.isEmpty() || !result.signedHeaders.contains("host"))
        return forbidden("IncompleteSignature",
                         QStringLiteral("Authorization header requires 'Credential', 'SignedHeaders' with "
                                        "'host' and 'Signature' parameters."));
    return result;
}

/// Clients differ in which characters of a query they escape; the canonical form escapes all but the
/// unreserved.
QByteArray normalised(const QByteArray &query)
{
    QByteArray result;
    result.reserve(query.size());
    qsizetype from = 0;
    while (from <= query.size() && !query.isEmpty()) {
        qsizetype stop = query.indexOf('&', from);
        if (stop < 0)
            stop = query.size();
        const QByteArray part = query.mid(from, stop - from);
        const qsizetype equals = part.indexOf('=');
        const auto encoded = [](const QByteArray &text) {
            return QUrl::toPercentEncoding(QString::fromUtf8(QByteArray::fromPercentEncoding(text)));
        };
        if (from > 0)
            result += '&';
        result += equals < 0 ? encoded(part) + '='
                             : encoded(part.left(equals)) + '=' + encoded(part.mid(equals + 1));
        from = stop + 1;
    }
    return result;
}

std::optional<QByteArray> header(const aws::HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= a.at(i) ^ b.at(i);
    return different == 0;
}

aws::Result<void> checkTime(const QByteArray &stamp, aws::TimePoint now)
{
    QDateTime sent =
        QDateTime::fromString(QString::fromLatin1(stamp), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    sent.setTimeSpec(Qt::UTC);
    if (!sent.isValid())
        return forbidden("IncompleteSignature",
                         QStringLiteral("Date must be in ISO-8601 'basic format'. Got '%1'.")
                             .arg(QString::fromLatin1(stamp)));
    const qint64 here = now.time_since_epoch().count() / 1000;
    const qint64 ahead = sent.toSecsSinceEpoch() - here;
    const QString limit = QString::fromLatin1(aws::basicTimestamp(
        now - std::chrono::seconds(ahead < 0 ? allowedSkewSeconds : -allowedSkewSeconds)));
    const QString our = QString::fromLatin1(aws::basicTimestamp(now));
    if (ahead < -allowedSkewSeconds)
        return forbidden("SignatureDoesNotMatch",
                         QStringLiteral("Signature expired: %1 is now earlier than %2 (%3 - 5 min.)")
                             .arg(QString::fromLatin1(stamp), limit, our));
    if (ahead > allowedSkewSeconds)
        return forbidden("SignatureDoesNotMatch",
                         QStringLiteral("Signature not yet current: %1 is still later than %2 (%3 + 5 min.)")
                             .arg(QString::fromLatin1(stamp), limit, our));
    return {};
}
} // namespace

QString regionOf(const aws::HttpRequest &request)
{
    const auto given = read(header(request, "authorization").value_or(QByteArray()));
    return given ? QString::fromLatin1(given->scope.at(2)) : QString();
}

Authentication::Authentication(QByteArray accessKeyId, QByteArray secretAccessKey)
    : m_accessKeyId(std::move(accessKeyId))
    , m_secretAccessKey(std::move(secretAccessKey))
{
}

const QByteArray &Authentication::key(const QByteArray &day, const QByteArray &region)
{
    const QByteArray scope = day + '/' + region;
    if (m_keyScope != scope) {
        m_key = aws::derivedKey(m_secretAccessKey, day, region, "ses");
        m_keyScope = scope;
    }
    return m_key;
}

aws::Result<void> Authentication::check(const aws::HttpRequest &request, aws::TimePoint now)
{
    const auto header = sandbox::header(request, "authorization");
    if (!header)
        return forbidden("MissingAuthenticationToken", QStringLiteral("Missing Authentication Token"));
    const auto given = read(*header);
    if (!given)
        return tl::unexpected(given.error());
    const QByteArray stamp = sandbox::header(request, "x-amz-date").value_or(QByteArray());
    if (stamp.isEmpty())
        return forbidden("IncompleteSignature",
                         QStringLiteral("Authorization header requires existence of either a 'X-Amz-Date' or "
                                        "a 'Date' header."));
    if (given->scope.at(0) != m_accessKeyId)
        return forbidden("UnrecognizedClientException",
                         QStringLiteral("The security token included in the request is invalid."));
    if (given->scope.at(3) != "ses" || given->scope.at(4) != "aws4_request")
        return forbidden("SignatureDoesNotMatch",
                         QStringLiteral("Credential should be scoped to correct service: 'ses'."));
    if (given->scope.at(1) != stamp.left(8))
        return forbidden("SignatureDoesNotMatch",
                         QStringLiteral("Date in Credential scope does not match YYYYMMDD from ISO-8601 "
                                        "version of date from HTTP"));
    if (const auto time = checkTime(stamp, now); !time)
        return time;

    aws::HttpRequest canonical = request;
    canonical.query = normalised(request.query);
    const QByteArray &region = given->scope.at(2);
    const QByteArray expected = aws::signature(key(given->scope.at(1), region), stamp, region, "ses",
                                               aws::canonicalRequest(canonical, given->signedHeaders));
    if (!sameBytes(expected, given->signature))
        return forbidden(
            "SignatureDoesNotMatch",
            QStringLiteral("The request signature we calculated does not match the signature you "
                           "provided. Check your AWS Secret Access Key and signing method. "
                           "Consult the service documentation for details."));
    return {};
}

} // namespace sandbox
