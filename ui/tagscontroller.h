// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/identities.h"
#include "ui/controller.h"

namespace ui {

/// Reads and changes the tags of one thing, which the service knows by its ARN.
class TagsController : public Controller
{
    Q_OBJECT
public:
    using Controller::Controller;

    /// The ARN of \a resource, such as "configuration-set/newsletter", in this connection's region.
    [[nodiscard]] QString arnOf(const QString &resource, const QString &account) const;

    void read(const QString &arn);
    /// Only what differs is sent: first what is set, then what is taken away.
    void apply(const QString &arn, const QList<email::Tag> &before, const QList<email::Tag> &after);

Q_SIGNALS:
    void readTags(const QList<email::Tag> &tags);
    void applied(const QList<email::Tag> &tags);
    void applicationFailed(const ui::Failure &failure);

private:
    void remove(const QString &arn, const QStringList &keys, const QList<email::Tag> &after);
    void finish(const aws::Result<void> &result, const QList<email::Tag> &after);
};

} // namespace ui
