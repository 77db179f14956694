// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 identities behind a rate limit: what is looked at comes first, nothing is asked for twice.
#include "tests/ui/openwindow.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

class IdentitiesAtScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandAreReadInTheOrderInWhichTheyAreLookedAt();

private:
    static constexpr int all = 10000;
    static constexpr int underWay =
        24; // What the controller has asked for at most when something comes into view.

    static QString nameIn(const sandbox::LoggedRequest &request)
    {
        return QUrl::fromPercentEncoding(request.path.mid(request.path.lastIndexOf('/') + 1));
    }
    static bool isDetails(const sandbox::LoggedRequest &request)
    {
        return request.operation == u"GetEmailIdentity";
    }
    static bool detailsAreThere(const ui::TableView *table, const QStringList &names)
    {
        const QStringList keys = OpenWindow::column(table, "identity", ui::KeyRole);
        const QStringList states = OpenWindow::column(table, "dkim"); // Which no list tells.
        return std::all_of(names.cbegin(), names.cend(),
                           [&](const QString &name) { return !states.at(keys.indexOf(name)).isEmpty(); });
    }
};

void IdentitiesAtScaleTest::tenThousandAreReadInTheOrderInWhichTheyAreLookedAt()
{
    OpenWindow open({.data = sandbox::Data::Empty, .extraIdentities = all, .latencyMs = 20, .rate = 500},
                    false, u"configurationSetsPage"_s);
    TRY_IDLE(open);
    open.server().clearRequestLog();
    ui::TableView *table = open.table("identitiesTable");
    qsizetype requestsBeforeTheFirstScreen = -1;
    const auto watch = connect(table->model(), &QAbstractItemModel::rowsInserted, this, [&] {
        if (requestsBeforeTheFirstScreen < 0 && table->model()->rowCount() >= 100)
            requestsBeforeTheFirstScreen = open.server().requestLog().size();
    });
    open.turnTo("identitiesPage");
    QTRY_VERIFY_WITH_TIMEOUT(requestsBeforeTheFirstScreen >= 0, 20000);
    disconnect(watch);
    QVERIFY2(requestsBeforeTheFirstScreen <= 3, qPrintable(QString::number(requestsBeforeTheFirstScreen)));

    // Names fill the screen, and then their details; the other pages of the list come meanwhile.
    const QStringList first = table->visibleKeys();
    QVERIFY(first.size() > 10 && first.size() < 60);
    QTRY_VERIFY_WITH_TIMEOUT(detailsAreThere(table, first), 20000);
    QList<sandbox::LoggedRequest> log = open.server().requestLog();
    QStringList details;
    for (const sandbox::LoggedRequest &request : std::as_const(log)) {
        if (isDetails(request))
            details.append(nameIn(request));
    }
    qsizetype last = 0;
    for (const QString &name : first)
        last = qMax(last, details.indexOf(name));
    qInfo("the first screen: names after %lld requests, its %lld details among the first %lld",
          qlonglong(requestsBeforeTheFirstScreen), qlonglong(first.size()), qlonglong(last + 1));
    QVERIFY2(last < first.size() + underWay, qPrintable(QString::number(last)));

    // What is scrolled to overtakes the rest.
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), all, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(open.server().requestCount(u"GetEmailIdentity"_s) > first.size() + 100, 20000);
    QVERIFY(!open.isIdle());
    QTRY_VERIFY2(open.text("summary").contains(u" read so far"), qPrintable(open.text("summary")));
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * 3 / 4);
    const qsizetype scrolledAt = open.server().requestLog().size();
    const QStringList second = table->visibleKeys();
    QVERIFY(!second.contains(first.constLast()));
    QTRY_VERIFY_WITH_TIMEOUT(detailsAreThere(table, second), 20000);
    log = open.server().requestLog();
    // Whoever is told to come back later (429) waits as long as it is told: what counts is when each was
    // first asked for.
    QSet<QString> asked;
    for (qsizetype i = 0; i < scrolledAt; ++i) {
        if (isDetails(log.at(i)))
            asked.insert(nameIn(log.at(i)));
    }
    qsizetype latest = scrolledAt;
    for (qsizetype i = scrolledAt; i < log.size(); ++i) {
        const QString name = nameIn(log.at(i));
        if (isDetails(log.at(i)) && second.contains(name) && !asked.contains(name)) {
            asked.insert(name);
            latest = i;
        }
    }
    qInfo("scrolled: the %lld details in view were asked for within the next %lld requests",
          qlonglong(second.size()), qlonglong(latest - scrolledAt + 1));
    // Those that were under way already, and 429s that are tried again, come in between.
    QVERIFY2(latest - scrolledAt < second.size() + 2 * underWay,
             qPrintable(QString::number(latest - scrolledAt)));

    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(), 120000);
    log = open.server().requestLog();
    QSet<QString> answered;
    int pages = 0;
    int throttled = 0;
    for (const sandbox::LoggedRequest &request : std::as_const(log)) {
        if (request.status == 429) {
            ++throttled;
            continue;
        }
        if (request.operation == u"ListEmailIdentities")
            ++pages;
        if (!isDetails(request))
            continue;
        QVERIFY2(!answered.contains(nameIn(request)), qPrintable(nameIn(request) + u" was read twice"_s));
        answered.insert(nameIn(request));
    }
    qInfo("%lld requests in all, %d of them throttled", qlonglong(log.size()), throttled);
    QCOMPARE(answered.size(), all);
    QCOMPARE(pages, all / 1000);
    QVERIFY(throttled < all / 20);
    QCOMPARE(open.text("summary"), u"10000 identities"_s);

    // Once more: what was read is remembered, and only what is looked at is read again.
    open.server().clearRequestLog();
    open.press(Qt::Key_F5);
    QVERIFY(!open.isIdle());
    TRY_IDLE(open);
    QVERIFY(detailsAreThere(table, first));
    QCOMPARE(open.server().requestCount(u"ListEmailIdentities"_s), pages);
    const int again = open.server().requestCount(u"GetEmailIdentity"_s);
    QVERIFY2(again >= second.size() && again < 100, qPrintable(QString::number(again)));
}

QTEST_MAIN(IdentitiesAtScaleTest)
#include "tst_identitiesatscale.moc"
