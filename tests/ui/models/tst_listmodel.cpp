// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listmodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

/// Shows numbers, and becomes any other list of them.
class Numbers : public ui::ListModel<QAbstractListModel>
{
public:
    void show(const QList<int> &wanted)
    {
        std::vector<int> from;
        for (const int number : wanted)
            from.push_back(static_cast<int>(m_numbers.indexOf(number)));
        become(m_numbers, wanted, from);
    }
    [[nodiscard]] const QList<int> &numbers() const { return m_numbers; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_numbers.at(index.row())) : QVariant();
    }

private:
    QList<int> m_numbers;
};

class TestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void anyListToAnyOther();
};

void TestListModel::steps_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<QString>("steps");

    using List = QList<int>;
    QTest::newRow("nothing") << List{1, 2, 3} << List{1, 2, 3} << QString();
    QTest::newRow("the first rows") << List{} << List{1, 2, 3} << QStringLiteral("insert 0-2");
    QTest::newRow("all go") << List{1, 2, 3} << List{} << QStringLiteral("remove 0-2");
    QTest::newRow("one in the middle comes") << List{1, 3} << List{1, 2, 3} << QStringLiteral("insert 1-1");
    QTest::newRow("one in the middle goes") << List{1, 2, 3} << List{1, 3} << QStringLiteral("remove 1-1");
    QTest::newRow("another order") << List{1, 2, 3} << List{3, 1, 2} << QStringLiteral("order");
    QTest::newRow("scattered ones go")
        << List{1, 2, 3, 4, 5} << List{2, 4} << QStringLiteral("order, remove 2-4");
    QTest::newRow("scattered ones come")
        << List{2, 4} << List{1, 2, 3, 4, 5} << QStringLiteral("insert 2-4, order");
    QTest::newRow("others altogether")
        << List{1, 2} << List{3, 4} << QStringLiteral("remove 0-1, insert 0-1");
    QTest::newRow("everything at once")
        << List{1, 2, 3, 4} << List{5, 4, 6, 2} << QStringLiteral("order, remove 2-3, insert 2-3, order");
}

void TestListModel::steps()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    Numbers model;
    model.show(before);
    QStringList steps;
    QObject::connect(&model, &Numbers::layoutChanged, &model, [&] { steps.append(QStringLiteral("order")); });
    QObject::connect(&model, &Numbers::rowsInserted, &model, [&](const QModelIndex &, int first, int last) {
        steps.append(QStringLiteral("insert %1-%2").arg(first).arg(last));
    });
    QObject::connect(&model, &Numbers::rowsRemoved, &model, [&](const QModelIndex &, int first, int last) {
        steps.append(QStringLiteral("remove %1-%2").arg(first).arg(last));
    });
    model.show(after);
    QCOMPARE(model.numbers(), after);
    QTEST(steps.join(QStringLiteral(", ")), "steps");
}

void TestListModel::anyListToAnyOther()
{
    Numbers model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &Numbers::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<int> wanted;
        for (int number = 0; number < 12; ++number) {
            if (random.bounded(2) == 0)
                wanted.insert(random.bounded(static_cast<int>(wanted.size()) + 1), number);
        }
        QHash<int, QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.insert(model.numbers().at(row), model.index(row));
        model.show(wanted);
        QCOMPARE(model.numbers(), wanted);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            QCOMPARE(it.value().isValid() ? it.value().row() : -1,
                     static_cast<int>(wanted.indexOf(it.key())));
    }
    QVERIFY(resets.isEmpty());
}

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_listmodel.moc"
