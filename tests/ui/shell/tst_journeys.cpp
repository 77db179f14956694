// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys of a person while the service drops, resets, stalls, truncates, answers garbage, throttles and
// breaks, at random from a seed. After each step the service's state and what the window says must agree:
// nothing lost, nothing twice.
//
// SENDSCOPE_SEED chooses other journeys. SENDSCOPE_SOAK_SECONDS goes on that long and watches the memory
// (./dev soak).
#include "core/aws/http/networktransport.h"
#include "core/email/operations.h"
#include "core/sandbox/server.h"
#include "tests/support/statickeys.h"
#include "ui/models/roles.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <qcoro/qcorotask.h>
#include <random>

using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

constexpr int usualSteps = 18;
constexpr int journey = 6; // Steps with one window.
constexpr int patience = 60'000; // After much throttling a client is careful for a while.

/// What the window said of a change.
enum class Said { Done, NotDone, NotKnown, Nothing };

/// A thing that a person makes and removes on a tab.
struct Thing {
    QLatin1StringView page;
    QLatin1StringView table;
    QLatin1StringView form; ///< First part of the names in its dialog.
    QLatin1StringView nameField;
    QString (*name)(int number);
};

const std::array things{
    Thing{QLatin1StringView("identitiesPage"), QLatin1StringView("identitiesTable"),
          QLatin1StringView("newIdentity"), QLatin1StringView("newIdentityName"),
          [](int number) { return QStringLiteral("journey-%1.example").arg(number); }},
    Thing{QLatin1StringView("configurationSetsPage"), QLatin1StringView("configurationSetsTable"),
          QLatin1StringView("configurationSet"), QLatin1StringView("configurationSetNameField"),
          [](int number) { return QStringLiteral("journey-%1").arg(number); }},
    Thing{QLatin1StringView("dedicatedIpsPage"), QLatin1StringView("poolsTable"), QLatin1StringView("pool"),
          QLatin1StringView("poolName"), [](int number) { return QStringLiteral("journey-%1").arg(number); }},
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    constexpr qint64 page = 4096;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * page : 0;
}

} // namespace

class JourneysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowAndTheServiceAgree();

private:
    void open();
    void step(int number);
    void makeOrRemove(const Thing &thing);
    void sendMessage();
    void compareTables();
    void addFaults();

    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return m_window->currentPage()->isIdle(); }, patience);
    }
    void turnTo(QLatin1StringView page)
    {
        m_window->showPage(static_cast<int>(m_window->pages().indexOf(m_window->page(page))));
    }
    template<aws::Request R>
    typename R::Response ask(R request)
    {
        const auto answer = QCoro::waitFor(m_client->send(std::move(request)));
        if (!answer)
            qFatal("The service does not answer without faults: %s", qPrintable(answer.error().line()));
        return *answer;
    }
    [[nodiscard]] QStringList there(const Thing &thing);
    [[nodiscard]] double sent() { return ask(email::GetAccount{}).sendQuota->sentLast24Hours.value_or(0); }
    [[nodiscard]] Said press(const QString &form);

    unsigned m_seed = 1;
    std::mt19937 m_random;
    std::shared_ptr<sandbox::Server> m_server;
    std::optional<aws::Client> m_client; ///< Goes past the window.
    std::unique_ptr<ui::MainWindow> m_window;
    QHash<QString, QStringList> m_made; ///< By page, what the window may remove.
    QString m_log; ///< What happened in this step, for a failure's message.
    QHash<Said, int> m_said;
    int m_number = 0;
};

void JourneysTest::initTestCase()
{
    m_seed = qEnvironmentVariable("SENDSCOPE_SEED", QStringLiteral("1")).toUInt();
    m_random.seed(m_seed);
    open();
}

