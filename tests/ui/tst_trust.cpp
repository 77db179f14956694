// SPDX-License-Identifier: GPL-3.0-or-later
// Every secret in play has the marker in it. The window is walked in a process of its own: nothing that it
// shows, tells, copies, prints or leaves behind may have the marker.
#include "tests/ui/everytext.h"
#include "tests/ui/hands.h"
#include "tests/ui/openwindow.h"

#include "tests/support/marker.h"
#include "tests/support/signinservices.h"
#include "ui/activity/activitydock.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>

using support::SignInServices;

namespace {
constexpr auto role = "SENDSCOPE_TEST_WALKER";
constexpr auto practiceKeyId = "AKIASANDBOXPRACTICE0";
const QByteArray typedSecret = "typed/" + support::marker + "+secret";

bool hasSecret(const QString &text)
{
    return text.contains(QString::fromLatin1(support::marker))
        || text.contains(QLatin1StringView(SignInServices::mfaCode));
}

sandbox::Options serviceFor(const QByteArray &keyId, const QByteArray &secret)
{
    sandbox::Options options;
    options.accessKeyId = keyId;
    options.secretAccessKey = secret;
    return options;
}
} // namespace

/// What the process of its own does. It says nothing of what it finds, only where.
class Walk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "ignore"); }
    void typedKeys();
    void wrongKeys();
    void singleSignOn();
    void roleWithCode();
    void process();

public Q_SLOTS:
    void ignore(const QUrl &) { }

private:
    [[nodiscard]] static ui::Means means(const sandbox::Server &server,
                                         const SignInServices *services = nullptr)
    {
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("HOME"), QDir::homePath());
        variables.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL_SESV2"), server.url().toString());
        if (services)
            variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), services->url());
        const QDir home = QDir::home();
        ui::Means means;
        means.connections.environment = aws::Environment(variables);
        means.connections.store =
            std::make_shared<connections::ConnectionStore>(home.filePath(QStringLiteral("connections.json")));
        means.audit = std::make_shared<activity::AuditFile>(home.filePath(QStringLiteral("audit.log")));
        means.surroundings.settings =
            std::make_shared<ui::Settings>(home.filePath(QStringLiteral("settings.ini")));
        return means;
    }
    static void type(QWidget &window, const char *field, const QByteArray &text)
    {
        auto *edit = window.findChild<QLineEdit *>(QString::fromLatin1(field));
        QVERIFY2(edit, field);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    static void click(QWidget &window, const char *button)
    {
        auto *found = window.findChild<QAbstractButton *>(QString::fromLatin1(button));
        QVERIFY2(found, button);
        found->click();
    }
    static void look(const char *where) { QVERIFY2(!hasSecret(EveryText::now()), where); }
    static void lookAround(ui::MainWindow &window);
};

/// The account that has just been opened: every tab, its calls with their copies, errors, settings,
/// connections.
void Walk::lookAround(ui::MainWindow &window)
{
    QTRY_VERIFY(window.currentPage() && window.currentPage()->isIdle());
    look("the account");
    window.setReadOnly(false);
    QTRY_VERIFY(window.currentPage()->isIdle());
    Hands hands(&window, [&window] { return !window.currentPage() || window.currentPage()->isIdle(); });
    hands.afterStep = [] { look("a step"); };
    for (int page = 0; page < window.pages().size(); ++page) {
        window.showPage(page);
        QTRY_VERIFY(window.currentPage()->isIdle());
        look("a page");
    }
    window.showPage(0);
    hands.tryPage(window.currentPage());
    hands.tryMenuBar(window.menuBar());
    // Every call, and what can be copied of it.
    auto *dock = window.findChild<ui::ActivityDock *>();
    dock->show();
    auto *calls = window.findChild<ui::TableView *>(QStringLiteral("activityTable"));
    QVERIFY(calls->model()->rowCount() > 5);
    for (int row = 0; row < calls->model()->rowCount(); row += 3) {
        calls->selectRow(row);
        for (const char *copy : {"copyAwsCli", "copySendscopectl", "copyRequestJson"}) {
            click(window, copy);
            QVERIFY(!QApplication::clipboard()->text().isEmpty());
            look(copy);
        }
    }
    calls->selectAll();
    QTest::keyClick(calls, Qt::Key_C, Qt::ControlModifier);
    look("copied calls");
    const std::unique_ptr<QMimeData> dragged(calls->selectedRowsAsCsv());
    QVERIFY(!hasSecret(QString::fromUtf8(dragged->data(QStringLiteral("text/csv")))));
}

