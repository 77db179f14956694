// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"

#include "ui/widgets/windowstyle.h"

#include <mutex>

namespace {
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

ui::Means withoutNetwork(ui::Means means)
{
    static std::once_flag dressed;
    std::call_once(dressed, [] { ui::wearWindowStyle(); });
    if (!means.surroundings.resolver)
        means.surroundings.resolver = std::make_shared<NoNameServer>();
    return means;
}
} // namespace

OpenWindow::OpenWindow(sandbox::Options options, bool readOnly, const QString &page, ui::Means means)
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

void OpenWindow::turnTo(const char *page)
{
    m_window.showPage(static_cast<int>(m_window.pages().indexOf(m_window.page(QString::fromLatin1(page)))));
}

QString OpenWindow::text(const char *objectName) const { return find<QLabel>(objectName)->text(); }

void OpenWindow::click(const char *objectName)
{
    QTest::mouseClick(find<QAbstractButton>(objectName), Qt::LeftButton);
}

void OpenWindow::type(const char *objectName, const QString &text)
{
    auto *field = find<QLineEdit>(objectName);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
}

void OpenWindow::refuseNext(const QString &operation, int times)
{
    m_server->addFault({.kind = sandbox::Fault::Kind::Status,
                        .operation = operation,
                        .times = times,
                        .status = 403,
                        .code = QStringLiteral("AccessDeniedException"),
                        .message = QStringLiteral("<b>not</b> authorized")});
}

QStringList OpenWindow::column(const ui::TableView *table, const char *id, int role)
{
    const QAbstractItemModel *model = table->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, ui::ColumnIdRole).toString() != QLatin1StringView(id))
            continue;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data(role).toString());
    }
    return cells;
}

void OpenWindow::saveTo(const QString &path)
{
    auto *dialog = find<QFileDialog>("saveDialog");
    dialog->selectFile(path);
    // Left as it is while somebody could be typing in it.
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}
