// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/processprovider.h"

#include "core/aws/credentials/shellwords.h"
#include "core/aws/shape/timestamp.h"
#include "core/aws/tr.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <qcoro/qcorofuture.h>

namespace aws {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseBetweenRuns = 60s; ///< While the remembered credentials still work.
constexpr qint64 largestOutput = 256 * 1024;

tl::unexpected<Error> processError(const QString &place, const QString &message)
{
    return credentialsError(QStringLiteral("CredentialProcessFailed"),
                            tr("The credential_process of %1 %2").arg(place, message));
}

/// One caller that waits for a run; answered exactly once, from whichever thread.
class Waiter
{
public:
    Waiter() { m_promise.start(); }
    void answer(const Result<Credentials> &result)
    {
        if (m_answered.exchange(true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }
    QFuture<Result<Credentials>> future() const { return m_promise.future(); }

private:
    QPromise<Result<Credentials>> m_promise;
    std::atomic_bool m_answered = false;
};

/// Lets go of a process without waiting for it: it deletes itself when it has ended.
void retire(QProcess *process)
{
    process->disconnect();
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

Result<QString> textMember(const QJsonObject &object, const QString &name, bool required,
                           const QString &place)
{
    const QJsonValue value = object.value(name);
    if (value.isString() && !(required && value.toString().isEmpty()))
        return value.toString();
    if (!required && (value.isNull() || value.isUndefined()))
        return QString();
    return processError(place,
                        value.isUndefined() ? tr("answered without %1.").arg(name)
                                            : tr("answered a %1 that is no text.").arg(name));
}

} // namespace

/// Outlives the provider for as long as somebody waits.
class ProcessProvider::State : public std::enable_shared_from_this<State>
{
public:
    explicit State(CredentialProcess spec)
        : process(std::move(spec))
    {
    }
    ~State() { end(); }
    Q_DISABLE_COPY_MOVE(State)

    [[nodiscard]] std::optional<Credentials> usable() const;
    void join(const std::shared_ptr<Waiter> &waiter);
    void leave(const std::shared_ptr<Waiter> &waiter);

    const CredentialProcess process;
    std::optional<Credentials> remembered;
    TimePoint nextRun; ///< Not before this while what is remembered has not expired.

private:
    void start();
    void readMore();
    void finished(const Result<Credentials> &result);
    Result<Credentials> outcome(int exitCode, QProcess::ExitStatus status) const;
    void end();

    QProcess *m_running = nullptr;
    QByteArray m_output;
    QList<std::shared_ptr<Waiter>> m_waiters;
};

std::optional<Credentials> ProcessProvider::State::usable() const
{
    if (!remembered || !remembered->expiration)
        return remembered;
    const TimePoint now = process.clock();
    const auto left = *remembered->expiration - now;
    const bool fresh = left > CredentialsProvider::refreshBefore || (left > 0ms && now < nextRun);
    return fresh ? remembered : std::nullopt;
}

void ProcessProvider::State::join(const std::shared_ptr<Waiter> &waiter)
{
    m_waiters.append(waiter);
    if (!m_running)
        start();
}

void ProcessProvider::State::leave(const std::shared_ptr<Waiter> &waiter)
{
    m_waiters.removeOne(waiter);
    if (m_waiters.isEmpty())
        end();
}

void ProcessProvider::State::start()
{
#ifdef Q_OS_WIN
    const std::optional split = QProcess::splitCommand(process.command);
#else
    const std::optional split = shellWords(process.command);
#endif
    if (!split) {
        finished(processError(process.place, tr("has a quote or a backslash that is not closed. Close it.")));
        return;
    }
    QStringList words = *split;
    if (words.isEmpty()) {
        finished(processError(process.place, tr("is empty. Write the program to run, or remove the line.")));
        return;
    }
    m_output.clear();
    m_running = new QProcess;
    QProcess *const child = m_running; // start() may fail at once, and the run is over when it returns
    child->setProgram(words.takeFirst());
    child->setArguments(words);
    child->setProcessEnvironment(process.environment.variables());
    child->setStandardInputFile(QProcess::nullDevice());
    child->setStandardErrorFile(QProcess::nullDevice());

    // The state ends its process before it goes, so it is alive in these.
    QObject::connect(child, &QProcess::readyReadStandardOutput, child, [this] { readMore(); });
    QObject::connect(child, &QProcess::finished, child, [this](int exitCode, QProcess::ExitStatus status) {
        m_output += m_running->readAllStandardOutput();
        finished(outcome(exitCode, status));
    });
    QObject::connect(child, &QProcess::errorOccurred, child, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished(processError(process.place,
                                  tr("cannot be started (%1). Check that the program exists and may be run.")
                                      .arg(QFileInfo(m_running->program()).fileName())));
    });
    QTimer::singleShot(process.limit, child, [this] {
        finished(processError(process.place,
                              tr("gave no answer in %1 seconds and was stopped. Run it in a "
                                 "terminal: perhaps it waits for input.")
                                  .arg(std::chrono::duration<double>(process.limit).count())));
    });
    child->start(QIODevice::ReadOnly);
}

void ProcessProvider::State::readMore()
{
    m_output += m_running->readAllStandardOutput();
    if (m_output.size() > largestOutput)
        finished(processError(process.place, tr("wrote far more than an answer and was stopped.")));
}

Result<Credentials> ProcessProvider::State::outcome(int exitCode, QProcess::ExitStatus status) const
{
    if (status == QProcess::CrashExit)
        return processError(process.place, tr("crashed. Run it in a terminal to see why."));
    if (exitCode != 0)
        return processError(process.place,
                            tr("failed with exit code %1. Run it in a terminal to see why.").arg(exitCode));
    auto answer = parseProcessOutput(m_output, process.place);
    if (answer && answer->expiration && *answer->expiration <= process.clock())
        return processError(process.place,
                            tr("answered credentials that have expired already. Sign in with "
                               "it again, and check this computer's clock."));
    return answer;
}

void ProcessProvider::State::finished(const Result<Credentials> &result)
{
    const auto self = shared_from_this(); // the last waiter's coroutine may let go of it
    end();
    const TimePoint now = process.clock();
    nextRun = now + pauseBetweenRuns;
    if (result)
        remembered = *result;
    // A refresh that fails is no reason to stop while what we have still works.
    const bool stillGood = remembered && remembered->expiration && *remembered->expiration > now;
    const Result<Credentials> answer = !result && stillGood ? Result<Credentials>(*remembered) : result;
    for (const auto &waiter : std::exchange(m_waiters, {}))
        waiter->answer(answer);
}

void ProcessProvider::State::end()
{
    if (m_running)
        retire(std::exchange(m_running, nullptr));
    m_output.clear();
}

namespace {

QCoro::Task<Result<Credentials>> obtain(std::shared_ptr<ProcessProvider::State> state, std::stop_token stop)
{
    const Result<Credentials> cancelled = tl::unexpected(Error{
        .kind = ErrorKind::Cancelled, .code = QStringLiteral("Cancelled"), .message = tr("Cancelled.")});
    if (stop.stop_requested())
        co_return cancelled;
    if (const auto known = state->usable())
        co_return *known;

    const auto waiter = std::make_shared<Waiter>();
    const std::stop_callback onStop(stop, [waiter, cancelled] { waiter->answer(cancelled); });
    state->join(waiter);
    const QFuture<Result<Credentials>> future = waiter->future();
    Result<Credentials> result = co_await future;
    state->leave(waiter);
    co_return result;
}

} // namespace

ProcessProvider::ProcessProvider(CredentialProcess process)
    : m_state(std::make_shared<State>(std::move(process)))
{
}

QCoro::Task<Result<Credentials>> ProcessProvider::credentials(std::stop_token stop)
{
    return obtain(m_state, std::move(stop));
}

void ProcessProvider::invalidate() { m_state->remembered.reset(); }

QString ProcessProvider::description() const
{
    return tr("credential_process of %1").arg(m_state->process.place);
}

Result<Credentials> parseProcessOutput(const QByteArray &output, const QString &place)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isObject())
        return processError(place, tr("did not answer a JSON object."));
    const QJsonObject object = document.object();
    const QJsonValue version = object.value(u"Version");
    if (!version.isDouble() || version.toDouble() != 1.0)
        return processError(place, tr("did not answer Version 1, the only one there is."));

    const KeyNames names{.accessKeyId = QStringLiteral("AccessKeyId"),
                         .secretAccessKey = QStringLiteral("SecretAccessKey"),
                         .sessionToken = QStringLiteral("SessionToken"),
                         .place = tr("the answer of the credential_process of %1").arg(place)};
    const auto id = textMember(object, names.accessKeyId, true, place);
    const auto secret = textMember(object, names.secretAccessKey, true, place);
    const auto token = textMember(object, names.sessionToken, false, place);
    const auto expires = textMember(object, QStringLiteral("Expiration"), false, place);
    for (const auto *member : {&id, &secret, &token, &expires}) {
        if (!*member)
            return tl::unexpected(member->error());
    }
    const auto keys =
        checkedKeys({.accessKeyId = *id, .secretAccessKey = *secret, .sessionToken = *token}, names);
    if (!keys)
        return tl::unexpected(keys.error());
    Credentials credentials = keys->value();
    if (!expires->isEmpty()) {
        const auto time = fromIso8601(*expires);
        if (!time)
            return processError(place, tr("answered an Expiration that is no ISO 8601 time."));
        credentials.expiration = TimePoint(std::chrono::milliseconds(time->toMSecsSinceEpoch()));
    }
    return credentials;
}

} // namespace aws
