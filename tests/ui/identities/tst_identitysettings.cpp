// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of an identity, changed as a person changes them, on the practice service over the loopback.
#include "tests/ui/openwindow.h"

#include <QComboBox>
#include <QDialog>

namespace {
const QString domain = QStringLiteral("example.com");

email::GetEmailIdentity::Response details(OpenWindow &open, const QString &identity = domain)
{
    return open.ask(email::GetEmailIdentity{.emailIdentity = identity});
}
} // namespace

class IdentitySettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signingIsSwitchedOffAndOn();
    void forwardingIsSwitchedOffAndOn();
    void aMailFromDomainIsSetChangedAndRemoved();
    void whatIsTypedIsChecked_data();
    void whatIsTypedIsChecked();
    void aRefusalStaysInTheDialog_data();
    void aRefusalStaysInTheDialog();
    void aRefusedDomainIsToldAtItsField();
    void aCutOffChangeEndsInTheTruth_data();
    void aCutOffChangeEndsInTheTruth();
    void tagsAreEdited();
    void anAddressHasNoSigningOfItsOwn();
    void readingOnlyChangesNothing();
};

void IdentitySettingsTest::signingIsSwitchedOffAndOn()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    QVERIFY(open.text("identityDkim").startsWith(QLatin1StringView("On")));
    open.click("switchSigning");
    QVERIFY(open.text("signingConsequence").contains(QLatin1StringView("treat it as spam")));
    open.click("signingCancel");
    QTRY_VERIFY(!open.find<QDialog>("signingDialog"));
    QVERIFY(*details(open).dkimAttributes->signingEnabled);
    QCOMPARE(open.server().requestCount(QStringLiteral("PutEmailIdentityDkimAttributes")), 0);

    for (const bool on : {false, true}) {
        open.click("switchSigning");
        open.click("signingAct");
        QTRY_VERIFY(!open.find<QDialog>("signingDialog"));
        TRY_IDLE(open);
        QCOMPARE(*details(open).dkimAttributes->signingEnabled, on);
        QVERIFY(
            open.text("identityDkim").startsWith(on ? QLatin1StringView("On") : QLatin1StringView("Off")));
    }
}

void IdentitySettingsTest::forwardingIsSwitchedOffAndOn()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    const bool before = *details(open).feedbackForwardingStatus;
    for (const bool on : {!before, before}) {
        open.click("switchFeedback");
        QVERIFY(
            open.text("feedbackConsequence")
                .contains(on ? QLatin1StringView("Return-Path") : QLatin1StringView("event destination")));
        open.click("feedbackAct");
        QTRY_VERIFY(!open.find<QDialog>("feedbackDialog"));
        TRY_IDLE(open);
        QCOMPARE(*details(open).feedbackForwardingStatus, on);
        QVERIFY(open.text("identityFeedback")
                    .startsWith(on ? QLatin1StringView("Forwarded") : QLatin1StringView("Not forwarded")));
    }
}

void IdentitySettingsTest::aMailFromDomainIsSetChangedAndRemoved()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    const QString identity = QStringLiteral("pending.example");
    open.page()->select(identity);
    QVERIFY(!details(open, identity).mailFromAttributes);
    QVERIFY(!open.find<QWidget>("removeMailFrom")->isVisible());
    open.click("editMailFrom");
    QCOMPARE(open.find<QLineEdit>("mailFromDomain")->text(), QStringLiteral("mail.pending.example"));
    open.type("mailFromDomain", QStringLiteral("Bounce.pending.example"));
    QVERIFY(open.text("mailFromRecords")
                .contains(QLatin1StringView(
                    "bounce.pending.example  MX  10 feedback-smtp.eu-west-1.amazonses.com")));
    open.click("mailFromAct");
    QTRY_VERIFY(!open.find<QDialog>("mailFromDialog"));
    TRY_IDLE(open);
    auto now = details(open, identity).mailFromAttributes;
    QVERIFY(now);
    QCOMPARE(now->mailFromDomain, QStringLiteral("bounce.pending.example"));
    QCOMPARE(now->behaviorOnMxFailure.known(), email::BehaviorOnMxFailure::UseDefaultValue);
    QVERIFY(open.text("identityMailFrom").contains(QLatin1StringView("bounce.pending.example")));
    // Its records are there to be published at once.
    QVERIFY(OpenWindow::column(open.table("dnsRecordsTable"), "name")
                .contains(QStringLiteral("bounce.pending.example")));

    open.click("editMailFrom");
    QVERIFY(!open.find<QAbstractButton>("mailFromAct")->isEnabled()); // Nothing is changed yet.
    open.find<QComboBox>("mailFromBehavior")->setCurrentIndex(1);
    open.click("mailFromAct");
    QTRY_VERIFY(!open.find<QDialog>("mailFromDialog"));
    TRY_IDLE(open);
    QCOMPARE(details(open, identity).mailFromAttributes->behaviorOnMxFailure.known(),
             email::BehaviorOnMxFailure::RejectMessage);

    open.click("removeMailFrom");
    QVERIFY(open.text("removeMailFromConsequence").contains(QLatin1StringView("amazonses.com")));
    open.click("removeMailFromAct");
    QTRY_VERIFY(!open.find<QDialog>("removeMailFromDialog"));
    TRY_IDLE(open);
    QVERIFY(!details(open, identity).mailFromAttributes);
    QCOMPARE(open.text("identityMailFrom"), QStringLiteral("The service's own domain"));
}

