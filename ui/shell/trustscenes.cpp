// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trustscenes.h"

#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectiontest.h"
#include "ui/connections/signindialogs.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QLabel>
#include <memory>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

namespace ui {

using namespace std::chrono_literals;

namespace {
using connections::SavedConnection;
using connections::Source;

std::unique_ptr<ConnectionDialog> formOver(Stage &stage, const SavedConnection &connection)
{
    auto form = std::make_unique<ConnectionDialog>(ConnectionMeans(), connection, &stage.window());
    form->show();
    return form;
}

SavedConnection marketing(const QString &endpoint)
{
    return {.name = QStringLiteral("Marketing, Ireland"),
            .source = Source::Keys,
            .region = QStringLiteral("eu-west-1"),
            .endpoint = endpoint,
            .colour = QStringLiteral("#b9770e")};
}

/// Keys typed in, the connection tested, and what is told of it.
QCoro::Task<aws::Result<void>> tryOut(Stage &stage, QString endpoint, QByteArray secret, QString title)
{
    const auto form = formOver(stage, marketing(endpoint));
    stage.type("connectionFormKeyId", QString::fromLatin1(sandbox::Options().accessKeyId));
    stage.type("connectionFormSecret", QString::fromLatin1(secret));
    stage.click("connectionFormTest");
    co_await qCoro(form->findChild<ConnectionTest *>(), &ConnectionTest::failed);
    co_await QCoro::sleepFor(0ms);
    co_return stage.take(title);
}

/// What a test of the connection tells of \a error, which no server of ours can make.
aws::Result<void> tell(Stage &stage, const aws::Error &error, const QString &title)
{
    const auto form = formOver(stage, marketing({}));
    Q_EMIT form->findChild<ConnectionTest *>()->failed(error);
    return stage.take(title);
}

QCoro::Task<aws::Result<void>> playFaults(Stage &stage)
{
    sandbox::Server service({.data = sandbox::Data::Empty});
    if (!service.listen())
        co_return tl::unexpected(
            aws::Error{.kind = aws::ErrorKind::Network, .message = service.errorString()});
    const QString here = service.url().toString();
    const QByteArray secret = service.secretAccessKey();
    if (auto taken = co_await tryOut(stage, here, "mistyped", QStringLiteral("connection-wrong-secret"));
        !taken)
        co_return taken;
    service.addFault({.kind = sandbox::Fault::Kind::Status,
                      .status = 403,
                      .code = QStringLiteral("AccessDeniedException"),
                      .message = QStringLiteral("User ada is not authorized to perform ses:GetAccount")});
    if (auto taken = co_await tryOut(stage, here, secret, QStringLiteral("connection-missing-permission"));
        !taken)
        co_return taken;
    service.clearFaults();
    service.addFault({.kind = sandbox::Fault::Kind::Garbage, .times = 9});
    if (auto taken = co_await tryOut(stage, here, secret, QStringLiteral("connection-captive-portal"));
        !taken)
        co_return taken;
    if (auto taken =
            tell(stage,
                 {.kind = aws::ErrorKind::Network,
                  .code = QStringLiteral("HostNotFound"),
                  .message = QStringLiteral("The host email.eu-west-1.amazonaws.com was not found. Check the "
                                            "region, the endpoint and the network connection.")},
                 QStringLiteral("connection-unknown-host"));
        !taken)
        co_return taken;
    if (auto taken = tell(stage,
                          {.kind = aws::ErrorKind::Credentials,
                           .code = QStringLiteral("RequestExpired"),
                           .message = QStringLiteral("Signature expired")},
                          QStringLiteral("connection-skewed-clock"));
        !taken)
        co_return taken;
    co_return tell(stage,
                   {.kind = aws::ErrorKind::Network,
                    .code = QStringLiteral("TlsFailed"),
                    .message = QStringLiteral(
                        "No trusted connection to email.eu-west-1.amazonaws.com: The issuer certificate "
                        "of a locally looked up certificate could not be found. If your company inspects "
                        "TLS, name its certificate authority in AWS_CA_BUNDLE.")},
                   QStringLiteral("connection-unknown-authority"));
}

QCoro::Task<aws::Result<void>> playGettingIn(Stage &stage)
{
    {
        const auto form = formOver(stage,
                                   {.name = QStringLiteral("Marketing, Ireland"),
                                    .source = Source::Sso,
                                    .ssoStartUrl = QStringLiteral("https://example.awsapps.com/start"),
                                    .ssoRegion = QStringLiteral("eu-central-1"),
                                    .ssoAccountId = QStringLiteral("123456789012"),
                                    .ssoRoleName = QStringLiteral("MarketingOperations"),
                                    .region = QStringLiteral("eu-west-1")});
        if (auto taken = stage.take(QStringLiteral("connection-sso")); !taken)
            co_return taken;
    }
    const auto ask = askMfaCodeOver(&stage.window());
    auto asked = ask(QStringLiteral("arn:aws:iam::123456789012:mfa/ada"), {});
    auto taken = stage.take(QStringLiteral("mfa-code"));
    stage.click("mfaCancel");
    co_await asked;
    co_return taken;
}

/// A switch of the account, seen in the activity and taken back.
QCoro::Task<aws::Result<void>> playUndo(Stage &stage)
{
    stage.turnTo("accountPage");
    Page *page = stage.window().currentPage();
    co_await settle(page);
    stage.click("autoWarmup");
    co_await settle(page);
    stage.find<QAction>("activityAction")->trigger();
    auto *calls = stage.find<TableView>("activityTable");
    for (int row = 0; row < calls->model()->rowCount(); ++row) {
        calls->selectRow(row);
        if (stage.find<QAbstractButton>("undoChange")->isEnabled())
            break;
    }
    if (auto taken = stage.take(QStringLiteral("activity-change")); !taken)
        co_return taken;
    stage.click("undoChange");
    auto taken = stage.take(QStringLiteral("activity-undo"));
    stage.click("undoAct");
    co_await QCoro::sleepFor(0ms);
    co_await settle(page);
    stage.find<QAction>("activityAction")->trigger();
    co_return taken;
}
} // namespace

QCoro::Task<aws::Result<void>> playTrust(Stage &stage)
{
    if (auto played = co_await playGettingIn(stage); !played)
        co_return played;
    if (auto played = co_await playFaults(stage); !played)
        co_return played;
    co_return co_await playUndo(stage);
}

} // namespace ui
