// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/policy.h"

#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "core/aws/tr.h"

namespace console {

namespace {
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Prints the least IAM policy for looking at an account, or for everything that Sendscope can do\n"
           "with it. Nothing is sent. The same policy serves both APIs.\n\n"
           "Example: sendscopectl policy read-only > policy.json"));
    parser.addPositionalArgument(QStringLiteral("use"), tr("read-only or full"),
                                 QStringLiteral("read-only|full"));
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment)
{
    const QString use = parser.positionalArguments().join(u' ');
    if (use == QLatin1StringView("read-only"))
        co_return writeOut(email::policyDocument(email::Access::ReadOnly));
    if (use == QLatin1StringView("full"))
        co_return writeOut(email::policyDocument(email::Access::Full));
    co_return failUsage(tr("Say what the policy is for: 'sendscopectl policy read-only' or 'full'."));
}
} // namespace

Command policy()
{
    return {.name = QStringLiteral("policy"),
            .summary = tr("Print the least IAM policy for reading, or for everything."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
