// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/atomicfile.h"
#include "core/reports/csvwriter.h"

namespace reports {

/// Writes a whole CSV file or, when anything fails, none.
template<class Row, class Rows>
aws::Result<void> writeCsvFile(const QString &path, const Columns<Row> &columns, const Rows &rows)
{
    AtomicFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = writeCsv(file.device(), columns, rows, path); !written)
        return written;
    return file.commit();
}

} // namespace reports
