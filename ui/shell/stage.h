// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <qcoro/qcorotask.h>

namespace ui {

class Banner;

/// A window on an account, and what the scenes do with it.
class Stage
{
public:
    Stage(QString folder, QString shade)
        : m_folder(std::move(folder))
        , m_shade(std::move(shade))
    {
    }

    /// What the next windows find around them.
    void handIn(const Surroundings &surroundings) { m_means.surroundings = surroundings; }
    [[nodiscard]] aws::Result<void> open(sandbox::Data data);
    /// A window without an account.
    void openEmpty();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] sandbox::Server &server() { return *m_server; }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *objectName)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(objectName));
    }
    void type(const char *objectName, const QString &text) { find<QLineEdit>(objectName)->setText(text); }
    void click(const char *objectName) { find<QAbstractButton>(objectName)->click(); }

    /// The window as it is, with its dialog in front of it.
    [[nodiscard]] aws::Result<void> take(const QString &title);
    /// The same, once everything has arrived and if nothing failed.
    [[nodiscard]] QCoro::Task<aws::Result<void>> takeSettled(QString title);
    /// Shows the tab of this object name.
    void turnTo(const char *page);

private:
    QString m_folder;
    QString m_shade;
    Means m_means;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<sandbox::Server> m_server;
    int m_number = 0;
};

/// Until everything has arrived and is laid out.
[[nodiscard]] QCoro::Task<> settle(Page *page);
[[nodiscard]] aws::Error unexpectedBanner(const Banner &banner);

} // namespace ui
