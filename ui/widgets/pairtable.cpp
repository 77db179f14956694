// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pairtable.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int rowsShown = 3;
}

PairTable::PairTable(const QString &tableName, const QString &title, const QList<Column> &columns,
                     QWidget *parent)
    : QWidget(parent)
    , m_name(tableName)
    , m_columns(columns)
    , m_table(new QTableWidget(0, static_cast<int>(columns.size())))
{
    setObjectName(tableName);
    name(m_table, tableName + QStringLiteral("Table"), title);
    QStringList titles;
    for (const Column &column : columns)
        titles.append(column.title);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    const int line = m_table->fontMetrics().height() + 12;
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->setFixedHeight(line * rowsShown + m_table->horizontalHeader()->sizeHint().height());
    m_table->setTabKeyNavigation(false);
    setFocusProxy(m_table);

    auto *addButton = new QPushButton(icon(QStringLiteral("add")), tr("Add"));
    name(addButton, tableName + QStringLiteral("Add"), tr("Add a row: %1").arg(title));
    auto *remove = new QPushButton(tr("Remove"));
    name(remove, tableName + QStringLiteral("Remove"), tr("Remove the row: %1").arg(title));
    remove->setEnabled(false);
    for (QPushButton *button : {addButton, remove})
        button->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, this, [this] {
        add({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus();
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        Q_EMIT changed();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this, remove] { remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_table, &QTableWidget::itemChanged, this, &PairTable::changed);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(addButton);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
}

void PairTable::add(const QStringList &texts)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QStringList &choices = m_columns.at(column).choices;
        if (choices.isEmpty()) {
            m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
            continue;
        }
        auto *choice = new QComboBox;
        name(choice, m_name + QStringLiteral("Choice%1").arg(row), m_columns.at(column).title);
        choice->addItems(choices);
        choice->setCurrentIndex(qMax(0, static_cast<int>(choices.indexOf(texts.value(column)))));
        connect(choice, &QComboBox::currentIndexChanged, this, &PairTable::changed);
        m_table->setCellWidget(row, column, choice);
    }
}

QList<QStringList> PairTable::rows() const
{
    QList<QStringList> result;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        bool typed = false;
        for (int column = 0; column < m_columns.size(); ++column) {
            if (const auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(row, column))) {
                texts.append(choice->currentText());
            } else {
                const QTableWidgetItem *item = m_table->item(row, column);
                texts.append(item ? item->text().trimmed() : QString());
                typed = typed || !texts.last().isEmpty();
            }
        }
        if (typed)
            result.append(texts);
    }
    return result;
}

void PairTable::setRows(const QList<QStringList> &rows)
{
    m_table->setRowCount(0);
    for (const QStringList &row : rows)
        add(row);
    Q_EMIT changed();
}

} // namespace ui
