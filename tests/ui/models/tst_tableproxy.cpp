// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/people.h"
#include "ui/models/csvexport.h"
#include "ui/models/tableproxy.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>
#include <tuple>

using ui::TableProxy;

namespace {
enum { Name, City, Mails, Rate, Seen };

Person person(const QString &name, const QString &city = {}, std::optional<qint64> mails = {})
{
    return {.name = name, .city = city, .mails = mails, .rate = {}, .seen = {}};
}

QList<Person> people(const QStringList &names)
{
    QList<Person> rows;
    for (const QString &name : names)
        rows.append(person(name));
    return rows;
}

QStringList names(const TableProxy &proxy)
{
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row)
        names.append(proxy.index(row, Name).data().toString());
    return names;
}

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

Person someone(QRandomGenerator &random, int number)
{
    static const QStringList cities{QStringLiteral("London"), QStringLiteral("Köln"), QStringLiteral("Łódź"),
                                    QStringLiteral("lisbon"), QString()};
    Person row = person(QStringLiteral("user-%1.example.com").arg(number), cities.at(random.bounded(5)));
    if (random.bounded(10) > 0)
        row.mails = random.bounded(1000);
    if (random.bounded(10) > 0)
        row.rate = random.bounded(100.0) - 50;
    if (random.bounded(10) > 0)
        row.seen = QDateTime::fromSecsSinceEpoch(1700000000 + random.bounded(100000000), Qt::UTC);
    return row;
}

/// What should be shown, the slow way.
QStringList expected(const People &model, const QString &filter, int column, Qt::SortOrder order)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString all;
        for (int each = 0; each < model.columnCount(); ++each)
            all += model.textAt(row, each) + u'\n';
        const QStringList parts = filter.split(u' ', Qt::SkipEmptyParts);
        if (std::all_of(parts.cbegin(), parts.cend(),
                        [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            rows.append(row);
    }
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compare = [&collator](const QVariant &a, const QVariant &b) {
        if (a.typeId() == QMetaType::QString)
            return collator.compare(a.toString(), b.toString());
        if (a.typeId() == QMetaType::QDateTime)
            return a.toDateTime() < b.toDateTime() ? -1 : a.toDateTime() > b.toDateTime() ? 1 : 0;
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    };
    if (column >= 0) {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            const QVariant first = model.index(a, column).data(ui::SortRole);
            const QVariant second = model.index(b, column).data(ui::SortRole);
            if (!first.isValid() || !second.isValid())
                return first.isValid() && !second.isValid();
            const int result = compare(first, second);
            return order == Qt::AscendingOrder ? result < 0 : result > 0;
        });
    }
    QStringList names;
    for (const int row : std::as_const(rows))
        names.append(model.at(row).name);
    return names;
}
} // namespace

class TestTableProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void init();
    void cleanup();
    void sorts_data();
    void sorts();
    void nothingComesLast();
    void equalOnesStay();
    void manyThatBeginAlike();
    void filters_data();
    void filters();
    void filterColumns();
    void typingWordByWord();
    void selectionSurvives();
    void rowChanges();
    void firstForeignLetter();
    void headersWithoutRows();
    void tableGoes();
    void likeTheSlowWay();
    void hundredThousandRows();
    void exportsWhatIsShown();

private:
    std::unique_ptr<People> m_model;
    std::unique_ptr<TableProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTableProxy::init()
{
    m_model = std::make_unique<People>(peopleColumns(), personKey);
    m_proxy = std::make_unique<TableProxy>();
    m_proxy->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTableProxy::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
}

void TestTableProxy::sorts_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("case") << words("b C a B2 A2") << words("a A2 b B2 C");
    QTest::newRow("numbers in text") << words("m10 m9 m010a m1 m") << words("m m1 m9 m10 m010a");
    QTest::newRow("domains") << words("b.example a-b.example a.example a1.example")
                             << words("a-b.example a.example a1.example b.example");
    QTest::newRow("umlauts") << words("Zug Ärger Bär aal Ohr öl") << words("aal Ärger Bär Ohr öl Zug");
    QTest::newRow("numbers beside umlauts") << words("ä10 ä9 a10 a9") << words("a9 ä9 a10 ä10");
}

