// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capture.h"

#include "ui/identities/identitiespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr QSize size(1280, 800);

/// A window on an account, and what the scenes do with it.
class Stage
{
public:
    Stage(QString folder, QString shade)
        : m_folder(std::move(folder))
        , m_shade(std::move(shade))
    {
    }

    aws::Result<void> open(sandbox::Data data)
    {
        // A day that never changes, so that the pictures do not either.
        const aws::Clock clock = [] {
            return std::chrono::time_point_cast<std::chrono::milliseconds>(
                std::chrono::sys_days{std::chrono::year{2026} / 5 / 29} + 10h);
        };
        ConnectionWish wish{.practice = true};
        wish.options.clock = clock;
        wish.sandbox.clock = clock;
        wish.sandbox.data = data;
        const auto opened = openConnection(wish, {});
        if (!opened)
            return tl::unexpected(opened.error());
        m_server = opened->practice;
        openEmpty();
        m_window->showAccount(*opened);
        return {};
    }

    void openEmpty()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(size);
        m_window->show();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] sandbox::Server &server() { return *m_server; }
    [[nodiscard]] IdentitiesPage &identities()
    {
        return *qobject_cast<IdentitiesPage *>(m_window->pages().constFirst());
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *objectName)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(objectName));
    }
    void type(const char *objectName, const QString &text) { find<QLineEdit>(objectName)->setText(text); }
    void click(const char *objectName) { find<QAbstractButton>(objectName)->click(); }

    /// The window as it is, with its dialog in front of it.
    aws::Result<void> take(const QString &title)
    {
        QCoreApplication::sendPostedEvents(); // What has changed is laid out first.
        QPixmap picture = m_window->grab();
        if (auto *dialog = m_window->findChild<QDialog *>()) {
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
            const QPixmap front = dialog->grab();
            const QPoint corner((size.width() - front.width()) / 2,
                                (size.height() - front.height()) / 2 - 60);
            painter.fillRect(QRect(corner, front.size()).adjusted(-1, -1, 1, 1), colour(Tone::Grid, {}));
            painter.drawPixmap(corner, front);
        }
        const QString file =
            QStringLiteral("%1-%2-%3.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(title, m_shade);
        if (!picture.save(QDir(m_folder).filePath(file), "PNG"))
            return aws::usageError(
                QCoreApplication::translate("ui::Capture", "Cannot write %1 into %2.").arg(file, m_folder));
        return {};
    }

private:
    QString m_folder;
    QString m_shade;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<sandbox::Server> m_server;
    int m_number = 0;
};

/// Until everything has arrived and is laid out.
QCoro::Task<> settle(Page *page)
{
    do {
        if (!page->isIdle())
            co_await qCoro(page, &Page::idle);
        co_await QCoro::sleepFor(0ms); // What is queued runs first: widths, rows on the screen.
    } while (!page->isIdle());
}

aws::Error unexpectedBanner(const Banner &banner)
{
    return aws::Error{.kind = aws::ErrorKind::Protocol,
                      .message = QStringLiteral("%1. %2").arg(banner.title(), banner.text())};
}

