// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include <QCoreApplication>

namespace console {

QList<Command> commands()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("console", text); };
    return {
        {QStringLiteral("call"), tr("Perform one of the 42 operations, JSON in and out."), call},
        {QStringLiteral("list"), tr("List every identity as a table, JSON or CSV."), list},
        {QStringLiteral("export"), tr("Write a table of the account as CSV."), exportTable},
        {QStringLiteral("report"), tr("Write how a domain's mail landed as PDF or HTML."), report},
        {QStringLiteral("records"), tr("Write the DNS records that a domain needs."), records},
        {QStringLiteral("dns"), tr("Check a domain's DNS records, and say what is wrong."), dnsCheck},
        {QStringLiteral("policy"), tr("Print the least IAM policy for reading, or for everything."), policy},
        {QStringLiteral("sandbox"), tr("Run a practice account on this machine, without AWS."), sandbox},
    };
}

} // namespace console
