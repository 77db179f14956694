// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "core/reports/csvwriter.h"
#include "ui/models/tableproxy.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/texts.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace ui {

namespace {
constexpr int widestColumn = 260;
constexpr int narrowestColumn = 48;
constexpr int slack = 4; // That columns have when there is room.
constexpr int rowsMeasured = 200; // Enough to see how wide a column is; all of 10,000 would take long.
constexpr auto keysFormat = "application/x-sendscope-keys";
constexpr int screenful = 40; // The widths of fewer rows say little about those that come after them.

/// What the pointer carries along.
QPixmap dragPicture(const QString &text)
{
    QLabel label(text);
    label.setTextFormat(Qt::PlainText);
    label.setPalette(QToolTip::palette());
    label.setForegroundRole(QPalette::ToolTipText);
    label.setBackgroundRole(QPalette::ToolTipBase);
    label.setAutoFillBackground(true);
    label.setFrameShape(QFrame::Box);
    label.setMargin(3);
    return label.grab();
}
} // namespace

TableView::TableView(const QString &objectName, const QString &title, QWidget *parent)
    : QTableView(parent)
    , m_title(title)
{
    name(this, objectName, title);
    setItemDelegate(new StatusDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere else.
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::StyledPanel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(narrowestColumn);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_fitting && !isStretched(section))
            m_widthsAreTheUsers = m_layoutIsTheUsers = true;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_layoutIsTheUsers = true; });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_layoutIsTheUsers = true;
        placeColumns(); // The arrow takes room.
    });
    setDragEnabled(true);
    setDefaultDropAction(Qt::CopyAction);
    setSortingEnabled(true);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    // Queued: the view lays out the new rows first.
    connect(
        model, &QAbstractItemModel::rowsInserted, this,
        [this] {
            // Now, or it would come after a painting that is for nothing: the header lays out when it is
            // asked.
            static_cast<void>(verticalHeader()->length());
            executeDelayedItemsLayout();
            updateGeometries();
            if (m_rowsFitted < screenful)
                fitColumns();
            Q_EMIT visibleRowsChanged();
        },
        Qt::QueuedConnection);
}

void TableView::hideColumns(const QStringList &ids)
{
    const QScopedValueRollback fitting(m_fitting, true); // Hiding resizes as well.
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (ids.contains(model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString()))
            setColumnHidden(column, true);
    }
}

QStringList TableView::visibleColumns() const
{
    QStringList ids;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            ids.append(model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString());
    }
    return ids;
}

QString TableView::keyAt(const QModelIndex &index) const { return index.data(KeyRole).toString(); }

QStringList TableView::selectedKeys() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys.append(keyAt(row));
    return keys;
}

QString TableView::currentKey() const { return keyAt(currentIndex()); }

bool TableView::selectKey(const QString &key)
{
    QModelIndex index;
    const int column = qMax(0, horizontalHeader()->logicalIndexAt(0));
    if (const auto *proxy = qobject_cast<TableProxy *>(model()))
        index = proxy->indexOf(key, column);
    else if (const auto *table = qobject_cast<TableModelBase *>(model()); table && table->rowOf(key) >= 0)
        index = table->index(table->rowOf(key), column);
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QStringList TableView::visibleKeys() const
{
    QStringList keys;
    if (!model())
        return keys;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row)
        keys.append(keyAt(model()->index(row, 0)));
    return keys;
}

void TableView::fitColumns()
{
    m_rowsFitted = 0;
    if (m_widthsAreTheUsers || !model() || model()->rowCount() == 0)
        return;
    const QHeaderView *header = horizontalHeader();
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    m_widths.fill({}, model()->columnCount());
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (isStretched(column)) { // It could grow from what it is given, but not shrink.
            const QScopedValueRollback fitting(m_fitting, true);
            setColumnWidth(column, narrowestColumn);
            m_widths[column] = {.wanted = narrowestColumn, .enough = narrowestColumn};
            continue;
        }
        const int cells = sizeHintForColumn(column);
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const auto width = [cells](int ofHeading) {
            return qBound(narrowestColumn, qMax(cells, ofHeading) + slack, widestColumn);
        };
        m_widths[column] = {.wanted = width(header->sectionSizeHint(column)),
                            .enough = width(header->fontMetrics().horizontalAdvance(heading) + margins)};
    }
    m_rowsFitted = model()->rowCount();
    placeColumns();
}

bool TableView::isStretched(int section) const
{
    const QHeaderView *header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    return header->stretchLastSection() && header->visualIndex(section) == last;
}

void TableView::placeColumns()
{
    if (m_widthsAreTheUsers || m_rowsFitted == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    int left = viewport()->width();
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!isColumnHidden(column))
            left -= m_widths.at(column).wanted;
    }
    for (int column = static_cast<int>(m_widths.size()) - 1; column >= 0; --column) {
        // What was shown while there were no rows has not been measured yet.
        if (isColumnHidden(column) || isStretched(column) || m_widths.at(column).wanted == 0)
            continue;
        auto [width, enough] = m_widths.at(column);
        if (left < 0 && column != horizontalHeader()->sortIndicatorSection()) {
            const int given = qMin(-left, width - enough);
            width -= given;
            left += given;
        }
        if (column == 0 && !horizontalHeader()->stretchLastSection())
            width += qMax(left, -slack);
        setColumnWidth(column, width);
    }
}

