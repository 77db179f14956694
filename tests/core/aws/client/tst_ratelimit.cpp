// SPDX-License-Identifier: GPL-3.0-or-later
// The rate limit against a service with a token bucket, in time that is only counted: minutes take
// microseconds.
#include "core/aws/client/ratelimit.h"

#include <QTest>
#include <cmath>
#include <deque>
#include <functional>
#include <memory>
#include <queue>
#include <random>
#include <tuple>

using aws::RateLimit;
using Duration = RateLimit::Duration;

namespace {

constexpr int mostUnderWay = 18; // As of a client.
constexpr double timerTick = 0.001; // Timers have milliseconds.

/// What happens, in the order of its time.
class Timeline
{
public:
    [[nodiscard]] double now() const { return m_now; }
    void at(double time, std::function<void()> act) { m_events.push({time, ++m_count, std::move(act)}); }
    bool step()
    {
        if (m_events.empty())
            return false;
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.time;
        event.act();
        return true;
    }

private:
    struct Event {
        double time;
        int number;
        std::function<void()> act;
        bool operator<(const Event &other) const
        {
            return std::tie(time, number) > std::tie(other.time, other.number);
        }
    };
    std::priority_queue<Event> m_events;
    double m_now = 0;
    int m_count = 0;
};

/// As the practice service counts, and AWS.
class Bucket
{
public:
    Bucket(double rate, double size)
        : m_rate(rate)
        , m_size(size)
        , m_tokens(size)
    {
    }
    bool take(double now)
    {
        fill(now);
        const bool there = m_tokens >= 1;
        m_tokens -= there ? 1 : 0;
        return there;
    }
    void setRate(double now, double rate)
    {
        fill(now);
        m_rate = rate;
    }

private:
    void fill(double now)
    {
        m_tokens = std::min(m_size, m_tokens + (now - m_filled) * m_rate);
        m_filled = now;
    }
    double m_rate;
    double m_size;
    double m_tokens;
    double m_filled = 0;
};

struct Scene {
    double rate = 0; ///< Requests a second that the service allows…
    double burst = 0; ///< …and how many at once; 0: a tenth of a second's, as the practice service has it.
    double latency = 0; ///< Seconds until an answer is there…
    double jitter = 0.1; ///< …and up to which share of it later.
    int requests = 0;
    int processes = 1; ///< Which do not know of each other.
    double laterRate = 0; ///< From the twentieth second; 0: the same.
    double stall = 0; ///< Twice a second, the program has something else to do for that long.
};

struct Outcome {
    double used = 0; ///< The share of what was allowed.
    double throttled = 0; ///< The share of tries.
    int mostTries = 0; ///< For one request.
};

class Simulation
{
public:
    Simulation(const Scene &scene, unsigned seed)
        : m_scene(scene)
        , m_bucket(scene.rate, scene.burst > 0 ? scene.burst : std::max(1.0, scene.rate / 10))
        , m_random(seed)
    {
    }

    Outcome run()
    {
        constexpr double change = 20;
        if (m_scene.laterRate > 0)
            m_time.at(change, [this] { m_bucket.setRate(m_time.now(), m_scene.laterRate); });
        for (int i = 0; i < m_scene.processes; ++i) {
            Process &process = *m_processes.emplace_back(std::make_unique<Process>());
            process.waiting.assign(std::size_t(m_scene.requests / m_scene.processes), 0);
            m_left += m_scene.requests / m_scene.processes;
            m_time.at(0.0013 * i, [this, &process] { pump(process); });
            if (m_scene.stall > 0)
                stallLater(process);
        }
        while (m_left > 0 && m_time.step()) { }
        const double end = m_time.now();
        const double later = m_scene.laterRate > 0 ? std::max(0.0, end - change) : 0;
        return {.used = m_scene.requests / (m_scene.rate * (end - later) + m_scene.laterRate * later),
                .throttled = double(m_throttled) / (m_throttled + m_scene.requests),
                .mostTries = m_mostTries};
    }

private:
    struct Process {
        RateLimit limit;
        std::deque<int> waiting; ///< How often each has been tried.
        int underWay = 0;
        double wake = -1;
        double busyUntil = 0;
    };

