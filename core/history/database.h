// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QSqlQuery>
#include <QVariant>
#include <map>
#include <memory>
#include <optional>

namespace history {

/// The file, opened in one thread and used in no other. The first statement that fails is remembered, and the
/// transaction around it undone; what follows it does nothing.
class Database
{
public:
    /// Opens or makes the file, checks that it is whole and brings it to the present schema. A damaged one is
    /// set aside and a new one begun; \a setAside then gets the name it bears now.
    [[nodiscard]] static aws::Result<std::unique_ptr<Database>> open(const QString &path, QString *setAside);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Performs a statement, prepared once for all times; \a sql is a literal. The rows of one that reads are
    /// read to the end.
    QSqlQuery &run(const char *sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row.
    [[nodiscard]] std::optional<QVariant> value(const char *sql, std::initializer_list<QVariant> values = {});

    /// All that \a work writes, or nothing of it.
    template<typename Work>
    [[nodiscard]] auto write(Work work) -> aws::Result<std::invoke_result_t<Work>>
    {
        begin("BEGIN IMMEDIATE");
        return end(work);
    }
    /// \a work reads from one and the same moment.
    template<typename Work>
    [[nodiscard]] auto read(Work work) -> aws::Result<std::invoke_result_t<Work>>
    {
        begin("BEGIN");
        return end(work);
    }
    /// A statement that stands in no transaction, such as VACUUM.
    [[nodiscard]] aws::Result<void> perform(const QString &sql);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection);
    [[nodiscard]] aws::Result<void> prepareFile();
    [[nodiscard]] aws::Result<void> check();
    [[nodiscard]] aws::Result<void> migrate();
    void fail(const QSqlError &error);
    void begin(const char *sql);
    [[nodiscard]] aws::Result<void> finish();

    template<typename Work>
    auto end(Work &work) -> aws::Result<std::invoke_result_t<Work>>
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return finish();
        } else {
            auto result = work();
            if (const auto finished = finish(); !finished)
                return tl::unexpected(finished.error());
            return result;
        }
    }

    QString m_path;
    QString m_connection;
    std::map<const char *, QSqlQuery> m_statements;
    std::optional<aws::Error> m_problem;
};

/// Codes of aws::Error that the caller may want to tell apart.
inline constexpr QLatin1StringView damagedCode("HistoryDamaged");
inline constexpr QLatin1StringView newerCode("HistoryNewer");

} // namespace history
