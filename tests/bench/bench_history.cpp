// SPDX-License-Identifier: GPL-3.0-or-later
// A year of twelve providers out of the history: from the choice of the range to the painted dashboard,
// beside reading the same rows and nothing more.
#include "core/history/account.h"
#include "core/history/statistics.h"
#include "core/history/store.h"
#include "tests/bench/bench.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/windowstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

namespace {

constexpr int rounds = 15;
constexpr int days = 365;
constexpr int providers = 12;
const QString domain = QStringLiteral("year.example");

email::GetDomainStatisticsReport::Response year(QDate first)
{
    email::GetDomainStatisticsReport::Response answer;
    for (int i = 0; i < days; ++i) {
        email::DailyVolume day{.startDate = first.addDays(i).startOfDay(Qt::UTC)};
        day.volumeStatistics = email::VolumeStatistics{.inboxRawCount = 9000 + i,
                                                       .spamRawCount = 300 + i,
                                                       .projectedInbox = 225000,
                                                       .projectedSpam = 7500};
        day.domainIspPlacements.emplace();
        for (int provider = 0; provider < providers; ++provider)
            day.domainIspPlacements->append({.ispName = QStringLiteral("Provider %1").arg(provider),
                                             .inboxRawCount = 750 + i,
                                             .spamRawCount = 25 + provider,
                                             .inboxPercentage = 96.5,
                                             .spamPercentage = 3.5});
        answer.dailyVolumes.append(day);
    }
    return answer;
}

/// Notes that each of the widgets has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const QList<QWidget *> &widgets)
        : m_all(widgets.size())
    {
        for (QWidget *widget : widgets)
            widget->installEventFilter(this);
    }
    void forget() { m_painted.clear(); }
    [[nodiscard]] bool sawAll() const { return m_painted.size() == m_all; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted.insert(watched);
        return false;
    }

private:
    QSet<QObject *> m_painted;
    qsizetype m_all;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::wearWindowStyle();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    auto store = std::make_shared<history::Store>(path);
    auto opened = ui::openConnection({.practice = true, .sandbox = {.data = sandbox::Data::Empty}}, {});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    const history::Account account{.owner = history::ownerOf(opened->practice->accessKeyId()),
                                   .region = QStringLiteral("eu-west-1"),
                                   .place = opened->practice->url().authority()};
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(-1);
    const QDate first = last.addDays(1 - days);
    const auto kept = QCoro::waitFor(store->perform([&](history::Database &database) {
        return history::keepStatistics(database, account, domain, first, last, year(first),
                                       QDateTime::currentDateTimeUtc());
    }));
    if (!kept)
        qFatal("%s", qPrintable(kept.error().line()));

    ui::Means means;
    means.surroundings.history = store;
    ui::MainWindow window(means);
    window.resize(1280, 800);
    window.show();
    window.showAccount(*opened, QStringLiteral("deliverabilityPage"));
    const auto until = [](const auto &done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    until([&] { return window.currentPage()->isIdle(); });
    auto *preset = window.findChild<QComboBox *>(QStringLiteral("rangePreset"));
    auto *table = window.findChild<QAbstractItemView *>(QStringLiteral("dailyTable"));
    auto *byProvider = window.findChild<QAbstractItemView *>(QStringLiteral("providersTable"));
    auto *chart = window.findChild<QWidget *>(QStringLiteral("placementChart"));
    PaintWatch watch({table->viewport(), byProvider->viewport(), chart});
    // What was painted before the rows came does not count.
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, table, [&watch] { watch.forget(); });

    QString setAside;
    const auto database = history::Database::open(path, &setAside);
    const auto readRows = [&] {
        bench::keep(history::readStatistics(**database, account, domain, first, last)->days.size());
    };
    double ours = std::numeric_limits<double>::infinity();
    double rows = std::numeric_limits<double>::infinity();
    double painting = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        rows = std::min(rows, bench::milliseconds(readRows));
        preset->setCurrentIndex(0);
        until([&] { return window.currentPage()->isIdle() && table->model()->rowCount() == 7; });
        QCoreApplication::processEvents();
        watch.forget();
        ours = std::min(ours, bench::milliseconds([&] {
                            preset->setCurrentIndex(3);
                            until([&] { return table->model()->rowCount() == days && watch.sawAll(); });
                        }));
        painting = std::min(painting, bench::milliseconds([&] { window.repaint(); }));
    }
    bench::within(QStringLiteral("history on screen, 365 days × 12 providers"), ours, rows,
                  QStringLiteral("reading its rows"), 2);
    bench::note(QStringLiteral("of that, painting the window once"), bench::time(painting), bench::time(rows),
                QStringLiteral("%1 ×").arg(painting / rows, 0, 'f', 1));
    return 0;
}
