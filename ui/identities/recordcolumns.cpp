// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/recordcolumns.h"

#include "core/aws/tr.h"
#include "ui/identities/diagnosistext.h"

#include <QStringList>
#include <algorithm>

namespace ui {

using reports::CellValue;

reports::Columns<RecordRow> recordColumns()
{
    using Row = RecordRow;
    return {
        {.id = QStringLiteral("verdict"),
         .title = tr("DNS"),
         .value =
             [](const Row &row) {
                 return row.finding ? CellValue(verdictWord(row.finding->verdict)) : CellValue();
             },
         .severity =
             [](const Row &row) {
                 return row.finding ? verdictSeverity(row.finding->verdict) : reports::Severity::Neutral;
             }},
        {.id = QStringLiteral("purpose"),
         .title = tr("For"),
         .value = [](const Row &row) { return CellValue(dns::purposeText(row.record.purpose)); }},
        {.id = QStringLiteral("type"),
         .title = tr("Type"),
         .value = [](const Row &row) { return CellValue(row.record.type); }},
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .value = [](const Row &row) { return CellValue(row.record.name); }},
        {.id = QStringLiteral("value"),
         .title = tr("Value"),
         .value = [](const Row &row) { return CellValue(row.record.value); }},
        {.id = QStringLiteral("found"),
         .title = tr("In DNS now"),
         .value =
             [](const Row &row) {
                 return row.finding && !row.finding->found.isEmpty()
                     ? CellValue(row.finding->found.join(QStringLiteral(" | ")))
                     : CellValue();
             }},
    };
}

QString recordKey(const RecordRow &row) { return row.record.type + u' ' + row.record.name; }

QList<RecordRow> recordRows(const QList<dns::Record> &records, const std::optional<dns::Diagnosis> &diagnosis)
{
    QList<RecordRow> rows;
    for (const dns::Record &record : records) {
        RecordRow row{.record = record, .finding = std::nullopt};
        if (diagnosis) {
            const auto &findings = diagnosis->findings;
            const auto found =
                std::find_if(findings.cbegin(), findings.cend(),
                             [&](const dns::Finding &finding) { return finding.record == record; });
            if (found != findings.cend())
                row.finding = *found;
        }
        rows.append(row);
    }
    return rows;
}

QString recordText(const dns::Record &record)
{
    return QStringList{record.name, record.type, record.value}.join(u'\t');
}

QString recordsText(const QList<dns::Record> &records)
{
    QStringList lines;
    std::transform(records.cbegin(), records.cend(), std::back_inserter(lines), recordText);
    return lines.join(u'\n');
}

} // namespace ui
