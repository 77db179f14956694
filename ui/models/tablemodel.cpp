// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

namespace ui {

namespace {
constexpr qsizetype longText = 24; // Shorter ones are hardly ever cut off.

QVariant variant(const reports::CellValue &value)
{
    return std::visit(
        []<typename T>(const T &held) {
            if constexpr (std::is_same_v<T, std::monostate>)
                return QVariant();
            else
                return QVariant::fromValue(held);
        },
        value);
}

/// What the cell itself does not show: the moment in UTC, the text that another stands in for, or the whole
/// of a text that may be cut off.
QString addition(const reports::CellValue &value, const QString &text)
{
    if (QString more = reports::toolTipText(value); !more.isEmpty())
        return more;
    if (const auto *own = std::get_if<QString>(&value); own && *own != text)
        return text + u'\n' + *own;
    return text.size() > longText ? text : QString();
}

/// A tooltip that begins like HTML would be shown as such, and the texts come from anywhere.
QVariant toolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    return QStringLiteral("<span>%1</span>").arg(html.replace(u'\n', QLatin1StringView("<br>")));
}
} // namespace

TableModelBase::TableModelBase(QList<Heading> headings, QObject *parent)
    : ListModel(parent)
    , m_headings(std::move(headings))
{
}

int TableModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TableModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole:
        return toolTip(addition(valueAt(row, column), textAt(row, column)));
    case Qt::AccessibleTextRole: {
        const QString text = textAt(row, column);
        return text.isEmpty() ? tr("Nothing") : text;
    }
    case Qt::AccessibleDescriptionRole:
        return reports::toolTipText(valueAt(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_headings.at(column).alignment);
    case SortRole:
        return variant(sortKeyAt(row, column));
    case CellRole:
        return variant(valueAt(row, column));
    case KeyRole:
        return keyAt(row);
    case SeverityRole: {
        const auto severity = severityAt(row, column);
        return severity ? QVariant::fromValue(*severity) : QVariant();
    }
    default:
        return {};
    }
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Heading &heading = m_headings.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return heading.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(heading.alignment);
    case ColumnIdRole:
        return heading.id;
    default:
        return {};
    }
}

Qt::ItemFlags TableModelBase::flags(const QModelIndex &index) const
{
    // Else views start no drag, whatever they are told.
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

int TableModelBase::rowOf(const QString &key) const
{
    if (!m_rowOfKey) {
        auto &rows = m_rowOfKey.emplace();
        rows.reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(keyAt(row), row);
    }
    return m_rowOfKey->value(key, -1);
}

int TableModelBase::columnOf(const QString &id) const
{
    for (int column = 0; column < m_headings.size(); ++column) {
        if (m_headings.at(column).id == id)
            return column;
    }
    return -1;
}

void TableModelBase::rowAdded()
{
    if (m_rowOfKey)
        m_rowOfKey->insert(keyAt(rowCount() - 1), rowCount() - 1);
}

void TableModelBase::rowsChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace ui