void Walk::typedKeys()
{
    sandbox::Server server(serviceFor(practiceKeyId, typedSecret));
    QVERIFY(server.listen());
    ui::MainWindow window(means(server));
    window.show();
    look("the welcome");
    click(window, "welcomeKeys");
    type(window, "connectionFormName", "Marketing");
    type(window, "connectionFormKeyId", practiceKeyId);
    type(window, "connectionFormSecret", typedSecret);
    type(window, "connectionFormSessionToken", "token+" + support::marker);
    window.findChild<QComboBox *>(QStringLiteral("connectionFormRegion"))
        ->setEditText(QStringLiteral("eu-west-1"));
    look("the form with keys");
    // A picture has the letters: or nothing above would be worth anything.
    QVERIFY(EveryText::now().contains(QStringLiteral("Marketing")));
    click(window, "connectionFormTest");
    auto *outcome = window.findChild<ui::Banner *>(QStringLiteral("connectionTestBanner"));
    QTRY_COMPARE(outcome->title(), QStringLiteral("The connection works"));
    look("a test that works");
    click(window, "connectionAct");
    lookAround(window);
}

void Walk::wrongKeys()
{
    sandbox::Server server(serviceFor(practiceKeyId, "another"));
    QVERIFY(server.listen());
    ui::MainWindow window(means(server));
    window.show();
    click(window, "welcomeKeys");
    type(window, "connectionFormName", "Mistyped");
    type(window, "connectionFormKeyId", practiceKeyId);
    type(window, "connectionFormSecret", typedSecret);
    window.findChild<QComboBox *>(QStringLiteral("connectionFormRegion"))
        ->setEditText(QStringLiteral("eu-west-1"));
    click(window, "connectionFormTest");
    auto *outcome = window.findChild<ui::Banner *>(QStringLiteral("connectionTestBanner"));
    QTRY_COMPARE(outcome->title(), QStringLiteral("The secret access key is wrong"));
    look("a wrong secret");
    click(window, "connectionAct");
    QTRY_VERIFY(window.currentPage() && window.currentPage()->banner()->isVisible());
    look("a refused account");
}

void Walk::singleSignOn()
{
    SignInServices services;
    sandbox::Server server(serviceFor(SignInServices::ssoKeyId, SignInServices::ssoSecret));
    QVERIFY(server.listen());
    ui::MainWindow window(means(server, &services));
    window.show();
    click(window, "welcomeSso");
    type(window, "connectionFormName", "Signed in");
    type(window, "ssoStartUrl", "https://corp.awsapps.com/start");
    window.findChild<QComboBox *>(QStringLiteral("ssoRegion"))->setEditText(QStringLiteral("eu-central-1"));
    click(window, "ssoSignIn");
    QTRY_VERIFY(window.findChild<QLabel *>(QStringLiteral("deviceCode")));
    look("the device code");
    auto *roles = window.findChild<QComboBox *>(QStringLiteral("ssoRole"));
    QTRY_COMPARE_WITH_TIMEOUT(roles->currentText(), QStringLiteral("Marketing Ops"), 10000);
    look("accounts and roles");
    window.findChild<QComboBox *>(QStringLiteral("connectionFormRegion"))
        ->setEditText(QStringLiteral("eu-west-1"));
    click(window, "connectionAct");
    lookAround(window);
}

void Walk::roleWithCode()
{
    SignInServices services;
    sandbox::Server server(serviceFor("ASIAmail", SignInServices::stsSecret));
    QVERIFY(server.listen());
    ui::MainWindow window(means(server, &services));
    window.show();
    window.open({.name = QStringLiteral("Role"), .profile = QStringLiteral("mail")});
    QTRY_VERIFY(window.findChild<QLineEdit *>(QStringLiteral("mfaCode")));
    type(window, "mfaCode", SignInServices::mfaCode); // Typed where it is seen, as everywhere.
    click(window, "mfaAct");
    QTRY_VERIFY(!window.findChild<QLineEdit *>(QStringLiteral("mfaCode")));
    lookAround(window);
}

