// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfwriter.h"

#include "core/aws/tr.h"
#include "core/charts/picture.h"
#include "core/documents/pages.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

namespace documents {

namespace {
constexpr int dotsPerInch = 1200;
constexpr double screenDotsPerInch = 96;
constexpr double rowHeight = 19;
constexpr double cellPadding = 12;
constexpr double cellGap = 8; // After a text that is cut.
constexpr int fewestRows = 3; // Of a table, below its heading at the end of a page.
constexpr int figuresInARow = 3;

const charts::Colours &paper() { return charts::onPaper(); }

QFont letters(int pixels, bool bold = false)
{
    QFont font = charts::fileFont(pixels);
    font.setBold(bold);
    return font;
}

void rule(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    painter.setPen(QPen(colour, 0.75));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

QColor colourOf(reports::Severity severity)
{
    switch (severity) {
    case reports::Severity::Good:
        return paper().good;
    case reports::Severity::Bad:
        return paper().bad;
    default:
        return paper().muted;
    }
}

void addHeading(Pages &pages, const QString &heading)
{
    pages.addText(heading, letters(17, true), paper().text);
    pages.addSpace(8);
}

void paintFigure(QPainter &painter, const Figure &figure, const QRectF &place)
{
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop;
    painter.setPen(paper().muted);
    painter.setFont(letters(12));
    painter.drawText(place, flags, figure.title);
    painter.setPen(paper().text);
    painter.setFont(letters(26, true));
    painter.drawText(place.adjusted(0, 17, 0, 0), flags, figure.value);
    painter.setPen(colourOf(figure.severity));
    painter.setFont(letters(11));
    painter.drawText(place.adjusted(0, 51, 0, 0), flags, figure.change);
}

void addFigures(Pages &pages, const QList<Figure> &figures)
{
    constexpr double height = 80;
    const double width = Pages::textWidth / figuresInARow;
    for (qsizetype first = 0; first < figures.size(); first += figuresInARow) {
        pages.add(height,
                  [row = figures.mid(first, figuresInARow), width](QPainter &painter, const QRectF &place) {
                      for (qsizetype i = 0; i < row.size(); ++i)
                          paintFigure(painter, row.at(i),
                                      {place.left() + width * static_cast<double>(i), place.top(), width - 10,
                                       height});
                  });
    }
}

void addTitle(Pages &pages, const Document &document)
{
    pages.addText(document.kind, letters(12), paper().accent);
    pages.addText(document.title, letters(34, true), paper().text);
    pages.addText(document.subtitle, letters(16), paper().muted);
    pages.addSpace(14);
    pages.add(1, [](QPainter &painter, const QRectF &place) {
        painter.fillRect(QRectF(place.topLeft(), QSizeF(64, 3)), paper().accent);
    });
    pages.addSpace(20);
    pages.addText(document.message, letters(18), paper().text);
    pages.addSpace(24);
    addFigures(pages, document.figures);
    pages.addText(document.origin, letters(10), paper().muted);
    pages.addSpace(24);
}

void addPicture(Pages &pages, const Picture &picture)
{
    pages.add(picture.heightAt(Pages::textWidth), [picture](QPainter &painter, const QRectF &place) {
        painter.translate(place.topLeft());
        painter.setFont(letters(usualLetters));
        picture.paint(painter, place.size());
    });
    pages.addSpace(22);
}

/// Takes \a excess away from the widest of the columns that are texts: a number is never cut.
void narrow(QList<double> &widths, const Table &table, double excess)
{
    constexpr double least = 60;
    double limit = *std::ranges::max_element(widths);
    const auto saved = [&](double widest) {
        double sum = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            sum += table.columns.at(i).isNumber ? 0 : std::max(0.0, widths.at(i) - widest);
        return sum;
    };
    while (limit > least && saved(limit) < excess)
        limit -= 1;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (!table.columns.at(i).isNumber)
            widths[i] = std::min(widths.at(i), limit);
    }
}

/// As wide as the widest cell, and what is left over shared equally.
QList<double> columnWidths(const Table &table, const QFont &font, const QFont &bold)
{
    QList<double> widths;
    double whole = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        double width = QFontMetricsF(bold).horizontalAdvance(table.columns.at(i).title);
        for (const QStringList &row : table.rows)
            width = std::max(width, QFontMetricsF(font).horizontalAdvance(row.value(i)));
        widths.append(std::ceil(width) + cellPadding);
        whole += widths.last();
    }
    if (whole > Pages::textWidth) {
        narrow(widths, table, whole - Pages::textWidth);
        return widths;
    }
    const double more = (Pages::textWidth - whole) / std::max<double>(1, static_cast<double>(widths.size()));
    for (double &width : widths)
        width += more;
    return widths;
}

void paintRow(QPainter &painter, const Table &table, const QStringList &cells, const QList<double> &widths,
              const QRectF &place)
{
    double x = place.left();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool isNumber = table.columns.at(i).isNumber;
        const QRectF cell(x, place.top(), widths.at(i), place.height());
        const Qt::Alignment alignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
        painter.drawText(
            cell, static_cast<int>(alignment),
            QFontMetricsF(painter.font())
                .elidedText(cells.value(i), Qt::ElideRight, cell.width() - (isNumber ? 0 : cellGap)));
        x += widths.at(i);
    }
}