void IdentitySettingsTest::whatIsTypedIsChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *typed, bool accepted, const char *hint) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << accepted << QString::fromUtf8(hint);
    };
    row("", false, "neither receives mail");
    row("pending.example", false, "not pending.example itself");
    row("mail.other.example", false, "subdomain of pending.example");
    row("notpending.example", false, "subdomain of pending.example");
    row("ma il.pending.example", false, "");
    row("-mail.pending.example", false, "");
    row("https://mail.pending.example", false, "");
    row("mail..pending.example", false, "no domain name");
    row("bücher.pending.example", true, "neither receives mail");
    row("a.b.pending.example", true, "neither receives mail");
    row(" mail.pending.example ", true, "neither receives mail");
}

void IdentitySettingsTest::whatIsTypedIsChecked()
{
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QFETCH(QString, hint);
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("pending.example"));
    open.click("editMailFrom");
    auto *field = open.find<QLineEdit>("mailFromDomain");
    field->setText(typed);
    QCOMPARE(open.find<QAbstractButton>("mailFromAct")->isEnabled(), accepted);
    QVERIFY2(open.text("mailFromDomainHint").contains(hint), qPrintable(open.text("mailFromDomainHint")));
    if (accepted)
        return;
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(open.isIdle());
    QCOMPARE(open.server().requestCount(QStringLiteral("PutEmailIdentityMailFromAttributes")), 0);
}

void IdentitySettingsTest::aRefusalStaysInTheDialog_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("dialog");
    QTest::addColumn<QString>("operation");
    QTest::newRow("signing") << QByteArray("switchSigning") << QByteArray("signing")
                             << QStringLiteral("PutEmailIdentityDkimAttributes");
    QTest::newRow("feedback") << QByteArray("switchFeedback") << QByteArray("feedback")
                              << QStringLiteral("PutEmailIdentityFeedbackAttributes");
    QTest::newRow("MAIL FROM") << QByteArray("editMailFrom") << QByteArray("mailFrom")
                               << QStringLiteral("PutEmailIdentityMailFromAttributes");
    QTest::newRow("no MAIL FROM") << QByteArray("removeMailFrom") << QByteArray("removeMailFrom")
                                  << QStringLiteral("PutEmailIdentityMailFromAttributes");
}

void IdentitySettingsTest::aRefusalStaysInTheDialog()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, dialog);
    QFETCH(QString, operation);
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.click(button.constData());
    if (dialog == "mailFrom")
        open.type("mailFromDomain", QStringLiteral("other.example.com"));
    open.refuseNext(operation);
    open.click((dialog + "Act").constData());
    auto *banner = open.find<ui::Banner>((dialog + "Banner").constData());
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QLatin1StringView("<b>not</b> authorized")), qPrintable(banner->text()));
    QVERIFY(banner->title().contains(domain));
    if (dialog == "mailFrom")
        QCOMPARE(open.find<QLineEdit>("mailFromDomain")->text(), QStringLiteral("other.example.com"));
    // Once more, with what was typed still there.
    open.click((dialog + "Act").constData());
    QTRY_VERIFY(!open.find<QDialog>((dialog + "Dialog").constData()));
    QCOMPARE(open.server().requestCount(operation), 2);
    TRY_IDLE(open);
}

