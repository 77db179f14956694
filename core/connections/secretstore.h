// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <qcoro/qcorotask.h>

namespace connections {

/// Where secrets that a person typed in are kept. Nothing of them is ever in a setting, a log or an error.
/// Used from one thread; a task outlives its store.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Nothing when there is no secret of that name.
    [[nodiscard]] virtual QCoro::Task<aws::Result<std::optional<QByteArray>>> read(QString name) = 0;
    [[nodiscard]] virtual QCoro::Task<aws::Result<void>> write(QString name, QByteArray secret) = 0;
    /// Also good when there is none.
    [[nodiscard]] virtual QCoro::Task<aws::Result<void>> remove(QString name) = 0;
    /// False where secrets are gone when the program ends.
    [[nodiscard]] virtual bool isLasting() const = 0;
};

/// Keeps secrets until the program ends.
[[nodiscard]] std::shared_ptr<SecretStore> memoryStore();

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager), once it has
/// been seen to keep, tell and forget a dummy: a locked one answers "not found" to a read. An error says in
/// plain words why there is none, so that the caller can fall back to memory.
[[nodiscard]] QCoro::Task<aws::Result<std::shared_ptr<SecretStore>>> openKeychain();

} // namespace connections
