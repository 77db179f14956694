// SPDX-License-Identifier: GPL-3.0-or-later
// The Configuration sets tab, driven as a person drives it; then the practice service is asked what became of
// it.
#include "core/email/configurationsetsettings.h"
#include "tests/ui/openwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QSpinBox>
#include <QTableWidget>

namespace {
/// The tab after everything was read, with a set selected.
struct Tab : OpenWindow {
    explicit Tab(const char *set = "", const sandbox::Options &options = {}, bool readOnly = false)
        : OpenWindow(options, readOnly, QStringLiteral("configurationSetsPage"))
    {
        if (!QTest::qWaitFor([this] { return isIdle(); }, 20000))
            qFatal("the configuration sets are not read");
        if (*set)
            page()->select(QString::fromLatin1(set));
    }

    /// Saves what is in the dialog, and waits until all is read again.
    [[nodiscard]] bool save(const char *dialog = "configurationSet")
    {
        const QByteArray name(dialog);
        click((name + "Act").constData());
        return QTest::qWaitFor([&] { return !find<QDialog>((name + "Dialog").constData()) && isIdle(); },
                               20000);
    }
};
} // namespace

class ConfigurationSetsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetIsShownWithItsSettings();
    void aSetIsMadeWithEverythingInOneDialog();
    void whatIsTypedIsChecked_data();
    void whatIsTypedIsChecked();
    void aRefusalIsToldAtItsFieldAndKeepsTheInput();
    void anEditSaysWhatChangesAndIsUndone();
    void aCutOffEditEndsInTheTruth_data();
    void aCutOffEditEndsInTheTruth();
    void aSetIsCloned();
    void tagsAreChanged();
    void aSetIsDeletedByTypingItsName();
    void whatStillUsesItIsNamed();
    void whatOnlySesKnowsIsKeptAndChanged();
    void aDeliveryTimeOutOfRangeIsRefused();
    void aDestinationIsMade_data();
    void aDestinationIsMade();
    void aDestinationIsChangedAndDeleted();
    void anArnIsChecked_data();
    void anArnIsChecked();
    void aRefusedDestinationIsToldAtItsField();
    void readingOnlyChangesNothing();
    void anEmptyAccountOffersTheFirstStep();

private:
    static email::GetConfigurationSet::Response settings(OpenWindow &open, const char *set)
    {
        return open.ask(email::GetConfigurationSet{.configurationSetName = QString::fromLatin1(set)});
    }
    static QList<email::EventDestination> destinations(OpenWindow &open, const char *set)
    {
        return open
            .ask(
                email::GetConfigurationSetEventDestinations{.configurationSetName = QString::fromLatin1(set)})
            .eventDestinations.value_or(QList<email::EventDestination>());
    }
    static void typeRow(OpenWindow &open, const char *name, const QStringList &texts)
    {
        open.click((QByteArray(name) + "Add").constData());
        auto *table = open.find<QTableWidget>((QByteArray(name) + "Table").constData());
        for (int column = 0; column < texts.size(); ++column) {
            if (table->item(table->rowCount() - 1, column))
                table->item(table->rowCount() - 1, column)->setText(texts.at(column));
        }
    }
};

void ConfigurationSetsPageTest::everySetIsShownWithItsSettings()
{
    Tab open;
    const ui::TableView *table = open.table("configurationSetsTable");
    QCOMPARE(OpenWindow::column(table, "configuration-set"),
             (QStringList{QStringLiteral("internal"), QStringLiteral("newsletter"),
                          QStringLiteral("transactional"), QStringLiteral("winter-sale-2019")}));
    QCOMPARE(OpenWindow::column(table, "sending"),
             (QStringList{QStringLiteral("On"), QStringLiteral("On"), QStringLiteral("On"),
                          QStringLiteral("Off")}));
    QCOMPARE(OpenWindow::column(table, "pool").at(1), QStringLiteral("marketing"));
    QCOMPARE(OpenWindow::column(table, "redirect-domain").at(1), QStringLiteral("links.example.com"));
    QCOMPARE(OpenWindow::column(table, "destinations").at(2), QStringLiteral("2"));
    open.page()->select(QStringLiteral("newsletter"));
    QCOMPARE(OpenWindow::column(open.table("destinationsTable"), "kind"),
             (QStringList{QStringLiteral("CloudWatch"), QStringLiteral("Kinesis Data Firehose")}));
    QCOMPARE(open.text("summary"), QStringLiteral("4 configuration sets · 1 switched off"));
}

