// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <functional>

class QPainter;

namespace documents {

/// Puts blocks below each other onto pages. They are painted when all are placed, since the foot of a page
/// says how many there are.
class Pages
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &place)>;

    // A4 in pixels of the screen, 96 an inch.
    static constexpr double pageWidth = 793.7;
    static constexpr double pageHeight = 1122.5;
    static constexpr double margin = 64;
    static constexpr double textWidth = pageWidth - 2 * margin;
    static constexpr double footHeight = 30;
    static constexpr double textHeight = pageHeight - 2 * margin - footHeight;

    /// A block of \a height; where it does not fit, a new page begins.
    void add(double height, Paint paint);
    /// Text that wraps; its height follows.
    void addText(const QString &text, const QFont &font, const QColor &colour);
    void addSpace(double height) { m_y += height; }
    void newPage();
    /// A new page unless there is room for \a height.
    void keepTogether(double height);
    [[nodiscard]] bool fits(double height) const { return m_y + height <= bottom; }

    [[nodiscard]] qsizetype count() const { return m_pages.size(); }
    void paint(QPainter &painter, qsizetype page) const;

private:
    struct Block {
        QRectF place;
        Paint paint;
    };
    static constexpr double bottom = margin + textHeight;

    QList<QList<Block>> m_pages{{}};
    double m_y = margin;
};

} // namespace documents
