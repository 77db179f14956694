// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guideview.h"

#include "ui/widgets/palette.h"

#include <QFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace ui {

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
}

QVariant GuideView::loadResource(int, const QUrl &url)
{
    QFile file(u':' + url.path());
    const bool ours = url.scheme() == QLatin1StringView("qrc")
        && url.path().startsWith(QLatin1StringView("/guide/"))
        && !url.path().contains(QLatin1StringView(".."));
    return ours && file.open(QIODevice::ReadOnly) ? QVariant(file.readAll()) : QVariant();
}

void GuideView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    // Markdown knows no style, and Qt's of it is bare: room around paragraphs, a ground behind what is typed.
    constexpr qreal margin = 20;
    const QColor ground = colour(Tone::InfoGround, palette());
    document()->setDocumentMargin(margin);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool inTable = cursor.currentTable();
        if (format.hasProperty(QTextFormat::BlockCodeLanguage)
            || format.hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(ground);
            format.setLeftMargin(margin / 2);
        } else if (format.headingLevel() == 0 && !inTable) {
            format.setBottomMargin(format.bottomMargin() + 2);
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat tableFormat = table->format();
            tableFormat.setBorderCollapse(true);
            tableFormat.setBorder(1);
            tableFormat.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            tableFormat.setBorderBrush(colour(Tone::Grid, palette()));
            tableFormat.setCellPadding(5);
            table->setFormat(tableFormat);
        }
    }
}

} // namespace ui
