// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is a little too narrow gives up the room for arrows that are not there before it scrolls.
#include "ui/widgets/tableview.h"
#include "ui/widgets/windowstyle.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

class ColumnWidthsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::wearWindowStyle(QStringLiteral("fusion")); }

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(0, 5);
        m_model->setHorizontalHeaderLabels({QStringLiteral("Mailbox provider"), QStringLiteral("Inbox rate"),
                                            QStringLiteral("Spam rate"), QStringLiteral("Missing"),
                                            QStringLiteral("Number")});
        m_view = std::make_unique<ui::TableView>(QStringLiteral("table"), QStringLiteral("Table"));
        m_view->setModel(m_model.get());
        m_view->sortByColumn(1, Qt::AscendingOrder);
        m_view->resize(2000, 200);
        m_view->show();
        for (int row = 0; row < 3; ++row)
            m_model->appendRow(
                {new QStandardItem(QStringLiteral("Provider")), new QStandardItem(QStringLiteral("1")),
                 new QStandardItem(QStringLiteral("2")), new QStandardItem(QStringLiteral("3")),
                 new QStandardItem(QStringLiteral("4"))});
        QCoreApplication::processEvents();
        QCOMPARE(header()->length(), m_view->viewport()->width()); // The first column takes what is left.
    }

    void littleRoomGoesToTheHeadings()
    {
        const int missing = 30;
        resizeTo(wanted() - missing);
        QCOMPARE(header()->length(), m_view->viewport()->width());
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY2(isHeadingWhole(column), qPrintable(QString::number(column)));
        // The one that has the arrow keeps its room.
        QVERIFY(m_view->columnWidth(1) >= header()->sectionSizeHint(1));
    }

    void theArrowTakesItsRoomAlong()
    {
        resizeTo(wanted() - 30);
        const int before = m_view->columnWidth(4);
        m_view->sortByColumn(4, Qt::AscendingOrder);
        QVERIFY(m_view->columnWidth(4) > before);
        QVERIFY(m_view->columnWidth(4) >= header()->sectionSizeHint(4));
        QCOMPARE(header()->length(), m_view->viewport()->width());
    }

    void muchTooLittleRoomScrolls()
    {
        resizeTo(wanted() / 2);
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY2(isHeadingWhole(column), qPrintable(QString::number(column)));
    }

    void roomComesBack()
    {
        const int room = m_view->viewport()->width();
        const QList<int> before = widths();
        resizeTo(wanted() - 30);
        QVERIFY(widths() != before);
        resizeTo(room);
        QCOMPARE(widths(), before);
    }

private:
    [[nodiscard]] QHeaderView *header() const { return m_view->horizontalHeader(); }
    /// What all columns together would like to have.
    [[nodiscard]] int wanted() const
    {
        int width = 0;
        for (int column = 0; column < m_model->columnCount(); ++column)
            width += header()->sectionSizeHint(column) + 4;
        return width;
    }
    void resizeTo(int viewport)
    {
        m_view->resize(m_view->width() - m_view->viewport()->width() + viewport, 200);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isHeadingWhole(int column) const
    {
        const int text =
            header()->fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        const int margins = 2 * m_view->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header());
        return m_view->columnWidth(column) >= text + margins;
    }
    [[nodiscard]] QList<int> widths() const
    {
        QList<int> all;
        for (int column = 0; column < m_model->columnCount(); ++column)
            all.append(m_view->columnWidth(column));
        return all;
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ui::TableView> m_view;
};

QTEST_MAIN(ColumnWidthsTest)
#include "tst_columnwidths.moc"
