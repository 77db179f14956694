// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/entry.h"

#include <QHash>
#include <QObject>

namespace activity {

/// Follows the calls of one connection: numbers them, and finds out for each change what was read of the
/// thing before and after it.
class Journal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Follows another connection from now on; what was read over the last one tells nothing of it.
    void follow(const QString &connection, const Origin &origin);
    void add(const aws::CallRecord &record);

Q_SIGNALS:
    void added(const activity::Entry &entry);
    /// The same entry, once it is known what a change led to.
    void completed(const activity::Entry &entry);

private:
    void readAnswer(const Entry &entry);
    [[nodiscard]] QByteArray readingOf(const aws::Call &change) const;

    QString m_connection;
    Origin m_origin;
    qint64 m_last = 0;
    QHash<QByteArray, QJsonObject> m_read; ///< Path of a reading → the latest answer.
    QHash<QByteArray, QList<Entry>> m_open; ///< Changes that nobody has read back yet, by that path.
};

} // namespace activity
