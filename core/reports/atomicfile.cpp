// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/atomicfile.h"

#include "core/reports/fileerror.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace reports {

namespace {
/// A device, a pipe or a socket, or a name that stands for one: nothing that can be renamed over.
bool isDevice(const QString &path)
{
#ifdef Q_OS_UNIX
    if (path.startsWith(QLatin1StringView("/dev/")) || path.startsWith(QLatin1StringView("/proc/")))
        return true;
#endif
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

std::filesystem::path nativePath(const QString &path) { return {path.toStdU16String()}; }
} // namespace

AtomicFile::AtomicFile(const QString &path)
    : m_path(path)
{
}

AtomicFile::~AtomicFile() = default;

aws::Result<void> AtomicFile::open()
{
    const QFileInfo target(m_path);
    if (m_path.isEmpty() || m_path.endsWith(u'/') || target.isDir())
        return tl::unexpected(fileError(m_path, EISDIR, {}));
    m_direct = isDevice(m_path);
    if (m_direct) {
        m_file = std::make_unique<QFile>(m_path);
    } else {
        if (!QFileInfo(target.absolutePath()).isDir())
            return tl::unexpected(fileError(m_path, ENOENT, {}));
        // QTemporaryFile makes it 0600, and on Linux without a name, so that not even a crash leaves it.
        m_file =
            std::make_unique<QTemporaryFile>(target.absolutePath() + QStringLiteral("/.sendscope-XXXXXX"));
    }
    errno = 0;
    // Without a second buffer: CsvWriter has one, and errors come where they happen.
    const bool opened = m_direct ? m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                                 : m_file->open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (!opened) {
        const bool forbidden = m_file->error() == QFileDevice::PermissionsError
            || !QFileInfo(target.absolutePath()).isWritable();
        return tl::unexpected(fileError(m_path, forbidden ? EACCES : errno, m_file->errorString()));
    }
    return {};
}

aws::Result<void> AtomicFile::commit()
{
    if (m_direct) {
        m_file->close();
        return {};
    }
    auto &temporary = static_cast<QTemporaryFile &>(*m_file);
    errno = 0;
    bool written = temporary.flush();
#ifdef Q_OS_UNIX
    // Some disks tell only now that they are full.
    written = written && ::fsync(temporary.handle()) == 0;
#endif
    if (!written)
        return tl::unexpected(fileError(m_path, errno, temporary.errorString()));
    // Asking for the name is what gives it one.
    errno = 0;
    const QString name = temporary.fileName();
    if (name.isEmpty())
        return tl::unexpected(fileError(m_path, errno, temporary.errorString()));
    temporary.close();
    std::error_code problem;
    std::filesystem::rename(nativePath(name), nativePath(m_path), problem);
    if (problem)
        return tl::unexpected(fileError(m_path, problem.value(), QString::fromStdString(problem.message())));
    temporary.setAutoRemove(false);
    return {};
}

aws::Result<void> canBeWritten(const QString &path)
{
    // To open a pipe is to begin with it, and its reader may not be there yet.
    return isDevice(path) ? aws::Result<void>() : AtomicFile(path).open();
}

aws::Result<void> writeFile(const QString &path, const QByteArray &content)
{
    AtomicFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    errno = 0;
    if (file.device().write(content) != content.size())
        return tl::unexpected(fileError(path, errno, file.device().errorString()));
    return file.commit();
}

} // namespace reports