void ConfigurationSetsPageTest::aSetIsMadeWithEverythingInOneDialog()
{
    Tab open;
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.type("configurationSetNameField", QStringLiteral("spring"));
    open.type("configurationSetDomainField", QStringLiteral("go.example.com"));
    open.find<QCheckBox>("configurationSetTlsField")->click();
    open.find<QCheckBox>("configurationSetReputationField")->click();
    open.find<QComboBox>("configurationSetPoolField")->setCurrentText(QStringLiteral("marketing"));
    typeRow(open, "configurationSetTags", {QStringLiteral("team"), QStringLiteral("growth")});
    QVERIFY(open.save());
    QCOMPARE(open.text("configurationSetName"), QStringLiteral("spring"));
    const auto found = settings(open, "spring");
    QCOMPARE(email::settingsOf(found),
             (email::ConfigurationSetSettings{.sending = true,
                                              .reputationMetrics = true,
                                              .requireTls = true,
                                              .pool = QStringLiteral("marketing"),
                                              .redirectDomain = QStringLiteral("go.example.com")}));
    QCOMPARE(*found.tags, (QList<email::Tag>{{QStringLiteral("team"), QStringLiteral("growth")}}));
}

void ConfigurationSetsPageTest::whatIsTypedIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("tags");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no name") << QString() << QString() << 0 << QString();
    QTest::newRow("letters") << QStringLiteral("für alle") << QString() << 0
                             << QStringLiteral("Only letters");
    QTest::newRow("too long") << QString(65, u'a') << QString() << 0 << QStringLiteral("64 characters");
    QTest::newRow("domain") << QStringLiteral("good") << QStringLiteral("https://x.example") << 0
                            << QStringLiteral("Only the domain");
    QTest::newRow("51 tags") << QStringLiteral("good") << QString() << 51 << QStringLiteral("50 at most");
}

void ConfigurationSetsPageTest::whatIsTypedIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, domain);
    QFETCH(int, tags);
    QFETCH(QString, hint);
    Tab open("", {.data = sandbox::Data::Empty});
    open.page()->createNew();
    open.find<QLineEdit>("configurationSetNameField")->setText(name);
    open.find<QLineEdit>("configurationSetDomainField")->setText(domain);
    for (int i = 0; i < tags; ++i)
        typeRow(open, "configurationSetTags", {QStringLiteral("key%1").arg(i), QStringLiteral("value")});
    QVERIFY(!open.find<QAbstractButton>("configurationSetAct")->isEnabled());
    const QString hints = open.text("configurationSetNameFieldHint")
        + open.text("configurationSetDomainFieldHint") + open.text("configurationSetTagsHint");
    QVERIFY2(hints.contains(hint), qPrintable(hints));
    QCOMPARE(open.find<QLineEdit>("configurationSetNameField")->text(), name);
}

void ConfigurationSetsPageTest::aRefusalIsToldAtItsFieldAndKeepsTheInput()
{
    Tab open;
    open.page()->createNew();
    open.type("configurationSetNameField", QStringLiteral("newsletter"));
    open.click("configurationSetAct");
    QTRY_VERIFY(open.find<ui::Banner>("configurationSetBanner")->isVisible());
    QVERIFY2(open.text("configurationSetNameFieldHint").contains(QLatin1StringView("already exists")),
             qPrintable(open.text("configurationSetNameFieldHint")));
    QCOMPARE(open.find<QLineEdit>("configurationSetNameField")->text(), QStringLiteral("newsletter"));
    open.type("configurationSetNameField", QStringLiteral("newsletter-2"));
    QVERIFY(open.save());
}

