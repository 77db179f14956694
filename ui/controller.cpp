// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controller.h"

namespace ui {

template void Controller::start(QCoro::Task<aws::Result<void>> &&, aws::Priority, Done<aws::Result<void>>);
template void Controller::start(QCoro::Task<aws::Result<email::GetAccount::Response>> &&, aws::Priority,
                                Done<aws::Result<email::GetAccount::Response>>);
template void
Controller::start(QCoro::Task<aws::Result<email::GetDeliverabilityDashboardOptions::Response>> &&,
                  aws::Priority, Done<aws::Result<email::GetDeliverabilityDashboardOptions::Response>>);
template void Controller::start(QCoro::Task<aws::Result<email::GetEmailIdentity::Response>> &&, aws::Priority,
                                Done<aws::Result<email::GetEmailIdentity::Response>>);

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
