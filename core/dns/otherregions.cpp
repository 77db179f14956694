// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/otherregions.h"

#include "core/aws/endpoint.h"
#include "core/aws/tr.h"

namespace dns {

namespace {
/// Keys of one partition mean nothing in another: "us-gov-", or nothing for the public regions.
QString partitionOf(const QString &region)
{
    for (const QString &prefix :
         {QStringLiteral("us-gov-"), QStringLiteral("cn-"), QStringLiteral("eusc-")}) {
        if (region.startsWith(prefix))
            return prefix;
    }
    return {};
}

QString reasonOf(const aws::Error &error)
{
    switch (error.kind) {
    case aws::ErrorKind::Network:
    case aws::ErrorKind::Cancelled:
        return tr("does not answer");
    case aws::ErrorKind::Credentials:
        return tr("does not take the credentials; it may be switched off for the account");
    case aws::ErrorKind::Throttled:
        return tr("answers no more for now");
    default:
        break;
    }
    if (error.httpStatus == 403)
        return tr("does not allow it to be read");
    return tr("refuses: %1").arg(error.code.isEmpty() ? error.message.left(80) : error.code);
}
} // namespace

QStringList otherRegions(const QString &region)
{
    QStringList others;
    for (const aws::Region &known : aws::knownRegions()) {
        if (known.id != region && partitionOf(known.id) == partitionOf(region))
            others.append(known.id);
    }
    return others;
}

QCoro::Task<InRegion> lookInRegion(aws::Client client, QString region, QString identity, std::stop_token stop)
{
    const email::GetEmailIdentity request{.emailIdentity = identity};
    const aws::CallOptions options{.priority = aws::Priority::Waiting, .stop = stop};
    const auto found = co_await client.send(request, options);
    InRegion answer{.region = region, .state = InRegion::State::Absent, .reason = {}};
    if (found) {
        answer.state = found->verifiedForSendingStatus == true ? InRegion::State::Verified
                                                               : InRegion::State::NotVerified;
    } else if (found.error().code != QLatin1StringView("NotFoundException")) {
        answer.state = InRegion::State::Unknown;
        answer.reason = reasonOf(found.error());
    }
    co_return answer;
}

QStringList verifiedIn(const QList<InRegion> &answers)
{
    QStringList regions;
    for (const InRegion &answer : answers) {
        if (answer.state == InRegion::State::Verified)
            regions.append(answer.region);
    }
    return regions;
}

} // namespace dns