void TestTableProxy::sorts()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, sorted);
    m_model->setRows(people(given));
    m_proxy->sort(Name);
    QCOMPARE(names(*m_proxy), sorted);
    m_proxy->sort(Name, Qt::DescendingOrder);
    QCOMPARE(names(*m_proxy), QStringList(sorted.crbegin(), sorted.crend()));
    m_proxy->sort(-1);
    QCOMPARE(names(*m_proxy), given);
}

void TestTableProxy::nothingComesLast()
{
    m_model->setRows({person(QStringLiteral("a"), {}, 5), person(QStringLiteral("b")),
                      person(QStringLiteral("c"), {}, -7), person(QStringLiteral("d"), {}, 0)});
    m_proxy->sort(Mails);
    QCOMPARE(names(*m_proxy), words("c d a b"));
    m_proxy->sort(Mails, Qt::DescendingOrder);
    QCOMPARE(names(*m_proxy), words("a d c b"));
}

void TestTableProxy::equalOnesStay()
{
    m_model->setRows({person(QStringLiteral("d"), {}, 1), person(QStringLiteral("c"), {}, 2),
                      person(QStringLiteral("b"), {}, 1), person(QStringLiteral("a"), {}, 2)});
    m_proxy->sort(Mails);
    QCOMPARE(names(*m_proxy), words("d b c a"));
    m_proxy->sort(Mails, Qt::DescendingOrder);
    QCOMPARE(names(*m_proxy), words("c a d b"));
}

void TestTableProxy::manyThatBeginAlike()
{
    struct Place {
        qsizetype beginning; ///< How long what they share is.
        int number;
        char16_t letter; ///< What follows is made of.
    };
    QRandomGenerator random(5);
    QList<Person> rows;
    std::vector<Place> places;
    for (int i = 0; i < 3000; ++i) {
        const Place place{.beginning = QList<qsizetype>{7, 20, 100}.at(random.bounded(3)),
                          .number = random.bounded(20),
                          .letter = static_cast<char16_t>(u'a' + random.bounded(26))};
        places.push_back(place);
        rows.append(person(QStringLiteral("n%1").arg(i),
                           QString(place.beginning, u'x') + u'-' + QString::number(place.number)
                               + QString(20, QChar(place.letter))));
    }
    m_model->setRows(rows);
    std::vector<int> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int row) {
        const Place &place = places[static_cast<std::size_t>(row)];
        return std::tuple(place.beginning, place.number, place.letter); // A hyphen comes before a letter.
    };
    const auto sorted = [&] {
        QStringList result;
        for (const int row : order)
            result.append(QStringLiteral("n%1").arg(row));
        return result;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) > key(b); });
    m_proxy->sort(City, Qt::DescendingOrder);
    QCOMPARE(names(*m_proxy), sorted());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    m_proxy->sort(City);
    QCOMPARE(names(*m_proxy), sorted());
}

void TestTableProxy::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing") << QString() << words("Ada Bob Cem");
    QTest::newRow("blanks") << QStringLiteral("  ") << words("Ada Bob Cem");
    QTest::newRow("any column") << QStringLiteral("london") << words("Ada");
    QTest::newRow("case") << QStringLiteral("KÖLN") << words("Bob Cem");
    QTest::newRow("another spelling of a letter") << QStringLiteral("ko\u0308ln") << words("Bob Cem");
    QTest::newRow("a number as it is shown") << QStringLiteral("1.234") << words("Bob");
    QTest::newRow("all words, in any order") << QStringLiteral("köln bo") << words("Bob");
    QTest::newRow("no word crosses a cell") << QStringLiteral("bobköln") << QStringList();
    QTest::newRow("not a pattern") << QStringLiteral("B.b") << QStringList();
}

void TestTableProxy::filters()
{
    QFETCH(QString, text);
    m_model->setRows({person(QStringLiteral("Ada"), QStringLiteral("London")),
                      person(QStringLiteral("Bob"), QStringLiteral("Köln"), 1234),
                      person(QStringLiteral("Cem"), QStringLiteral("Köln"))});
    m_proxy->setFilterText(text);
    QTEST(names(*m_proxy), "shown");
    m_proxy->setFilterText({});
    QCOMPARE(names(*m_proxy), words("Ada Bob Cem"));
}

