// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellscenes.h"

#include "ui/connections/connectiondialog.h"
#include "ui/connections/signindialogs.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDialog>
#include <memory>

namespace ui {

QCoro::Task<aws::Result<void>> playShell(Stage &stage)
{
    stage.turnTo("identitiesPage");
    co_await settle(stage.window().currentPage());
    stage.find<QAction>("activityAction")->trigger();
    auto *calls = stage.find<TableView>("activityTable");
    calls->selectRow(0);
    if (auto taken = stage.take(QStringLiteral("activity")); !taken)
        co_return taken;
    stage.find<QAction>("activityAction")->trigger();

    auto palette = std::make_unique<CommandPalette>(&stage.window());
    palette->show();
    if (auto taken = stage.take(QStringLiteral("command-palette")); !taken)
        co_return taken;
    palette.reset();

    auto form = std::make_unique<ConnectionDialog>(
        ConnectionMeans(),
        connections::SavedConnection{.name = QStringLiteral("Marketing, Ireland"),
                                     .source = connections::Source::Keys,
                                     .region = QStringLiteral("eu-west-1"),
                                     .colour = QStringLiteral("#b9770e")},
        &stage.window());
    form->show();
    if (auto taken = stage.take(QStringLiteral("connection")); !taken)
        co_return taken;
    form.reset();

    auto code = std::make_unique<DeviceCodeDialog>(
        aws::DeviceCode{.userCode = QStringLiteral("BCDF-GHJK"),
                        .page = QUrl(QStringLiteral("https://device.sso.eu-west-1.amazonaws.com/")),
                        .expires = QDateTime(QDate(2026, 5, 29), QTime(10, 10), Qt::UTC)},
        &stage.window());
    code->show();
    if (auto taken = stage.take(QStringLiteral("device-code")); !taken)
        co_return taken;
    code.reset();

    stage.window().setReadOnly(true);
    co_await settle(stage.window().currentPage());
    auto taken = stage.take(QStringLiteral("read-only"));
    stage.window().setReadOnly(false);
    co_await settle(stage.window().currentPage());
    co_return taken;
}

} // namespace ui
