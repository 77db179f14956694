// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/scheduler.h"

#include <QTest>

using namespace aws;

namespace {
using Acquired = std::shared_ptr<std::optional<Result<Scheduler::Permit>>>;

QCoro::Task<void> acquireInto(std::shared_ptr<Scheduler> scheduler, std::string_view family,
                              Priority priority, std::stop_token stop, Acquired into, QStringList *order,
                              QString name)
{
    *into = co_await Scheduler::acquire(scheduler, family, priority, stop);
    if (order)
        order->append(name);
}
} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsWhatIsUnderWay();
    void prefersWhatThePersonWaitsFor();
    void throttlingHoldsBackOneFamilyOnly();
    void cancelsTheWaiting();

private:
    Acquired ask(const char *family, Priority priority = Priority::Waiting, const QString &name = {},
                 const std::stop_token &stop = {})
    {
        auto into = std::make_shared<std::optional<Result<Scheduler::Permit>>>();
        m_tasks.push_back(acquireInto(m_scheduler, family, priority, stop, into, &m_order, name));
        return into;
    }
    void use(int mostAtOnce)
    {
        m_tasks.clear();
        m_order.clear();
        m_scheduler = std::make_shared<Scheduler>(mostAtOnce);
    }

    std::shared_ptr<Scheduler> m_scheduler;
    std::vector<QCoro::Task<void>> m_tasks;
    QStringList m_order;
};

void TestScheduler::boundsWhatIsUnderWay()
{
    use(2);
    const auto first = ask("A");
    const auto second = ask("B");
    const auto third = ask("C");
    QVERIFY(*first && *second);
    QVERIFY(!*third);
    m_scheduler->release((*first)->value(), Scheduler::Outcome::Answered);
    QVERIFY(*third);
}

void TestScheduler::prefersWhatThePersonWaitsFor()
{
    use(1);
    const auto running = ask("A", Priority::Background, QStringLiteral("running"));
    QList<Acquired> all{ask("A", Priority::Background, QStringLiteral("background")),
                        ask("B", Priority::Visible, QStringLiteral("visible")),
                        ask("A", Priority::Waiting, QStringLiteral("waiting")),
                        ask("A", Priority::Waiting, QStringLiteral("waiting too"))};
    m_scheduler->release((*running)->value(), Scheduler::Outcome::Answered);
    for (const int next : {2, 3, 1, 0}) {
        QVERIFY(*all.at(next));
        m_scheduler->release((*all.at(next))->value(), Scheduler::Outcome::Answered);
    }
    QCOMPARE(m_order,
             (QStringList{QStringLiteral("running"), QStringLiteral("waiting"), QStringLiteral("waiting too"),
                          QStringLiteral("visible"), QStringLiteral("background")}));
}

void TestScheduler::throttlingHoldsBackOneFamilyOnly()
{
    use(10);
    const auto refused = ask("A");
    m_scheduler->release((*refused)->value(), Scheduler::Outcome::Throttled);
    const auto again = ask("A");
    const auto other = ask("B");
    QVERIFY(!*again);
    QVERIFY(*other);
    QTRY_VERIFY_WITH_TIMEOUT(*again, 10'000);
}

void TestScheduler::cancelsTheWaiting()
{
    use(1);
    const auto running = ask("A");
    std::stop_source source;
    const auto waiting = ask("A", Priority::Waiting, {}, source.get_token());
    const auto behind = ask("A");
    source.request_stop();
    QTRY_VERIFY(*waiting);
    QVERIFY(!**waiting);
    QCOMPARE((*waiting)->error().kind, ErrorKind::Cancelled);
    m_scheduler->release((*running)->value(), Scheduler::Outcome::Answered);
    QVERIFY(*behind);
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
