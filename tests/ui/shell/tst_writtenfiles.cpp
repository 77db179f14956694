// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the window writes belongs to its owner alone, and lands where it was meant to.
#include "tests/ui/openwindow.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

class WrittenFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void belongToTheirOwnerAlone();
    void aFolderThatIsSharedStaysShared();
    void anExportReplacesALink();
    void whatIsWrittenIsOpenedFromItsNotice();

public Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; } // Instead of the desktop's programs.

private:
    QUrl m_opened;
};

namespace {
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

ui::Means meansIn(const QDir &folder)
{
    ui::Means means;
    means.connections.store = std::make_shared<connections::ConnectionStore>(
        folder.filePath(QStringLiteral("config/sendscope/connections.json")));
    means.surroundings.settings =
        std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("config/sendscope/settings.ini")));
    means.audit =
        std::make_shared<activity::AuditFile>(folder.filePath(QStringLiteral("data/sendscope/audit.log")));
    return means;
}
} // namespace

void WrittenFilesTest::initTestCase()
{
#ifdef Q_OS_UNIX
    umask(0); // The worst that a user can have set.
#else
    QSKIP("This system has no file modes.");
#endif
}

void WrittenFilesTest::belongToTheirOwnerAlone()
{
    const QTemporaryDir home;
    const QDir folder(home.path());
    QVERIFY(folder.mkpath(QStringLiteral("exports")));
    {
        const ui::Means means = meansIn(folder);
        const auto opened = ui::openConnection({.practice = true}, aws::Environment());
        QVERIFY(opened);
        ui::MainWindow window(means);
        window.show();
        window.showAccount(*opened, QStringLiteral("identitiesPage"));
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage()->isIdle(), 20000);

        window.currentPage()->createNew();
        window.findChild<QLineEdit *>(QStringLiteral("newIdentityName"))
            ->setText(QStringLiteral("written.example"));
        window.findChild<QAbstractButton *>(QStringLiteral("newIdentityAct"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(QStringLiteral("data/sendscope/audit.log"))),
                                 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage()->isIdle(), 20000);

        const QString csv = folder.filePath(QStringLiteral("exports/identities.csv"));
        window.currentPage()->exportCsv();
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("saveDialog"));
        dialog->selectFile(csv);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(csv));

        QVERIFY(means.connections.store->save({.name = QStringLiteral("Marketing")}));
        means.surroundings.settings->choose(ui::setting::longWork, 30);
        window.close();
    }
    QStringList files;
    for (QDirIterator entry(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         entry.hasNext();) {
        const QFileInfo info(entry.next());
        const QString name = folder.relativeFilePath(info.filePath());
        // Folders that were made on the way to ours are the desktop's, such as ~/.config.
        if (info.isDir() && info.fileName() != QLatin1StringView("sendscope"))
            continue;
        QVERIFY2(!(info.permissions() & others), qPrintable(name));
        if (info.isFile())
            files.append(name);
    }
    files.sort();
    QCOMPARE(
        files,
        QStringList({QStringLiteral("config/sendscope/connections.json"),
                     QStringLiteral("config/sendscope/settings.ini"),
                     QStringLiteral("data/sendscope/audit.log"), QStringLiteral("exports/identities.csv")}));
}

void WrittenFilesTest::aFolderThatIsSharedStaysShared()
{
    const QTemporaryDir home;
    const QString shared = home.filePath(QStringLiteral("sendscope"));
    QVERIFY(QDir().mkpath(shared));
    const auto before = QFileInfo(shared).permissions();
    connections::ConnectionStore store(shared + QStringLiteral("/connections.json"));
    QVERIFY(store.save({.name = QStringLiteral("Marketing")}));
    QCOMPARE(QFileInfo(shared).permissions(), before);
}

void WrittenFilesTest::anExportReplacesALink()
{
    const QTemporaryDir home;
    const QString elsewhere = home.filePath(QStringLiteral("elsewhere.txt"));
    QFile file(elsewhere);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("untouched");
    file.close();
    const QString csv = home.filePath(QStringLiteral("identities.csv"));
    QVERIFY(QFile::link(elsewhere, csv));

    OpenWindow open;
    TRY_IDLE(open);
    open.page()->exportCsv();
    open.find<QFileDialog>("saveDialog")->setOption(QFileDialog::DontConfirmOverwrite);
    open.saveTo(csv);
    QTRY_VERIFY(!QFileInfo(csv).isSymLink());
    QVERIFY(QFileInfo(csv).size() > 100);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArrayLiteral("untouched"));
}

void WrittenFilesTest::whatIsWrittenIsOpenedFromItsNotice()
{
    const QTemporaryDir home;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    OpenWindow open;
    for (const char *way : {"openSaved", "showSavedFolder"}) {
        TRY_IDLE(open);
        const QString csv = home.filePath(QString::fromLatin1(way) + QStringLiteral(".csv"));
        open.page()->exportCsv();
        open.saveTo(csv);
        QTRY_VERIFY(QFile::exists(csv) && open.find<QAbstractButton>(way));
        open.click(way);
        QCOMPARE(m_opened.toLocalFile(),
                 QLatin1StringView(way) == QLatin1StringView("openSaved") ? csv : home.path());
    }
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

QTEST_MAIN(WrittenFilesTest)
#include "tst_writtenfiles.moc"
