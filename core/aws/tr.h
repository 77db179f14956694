// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What functions outside of classes say to people, in their language. The same call as in a QObject, so that
/// lupdate finds it, if it is in a namespace; the context is the one that the catalogues have
/// (cmake/OneContext.cmake).
[[nodiscard]] inline QString tr(const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("sendscope", text, disambiguation, n);
}
