// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the settings: how much and where, a copy, its end; and what the window says when something
// is wrong.
#include "core/history/answers.h"
#include "core/history/statistics.h"
#include "core/history/store.h"
#include "tests/ui/openwindow.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QTemporaryDir>

class HistorySettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void sizeAndPlaceAreShown();
    void aCopyIsSaved();
    void itIsDeletedAfterItsNameWasTyped();
    void keepingIsSwitched();
    void damageIsToldInTheWindow();
    void thePracticeAccountHasAHistoryOfItsOwn();

private:
    void fill();
    std::unique_ptr<OpenWindow> open(bool forgetsPractice = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<history::Store> m_store;
};

void HistorySettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("history/history.sqlite"));
}

void HistorySettingsTest::fill()
{
    const QDate first(2026, 1, 1);
    email::GetDomainStatisticsReport::Response answer;
    for (int day = 0; day < 31; ++day)
        answer.dailyVolumes.append({.startDate = first.addDays(day).startOfDay(Qt::UTC)});
    const history::Account account{
        .owner = QStringLiteral("123456789012"), .region = QStringLiteral("eu-west-1"), .place = {}};
    const auto kept = QCoro::waitFor(m_store->perform([&](history::Database &database) {
        return history::keepStatistics(database, account, QStringLiteral("example.com"), first,
                                       first.addDays(30), answer, QDateTime::currentDateTimeUtc());
    }));
    QVERIFY2(kept.has_value(), qPrintable(kept ? QString() : kept.error().message));
}

std::unique_ptr<OpenWindow> HistorySettingsTest::open(bool forgetsPractice)
{
    if (!m_store)
        m_store = std::make_shared<history::Store>(m_path);
    ui::Means means;
    means.surroundings.history = m_store;
    means.surroundings.settings =
        std::make_shared<ui::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    means.forgetsPractice = forgetsPractice;
    return std::make_unique<OpenWindow>(sandbox::Options(), false, QStringLiteral("identitiesPage"), means);
}

void HistorySettingsTest::sizeAndPlaceAreShown()
{
    const auto window = open();
    fill();
    window->find<QAction>("settingsAction")->trigger();
    QTRY_VERIFY2(window->text("historyExtent").contains(QLatin1StringView("31 day(s) of 1 domain")),
                 qPrintable(window->text("historyExtent")));
    QCOMPARE(window->text("historyPlace"), QDir::toNativeSeparators(m_path));
    QVERIFY(window->find<QAbstractButton>("historyDelete")->isEnabled());
}

void HistorySettingsTest::aCopyIsSaved()
{
    const auto window = open();
    fill();
    window->find<QAction>("settingsAction")->trigger();
    QTRY_VERIFY(window->find<QAbstractButton>("historyCopy")->isEnabled());
    const QString target = m_folder->filePath(QStringLiteral("copy.sqlite"));
    window->click("historyCopy");
    window->saveTo(target);
    QTRY_VERIFY(QFile::exists(target));
    QTRY_VERIFY(window->find<ui::Banner>("historyBanner")->isVisible());
    QString setAside;
    const auto copy = history::Database::open(target, &setAside);
    QVERIFY(copy);
    QCOMPARE((*copy)->value("SELECT count(*) FROM day"), std::optional(QVariant(31)));
}

void HistorySettingsTest::itIsDeletedAfterItsNameWasTyped()
{
    const auto window = open();
    fill();
    window->find<QAction>("settingsAction")->trigger();
    QTRY_VERIFY(window->find<QAbstractButton>("historyDelete")->isEnabled());
    window->click("historyDelete");
    auto *act = window->find<QAbstractButton>("confirmAct");
    QVERIFY(!act->isEnabled());
    window->type("confirmTyped", QStringLiteral("history"));
    QVERIFY(act->isEnabled());
    window->click("confirmAct");
    QTRY_COMPARE(window->text("historyExtent"), QStringLiteral("Nothing is kept yet."));
    QCOMPARE(QCoro::waitFor(m_store->extent())->days, 0);
}

void HistorySettingsTest::keepingIsSwitched()
{
    const auto window = open();
    QVERIFY(m_store->isKeeping());
    window->find<QAction>("settingsAction")->trigger();
    auto *box = window->find<QCheckBox>("settingKeepHistory");
    QVERIFY(box->isChecked());
    box->click();
    window->click("settingsAct");
    QVERIFY(!m_store->isKeeping());
}

void HistorySettingsTest::damageIsToldInTheWindow()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    const auto window = open();
    auto *banner = window->find<ui::Banner>("windowBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QLatin1StringView(".damaged-1")), qPrintable(banner->text()));
}

void HistorySettingsTest::thePracticeAccountHasAHistoryOfItsOwn()
{
    const auto window = open(true);
    window->turnTo("deliverabilityPage");
    TRY_IDLE(*window);
    QVERIFY(window->find<QWidget>("fetchAndKeep")->isVisible());
    window->server().clearRequestLog();
    window->page()->refresh();
    TRY_IDLE(*window);
    QCOMPARE(window->server().requestCount(QStringLiteral("GetDomainStatisticsReport")), 1); // Not two
    QCOMPARE(QCoro::waitFor(m_store->extent())->days, 0);
}

QTEST_MAIN(HistorySettingsTest)
#include "tst_historysettings.moc"
