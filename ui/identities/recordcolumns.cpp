// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/recordcolumns.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ui::Records", text); }
} // namespace

reports::Columns<dns::Record> recordColumns()
{
    using dns::Record;
    return {
        {.id = QStringLiteral("purpose"),
         .title = tr("For"),
         .value =
             [](const Record &record) {
                 return reports::CellValue(record.purpose == dns::Purpose::Dkim ? tr("DKIM")
                                                                                : tr("MAIL FROM"));
             }},
        {.id = QStringLiteral("type"),
         .title = tr("Type"),
         .value = [](const Record &record) { return reports::CellValue(record.type); }},
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .value = [](const Record &record) { return reports::CellValue(record.name); }},
        {.id = QStringLiteral("value"),
         .title = tr("Value"),
         .value = [](const Record &record) { return reports::CellValue(record.value); }},
    };
}

QString recordKey(const dns::Record &record) { return record.type + u' ' + record.name; }

QString recordsText(const QList<dns::Record> &records)
{
    QStringList lines;
    for (const dns::Record &record : records)
        lines.append(QStringList{record.name, record.type, record.value}.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace ui