    double chance() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }
    double oneWay() { return m_scene.latency / 2 * (1 + m_scene.jitter * chance()) + 0.0001; }

    void pump(Process &process)
    {
        const double now = m_time.now();
        while (now >= process.busyUntil && !process.waiting.empty() && process.underWay < mostUnderWay
               && !process.limit.isFull()) {
            if (const double delay = process.limit.delay(Duration(now)).count(); delay > 0) {
                const double wake = std::ceil((now + delay) / timerTick) * timerTick;
                if (process.wake <= now || wake < process.wake) {
                    process.wake = wake;
                    m_time.at(wake, [this, &process] { pump(process); });
                }
                return;
            }
            const int tries = process.waiting.front() + 1;
            process.waiting.pop_front();
            m_mostTries = std::max(m_mostTries, tries);
            ++process.underWay;
            const auto departure = process.limit.sent(Duration(now));
            m_time.at(now + oneWay(), [this, &process, departure, tries] {
                const bool answered = m_bucket.take(m_time.now());
                m_time.at(m_time.now() + oneWay(), [this, &process, departure, tries, answered] {
                    arrive(process, departure, tries, answered);
                });
            });
        }
    }
    void arrive(Process &process, const RateLimit::Departure &departure, int tries, bool answered)
    {
        if (m_time.now() < process.busyUntil) {
            m_time.at(process.busyUntil, [this, &process, departure, tries, answered] {
                arrive(process, departure, tries, answered);
            });
            return;
        }
        --process.underWay;
        if (answered) {
            process.limit.succeeded(departure);
            --m_left;
        } else {
            process.limit.throttled(departure, Duration(m_time.now()));
            process.waiting.push_back(tries);
            ++m_throttled;
        }
        pump(process);
    }
    void stallLater(Process &process)
    {
        m_time.at(m_time.now() + 0.25 + chance() / 2, [this, &process] {
            process.busyUntil = m_time.now() + m_scene.stall;
            m_time.at(process.busyUntil, [this, &process] { pump(process); });
            stallLater(process);
        });
    }

    Scene m_scene;
    Timeline m_time;
    Bucket m_bucket;
    std::mt19937 m_random;
    std::vector<std::unique_ptr<Process>> m_processes;
    int m_left = 0;
    int m_throttled = 0;
    int m_mostTries = 0;
};

} // namespace

Q_DECLARE_METATYPE(Scene)

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRate_data();
    void findsTheRate();
    void beginsGently();
    void isNotSlowedByAPause();
    void doesNotGrowUntried();
};

