// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/configfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aws;

namespace {

/// A home folder with the two files, as far as they are given.
class Home
{
public:
    explicit Home(const QByteArray &config = {}, const QByteArray &credentials = {})
    {
        QDir(m_folder.path()).mkdir(QStringLiteral(".aws"));
        write(QStringLiteral(".aws/config"), config);
        write(QStringLiteral(".aws/credentials"), credentials);
        variables.insert(QStringLiteral("HOME"), m_folder.path());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!text.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    Result<ConfigFiles> load() const { return loadConfigFiles(Environment(variables)); }

    QProcessEnvironment variables;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenText_data();
    void brokenText();
    void unreadable();
    void settings_data();
    void settings();
    void missingFilesAreEmpty();
    void profilesInFileOrder();
    void credentialsFileWins();
    void pathsFromTheEnvironment();
    void ssoSessions();
};

void TestConfigFile::brokenText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const QByteArray &text, int line, const char *advice) {
        QTest::newRow(name) << text << line << QString::fromUtf8(advice);
    };
    row("header not closed", "[default\nregion = x\n", 1, "[default]");
    row("empty header", "# c\n[]\n", 2, "[default]");
    row("blank header", "[  ]\n", 1, "[default]");
    row("empty quotes", "[profile \"\"]\n", 1, "[default]");
    row("quote not closed", "[profile \"a]\n", 1, "[default]");
    row("text after the header", "[default] region\n", 1, "[default]");
    row("setting before a section", "\n\nSECRETvalue = 1\n", 3, "before the first section");
    row("no delimiter", "[default]\nregion = eu-west-1\nSECRETvalue\n", 3, "name = value");
    row("no name", "[default]\n= SECRETvalue\n", 2, "name = value");
    row("sub-section without delimiter", "[default]\ns3 =\n  SECRETvalue\n", 3, "name = value");
    row("sub-section without name", "[default]\r\ns3 =\r\n  = SECRETvalue\r\n", 3, "name = value");
    row("Latin-1", "[default]\nregion = M\xfcnchen\n", 2, "UTF-8");
    row("cut off in a character", "[default]\nregion = M\xc3", 2, "UTF-8");
    row("NUL", QByteArray("[default]\nre\0gion = x\n", 22), 2, "UTF-8");
    row("UTF-16", QByteArray("\xff\xfe[\0d\0]\0", 8), 1, "UTF-16");
    row("binary",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0",
                   9),
        1, "UTF-8");
    row("JSON", "{\n\"a\": 1}", 1, "before the first section");
}

void TestConfigFile::brokenText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, advice);
    const auto files = Home({}, text).load();
    QVERIFY(!files);
    const Error &error = files.error();
    QCOMPARE(error.kind, ErrorKind::Credentials);
    QVERIFY2(error.message.contains(u".aws/credentials"), qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral("line %1").arg(line)), qPrintable(error.message));
    QVERIFY2(error.message.contains(advice), qPrintable(error.message));
    QVERIFY2(!error.message.contains(u"SECRET"), qPrintable(error.message));
}

void TestConfigFile::unreadable()
{
    const Home folder;
    QVERIFY(QDir(folder.path(QStringLiteral(".aws"))).mkdir(QStringLiteral("config")));
    const auto files = folder.load();
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(u".aws/config"));
    QVERIFY(files.error().message.contains(u"folder"));

    const Home large("[default]\n#" + QByteArray(5 * 1024 * 1024, 'x'));
    QVERIFY(!large.load());

    const Home dangling;
    QVERIFY(
        QFile::link(dangling.path(QStringLiteral("nowhere")), dangling.path(QStringLiteral(".aws/config"))));
    QVERIFY(!dangling.load());

    const Home closed("[default]\n");
    QFile::setPermissions(closed.path(QStringLiteral(".aws/config")), QFileDevice::WriteOwner);
    if (QFile probe(closed.path(QStringLiteral(".aws/config"))); probe.open(QIODevice::ReadOnly))
        QSKIP("root reads everything");
    QVERIFY(!closed.load());
}

