// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/command.h"
#include "core/aws/client/observer.h"

#include <QJsonObject>
#include <QList>

namespace activity {

/// A call that was made, and for a change what it changed.
struct Entry {
    qint64 number = 0; ///< Counts up; names the entry.
    aws::CallRecord record;
    Origin origin;
    QString connection; ///< "Practice account"
    std::optional<QJsonObject> before; ///< What had been read of the thing before it was changed.
    std::optional<QJsonObject> after; ///< What was read of it first afterwards.

    [[nodiscard]] QString operation() const
    {
        const auto &name = record.call.operation.name;
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    [[nodiscard]] bool isChange() const { return record.call.operation.changes(); }
};

/// A member that is another than before: "DkimAttributes.SigningEnabled", true, false.
struct Difference {
    QString member;
    QString before; ///< Empty when it was not there.
    QString after;

    bool operator==(const Difference &) const = default;
};

[[nodiscard]] QList<Difference> differences(const QJsonObject &before, const QJsonObject &after);

/// One line for the audit file: when, who, what, on what, what was asked for, what came of it.
[[nodiscard]] QString auditLine(const Entry &entry);

} // namespace activity