void Walk::process()
{
    sandbox::Server server(serviceFor(practiceKeyId, "process+HIDDEN"));
    QVERIFY(server.listen());
    ui::MainWindow window(means(server));
    window.show();
    window.open({.name = QStringLiteral("Process"), .profile = QStringLiteral("process")});
    QTRY_VERIFY(window.currentPage() && window.currentPage()->isIdle());
    QVERIFY(!window.currentPage()->banner()->isVisible());
    look("a process");
    window.open({.name = QStringLiteral("Broken"), .profile = QStringLiteral("broken")});
    QTRY_VERIFY(window.windowTitle().contains(QLatin1StringView("Broken")));
    QTRY_VERIFY(window.currentPage() && window.currentPage()->banner()->isVisible());
    look("a process that fails");
}

class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInPicturesAreRead();
    void nothingTellsASecret();

private:
    static void write(const QDir &home, const char *name, const QByteArray &text)
    {
        QFile file(home.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

/// What the walk relies on.
void TrustTest::lettersInPicturesAreRead()
{
    QWidget window;
    auto *label = new QLabel(QString::fromLatin1(support::marker), &window);
    auto *password = new QLineEdit(QStringLiteral("open sesame"), &window);
    password->setEchoMode(QLineEdit::Password);
    window.show();
    QVERIFY(EveryText::painted(&window).contains(QString::fromLatin1(support::marker)));
    QVERIFY(!EveryText::now().contains(QStringLiteral("sesame")));
    label->setText({});
    QVERIFY(!hasSecret(EveryText::now()));
    label->setToolTip(QString::fromLatin1(support::marker));
    QVERIFY(hasSecret(EveryText::now()));
}

void TrustTest::nothingTellsASecret()
{
    const QTemporaryDir folder;
    const QDir home(folder.path());
    QVERIFY(home.mkpath(QStringLiteral(".aws")));
    write(home, ".aws/config",
          "[profile keys]\naws_access_key_id = AKIASOURCE\naws_secret_access_key = HIDDEN-source\n"
          "[profile mail]\nregion = eu-west-1\nrole_arn = arn:aws:iam::123456789012:role/mail\n"
          "source_profile = keys\nmfa_serial = arn:aws:iam::123456789012:mfa/ada\n"
          "[profile process]\nregion = eu-west-1\ncredential_process = cat "
              + home.filePath(QStringLiteral(".aws/keys")).toUtf8()
              + "\n[profile broken]\nregion = eu-west-1\ncredential_process = sh "
              + home.filePath(QStringLiteral(".aws/broken.sh")).toUtf8() + '\n');
    write(home, ".aws/broken.sh", "cat ~/.aws/keys; cat ~/.aws/keys >&2; exit 3\n");
    write(home, ".aws/keys",
          QByteArray(R"({"Version":1,"AccessKeyId":")") + practiceKeyId
              + R"(","SecretAccessKey":"process+HIDDEN"})");

    QProcess process;
    QProcessEnvironment variables;
    for (const char *kept :
         {"PATH", "QT_QPA_PLATFORM", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"})
        variables.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QStringLiteral("TMPDIR"), home.path());
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    variables.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    variables.insert(QString::fromLatin1(role), QStringLiteral("1"));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(home.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(process.waitForFinished(280'000));
    QByteArray said = process.readAll();
    const bool told = said.contains(support::marker) || said.contains(SignInServices::mfaCode);
    said.replace(support::marker, "******").replace(SignInServices::mfaCode, "******");
    QVERIFY2(process.exitCode() == 0, said.right(4000).constData());
    QVERIFY2(!told, said.right(4000).constData());
    QVERIFY(said.contains("0 failed"));

    // Whoever signed in shares the token with AWS's own tools, in their file; the rest the person wrote.
    int seen = 0;
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = home.relativeFilePath(file.fileName());
        if (name == QLatin1StringView(".aws/config") || name == QLatin1StringView(".aws/keys"))
            continue;
        if (name.startsWith(QLatin1StringView(".aws/sso/cache/"))) {
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            continue;
        }
        ++seen;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains(support::marker) && !text.contains(SignInServices::mfaCode),
                 qPrintable(name));
    }
    QVERIFY(seen >= 3); // Connections, settings, the audit file.
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(role)) {
        Walk walk;
        return QTest::qExec(&walk, argc, argv);
    }
    TrustTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trust.moc"
