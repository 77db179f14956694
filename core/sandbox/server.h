// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/fault.h"
#include "core/sandbox/options.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <memory>

namespace sandbox {

/// One request as the practice service saw it.
struct LoggedRequest {
    QString operation; ///< Empty when the path belongs to no operation.
    QByteArray method;
    QByteArray path; ///< As it came over the wire, without the query.
    int status = 0; ///< 0 when a fault kept the answer back.
    QString region = {}; ///< That it was signed for.
};

/// The practice service on 127.0.0.1: the 42 operations under /v1/email and /v2/email on one account that
/// lives as long as this object. It works in a thread of its own, so that a caller may block; every function
/// here may be called from any thread.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(Options options = {}, QObject *parent = nullptr);
    ~Server() override;

    /// Starts to listen; false when the port is taken, errorString() then says why.
    bool listen();
    [[nodiscard]] QString errorString() const;

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:PORT", what --endpoint-url takes.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray accessKeyId() const;
    [[nodiscard]] QByteArray secretAccessKey() const;
    [[nodiscard]] QString accountId() const;

    /// Every request so far, the latest last. A request is in here before its answer leaves.
    [[nodiscard]] QList<LoggedRequest> requestLog() const;
    /// How many requests of \a operation there were.
    [[nodiscard]] int requestCount(const QString &operation) const;
    void clearRequestLog();

    /// Faults are used up in the order they were added.
    void addFault(const Fault &fault);
    void clearFaults();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
