// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translation.h"
#include "core/reports/csvwriter.h"

#include <QBuffer>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// \file
/// Rows as the console prints them: for people as aligned text in their language, for programs as JSON or CSV
/// in English.
namespace console {

/// Cells as aligned columns under their titles, two blanks apart. Control characters, which could drive a
/// terminal, are shown as blanks.
[[nodiscard]] QByteArray alignedText(const QList<QStringList> &lines, const QList<bool> &trailing);

[[nodiscard]] QJsonValue jsonOf(const reports::CellValue &value);

template<class Row>
QByteArray tableText(const reports::Columns<Row> &columns, const QList<Row> &rows)
{
    QList<bool> trailing;
    QStringList titles;
    for (const auto &column : columns) {
        titles.append(column.title);
        trailing.append(column.alignment.testFlag(Qt::AlignTrailing));
    }
    QList<QStringList> lines{titles};
    for (const Row &row : rows) {
        QStringList line;
        for (const auto &column : columns)
            line.append(column.textOf(row));
        lines.append(line);
    }
    return alignedText(lines, trailing);
}

/// An array of objects, with the columns' ids for keys; nothing is null. \a makeColumns returns the columns.
template<class MakeColumns, class Row>
QByteArray tableJson(const MakeColumns &makeColumns, const QList<Row> &rows)
{
    const InEnglish english;
    const reports::Columns<Row> columns = makeColumns();
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const auto &column : columns)
            object.insert(column.id, jsonOf(column.value(row)));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

template<class MakeColumns, class Row>
QByteArray tableCsv(const MakeColumns &makeColumns, const QList<Row> &rows)
{
    const InEnglish english;
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    const reports::Columns<Row> columns = makeColumns();
    [[maybe_unused]] const auto written = reports::writeCsv(buffer, columns, rows); // Memory takes all.
    return text;
}

} // namespace console
