// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/connections/savedconnection.h"

#include <QList>

namespace connections {

/// The connections a person has saved, in one small JSON file.
class ConnectionStore
{
public:
    explicit ConnectionStore(QString path);

    /// Reads the file. One that is damaged is set aside under another name, and the error says so and where;
    /// the store is empty then and works.
    [[nodiscard]] aws::Result<void> load();

    [[nodiscard]] const QList<SavedConnection> &all() const { return m_all; }
    [[nodiscard]] const SavedConnection *find(const QString &id) const;

    /// Adds it, or replaces the one with its id; a new one gets an id. Written at once, whole or not at all;
    /// on failure nothing has changed.
    [[nodiscard]] aws::Result<SavedConnection> save(SavedConnection connection);
    [[nodiscard]] aws::Result<void> remove(const QString &id);

private:
    [[nodiscard]] aws::Result<void> write(const QList<SavedConnection> &all) const;

    QString m_path;
    QList<SavedConnection> m_all;
};

} // namespace connections
