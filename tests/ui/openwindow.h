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

/// No name server can be reached: nothing leaves the machine in a test that does not hand in another one.
class NoNameServer : public dns::Resolver
{
public:
    [[nodiscard]] QCoro::Task<dns::Answer> ask(dns::Question question, dns::Server server, dns::Recursion,
                                               std::stop_token) const override
    {
        co_return dns::Answer{.question = question, .server = server, .outcome = dns::Outcome::Unreachable};
    }
};

/// The real window on a practice account of its own, and the hands of a person at it.
class OpenWindow
{
public:
    explicit OpenWindow(sandbox::Options options = {}, bool readOnly = false,
                        const QString &page = QStringLiteral("identitiesPage"), ui::Means means = {})
        : m_window(withoutNetwork(std::move(means)))
    {
        ui::ConnectionWish wish{.practice = true, .options = {}, .readOnly = readOnly, .sandbox = options};
        wish.options.clock = options.clock;
        auto opened = ui::openConnection(wish, aws::Environment());
        if (!opened)
            qFatal("The practice account does not open: %s", qPrintable(opened.error().message));
        m_server = opened->practice;
        m_client = opened->session.client();
        m_window.show();
        m_window.showAccount(*opened, page);
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("The window does not become active");
    }

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
    void turnTo(const char *page)
    {
        m_window.showPage(
            static_cast<int>(m_window.pages().indexOf(m_window.page(QString::fromLatin1(page)))));
    }
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
    [[nodiscard]] QString text(const char *objectName) const { return find<QLabel>(objectName)->text(); }
    void click(const char *objectName)
    {
        QTest::mouseClick(find<QAbstractButton>(objectName), Qt::LeftButton);
    }
    void type(const char *objectName, const QString &text)
    {
        auto *field = find<QLineEdit>(objectName);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    }
    void refuseNext(const QString &operation, int times = 1)
    {
        m_server->addFault({.kind = sandbox::Fault::Kind::Status,
                            .operation = operation,
                            .times = times,
                            .status = 403,
                            .code = QStringLiteral("AccessDeniedException"),
                            .message = QStringLiteral("<b>not</b> authorized")});
    }

    /// What a table shows of a column, from top to bottom.
    [[nodiscard]] static QStringList column(const ui::TableView *table, const char *id,
                                            int role = Qt::DisplayRole)
    {
        const QAbstractItemModel *model = table->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, ui::ColumnIdRole).toString()
                != QLatin1StringView(id))
                continue;
            for (int row = 0; row < model->rowCount(); ++row)
                cells.append(model->index(row, column).data(role).toString());
        }
        return cells;
    }

    /// Answers the dialog that asks for a file.
    void saveTo(const QString &path)
    {
        auto *dialog = find<QFileDialog>("saveDialog");
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }

private:
    static ui::Means withoutNetwork(ui::Means means)
    {
        if (!means.surroundings.resolver)
            means.surroundings.resolver = std::make_shared<NoNameServer>();
        return means;
    }

    std::shared_ptr<sandbox::Server> m_server;
    std::optional<aws::Client> m_client;
    ui::MainWindow m_window;
};

/// Waits until everything that was asked for has arrived.
#define TRY_IDLE(open) QTRY_VERIFY_WITH_TIMEOUT((open).isIdle(), 20000)
