// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/identities.h"
#include "ui/controller.h"

namespace ui {

/// Which identities have a configuration set as their default. The service has no such list: each identity
/// has to be asked for, so that of an account with very many some stay unasked.
class ConfigurationSetUses : public Controller
{
    Q_OBJECT
public:
    enum class State {
        Reading,
        Read,
        Unknown, ///< It could not be read.
        Untold, ///< This API does not tell.
    };

    ConfigurationSetUses(Session session, const QString &set, QObject *parent = nullptr);

    void find();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QStringList &identities() const { return m_identities; } ///< Found so far.
    [[nodiscard]] int read() const { return m_read; }
    [[nodiscard]] int all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    void readNext();

    QString m_set;
    State m_state = State::Reading;
    QStringList m_wanted;
    QStringList m_identities;
    int m_read = 0;
    int m_all = 0;
    int m_underWay = 0;
};

} // namespace ui
