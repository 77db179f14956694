// SPDX-License-Identifier: GPL-3.0-or-later
// The file in its thread: what goes wrong around it, and what it survives.
#include "core/history/statistics.h"
#include "core/history/store.h"
#include "core/reports/atomicfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <qcoro/qcorotask.h>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace history;

namespace {
const Account ours{
    .owner = QStringLiteral("123456789012"), .region = QStringLiteral("eu-west-1"), .place = {}};
const QString domain = QStringLiteral("example.com");
const QDate first(2026, 3, 1);
constexpr int days = 30;
constexpr int providers = 12;
constexpr int csvRows = 4000;

/// An answer in which every number is \a number.
email::GetDomainStatisticsReport::Response answerOf(qint64 number)
{
    email::GetDomainStatisticsReport::Response answer;
    for (int i = 0; i < days; ++i) {
        email::DailyVolume day{.startDate = first.addDays(i).startOfDay(Qt::UTC)};
        day.volumeStatistics = email::VolumeStatistics{.inboxRawCount = number};
        day.domainIspPlacements.emplace();
        for (int provider = 0; provider < providers; ++provider)
            day.domainIspPlacements->append(
                {.ispName = QStringLiteral("Provider %1").arg(provider), .inboxRawCount = number});
        answer.dailyVolumes.append(day);
    }
    return answer;
}

aws::Result<void> keep(Database &database, const QString &name, qint64 number)
{
    return keepStatistics(database, ours, name, first, first.addDays(days - 1), answerOf(number),
                          QDateTime::fromMSecsSinceEpoch(number, Qt::UTC));
}

std::unique_ptr<Database> opened(const QString &path)
{
    QString setAside;
    auto database = Database::open(path, &setAside);
    if (!database || !setAside.isEmpty())
        qFatal("%s", qPrintable(database ? setAside : database.error().message));
    return *std::move(database);
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// A program that writes history and exports until it is killed.
int writeForEver(const QString &path, const QString &csv)
{
    const auto database = opened(path);
    qint64 number = database->value("SELECT max(inbox) FROM day").value_or(QVariant()).toLongLong();
    say("writing");
    for (;;) {
        ++number;
        if (!keep(*database, domain, number))
            return 1;
        reports::AtomicFile file(csv);
        if (!file.open())
            return 1;
        for (int row = 0; row < csvRows; ++row)
            file.device().write(QByteArray::number(number) + "\r\n");
        if (!file.commit())
            return 1;
    }
}

/// A second window of the program: writes some answers about a domain of its own.
int writeSome(const QString &path)
{
    const auto database = opened(path);
    say("writing");
    for (int number = 1; number <= 60; ++number) {
        if (!keep(*database, QStringLiteral("second.example"), number))
            return 1;
    }
    return 0;
}

#ifdef Q_OS_LINUX
/// A file system of a megabyte, if we may make one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
        , m_there(geteuid() == 0 && mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=1m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_there)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_there;
};
#endif

/// Says what went wrong.
#define VERIFY_DONE(expression)                                                                              \
    do {                                                                                                     \
        const auto result = (expression);                                                                    \
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));                           \
    } while (false)
} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
    }

    void workIsFinishedBeforeTheEnd();
    void damageIsTold();
    void whereNothingCanBeWritten();
    void aFullDiskIsToldOnce();
    void aReadOnlyDisk();
    void aCopyIsWhole();
    void clearedIsEmpty();
    void twoProcessesAtOnce();
    void killedAtRandomMoments();

