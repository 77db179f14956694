// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"

#include "core/aws/privatefolder.h"
#include "core/aws/tr.h"
#include "core/history/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace history {

namespace {
/// The numbers of SQLite, without their extensions.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

aws::Error problemOf(const QString &path, int code, const QString &detail)
{
    const QString shown = QDir::toNativeSeparators(path);
    aws::Error error{
        .kind = aws::ErrorKind::Usage, .code = QStringLiteral("HistoryFailed"), .resource = path};
    switch (code & 0xff) {
    case Corrupt:
    case NotADatabase:
        error.code = damagedCode;
        error.message = tr("The history in %1 is damaged: %2.").arg(shown, detail);
        break;
    case Full:
        error.message =
            tr("The disk with the history is full: %1 was not written. Free some space.").arg(shown);
        break;
    case ReadOnly:
    case CantOpen:
        error.message = tr("The history in %1 cannot be written. Ask for the permission to write there; "
                           "until then nothing "
                           "is kept.")
                            .arg(shown);
        break;
    case Busy:
    case Locked:
        error.message =
            tr("Another program works with the history in %1 at the moment. Try again later.").arg(shown);
        error.retryable = true;
        break;
    default:
        error.message = tr("The history in %1 could not be used: %2.").arg(shown, detail);
    }
    return error;
}

/// Out of the way, with what SQLite keeps beside it.
QString setAsideAs(const QString &path)
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFileInfo::exists(aside); ++i)
        aside = QStringLiteral("%1.damaged-%2").arg(path).arg(i);
    if (!QFile::rename(path, aside))
        return {};
    for (const auto *suffix : {"-wal", "-shm"}) {
        const QLatin1StringView end(suffix);
        if (QFileInfo::exists(path + end) && !QFile::rename(path + end, aside + end))
            QFile::remove(path + end);
    }
    return aside;
}
} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

aws::Result<std::unique_ptr<Database>> Database::open(const QString &path, QString *setAside)
{
    for (bool again = false;; again = true) {
        std::unique_ptr<Database> database(
            new Database(path, QStringLiteral("history-") + QUuid::createUuid().toString(QUuid::Id128)));
        auto opened = database->prepareFile();
        if (opened)
            opened = database->check();
        if (opened)
            opened = database->migrate();
        if (opened)
            return database;
        if (again || opened.error().code != damagedCode)
            return tl::unexpected(opened.error());
        database.reset(); // The file is closed before it gets another name.
        const QString aside = setAsideAs(path);
        if (aside.isEmpty())
            return tl::unexpected(opened.error());
        *setAside = aside;
    }
}

aws::Result<void> Database::prepareFile()
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileInfo info(m_path);
    if (!aws::makePrivateFolder(info.absolutePath()))
        return tl::unexpected(problemOf(m_path, CantOpen, {}));
    // SQLite would let everybody read it, and gives the files beside it the rights of this one.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite, ownerOnly))
        return tl::unexpected(problemOf(m_path, CantOpen, file.errorString()));
    file.close();
    file.setPermissions(ownerOnly);

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return tl::unexpected(problemOf(m_path, database.lastError().nativeErrorCode().toInt(),
                                        database.lastError().databaseText()));
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                               "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"}) {
        if (auto done = perform(QLatin1StringView(pragma)); !done)
            return done;
    }
    return {};
}

aws::Result<void> Database::check()
{
    const auto told = value("PRAGMA quick_check(1)");
    if (m_problem)
        return tl::unexpected(*std::exchange(m_problem, std::nullopt));
    if (told != QVariant(QStringLiteral("ok")))
        return tl::unexpected(problemOf(m_path, Corrupt, told.value_or(QVariant()).toString()));
    return {};
}

aws::Result<void> Database::migrate()
{
    const auto steps = schemaSteps();
    return write([&] {
        // Read within the transaction: two windows may start at once.
        const auto version = value("PRAGMA user_version").value_or(0).toUInt();
        if (version > steps.size()) {
            m_problem = aws::Error{
                .kind = aws::ErrorKind::Usage,
                .code = newerCode,
                .message =
                    tr("The history in %1 was written by a newer Sendscope, and is left as it is. Update "
                       "Sendscope to see it.")
                        .arg(QDir::toNativeSeparators(m_path)),
                .resource = m_path};
            return;
        }
        for (std::size_t step = version; step < steps.size(); ++step) {
            for (const char *statement : steps[step])
                run(statement);
        }
        if (version < steps.size()) {
            QSqlQuery query(QSqlDatabase::database(m_connection, false));
            if (!m_problem && !query.exec(QStringLiteral("PRAGMA user_version = %1").arg(steps.size())))
                fail(query.lastError());
        }
    });
}

void Database::fail(const QSqlError &error)
{
    if (!m_problem)
        m_problem = problemOf(m_path, error.nativeErrorCode().toInt(), error.databaseText());
}

QSqlQuery &Database::run(const char *sql, std::initializer_list<QVariant> values)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        known = m_statements.emplace(sql, QSqlQuery(QSqlDatabase::database(m_connection, false))).first;
        known->second.setForwardOnly(true);
        if (!m_problem && !known->second.prepare(QString::fromLatin1(sql))) {
            fail(known->second.lastError());
            m_statements.erase(known);
            known = m_statements.emplace("", QSqlQuery()).first;
        }
    }
    QSqlQuery &query = known->second;
    if (m_problem)
        return query;
    int place = 0;
    for (const QVariant &value : values) {
        // Qt takes a null text for NULL; to us it is an empty one.
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(place++, nullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        fail(query.lastError());
    return query;
}

std::optional<QVariant> Database::value(const char *sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = run(sql, values);
    if (m_problem || !query.next())
        return std::nullopt;
    QVariant result = query.value(0);
    query.finish();
    return result;
}

aws::Result<void> Database::perform(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (query.exec(sql))
        return {};
    return tl::unexpected(
        problemOf(m_path, query.lastError().nativeErrorCode().toInt(), query.lastError().databaseText()));
}

void Database::begin(const char *sql)
{
    m_problem.reset();
    run(sql);
}

aws::Result<void> Database::finish()
{
    if (!m_problem)
        run("COMMIT");
    if (!m_problem)
        return {};
    const aws::Error problem = *std::exchange(m_problem, std::nullopt);
    run("ROLLBACK"); // There may be nothing to undo any more; SQLite has done it by itself then.
    m_problem.reset();
    return tl::unexpected(problem);
}

} // namespace history
