// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a working call in the real window: IAM Identity Center, and a role that asks for an MFA
// code.
#include "tests/ui/openwindow.h"

#include "tests/support/signinservices.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/signindialogs.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QTemporaryDir>

using support::SignInServices;

namespace {
/// A window of somebody whose home folder is empty, and every service that it can reach.
struct Beginner {
    explicit Beginner(const sandbox::Options &service)
        : server(service)
    {
        if (!server.listen() || !QDir(home.path()).mkpath(QStringLiteral(".aws")))
            qFatal("no service to sign in to");
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("HOME"), home.path());
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), services.url());
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL_SESV2"), server.url().toString());
        means.connections.environment = aws::Environment(variables);
        means.connections.store =
            std::make_shared<connections::ConnectionStore>(home.filePath(QStringLiteral("connections.json")));
    }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(home.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no %s", name);
    }
    void show()
    {
        window = std::make_unique<ui::MainWindow>(means);
        window->show();
    }
    template<typename Widget>
    Widget *find(const char *objectName) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(objectName));
    }
    void click(const char *objectName) const { find<QAbstractButton>(objectName)->click(); }
    void type(const char *objectName, const QString &text) const
    {
        auto *field = find<QLineEdit>(objectName);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QString text(const char *objectName) const { return find<QLabel>(objectName)->text(); }

    QTemporaryDir home;
    SignInServices services;
    sandbox::Server server;
    ui::Means means;
    std::unique_ptr<ui::MainWindow> window;
};

sandbox::Options serviceFor(const QByteArray &keyId, const QByteArray &secret)
{
    sandbox::Options options;
    options.accessKeyId = keyId;
    options.secretAccessKey = secret;
    return options;
}

const QByteArray roleWithMfa =
    "[profile keys]\naws_access_key_id = AKIASOURCE\naws_secret_access_key = HIDDEN-source\n"
    "[profile mail]\nregion = eu-west-1\nrole_arn = arn:aws:iam::123456789012:role/mail\n"
    "source_profile = keys\nmfa_serial = arn:aws:iam::123456789012:mfa/ada\n";
} // namespace

class GettingInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_opened.clear(); }
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openPage"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    void singleSignOnFromNothing();
    void whoGivesUpSigningInIsBackInTheForm();
    void aRefusedSignInIsTold();
    void aRoleAsksForItsCode();
    void aWrongCodeIsToldAndAskedForAgain();
    void whoGivesUpTheCodeIsToldSo();

public Q_SLOTS:
    void openPage(const QUrl &page) { m_opened.append(page); }

private:
    static void fillInStartUrl(const Beginner &beginner)
    {
        beginner.click("welcomeSso");
        QVERIFY(beginner.find<ui::ConnectionDialog>("connectionDialog"));
        beginner.type("ssoStartUrl", QStringLiteral("https://corp.awsapps.com/start"));
        beginner.find<QComboBox>("ssoRegion")->setEditText(QStringLiteral("eu-central-1"));
    }

    QList<QUrl> m_opened;
};

void GettingInTest::singleSignOnFromNothing()
{
    Beginner beginner(serviceFor(SignInServices::ssoKeyId, SignInServices::ssoSecret));
    beginner.services.polls = QList<QByteArray>(100, "authorization_pending");
    beginner.show();
    fillInStartUrl(beginner);
    beginner.click("ssoSignIn");
    QVERIFY(!beginner.find<QAbstractButton>("ssoSignIn")->isEnabled());

    QTRY_VERIFY(beginner.find<ui::DeviceCodeDialog>("deviceCodeDialog"));
    QCOMPARE(beginner.text("deviceCode"), QStringLiteral("ABCD-EFGH"));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(beginner.services.page)});
    beginner.click("copyDeviceCode");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("ABCD-EFGH"));
    beginner.services.polls.clear(); // Confirmed in the browser.

    QTRY_COMPARE_WITH_TIMEOUT(beginner.find<QComboBox>("ssoAccount")->currentText(),
                              QStringLiteral("Mail (123456789012)"), 10000);
    QTRY_VERIFY(!beginner.find<ui::DeviceCodeDialog>("deviceCodeDialog"));
    QTRY_COMPARE(beginner.find<QComboBox>("ssoRole")->currentText(), QStringLiteral("Marketing Ops"));
    QVERIFY(beginner.find<QAbstractButton>("ssoSignIn")->isEnabled());
    beginner.type("connectionFormName", QStringLiteral("Marketing"));
    beginner.find<QComboBox>("connectionFormRegion")->setEditText(QStringLiteral("eu-west-1"));
    beginner.click("connectionFormTest");
    auto *outcome = beginner.find<ui::Banner>("connectionTestBanner");
    QTRY_COMPARE(outcome->title(), QStringLiteral("The connection works"));

    beginner.click("connectionAct");
    QTRY_VERIFY(beginner.window->currentPage());
    QTRY_VERIFY(beginner.window->currentPage()->isIdle());
    QVERIFY(!beginner.window->currentPage()->banner()->isVisible());
    QVERIFY(beginner.server.requestCount(QStringLiteral("GetAccount")) >= 2);
    // One sign-in served the form, the test and the account; it is remembered for the next start.
    QCOMPARE(beginner.services.count("/device_authorization"), 1);
    QCOMPARE(QDir(beginner.home.filePath(QStringLiteral(".aws/sso/cache")))
                 .entryList({QStringLiteral("*.json")})
                 .size(),
             1);
    const auto saved = beginner.means.connections.store->all().constFirst();
    QCOMPARE(saved.ssoAccountId, QStringLiteral("123456789012"));
    QVERIFY(saved.readOnly);
}

