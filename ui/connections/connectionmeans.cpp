// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionmeans.h"

namespace ui {

QString KeyPlace::words() const
{
    if (m_store->isLasting())
        return tr("The keys are kept in this computer's keychain, nowhere else.");
    return m_problem.isEmpty() ? tr("The keys are kept in memory only, until Sendscope ends.") : m_problem;
}

QCoro::Task<> KeyPlace::open(std::shared_ptr<KeyPlace> place)
{
    if (!std::exchange(place->m_keychainWaits, false))
        co_return;
    const auto keychain = co_await connections::openKeychain();
    if (keychain)
        place->m_store = *keychain;
    else
        place->m_problem = keychain.error().message;
    Q_EMIT place->changed();
}

} // namespace ui