QString TableView::selectedText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QByteArray TableView::saveLayout() const
{
    if (!m_layoutIsTheUsers)
        return {};
    // Whether the widths are chosen stands before the header's own state.
    return (m_widthsAreTheUsers ? "w" : "-") + horizontalHeader()->saveState();
}

void TableView::restoreLayout(const QByteArray &layout)
{
    if (layout.isEmpty())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    if (!horizontalHeader()->restoreState(layout.sliced(1)))
        return; // Of a version with other columns
    m_layoutIsTheUsers = true;
    m_widthsAreTheUsers = layout.startsWith('w');
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    fitColumns();
}

QMimeData *TableView::selectedRowsAsCsv() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    reports::Columns<QModelIndex> described;
    for (const int column : std::as_const(columns)) {
        described.append({.id = QString::number(column),
                          .title = model()->headerData(column, Qt::Horizontal).toString(),
                          .value = [column](const QModelIndex &row) {
                              return reports::CellValue(row.siblingAtColumn(column).data().toString());
                          }});
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!reports::writeCsv(buffer, described, rows, m_title))
        return nullptr;
    auto *rowsAsCsv = new QMimeData;
    rowsAsCsv->setData(QStringLiteral("text/csv"), buffer.data());
    rowsAsCsv->setText(QString::fromUtf8(buffer.data()));
    return rowsAsCsv;
}

QStringList TableView::draggedKeys(const QMimeData *dragged)
{
    const QByteArray keys = dragged->data(QLatin1StringView(keysFormat));
    return keys.isEmpty() ? QStringList() : QString::fromUtf8(keys).split(u'\n');
}

void TableView::startDrag(Qt::DropActions)
{
    QMimeData *dragged = selectedRowsAsCsv();
    if (!dragged)
        return;
    const QStringList keys = selectedKeys();
    dragged->setData(QLatin1StringView(keysFormat), keys.join(u'\n').toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(dragPicture(keys.size() == 1
                                    ? selectionModel()->selectedRows().constFirst().data().toString()
                                    : tr("%n rows", nullptr, static_cast<int>(keys.size()))));
    drag->exec(Qt::CopyAction | defaultDropAction(), defaultDropAction());
}

void TableView::copyRows() const { copyToClipboard(selectedText()); }

void TableView::copyCell() const { copyToClipboard(currentIndex().data().toString()); }

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
    Q_EMIT visibleRowsChanged();
}

void TableView::updateGeometries()
{
    const int before = horizontalHeader()->length();
    QTableView::updateGeometries();
    // Where the vertical scroll bar has come or gone, the first column has followed: else the horizontal one
    // would flash.
    if (horizontalHeader()->length() != before)
        QTableView::updateGeometries();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        Q_EMIT visibleRowsChanged();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    menu->setToolTipsVisible(true); // Why something cannot be done.
    if (currentIndex().isValid()) {
        const QString cell = currentIndex().data().toString();
        if (!cell.isEmpty())
            menu->addAction(icon(QStringLiteral("copy")), tr("Copy cell"), this, &TableView::copyCell);
        menu->addAction(tr("Copy rows"), QKeySequence::Copy, this, &TableView::copyRows);
    }
    if (m_exportable)
        menu->addAction(icon(QStringLiteral("export")), tr("Export as CSV…"), this,
                        &TableView::exportRequested);
    if (currentIndex().isValid() && !m_rowActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_rowActions);
    }
    menu->addSeparator();
    const auto addMenu = [this, menu](const QString &name, const QString &title) {
        QMenu *choices = menu->addMenu(title);
        choices->setObjectName(objectName() + name);
        return choices;
    };
    addSortChoices(addMenu(QStringLiteral("Sort"), tr("Sort by")));
    addColumnChoices(addMenu(QStringLiteral("Columns"), tr("Columns")));
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                           : event->globalPos());
}

void TableView::addColumnChoices(QMenu *menu)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0); // A table without the name of its rows cannot be read.
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            const QScopedValueRollback fitting(m_fitting, true);
            m_layoutIsTheUsers = true;
            setColumnHidden(column, !shown);
            if (shown)
                resizeColumnToContents(column);
            fitColumns();
        });
    }
}

void TableView::addSortChoices(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        const bool isCurrent = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isCurrent);
        const bool turnRound = isCurrent && header->sortIndicatorOrder() == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, column, turnRound] {
            sortByColumn(column, turnRound ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + QStringLiteral("HeaderMenu"));
    addColumnChoices(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid())
        Q_EMIT currentKeyChanged(keyAt(current));
}

} // namespace ui
