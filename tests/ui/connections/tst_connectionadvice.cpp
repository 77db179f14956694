// SPDX-License-Identifier: GPL-3.0-or-later
// "Test the connection" in the real dialog against servers that are each wrong in their own way: which thing
// it is, in words of its own.
#include "tests/ui/openwindow.h"

#include "tests/support/marker.h"
#include "tests/support/rawserver.h"
#include "tests/support/tlsserver.h"
#include "ui/connections/connectiondialog.h"

#include <QSet>
#include <array>

using namespace std::chrono_literals;

namespace {
const QByteArray secret = "practice+" + support::marker;

/// A service, right or wrong, and what a person would have to say of it.
struct Place {
    QString endpoint;
    QByteArray typedSecret = secret;
    std::shared_ptr<sandbox::Server> service = {};
    std::shared_ptr<support::RawServer> stranger = {};
};

Place practice(const aws::Clock &clock = aws::systemClock)
{
    sandbox::Options options;
    options.data = sandbox::Data::Empty;
    options.secretAccessKey = secret;
    options.clock = clock;
    Place place{.endpoint = {}, .service = std::make_shared<sandbox::Server>(options)};
    if (!place.service->listen())
        qFatal("no practice service");
    place.endpoint = place.service->url().toString();
    return place;
}

Place wrongSecret()
{
    Place place = practice();
    place.typedSecret = "another+" + support::marker;
    return place;
}

/// A service that refuses as AWS does, behind something that takes the date out of its answers; with the date
/// the client would set itself right.
Place skewedClock()
{
    auto service = std::make_shared<support::RawServer>([](const support::RawServer::Request &,
                                                           QTcpSocket &socket) {
        socket.write(support::httpAnswer(
            403,
            R"json({"message":"Signature expired: 20261126T010000Z is now earlier than 20261126T024500Z (20261126T025000Z - 5 min.)"})json",
            "x-amzn-ErrorType: SignatureDoesNotMatch\r\n"));
    });
    return {.endpoint = QString::fromLatin1("http://" + service->host()), .stranger = service};
}

Place missingPermission()
{
    Place place = practice();
    place.service->addFault(
        {.kind = sandbox::Fault::Kind::Status,
         .operation = QStringLiteral("GetAccount"),
         .times = 9,
         .status = 403,
         .code = QStringLiteral("AccessDeniedException"),
         .message = QStringLiteral("User ada is not authorized to perform ses:GetAccount")});
    return place;
}

Place unknownHost() { return {.endpoint = QStringLiteral("https://mail.no-such-host.invalid")}; }

Place captivePortal()
{
    auto portal =
        std::make_shared<support::RawServer>([](const support::RawServer::Request &, QTcpSocket &socket) {
            const QByteArray page =
                "<html><title>Welcome to the hotel</title><body>Room number?</body></html>";
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                         + QByteArray::number(page.size()) + "\r\n\r\n" + page);
        });
    return {.endpoint = QString::fromLatin1("http://" + portal->host()), .stranger = portal};
}

Place unknownAuthority()
{
    auto server = std::make_shared<support::RawServer>(
        [](const support::RawServer::Request &, QTcpSocket &socket) {
            socket.write(support::httpAnswer(200, "{}"));
        },
        support::tlsServer(QStringLiteral(SENDSCOPE_SOURCE_DIR "/tests/support/tls/loopback.pem")));
    return {.endpoint = QString::fromLatin1("https://" + server->host()), .stranger = server};
}

struct Case {
    const char *name;
    Place (*make)();
    const char *title;
    const char *advice; ///< A part of it.
};

constexpr std::array cases{
    Case{"wrong secret", wrongSecret, "The secret access key is wrong", "Type the secret in again"},
    Case{"skewed clock", skewedClock, "This computer's clock is wrong", "time zone of this computer"},
    Case{"missing permission", missingPermission, "A permission is missing", "ses:GetAccount"},
    Case{"unknown host", unknownHost, "The network does not lead there", "mail.no-such-host.invalid"},
    Case{"captive portal", captivePortal, "Something else than AWS answered", "open a browser"},
    Case{"TLS by an unknown CA", unknownAuthority, "The server's certificate is not trusted",
         "AWS_CA_BUNDLE"},
};
} // namespace

class ConnectionAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aClockThatIsOffIsMadeUpFor();
    void nothingWrongIsToldWithTheAccount();

private:
    static std::unique_ptr<ui::ConnectionDialog> dialogFor(const Place &place)
    {
        auto dialog = std::make_unique<ui::ConnectionDialog>(
            ui::ConnectionMeans(),
            connections::SavedConnection{.name = QStringLiteral("Marketing"),
                                         .source = connections::Source::Keys,
                                         .region = QStringLiteral("eu-west-1"),
                                         .endpoint = place.endpoint});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->findChild<QLineEdit *>(QStringLiteral("connectionFormKeyId"))
            ->setText(QString::fromLatin1(sandbox::Options().accessKeyId));
        dialog->findChild<QLineEdit *>(QStringLiteral("connectionFormSecret"))
            ->setText(QString::fromLatin1(place.typedSecret));
        dialog->findChild<QAbstractButton *>(QStringLiteral("connectionFormTest"))->click();
        return dialog;
    }
    static ui::Banner *outcomeOf(const ui::ConnectionDialog &dialog)
    {
        return dialog.findChild<ui::Banner *>(QStringLiteral("connectionTestBanner"));
    }
    QSet<QString> m_told;
};

void ConnectionAdviceTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases.at(i).name) << static_cast<int>(i);
}

void ConnectionAdviceTest::whatIsWrongIsNamed()
{
    QFETCH(int, number);
    const Case &wrong = cases.at(static_cast<std::size_t>(number));
    const Place place = wrong.make();
    const auto dialog = dialogFor(place);
    const ui::Banner *outcome = outcomeOf(*dialog);
    QTRY_VERIFY_WITH_TIMEOUT(outcome->title() != QStringLiteral("Testing…"), 60000);
    QCOMPARE(outcome->title(), QString::fromLatin1(wrong.title));
    QVERIFY2(outcome->text().contains(QString::fromLatin1(wrong.advice)), qPrintable(outcome->text()));
    QVERIFY(outcome->isVisible());
    QVERIFY(!outcome->text().contains(QString::fromLatin1(support::marker)));
    // Nothing else is told in these words.
    QVERIFY(!m_told.contains(outcome->title()) && !m_told.contains(outcome->text()));
    m_told << outcome->title() << outcome->text();
    // The form is as it was, so that the mistake can be mended.
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("connectionFormSecret"))->text(),
             QString::fromLatin1(place.typedSecret));
}

void ConnectionAdviceTest::aClockThatIsOffIsMadeUpFor()
{
    const Place place = practice([] { return aws::systemClock() + 2h; });
    const auto dialog = dialogFor(place);
    QTRY_COMPARE(outcomeOf(*dialog)->title(), QStringLiteral("The connection works"));
}

void ConnectionAdviceTest::nothingWrongIsToldWithTheAccount()
{
    const Place place = practice();
    const auto dialog = dialogFor(place);
    QTRY_COMPARE(outcomeOf(*dialog)->title(), QStringLiteral("The connection works"));
}

QTEST_MAIN(ConnectionAdviceTest)
#include "tst_connectionadvice.moc"
