// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/networktransport.h"

#include "core/aws/tr.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <qcoro/qcorosignal.h>

namespace aws {

namespace {

constexpr qint64 largestAnswer = 64LL * 1024 * 1024;
constexpr std::size_t laneCount = 3;

/// Why we ended a reply ourselves; Qt reports all of these as "operation cancelled".
enum class Stop { None, Deadline, Inactivity, TooLarge, Cancelled };

Error transportError(ErrorKind kind, const QString &code, const QString &message, bool retryable,
                     bool outcomeUnknown)
{
    return Error{.kind = kind,
                 .code = code,
                 .message = message,
                 .retryable = retryable,
                 .outcomeUnknown = outcomeUnknown};
}

Error describe(const QNetworkReply &reply, Stop stop, const QString &host)
{
    switch (stop) {
    case Stop::Cancelled:
        return transportError(ErrorKind::Cancelled, QStringLiteral("Cancelled"), tr("Cancelled."), false,
                              true);
    case Stop::Deadline:
    case Stop::Inactivity:
        return transportError(ErrorKind::Network, QStringLiteral("TimedOut"),
                              tr("%1 did not answer in time. Check the connection and try again.").arg(host),
                              true, true);
    case Stop::TooLarge:
        return transportError(ErrorKind::Protocol, QStringLiteral("AnswerTooLarge"),
                              tr("The answer of %1 is larger than 64 MiB and was refused.").arg(host), false,
                              true);
    case Stop::None:
        break;
    }
    const QString reason = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return transportError(
            ErrorKind::Network, QStringLiteral("ConnectionRefused"),
            tr("%1 refuses the connection. Check the endpoint, the firewall and that the service runs.")
                .arg(host),
            true, false);
    case QNetworkReply::HostNotFoundError:
        return transportError(
            ErrorKind::Network, QStringLiteral("HostNotFound"),
            tr("The host %1 was not found. Check the region, the endpoint and the network connection.")
                .arg(host),
            true, false);
    case QNetworkReply::SslHandshakeFailedError:
        return transportError(ErrorKind::Network, QStringLiteral("TlsFailed"),
                              tr("No trusted connection to %1: %2. If your company inspects TLS, name its "
                                 "certificate authority in "
                                 "AWS_CA_BUNDLE.")
                                  .arg(host, reason),
                              false, false);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return transportError(
            ErrorKind::Network, QStringLiteral("ProxyFailed"),
            tr("The network proxy does not let Sendscope through to %1: %2.").arg(host, reason), true, false);
    case QNetworkReply::ContentReSendError: // Qt would have repeated the request; see OnceBody.
    case QNetworkReply::RemoteHostClosedError:
        return transportError(ErrorKind::Network, QStringLiteral("ConnectionLost"),
                              tr("The connection to %1 was lost before its answer came.").arg(host), true,
                              true);
    default:
        return transportError(ErrorKind::Network, QStringLiteral("ConnectionLost"),
                              tr("The connection to %1 was lost: %2.").arg(host, reason), true, true);
    }
}

/// A body that can be read once. Qt sends a request again on its own when a connection dies under it, without
/// telling anybody; it cannot when the body does not start again. Whether to repeat is the client's decision.
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, bytesAvailable());
        if (size == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, size, data);
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request, const QUrl &url,
                     const QList<QSslCertificate> &authorities)
{
    QNetworkRequest network(url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(authorities);
        network.setSslConfiguration(tls);
    }
    network.setRawHeader("Host", request.host);
    // A decompressed body would no longer be the bytes whose length we check.
    network.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (request.verb == Verb::Get)
        return manager.get(network);

    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto body = std::make_unique<OnceBody>(request.body);
    const std::string_view verb = verbName(request.verb);
    QNetworkReply *reply = manager.sendCustomRequest(
        network, QByteArray(verb.data(), static_cast<qsizetype>(verb.size())), body.get());
    body.release()->setParent(reply);
    return reply;
}

/// The system's proxies, and where there is none, one that is not there either: over plain HTTP, Qt reads the
/// head of an answer byte by byte from the system unless something may be in between. The socket asks again
/// and finds that nothing is.
class BufferedProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = proxyForQuery(query);
        if (query.url().scheme() == QLatin1StringView("http") && proxies.size() == 1
            && proxies.constFirst().type() == QNetworkProxy::NoProxy)
            proxies.first().setType(QNetworkProxy::DefaultProxy);
        return proxies;
    }
};

} // namespace

namespace {
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
} // namespace

struct NetworkTransport::Lane {
    Lane() { manager->setProxyFactory(new BufferedProxies); }
    // A lane may end inside a signal of its last reply.
    std::unique_ptr<QNetworkAccessManager, DeleteLater> manager{new QNetworkAccessManager};
    int inFlight = 0;
};

