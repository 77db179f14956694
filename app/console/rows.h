// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/column.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// \file
/// Rows as the console prints them: for people as aligned text, for programs as JSON.
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

/// An array of objects, with the columns' ids for keys; nothing is null.
template<class Row>
QByteArray tableJson(const reports::Columns<Row> &columns, const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const auto &column : columns)
            object.insert(column.id, jsonOf(column.value(row)));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace console
