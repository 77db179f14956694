// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/entry.h"

namespace activity {

/// Every change that was made or tried, one line each, in a text file that only its owner can read. A full
/// file becomes audit.log.1, that one audit.log.2, and so on; the oldest goes.
class AuditFile
{
public:
    static constexpr qint64 usualSize = 1 << 20;
    static constexpr int kept = 5;

    explicit AuditFile(QString path, qint64 fullAt = usualSize);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] aws::Result<void> append(const Entry &entry) const;

private:
    void rotate() const;

    QString m_path;
    qint64 m_fullAt;
};

} // namespace activity
