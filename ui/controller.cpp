// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controller.h"

namespace ui {

Controller::Controller(Session session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
}

Controller::~Controller()
{
    // Stopping resumes the tasks at once, and what they would tell is already gone.
    m_closing = true;
    m_stop.request_stop();
}

aws::Error Controller::notCarriedOut(aws::Error error)
{
    error.outcomeUnknown = false;
    error.message = tr("The connection was lost on the way. The service was asked again: the change was not "
                       "carried out.");
    return error;
}

void Controller::begin(aws::Priority priority)
{
    ++m_underWay;
    if (priority != aws::Priority::Background && m_waitedFor++ == 0)
        Q_EMIT busyChanged(true);
}

void Controller::end(aws::Priority priority)
{
    --m_underWay;
    if (priority != aws::Priority::Background && --m_waitedFor == 0)
        Q_EMIT busyChanged(false);
    if (m_underWay == 0)
        Q_EMIT idle();
}

} // namespace ui
