// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firststart.h"

#include <algorithm>

namespace ui {

bool nothingChosenYet(const aws::Error &error, const ConnectionWish &wish,
                      const aws::Environment &environment)
{
    if (wish.options.profile)
        return false;
    if (error.code == QLatin1StringView("CredentialsNotFound"))
        return true;
    const QStringList variables = environment.variables().keys();
    const bool chosen = wish.options.region || wish.options.endpoint
        || std::any_of(variables.cbegin(), variables.cend(),
                       [](const QString &name) { return name.startsWith(QLatin1StringView("AWS_")); });
    return !chosen && error.kind == aws::ErrorKind::Usage;
}

} // namespace ui
