// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace aws {

/// Makes \a path with what is missing above it; false when that fails. A folder that is new is its owner's
/// alone, one that is there stays as it is: perhaps somebody shares it on purpose.
[[nodiscard]] inline bool makePrivateFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    return QDir().mkpath(path)
        && QFile::setPermissions(path,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace aws
