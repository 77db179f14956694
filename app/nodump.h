// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

/// Keeps the process's memory, which holds keys, out of core dumps and from other processes of the same user.
/// Not in debug builds, where a debugger has to get in.
inline void forbidDumps()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}
