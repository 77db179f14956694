// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/colours.h"
#include "core/reports/severity.h"

#include <QList>
#include <QSizeF>
#include <QStringList>
#include <functional>
#include <optional>

class QPainter;

/// A document is described once; what writes it as PDF and what writes it as HTML read the same description.
namespace documents {

/// A number that is read first, and how it changed.
struct Figure {
    QString title;
    QString value;
    QString change;
    reports::Severity severity = reports::Severity::Neutral;
};

/// Cells as a person reads them.
struct Table {
    struct Column {
        QString title;
        bool isNumber = false;
    };
    QList<Column> columns;
    QList<QStringList> rows;
};

/// A picture that is painted into any width. Units are a pixel of the screen, 96 an inch.
struct Picture {
    std::function<double(double width)> heightAt;
    QString description; ///< For who does not see it.
    std::function<void(QPainter &, const QSizeF &)> paint;
};

/// How high, in pixels, the letters of pictures and tables are.
inline constexpr int usualLetters = 12;

struct Section {
    QString heading;
    QString text; ///< Paragraphs are parted by an empty line.
    std::optional<Picture> picture;
    std::optional<Table> table;
};

struct Document {
    QString kind; ///< "Deliverability report"
    QString title;
    QString subtitle;
    QString message; ///< What to remember if nothing else is read.
    QList<Figure> figures;
    QList<Section> sections;
    QString origin; ///< Whose numbers, and when they were read.
};

} // namespace documents
