// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"
#include "core/history/kept.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

class QTemporaryDir;

namespace history {

/// What the service answered, for longer than it remembers: one SQLite file, worked with in a thread of its
/// own, one piece of work after the other. Destroyed, it first finishes what it was given.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Opens the file, or makes it, in the background.
    explicit Store(const QString &path, QObject *parent = nullptr);
    ~Store() override;
    /// One that is gone with the program.
    [[nodiscard]] static std::shared_ptr<Store> temporary();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether answers are kept from now on; what is there can be read either way.
    void setKeeping(bool keeping) { m_keeping = keeping; }
    [[nodiscard]] bool isKeeping() const { return m_keeping; }

    /// Does \a work(Database &), which gives an aws::Result, in the store's thread.
    template<typename Work>
    [[nodiscard]] auto perform(Work work) -> QCoro::Task<std::invoke_result_t<Work, Database &>>
    {
        using Result = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        QFuture<Result> future = promise->future();
        post([promise, work = std::move(work)](State &state) mutable {
            Result result = state.database ? work(*state.database) : Result(tl::unexpected(*state.problem));
            state.note(result ? nullptr : &result.error());
            promise->addResult(std::move(result));
            promise->finish();
        });
        return answer(std::move(future));
    }

    [[nodiscard]] QCoro::Task<aws::Result<Extent>> extent();
    /// A whole copy, there at once or not at all.
    [[nodiscard]] QCoro::Task<aws::Result<void>> copyTo(QString target);
    /// Forgets everything, of all accounts.
    [[nodiscard]] QCoro::Task<aws::Result<void>> clear();

Q_SIGNALS:
    /// Something that the user should know of: a damaged file was set aside, nothing can be kept. Once for
    /// each time that it begins.
    void troubled(const QString &what);

private:
    /// Belongs to the thread.
    struct State {
        Store *store = nullptr;
        std::unique_ptr<Database> database;
        std::optional<aws::Error> problem; ///< Why there is no database.
        QString told; ///< The trouble that was told last; empty while all goes well.

        void open();
        void note(const aws::Error *error);
        void tell(const QString &what) const;
    };

    template<typename Result>
    static QCoro::Task<Result> answer(QFuture<Result> future)
    {
        co_await future;
        const Result result = future.result();
        co_return result;
    }
    void post(std::function<void(State &)> work);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Of a temporary one.
    bool m_keeping = true;
    State m_state;
    QThread m_thread;
    QObject *m_worker; ///< Lives in the thread.
};

} // namespace history
