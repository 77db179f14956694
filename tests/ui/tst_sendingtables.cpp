// SPDX-License-Identifier: GPL-3.0-or-later
// Every table of the account, the configuration sets and the dedicated IPs is written as CSV, and what is
// typed there is checked at its field.
#include "tests/ui/openwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Typing = std::function<void(OpenWindow &)>;

void typeRow(OpenWindow &open, const QByteArray &editor, const QStringList &texts)
{
    open.click((editor + "Add").constData());
    auto *table = open.find<QTableWidget>((editor + "Table").constData());
    for (int column = 0; column < texts.size(); ++column) {
        if (auto *item = table->item(table->rowCount() - 1, column))
            item->setText(texts.at(column));
    }
}

/// Into a text field that no keyboard would reach with such a text at once.
Typing set(const char *field, const QString &text)
{
    return [field, text](OpenWindow &open) { open.find<QLineEdit>(field)->setText(text); };
}

Typing tags(const char *editor, const QList<QStringList> &rows)
{
    return [editor, rows](OpenWindow &open) {
        for (const QStringList &row : rows)
            typeRow(open, editor, row);
    };
}

QList<QStringList> manyTags(int count)
{
    QList<QStringList> rows;
    for (int i = 0; i < count; ++i)
        rows.append({u"key%1"_s.arg(i), u"value"_s});
    return rows;
}

void newDestination(OpenWindow &open)
{
    open.page()->select(u"internal"_s);
    open.click("newDestination");
    open.type("destinationName", u"mine"_s);
    open.find<QCheckBox>("event2")->click();
}

void newPool(OpenWindow &open)
{
    open.page()->createNew();
    open.type("poolName", u"reserve"_s);
}

void poolTags(OpenWindow &open)
{
    QVERIFY(open.table("poolsTable")->selectKey(u"warm-up"_s));
    open.click("tagPool");
    open.type("tagsAccount", u"123456789012"_s);
    QTRY_VERIFY(open.isIdle());
}

/// What is typed wrongly into a dialog that was right until then.
struct Mistake {
    const char *name;
    const char *page;
    void (*open)(OpenWindow &);
    Typing type;
    const char *act; ///< The button that must not be pressed any more.
    const char *hint; ///< The line below the field…
    QString says; ///< …and what it says.
};

QList<Mistake> mistakes()
{
    const char *const sets = "configurationSetsPage";
    const char *const ips = "dedicatedIpsPage";
    const auto destination = [&](const char *name, const Typing &type, const char *hint,
                                 const QString &says) {
        return Mistake{name, sets, newDestination, type, "eventDestinationAct", hint, says};
    };
    const auto ofKind = [](int kind, const Typing &type) {
        return [kind, type](OpenWindow &open) {
            open.find<QComboBox>("destinationKind")->setCurrentIndex(kind);
            type(open);
        };
    };
    return {
        destination("destination: letters", set("destinationName", u"a b"_s), "destinationNameHint",
                    u"Only letters"_s),
        destination("destination: too long", set("destinationName", QString(65, u'a')), "destinationNameHint",
                    u"64 characters"_s),
        destination(
            "destination: no events", [](OpenWindow &open) { open.find<QCheckBox>("event2")->click(); },
            "destinationEventsHint", u"one event"_s),
        destination("CloudWatch: empty value", tags("dimensions", {{u"campaign"_s, QString(), QString()}}),
                    "dimensionsHint", u"value"_s),
        destination("CloudWatch: letters",
                    tags("dimensions", {{QString::fromUtf8("für"), QString(), u"none"_s}}), "dimensionsHint",
                    u"letters"_s),
        destination("CloudWatch: twice",
                    tags("dimensions", {{u"a"_s, QString(), u"x"_s}, {u"a"_s, QString(), u"y"_s}}),
                    "dimensionsHint", u"twice"_s),
        destination("Firehose: role of another kind",
                    ofKind(2, set("destinationRole", u"arn:aws:iam::123456789012:user/ada"_s)),
                    "destinationRoleHint", u"something else"_s),
        destination(
            "Firehose: stream elsewhere",
            ofKind(2,
                   set("destinationStream", u"arn:aws:firehose:us-east-1:123456789012:deliverystream/a"_s)),
            "destinationStreamHint", u"eu-west-1"_s),
        destination("Pinpoint: no ARN", ofKind(3, set("destinationApplication", u"my app"_s)),
                    "destinationApplicationHint", u"no ARN"_s),
        {"pool: letters", ips, newPool, set("poolName", u"a.b"_s), "poolAct", "poolNameHint",
         u"Only letters"_s},
        {"pool: too long", ips, newPool, set("poolName", QString(65, u'a')), "poolAct", "poolNameHint",
         u"64 characters"_s},
        {"pool: there already", ips, newPool, set("poolName", u"marketing"_s), "poolAct", "poolNameHint",
         u"already"_s},
        {"pool: 51 tags", ips, newPool, tags("poolTags", manyTags(51)), "poolAct", "poolTagsHint",
         u"50 at most"_s},
        {"tags: 51", ips, poolTags, tags("resourceTags", manyTags(51)), "tagsAct", "resourceTagsHint",
         u"50 at most"_s},
        {"tags: twice", ips, poolTags, tags("resourceTags", {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}}), "tagsAct",
         "resourceTagsHint", u"twice"_s},
        {"tags: AWS's own", ips, poolTags, tags("resourceTags", {{u"aws:a"_s, u"1"_s}}), "tagsAct",
         "resourceTagsHint", u"AWS's own"_s},
        {"tags: key too long", ips, poolTags, tags("resourceTags", {{QString(129, u'a'), u"1"_s}}), "tagsAct",
         "resourceTagsHint", u"128"_s},
        {"tags: value too long", ips, poolTags, tags("resourceTags", {{u"a"_s, QString(257, u'a')}}),
         "tagsAct", "resourceTagsHint", u"256"_s},
    };
}

} // namespace

class SendingTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsExported_data();
    void everyTableIsExported();
    void whatIsTypedWronglyIsToldAtItsField_data();
    void whatIsTypedWronglyIsToldAtItsField();
};

void SendingTablesTest::everyTableIsExported_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *table, const char *page, const char *selected, int rows,
                        const char *line) {
        QTest::newRow(table) << QString::fromLatin1(page) << QByteArray(table)
                             << QString::fromLatin1(selected) << rows << QByteArray(line);
    };
    row("attentionTable", "accountPage", "", -1, "mailfrom-failed.example");
    row("configurationSetsTable", "configurationSetsPage", "", 4, "newsletter,On,On,");
    row("destinationsTable", "configurationSetsPage", "transactional", 2, "journeys,Off,Pinpoint,");
    row("ipsTable", "dedicatedIpsPage", "", 10, "192.0.2.12,marketing,100,Warmed up,2");
    row("poolsTable", "dedicatedIpsPage", "", 3, "marketing,4");
    row("listingsTable", "dedicatedIpsPage", "192.0.2.12", 3, "192.0.2.12,bl.spamcop.net,");
}

void SendingTablesTest::everyTableIsExported()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, table);
    QFETCH(QString, selected);
    QFETCH(int, rows);
    QFETCH(QByteArray, line);
    OpenWindow open({}, false, page);
    TRY_IDLE(open);
    if (!selected.isEmpty())
        open.page()->select(selected);
    ui::TableView *shown = open.table(table.constData());
    shown->setFocus();
    Q_EMIT shown->exportRequested(); // As the table's own menu does.
    const QTemporaryDir folder;
    open.saveTo(folder.filePath(u"out.csv"_s));
    QFile file(folder.filePath(u"out.csv"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QList<QByteArray> lines = text.trimmed().split('\n');
    for (int column = 0; column < shown->model()->columnCount(); ++column) {
        if (!shown->isColumnHidden(column))
            QVERIFY2(lines.constFirst().contains(
                         shown->model()->headerData(column, Qt::Horizontal).toString().toUtf8()),
                     lines.constFirst().constData());
    }
    QVERIFY2(text.contains(line), text.constData());
    QCOMPARE(lines.size() - 1, rows < 0 ? shown->model()->rowCount() : rows);
}

void SendingTablesTest::whatIsTypedWronglyIsToldAtItsField_data()
{
    QTest::addColumn<int>("mistake");
    const QList<Mistake> all = mistakes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void SendingTablesTest::whatIsTypedWronglyIsToldAtItsField()
{
    QFETCH(int, mistake);
    const Mistake made = mistakes().at(mistake);
    OpenWindow open({}, false, QString::fromLatin1(made.page));
    TRY_IDLE(open);
    made.open(open);
    made.type(open);
    const QString hint = open.text(made.hint);
    QVERIFY2(hint.contains(made.says, Qt::CaseInsensitive), qPrintable(hint));
    QVERIFY(open.find<QLabel>(made.hint)->isVisible());
    QVERIFY(!open.find<QAbstractButton>(made.act)->isEnabled());
    for (const sandbox::LoggedRequest &request : open.server().requestLog())
        QCOMPARE(request.method, QByteArray("GET"));
}

QTEST_MAIN(SendingTablesTest)
#include "tst_sendingtables.moc"