void ConfigurationSetsPageTest::anEditSaysWhatChangesAndIsUndone()
{
    Tab open("newsletter");
    const auto before = email::settingsOf(settings(open, "newsletter"));
    open.click("editConfigurationSet");
    QVERIFY(!open.find<QAbstractButton>("configurationSetAct")->isEnabled());
    open.find<QCheckBox>("configurationSetSendingField")->click();
    open.find<QCheckBox>("configurationSetReputationField")->click();
    open.find<QComboBox>("configurationSetPoolField")->setCurrentIndex(0);
    open.find<QLineEdit>("configurationSetDomainField")->clear();
    const QString changes = open.text("configurationSetChanges");
    QVERIFY2(changes.contains(QStringLiteral("Sending: on → off")), qPrintable(changes));
    QVERIFY2(changes.contains(QStringLiteral("marketing → the default")), qPrintable(changes));
    QVERIFY(open.save());
    QCOMPARE(email::settingsOf(settings(open, "newsletter")),
             (email::ConfigurationSetSettings{.sending = false, .reputationMetrics = false}));
    QCOMPARE(open.text("configurationSetSending"), QStringLiteral("Sending is off"));
    open.click("undoConfigurationSet");
    TRY_IDLE(open);
    QCOMPARE(email::settingsOf(settings(open, "newsletter")), before);
}

void ConfigurationSetsPageTest::aCutOffEditEndsInTheTruth_data()
{
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("carried out") << true;
    QTest::newRow("not carried out") << false;
}

void ConfigurationSetsPageTest::aCutOffEditEndsInTheTruth()
{
    QFETCH(bool, carriedOut);
    Tab open("internal");
    open.server().addFault({.kind = sandbox::Fault::Kind::Reset,
                            .operation = QStringLiteral("PutConfigurationSetSendingOptions"),
                            .times = 10,
                            .carryOut = carriedOut});
    open.click("editConfigurationSet");
    open.find<QCheckBox>("configurationSetSendingField")->click();
    open.click("configurationSetAct");
    if (carriedOut) {
        QTRY_VERIFY_WITH_TIMEOUT(!open.find<QDialog>("configurationSetDialog"), 20000);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(open.find<ui::Banner>("configurationSetBanner")->isVisible(), 20000);
        QVERIFY(open.find<ui::Banner>("configurationSetBanner")
                    ->text()
                    .contains(QLatin1StringView("not carried out")));
    }
    TRY_IDLE(open);
    QCOMPARE(open.text("configurationSetSending"),
             carriedOut ? QStringLiteral("Sending is off") : QStringLiteral("Sending is on"));
}

void ConfigurationSetsPageTest::aSetIsCloned()
{
    Tab open("newsletter");
    open.click("cloneConfigurationSet");
    open.type("configurationSetNameField", QStringLiteral("newsletter-b"));
    QVERIFY(open.save());
    const auto original = settings(open, "newsletter");
    const auto clone = settings(open, "newsletter-b");
    QCOMPARE(email::settingsOf(clone), email::settingsOf(original));
    QCOMPARE(*clone.tags, *original.tags);
}

void ConfigurationSetsPageTest::tagsAreChanged()
{
    Tab open("newsletter");
    open.click("tagConfigurationSet");
    auto *table = open.find<QTableWidget>("resourceTagsTable");
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("team"));
    table->item(0, 0)->setText(QStringLiteral("owner"));
    typeRow(open, "resourceTags", {QStringLiteral("year"), QStringLiteral("2026")});
    QVERIFY(open.save("tags"));
    QCOMPARE(*settings(open, "newsletter").tags,
             (QList<email::Tag>{{QStringLiteral("owner"), QStringLiteral("marketing")},
                                {QStringLiteral("year"), QStringLiteral("2026")}}));
    TRY_IDLE(open);
    QVERIFY(open.text("configurationSetTagTexts").contains(QLatin1StringView("year=2026")));
}

