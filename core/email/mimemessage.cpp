// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/mimemessage.h"

#include "core/aws/tr.h"

#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>
#include <utility>

namespace email {

namespace {
constexpr qsizetype longestMessage = qsizetype{40} * 1024 * 1024;
constexpr int deepestPart = 8;

struct Part {
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Unfolded.
    QByteArray body;
    QByteArray brokenLine;

    [[nodiscard]] QByteArray header(const char *name) const
    {
        for (const auto &[known, value] : headers) {
            if (known.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

Part readPart(const QByteArray &bytes)
{
    Part part;
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        QByteArray line = bytes.mid(from, end - from);
        from = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!part.headers.isEmpty())
                part.headers.last().second += ' ' + line.trimmed();
        } else if (colon <= 0 || line.left(colon).contains(' ')) {
            if (part.brokenLine.isEmpty())
                part.brokenLine = line;
        } else {
            part.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
    }
    part.body = bytes.mid(from);
    return part;
}

QByteArray unquoted(QByteArray text, bool header)
{
    if (header)
        text.replace('_', ' ');
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            result += text.at(i);
            continue;
        }
        bool isByte = false;
        const auto byte = static_cast<char>(text.mid(i + 1, 2).toInt(&isByte, 16));
        if (isByte) {
            result += byte;
            i += 2;
        } else if (i + 1 < text.size() && text.at(i + 1) == '\n') {
            i += 1; // A line that goes on.
        } else if (text.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else {
            result += '=';
        }
    }
    return result;
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.isEmpty() ? "UTF-8" : charset.constData());
    if (decoder.isValid())
        return decoder(bytes);
    return QString::fromLatin1(bytes);
}

/// "=?UTF-8?B?…?=" and its like.
QString decodedHeader(const QByteArray &value)
{
    static const QRegularExpression word(
        QStringLiteral("=\\?([^?]+)\\?([BbQq])\\?([^?]*)\\?=(\\s+(?==\\?))?"));
    const QString text = QString::fromUtf8(value);
    QString result;
    qsizetype from = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += text.mid(from, match.capturedStart() - from);
        const QByteArray coded = match.captured(3).toLatin1();
        const bool base64 = match.captured(2).compare(QLatin1StringView("B"), Qt::CaseInsensitive) == 0;
        result += decoded(base64 ? QByteArray::fromBase64(coded) : unquoted(coded, true),
                          match.captured(1).toLatin1());
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QByteArray parameter(const QByteArray &header, const char *name)
{
    const QRegularExpression pattern(
        QStringLiteral(";\\s*%1=(\"([^\"]*)\"|[^;\\s]+)").arg(QLatin1StringView(name)),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromUtf8(header));
    return (match.captured(2).isEmpty() ? match.captured(1) : match.captured(2)).toUtf8();
}

QString textOf(const Part &part, int depth)
{
    const QByteArray type = part.header("Content-Type");
    if (type.trimmed().toLower().startsWith("multipart/") && depth < deepestPart) {
        const QByteArray boundary = "--" + parameter(type, "boundary");
        qsizetype from = boundary.size() > 2 ? part.body.indexOf(boundary) : -1;
        while (from >= 0) {
            from += boundary.size();
            const qsizetype next = part.body.indexOf(boundary, from);
            if (next < 0)
                break;
            const qsizetype start = part.body.indexOf('\n', from) + 1;
            const QString text = textOf(readPart(part.body.mid(start, next - start)), depth + 1);
            if (!text.isEmpty())
                return text;
            from = next;
        }
        return {};
    }
    if (!type.isEmpty() && !type.trimmed().toLower().startsWith("text/plain"))
        return {};
    const QByteArray encoding = part.header("Content-Transfer-Encoding").toLower();
    QByteArray body = part.body;
    if (encoding == "base64")
        body = QByteArray::fromBase64(body);
    else if (encoding == "quoted-printable")
        body = unquoted(body, false);
    return decoded(body, parameter(type, "charset"));
}
} // namespace

MimeMessage readMimeMessage(const QByteArray &bytes)
{
    const Part part = readPart(bytes);
    MimeMessage message;
    message.from = decodedHeader(part.header("From"));
    message.to = decodedHeader(part.header("To"));
    message.cc = decodedHeader(part.header("Cc"));
    message.subject = decodedHeader(part.header("Subject"));
    message.date = decodedHeader(part.header("Date"));
    message.text = textOf(part, 0);
    if (message.text.isEmpty())
        message.text = QString::fromUtf8(part.body);
    if (bytes.trimmed().isEmpty())
        message.problem = tr("The file is empty.");
    else if (bytes.size() > longestMessage)
        message.problem = tr("The message is larger than the 40 MB that the service takes.");
    else if (bytes.contains('\0'))
        message.problem = tr("This is no message: it has bytes in it that no message has.");
    else if (!part.brokenLine.isEmpty())
        message.problem = tr("This is no header line: “%1”. Headers stand first, then an empty line.")
                              .arg(QString::fromUtf8(part.brokenLine.left(60)));
    else if (message.from.isEmpty())
        message.problem = tr("The header From is missing.");
    else if (part.body.trimmed().isEmpty())
        message.problem = tr("There is nothing after the headers.");
    return message;
}

} // namespace email
