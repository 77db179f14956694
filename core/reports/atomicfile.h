// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QFile>
#include <QString>
#include <memory>

namespace reports {

/// A file that is there whole or not at all: written beside its target and renamed over it at the end.
///
/// Not QSaveFile: that one writes through a symbolic link, which someone else may have laid, and lets
/// everybody read the file. Here the link itself is replaced, and only the owner can read and write, as the
/// exports name customers and campaigns. A device or a pipe (/dev/stdout) is written directly.
class AtomicFile
{
public:
    explicit AtomicFile(const QString &path);
    ~AtomicFile(); ///< Without commit() nothing remains, and an older file stays as it was.
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    [[nodiscard]] aws::Result<void> open();
    [[nodiscard]] QIODevice &device() { return *m_file; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] aws::Result<void> commit();

private:
    QString m_path;
    std::unique_ptr<QFile> m_file;
    bool m_direct = false;
};

/// Whether a file can be made there, to be told before the work for it; nothing remains. A device is not
/// touched.
[[nodiscard]] aws::Result<void> canBeWritten(const QString &path);

/// The same for content that is already there.
[[nodiscard]] aws::Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace reports
