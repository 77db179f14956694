// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace ui {

/// Every table of the window: sorted by a click on the header, copied by Ctrl+C, reached by the keyboard and
/// by screen readers, states shown as icon, word and colour.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// \a objectName is whole ("identitiesTable"); \a title is what screen readers and exports call it.
    TableView(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] const QString &title() const { return m_title; }
    /// The columns of these ids are not shown until asked for in the header's menu.
    void hideColumns(const QStringList &ids);
    [[nodiscard]] QStringList visibleColumns() const;

    /// The keys of the selected rows, from top to bottom.
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] QString currentKey() const;
    bool selectKey(const QString &key);
    /// The keys of the rows that are on the screen.
    [[nodiscard]] QStringList visibleKeys() const;

    /// Widths that fit what is there now; the first column takes what is left. Not once the user chose
    /// widths.
    void fitColumns();
    /// What a person has made of the table: widths, order and visibility of columns, sorting. Empty when it
    /// was left as it came.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    /// Selected rows as tab-separated text, as spreadsheets take it.
    [[nodiscard]] QString selectedText() const;

    /// The same with headings, as CSV; null when there is no memory for it.
    [[nodiscard]] QMimeData *selectedRowsAsCsv() const;
    /// The keys of rows that were dragged out of a table.
    [[nodiscard]] static QStringList draggedKeys(const QMimeData *dragged);

    /// An action for the rows, in the context menu; \a action keeps its owner.
    void addRowAction(QAction *action) { m_rowActions.append(action); }
    /// Offers "Export as CSV…" in the context menu.
    void setExportable(bool exportable) { m_exportable = exportable; }

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    /// Other rows are on the screen than before.
    void visibleRowsChanged();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Dragged rows arrive elsewhere as CSV, and in a table of ours by their keys.
    void startDrag(Qt::DropActions actions) override;

private:
    struct Width {
        int wanted = 0;
        int enough = 0; ///< Where there is little room: the heading without a place for the arrow.
    };
    /// Gives each column its width, and the first one what is left.
    void placeColumns();
    /// Whether the section takes what is left by itself.
    [[nodiscard]] bool isStretched(int section) const;
    void copyRows() const;
    void copyCell() const;
    void showHeaderMenu(const QPoint &position);
    /// Which columns are shown, and by which the rows are sorted: what the header does for the mouse.
    void addColumnChoices(QMenu *menu);
    void addSortChoices(QMenu *menu);
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;

    QString m_title;
    QList<QAction *> m_rowActions;
    QList<Width> m_widths; ///< Of each column, once there were rows to measure.
    bool m_exportable = false;
    int m_rowsFitted = 0;
    bool m_fitting = false;
    bool m_widthsAreTheUsers = false;
    bool m_layoutIsTheUsers = false;
};

} // namespace ui
