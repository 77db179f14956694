// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <functional>

/// The hands of somebody who tries everything that can be reached in a window: every row, key, button, menu,
/// tab and field of what is shown, and every dialog that comes of it, filled in and confirmed.
class Hands
{
public:
    Hands(QWidget *window, std::function<bool()> isIdle)
        : m_window(window)
        , m_isIdle(std::move(isIdle))
    {
    }

    /// Called after every step, with whatever is on the screen then.
    std::function<void()> afterStep = [] { };
    /// Left alone: what leads out of the window or to another account.
    QStringList untouched{QStringLiteral("readOnlySwitch"), QStringLiteral("quitAction"),
                          QStringLiteral("connectionName"), QStringLiteral("connectionRegion"),
                          QStringLiteral("connectionApi"),  QStringLiteral("workIn-us-east-1")};
    [[nodiscard]] int steps() const { return m_steps; }

    void tryPage(QWidget *page)
    {
        tryShown(page);
        for (const QPointer<QTabBar> &bar : shown<QTabBar>(page)) {
            for (int tab = 1; bar && tab < bar->count(); ++tab) {
                step([&] { bar->setCurrentIndex(tab); });
                tryShown(page);
            }
        }
    }

    void tryMenuBar(QMenuBar *bar)
    {
        for (QAction *menu : bar->actions())
            tryActions(menu->menu()->actions());
    }

    void tryActions(const QList<QAction *> &actions)
    {
        // Any of them may be gone once another one has been tried.
        const QList<QPointer<QAction>> all(actions.cbegin(), actions.cend());
        for (const QPointer<QAction> &action : all) {
            if (!action || untouched.contains(action->objectName()))
                continue;
            if (action->menu())
                tryMenu(action->menu());
            else
                step([&] { action->trigger(); }); // Does nothing to one that is disabled.
        }
    }

private:
    template<typename Widget>
    [[nodiscard]] QList<QPointer<Widget>> shown(QWidget *root) const
    {
        QList<QPointer<Widget>> found;
        for (Widget *widget : root->findChildren<Widget *>()) {
            const bool ours =
                !widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1StringView("qt_"));
            if (ours && widget->isVisible() && !untouched.contains(widget->objectName()))
                found.append(widget);
        }
        return found;
    }

    void step(const std::function<void()> &act)
    {
        ++m_steps;
        act();
        settle();
        afterStep();
        for (int dialogs = 0; dialogs < 6; ++dialogs) {
            QDialog *dialog = topmostDialog();
            if (!dialog)
                return;
            answer(dialog);
        }
    }

    void settle()
    {
        if (!QTest::qWaitFor(m_isIdle, 30000))
            qFatal("The window does not become idle");
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QDialog *topmostDialog() const
    {
        QDialog *found = nullptr;
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found;
    }

    void answer(QPointer<QDialog> dialog)
    {
        if (qobject_cast<QFileDialog *>(dialog))
            return dialog->reject();
        fillIn(dialog);
        settle();
        afterStep();
        for (const QPointer<QAbstractButton> &button : shown<QAbstractButton>(dialog)) {
            if (dialog && button && button->isEnabled()
                && button->objectName().endsWith(QLatin1StringView("Act")))
                button->click();
        }
        settle();
        afterStep();
        if (dialog && dialog->isVisible())
            dialog->reject();
        settle();
        if (dialog && dialog->isVisible())
            delete dialog;
    }

    static void fillIn(QDialog *dialog)
    {
        for (auto *box : dialog->findChildren<QCheckBox *>()) {
            if (box->isEnabled() && box->isVisible())
                box->click();
        }
        for (auto *box : dialog->findChildren<QSpinBox *>()) {
            if (box->value() > box->minimum()) // Else it stands for "the usual".
                box->setValue(box->value() - 1);
        }
        for (auto *text : dialog->findChildren<QPlainTextEdit *>()) {
            if (!text->isReadOnly())
                text->setPlainText(QStringLiteral("A text"));
        }
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (!field->isReadOnly() && field->text().isEmpty() && field->isVisible())
                field->setText(wordFor(dialog, field->objectName()));
        }
    }

    /// What somebody would type into this field.
    static QString wordFor(QDialog *dialog, const QString &field)
    {
        if (field == QLatin1StringView("confirmTyped")) {
            // "Type example.com to confirm:"
            return dialog->findChild<QLabel *>(QStringLiteral("confirmPrompt"))->text().section(u' ', 1, 1);
        }
        const auto has = [&field](const char *part) {
            return field.contains(QLatin1StringView(part), Qt::CaseInsensitive);
        };
        if (has("address") || has("messageTo") || has("messageFrom") || has("sender"))
            return QStringLiteral("sender@example.com");
        if (has("arn"))
            return QStringLiteral("arn:aws:sns:eu-west-1:123456789012:walk");
        if (has("identity") || has("domain"))
            return QStringLiteral("walk.example.com");
        return QStringLiteral("walk");
    }

    void tryShown(QWidget *page)
    {
        tryRows(page);
        for (const QPointer<QAbstractButton> &button : shown<QAbstractButton>(page)) {
            if (!button || !button->isVisible() || !button->isEnabled())
                continue;
            if (QMenu *menu = menuOf(button))
                tryMenu(menu);
            else
                step([&] { button->click(); });
        }
        for (const QPointer<QComboBox> &box : shown<QComboBox>(page)) {
            for (int i = 0; box && box->isEnabled() && i < qMin(3, box->count()); ++i)
                step([&] {
                    box->setCurrentIndex(i);
                    Q_EMIT box->activated(i);
                });
        }
        for (const QPointer<QAbstractSpinBox> &box : shown<QAbstractSpinBox>(page)) {
            if (box && box->isEnabled())
                step([&] {
                    box->stepDown();
                    Q_EMIT box->editingFinished();
                });
        }
    }

    void tryRows(QWidget *page)
    {
        for (const QPointer<ui::TableView> &table : shown<ui::TableView>(page)) {
            if (!table->model())
                continue;
            const int rows = table->model()->rowCount();
            for (int row = 0; row < rows; row += qMax(1, rows / 3)) {
                step([&] { table->selectRow(row); });
                for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_Space, Qt::Key_Delete}) {
                    if (table && table->isVisible())
                        step([&] { QTest::keyClick(table.data(), key); });
                }
                tryContextMenu(table);
            }
            if (table && table->isVisible()) {
                table->selectAll();
                tryContextMenu(table);
            }
        }
    }

    void tryContextMenu(const QPointer<ui::TableView> &table)
    {
        if (!table || !table->isVisible())
            return;
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QApplication::sendEvent(table, &asked);
        QPointer<QMenu> menu = table->findChild<QMenu *>(table->objectName() + QStringLiteral("Menu"));
        if (!menu)
            return;
        const QList<QAction *> actions = menu->actions();
        menu->hide(); // Its actions belong to the page and outlive it; those of the menu are gone with it.
        tryActions(actions);
        delete menu;
    }

    static QMenu *menuOf(QAbstractButton *button)
    {
        if (const auto *tool = qobject_cast<QToolButton *>(button))
            return tool->menu();
        const auto *push = qobject_cast<QPushButton *>(button);
        return push ? push->menu() : nullptr;
    }

    void tryMenu(QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        tryActions(menu->actions());
    }

    QWidget *m_window;
    std::function<bool()> m_isIdle;
    int m_steps = 0;
};
