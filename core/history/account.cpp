// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/account.h"

#include <QCryptographicHash>
#include <optional>

namespace history {

namespace {
/// The upper 40 bits after the first one of a key's base 32 are the account's number.
std::optional<quint64> accountNumber(const QByteArray &accessKeyId)
{
    constexpr qsizetype prefix = 4;
    constexpr qsizetype wanted = 10; // Characters that hold the 48 bits in question
    constexpr char firstOfNewKeys = 'Q';
    if (accessKeyId.size() != 20 || accessKeyId.at(prefix) < firstOfNewKeys)
        return std::nullopt;
    quint64 bits = 0;
    for (qsizetype i = prefix; i < accessKeyId.size(); ++i) {
        const char letter = accessKeyId.at(i);
        quint64 value = 0;
        if (letter >= 'A' && letter <= 'Z')
            value = static_cast<quint64>(letter - 'A');
        else if (letter >= '2' && letter <= '7')
            value = static_cast<quint64>(letter - '2') + 26;
        else
            return std::nullopt;
        if (i < prefix + wanted)
            bits = (bits << 5U) | value;
    }
    constexpr quint64 mask = (quint64{1} << 40U) - 1;
    return (bits >> 9U) & mask;
}
} // namespace

QString ownerOf(const QByteArray &accessKeyId)
{
    constexpr quint64 largest = 999'999'999'999;
    if (const auto number = accountNumber(accessKeyId); number && *number <= largest)
        return QStringLiteral("%1").arg(*number, 12, 10, QLatin1Char('0'));
    constexpr int shown = 16;
    return QStringLiteral("key ")
        + QString::fromLatin1(
               QCryptographicHash::hash(accessKeyId, QCryptographicHash::Sha256).toHex().left(shown));
}

QCoro::Task<aws::Result<Account>> accountOf(aws::Client client)
{
    const auto key = co_await client.accessKeyId();
    if (!key)
        co_return tl::unexpected(key.error());
    const QUrl endpoint = client.options().endpoint;
    const bool isAws = endpoint.host().endsWith(QLatin1StringView(".amazonaws.com"))
        || endpoint.host().endsWith(QLatin1StringView(".amazonaws.com.cn"));
    const Account account{.owner = ownerOf(*key),
                          .region = QString::fromLatin1(client.options().region),
                          .place = isAws ? QString() : endpoint.authority(QUrl::FullyEncoded)};
    co_return account;
}

} // namespace history
