// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QElapsedTimer>
#include <QObject>

namespace ui {

class Page;

/// Tells on the desktop when something on \a page that took long has ended, or something was noticed, and
/// nobody was looking.
class LongWork : public QObject
{
    Q_OBJECT
public:
    /// Without \a settings the usual ones hold.
    LongWork(Page *page, std::shared_ptr<Settings> settings);

Q_SIGNALS:
    void notified(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QObject *page);
    void busyChanged(bool busy);
    void tell(const QString &text);

    Page *m_page;
    std::shared_ptr<Settings> m_settings;
    QElapsedTimer m_since;
    int m_busy = 0;
};

} // namespace ui