private:
    [[nodiscard]] std::unique_ptr<QProcess> child(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), arguments);
        if (!process->waitForReadyRead(20'000))
            QTest::qFail("The child does not start", __FILE__, __LINE__);
        return process;
    }
    static auto keeping(qint64 number)
    {
        return [number](Database &database) { return keep(database, domain, number); };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistoryStore::workIsFinishedBeforeTheEnd()
{
    {
        Store store(m_path);
        for (int number = 1; number <= 20; ++number) [[maybe_unused]]
            const auto task = store.perform(keeping(number)); // Nobody waits for it.
    }
    const auto database = opened(m_path);
    QCOMPARE(database->value("SELECT min(inbox) FROM day"), std::optional(QVariant(20)));
}

void TestHistoryStore::damageIsTold()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    Store store(m_path);
    QSignalSpy troubles(&store, &Store::troubled);
    VERIFY_DONE(QCoro::waitFor(store.perform(keeping(1))));
    QTRY_COMPARE(troubles.size(), 1);
    const QString told = troubles.first().first().toString();
    QVERIFY2(told.contains(m_path + QStringLiteral(".damaged-1")), qPrintable(told));
}

void TestHistoryStore::whereNothingCanBeWritten()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Store store(file.fileName() + QStringLiteral("/history/history.sqlite"));
    QSignalSpy troubles(&store, &Store::troubled);
    for (int number = 1; number <= 3; ++number) {
        const auto kept = QCoro::waitFor(store.perform(keeping(number)));
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains(QLatin1StringView("cannot be written")),
                 qPrintable(kept.error().message));
    }
    const auto extent = QCoro::waitFor(store.extent());
    QVERIFY(!extent);
    QTRY_COMPARE(troubles.size(), 1); // Said once, not with every answer.
}

void TestHistoryStore::aFullDiskIsToldOnce()
{
#ifdef Q_OS_LINUX
    const SmallDisk disk(m_folder->path());
    if (!disk.isThere())
        QSKIP("No file system can be mounted here.");
    Store store(m_path);
    QSignalSpy troubles(&store, &Store::troubled);
    VERIFY_DONE(QCoro::waitFor(store.perform(keeping(1))));
    QFile filler(m_folder->filePath(QStringLiteral("filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    for (int number = 2; number <= 4; ++number) {
        const auto kept = QCoro::waitFor(store.perform([number](Database &database) {
            return keep(database, QStringLiteral("%1.example").arg(number), number);
        }));
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains(QLatin1StringView("full")), qPrintable(kept.error().message));
    }
    QTRY_COMPARE(troubles.size(), 1);
    // What was there can be read, and with room it goes on.
    const auto extent = QCoro::waitFor(store.extent());
    QVERIFY(extent);
    QCOMPARE(extent->days, days);
    QVERIFY(filler.remove());
    VERIFY_DONE(QCoro::waitFor(store.perform(keeping(5))));
#else
    QSKIP("Only Linux lets a test make a small disk.");
#endif
}

void TestHistoryStore::aReadOnlyDisk()
{
#ifdef Q_OS_LINUX
    const SmallDisk disk(m_folder->path());
    if (!disk.isThere() || !disk.makeReadOnly())
        QSKIP("No file system can be mounted here.");
    Store store(m_path);
    QSignalSpy troubles(&store, &Store::troubled);
    QVERIFY(!QCoro::waitFor(store.perform(keeping(1))));
    QTRY_COMPARE(troubles.size(), 1);
    QVERIFY(troubles.first().first().toString().contains(QLatin1StringView("cannot be written")));
#else
    QSKIP("Only Linux lets a test make a small disk.");
#endif
}

void TestHistoryStore::aCopyIsWhole()
{
    Store store(m_path);
    VERIFY_DONE(QCoro::waitFor(store.perform(keeping(7))));
    const QString target = m_folder->filePath(QStringLiteral("it's a copy.sqlite"));
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("an older file");
    old.close();
    QVERIFY(QCoro::waitFor(store.copyTo(target)));
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto copy = opened(target);
    QCOMPARE(copy->value("SELECT count(*) FROM placement WHERE inbox = 7"),
             std::optional(QVariant(days * providers)));
    // Dates are a calendar's for whoever looks into it.
    QCOMPARE(copy->value("SELECT date(min(date)) FROM day"),
             std::optional(QVariant(QStringLiteral("2026-03-01"))));

    const auto refused =
        QCoro::waitFor(store.copyTo(m_folder->filePath(QStringLiteral("nowhere/copy.sqlite"))));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1StringView("nowhere")));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral(".sendscope*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

void TestHistoryStore::clearedIsEmpty()
{
    Store store(m_path);
    VERIFY_DONE(QCoro::waitFor(store.perform(keeping(7))));
    Extent extent = *QCoro::waitFor(store.extent());
    QCOMPARE(extent.days, days);
    QCOMPARE(extent.domains, 1);
    QCOMPARE(extent.first, first);
    QCOMPARE(extent.last, first.addDays(days - 1));
    QVERIFY(QCoro::waitFor(store.clear()));
    extent = *QCoro::waitFor(store.extent());
    QCOMPARE(extent.days, 0);
    QVERIFY(!extent.first.isValid());
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_path + QLatin1StringView(suffix));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("example.com"));
    }
    VERIFY_DONE(QCoro::waitFor(store.perform(keeping(8))));
}

