// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/models/filter.h"
#include "ui/models/roles.h"
#include "ui/models/tableproxy.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int mostShown = 50; // More is found by another letter.
}

CommandPalette::CommandPalette(MainWindow *window)
    : QDialog(window)
    , m_input(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    name(m_input, QStringLiteral("paletteInput"), tr("What to do or show"));
    m_input->setPlaceholderText(tr("What to do or show"));
    name(m_list, QStringLiteral("paletteList"), tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // The arrow keys reach it from the field.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    resize(560, 380);
    collectActions(window);
    collectParts(window);
    collectOffers(window->currentPage());
    collectRows(window);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter();
    m_input->setFocus();
}

void CommandPalette::add(QAction *action)
{
    if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || action->text().isEmpty()
        || action->objectName() == QLatin1StringView("paletteAction"))
        return;
    m_commands.append({QString(action->text()).remove(u'&'),
                       action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                           if (action)
                               action->trigger();
                       }});
}

void CommandPalette::collectActions(MainWindow *window)
{
    for (const QAction *menu : window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            add(action);
    }
}

void CommandPalette::collectParts(MainWindow *window)
{
    for (Page *page : window->pages()) {
        for (auto *bar : page->findChildren<QTabBar *>()) {
            if (bar->objectName().startsWith(QLatin1StringView("qt_")))
                continue;
            for (int i = 0; i < bar->count(); ++i)
                m_commands.append({bar->tabText(i), bar->accessibleName(),
                                   [window, page = QPointer(page), bar = QPointer(bar), i] {
                                       if (!page || !bar)
                                           return; // The connection has been changed meanwhile.
                                       window->showPage(static_cast<int>(window->pages().indexOf(page)));
                                       bar->setCurrentIndex(i);
                                       page->setFocus();
                                   }});
        }
    }
}

void CommandPalette::collectOffers(const Page *page)
{
    if (!page)
        return;
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // Without a name of ours it is an inner part of one of Qt's.
        if (widget->objectName().isEmpty() || widget->objectName().startsWith(QLatin1StringView("qt_"))
            || !widget->isEnabled() || !widget->isVisibleTo(page))
            continue;
        const auto *pushButton = qobject_cast<const QPushButton *>(widget);
        const auto *toolButton = qobject_cast<const QToolButton *>(widget);
        if (const QMenu *menu = pushButton ? pushButton->menu() : toolButton ? toolButton->menu() : nullptr) {
            for (QAction *action : menu->actions())
                add(action);
        } else if (pushButton || toolButton) {
            auto *button = static_cast<QAbstractButton *>(widget);
            const QString text = button->text().remove(u'&');
            const QString name = button->accessibleName();
            m_commands.append({text.isEmpty() ? name : text,
                               text.isEmpty() || text == name ? QString() : name,
                               [button = QPointer(button)] {
                                   if (button)
                                       button->click();
                               }});
        } else if (auto *choices = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < choices->count(); ++i) {
                if (i != choices->currentIndex())
                    m_commands.append(
                        {choices->itemText(i), choices->accessibleName(), [choices = QPointer(choices), i] {
                             if (choices)
                                 choices->setCurrentIndex(i);
                         }});
            }
        } else {
            for (QAction *action : widget->actions())
                add(action);
        }
    }
}

void CommandPalette::collectRows(MainWindow *window)
{
    for (Page *page : window->pages()) {
        const QString tableName =
            QString(page->objectName()).replace(QStringLiteral("Page"), QStringLiteral("Table"));
        const auto *table = page->findChild<TableView *>(tableName);
        const auto *proxy = table ? qobject_cast<const TableProxy *>(table->model()) : nullptr;
        const auto *model = proxy ? qobject_cast<const TableModelBase *>(proxy->sourceModel()) : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            const QString key = model->keyAt(row);
            m_commands.append({key, table->title(), [window, page = QPointer(page), key] {
                                   if (!page)
                                       return;
                                   window->showPage(static_cast<int>(window->pages().indexOf(page)));
                                   page->setFilterText({});
                                   page->select(key);
                                   page->setFocus();
                               }});
        }
    }
}

void CommandPalette::filter()
{
    m_list->clear();
    const Filter wanted(m_input->text());
    for (qsizetype i = 0; i < m_commands.size() && m_list->count() < mostShown; ++i) {
        const Command &command = m_commands.at(i);
        QByteArray folded;
        appendFolded(folded, command.text + u' ' + command.hint);
        const auto text = [&]() -> const QByteArray & { return folded; };
        if (!wanted.accepts(text, text))
            continue;
        auto *item = new QListWidgetItem(command.hint.isEmpty()
                                             ? command.text
                                             : QStringLiteral("%1   –   %2").arg(command.text, command.hint),
                                         m_list);
        item->setData(Qt::UserRole, i);
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing is called “%1”.").arg(m_input->text()), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto command = m_commands.at(item->data(Qt::UserRole).toLongLong()).run;
    accept();
    command();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return false;
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
    return true;
}

} // namespace ui
