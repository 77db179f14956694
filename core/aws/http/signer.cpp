// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/signer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace aws {

namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

void appendEncoded(QByteArray &out, QByteArrayView text, bool keepSlash)
{
    for (const char c : text) {
        if (isUnreserved(c) || (keepSlash && c == '/')) {
            out += c;
        } else {
            out += '%';
            out += hexDigits[static_cast<unsigned char>(c) >> 4];
            out += hexDigits[static_cast<unsigned char>(c) & 15];
        }
    }
}

/// RFC 3986, section 5.2.4, and doubled slashes made one, as the service does.
QByteArray withoutDots(const QByteArray &path)
{
    if (!path.contains("/.") && !path.contains("//"))
        return path;
    QByteArrayList kept;
    for (const QByteArray &segment : path.split('/')) {
        if (segment.isEmpty() || segment == ".")
            continue;
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else {
            kept.append(segment);
        }
    }
    QByteArray result = '/' + kept.join('/');
    if (path.endsWith('/') && !result.endsWith('/'))
        result += '/';
    return result;
}

void appendCanonicalQuery(QByteArray &out, const QByteArray &query)
{
    if (query.isEmpty())
        return;
    QList<QPair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        pairs.append(equals < 0 ? qMakePair(part, QByteArray())
                                : qMakePair(part.left(equals), part.mid(equals + 1)));
    }
    std::sort(pairs.begin(), pairs.end());
    for (const auto &[key, value] : pairs) {
        if (&key != &pairs.first().first)
            out += '&';
        out += key;
        out += '=';
        out += value;
    }
}

void appendHeaderValue(QByteArray &out, const QByteArray &value)
{
    // Runs of blanks count as one; nearly every value has none.
    out += value.contains("  ") || value.startsWith(' ') || value.endsWith(' ') ? value.simplified() : value;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

bool isSigned(const QByteArray &lowerName)
{
    return lowerName != "expect" && lowerName != "user-agent" && lowerName != "x-amzn-trace-id"
        && lowerName != "authorization" && lowerName != "connection";
}

void appendTwoDigits(QByteArray &out, unsigned number)
{
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

} // namespace

QByteArray basicTimestamp(TimePoint time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    QByteArray text;
    text.reserve(16);
    appendTwoDigits(text, year / 100);
    appendTwoDigits(text, year % 100);
    appendTwoDigits(text, static_cast<unsigned>(date.month()));
    appendTwoDigits(text, static_cast<unsigned>(date.day()));
    text += 'T';
    appendTwoDigits(text, static_cast<unsigned>(clock.hours().count()));
    appendTwoDigits(text, static_cast<unsigned>(clock.minutes().count()));
    appendTwoDigits(text, static_cast<unsigned>(clock.seconds().count()));
    text += 'Z';
    return text;
}

QByteArray canonicalRequest(const HttpRequest &request, const QList<QByteArray> &signedHeaders)
{
    QByteArray canonical;
    canonical.reserve(512 + request.path.size() + request.query.size());
    const std::string_view verb = verbName(request.verb);
    canonical += QByteArrayView(verb.data(), static_cast<qsizetype>(verb.size()));
    canonical += '\n';
    appendEncoded(canonical, withoutDots(request.path), true);
    canonical += '\n';
    appendCanonicalQuery(canonical, request.query);
    canonical += '\n';
    for (const QByteArray &name : signedHeaders) {
        canonical += name;
        canonical += ':';
        if (name == "host") {
            canonical += request.host;
        } else {
            bool first = true;
            for (const auto &[key, value] : request.headers) {
                if (key.compare(name, Qt::CaseInsensitive) != 0)
                    continue;
                if (!first)
                    canonical += ',';
                appendHeaderValue(canonical, value);
                first = false;
            }
        }
        canonical += '\n';
    }
    canonical += '\n';
    canonical += signedHeaders.join(';');
    canonical += '\n';
    canonical += QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    return canonical;
}

QByteArray signature(const QByteArray &key, const QByteArray &timestamp, const QByteArray &region,
                     const QByteArray &service, const QByteArray &canonical)
{
    QByteArray text;
    text.reserve(192);
    text += "AWS4-HMAC-SHA256\n";
    text += timestamp;
    text += '\n';
    text += QByteArrayView(timestamp).first(8);
    text += '/';
    text += region;
    text += '/';
    text += service;
    text += "/aws4_request\n";
    text += QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    return hmac(key, text).toHex();
}

QByteArray derivedKey(const QByteArray &secret, const QByteArray &day, const QByteArray &region,
                      const QByteArray &service)
{
    return hmac(hmac(hmac(hmac("AWS4" + secret, day), region), service), "aws4_request");
}

Signer::Signer(QByteArray region, QByteArray service)
    : m_region(std::move(region))
    , m_service(std::move(service))
{
}

const QByteArray &Signer::key(const QByteArray &secret, const QByteArray &day)
{
    if (m_keySecret != secret || m_keyDay != day) {
        m_key = derivedKey(secret, day, m_region, m_service);
        m_keySecret = secret;
        m_keyDay = day;
    }
    return m_key;
}

void Signer::sign(HttpRequest &request, const Credentials &credentials, TimePoint now)
{
    const QByteArray timestamp = basicTimestamp(now);
    request.headers.append({"X-Amz-Date", timestamp});
    if (!credentials.sessionToken.isEmpty())
        request.headers.append({"X-Amz-Security-Token", credentials.sessionToken});

    QList<QByteArray> names{"host"};
    for (const auto &[name, value] : request.headers) {
        if (QByteArray lower = name.toLower(); isSigned(lower) && !names.contains(lower))
            names.append(std::move(lower));
    }
    std::sort(names.begin(), names.end());

    const QByteArray day = timestamp.left(8);
    const QByteArray signedWith = signature(key(credentials.secretAccessKey, day), timestamp, m_region,
                                            m_service, canonicalRequest(request, names));
    QByteArray authorization;
    authorization.reserve(256);
    authorization += "AWS4-HMAC-SHA256 Credential=";
    authorization += credentials.accessKeyId;
    authorization += '/';
    authorization += day;
    authorization += '/';
    authorization += m_region;
    authorization += '/';
    authorization += m_service;
    authorization += "/aws4_request, SignedHeaders=";
    authorization += names.join(';');
    authorization += ", Signature=";
    authorization += signedWith;
    request.headers.append({"Authorization", authorization});
}

} // namespace aws
