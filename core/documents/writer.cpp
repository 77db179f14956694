// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/writer.h"

#include "core/aws/tr.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/pdfwriter.h"
#include "core/reports/atomicfile.h"

#include <QFileInfo>

namespace documents {

aws::Result<void> write(const QString &path, const Document &document)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1StringView("pdf"))
        return reports::writeFile(path, pdf(document));
    if (ending == QLatin1StringView("html") || ending == QLatin1StringView("htm"))
        return reports::writeFile(path, html(document));
    return aws::usageError(tr("A report is a .pdf or .html file; choose one of these endings."));
}

} // namespace documents
