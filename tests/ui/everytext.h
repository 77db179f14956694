// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

/// Every text that a window shows or tells: what is painted, tool tips, what screen readers are told, the
/// cells of its tables whether they are on the screen or not, and the clipboard.
class EveryText
{
public:
    /// Of all windows that are open.
    [[nodiscard]] static QString now()
    {
        EveryText all;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            all.add(window);
            if (window->isVisible())
                all.m_text += painted(window);
        }
        all.m_text += QApplication::clipboard()->text() + u'\n';
        return all.m_text;
    }

    /// What a picture of \a widget has in letters.
    [[nodiscard]] static QString painted(QWidget *widget)
    {
        Paper paper(widget->size());
        QPainter painter(&paper);
        widget->render(&painter);
        painter.end();
        return paper.engine.text;
    }

private:
    /// Takes down the letters of what is painted, and forgets the rest.
    class Scribe final : public QPaintEngine
    {
    public:
        Scribe()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { text += item.text() + u'\n'; }
        [[nodiscard]] Type type() const override { return User; }
        QString text;
    };
    class Paper final : public QPaintDevice
    {
    public:
        explicit Paper(QSize size)
            : m_size(size)
        {
        }
        [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }
        mutable Scribe engine;

    protected:
        [[nodiscard]] int metric(PaintDeviceMetric metric) const override
        {
            switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmNumColors:
                return INT_MAX;
            case PdmDepth:
                return 32;
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return static_cast<int>(devicePixelRatioFScale());
            default:
                return 96;
            }
        }

    private:
        QSize m_size;
    };

    void add(QWidget *widget)
    {
        for (const QString &text :
             {widget->toolTip(), widget->statusTip(), widget->whatsThis(), widget->accessibleName(),
              widget->accessibleDescription(), widget->windowTitle()})
            m_text += text + u'\n';
        if (QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
                m_text += told->text(kind) + u'\n';
        }
        for (const QAction *action : widget->actions())
            m_text += action->text() + u'\n' + action->toolTip() + u'\n';
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            add(*view->model());
        for (QObject *child : widget->children()) {
            if (child->isWidgetType())
                add(static_cast<QWidget *>(child));
        }
    }

    void add(const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    m_text += model.index(row, column).data(role).toString() + u'\n';
            }
        }
    }

    QString m_text;
};
