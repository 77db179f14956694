// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/environment.h"
#include "core/connections/connectionstore.h"
#include "core/connections/secretstore.h"

#include <QObject>

namespace ui {

/// Where typed-in keys are kept: in memory, until the system's keychain has been opened, if it is to be.
class KeyPlace : public QObject
{
    Q_OBJECT
public:
    explicit KeyPlace(bool useKeychain = false)
        : m_keychainWaits(useKeychain)
    {
    }

    [[nodiscard]] const std::shared_ptr<connections::SecretStore> &store() const { return m_store; }
    /// Where that is, and why, in a sentence.
    [[nodiscard]] QString words() const;
    /// Opens the keychain once it is needed, not before: it may ask the person to unlock it.
    static QCoro::Task<> open(std::shared_ptr<KeyPlace> place);

Q_SIGNALS:
    void changed();

private:
    bool m_keychainWaits;
    std::shared_ptr<connections::SecretStore> m_store = connections::memoryStore();
    QString m_problem;
};

/// What all windows share of connections, handed in: where saved ones and typed-in keys are kept.
struct ConnectionMeans {
    aws::Environment environment;
    std::shared_ptr<connections::ConnectionStore> store; ///< Null: nothing is saved.
    std::shared_ptr<KeyPlace> keys = std::make_shared<KeyPlace>();
};

} // namespace ui
