// SPDX-License-Identifier: GPL-3.0-or-later
// A connection lost in the middle of a change: whatever the change is, the window says what became of it, and
// it is so.
#include "core/email/configurationsetsettings.h"
#include "tests/ui/openwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Step = std::function<void(OpenWindow &)>;
using Truth = std::function<bool(OpenWindow &)>;

/// A change: how a person makes it, and how one sees in the account that it was made.
struct Change {
    const char *operation;
    const char *page;
    Step make;
    Truth isMade;
    Step prepare = {};
};

void confirm(OpenWindow &open, const QString &word)
{
    open.type("confirmTyped", word);
    open.click("confirmAct");
}

void typeTag(OpenWindow &open, const char *editor, const QString &key, const QString &value)
{
    open.click((QByteArray(editor) + "Add").constData());
    auto *table = open.find<QTableWidget>((QByteArray(editor) + "Table").constData());
    const int row = table->rowCount() - 1;
    table->item(row, 0)->setText(key);
    table->item(row, 1)->setText(value);
}

email::ConfigurationSetSettings internal(OpenWindow &open)
{
    return email::settingsOf(open.ask(email::GetConfigurationSet{.configurationSetName = u"internal"_s}));
}

QList<email::EventDestination> destinations(OpenWindow &open, const QString &set)
{
    return open.ask(email::GetConfigurationSetEventDestinations{.configurationSetName = set})
        .eventDestinations.value_or(QList<email::EventDestination>());
}

email::DedicatedIp ip(OpenWindow &open)
{
    return *open.ask(email::GetDedicatedIp{.ip = u"203.0.113.32"_s}).dedicatedIp;
}

bool hasPool(OpenWindow &open, const QString &name)
{
    return open.ask(email::ListDedicatedIpPools{}).dedicatedIpPools->contains(name);
}

QStringList sets(OpenWindow &open) { return *open.ask(email::ListConfigurationSets{}).configurationSets; }

QList<email::Tag> tags(OpenWindow &open)
{
    return *open.ask(email::GetConfigurationSet{.configurationSetName = u"newsletter"_s}).tags;
}

/// Changes one option of the configuration set "internal".
Step edit(std::function<void(OpenWindow &)> option)
{
    return [option](OpenWindow &open) {
        open.page()->select(u"internal"_s);
        open.click("editConfigurationSet");
        option(open);
        open.click("configurationSetAct");
    };
}

Step edit(const char *checkBox)
{
    return edit([checkBox](OpenWindow &open) { open.find<QCheckBox>(checkBox)->click(); });
}

