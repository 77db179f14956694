// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/reports/column.h"

#include <QIODevice>
#include <array>
#include <memory>

namespace reports {

/// Writes CSV as RFC 4180 has it: CRLF, quotes only where they are needed, UTF-8 without a mark. Memory is
/// constant. Text that a spreadsheet would run as a formula gets an apostrophe in front; typed numbers do
/// not. The first error stops the writing, and finish() tells it.
class CsvWriter
{
public:
    /// Writes to \a device, which is open and outlives the writer; \a name is what a message calls it.
    explicit CsvWriter(QIODevice &device, const QString &name = QString());
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    void cell(const CellValue &value);
    void endRow();

    template<class Row>
    void header(const Columns<Row> &columns)
    {
        for (const Column<Row> &column : columns)
            cell(column.title);
        endRow();
    }
    template<class Row>
    void row(const Columns<Row> &columns, const Row &row)
    {
        for (const Column<Row> &column : columns)
            cell(column.value(row));
        endRow();
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    /// Hands the rest to the device; without it the end of the data is lost.
    [[nodiscard]] aws::Result<void> finish();

private:
    void text(QStringView text);
    void quoted(QStringView text);
    void number(double number);
    void moment(const QDateTime &moment);
    void day(QDate day);
    void bytes(const char *data, std::size_t size);
    /// That many bytes at the end of what is written…
    char *room(std::size_t size)
    {
        if (capacity - m_used < size)
            flush();
        return m_buffer->data() + m_used;
    }
    /// …and how far they were used.
    void advance(const char *end)
    {
        m_used = static_cast<std::size_t>(end - m_buffer->data());
        m_rowIsEmpty = false;
    }
    void flush();

    // The longest single piece, a formatted number or moment, fits many times.
    static constexpr std::size_t capacity = 1U << 16U;

    QIODevice &m_device;
    QString m_name;
    std::unique_ptr<std::array<char, capacity>> m_buffer;
    std::size_t m_used = 0;
    int m_cells = 0;
    bool m_rowIsEmpty = true;
    bool m_failed = false;
    int m_systemError = 0;
};

/// Writes \a columns of every row to \a device, with a header line.
template<class Row, class Rows>
aws::Result<void> writeCsv(QIODevice &device, const Columns<Row> &columns, const Rows &rows,
                           const QString &name = QString())
{
    CsvWriter writer(device, name);
    writer.header(columns);
    for (const Row &row : rows) {
        if (writer.failed())
            break;
        writer.row(columns, row);
    }
    return writer.finish();
}

} // namespace reports
