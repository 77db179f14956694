// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sendingscenes.h"

#include "ui/widgets/banner.h"

#include <QDialog>

namespace ui {

namespace {
QCoro::Task<aws::Result<void>> playAccount(Stage &stage)
{
    stage.turnTo("accountPage");
    if (auto taken = co_await stage.takeSettled(QStringLiteral("account")); !taken)
        co_return taken;
    stage.click("switchSending");
    if (auto taken = stage.take(QStringLiteral("switch-sending-off")); !taken)
        co_return taken;
    delete stage.find<QDialog>("confirmDialog");
    co_return aws::Result<void>();
}
} // namespace

QCoro::Task<aws::Result<void>> playSending(Stage &stage) { co_return co_await playAccount(stage); }

} // namespace ui
