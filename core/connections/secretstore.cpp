// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/secretstore.h"

#include "core/aws/tr.h"

#include <QHash>
#include <QUuid>
#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>

namespace connections {

namespace {

using Secret = std::optional<QByteArray>;
using Secrets = QHash<QString, QByteArray>;

class MemoryStore : public SecretStore
{
public:
    QCoro::Task<aws::Result<Secret>> read(QString name) override { return readFrom(m_secrets, name); }
    QCoro::Task<aws::Result<void>> write(QString name, QByteArray secret) override
    {
        m_secrets->insert(name, secret);
        return done();
    }
    QCoro::Task<aws::Result<void>> remove(QString name) override
    {
        m_secrets->remove(name);
        return done();
    }
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    static QCoro::Task<aws::Result<Secret>> readFrom(std::shared_ptr<Secrets> secrets, QString name)
    {
        const auto found = secrets->constFind(name);
        co_return found == secrets->cend() ? Secret() : Secret(*found);
    }
    static QCoro::Task<aws::Result<void>> done() { co_return aws::Result<void>(); }

    std::shared_ptr<Secrets> m_secrets = std::make_shared<Secrets>();
};

constexpr auto service = "Sendscope";
/// A locked keychain asks the person to unlock it; one that nobody can answer for never comes back.
constexpr std::chrono::seconds patience{60};

aws::Error keychainError(QKeychain::Error error, const QString &detail)
{
    QString reason;
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        reason = tr("It was not unlocked.");
        break;
    case QKeychain::NoBackendAvailable:
        reason = tr("There is none on this computer.");
        break;
    default:
        reason = detail.isEmpty() ? tr("It does not answer.") : detail.simplified() + u'.';
    }
    return {.kind = aws::ErrorKind::Credentials,
            .code = QStringLiteral("KeychainUnavailable"),
            .message =
                tr("The system's keychain cannot be used. %1 Keys that you type in are kept in memory only, "
                   "until Sendscope ends.")
                    .arg(reason)};
}

/// Starts \a job and waits for it; the error is nothing's when it ended well.
QCoro::Task<std::optional<aws::Error>> finish(std::shared_ptr<QKeychain::Job> job)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    const auto ended = co_await qCoro(job.get(), &QKeychain::Job::finished, patience);
    if (!ended)
        co_return keychainError(QKeychain::OtherError, tr("It did not answer in time"));
    if (job->error() == QKeychain::NoError)
        co_return std::nullopt;
    aws::Error error = keychainError(job->error(), job->errorString());
    if (job->error() == QKeychain::EntryNotFound)
        error.code = QStringLiteral("EntryNotFound");
    co_return error;
}

template<typename Job>
std::shared_ptr<Job> jobFor(const QString &name)
{
    // It may still be inside one of its signals when the last of us lets go.
    const std::shared_ptr<Job> job(new Job(QString::fromLatin1(service)),
                                   [](Job *done) { done->deleteLater(); });
    job->setKey(name);
    return job;
}

bool isMissing(const aws::Error &error) { return error.code == QLatin1StringView("EntryNotFound"); }

class Keychain : public SecretStore
{
public:
    QCoro::Task<aws::Result<Secret>> read(QString name) override { return readEntry(name); }
    QCoro::Task<aws::Result<void>> write(QString name, QByteArray secret) override
    {
        return writeEntry(name, secret);
    }
    QCoro::Task<aws::Result<void>> remove(QString name) override { return removeEntry(name); }
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    static QCoro::Task<aws::Result<Secret>> readEntry(QString name)
    {
        const auto job = jobFor<QKeychain::ReadPasswordJob>(name);
        if (const auto error = co_await finish(job)) {
            if (isMissing(*error))
                co_return Secret();
            co_return tl::unexpected(*error);
        }
        co_return Secret(job->binaryData());
    }
    static QCoro::Task<aws::Result<void>> writeEntry(QString name, QByteArray secret)
    {
        const auto job = jobFor<QKeychain::WritePasswordJob>(name);
        job->setBinaryData(secret);
        if (const auto error = co_await finish(job))
            co_return tl::unexpected(*error);
        co_return aws::Result<void>();
    }
    static QCoro::Task<aws::Result<void>> removeEntry(QString name)
    {
        const auto job = jobFor<QKeychain::DeletePasswordJob>(name);
        const auto error = co_await finish(job);
        if (error && !isMissing(*error))
            co_return tl::unexpected(*error);
        co_return aws::Result<void>();
    }
};

} // namespace

std::shared_ptr<SecretStore> memoryStore() { return std::make_shared<MemoryStore>(); }

QCoro::Task<aws::Result<std::shared_ptr<SecretStore>>> openKeychain()
{
    auto keychain = std::make_shared<Keychain>();
    const QString name = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray dummy = "probe";
    const auto kept = co_await keychain->write(name, dummy);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const auto told = co_await keychain->read(name);
    const auto forgotten = co_await keychain->remove(name);
    if (!told)
        co_return tl::unexpected(told.error());
    if (*told != dummy || !forgotten)
        co_return tl::unexpected(
            keychainError(QKeychain::OtherError, tr("It does not keep what it is given")));
    co_return std::shared_ptr<SecretStore>(std::move(keychain));
}

} // namespace connections