void TestRateLimit::findsTheRate_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<double>("used"); // At least, per cent.
    QTest::addColumn<double>("throttled"); // At most, per cent.
    constexpr double ms = 0.001;
    const auto row = [](const char *name, const Scene &scene, double used, double throttled) {
        QTest::newRow(name) << scene << used << throttled;
    };
    // What is to be reached: half a minute and no more to learn it in.
    row("20 a second", {.rate = 20, .requests = 600}, 97, 2);
    row("20 a second, 20 ms away", {.rate = 20, .latency = 20 * ms, .requests = 600}, 97, 2);
    row("20 a second, 40 ms away", {.rate = 20, .latency = 40 * ms, .requests = 600}, 97, 2);
    row("100 a second", {.rate = 100, .requests = 3000}, 97, 2);
    row("100 a second, 20 ms away", {.rate = 100, .latency = 20 * ms, .requests = 3000}, 97, 2);
    row("100 a second, 100 ms away", {.rate = 100, .latency = 100 * ms, .requests = 3000}, 97, 2);
    row("500 a second", {.rate = 500, .requests = 10'000}, 97, 2);
    row("500 a second, 20 ms away", {.rate = 500, .latency = 20 * ms, .requests = 10'000}, 97, 2);
    // Where a second is long, it takes minutes.
    row("1 a second", {.rate = 1, .latency = 20 * ms, .requests = 300}, 92, 6);
    row("5 a second", {.rate = 5, .latency = 20 * ms, .requests = 1500}, 95, 2);
    row("20 a second, 200 ms away", {.rate = 20, .latency = 200 * ms, .requests = 1200}, 97, 2);
    // A burst of a whole second, and nothing after it.
    row("20 a second after a burst", {.rate = 20, .burst = 20, .latency = 20 * ms, .requests = 1200}, 97, 3);
    row("100 a second after a burst", {.rate = 100, .burst = 100, .latency = 20 * ms, .requests = 3000}, 97,
        2);
    // What changes.
    row("raised", {.rate = 100, .latency = 40 * ms, .requests = 6000, .laterRate = 300}, 90, 2);
    row("lowered", {.rate = 100, .latency = 40 * ms, .requests = 6000, .laterRate = 30}, 97, 2);
    // What disturbs: answers that overtake each other, a program that is busy, another one that asks too.
    row("unsteady", {.rate = 20, .latency = 40 * ms, .jitter = 2, .requests = 600}, 97, 3.5);
    row("busy", {.rate = 100, .latency = 20 * ms, .requests = 3000, .stall = 50 * ms}, 97, 3);
    row("two processes", {.rate = 100, .latency = 20 * ms, .requests = 3000, .processes = 2}, 80, 6);
}

void TestRateLimit::findsTheRate()
{
    QFETCH(Scene, scene);
    QFETCH(double, used);
    QFETCH(double, throttled);
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        const Outcome outcome = Simulation(scene, seed).run();
        const QString told = QStringLiteral("%1 % used, %2 % throttled, %3 tries, seed %4")
                                 .arg(outcome.used * 100, 0, 'f', 1)
                                 .arg(outcome.throttled * 100, 0, 'f', 2)
                                 .arg(outcome.mostTries)
                                 .arg(seed);
        QVERIFY2(outcome.used * 100 >= used, qPrintable(told));
        QVERIFY2(outcome.throttled * 100 < throttled, qPrintable(told));
        QVERIFY2(outcome.mostTries <= 6, qPrintable(told)); // Far from giving up: none is lost.
    }
}

void TestRateLimit::beginsGently()
{
    RateLimit limit;
    int underWay = 0;
    const auto fill = [&] {
        for (; !limit.isFull() && underWay < 100; ++underWay)
            limit.sent(Duration(0));
    };
    fill();
    QCOMPARE(underWay, 2);
    for (int answers = 1; answers <= 10; ++answers, --underWay) {
        fill();
        limit.succeeded({});
    }
    fill();
    QCOMPARE(underWay, 10);
}

/// An hour in which nobody asked is not an hour in which next to nothing was allowed.
void TestRateLimit::isNotSlowedByAPause()
{
    constexpr double allowed = 20;
    RateLimit limit;
    Bucket bucket(allowed, 2);
    double now = 0;
    double lowest = allowed;
    const auto askUntil = [&](double end) {
        for (; now < end; now += timerTick) {
            if (limit.delay(Duration(now)).count() > 0)
                continue;
            const auto departure = limit.sent(Duration(now));
            if (bucket.take(now))
                limit.succeeded(departure);
            else
                limit.throttled(departure, Duration(now));
            if (limit.isLimited())
                lowest = std::min(lowest, limit.rate());
        }
    };
    askUntil(60);
    now += 3600;
    lowest = allowed;
    askUntil(now + 10);
    QVERIFY2(lowest > 0.9 * allowed, qPrintable(QString::number(lowest)));
}

void TestRateLimit::doesNotGrowUntried()
{
    RateLimit limit;
    double now = 0;
    limit.throttled(limit.sent(Duration(now)), Duration(now));
    const double rate = limit.rate();
    for (int i = 0; i < 100; ++i) {
        now += 10;
        limit.succeeded(limit.sent(Duration(now)));
    }
    QCOMPARE(limit.rate(), rate);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
