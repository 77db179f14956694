// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/aws/credentials/environment.h"

#include <chrono>

namespace aws {

/// A `credential_process` of a profile.
struct CredentialProcess {
    QString command; ///< As in the config file; split into words, never given to a shell.
    Environment environment; ///< What the program is started with.
    QString place; ///< For people: "profile marketing".
    Clock clock = systemClock;
    std::chrono::milliseconds limit = std::chrono::seconds(60); ///< Then it is killed.
};

/// Runs the program when credentials are needed, remembers its answer and asks again 15 minutes before that
/// expires. Callers that come while it runs share the run; it is killed when the last of them has stopped
/// waiting.
class ProcessProvider : public CredentialsProvider
{
public:
    explicit ProcessProvider(CredentialProcess process);

    QCoro::Task<Result<Credentials>> credentials(std::stop_token stop) override;
    void invalidate() override;
    QString description() const override;

    class State;

private:
    std::shared_ptr<State> m_state;
};

/// The program's answer: JSON, Version 1. `place` says in an error whose it is; values are never repeated.
[[nodiscard]] Result<Credentials> parseProcessOutput(const QByteArray &output, const QString &place);

} // namespace aws