void ConfigurationSetsPageTest::aSetIsDeletedByTypingItsName()
{
    Tab open("winter-sale-2019");
    open.table("configurationSetsTable")->setFocus();
    open.press(Qt::Key_Delete);
    open.type("confirmTyped", QStringLiteral("winter-sale-2019"));
    QVERIFY(open.save("confirm"));
    QVERIFY(!open.ask(email::ListConfigurationSets{})
                 .configurationSets->contains(QStringLiteral("winter-sale-2019")));
    QCOMPARE(open.table("configurationSetsTable")->model()->rowCount(), 3);
}

void ConfigurationSetsPageTest::whatStillUsesItIsNamed()
{
    Tab open("transactional");
    open.click("deleteConfigurationSet");
    QTRY_VERIFY2(open.text("confirmUses").contains(QLatin1StringView("default of")),
                 qPrintable(open.text("confirmUses")));
    QTRY_VERIFY2(!open.text("confirmUses").contains(QLatin1StringView("Looking")),
                 qPrintable(open.text("confirmUses")));
    for (const char *name : {"shop.example", "tickets.example.net"})
        QVERIFY2(open.text("confirmUses").contains(QLatin1StringView(name)),
                 qPrintable(open.text("confirmUses")));
    QVERIFY(!open.text("confirmUses").contains(QLatin1StringView("news.example.org")));
    open.click("confirmCancel");
    QTRY_VERIFY(!open.find<QDialog>("confirmDialog"));
    open.page()->select(QStringLiteral("internal"));
    open.click("deleteConfigurationSet");
    QTRY_COMPARE(open.text("confirmUses"), QStringLiteral("No identity has it as its default."));
}

void ConfigurationSetsPageTest::whatOnlySesKnowsIsKeptAndChanged()
{
    Tab open;
    email::PutConfigurationSetDeliveryOptions delivery;
    delivery.configurationSetName = QStringLiteral("newsletter");
    delivery.sendingPoolName = QStringLiteral("marketing");
    delivery.maxDeliverySeconds.emplace(3600);
    open.ask(delivery);
    open.press(Qt::Key_F5);
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("newsletter"));
    QTRY_VERIFY2(open.text("configurationSetSesFacts").contains(QLatin1StringView("tried for 3,600 seconds")),
                 qPrintable(open.text("configurationSetSesFacts")));
    // Changing something else of the same call does not lose it.
    open.click("editConfigurationSet");
    QCOMPARE(open.find<QSpinBox>("configurationSetDeliveryField")->value(), 3600);
    open.find<QComboBox>("configurationSetPoolField")->setCurrentIndex(0);
    QVERIFY(open.save());
    QCOMPARE(email::settingsOf(settings(open, "newsletter")).maxDeliverySeconds, 3600);

    open.click("editConfigurationSet");
    open.find<QSpinBox>("configurationSetDeliveryField")->setValue(600);
    auto *https = open.find<QComboBox>("configurationSetHttpsField");
    https->setCurrentIndex(https->findData(QStringLiteral("REQUIRE")));
    const QString changes = open.text("configurationSetChanges");
    QVERIFY2(changes.contains(QStringLiteral("600 seconds → 600 seconds"))
                 && changes.contains(QStringLiteral("→ opens and links over HTTPS")),
             qPrintable(changes));
    QVERIFY(open.save());
    const auto now = email::settingsOf(settings(open, "newsletter"));
    QCOMPARE(now.maxDeliverySeconds, 600);
    QVERIFY(now.httpsPolicy == email::HttpsPolicy::Require);
    QCOMPARE(now.redirectDomain, QStringLiteral("links.example.com"));
    QVERIFY(open.text("configurationSetSesFacts").contains(QLatin1StringView("opens and links over HTTPS")));
}

