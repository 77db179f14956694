// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace console {

/// Tells of Ctrl+C and of a polite request to end (SIGINT, SIGTERM), in the event loop. One at a time.
class Interruption : public QObject
{
    Q_OBJECT
public:
    Interruption();
    ~Interruption() override;

Q_SIGNALS:
    void requested();

private:
    int m_reading = -1;
};

} // namespace console
