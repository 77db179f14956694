// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/reports/column.h"
#include "ui/identities/identityname.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace ui {

/// A name in a list of many, and what would become of it.
struct ListedIdentity {
    enum class Verdict { New, Exists, Twice, Wrong };

    int line = 0; ///< Counted from 1.
    int place = 0; ///< Where in the text it begins.
    QString typed;
    IdentityName name;
    Verdict verdict = Verdict::New;
    int firstLine = 0; ///< Of one that is there twice: where it stood first.
};

[[nodiscard]] reports::Columns<ListedIdentity> listedIdentityColumns();

/// Reads lists of domains and addresses. It remembers the names it has read, so that a list of thousands is
/// read again at every key.
class IdentityList
{
public:
    /// \a exists tells which are in the account already.
    explicit IdentityList(std::function<bool(const QString &wire)> exists)
        : m_exists(std::move(exists))
    {
    }

    /// One name a line, or several between commas, semicolons or tabs.
    [[nodiscard]] QList<ListedIdentity> read(const QString &text);

private:
    std::function<bool(const QString &)> m_exists;
    QHash<QString, IdentityName> m_known; ///< By what was typed.
};

/// The names in a CSV file, one a line: of the column that is headed as such, else of the first.
[[nodiscard]] aws::Result<QString> namesInCsv(const QByteArray &file);

/// The MAIL FROM domain of \a identity with this \a prefix; empty for an address.
[[nodiscard]] QString mailFromDomain(const QString &prefix, const IdentityName &identity);
/// What is wrong with \a prefix; empty when nothing is, or nothing is typed.
[[nodiscard]] QString mailFromPrefixProblem(const QString &prefix);

} // namespace ui
