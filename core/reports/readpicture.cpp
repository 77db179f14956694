// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readpicture.h"

#include "core/aws/tr.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <chrono>
#include <qcoro/qcorosignal.h>

namespace reports {

using namespace std::chrono_literals;

namespace {
constexpr auto longestSilence = 20s;

tl::unexpected<aws::Error> noPicture(aws::ErrorKind kind, const QString &message)
{
    return tl::unexpected(aws::Error{.kind = kind, .code = QStringLiteral("NoPicture"), .message = message});
}
} // namespace

QCoro::Task<aws::Result<QByteArray>> readPicture(QUrl address, std::stop_token stop)
{
    if (address.scheme() != QLatin1StringView("https") || address.host().isEmpty())
        co_return noPicture(
            aws::ErrorKind::Usage,
            tr("Its address, %1, is not an https one and was not opened.").arg(address.toDisplayString()));
    address.setUserInfo({});
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(longestSilence).count()));

    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    bool tooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [&reply, &tooLarge](qint64 received, qint64 whole) {
                         if (std::max(received, whole) > largestPicture) {
                             tooLarge = true;
                             reply->abort();
                         }
                     });
    {
        const std::stop_callback abort(stop, [&reply] { reply->abort(); });
        if (!reply->isFinished())
            co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    if (tooLarge)
        co_return noPicture(aws::ErrorKind::Protocol,
                            tr("It is larger than %1 MB and was refused.").arg(largestPicture >> 20));
    if (stop.stop_requested())
        co_return noPicture(aws::ErrorKind::Cancelled, tr("Cancelled."));
    if (reply->error() != QNetworkReply::NoError)
        co_return noPicture(aws::ErrorKind::Network, reply->errorString());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        co_return noPicture(aws::ErrorKind::Protocol,
                            tr("%1 answered with status %2.").arg(address.host()).arg(status));
    co_return reply->readAll();
}

} // namespace reports