void ConfigurationSetsPageTest::aDeliveryTimeOutOfRangeIsRefused()
{
    Tab open;
    open.page()->createNew();
    open.type("configurationSetNameField", QStringLiteral("codes"));
    auto *time = open.find<QSpinBox>("configurationSetDeliveryField");
    for (const int wrong : {1, 299, 50401}) {
        time->setValue(wrong);
        QVERIFY(!open.find<QAbstractButton>("configurationSetAct")->isEnabled());
        QVERIFY2(open.text("configurationSetDeliveryFieldHint").contains(QLatin1StringView("between 300")),
                 qPrintable(open.text("configurationSetDeliveryFieldHint")));
        QCOMPARE(time->value(), wrong);
    }
    time->setValue(300);
    QVERIFY(open.save());
    QCOMPARE(email::settingsOf(settings(open, "codes")).maxDeliverySeconds, 300);
}

void ConfigurationSetsPageTest::aDestinationIsMade_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("CloudWatch") << 0 << QStringList();
    QTest::newRow("SNS") << 1
                         << QStringList{QStringLiteral("destinationTopic"),
                                        QStringLiteral("arn:aws:sns:eu-west-1:123456789012:alarms")};
    QTest::newRow("Firehose")
        << 2
        << QStringList{QStringLiteral("destinationRole"),
                       QStringLiteral("arn:aws:iam::123456789012:role/writer"),
                       QStringLiteral("destinationStream"),
                       QStringLiteral("arn:aws:firehose:eu-west-1:123456789012:deliverystream/all")};
    QTest::newRow("Pinpoint") << 3
                              << QStringList{QStringLiteral("destinationApplication"),
                                             QStringLiteral(
                                                 "arn:aws:mobiletargeting:eu-west-1:123456789012:apps/abc")};
}

void ConfigurationSetsPageTest::aDestinationIsMade()
{
    QFETCH(int, kind);
    QFETCH(QStringList, fields);
    Tab open("internal");
    open.click("newDestination");
    open.type("destinationName", QStringLiteral("mine"));
    open.find<QComboBox>("destinationKind")->setCurrentIndex(kind);
    open.find<QCheckBox>("event2")->click();
    QVERIFY(!open.find<QAbstractButton>("eventDestinationAct")->isEnabled());
    for (qsizetype i = 0; i < fields.size(); i += 2)
        open.type(fields.at(i).toLatin1().constData(), fields.at(i + 1));
    if (kind == 0)
        typeRow(open, "dimensions", {QStringLiteral("campaign"), QString(), QStringLiteral("none")});
    QVERIFY(open.save("eventDestination"));
    const auto found = destinations(open, "internal");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, QStringLiteral("mine"));
    QCOMPARE(found.first().enabled, true);
    QCOMPARE(found.first().matchingEventTypes,
             QList<email::Open<email::EventType>>{email::EventType::Bounce});
    QCOMPARE(found.first().cloudWatchDestination.has_value(), kind == 0);
    QCOMPARE(found.first().snsDestination.has_value(), kind == 1);
    QCOMPARE(found.first().kinesisFirehoseDestination.has_value(), kind == 2);
    QCOMPARE(found.first().pinpointDestination.has_value(), kind == 3);
    TRY_IDLE(open);
    QCOMPARE(OpenWindow::column(open.table("destinationsTable"), "name"),
             QStringList(QStringLiteral("mine")));
}