void addTable(Pages &pages, const Table &table)
{
    const QFont font = letters(usualLetters - 1);
    const QFont bold = letters(usualLetters - 1, true);
    const QList<double> widths = columnWidths(table, font, bold);
    QStringList titles;
    for (const Table::Column &column : table.columns)
        titles.append(column.title);
    const auto addHead = [&] {
        pages.add(rowHeight + 3, [table, titles, widths, bold](QPainter &painter, const QRectF &place) {
            painter.setFont(bold);
            painter.setPen(paper().text);
            paintRow(painter, table, titles, widths, place);
            rule(painter, place.left(), place.right(), place.bottom(), paper().muted);
        });
    };
    addHead();
    for (const QStringList &row : table.rows) {
        if (!pages.fits(rowHeight)) {
            pages.newPage();
            addHead();
        }
        pages.add(rowHeight, [table, row, widths, font](QPainter &painter, const QRectF &place) {
            painter.setFont(font);
            painter.setPen(paper().text);
            paintRow(painter, table, row, widths, place);
            rule(painter, place.left(), place.right(), place.bottom(), paper().grid);
        });
    }
    pages.addSpace(26);
}

void addSection(Pages &pages, const Section &section)
{
    // A heading stays with what it is about.
    constexpr double headingHeight = 34;
    double together = headingHeight;
    if (section.picture)
        together +=
            section.picture->heightAt(Pages::textWidth) + (section.text.isEmpty() ? 0 : headingHeight);
    if (section.table) {
        // A small table is not torn apart; a large one would leave too much of a page empty.
        const double whole = together + rowHeight * static_cast<double>(section.table->rows.size() + 2);
        together = whole < Pages::textHeight / 2 ? whole : together + rowHeight * fewestRows;
    }
    pages.keepTogether(std::min(together, Pages::textHeight));
    addHeading(pages, section.heading);
    // A line more under a picture tells what is marked in it.
    for (const QString &paragraph : section.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        pages.addText(paragraph, letters(usualLetters), paper().muted);
        pages.addSpace(8);
    }
    if (section.picture)
        addPicture(pages, *section.picture);
    if (section.table)
        addTable(pages, *section.table);
}

void paintFoot(QPainter &painter, const Document &document, qsizetype page, qsizetype count)
{
    const QRectF foot(Pages::margin, Pages::pageHeight - Pages::margin, Pages::textWidth, Pages::footHeight);
    rule(painter, foot.left(), foot.right(), foot.top(), paper().grid);
    painter.setFont(letters(10));
    painter.setPen(paper().muted);
    painter.drawText(foot.adjusted(0, 7, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     QStringLiteral("%1 · %2").arg(document.title, document.subtitle));
    painter.drawText(foot.adjusted(0, 7, 0, 0), Qt::AlignRight | Qt::AlignTop,
                     tr("Page %1 of %2").arg(page + 1).arg(count));
}
} // namespace

QByteArray pdf(const Document &document)
{
    Pages pages;
    addTitle(pages, document);
    for (const Section &section : document.sections)
        addSection(pages, section);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("%1 · %2").arg(document.title, document.subtitle));
    writer.setCreator(QStringLiteral("Sendscope"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(dotsPerInch / screenDotsPerInch, dotsPerInch / screenDotsPerInch);
    for (qsizetype page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
        paintFoot(painter, document, page, pages.count());
    }
    painter.end();
    return buffer.data();
}

} // namespace documents
