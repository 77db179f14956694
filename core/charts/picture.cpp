// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/picture.h"

#include "core/aws/tr.h"
#include "core/charts/colours.h"
#include "core/reports/atomicfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace charts {

namespace {
constexpr int sharpness = 2;
constexpr int pdfDotsPerInch = 1200;
constexpr double screenDotsPerInch = 96;
constexpr double pointsPerInch = 72;

QByteArray pdf(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Sendscope"));
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(picture.size * (pointsPerInch / screenDotsPerInch), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / screenDotsPerInch, pdfDotsPerInch / screenDotsPerInch);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray png(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image(picture).save(&buffer, "PNG");
    return buffer.data();
}
} // namespace

QFont fileFont(int pixels)
{
    QFont font(
        QStringList{QStringLiteral("Roboto"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    // Widths that no screen has rounded.
    font.setHintingPreference(QFont::PreferNoHinting);
    // No ligatures, as always where letters are spaced: who searches a PDF for "figures" types f and i.
    constexpr double imperceptible = 0.02;
    font.setLetterSpacing(QFont::AbsoluteSpacing, imperceptible);
    return font;
}

QImage image(const Picture &picture)
{
    QImage result((picture.size * sharpness).toSize(), QImage::Format_RGB32);
    result.setDevicePixelRatio(sharpness);
    result.fill(onPaper().ground);
    QPainter painter(&result);
    picture.paint(painter);
    return result;
}

QByteArray svg(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setResolution(static_cast<int>(screenDotsPerInch));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    // Not setTitle(), which escapes nothing: a title may hold the name of anything.
    QByteArray drawing = buffer.data();
    const qsizetype opening = drawing.indexOf('>', drawing.indexOf("<svg"));
    return drawing.insert(opening + 1, "\n<title>" + picture.title.toHtmlEscaped().toUtf8() + "</title>");
}

aws::Result<void> writePicture(const QString &path, const Picture &picture)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1StringView("svg"))
        return reports::writeFile(path, svg(picture));
    if (ending == QLatin1StringView("pdf"))
        return reports::writeFile(path, pdf(picture));
    if (ending == QLatin1StringView("png"))
        return reports::writeFile(path, png(picture));
    return aws::usageError(tr("A picture is a .png, .svg or .pdf file; choose one of these endings."));
}

} // namespace charts
