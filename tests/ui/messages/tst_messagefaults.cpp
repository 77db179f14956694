// SPDX-License-Identifier: GPL-3.0-or-later
// A message under every fault of the practice service: it is sent once, or it is said that nobody knows.
#include "core/aws/http/networktransport.h"
#include "core/email/connection.h"
#include "core/email/operations.h"
#include "core/sandbox/server.h"
#include "ui/messages/messagedialog.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using Kind = sandbox::Fault::Kind;

namespace {
struct Keys : aws::CredentialsProvider {
    // A copy: QCoro moves from whatever is named in a co_return.
    QCoro::Task<aws::Result<aws::Credentials>> credentials(std::stop_token) override
    {
        co_return aws::Credentials(keys);
    }
    [[nodiscard]] QString description() const override { return u"the test's keys"_s; }
    aws::Credentials keys;
};
} // namespace

class MessageFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSentOnceOrSaidNotToBeKnown_data();
    void itIsSentOnceOrSaidNotToBeKnown();
};

void MessageFaultsTest::itIsSentOnceOrSaidNotToBeKnown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("carriedOut");
    for (const bool carriedOut : {false, true}) {
        const char *and_ = carriedOut ? ", carried out" : "";
        for (const int times : {1, 20}) {
            const auto row = [&](const char *name, Kind kind, int status = 0) {
                QTest::addRow("%s %s%s", name, times == 1 ? "once" : "always", and_)
                    << int(kind) << status << times << carriedOut;
            };
            row("drop", Kind::Drop);
            row("reset", Kind::Reset);
            row("truncate", Kind::Truncate);
            row("garbage", Kind::Garbage);
            row("stall", Kind::Stall);
            row("500", Kind::Status, 500);
            row("502", Kind::Status, 502);
            row("503", Kind::Status, 503);
            row("504", Kind::Status, 504);
            // What is refused was not carried out.
            if (!carriedOut) {
                row("429", Kind::Status, 429);
                row("400", Kind::Status, 400);
            }
        }
    }
}

void MessageFaultsTest::itIsSentOnceOrSaidNotToBeKnown()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, times);
    QFETCH(bool, carriedOut);
    sandbox::Server server;
    QVERIFY(server.listen());
    const auto credentials = std::make_shared<Keys>();
    credentials->keys.accessKeyId = server.accessKeyId();
    credentials->keys.secretAccessKey = server.secretAccessKey();
    const auto transport = std::make_shared<aws::NetworkTransport>();
    email::Connection connection =
        email::connectTo(credentials, transport, server.url(), u"eu-west-1"_s, email::ConnectionOptions());
    aws::ClientOptions options = connection.client.options();
    // Waiting for a service that says nothing, and between the tries, is the client's own test.
    options.transport.inactivity = std::chrono::milliseconds(300);
    options.retry.unit = std::chrono::milliseconds(10);
    options.retry.longest = std::chrono::milliseconds(50);
    connection.client = aws::Client(options, credentials, transport);
    const ui::Session session(u"Practice"_s, connection, false);
    const auto sentToday = [&] {
        return QCoro::waitFor(session.send(email::GetAccount{}))->sendQuota->sentLast24Hours.value();
    };
    const double before = sentToday();

    ui::MessageDialog dialog(session, {}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto type = [&](const char *field, const QString &text) {
        dialog.findChild<QLineEdit *>(QString::fromLatin1(field))->setText(text);
    };
    type("messageFrom", u"news@example.com"_s);
    type("messageTo", u"ada@example.org"_s);
    type("messageSubject", u"Hello"_s);
    dialog.findChild<QPlainTextEdit *>(u"messageText"_s)->setPlainText(u"A text"_s);
    QTRY_VERIFY(dialog.isIdle());
    server.addFault({.kind = static_cast<Kind>(kind),
                     .operation = u"SendEmail"_s,
                     .times = times,
                     .carryOut = carriedOut,
                     .status = status});
    dialog.findChild<QAbstractButton *>(u"messageAct"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isIdle(), 90000); // The client waits for a rate that never comes.
    server.clearFaults();

    const int sent = qRound(sentToday() - before);
    const auto *banner = dialog.findChild<ui::Banner *>(u"messageBanner"_s);
    const bool saysSent = dialog.findChild<QLabel *>(u"messageSent"_s)->isVisible();
    const bool saysUnknown = banner->isVisible() && banner->title().contains(u"not known whether");
    const bool saysNotSent = banner->isVisible() && banner->title() == u"The message was not sent";
    QVERIFY2(int(saysSent) + int(saysUnknown) + int(saysNotSent) == 1, qPrintable(banner->title()));
    QVERIFY2(sent <= 1, qPrintable(QString::number(sent)));
    if (saysSent)
        QCOMPARE(sent, 1);
    if (saysNotSent)
        QCOMPARE(sent, 0);
    // Only what was refused for its rate is tried again.
    int seen = 0;
    const auto log = server.requestLog();
    for (const sandbox::LoggedRequest &request : log)
        seen += request.operation == u"SendEmail" && request.status != 429;
    QCOMPARE(seen, status == 429 && times > 1 ? 0 : 1);
    if (status == 429)
        QCOMPARE(saysSent, times == 1);
    else if (status == 400)
        QVERIFY(saysNotSent);
    else
        QVERIFY(saysUnknown);
}

QTEST_MAIN(MessageFaultsTest)
#include "tst_messagefaults.moc"
