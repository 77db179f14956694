// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"
#include "core/email/operations.h"
#include "ui/models/roles.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <qcoro/qcorotask.h>

/// The real window on a practice account of its own, and the hands of a person at it.
class OpenWindow
{
public:
    explicit OpenWindow(sandbox::Options options = {}, bool readOnly = false,
                        const QString &page = QStringLiteral("identitiesPage"), ui::Means means = {});

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] sandbox::Server &server() { return *m_server; }
    /// What the service says, asked past the window.
    template<aws::Request R>
    typename R::Response ask(R request)
    {
        auto answer = QCoro::waitFor(m_client->send(std::move(request)));
        if (!answer) {
            QTest::qFail(qPrintable(answer.error().line()), __FILE__, __LINE__);
            return {};
        }
        return *std::move(answer);
    }
    [[nodiscard]] ui::Page *page() const { return m_window.currentPage(); }
    /// Shows the tab of this object name.
    void turnTo(const char *page);
    [[nodiscard]] bool isIdle() const { return page()->isIdle(); }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *objectName) const
    {
        return m_window.findChild<Widget *>(QString::fromLatin1(objectName));
    }
    [[nodiscard]] ui::TableView *table(const char *objectName) const
    {
        return find<ui::TableView>(objectName);
    }
    [[nodiscard]] QString text(const char *objectName) const;
    void click(const char *objectName);
    void type(const char *objectName, const QString &text);
    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void refuseNext(const QString &operation, int times = 1);

    /// What a table shows of a column, from top to bottom.
    [[nodiscard]] static QStringList column(const ui::TableView *table, const char *id,
                                            int role = Qt::DisplayRole);

    /// Answers the dialog that asks for a file.
    void saveTo(const QString &path);

private:
    std::shared_ptr<sandbox::Server> m_server;
    std::optional<aws::Client> m_client;
    ui::MainWindow m_window;
};

/// Waits until everything that was asked for has arrived.
#define TRY_IDLE(open) QTRY_VERIFY_WITH_TIMEOUT((open).isIdle(), 20000)
