// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace activity {

/// A change of one's own that can have moved where mail lands: "192.0.2.10 moved to the pool marketing".
struct NotedChange {
    QDateTime when;
    QString text;
    QString resource;

    bool operator==(const NotedChange &) const = default;
};

/// A line of the audit file, if it is such a change, carried out over the connection \a connection. Changes
/// of another domain than \a domain are not.
[[nodiscard]] std::optional<NotedChange> notedChange(const QString &line, const QString &connection,
                                                     const QString &domain);

/// All of them in the audit file at \a path and those before it, oldest first.
[[nodiscard]] QList<NotedChange> readNotedChanges(const QString &path, const QString &connection,
                                                  const QString &domain);

} // namespace activity
