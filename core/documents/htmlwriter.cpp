// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmlwriter.h"

#include "core/charts/picture.h"

#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

namespace documents {

namespace {
constexpr double pictureWidth = 800;

/// The colours are those of the charts.
QString styles()
{
    const charts::Colours &ink = charts::onPaper();
    return QStringLiteral(
               "body{margin:0 auto;max-width:820px;padding:40px 24px;background:%1;color:%2;"
               "font:15px/1.5 Roboto,'DejaVu Sans',sans-serif}"
               ".kind{color:%3;margin:0}h1{font-size:40px;line-height:1.15;margin:0}"
               ".range{color:%4;font-size:18px;margin:0 0 20px}"
               ".message{font-size:21px;line-height:1.4;margin:0 0 28px;padding-top:18px;position:relative}"
               ".message::before{content:'';position:absolute;top:0;left:0;width:64px;height:3px;background:%"
               "3}"
               "dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:20px;margin:0}"
               "dt{color:%4}dd{margin:0}.value{font-size:30px;font-weight:bold;line-height:1.2}"
               ".change{color:%4;font-size:13px}.good{color:%5}.bad{color:%6}"
               "h2{font-size:20px;margin:44px 0 8px}figure{margin:0}svg{display:block;width:100%;height:auto}"
               ".text{color:%4;white-space:pre-line}.wide{overflow-x:auto}"
               "table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}"
               "th,td{text-align:left;padding:4px 8px 4px 0;border-bottom:1px solid %7}"
               "th{border-bottom-color:%4}.number{text-align:right;padding:4px 0 4px 8px}"
               "footer{margin-top:44px;color:%4;font-size:13px}"
               "@media print{body{padding:0}h2{break-after:avoid}figure,tr{break-inside:avoid}}")
        .arg(ink.ground.name(), ink.text.name(), ink.accent.name(), ink.muted.name(), ink.good.name(),
             ink.bad.name(), ink.grid.name());
}

/// Names and notes are other people's: no markup, and no characters that a page may not have.
QString escaped(QString text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]"));
    return text.remove(forbidden).toHtmlEscaped();
}

QString element(const char *name, const QString &text, const char *cssClass = nullptr)
{
    const QString tag = QString::fromLatin1(name);
    const QString attributes =
        cssClass ? QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(cssClass)) : QString();
    return QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attributes, escaped(text));
}

const char *classOf(reports::Severity severity)
{
    switch (severity) {
    case reports::Severity::Good:
        return "change good";
    case reports::Severity::Bad:
        return "change bad";
    default:
        return "change";
    }
}

/// The drawing alone: a page needs neither a declaration nor name spaces, and it takes the width that there
/// is.
QString svg(const Picture &picture)
{
    const QSizeF size(pictureWidth, picture.heightAt(pictureWidth));
    QString drawing =
        QString::fromUtf8(charts::svg({.size = size, .title = {}, .paint = [&](QPainter &painter) {
                                           painter.setFont(charts::fileFont(usualLetters));
                                           picture.paint(painter, size);
                                       }}));
    static const QRegularExpression opening(QStringLiteral("^.*?<svg\\b[^>]*>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression description(QStringLiteral("<(title|desc)>.*?</\\1>"),
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    drawing.remove(description);
    drawing.replace(family, QStringLiteral("font-family=\"Roboto, DejaVu Sans, sans-serif\""));
    drawing.replace(opening,
                    QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">")
                        .arg(size.width())
                        .arg(size.height())
                        .arg(escaped(picture.description)));
    return QStringLiteral("<figure>\n%1</figure>\n").arg(drawing);
}

QString table(const Table &table)
{
    QString text = QStringLiteral("<div class=\"wide\"><table>\n<thead><tr>");
    const auto cell = [&table](const char *name, qsizetype column, const QString &content) {
        return element(name, content, table.columns.at(column).isNumber ? "number" : nullptr).trimmed();
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        text += cell("th", i, table.columns.at(i).title);
    text += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : table.rows) {
        text += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            text += cell("td", i, row.value(i));
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</tbody>\n</table></div>\n");
}

QString figures(const QList<Figure> &figures)
{
    QString text = QStringLiteral("<dl>\n");
    for (const Figure &figure : figures)
        text += QStringLiteral("<div>%1%2%3</div>\n")
                    .arg(element("dt", figure.title), element("dd", figure.value, "value"),
                         element("dd", figure.change, classOf(figure.severity)));
    return text + QStringLiteral("</dl>\n");
}

QString section(const Section &section)
{
    QString text = QStringLiteral("<section>\n") + element("h2", section.heading);
    for (const QString &paragraph : section.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        text += element("p", paragraph, "text");
    if (section.picture)
        text += svg(*section.picture);
    if (section.table)
        text += table(*section.table);
    return text + QStringLiteral("</section>\n");
}
} // namespace

QByteArray html(const Document &document)
{
    // The policy says it once more: nothing is loaded, and nothing runs.
    QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .arg(QLocale().bcp47Name());
    page += element("title", QStringLiteral("%1 · %2").arg(document.title, document.subtitle));
    page += QStringLiteral("<style>%1</style>\n</head>\n<body>\n<header>\n").arg(styles());
    page += element("p", document.kind, "kind");
    page += element("h1", document.title);
    page += element("p", document.subtitle, "range");
    page += QStringLiteral("</header>\n<main>\n");
    page += element("p", document.message, "message");
    page += figures(document.figures);
    for (const Section &part : document.sections)
        page += section(part);
    page += QStringLiteral("</main>\n");
    page += element("footer", document.origin);
    page += QStringLiteral("</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace documents