void TestHistoryStore::twoProcessesAtOnce()
{
    const auto database = opened(m_path);
    const auto other = child({QStringLiteral("some"), m_path});
    for (int number = 1; number <= 60; ++number)
        VERIFY_DONE(keep(*database, domain, number));
    QVERIFY(other->waitForFinished(60'000));
    QCOMPARE(other->exitStatus(), QProcess::NormalExit);
    QCOMPARE(other->exitCode(), 0);
    QCOMPARE(database->value("SELECT count(*) FROM day WHERE inbox = 60"), std::optional(QVariant(2 * days)));
}

void TestHistoryStore::killedAtRandomMoments()
{
    const QString csv = m_folder->filePath(QStringLiteral("export.csv"));
    QRandomGenerator random(42);
    qint64 last = 0;
    // A slow machine gets the time that it needs to have begun.
    QElapsedTimer clock;
    clock.start();
    {
        const auto first = child({QStringLiteral("write"), m_path, csv});
        QTRY_VERIFY_WITH_TIMEOUT(opened(m_path)->value("SELECT count(*) FROM day").value_or(0).toInt() > 0,
                                 60'000);
        first->kill();
        QVERIFY(first->waitForFinished());
    }
    const int longest = 50 + static_cast<int>(clock.elapsed()) / 2;
    for (int kill = 1; kill <= 200; ++kill) {
        const auto writer = child({QStringLiteral("write"), m_path, csv});
        QVERIFY(!writer->waitForFinished(random.bounded(longest)));
        ::kill(static_cast<pid_t>(writer->processId()), SIGKILL);
        QVERIFY(writer->waitForFinished());
        QCOMPARE(writer->exitStatus(), QProcess::CrashExit);

        const auto database = opened(m_path);
        QCOMPARE(database->value("PRAGMA integrity_check"), std::optional(QVariant(QStringLiteral("ok"))));
        const qint64 written = database->value("SELECT count(*) FROM day").value_or(0).toLongLong();
        if (written == 0)
            continue; // Killed before the first answer was kept
        // The whole of one answer, and none older than what was there before.
        QCOMPARE(written, days);
        const qint64 number = database->value("SELECT max(inbox) FROM day").value_or(0).toLongLong();
        QVERIFY(number >= last);
        last = number;
        QCOMPARE(database->value("SELECT count(*) FROM day WHERE inbox = ?", {number}),
                 std::optional(QVariant(days)));
        QCOMPARE(database->value("SELECT count(*) FROM placement"),
                 std::optional(QVariant(days * providers)));
        QCOMPARE(database->value("SELECT count(*) FROM placement WHERE inbox = ?", {number}),
                 std::optional(QVariant(days * providers)));

        QFile file(csv);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> rows = file.readAll().split('\n');
        QCOMPARE(rows.size(), csvRows + 1);
        for (int row = 0; row < csvRows; ++row)
            QCOMPARE(rows.at(row), rows.first());
    }
    QVERIFY2(last > 50, "Hardly anything was written between the kills");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("write"))
        return writeForEver(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == QLatin1StringView("some"))
        return writeSome(arguments.value(2));
    TestHistoryStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historystore.moc"
