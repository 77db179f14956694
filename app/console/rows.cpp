// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rows.h"

#include "core/aws/shape/timestamp.h"

#include <algorithm>

namespace console {

QByteArray alignedText(const QList<QStringList> &lines, const QList<bool> &trailing)
{
    QList<QStringList> cells = lines;
    QList<qsizetype> widths(trailing.size(), 0);
    for (QStringList &line : cells) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            for (QChar &letter : line[i]) {
                if (letter.category() == QChar::Other_Control)
                    letter = u' ';
            }
            widths[i] = std::max(widths.at(i), line.at(i).size());
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(cells)) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (i > 0)
                row += QStringLiteral("  ");
            row += trailing.at(i) ? line.at(i).rightJustified(widths.at(i))
                                  : line.at(i).leftJustified(widths.at(i));
        }
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text.toUtf8();
}

QJsonValue jsonOf(const reports::CellValue &value)
{
    struct {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(const QDateTime &moment) const { return aws::toIso8601(moment); }
        QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
    } constexpr visitor;
    return std::visit(visitor, value);
}

} // namespace console