void TestConfigFile::settings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &text, const char *profile, const char *key,
                        const char *value) {
        QTest::newRow(name) << text << QString::fromUtf8(profile) << QString::fromUtf8(key)
                            << QString::fromUtf8(value);
    };
    row("plain", "[default]\nregion = eu-west-1\n", "default", "region", "eu-west-1");
    row("no blanks, no end of line", "[default]\nregion=eu-west-1", "default", "region", "eu-west-1");
    row("colon", "[default]\nregion: eu-west-1", "default", "region", "eu-west-1");
    row("CRLF", "[default]\r\nregion = eu-west-1\r\n", "default", "region", "eu-west-1");
    row("BOM", "\xef\xbb\xbf[default]\nregion = eu-west-1\n", "default", "region", "eu-west-1");
    row("upper case", "[default]\nRegion = EU\n", "default", "region", "EU");
    row("equals sign in the value", "[default]\nk = a=b==\n", "default", "k", "a=b==");
    row("comments", "# c\n; c\n[default] # c\n  # c\nregion = a\n", "default", "region", "a");
    row("hash in the value stays", "[default]\nk = a # b\n", "default", "k", "a # b");
    row("all indented", "  [default]\n  a = 1\n  b = 2\n", "default", "b", "2");
    row("profile default", "[profile default]\na = 1\n", "default", "a", "1");
    row("profile", "[profile x]\na = 1\n", "x", "a", "1");
    row("double quotes", "[profile \"my team\"]\na = 1\n", "my team", "a", "1");
    row("single quotes", "[ profile 'my team' ]\na = 1\n", "my team", "a", "1");
    row("bracket in quotes", "[profile \"a]b\"]\na = 1\n", "a]b", "a", "1");
    row("Unicode", "[profile Müller]\na = é\n", "Müller", "a", "é");
    row("sub-section", "[default]\ns3 =\n  addressing_style = path\n  # c\n    x = y\nb = 1\n", "default",
        "s3.addressing_style", "path");
    row("second line of a sub-section", "[default]\ns3 =\n  a = path\n\n    x = y\nb = 1\n", "default",
        "s3.x", "y");
    row("after a sub-section", "[default]\ns3 =\n\ta = path\nb = 1\n", "default", "b", "1");
    row("continued value", "[default]\ncredential_process = a\n  b c\n", "default", "credential_process",
        "a\nb c");
    row("section after a sub-section", "[default]\ns3 =\n  [profile x]\na = 1\n", "x", "a", "1");
    row("same section twice", "[profile x]\na = 1\n[default]\n[profile x]\nb = 2\n", "x", "a", "1");
    row("same setting twice", "[default]\na = 1\na = 2\n", "default", "a", "2");
    row("empty value", "[default]\na =\nb = 1\n", "default", "a", "");
}

void TestConfigFile::settings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, profile);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto files = Home(text).load();
    QVERIFY2(files, files ? "" : qPrintable(files.error().message));
    const Profile *const found = files->profile(profile);
    QVERIFY(found);
    QVERIFY(found->config.contains(key));
    QCOMPARE(found->value(key), value);
}

void TestConfigFile::missingFilesAreEmpty()
{
    Home home;
    home.variables.insert(QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("/dev/null"));
    const auto files = home.load();
    QVERIFY(files);
    QVERIFY(files->profiles.isEmpty());
    QCOMPARE(files->credentialsPath, home.path(QStringLiteral(".aws/credentials")));
}

void TestConfigFile::profilesInFileOrder()
{
    const auto files = Home("[profile z]\n[default]\n[not-a-profile]\n[services s]\n[profile a]\n",
                            "[keys only]\n[a]\n[default]\n")
                           .load();
    QVERIFY(files);
    QCOMPARE(files->profileNames(),
             QStringList({QStringLiteral("z"), QStringLiteral("default"), QStringLiteral("a"),
                          QStringLiteral("keys only")}));
}

void TestConfigFile::credentialsFileWins()
{
    const auto files = Home("[profile x]\nk = config\nregion = r\n", "[x]\nk = credentials\n").load();
    QVERIFY(files);
    const Profile *const profile = files->profile(QStringLiteral("x"));
    QVERIFY(profile);
    QCOMPARE(profile->value(QStringLiteral("k")), QStringLiteral("credentials"));
    QCOMPARE(profile->settings(),
             Settings({{QStringLiteral("k"), QStringLiteral("credentials")},
                       {QStringLiteral("region"), QStringLiteral("r")}}));
}

void TestConfigFile::pathsFromTheEnvironment()
{
    Home home("[profile unused]\n");
    home.write(QStringLiteral("c"), "[profile other]\n");
    home.write(QStringLiteral("k"), "[keys]\n");
    home.variables.insert(QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("~/c"));
    home.variables.insert(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), home.path(QStringLiteral("k")));
    const auto files = home.load();
    QVERIFY(files);
    QCOMPARE(files->profileNames(), QStringList({QStringLiteral("other"), QStringLiteral("keys")}));
}

void TestConfigFile::ssoSessions()
{
    const auto files =
        Home("[sso-session corp]\nsso_region = eu-west-1\n[profile x]\nsso_session = corp\n").load();
    QVERIFY(files);
    QCOMPARE(files->ssoSessions.size(), 1);
    QCOMPARE(files->ssoSessions.first().name, QStringLiteral("corp"));
    QCOMPARE(files->ssoSessions.first().settings.value(QStringLiteral("sso_region")),
             QStringLiteral("eu-west-1"));
    QCOMPARE(files->profileNames(), QStringList({QStringLiteral("x")}));
}

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
