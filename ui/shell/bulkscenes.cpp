// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulkscenes.h"

#include "ui/models/roles.h"
#include "ui/widgets/bulkdialog.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

namespace ui {

using namespace std::chrono_literals;

namespace {
using Taken = aws::Result<void>;

void pick(Stage &stage, const QStringList &names)
{
    auto *table = stage.find<TableView>("identitiesTable");
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (names.contains(index.data(KeyRole).toString()))
            table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QCoro::Task<> finished(Stage &stage)
{
    BulkController *controller = stage.window().findChild<BulkDialog *>()->controller();
    if (controller->isRunning())
        co_await qCoro(controller, &BulkController::finished);
    co_await QCoro::sleepFor(0ms);
}

QCoro::Task<Taken> playNew(Stage &stage)
{
    Page *page = stage.window().currentPage();
    page->createNew();
    stage.type("newIdentityName", QStringLiteral("spring.example"));
    stage.click("newIdentityOptions");
    stage.type("newIdentityMailFrom", QStringLiteral("mail"));
    if (auto taken = stage.take(QStringLiteral("new-identity-options")); !taken)
        co_return taken;
    stage.click("newIdentityOptions");
    stage.click("newIdentitySwitch");
    stage.find<QPlainTextEdit>("newIdentityNames")
        ->setPlainText(QStringLiteral("autumn.example\n"
                                      "blätter.example\n"
                                      "news@autumn.example\n"
                                      "shop.example\n"
                                      "https://winter.example/start\n"
                                      "Autumn.example\n"
                                      "winter example\n"
                                      "a@b@winter.example\n"
                                      "winter.example, winter.example.net, winter.c"));
    if (auto taken = stage.take(QStringLiteral("new-identities")); !taken)
        co_return taken;
    // All of them, so that it does not matter which one comes first.
    stage.server().addFault({.kind = sandbox::Fault::Kind::Status,
                             .operation = QStringLiteral("PutEmailIdentityMailFromAttributes"),
                             .times = 100,
                             .status = 403,
                             .code = QStringLiteral("AccessDeniedException"),
                             .message = QStringLiteral("User: arn:aws:iam::123456789012:user/ada is not "
                                                       "authorized to perform: "
                                                       "ses:PutEmailIdentityMailFromAttributes")});
    stage.click("newIdentityAct");
    co_await finished(stage);
    co_await settle(page);
    stage.server().clearFaults();
    const Taken taken = stage.take(QStringLiteral("new-identities-results"));
    delete stage.find<QDialog>("newIdentityDialog");
    co_return taken;
}

QCoro::Task<Taken> playChanges(Stage &stage)
{
    pick(stage,
         {QStringLiteral("example.com"), QStringLiteral("shop.example"),
          QStringLiteral("xn--bcher-kva.example"), QStringLiteral("postmaster@example.com")});
    if (auto taken = stage.take(QStringLiteral("identities-selected")); !taken)
        co_return taken;
    stage.click("tagSelected");
    stage.type("bulkTagsAccount", QStringLiteral("123456789012"));
    stage.find<QListWidget>("bulkTagsKeys")->item(0)->setCheckState(Qt::Checked);
    if (auto taken = stage.take(QStringLiteral("tag-identities")); !taken)
        co_return taken;
    delete stage.find<QDialog>("bulkTagsDialog");

    pick(stage,
         {QStringLiteral("unsigned.example"), QStringLiteral("paused.example"),
          QStringLiteral("failed.example"), QStringLiteral("autumn.example")});
    stage.click("deleteSelected");
    if (auto taken = stage.take(QStringLiteral("delete-identities")); !taken)
        co_return taken;
    stage.type("bulkDeleteTyped", QStringLiteral("delete 4 identities"));
    stage.server().addFault({.kind = sandbox::Fault::Kind::Status,
                             .operation = QStringLiteral("DeleteEmailIdentity"),
                             .times = 4,
                             .status = 403,
                             .code = QStringLiteral("AccessDeniedException"),
                             .message = QStringLiteral("User: arn:aws:iam::123456789012:user/ada is not "
                                                       "authorized to perform: ses:DeleteEmailIdentity")});
    stage.click("bulkDeleteAct");
    co_await finished(stage);
    const Taken taken = stage.take(QStringLiteral("delete-identities-results"));
    delete stage.find<QDialog>("bulkDeleteDialog");
    co_return taken;
}
} // namespace

QCoro::Task<Taken> playManyIdentities(Stage &stage)
{
    stage.turnTo("identitiesPage");
    co_await settle(stage.window().currentPage());
    stage.find<QComboBox>("identityStates")->setCurrentIndex(1);
    Taken taken = stage.take(QStringLiteral("identities-attention"));
    stage.find<QComboBox>("identityStates")->setCurrentIndex(0);
    if (taken)
        taken = co_await playNew(stage);
    if (taken)
        taken = co_await playChanges(stage);
    co_return taken;
}

} // namespace ui
