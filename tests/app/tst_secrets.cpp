// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/server.h"
#include "tests/support/marker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {
const QByteArray marker = support::marker + "+of/a+secret";
} // namespace

/// Every secret in play is the marker; nothing that the console prints, logs or leaves behind may have it.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void saysNoSecret_data();
    void saysNoSecret();

private:
    sandbox::Server m_server{{.secretAccessKey = "another"}};
};

void TestSecrets::saysNoSecret_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("arguments");
    const QString call = QStringLiteral("call GetAccount --profile x");
    const QByteArray keys =
        "aws_access_key_id = AKIASANDBOXPRACTICE0\naws_secret_access_key = " + marker + '\n';
    const auto pair = [](const char *name) { return QString::fromLatin1(name + QByteArray("=") + marker); };

    QTest::newRow("wrong secret in the environment")
        << QStringList{QStringLiteral("AWS_ACCESS_KEY_ID=AKIASANDBOXPRACTICE0"),
                       pair("AWS_SECRET_ACCESS_KEY"), pair("AWS_SESSION_TOKEN")}
        << QByteArray() << QByteArray() << QStringLiteral("call GetAccount");
    QTest::newRow("secret without a key") << QStringList{pair("AWS_SECRET_ACCESS_KEY")} << QByteArray()
                                          << QByteArray() << QStringLiteral("call GetAccount");
    QTest::newRow("wrong secret in a profile") << QStringList() << QByteArray() << "[x]\n" + keys << call;
    QTest::newRow("unknown key") << QStringList() << QByteArray()
                                 << "[x]\naws_access_key_id = AKIAUNKNOWN\naws_secret_access_key = " + marker
                                 << call;
    QTest::newRow("broken credentials file")
        << QStringList() << QByteArray() << "[x]\n" + keys + marker + '\n'
        << call;
    QTest::newRow("secret with a blank")
        << QStringList() << QByteArray() << "[x]\n" + keys.trimmed() + " # mine\n"
        << call;
    QTest::newRow("process that talks")
        << QStringList() << "[profile x]\ncredential_process = sh -c 'echo " + marker + " >&2; exit 3'\n"
        << QByteArray() << call;
    QTest::newRow("process that answers nonsense")
        << QStringList() << "[profile x]\ncredential_process = echo " + marker + '\n'
        << QByteArray() << call;
    QTest::newRow("role that is refused")
        << QStringList()
        << "[profile x]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = y\n[profile y]\n"
            + keys
        << QByteArray() << call;
    QTest::newRow("private key in a request")
        << QStringList() << QByteArray() << "[x]\n" + keys
        << QStringLiteral("call CreateEmailIdentity --profile x --input {\"EmailIdentity\":\"a.example\","
                          "\"DkimSigningAttributes\":{\"DomainSigningSelector\":\"s\","
                          "\"DomainSigningPrivateKey\":\"%1!\"}}")
               .arg(QString::fromLatin1(marker));
    QTest::newRow("list") << QStringList() << QByteArray() << "[x]\n" + keys
                          << QStringLiteral("list identities --profile x");
    QTest::newRow("export") << QStringList() << QByteArray() << "[x]\n" + keys
                            << QStringLiteral("export identities --profile x --out export.csv");
}

void TestSecrets::saysNoSecret()
{
    QFETCH(QStringList, environment);
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QFETCH(QString, arguments);
    QTemporaryDir home;
    QDir(home.path()).mkpath(QStringLiteral(".aws"));
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(home.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(".aws/config", config);
    write(".aws/credentials", credentials);

    QProcess process;
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), m_server.url().toString());
    variables.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    for (const QString &each : environment)
        variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(home.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/sendscopectl"), arguments.split(u' '));
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.exitCode() == 1 || process.exitCode() == 2);
    const QByteArray said = process.readAll();
    QVERIFY(!said.isEmpty());
    QVERIFY2(!said.contains(marker), said.constData());

    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(QStringLiteral("/.aws/c")))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(marker), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
