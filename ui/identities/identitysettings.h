// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/identities.h"
#include "ui/controller.h"

namespace ui {

/// Changes the settings of an identity.
class IdentitySettings : public Controller
{
    Q_OBJECT
public:
    using Controller::Controller;

    void setSigning(const QString &identity, bool on);
    void setFeedback(const QString &identity, bool on);
    /// An empty \a domain: the service's own from then on.
    void setMailFrom(const QString &identity, const QString &domain, email::BehaviorOnMxFailure behavior);

Q_SIGNALS:
    void done(const QString &identity);
    void refused(const ui::Failure &failure);

private:
    void finish(const QString &identity, const QString &title, const aws::Result<void> &result);
};

} // namespace ui