void TestTableProxy::filterColumns()
{
    m_model->setRows(
        {person(QStringLiteral("Ada"), QStringLiteral("Bobtown")), person(QStringLiteral("Bob"))});
    m_proxy->setFilterText(QStringLiteral("bob"));
    QCOMPARE(names(*m_proxy), words("Ada Bob"));
    m_proxy->setFilterColumns({QStringLiteral("name")});
    QCOMPARE(names(*m_proxy), words("Bob"));
    m_proxy->setFilterColumns({});
    QCOMPARE(names(*m_proxy), words("Ada Bob"));
}

void TestTableProxy::typingWordByWord()
{
    m_model->setRows(people(words("anna hanna johanna otto")));
    for (const char *step : {"n", "nn", "nna", "nna h", "nna ha", "a han", "han", "", "t", "x", "o"}) {
        m_proxy->setFilterText(QString::fromLatin1(step));
        QCOMPARE(names(*m_proxy), expected(*m_model, QString::fromLatin1(step), -1, {}));
    }
}

void TestTableProxy::selectionSurvives()
{
    m_model->setRows(people(words("a1 b1 a2 b2 a3")));
    m_proxy->sort(Name);
    QItemSelectionModel selection(m_proxy.get());
    const QModelIndex chosen = m_proxy->indexOf(QStringLiteral("a2"));
    selection.setCurrentIndex(chosen, QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    const QSignalSpy resets(m_proxy.get(), &TableProxy::modelReset);
    const auto selected = [&] {
        QStringList keys;
        for (const QModelIndex &index : selection.selectedRows())
            keys.append(index.data(ui::KeyRole).toString());
        return keys;
    };
    m_proxy->setFilterText(QStringLiteral("a"));
    QCOMPARE(selected(), words("a2"));
    m_proxy->sort(Name, Qt::DescendingOrder);
    QCOMPARE(selected(), words("a2"));
    m_proxy->setFilterText({});
    QCOMPARE(selected(), words("a2"));
    m_model->setRows(people(words("a2 c1 a1 a0 b1")));
    QCOMPARE(selected(), words("a2"));
    QCOMPARE(selection.currentIndex(), m_proxy->indexOf(QStringLiteral("a2")));
    m_model->remove(QStringLiteral("a2"));
    QCOMPARE(selected(), QStringList());
    QVERIFY(resets.isEmpty());
}

void TestTableProxy::rowChanges()
{
    m_model->setRows({person(QStringLiteral("a"), {}, 1), person(QStringLiteral("b"), {}, 2),
                      person(QStringLiteral("c"), {}, 3)});
    m_proxy->sort(Mails);
    m_proxy->setFilterText(QStringLiteral("berlin"));
    QCOMPARE(names(*m_proxy), QStringList());
    for (const char *name : {"c", "a", "b"}) {
        const Person *row = m_model->find(QString::fromLatin1(name));
        m_model->upsert(person(row->name, QStringLiteral("Berlin"), row->mails));
    }
    QCOMPARE(names(*m_proxy), words("a b c"));
    const QSignalSpy changes(m_proxy.get(), &TableProxy::dataChanged);
    m_model->upsert(person(QStringLiteral("a"), QStringLiteral("Berlin"), 9));
    QCOMPARE(names(*m_proxy), words("b c a"));
    QCOMPARE(changes.last().at(0).toModelIndex().row(), 2);
    m_model->upsert(person(QStringLiteral("d"), QStringLiteral("Berlin"), 5));
    QCOMPARE(names(*m_proxy), words("b c d a"));
    m_model->upsert(person(QStringLiteral("c"), QStringLiteral("Bonn"), 3));
    QCOMPARE(names(*m_proxy), words("b d a"));
}

void TestTableProxy::firstForeignLetter()
{
    m_model->setRows(people(words("za zz b")));
    m_proxy->sort(Name);
    m_model->upsert(person(QStringLiteral("Ä")));
    QCOMPARE(names(*m_proxy), words("Ä b za zz"));
    m_model->upsert(person(QStringLiteral("c")));
    QCOMPARE(names(*m_proxy), words("Ä b c za zz"));
    m_proxy->sort(City);
    m_model->upsert(person(QStringLiteral("zz"), QStringLiteral("Łódź")));
    m_model->upsert(person(QStringLiteral("b"), QStringLiteral("Mainz")));
    m_model->upsert(person(QStringLiteral("za"), QStringLiteral("Kiel")));
    QCOMPARE(names(*m_proxy), words("za zz b Ä c"));
}

void TestTableProxy::headersWithoutRows()
{
    QCOMPARE(m_proxy->headerData(Rate, Qt::Horizontal), QVariant(QStringLiteral("Rate (%)")));
    QCOMPARE(m_proxy->headerData(Rate, Qt::Horizontal, ui::ColumnIdRole), QVariant(QStringLiteral("rate")));
    QVERIFY(!m_proxy->hasChildren());
    QVERIFY(!m_proxy->indexOf(QStringLiteral("Ada")).isValid());
}

void TestTableProxy::tableGoes()
{
    m_model->setRows(people(words("a b")));
    m_proxy->sort(Name);
    m_model.reset();
    QCOMPARE(m_proxy->rowCount(), 0);
    QCOMPARE(m_proxy->columnCount(), 0);
}

void TestTableProxy::likeTheSlowWay()
{
    QRandomGenerator random(11);
    const QStringList filters{QString(),           QStringLiteral("1"),       QStringLiteral("köln"),
                              QStringLiteral("l"), QStringLiteral("lo user"), QStringLiteral("nobody")};
    QString filter;
    int column = -1;
    auto order = Qt::AscendingOrder;
    for (int round = 0; round < 600; ++round) {
        switch (random.bounded(6)) {
        case 0: {
            QList<Person> rows;
            const int count = random.bounded(40);
            for (int i = 0; i < count; ++i)
                rows.append(someone(random, random.bounded(60)));
            m_model->setRows(rows);
            break;
        }
        case 1:
            m_model->remove(QStringLiteral("user-%1.example.com").arg(random.bounded(60)));
            break;
        case 2:
            filter = filters.at(random.bounded(filters.size()));
            m_proxy->setFilterText(filter);
            break;
        case 3:
            column = random.bounded(-1, 5);
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            m_proxy->sort(column, order);
            break;
        default:
            m_model->upsert(someone(random, random.bounded(60)));
        }
        QCOMPARE(names(*m_proxy), expected(*m_model, filter, column, order));
    }
}

void TestTableProxy::hundredThousandRows()
{
    QRandomGenerator random(3);
    QList<Person> rows;
    for (int i = 0; i < 100'000; ++i)
        rows.append(someone(random, i));
    m_model->setRows(rows);
    m_proxy->sort(City, Qt::DescendingOrder);
    m_proxy->setFilterText(QStringLiteral("99 lo"));
    const QStringList shown = expected(*m_model, QStringLiteral("99 lo"), City, Qt::DescendingOrder);
    QVERIFY(shown.size() > 100);
    QCOMPARE(names(*m_proxy), shown);
    m_proxy->setFilterText({});
    m_proxy->sort(Seen);
    QCOMPARE(names(*m_proxy), expected(*m_model, {}, Seen, Qt::AscendingOrder));
}

void TestTableProxy::exportsWhatIsShown()
{
    m_model->setRows({person(QStringLiteral("c"), QStringLiteral("Köln, Rhein"), 3),
                      person(QStringLiteral("b"), QStringLiteral("Bonn")),
                      person(QStringLiteral("a"), QStringLiteral("Köln"), 1234)});
    m_proxy->sort(Name);
    m_proxy->setFilterText(QStringLiteral("köln"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    const auto written = ui::exportCsv(
        path, *m_model, *m_proxy, {QStringLiteral("mails"), QStringLiteral("city"), QStringLiteral("name")});
    QVERIFY(written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Mails,City,Name\r\n1234,Köln,a\r\n3,\"Köln, Rhein\",c\r\n"));
    QVERIFY(!ui::exportCsv(folder.filePath(QStringLiteral("no/people.csv")), *m_model, *m_proxy, {}));
}

QTEST_GUILESS_MAIN(TestTableProxy)
#include "tst_tableproxy.moc"
