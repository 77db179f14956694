// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/figurerow.h"

#include "ui/widgets/keyfigure.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>

namespace ui {

namespace {
/// "inbox-rate" is called inboxRateFigure.
QString objectNameOf(const QString &id)
{
    const QStringList words = id.split(u'-');
    QString result = words.first();
    for (const QString &word : words.mid(1))
        result += word.first(1).toUpper() + word.mid(1);
    return result + QStringLiteral("Figure");
}
} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(2, 0, 0, 0);
    m_layout->setSpacing(20);
    show(reports::figureTexts({}, {}), {});
}

void FigureRow::show(const QList<reports::FigureText> &figures, const QString &comparedWith)
{
    for (const reports::FigureText &text : figures) {
        KeyFigure *&figure = m_figures[text.id];
        if (!figure) {
            figure = new KeyFigure(objectNameOf(text.id), text.title);
            m_layout->addWidget(figure, 1);
        }
        figure->setFigure(text.value, text.change.words, text.change.direction, text.change.severity);
        figure->setToolTip(plainToolTip(comparedWith));
    }
}

} // namespace ui
