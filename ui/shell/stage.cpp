// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stage.h"

#include "core/aws/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr QSize size(1280, 800);
}

aws::Result<void> Stage::open(sandbox::Data data)
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

void Stage::openEmpty()
{
    m_window = std::make_unique<MainWindow>(m_means);
    m_window->resize(size);
    m_window->show();
}

aws::Result<void> Stage::take(const QString &title)
{
    m_window->resize(size); // A dock that has gone may have made it higher.
    QCoreApplication::sendPostedEvents(); // What has changed is laid out first.
    QPixmap picture = m_window->grab();
    // One dialog asks in front of another.
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPixmap front = dialog->grab();
        const QPoint corner((size.width() - front.width()) / 2,
                            qMax(8, (size.height() - front.height()) / 2 - 60));
        painter.fillRect(QRect(corner, front.size()).adjusted(-1, -1, 1, 1), colour(Tone::Grid, {}));
        painter.drawPixmap(corner, front);
    }
    const QString file =
        QStringLiteral("%1-%2-%3.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(title, m_shade);
    if (!picture.save(QDir(m_folder).filePath(file), "PNG"))
        return aws::usageError(tr("Cannot write %1 into %2.").arg(file, m_folder));
    return {};
}

QCoro::Task<aws::Result<void>> Stage::takeSettled(QString title)
{
    Page *page = m_window->currentPage();
    co_await settle(page);
    if (page->banner()->isVisible())
        co_return tl::unexpected(unexpectedBanner(*page->banner()));
    co_return take(title);
}

void Stage::turnTo(const char *page)
{
    m_window->showPage(
        static_cast<int>(m_window->pages().indexOf(m_window->page(QString::fromLatin1(page)))));
}

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

} // namespace ui
