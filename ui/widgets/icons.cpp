// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseIcons()
{
    Q_INIT_RESOURCE(icons); // They are in a static library: nobody else registers them.
}

namespace ui {

namespace {
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString symbol, std::optional<Tone> tone)
        : m_symbol(std::move(symbol))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // Every button asks each time that it is painted, and parsing a drawing takes longer than all else.
        const QColor ink = tintColour(mode);
        const QString key = QStringLiteral("symbol %1 %2x%3 %4")
                                .arg(m_symbol)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(m_symbol));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        tint(image, ink);
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_tone); }

private:
    [[nodiscard]] QColor tintColour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tone ? colour(*m_tone, palette) : palette.color(QPalette::ButtonText);
    }

    // Black becomes the colour, white becomes a hole: what is behind shows through.
    static void tint(QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const int ink = qAlpha(line[x]) - qRed(line[x]);
                line[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), qMax(ink, 0)));
            }
        }
    }

    QString m_symbol;
    std::optional<Tone> m_tone;
};
} // namespace

QIcon icon(const QString &symbol, std::optional<Tone> tone)
{
    initialiseIcons();
    return QIcon(new SymbolEngine(symbol, tone));
}

QIcon icon(reports::Severity severity)
{
    const Tone tone = toneOf(severity);
    switch (severity) {
    case reports::Severity::Good:
        return icon(QStringLiteral("good"), tone);
    case reports::Severity::Waiting:
        return icon(QStringLiteral("waiting"), tone);
    case reports::Severity::Bad:
        return icon(QStringLiteral("bad"), tone);
    case reports::Severity::Neutral:
        break;
    }
    return icon(QStringLiteral("neutral"), tone);
}

QIcon applicationIcon()
{
    initialiseIcons();
    return QIcon(QStringLiteral(":/icons/sendscope.svg"));
}

} // namespace ui
