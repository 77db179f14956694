// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store.h"

#include "core/aws/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <filesystem>

namespace history {

namespace {
aws::Error notCopied(const QString &target, const QString &detail)
{
    return {
        .kind = aws::ErrorKind::Usage,
        .code = QStringLiteral("FileNotWritten"),
        .message =
            tr("%1 was not written: %2. Choose another place.").arg(QDir::toNativeSeparators(target), detail),
        .resource = target};
}

aws::Result<void> copy(Database &database, const QString &target)
{
    // Made 0600 beside its target, filled, and renamed over it; SQLite writes into a file that is empty.
    QTemporaryFile file(QFileInfo(target).absolutePath() + QStringLiteral("/.sendscope-XXXXXX"));
    if (!file.open())
        return tl::unexpected(notCopied(target, file.errorString()));
    const QString name = file.fileName();
    file.close();
    if (auto done = database.perform(
            QStringLiteral("VACUUM INTO '%1'").arg(QString(name).replace(u'\'', QLatin1StringView("''"))));
        !done)
        return tl::unexpected(notCopied(target, done.error().message));
    std::error_code problem;
    std::filesystem::rename(name.toStdU16String(), target.toStdU16String(), problem);
    if (problem)
        return tl::unexpected(notCopied(target, QString::fromStdString(problem.message())));
    file.setAutoRemove(false);
    return {};
}

aws::Result<void> clearAll(Database &database)
{
    auto done = database.write([&database] {
        for (const char *statement :
             {"DELETE FROM listing", "DELETE FROM blacklist_report", "DELETE FROM placement_test",
              "DELETE FROM campaign", "DELETE FROM span", "DELETE FROM placement", "DELETE FROM day",
              "DELETE FROM provider", "DELETE FROM domain", "DELETE FROM account"})
            database.run(statement);
    });
    // What was deleted is gone from the disk as well.
    for (const char *statement : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
        if (done)
            done = database.perform(QLatin1StringView(statement));
    }
    return done;
}

aws::Result<Extent> measure(Database &database)
{
    return database.read([&database] {
        const auto count = [&database](const char *sql) {
            return database.value(sql).value_or(QVariant()).toLongLong();
        };
        Extent extent{.days = count("SELECT count(*) FROM day WHERE told > 0"),
                      .domains = count("SELECT count(DISTINCT domain) FROM day WHERE told > 0"),
                      .campaigns = count("SELECT count(*) FROM campaign"),
                      .tests = count("SELECT count(*) FROM placement_test")};
        if (extent.days > 0) {
            extent.first = QDate::fromJulianDay(count("SELECT min(date) FROM day WHERE told > 0"));
            extent.last = QDate::fromJulianDay(count("SELECT max(date) FROM day WHERE told > 0"));
        }
        for (const char *suffix : {"", "-wal"})
            extent.bytes += QFileInfo(database.path() + QLatin1StringView(suffix)).size();
        return extent;
    });
}
} // namespace

Store::Store(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_worker(new QObject)
{
    m_state.store = this;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
    post([](State &state) { state.open(); });
}

Store::~Store()
{
    // The last piece of work closes the file, in the thread that opened it.
    post([](State &state) {
        state.database.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

std::shared_ptr<Store> Store::temporary()
{
    auto folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/sendscope-history-XXXXXX"));
    auto store = std::make_shared<Store>(folder->filePath(QStringLiteral("history.sqlite")));
    store->m_folder = std::move(folder);
    return store;
}

void Store::post(std::function<void(State &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [this, work = std::move(work)] { work(m_state); }, Qt::QueuedConnection);
}

void Store::State::open()
{
    QString setAside;
    auto opened = Database::open(store->m_path, &setAside);
    if (!setAside.isEmpty())
        tell(tr("The history in %1 was damaged. It was set aside as %2, and a new one is begun.")
                 .arg(QDir::toNativeSeparators(store->m_path), QDir::toNativeSeparators(setAside)));
    if (opened) {
        database = *std::move(opened);
    } else {
        problem = opened.error();
        note(&*problem);
    }
}

void Store::State::note(const aws::Error *error)
{
    if (!error) {
        told.clear();
    } else if (error->message != told && error->code != QLatin1StringView("FileNotWritten")) {
        told = error->message;
        tell(told);
    }
}

void Store::State::tell(const QString &what) const
{
    QMetaObject::invokeMethod(
        store, [store = store, what] { Q_EMIT store->troubled(what); }, Qt::QueuedConnection);
}

QCoro::Task<aws::Result<Extent>> Store::extent() { return perform(measure); }

QCoro::Task<aws::Result<void>> Store::copyTo(QString target)
{
    return perform([target](Database &database) { return copy(database, target); });
}

QCoro::Task<aws::Result<void>> Store::clear() { return perform(clearAll); }

} // namespace history