void JourneysTest::open()
{
    m_server = std::make_shared<sandbox::Server>(sandbox::Options{.latencyMs = upTo(3)});
    QVERIFY(m_server->listen());
    aws::ClientOptions options{.endpoint = m_server->url(),
                               .region = "eu-west-1",
                               .service = "ses",
                               .prefix = "/v2/email",
                               .retry = {.unit = 20ms, .longest = 100ms},
                               .transport = {.deadline = 2s, .inactivity = 300ms}};
    const auto keys =
        std::make_shared<support::StaticKeys>(m_server->accessKeyId(), m_server->secretAccessKey());
    m_client.emplace(options, keys, std::make_shared<aws::NetworkTransport>());
    auto calls = std::make_shared<ui::CallFeed>();
    options.observer = [calls](const aws::CallRecord &record) { Q_EMIT calls->called(record); };
    const email::Connection connection{
        .client = aws::Client(options, keys, std::make_shared<aws::NetworkTransport>()),
        .region = QStringLiteral("eu-west-1"),
        .endpoint = m_server->url(),
        .credentials = QStringLiteral("a test")};
    m_made.clear();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
    m_window->showAccount({.session = ui::Session(QStringLiteral("Journeys"), connection, false),
                           .practice = m_server,
                           .calls = calls,
                           .saved = {},
                           .origin = {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const Thing &thing : things) {
        turnTo(thing.page);
        QVERIFY(settled());
    }
}

void JourneysTest::addFaults()
{
    const int count = upTo(3);
    for (int i = 0; i < count; ++i) {
        static constexpr std::array kinds{Fault::Kind::Drop,    Fault::Kind::Reset, Fault::Kind::Truncate,
                                          Fault::Kind::Garbage, Fault::Kind::Stall, Fault::Kind::Status,
                                          Fault::Kind::Status,  Fault::Kind::Status};
        static constexpr std::array statuses{429, 500, 502, 503, 504};
        Fault fault{.kind = kinds[static_cast<std::size_t>(upTo(kinds.size() - 1))],
                    .times = 1 + upTo(2),
                    .carryOut = upTo(1) == 1};
        if (fault.kind == Fault::Kind::Status) {
            fault.status = statuses[static_cast<std::size_t>(upTo(statuses.size() - 1))];
            if (fault.status == 429) {
                fault.code = QStringLiteral("TooManyRequestsException");
                fault.carryOut = false;
            }
        }
        m_log += QStringLiteral(" fault %1/%2 x%3%4")
                     .arg(static_cast<int>(fault.kind))
                     .arg(fault.kind == Fault::Kind::Status ? fault.status : 0)
                     .arg(fault.times)
                     .arg(fault.carryOut ? QStringLiteral(" carried out") : QString());
        m_server->addFault(fault);
    }
}

QStringList JourneysTest::there(const Thing &thing)
{
    QStringList names;
    if (thing.page == QLatin1StringView("identitiesPage")) {
        for (const auto &identity :
             ask(email::ListEmailIdentities{}).emailIdentities.value_or(QList<email::IdentityInfo>()))
            names.append(identity.identityName.value_or(QString()));
    } else if (thing.page == QLatin1StringView("configurationSetsPage")) {
        names = ask(email::ListConfigurationSets{}).configurationSets.value_or(QStringList());
    } else {
        names = ask(email::ListDedicatedIpPools{}).dedicatedIpPools.value_or(QStringList());
    }
    names.sort();
    return names;
}

/// Presses the button of the dialog \a form, and reads what becomes of it.
Said JourneysTest::press(const QString &form)
{
    const QString dialogName = form + QStringLiteral("Dialog");
    auto *banner = find<ui::Banner>(form + QStringLiteral("Banner"));
    auto *act = find<QAbstractButton>(form + QStringLiteral("Act"));
    if (!banner || !act || !act->isEnabled())
        return Said::Nothing;
    addFaults();
    act->click();
    const auto *sent = find<QLabel>(QStringLiteral("messageSent"));
    const auto isOver = [&] {
        return !find<QDialog>(dialogName) || banner->isVisible() || (sent && sent->isVisible());
    };
    if (!QTest::qWaitFor(isOver, patience))
        return Said::Nothing;
    m_server->clearFaults();
    auto *dialog = find<QDialog>(dialogName);
    Said said = Said::Done;
    if (dialog && banner->isVisible()) {
        const QString words = banner->title() + u' ' + banner->text();
        m_log += u' ' + words;
        const bool open = words.contains(QLatin1StringView("not known"))
            || words.contains(QLatin1StringView("may have been carried out"));
        said = open ? Said::NotKnown : Said::NotDone;
    }
    delete dialog;
    return said;
}

void JourneysTest::makeOrRemove(const Thing &thing)
{
    turnTo(thing.page);
    QVERIFY(settled());
    QStringList &made = m_made[QString(thing.page)];
    const bool remove = !made.isEmpty() && upTo(2) == 0;
    const QString name =
        remove ? made.takeAt(upTo(static_cast<int>(made.size()) - 1)) : thing.name(++m_number);
    m_log += QStringLiteral("%1 %2:").arg(remove ? QStringLiteral("remove") : QStringLiteral("make"), name);
    Said said = Said::Nothing;
    if (remove) {
        auto *table = find<ui::TableView>(QString(thing.table));
        m_window->currentPage()->refresh(); // It may have been made without the window's knowing.
        QVERIFY2(settled(), qPrintable(m_log));
        QVERIFY2(table->selectKey(name), qPrintable(m_log));
        QVERIFY(settled());
        if (auto *button = find<QAbstractButton>(QStringLiteral("deletePool"));
            thing.form == QLatin1StringView("pool")) {
            button->click();
        } else {
            for (QAction *action : table->actions()) {
                if (action->shortcut() == QKeySequence(QKeySequence::Delete))
                    action->trigger();
            }
        }
        QVERIFY2(find<QDialog>(QStringLiteral("confirmDialog")), qPrintable(m_log));
        find<QLineEdit>(QStringLiteral("confirmTyped"))->setText(name);
        said = press(QStringLiteral("confirm"));
    } else {
        m_window->currentPage()->createNew();
        find<QLineEdit>(QString(thing.nameField))->setText(name);
        said = press(QString(thing.form));
    }
    QVERIFY2(said != Said::Nothing, qPrintable(m_log));
    ++m_said[said];
    QVERIFY2(settled(), qPrintable(m_log));
    const bool isThere = this->there(thing).contains(name);
    if (said != Said::NotKnown)
        QVERIFY2(isThere == ((said == Said::Done) != remove), qPrintable(m_log));
    if (isThere)
        made.append(name);
}

void JourneysTest::sendMessage()
{
    const double before = sent();
    m_server->clearRequestLog();
    m_window->findChild<QAction *>(QStringLiteral("sendMessageAction"))->trigger();
    find<QLineEdit>(QStringLiteral("messageFrom"))->setText(QStringLiteral("news@example.com"));
    find<QLineEdit>(QStringLiteral("messageTo"))->setText(QStringLiteral("ada@example.org"));
    find<QLineEdit>(QStringLiteral("messageSubject"))->setText(QStringLiteral("Hello"));
    find<QPlainTextEdit>(QStringLiteral("messageText"))->setPlainText(QStringLiteral("A text"));
    m_log += QStringLiteral("send:");
    const Said said = press(QStringLiteral("message"));
    QVERIFY2(said != Said::Nothing, qPrintable(m_log));
    ++m_said[said];
    const double carriedOut = sent() - before;
    m_log += QStringLiteral(" sent %1").arg(carriedOut);
    QVERIFY2(carriedOut <= 1, qPrintable(m_log));
    if (said == Said::Done)
        QVERIFY2(carriedOut == 1, qPrintable(m_log));
    if (said == Said::NotDone)
        QVERIFY2(carriedOut == 0, qPrintable(m_log));
}

/// With nothing in the way, each table shows what is there: not one thing more or less.
void JourneysTest::compareTables()
{
    for (const Thing &thing : things) {
        turnTo(thing.page);
        m_window->currentPage()->refresh();
        QVERIFY2(settled(), qPrintable(m_log));
        const QAbstractItemModel *model = find<ui::TableView>(QString(thing.table))->model();
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row)
            shown.append(model->index(row, 0).data(ui::KeyRole).toString());
        shown.sort();
        QCOMPARE(shown, there(thing));
    }
}

void JourneysTest::step(int number)
{
    m_log = QStringLiteral("seed %1, step %2: ").arg(m_seed).arg(number);
    const int what = upTo(static_cast<int>(things.size()));
    if (what == static_cast<int>(things.size()))
        sendMessage();
    else
        makeOrRemove(things[static_cast<std::size_t>(what)]);
    if (QTest::currentTestFailed())
        return;
    if (upTo(3) == 0) {
        // A refresh in the middle of it all; it may fail, and must not do harm.
        addFaults();
        m_window->currentPage()->refresh();
        QVERIFY2(settled(), qPrintable(m_log));
        m_server->clearFaults();
    }
}

void JourneysTest::theWindowAndTheServiceAgree()
{
    const int soakSeconds = qEnvironmentVariableIntValue("SENDSCOPE_SOAK_SECONDS");
    const qint64 soakMs = qint64(soakSeconds) * 1000;
    QElapsedTimer clock;
    clock.start();
    qint64 warm = 0;
    qint64 told = 0;
    int number = 0;
    for (; soakSeconds > 0 ? clock.elapsed() < soakMs : number < usualSteps; ++number) {
        step(number);
        if (!QTest::currentTestFailed() && number % journey == journey - 1) {
            compareTables();
            // Another account and a fresh client: after much throttling, one is careful for a long time.
            if (!QTest::currentTestFailed())
                open();
        }
        if (QTest::currentTestFailed())
            return;
        if (soakSeconds > 0 && clock.elapsed() - told > 60'000) {
            told = clock.elapsed();
            qInfo("%lld s, %d steps, %lld MiB", told / 1000, number + 1, residentBytes() >> 20);
        }
        if (warm == 0 && clock.elapsed() > soakMs / 5)
            warm = residentBytes();
    }
    compareTables();
    qInfo("seed %u: %d steps, %d done, %d refused, %d not known", m_seed, number, m_said.value(Said::Done),
          m_said.value(Said::NotDone), m_said.value(Said::NotKnown));
    QVERIFY(m_said.value(Said::Done) > 0);
    if (soakSeconds > 0)
        QVERIFY2(residentBytes() < warm + warm / 4, "the memory grows");
}

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
