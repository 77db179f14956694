// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/secretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace connections;

/// What this program plays when it is started again under a D-Bus of its own.
constexpr auto roleVariable = "SENDSCOPE_TEST_KEYCHAIN";

namespace {
/// Runs in the child: 0 when the keychain kept, told and forgot a secret.
int useKeychain()
{
    const auto opened = QCoro::waitFor(openKeychain());
    if (!opened) {
        qInfo("%s", qPrintable(opened.error().message));
        return 3;
    }
    SecretStore &store = **opened;
    const QString name = QStringLiteral("connection/1");
    const QByteArray secret("{\"SecretAccessKey\":\"a/b+c \xc3\xa4\0\"}", 31);
    const auto read = [&] { return QCoro::waitFor(store.read(name)); };
    if (!store.isLasting() || !read() || read()->has_value())
        return 4;
    if (!QCoro::waitFor(store.write(name, secret)) || *read() != secret)
        return 5;
    if (!QCoro::waitFor(store.write(name, "other")) || *read() != QByteArray("other"))
        return 6;
    if (!QCoro::waitFor(store.remove(name)) || read()->has_value() || !QCoro::waitFor(store.remove(name)))
        return 7;
    return 0;
}
} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryForgetsWithTheProgram();
    void keychainKeeps();
    void lockedKeychainIsToldApart();
    void noKeychainIsExplained();

private:
    /// \a keyring is what starts the Secret Service, or nothing.
    static QPair<int, QByteArray> underPrivateBus(const QString &keyring)
    {
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("HOME"), home.path());
        variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        variables.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        variables.insert(QString::fromLatin1(roleVariable), QStringLiteral("use"));
        for (const char *name :
             {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "KDE_FULL_SESSION"})
            variables.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(variables);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       keyring + QStringLiteral(" exec '%1'").arg(QCoreApplication::applicationFilePath())});
        if (!process.waitForFinished(90'000))
            process.kill();
        return {process.exitCode(), process.readAll()};
    }
    static bool hasKeyring()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty();
    }
};

void TestSecretStore::memoryForgetsWithTheProgram()
{
    const auto store = memoryStore();
    const QString name = QStringLiteral("a");
    QVERIFY(!store->isLasting());
    QVERIFY(!QCoro::waitFor(store->read(name))->has_value());
    QVERIFY(QCoro::waitFor(store->write(name, "secret")));
    QCOMPARE(QCoro::waitFor(store->read(name)).value(), QByteArray("secret"));
    QVERIFY(QCoro::waitFor(store->remove(name)));
    QVERIFY(!QCoro::waitFor(store->read(name))->has_value());
}

void TestSecretStore::keychainKeeps()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring or dbus-run-session is not installed");
    const auto [code, output] = underPrivateBus(QStringLiteral(
        "printf 'password\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null;"));
    QVERIFY2(code == 0, (output + " exit code " + QByteArray::number(code)).constData());
}

void TestSecretStore::lockedKeychainIsToldApart()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring or dbus-run-session is not installed");
    // A second daemon meets the first one's keyring without its password; nobody is there to be asked for it.
    const auto [code, output] = underPrivateBus(QStringLiteral(
        "printf 'password\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null; "
        "gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets --method "
        "org.freedesktop.Secret.Service.Lock \"['/org/freedesktop/secrets/collection/login']\" >/dev/null;"));
    QCOMPARE(code, 3);
    QVERIFY2(output.contains("kept in memory only"), output.constData());
}

void TestSecretStore::noKeychainIsExplained()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
        QSKIP("dbus-run-session is not installed");
    const auto [code, output] = underPrivateBus(QString());
    QCOMPARE(code, 3);
    QVERIFY2(output.contains("keychain cannot be used"), output.constData());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(roleVariable))
        return useKeychain();
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretstore.moc"
