// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capture.h"

#include "core/aws/tr.h"
#include "ui/identities/identitiespage.h"
#include "ui/shell/bulkscenes.h"
#include "ui/shell/chartscenes.h"
#include "ui/shell/deliverabilityscenes.h"
#include "ui/shell/historyscenes.h"
#include "ui/shell/identityscenes.h"
#include "ui/shell/sendingdialogscenes.h"
#include "ui/shell/sendingscenes.h"
#include "ui/shell/shellscenes.h"
#include "ui/shell/stage.h"
#include "ui/shell/trustscenes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/windowstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

namespace ui {

using namespace std::chrono_literals;

namespace {
QCoro::Task<aws::Result<void>> playIdentities(Stage &stage)
{
    stage.turnTo("identitiesPage");
    Page *page = stage.window().currentPage();
    co_await settle(page);
    if (page->banner()->isVisible())
        co_return tl::unexpected(unexpectedBanner(*page->banner()));
    for (const auto &[identity, title] :
         {std::pair(QStringLiteral("example.com"), QStringLiteral("identities")),
          std::pair(QStringLiteral("pending.example"), QStringLiteral("identity-pending")),
          std::pair(QStringLiteral("mailfrom-failed.example"), QStringLiteral("identity-mail-from-failed")),
          std::pair(QStringLiteral("xn--bcher-kva.example"), QStringLiteral("identity-international"))}) {
        page->select(identity);
        co_await settle(page);
        if (auto taken = stage.take(title); !taken)
            co_return taken;
    }
    stage.window()
        .findChild<QLineEdit *>(QStringLiteral("filter"))
        ->setText(QStringLiteral("nothing like it"));
    if (auto taken = stage.take(QStringLiteral("identities-no-match")); !taken)
        co_return taken;
    stage.type("filter", {});

    page->createNew();
    if (auto taken = stage.take(QStringLiteral("new-identity")); !taken)
        co_return taken;
    stage.type("newIdentityName", QStringLiteral("https://example.com"));
    if (auto taken = stage.take(QStringLiteral("new-identity-mistyped")); !taken)
        co_return taken;
    stage.type("newIdentityName", QStringLiteral("example.com"));
    stage.click("newIdentityAct");
    co_await settle(page);
    if (auto taken = stage.take(QStringLiteral("new-identity-refused")); !taken)
        co_return taken;
    delete stage.find<QDialog>("newIdentityDialog");

    stage.window().findChild<IdentitiesPage *>()->askToDelete(QStringLiteral("pending.example"));
    if (auto taken = stage.take(QStringLiteral("delete-identity")); !taken)
        co_return taken;
    delete stage.find<QDialog>("confirmDialog");

    stage.server().addFault(
        {.kind = sandbox::Fault::Kind::Status,
         .operation = QStringLiteral("ListEmailIdentities"),
         .status = 403,
         .code = QStringLiteral("AccessDeniedException"),
         .message = QStringLiteral("User: arn:aws:iam::123456789012:user/ada is not authorized to "
                                   "perform: ses:ListEmailIdentities")});
    page->refresh();
    co_await settle(page);
    co_return stage.take(QStringLiteral("identities-refused"));
}

QCoro::Task<aws::Result<void>> play(QString folder, QString shade)
{
    Stage stage(folder, shade);
    if (auto opened = stage.open(sandbox::Data::Demo); !opened)
        co_return opened;
    if (auto played = co_await playSending(stage); !played)
        co_return played;
    if (auto played = co_await playShell(stage); !played)
        co_return played;
    if (auto played = co_await playTrust(stage); !played)
        co_return played;
    if (auto played = co_await playIdentities(stage); !played)
        co_return played;
    if (auto played = co_await playIdentityDetails(stage); !played)
        co_return played;
    if (auto played = co_await playDeliverability(stage); !played)
        co_return played;
    if (auto played = co_await playCharts(stage); !played)
        co_return played;

    // These change the account: the pictures before them are the same with and without.
    if (auto opened = stage.open(sandbox::Data::Demo); !opened)
        co_return opened;
    if (auto played = co_await playManyIdentities(stage); !played)
        co_return played;
    if (auto played = co_await playSendingDialogs(stage); !played)
        co_return played;

    if (auto played = co_await playHistory(stage); !played)
        co_return played;

    if (auto opened = stage.open(sandbox::Data::Empty); !opened)
        co_return opened;
    for (const auto &[page, title] :
         {std::pair("accountPage", QStringLiteral("account-empty")),
          std::pair("configurationSetsPage", QStringLiteral("configuration-sets-empty")),
          std::pair("dedicatedIpsPage", QStringLiteral("dedicated-ips-empty")),
          std::pair("identitiesPage", QStringLiteral("identities-empty")),
          std::pair("deliverabilityPage", QStringLiteral("deliverability-off"))}) {
        stage.turnTo(page);
        if (auto taken = co_await stage.takeSettled(title); !taken)
            co_return taken;
    }

    stage.openEmpty();
    co_await QCoro::sleepFor(0ms);
    if (auto taken = stage.take(QStringLiteral("welcome")); !taken)
        co_return taken;
    const auto problem = aws::credentialsError(
        QStringLiteral("NoCredentials"),
        QStringLiteral("There are no credentials: neither in the environment nor in the profile default."));
    stage.window().showProblem(problem.value());
    co_await QCoro::sleepFor(0ms);
    co_return stage.take(QStringLiteral("no-account"));
}
} // namespace

QCoro::Task<aws::Result<void>> capture(QString folder)
{
    if (!QDir().mkpath(folder))
        co_return aws::usageError(tr("Cannot make the folder %1.").arg(folder));
    wearWindowStyle(QStringLiteral("fusion"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (QFontDatabase::hasFamily(QStringLiteral("Roboto")))
        QApplication::setFont(QFont(QStringLiteral("Roboto"), 10));
    QApplication::setPalette(lightPalette());
    if (auto played = co_await play(folder, QStringLiteral("light")); !played)
        co_return played;
    QApplication::setPalette(darkPalette());
    co_return co_await play(folder, QStringLiteral("dark"));
}

} // namespace ui