void ConfigurationSetsPageTest::aDestinationIsChangedAndDeleted()
{
    Tab open("transactional");
    QVERIFY(open.table("destinationsTable")->selectKey(QStringLiteral("journeys")));
    open.click("editDestination");
    open.find<QCheckBox>("destinationEnabled")->click();
    QVERIFY(open.save("eventDestination"));
    QCOMPARE(destinations(open, "transactional").at(1).enabled, true);
    TRY_IDLE(open);
    open.click("deleteDestination");
    open.type("confirmTyped", QStringLiteral("journeys"));
    QVERIFY(open.save("confirm"));
    QCOMPARE(destinations(open, "transactional").size(), 1);
}

void ConfigurationSetsPageTest::anArnIsChecked_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("hint");
    QTest::newRow("none") << QStringLiteral("topic") << QStringLiteral("no ARN");
    QTest::newRow("another thing") << QStringLiteral("arn:aws:sqs:eu-west-1:123456789012:a")
                                   << QStringLiteral("something else");
    QTest::newRow("region") << QStringLiteral("arn:aws:sns:us-east-1:123456789012:a")
                            << QStringLiteral("this connection in eu-west-1");
    QTest::newRow("account") << QStringLiteral("arn:aws:sns:eu-west-1:12345:a")
                             << QStringLiteral("12 digits");
    QTest::newRow("another account") << QStringLiteral("arn:aws:sns:eu-west-1:999999999999:a")
                                     << QStringLiteral("belongs to account");
}

void ConfigurationSetsPageTest::anArnIsChecked()
{
    QFETCH(QString, arn);
    QFETCH(QString, hint);
    Tab open;
    open.click("newDestination");
    open.type("destinationName", QStringLiteral("mine"));
    open.find<QCheckBox>("event0")->click();
    open.find<QComboBox>("destinationKind")->setCurrentIndex(1);
    open.type("destinationTopic", arn);
    QVERIFY2(open.text("destinationTopicHint").contains(hint), qPrintable(open.text("destinationTopicHint")));
    QVERIFY(!open.find<QAbstractButton>("eventDestinationAct")->isEnabled());
}

void ConfigurationSetsPageTest::aRefusedDestinationIsToldAtItsField()
{
    Tab open("transactional");
    open.click("newDestination");
    open.type("destinationName", QStringLiteral("alarms"));
    open.find<QCheckBox>("event0")->click();
    open.find<QComboBox>("destinationKind")->setCurrentIndex(1);
    open.type("destinationTopic", QStringLiteral("arn:aws:sns:eu-west-1:123456789012:a"));
    open.click("eventDestinationAct");
    QTRY_VERIFY(open.find<ui::Banner>("eventDestinationBanner")->isVisible());
    QVERIFY(open.text("destinationNameHint").contains(QLatin1StringView("already exists")));
    QCOMPARE(open.find<QLineEdit>("destinationTopic")->text(),
             QStringLiteral("arn:aws:sns:eu-west-1:123456789012:a"));
}

void ConfigurationSetsPageTest::readingOnlyChangesNothing()
{
    Tab open("", {}, true);
    for (const char *control : {"editConfigurationSet", "cloneConfigurationSet", "tagConfigurationSet",
                                "deleteConfigurationSet", "newDestination", "editDestination", "sendThrough"})
        QVERIFY2(!open.find<QAbstractButton>(control)->isEnabled(), control);
    open.table("configurationSetsTable")->setFocus();
    open.press(Qt::Key_Delete);
    open.press(Qt::Key_Return);
    QVERIFY(!open.window().findChild<QDialog *>());
}

void ConfigurationSetsPageTest::anEmptyAccountOffersTheFirstStep()
{
    Tab open("", {.data = sandbox::Data::Empty});
    QVERIFY(open.find<QWidget>("configurationSetsEmptyState")->isVisible());
    open.click("configurationSetsEmptyAction");
    open.type("configurationSetNameField", QStringLiteral("first"));
    open.click("configurationSetAct");
    QTRY_VERIFY(open.table("configurationSetsTable")->isVisible());
}

QTEST_MAIN(ConfigurationSetsPageTest)
#include "tst_configurationsetspage.moc"
