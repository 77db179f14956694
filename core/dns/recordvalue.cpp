// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recordvalue.h"

#include "core/dns/name.h"
#include "core/dns/spf.h"

#include <QRegularExpression>
#include <algorithm>

namespace dns {

namespace {
const QString amazon = QStringLiteral(".amazonses.com");

/// What a paste went wrong with: \a value would be right without it.
template<typename IsRight>
Cause pasteCause(const QString &value, const IsRight &isRight)
{
    QString unquoted = value;
    unquoted.remove(u'"').remove(QChar(0x201C)).remove(QChar(0x201D));
    if (unquoted != value && isRight(unquoted.trimmed()))
        return Cause::Quoted;
    if (value.trimmed() != value && isRight(value.trimmed()))
        return Cause::Blanks;
    for (qsizetype blank = value.lastIndexOf(u' '); blank > 0; blank = value.lastIndexOf(u' ', blank - 1)) {
        if (isRight(value.left(blank)))
            return Cause::TrailingWord;
    }
    return Cause::OtherValue;
}

/// A host name's blanks are escaped as it comes from the wire.
QString readable(QString host) { return host.replace(QLatin1StringView("\\032"), QLatin1StringView(" ")); }

/// What is wrong with \a found as a host name that is to be one of \a right.
Cause hostCause(const QString &found, const QStringList &right, const QRegularExpression &ofAnyRegion)
{
    const QString host = readable(found);
    const auto isRight = [&](const QString &candidate) { return right.contains(candidate); };
    if (isRight(host))
        return Cause::None;
    const auto extended = std::find_if(right.cbegin(), right.cend(),
                                       [&](const QString &name) { return host.startsWith(name + u'.'); });
    if (extended != right.cend())
        return Cause::ZoneInValue;
    if (ofAnyRegion.match(host).hasMatch())
        return Cause::OtherRegion;
    return pasteCause(host, isRight);
}

Cause dkimCause(const Record &record, const QString &found, const QString &region)
{
    const QString expected = asciiName(record.value);
    const QString token = expected.section(u'.', 0, 0);
    // The service answers for a key under both names.
    const QStringList right{expected, token + QStringLiteral(".dkim") + amazon,
                            token + QStringLiteral(".dkim.") + region + amazon};
    const QRegularExpression ofAnyRegion(
        QStringLiteral("^%1\\.dkim\\.[a-z0-9-]+\\.amazonses\\.com$").arg(QRegularExpression::escape(token)));
    return hostCause(found, right, ofAnyRegion);
}

Cause mxCause(const Record &record, const QStringList &values)
{
    if (values.size() > 1)
        return Cause::SeveralMx;
    const auto host = [](const QString &value) { return value.section(u' ', 1); };
    static const QRegularExpression ofAnyRegion(
        QStringLiteral("^feedback-smtp\\.[a-z0-9-]+\\.amazonses\\.com$"));
    return hostCause(host(values.constFirst()), {host(record.value)}, ofAnyRegion);
}

/// What is wrong with the one text of \a values that is a policy, or was meant for one.
template<typename IsPolicy, typename IsRight>
Cause policyCause(const QStringList &values, const QString &mark, const IsPolicy &isPolicy,
                  const IsRight &isRight)
{
    const auto policies = std::count_if(values.cbegin(), values.cend(), isPolicy);
    if (policies > 1)
        return Cause::SeveralPolicies;
    for (const QString &value : values) {
        if (isPolicy(value) || (policies == 0 && value.contains(mark, Qt::CaseInsensitive)))
            return isRight(value) ? Cause::None : pasteCause(value, isRight);
    }
    return Cause::Absent;
}

/// A policy's last word is an "all" or a "redirect"; what follows makes it void.
bool endsWell(const QString &policy)
{
    static const QRegularExpression afterAll(QStringLiteral("\\s[-+~?]?all\\s+\\S"),
                                             QRegularExpression::CaseInsensitiveOption);
    return !afterAll.match(policy).hasMatch();
}

bool isDmarc(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^v\\s*=\\s*DMARC1\\s*(;|$)"));
    return start.match(text).hasMatch();
}
} // namespace

Cause causeIn(const Record &record, const QStringList &values, const QString &region)
{
    if (values.isEmpty())
        return Cause::Absent;
    const QString spfMark = QStringLiteral("v=spf1");
    switch (record.purpose) {
    case Purpose::Dkim:
        return dkimCause(record, values.constFirst(), region);
    case Purpose::MailFrom:
        if (record.type == QLatin1StringView("MX"))
            return mxCause(record, values);
        return policyCause(values, spfMark, spf::isPolicy, [](const QString &text) {
            return spf::includesAmazon(text) && endsWell(text) && !text.contains(u'"');
        });
    case Purpose::Dmarc:
        return policyCause(values, QStringLiteral("v=DMARC1"), isDmarc, isDmarc);
    case Purpose::Spf:
        return policyCause(values, spfMark, spf::isPolicy, [](const QString &text) {
            return spf::isPolicy(text) && endsWell(text) && !text.contains(u'"');
        });
    }
    return Cause::OtherValue;
}

} // namespace dns