QList<Change> changes()
{
    const char *const configurationSets = "configurationSetsPage";
    const char *const dedicatedIps = "dedicatedIpsPage";
    const char *const account = "accountPage";
    return {
        {"CreateConfigurationSet", configurationSets,
         [](OpenWindow &open) {
             open.page()->createNew();
             open.type("configurationSetNameField", u"spring"_s);
             open.click("configurationSetAct");
         },
         [](OpenWindow &open) { return sets(open).contains(u"spring"_s); }},
        {"DeleteConfigurationSet", configurationSets,
         [](OpenWindow &open) {
             open.page()->select(u"internal"_s);
             open.click("deleteConfigurationSet");
             confirm(open, u"internal"_s);
         },
         [](OpenWindow &open) { return !sets(open).contains(u"internal"_s); }},
        {"PutConfigurationSetDeliveryOptions", configurationSets, edit("configurationSetTlsField"),
         [](OpenWindow &open) { return internal(open).requireTls; }},
        {"PutConfigurationSetReputationOptions", configurationSets, edit("configurationSetReputationField"),
         [](OpenWindow &open) { return internal(open).reputationMetrics; }},
        {"PutConfigurationSetSendingOptions", configurationSets, edit("configurationSetSendingField"),
         [](OpenWindow &open) { return !internal(open).sending; }},
        {"PutConfigurationSetTrackingOptions", configurationSets,
         edit([](OpenWindow &open) { open.type("configurationSetDomainField", u"go.example.com"_s); }),
         [](OpenWindow &open) { return internal(open).redirectDomain == u"go.example.com"; }},
        {"TagResource", configurationSets,
         [](OpenWindow &open) {
             open.page()->select(u"newsletter"_s);
             open.click("tagConfigurationSet");
             typeTag(open, "resourceTags", u"year"_s, u"2026"_s);
             open.click("tagsAct");
         },
         [](OpenWindow &open) { return tags(open).contains(email::Tag{u"year"_s, u"2026"_s}); }},
        {"UntagResource", configurationSets,
         [](OpenWindow &open) {
             open.page()->select(u"newsletter"_s);
             open.click("tagConfigurationSet");
             open.find<QTableWidget>("resourceTagsTable")->selectRow(0);
             open.click("resourceTagsRemove");
             open.click("tagsAct");
         },
         [](OpenWindow &open) { return tags(open).isEmpty(); }},
        {"CreateConfigurationSetEventDestination", configurationSets,
         [](OpenWindow &open) {
             open.page()->select(u"internal"_s);
             open.click("newDestination");
             open.type("destinationName", u"mine"_s);
             open.find<QComboBox>("destinationKind")->setCurrentIndex(1);
             open.find<QCheckBox>("event2")->click();
             open.type("destinationTopic", u"arn:aws:sns:eu-west-1:123456789012:alarms"_s);
             open.click("eventDestinationAct");
         },
         [](OpenWindow &open) { return !destinations(open, u"internal"_s).isEmpty(); }},
        {"UpdateConfigurationSetEventDestination", configurationSets,
         [](OpenWindow &open) {
             open.page()->select(u"transactional"_s);
             QVERIFY(open.table("destinationsTable")->selectKey(u"journeys"_s));
             open.click("editDestination");
             open.find<QCheckBox>("destinationEnabled")->click();
             open.click("eventDestinationAct");
         },
         [](OpenWindow &open) { return destinations(open, u"transactional"_s).at(1).enabled == true; }},
        {"DeleteConfigurationSetEventDestination", configurationSets,
         [](OpenWindow &open) {
             open.page()->select(u"transactional"_s);
             QVERIFY(open.table("destinationsTable")->selectKey(u"journeys"_s));
             open.click("deleteDestination");
             confirm(open, u"journeys"_s);
         },
         [](OpenWindow &open) { return destinations(open, u"transactional"_s).size() == 1; }},
        {"CreateDedicatedIpPool", dedicatedIps,
         [](OpenWindow &open) {
             open.page()->createNew();
             open.type("poolName", u"reserve"_s);
             open.click("poolAct");
         },
         [](OpenWindow &open) { return hasPool(open, u"reserve"_s); }},
        {"DeleteDedicatedIpPool", dedicatedIps,
         [](OpenWindow &open) {
             QVERIFY(open.table("poolsTable")->selectKey(u"empty"_s));
             open.click("deletePool");
             confirm(open, u"empty"_s);
         },
         [](OpenWindow &open) { return !hasPool(open, u"empty"_s); },
         [](OpenWindow &open) {
             email::CreateDedicatedIpPool pool;
             pool.poolName = u"empty"_s;
             open.ask(pool);
             open.page()->refresh();
         }},
        {"PutDedicatedIpInPool", dedicatedIps,
         [](OpenWindow &open) {
             open.page()->select(u"203.0.113.32"_s);
             auto *menu = open.find<QMenu>("moveMenu");
             Q_EMIT menu->aboutToShow();
             menu->findChild<QAction *>(u"moveTo-marketing"_s)->trigger();
             open.click("moveAct");
         },
         [](OpenWindow &open) { return ip(open).poolName == u"marketing"; }},
        {"PutDedicatedIpWarmupAttributes", dedicatedIps,
         [](OpenWindow &open) {
             open.page()->select(u"203.0.113.32"_s);
             open.click("setWarmup");
             open.find<QSpinBox>("warmupPercent")->setValue(55);
             open.click("warmupAct");
         },
         [](OpenWindow &open) { return ip(open).warmupPercentage == 55; }},
        {"PutAccountSendingAttributes", account,
         [](OpenWindow &open) {
             open.click("switchSending");
             confirm(open, u"eu-west-1"_s);
         },
         [](OpenWindow &open) { return open.ask(email::GetAccount{}).sendingEnabled == false; }},
        {"PutAccountDedicatedIpWarmupAttributes", account, [](OpenWindow &open) { open.click("autoWarmup"); },
         [](OpenWindow &open) {
             return open.ask(email::GetAccount{}).dedicatedIpAutoWarmupEnabled == false;
         }},
    };
}

/// Every message bar that is shown, wherever it stands.
QString banners(OpenWindow &open)
{
    QStringList texts;
    for (const ui::Banner *banner : open.window().findChildren<ui::Banner *>()) {
        if (banner->isVisible())
            texts.append(banner->title() + u": "_s + banner->text());
    }
    return texts.join(u'\n');
}

} // namespace

class LostConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowTellsWhatBecameOfIt_data();
    void theWindowTellsWhatBecameOfIt();
};

void LostConnectionsTest::theWindowTellsWhatBecameOfIt_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("carriedOut");
    const QList<Change> all = changes();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, carried out", all.at(i).operation) << i << true;
        QTest::addRow("%s, not carried out", all.at(i).operation) << i << false;
    }
}

void LostConnectionsTest::theWindowTellsWhatBecameOfIt()
{
    QFETCH(int, change);
    QFETCH(bool, carriedOut);
    const Change wanted = changes().at(change);
    OpenWindow open({}, false, QString::fromLatin1(wanted.page));
    TRY_IDLE(open);
    if (wanted.prepare)
        wanted.prepare(open);
    TRY_IDLE(open);
    QVERIFY(!wanted.isMade(open));
    // For as long as the client tries.
    open.server().addFault({.kind = sandbox::Fault::Kind::Reset,
                            .operation = QString::fromLatin1(wanted.operation),
                            .times = 20,
                            .carryOut = carriedOut});
    wanted.make(open);
    const auto hasEnded = [&] {
        const bool said = banners(open).contains(u"Could not") || banners(open).contains(u"not carried out");
        return open.isIdle() && (said || !open.window().findChild<QDialog *>());
    };
    QTRY_VERIFY_WITH_TIMEOUT(open.server().requestCount(QString::fromLatin1(wanted.operation)) > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30000);
    open.server().clearFaults();
    QCOMPARE(wanted.isMade(open), carriedOut);
    const QString told = banners(open);
    QCOMPARE(told.contains(u"was not carried out"), !carriedOut);
    QVERIFY2(!told.contains(u"may have been"), qPrintable(told));
}

QTEST_MAIN(LostConnectionsTest)
#include "tst_lostconnections.moc"