QCoro::Task<aws::Result<void>> playIdentities(Stage &stage)
{
    Page *page = &stage.identities();
    co_await settle(page);
    if (page->banner()->isVisible())
        co_return tl::unexpected(unexpectedBanner(*page->banner()));
    for (const auto &[identity, title] :
         {std::pair(QStringLiteral("example.com"), QStringLiteral("identities")),
          std::pair(QStringLiteral("pending.example"), QStringLiteral("identity-pending")),
          std::pair(QStringLiteral("mailfrom-failed.example"), QStringLiteral("identity-mail-from-failed")),
          std::pair(QStringLiteral("xn--bcher-kva.example"), QStringLiteral("identity-international"))}) {
        stage.identities().select(identity);
        co_await settle(page);
        if (auto taken = stage.take(title); !taken)
            co_return taken;
    }
    stage.window()
        .findChild<QLineEdit *>(QStringLiteral("filter"))
        ->setText(QStringLiteral("nothing like it"));
    if (auto taken = stage.take(QStringLiteral("identities-no-match")); !taken)
        co_return taken;
    stage.type("filter", {});

    page->createNew();
    if (auto taken = stage.take(QStringLiteral("new-identity")); !taken)
        co_return taken;
    stage.type("newIdentityName", QStringLiteral("https://example.com"));
    if (auto taken = stage.take(QStringLiteral("new-identity-mistyped")); !taken)
        co_return taken;
    stage.type("newIdentityName", QStringLiteral("example.com"));
    stage.click("newIdentityAct");
    co_await settle(page);
    if (auto taken = stage.take(QStringLiteral("new-identity-refused")); !taken)
        co_return taken;
    delete stage.find<QDialog>("newIdentityDialog");

    stage.identities().askToDelete(QStringLiteral("pending.example"));
    if (auto taken = stage.take(QStringLiteral("delete-identity")); !taken)
        co_return taken;
    delete stage.find<QDialog>("confirmDialog");

    stage.server().addFault(
        {.kind = sandbox::Fault::Kind::Status,
         .operation = QStringLiteral("ListEmailIdentities"),
         .status = 403,
         .code = QStringLiteral("AccessDeniedException"),
         .message = QStringLiteral("User: arn:aws:iam::123456789012:user/ada is not authorized to "
                                   "perform: ses:ListEmailIdentities")});
    page->refresh();
    co_await settle(page);
    co_return stage.take(QStringLiteral("identities-refused"));
}

QCoro::Task<aws::Result<void>> playDeliverability(Stage &stage)
{
    stage.window().showPage(1);
    Page *page = stage.window().currentPage();
    co_await settle(page);
    if (page->banner()->isVisible())
        co_return tl::unexpected(unexpectedBanner(*page->banner()));
    if (auto taken = stage.take(QStringLiteral("deliverability")); !taken)
        co_return taken;
    stage.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("news.example.org"));
    stage.find<QComboBox>("rangePreset")->setCurrentIndex(2);
    co_await settle(page);
    co_return stage.take(QStringLiteral("deliverability-90-days"));
}

QCoro::Task<aws::Result<void>> play(QString folder, QString shade)
{
    Stage stage(folder, shade);
    if (auto opened = stage.open(sandbox::Data::Demo); !opened)
        co_return opened;
    if (auto played = co_await playIdentities(stage); !played)
        co_return played;
    if (auto played = co_await playDeliverability(stage); !played)
        co_return played;

    if (auto opened = stage.open(sandbox::Data::Empty); !opened)
        co_return opened;
    for (const QString &title : {QStringLiteral("identities-empty"), QStringLiteral("deliverability-off")}) {
        co_await settle(stage.window().currentPage());
        if (auto taken = stage.take(title); !taken)
            co_return taken;
        stage.window().showPage(1);
    }

    stage.openEmpty();
    const auto problem = aws::credentialsError(
        QStringLiteral("NoCredentials"),
        QStringLiteral("There are no credentials: neither in the environment nor in the profile default."));
    stage.window().showProblem(problem.value());
    co_await QCoro::sleepFor(0ms);
    co_return stage.take(QStringLiteral("no-account"));
}
} // namespace

QCoro::Task<aws::Result<void>> capture(QString folder)
{
    if (!QDir().mkpath(folder))
        co_return aws::usageError(
            QCoreApplication::translate("ui::Capture", "Cannot make the folder %1.").arg(folder));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (QFontDatabase::hasFamily(QStringLiteral("Roboto")))
        QApplication::setFont(QFont(QStringLiteral("Roboto"), 10));
    QApplication::setPalette(lightPalette());
    if (auto played = co_await play(folder, QStringLiteral("light")); !played)
        co_return played;
    QApplication::setPalette(darkPalette());
    co_return co_await play(folder, QStringLiteral("dark"));
}

} // namespace ui