namespace {

/// Everything that ends one reply early, in one object that lives as long as the exchange.
class Watch : public QObject
{
public:
    Watch(QNetworkReply *reply, const TransportOptions &options, const std::stop_token &token)
        : m_reply(reply)
        , m_stopCallback(token, [this] {
            QMetaObject::invokeMethod(this, [this] { end(Stop::Cancelled); }, Qt::QueuedConnection);
        })
    {
        m_deadline.setSingleShot(true);
        m_inactivity.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(Stop::Deadline); });
        connect(&m_inactivity, &QTimer::timeout, this, [this] { end(Stop::Inactivity); });
        connect(reply, &QNetworkReply::uploadProgress, this, [this] { m_inactivity.start(); });
        // Not downloadProgress, which Qt holds back while an answer trickles.
        const auto receiving = [this] {
            m_inactivity.start();
            const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            if (std::max(announced, m_reply->bytesAvailable()) > largestAnswer)
                end(Stop::TooLarge);
        };
        connect(reply, &QNetworkReply::metaDataChanged, this, receiving);
        connect(reply, &QNetworkReply::readyRead, this, receiving);
        m_deadline.start(options.deadline);
        m_inactivity.setInterval(options.inactivity);
        m_inactivity.start();
    }

    [[nodiscard]] Stop stopped() const { return m_stopped; }

private:
    void end(Stop why)
    {
        if (m_stopped != Stop::None || m_reply->isFinished())
            return;
        m_stopped = why;
        m_reply->abort();
    }

    QNetworkReply *m_reply;
    QTimer m_deadline;
    QTimer m_inactivity;
    Stop m_stopped = Stop::None;
    std::stop_callback<std::function<void()>> m_stopCallback;
};

template<typename L>
QCoro::Task<Result<HttpResponse>> exchange(std::shared_ptr<L> lane, HttpRequest request,
                                           TransportOptions options, QList<QSslCertificate> authorities,
                                           std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return tl::unexpected(transportError(ErrorKind::Cancelled, QStringLiteral("Cancelled"),
                                                tr("Cancelled."), false, false));
    }
    const QByteArray written = request.scheme + "://" + request.host + request.path
        + (request.query.isEmpty() ? QByteArray() : '?' + request.query);
    const QUrl url = QUrl::fromEncoded(written, QUrl::StrictMode);
    if (url.toEncoded() != written) {
        co_return tl::unexpected(transportError(
            ErrorKind::Usage, QStringLiteral("InvalidAddress"),
            tr("The address %1 cannot be sent as it is.").arg(QString::fromLatin1(written)), false, false));
    }

    ++lane->inFlight;
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(start(*lane->manager, request, url, authorities));
    Stop stopped = Stop::None;
    {
        Watch watch(reply.get(), options, stop);
        if (!reply->isFinished())
            co_await qCoro(reply.get(), &QNetworkReply::finished);
        stopped = watch.stopped();
    }
    --lane->inFlight;

    HttpResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt calls every 4xx and 5xx an error; those with a status and a whole body are answers like any other.
    const bool httpError = response.status >= 400 && reply->error() >= QNetworkReply::ContentAccessDenied
        && reply->error() != QNetworkReply::ProtocolFailure;
    if (stopped != Stop::None || response.status == 0
        || (reply->error() != QNetworkReply::NoError && !httpError))
        co_return tl::unexpected(describe(*reply, stopped, url.host()));
    if (response.status >= 300 && response.status < 400) {
        co_return tl::unexpected(transportError(ErrorKind::Protocol, QStringLiteral("Redirected"),
                                                tr("%1 answered with a redirect, which the service never "
                                                   "does. A proxy or a sign-in page may be in between.")
                                                    .arg(url.host()),
                                                false, true));
    }
    response.headers = reply->rawHeaderPairs();
    response.body = reply->readAll();
    co_return response;
}

} // namespace

NetworkTransport::NetworkTransport(QList<QSslCertificate> authorities)
    : m_authorities(std::move(authorities))
{
    for (std::size_t i = 0; i < laneCount; ++i)
        m_lanes.push_back(std::make_shared<Lane>());
}

NetworkTransport::~NetworkTransport() = default;

QCoro::Task<Result<HttpResponse>> NetworkTransport::send(HttpRequest request, TransportOptions options,
                                                         std::stop_token stop)
{
    const auto lane = options.freshConnection
        ? std::make_shared<Lane>()
        : *std::min_element(m_lanes.begin(), m_lanes.end(),
                            [](const auto &a, const auto &b) { return a->inFlight < b->inFlight; });
    return exchange(lane, std::move(request), options, m_authorities, std::move(stop));
}

Result<QList<QSslCertificate>> NetworkTransport::readAuthorities(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    QList<QSslCertificate> certificates =
        opened ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
    if (certificates.isEmpty()) {
        return usageError(
            opened ? tr("AWS_CA_BUNDLE names %1, which holds no certificate in PEM form.").arg(path)
                   : tr("AWS_CA_BUNDLE names %1, which cannot be read: %2.").arg(path, file.errorString()));
    }
    return certificates;
}

} // namespace aws
