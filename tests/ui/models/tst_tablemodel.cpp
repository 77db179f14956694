// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/people.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace {
Person person(const char *name, qint64 mails = 0)
{
    return {.name = QString::fromUtf8(name), .city = {}, .mails = mails, .rate = {}, .seen = {}};
}
} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void roles();
    void headers();
    void toolTips_data();
    void toolTips();
    void findsByKey();
    void upsert();
    void remove();
    void refreshKeepsSelection();
    void lastOfEqualKeysCounts();

private:
    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Person &each : m_model->rows())
            names.append(each.name);
        return names;
    }

    std::unique_ptr<People> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTableModel::initTestCase()
{
    qputenv("TZ", "Asia/Tokyo");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

void TestTableModel::init()
{
    m_model = std::make_unique<People>(peopleColumns(), personKey);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestTableModel::roles()
{
    const QDateTime seen(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC);
    m_model->setRows({{.name = QStringLiteral("Ada"),
                       .city = QStringLiteral("London"),
                       .mails = 1234567,
                       .rate = 12.3456,
                       .seen = seen},
                      person("Bob")});
    QCOMPARE(cell(0, 0), QVariant(QStringLiteral("Ada")));
    QCOMPARE(cell(0, 2), QVariant(QStringLiteral("1.234.567")));
    QCOMPARE(cell(0, 3), QVariant(QStringLiteral("12,35")));
    QCOMPARE(cell(0, 4), QVariant(QStringLiteral("10.03.2026 05:00")));
    QCOMPARE(cell(0, 2, ui::SortRole), QVariant(qint64(1234567)));
    QCOMPARE(cell(0, 3, ui::CellRole), QVariant(12.3456));
    QCOMPARE(cell(0, 4, ui::CellRole), QVariant(seen));
    QVERIFY(!cell(1, 3, ui::CellRole).isValid());
    QCOMPARE(cell(1, 3, ui::KeyRole), QVariant(QStringLiteral("Bob")));
    QCOMPARE(cell(0, 2, Qt::TextAlignmentRole).value<Qt::Alignment>(), reports::numberAlignment);
    QVERIFY(!cell(0, 0, ui::SeverityRole).isValid());
    QCOMPARE(cell(0, 1, ui::SeverityRole).value<reports::Severity>(), reports::Severity::Good);
    QCOMPARE(cell(1, 1, ui::SeverityRole).value<reports::Severity>(), reports::Severity::Bad);
    QCOMPARE(cell(0, 1, Qt::AccessibleTextRole), QVariant(QStringLiteral("London")));
    QCOMPARE(cell(1, 1, Qt::AccessibleTextRole), QVariant(QStringLiteral("Nothing")));
}

void TestTableModel::headers()
{
    QCOMPARE(m_model->headerData(3, Qt::Horizontal), QVariant(QStringLiteral("Rate (%)")));
    QCOMPARE(m_model->headerData(3, Qt::Horizontal, ui::ColumnIdRole), QVariant(QStringLiteral("rate")));
    QCOMPARE(m_model->headerData(3, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(),
             reports::numberAlignment);
    QCOMPARE(m_model->headerData(2, Qt::Vertical), QVariant(3));
    QCOMPARE(m_model->columnOf(QStringLiteral("city")), 1);
    QCOMPARE(m_model->columnOf(QStringLiteral("street")), -1);
}

void TestTableModel::toolTips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("short") << QStringLiteral("Ada") << QString();
    QTest::newRow("long") << QStringLiteral("a-rather-long-name.example.com")
                          << QStringLiteral("<span>a-rather-long-name.example.com</span>");
    QTest::newRow("HTML") << QStringLiteral("<img src='http://example.com/x'>")
                          << QStringLiteral("<span>&lt;img src='http://example.com/x'&gt;</span>");
}

void TestTableModel::toolTips()
{
    QFETCH(QString, name);
    Person row = person("");
    row.name = name;
    row.seen = QDateTime(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC);
    m_model->setRows({row});
    QTEST(cell(0, 0, Qt::ToolTipRole).toString(), "toolTip");
    QCOMPARE(cell(0, 4, Qt::ToolTipRole).toString(),
             QStringLiteral("<span>2026-03-09T20:00:00Z (UTC)</span>"));
}

void TestTableModel::findsByKey()
{
    QCOMPARE(m_model->find(QStringLiteral("Ada")), nullptr);
    m_model->setRows({person("Ada"), person("Bob"), person("Cem")});
    QCOMPARE(m_model->rowOf(QStringLiteral("Cem")), 2);
    m_model->remove(QStringLiteral("Ada"));
    QCOMPARE(m_model->rowOf(QStringLiteral("Cem")), 1);
    QCOMPARE(m_model->find(QStringLiteral("Cem")), &m_model->at(1));
    m_model->setRows({person("Cem"), person("Bob")});
    QCOMPARE(m_model->rowOf(QStringLiteral("Cem")), 0);
    QCOMPARE(m_model->rowOf(QStringLiteral("Ada")), -1);
}

void TestTableModel::upsert()
{
    m_model->setRows({person("Ada", 1), person("Bob", 2)});
    const QSignalSpy changes(m_model.get(), &People::dataChanged);
    m_model->upsert(person("Ada", 7));
    QCOMPARE(m_model->at(0).mails, 7);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex(), m_model->index(0, 4));
    m_model->upsert(person("Cem", 3));
    QCOMPARE(names(), QStringList({QStringLiteral("Ada"), QStringLiteral("Bob"), QStringLiteral("Cem")}));
    QCOMPARE(m_model->rowOf(QStringLiteral("Cem")), 2);
}

void TestTableModel::remove()
{
    m_model->setRows({person("Ada"), person("Bob")});
    m_model->remove(QStringLiteral("Nobody"));
    m_model->remove(QStringLiteral("Ada"));
    QCOMPARE(names(), QStringList(QStringLiteral("Bob")));
}

void TestTableModel::refreshKeepsSelection()
{
    m_model->setRows({person("Ada"), person("Bob"), person("Cem"), person("Dee")});
    const QSignalSpy resets(m_model.get(), &People::modelReset);
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(2, 1), QItemSelectionModel::NoUpdate);
    for (const int row : {1, 2})
        selection.select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    m_model->setRows({person("Eve"), person("Cem", 5), person("Abe"), person("Dee")});

    QCOMPARE(names(),
             QStringList({QStringLiteral("Eve"), QStringLiteral("Cem"), QStringLiteral("Abe"),
                          QStringLiteral("Dee")}));
    QCOMPARE(m_model->at(1).mails, 5);
    QCOMPARE(selection.currentIndex(), m_model->index(1, 1));
    QCOMPARE(selection.selectedRows(), QModelIndexList{m_model->index(1, 0)});
    QVERIFY(resets.isEmpty());
}

void TestTableModel::lastOfEqualKeysCounts()
{
    m_model->setRows({person("Ada", 1), person("Bob", 2), person("Ada", 3)});
    QCOMPARE(names(), QStringList({QStringLiteral("Bob"), QStringLiteral("Ada")}));
    QCOMPARE(m_model->find(QStringLiteral("Ada"))->mails, 3);
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
