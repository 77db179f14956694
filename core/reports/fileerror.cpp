// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/fileerror.h"

#include "core/aws/tr.h"

#include <cerrno>

namespace reports {

namespace {
QString sentence(int systemError, const QString &name, const QString &detail)
{
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return tr("%1 was not written: the disk is full. Free some space or choose another folder.")
            .arg(name);
    case EFBIG:
        return tr("%1 was not written: the disk does not take a file of this size. Choose another "
                  "folder or a shorter range.")
            .arg(name);
    case EACCES:
    case EPERM:
    case EROFS:
        return tr("%1 was not written: you may not write there. Choose a folder of "
                  "your own or ask for the permission.")
            .arg(name);
    case ENOENT:
    case ENOTDIR:
        return tr("%1 was not written: its folder does not exist. Create it or choose another one.")
            .arg(name);
    case EISDIR:
        return tr("%1 is a folder. Give the name of a file, such as %1/export.csv.").arg(name);
    case ENAMETOOLONG:
        return tr("%1 was not written: the name is too long. Choose a shorter one.").arg(name);
    case EPIPE:
        return tr("%1 was not written whole: whoever reads it has stopped reading.").arg(name);
    default:
        return tr("%1 was not written: %2. Try again or choose another place.").arg(name, detail);
    }
}
} // namespace

aws::Error fileError(const QString &name, int systemError, const QString &detail)
{
    const QString shown = name.isEmpty() ? tr("The output") : name;
    return {.kind = aws::ErrorKind::Usage,
            .code = QStringLiteral("FileNotWritten"),
            .message = sentence(systemError, shown, detail),
            .resource = name};
}

} // namespace reports
