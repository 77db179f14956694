// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/savepicture.h"

#include "core/aws/tr.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/savefile.h"

namespace ui {

void askAndSavePicture(ChartView *chart, const QString &fileStem, Banner *banner)
{
    askAndSave(chart->window(), tr("Save “%1”").arg(chart->accessibleName()),
               fileStem + QStringLiteral(".png"),
               {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}, banner,
               [chart](const QString &path) { return charts::writePicture(path, chart->picture()); });
}

} // namespace ui
