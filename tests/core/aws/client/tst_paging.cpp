// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/paging.h"

#include <QTest>

using namespace aws;

namespace {
struct ListThings {
    std::optional<QString> nextToken;
    struct Response {
        std::optional<QList<QString>> things;
        std::optional<QString> nextToken;
    };
    static constexpr Operation operation{"ListThings", Verb::Get, "/things"};
};
BOOST_DESCRIBE_STRUCT(ListThings, (), (nextToken))
BOOST_DESCRIBE_STRUCT(ListThings::Response, (), (things, nextToken))

using Answer = Result<ListThings::Response>;

/// A list whose pages are the values and whose tokens are the keys; an absent page is an error.
struct Pages {
    QMap<QString, ListThings::Response> pages;
    std::shared_ptr<QStringList> asked = std::make_shared<QStringList>();

    QCoro::Task<Answer> operator()(const ListThings &request) const
    {
        const QString token = request.nextToken.value_or(QString());
        asked->append(token);
        return answer(pages.contains(token) ? Answer(pages.value(token)) : Answer(usageError(token)));
    }
    static QCoro::Task<Answer> answer(Answer answer) { co_return answer; }
};

ListThings::Response page(const QStringList &things, const char *next)
{
    return {.things = things, .nextToken = next ? std::optional(QString::fromLatin1(next)) : std::nullopt};
}
} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd();
    void stopsWhenThereIsEnough();
    void bringsBackTheError();
    void refusesToGoInCircles();
    void takesAnEmptyTokenForTheEnd();
};

void TestPaging::readsToTheEnd()
{
    const Pages pages{{{QString(), page({QStringLiteral("a"), QStringLiteral("b")}, "2")},
                       {QStringLiteral("2"), {.things = {}, .nextToken = QStringLiteral("3")}},
                       {QStringLiteral("3"), page({QStringLiteral("c")}, nullptr)}}};
    QList<qsizetype> progress;
    const auto all =
        QCoro::waitFor(allPages(pages, ListThings{}, [&](qsizetype count) { progress.append(count); }));
    QVERIFY(all);
    QCOMPARE(all->things.value(),
             (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(!all->nextToken);
    QCOMPARE(progress, (QList<qsizetype>{2, 2, 3}));
}

void TestPaging::stopsWhenThereIsEnough()
{
    const Pages pages{{{QString(), page({QStringLiteral("a")}, "2")}, {QStringLiteral("2"), page({}, "3")}}};
    int visits = 0;
    QVERIFY(QCoro::waitFor(
        forEachPage(pages, ListThings{}, [&](ListThings::Response &&) { return ++visits < 2; })));
    QCOMPARE(*pages.asked, (QStringList{QString(), QStringLiteral("2")}));
}

void TestPaging::bringsBackTheError()
{
    const Pages pages{{{QString(), page({QStringLiteral("a")}, "gone")}}};
    const auto all = QCoro::waitFor(allPages(pages, ListThings{}));
    QVERIFY(!all);
    QCOMPARE(all.error().message, QStringLiteral("gone"));
}

void TestPaging::refusesToGoInCircles()
{
    const Pages pages{{{QString(), page({QStringLiteral("a")}, "2")}, {QStringLiteral("2"), page({}, "2")}}};
    const auto all = QCoro::waitFor(allPages(pages, ListThings{}));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::Protocol);
}

void TestPaging::takesAnEmptyTokenForTheEnd()
{
    const Pages pages{{{QString(), page({QStringLiteral("a")}, "")}}};
    QVERIFY(QCoro::waitFor(allPages(pages, ListThings{})));
    QCOMPARE(pages.asked->size(), 1);
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