void GettingInTest::whoGivesUpSigningInIsBackInTheForm()
{
    Beginner beginner(serviceFor(SignInServices::ssoKeyId, SignInServices::ssoSecret));
    beginner.services.polls = QList<QByteArray>(100, "authorization_pending");
    beginner.show();
    fillInStartUrl(beginner);
    beginner.click("ssoSignIn");
    QTRY_VERIFY(beginner.find<ui::DeviceCodeDialog>("deviceCodeDialog"));
    QTest::keyClick(beginner.find<ui::DeviceCodeDialog>("deviceCodeDialog"), Qt::Key_Escape);
    QCOMPARE(beginner.text("ssoState"), QStringLiteral("The sign-in was cancelled."));
    QVERIFY(beginner.find<QAbstractButton>("ssoSignIn")->isEnabled());
    QVERIFY(beginner.find<ui::ConnectionDialog>("connectionDialog")->isVisible());
    // And it can be begun again.
    beginner.services.polls.clear();
    beginner.click("ssoSignIn");
    QTRY_COMPARE_WITH_TIMEOUT(beginner.find<QComboBox>("ssoRole")->currentText(),
                              QStringLiteral("Marketing Ops"), 10000);
}

void GettingInTest::aRefusedSignInIsTold()
{
    Beginner beginner(serviceFor(SignInServices::ssoKeyId, SignInServices::ssoSecret));
    beginner.services.polls = {"access_denied"};
    beginner.show();
    fillInStartUrl(beginner);
    beginner.click("ssoSignIn");
    QTRY_VERIFY_WITH_TIMEOUT(beginner.find<QAbstractButton>("ssoSignIn")->isEnabled(), 10000);
    QVERIFY2(beginner.text("ssoState").contains(QLatin1StringView("refused")),
             qPrintable(beginner.text("ssoState")));
    QTRY_VERIFY(!beginner.find<ui::DeviceCodeDialog>("deviceCodeDialog"));
}

void GettingInTest::aRoleAsksForItsCode()
{
    Beginner beginner(serviceFor("ASIAmail", SignInServices::stsSecret));
    beginner.write(".aws/config", roleWithMfa);
    beginner.show();
    QCOMPARE(beginner.find<QAbstractButton>("welcomeProfile2")->text(), QStringLiteral("Profile mail"));
    beginner.click("welcomeProfile2");
    QTRY_VERIFY(beginner.find<QLineEdit>("mfaCode"));
    QCOMPARE(beginner.text("mfaSerial"), QStringLiteral("arn:aws:iam::123456789012:mfa/ada"));
    beginner.type("mfaCode", QString::fromLatin1(SignInServices::mfaCode));
    beginner.click("mfaAct");
    QTRY_VERIFY(beginner.window->currentPage() && beginner.window->currentPage()->isIdle());
    QVERIFY(!beginner.window->currentPage()->banner()->isVisible());
    QCOMPARE(beginner.services.role.queryItemValue(QStringLiteral("SerialNumber"), QUrl::FullyDecoded),
             QStringLiteral("arn:aws:iam::123456789012:mfa/ada"));
    // Asked once, whatever number of calls there are.
    QCOMPARE(beginner.services.count("/"), 1);
    QVERIFY(beginner.server.requestCount(QStringLiteral("GetAccount")) > 0);
    QVERIFY(beginner.find<QAbstractButton>("readOnlySwitch")->isChecked());
}

void GettingInTest::aWrongCodeIsToldAndAskedForAgain()
{
    Beginner beginner(serviceFor("ASIAmail", SignInServices::stsSecret));
    beginner.write(".aws/config", roleWithMfa);
    beginner.show();
    beginner.click("welcomeProfile2");
    QTRY_VERIFY(beginner.find<QLineEdit>("mfaCode"));
    beginner.type("mfaCode", QStringLiteral("999999"));
    beginner.click("mfaAct");
    QTRY_VERIFY(beginner.window->currentPage() && beginner.window->currentPage()->banner()->isVisible());
    QVERIFY(beginner.window->currentPage()->banner()->text().contains(
        QLatin1StringView("invalid MFA one time pass code")));
    QTRY_VERIFY(!beginner.find<QLineEdit>("mfaCode"));
    beginner.find<QAction>("refreshAction")->trigger();
    QTRY_VERIFY(beginner.find<QLineEdit>("mfaCode"));
    beginner.type("mfaCode", QString::fromLatin1(SignInServices::mfaCode));
    beginner.click("mfaAct");
    QTRY_VERIFY(beginner.server.requestCount(QStringLiteral("GetAccount")) > 0);
    QTRY_VERIFY(beginner.window->currentPage()->isIdle());
    QVERIFY(!beginner.window->currentPage()->banner()->isVisible());
}

void GettingInTest::whoGivesUpTheCodeIsToldSo()
{
    Beginner beginner(serviceFor("ASIAmail", SignInServices::stsSecret));
    beginner.write(".aws/config", roleWithMfa);
    beginner.show();
    beginner.click("welcomeProfile2");
    QTRY_VERIFY(beginner.find<QLineEdit>("mfaCode"));
    beginner.click("mfaCancel");
    QTRY_VERIFY(beginner.window->currentPage() && beginner.window->currentPage()->isIdle());
    QVERIFY(beginner.window->currentPage()->banner()->text().contains(
        QLatin1StringView("No MFA code was given")));
    QCOMPARE(beginner.services.count("/"), 0);
}

QTEST_MAIN(GettingInTest)
#include "tst_gettingin.moc"
