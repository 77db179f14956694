// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered: chosen settings, the layout of tables; and a damaged file is no disaster.
#include "tests/ui/openwindow.h"

#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDialogWritesWhatWasChosen();
    void aTextIsChecked();
    void nonsenseIsTheUsual_data();
    void nonsenseIsTheUsual();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void tablesComeBackAsTheyWereLeft();
    void aDraggedSelectionIsCsv();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void SettingsTest::theDialogWritesWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        const auto settings = std::make_shared<ui::Settings>(path);
        QVERIFY(settings->problem().isEmpty());
        QCOMPARE(settings->chosen(ui::setting::longWork).toInt(), 10);
        ui::SettingsDialog dialog(settings);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QCheckBox *>(QStringLiteral("settingNotifications"))->setChecked(false);
        dialog.findChild<QSpinBox *>(QStringLiteral("settingLongWorkSeconds"))->setValue(60);
        dialog.findChild<QAbstractButton *>(QStringLiteral("settingsAct"))->click();
    }
    const ui::Settings again(path);
    QCOMPARE(again.chosen(ui::setting::notify).toBool(), false);
    QCOMPARE(again.chosen(ui::setting::longWork).toInt(), 60);
    QCOMPARE(again.chosen(ui::setting::remember).toBool(), true);
}

void SettingsTest::aTextIsChecked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const auto settings = std::make_shared<ui::Settings>(path);
    ui::SettingsDialog dialog(settings);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *servers = dialog.findChild<QLineEdit *>(QStringLiteral("settingDnsServers"));
    auto *hint = dialog.findChild<QLabel *>(QStringLiteral("settingDnsServersHint"));
    auto *act = dialog.findChild<QAbstractButton *>(QStringLiteral("settingsAct"));
    servers->setText(QStringLiteral("192.0.2.1, dns.example"));
    QVERIFY(!act->isEnabled());
    QVERIFY2(hint->text().startsWith(QLatin1StringView("dns.example is no address")),
             qPrintable(hint->text()));
    servers->setText(QStringLiteral("192.0.2.1, [2001:db8::1]:5353"));
    QVERIFY(act->isEnabled());
    act->click();
    const ui::Settings again(path);
    QCOMPARE(again.chosen(ui::setting::dnsServers).toString(),
             QStringLiteral("192.0.2.1, [2001:db8::1]:5353"));
    // Nothing is looked up unless somebody has switched it on.
    QCOMPARE(again.chosen(ui::setting::lookUpDns).toBool(), false);
    write(path, "[General]\ndns-servers=dns.example\nlook-up-dns=perhaps\n");
    const ui::Settings nonsense(path);
    QCOMPARE(nonsense.chosen(ui::setting::dnsServers).toString(), QString());
    QCOMPARE(nonsense.chosen(ui::setting::lookUpDns).toBool(), false);
}

void SettingsTest::nonsenseIsTheUsual_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"-5", "99999999", "soon", ""})
        QTest::newRow(value) << QByteArray(value);
}

void SettingsTest::nonsenseIsTheUsual()
{
    QFETCH(QByteArray, value);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    write(path, "[General]\nlong-work-seconds=" + value + "\n");
    QCOMPARE(ui::Settings(path).chosen(ui::setting::longWork).toInt(), 10);
}

void SettingsTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("binary") << QByteArray("\0\1\2garbage\0", 11);
    QTest::newRow("no settings") << QByteArray("<html>what is this</html>\n");
}

void SettingsTest::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    write(path, text);
    ui::Means means;
    means.surroundings.settings = std::make_shared<ui::Settings>(path);
    QVERIFY(means.surroundings.settings->problem().contains(QLatin1StringView("settings.ini.damaged-1")));
    QFile aside(path + QStringLiteral(".damaged-1"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
    ui::MainWindow window(means);
    window.show();
    QVERIFY(window.findChild<ui::Banner *>(QStringLiteral("windowBanner"))->isVisible());
}

void SettingsTest::tablesComeBackAsTheyWereLeft()
{
    const QTemporaryDir folder;
    ui::Means means;
    means.surroundings.settings =
        std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    const auto opened = ui::openConnection({.practice = true}, aws::Environment());
    QVERIFY(opened);
    const auto table = [](ui::MainWindow &window) {
        return window.findChild<ui::TableView *>(QStringLiteral("identitiesTable"));
    };
    QStringList columns;
    {
        ui::MainWindow window(means);
        window.show();
        window.showAccount(*opened, QStringLiteral("identitiesPage"));
        QTRY_VERIFY(window.currentPage()->isIdle());
        table(window)->horizontalHeader()->moveSection(1, 2);
        table(window)->setColumnHidden(3, !table(window)->isColumnHidden(3));
        table(window)->setColumnWidth(0, 333);
        table(window)->sortByColumn(0, Qt::DescendingOrder);
        columns = table(window)->visibleColumns();
        window.close();
    }
    ui::MainWindow window(means);
    window.show();
    window.showAccount(*opened, QStringLiteral("identitiesPage"));
    QTRY_VERIFY(window.currentPage()->isIdle());
    QCOMPARE(table(window)->visibleColumns(), columns);
    QCOMPARE(table(window)->columnWidth(0), 333);
    QCOMPARE(table(window)->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void SettingsTest::aDraggedSelectionIsCsv()
{
    OpenWindow open;
    TRY_IDLE(open);
    auto *table = open.table("identitiesTable");
    table->selectKey(QStringLiteral("example.com"));
    const std::unique_ptr<QMimeData> dragged(table->selectedRowsAsCsv());
    QVERIFY(dragged);
    const QList<QByteArray> lines = dragged->data(QStringLiteral("text/csv")).split('\n');
    QVERIFY(lines.constFirst().contains("Identity"));
    QVERIFY(lines.at(1).contains("example.com"));
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