void IdentitySettingsTest::aRefusedDomainIsToldAtItsField()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.click("editMailFrom");
    open.type("mailFromDomain", QStringLiteral("taken.example.com"));
    open.server().addFault({.kind = sandbox::Fault::Kind::Status,
                            .operation = QStringLiteral("PutEmailIdentityMailFromAttributes"),
                            .status = 400,
                            .code = QStringLiteral("BadRequestException"),
                            .message = QStringLiteral("The domain <taken.example.com> receives mail.")});
    open.click("mailFromAct");
    QTRY_VERIFY(open.text("mailFromDomainHint").contains(QLatin1StringView("receives mail")));
    QCOMPARE(open.find<QLineEdit>("mailFromDomain")->text(), QStringLiteral("taken.example.com"));
}

void IdentitySettingsTest::aCutOffChangeEndsInTheTruth_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("dialog");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("carriedOut");
    for (const bool carriedOut : {true, false}) {
        const char *how = carriedOut ? "carried out" : "not carried out";
        QTest::addRow("signing %s", how) << QByteArray("switchSigning") << QByteArray("signing")
                                         << QStringLiteral("PutEmailIdentityDkimAttributes") << carriedOut;
        QTest::addRow("feedback %s", how)
            << QByteArray("switchFeedback") << QByteArray("feedback")
            << QStringLiteral("PutEmailIdentityFeedbackAttributes") << carriedOut;
        QTest::addRow("no MAIL FROM %s", how)
            << QByteArray("removeMailFrom") << QByteArray("removeMailFrom")
            << QStringLiteral("PutEmailIdentityMailFromAttributes") << carriedOut;
    }
}

void IdentitySettingsTest::aCutOffChangeEndsInTheTruth()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, dialog);
    QFETCH(QString, operation);
    QFETCH(bool, carriedOut);
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    const auto settings = [&open] {
        return QStringList{open.text("identityDkim"), open.text("identityFeedback"),
                           open.text("identityMailFrom")};
    };
    const QStringList before = settings();
    open.server().addFault(
        {.kind = sandbox::Fault::Kind::Reset, .operation = operation, .times = 10, .carryOut = carriedOut});
    open.click(button.constData());
    open.click((dialog + "Act").constData());
    if (carriedOut) {
        QTRY_VERIFY_WITH_TIMEOUT(!open.find<QDialog>((dialog + "Dialog").constData()), 20000);
    } else {
        const auto told = [&] {
            const auto *banner = open.find<ui::Banner>((dialog + "Banner").constData());
            return banner && banner->isVisible() ? banner->text() : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QLatin1StringView("not carried out")), 20000);
    }
    TRY_IDLE(open);
    QCOMPARE(settings() != before, carriedOut);
}

void IdentitySettingsTest::tagsAreEdited()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.click("editIdentityTags");
    QVERIFY(open.find<QDialog>("tagsDialog"));
    QVERIFY(open.find<QDialog>("tagsDialog")->windowTitle().contains(domain));
}

void IdentitySettingsTest::anAddressHasNoSigningOfItsOwn()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    const QStringList types = OpenWindow::column(open.table("identitiesTable"), "type");
    const qsizetype row = types.indexOf(QStringLiteral("Email address"));
    QVERIFY2(row >= 0, qPrintable(types.join(u'|')));
    const QString address =
        open.table("identitiesTable")->model()->index(int(row), 0).data(ui::KeyRole).toString();
    open.page()->select(address);
    TRY_IDLE(open);
    QVERIFY(!open.find<QWidget>("switchSigning")->isVisible());
    QVERIFY(open.find<QWidget>("switchFeedback")->isVisible());
    QVERIFY(!open.find<QWidget>("dnsRecordsTable")->isVisible());
    // Its MAIL FROM domain lies in the address's domain.
    open.click("editMailFrom");
    QCOMPARE(open.find<QLineEdit>("mailFromDomain")->text(),
             QStringLiteral("mail.") + address.section(u'@', 1));
}

void IdentitySettingsTest::readingOnlyChangesNothing()
{
    OpenWindow open({}, true);
    TRY_IDLE(open);
    open.page()->select(domain);
    for (const char *button : {"switchSigning", "switchFeedback", "editMailFrom", "removeMailFrom",
                               "editIdentityTags", "deleteIdentity"}) {
        const auto *shown = open.find<QAbstractButton>(button);
        QVERIFY2(!shown->isEnabled(), button);
        QVERIFY2(shown->toolTip().contains(QLatin1StringView("only reads")), button);
    }
    // Copying and looking up change nothing.
    QVERIFY(open.find<QAbstractButton>("copyAllRecords")->isEnabled());
    QVERIFY(open.find<QAbstractButton>("switchOnDns")->isEnabled());
}

QTEST_MAIN(IdentitySettingsTest)
#include "tst_identitysettings.moc"
