// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/identities.h"
#include "core/reports/tables/ispplacements.h"
#include "core/reports/words.h"

#include <QSet>
#include <QTest>

using namespace reports;
using email::DkimStatus;
using email::Open;
using email::VerificationStatus;

namespace {
template<class Row>
const Column<Row> &column(const Columns<Row> &columns, QLatin1StringView id)
{
    for (const Column<Row> &candidate : columns) {
        if (candidate.id == id)
            return candidate;
    }
    qFatal("no column %s", id.data());
}

QString identityText(const IdentityRow &row, const char *id)
{
    return column(identityColumns(), QLatin1StringView(id)).textOf(row);
}

template<class Row>
void checkColumns(const Columns<Row> &columns)
{
    QSet<QString> ids;
    for (const Column<Row> &each : columns) {
        QVERIFY(!each.id.isEmpty());
        QVERIFY(!each.title.isEmpty());
        QVERIFY(!ids.contains(each.id));
        ids.insert(each.id);
        // A row of which nothing is known yet shows nothing and breaks nothing.
        QCOMPARE(each.textOf(Row{}), QString());
        QVERIFY(isNothing(each.sortKeyOf(Row{})));
        QCOMPARE(each.severityOf(Row{}), Severity::Neutral);
    }
}

template<typename Known>
void checkWords()
{
    for (const QString &wire : aws::wireNames<Known>())
        QVERIFY(!words(Open<Known>::fromWire(wire)).isEmpty());
    QCOMPARE(words(Open<Known>::fromWire(QStringLiteral("NEW_ONE"))), QStringLiteral("NEW_ONE"));
    QCOMPARE(severity(Open<Known>::fromWire(QStringLiteral("NEW_ONE"))), Severity::Neutral);
    QCOMPARE(words(std::optional<Open<Known>>()), QString());
}
} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Tokyo");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    }
    void everyColumn();
    void everyWord();
    void texts();
    void toolTips();
    void overrides();
    void identityOfV1();
    void identityOfV2();
    void signingOff();
    void placements();
    void days();
};

void TestColumns::everyColumn()
{
    checkColumns(identityColumns());
    checkColumns(ispPlacementColumns());
    checkColumns(dailyStatisticsColumns());
}

void TestColumns::everyWord()
{
    checkWords<email::IdentityType>();
    checkWords<email::DkimStatus>();
    checkWords<email::VerificationStatus>();
    checkWords<email::MailFromDomainStatus>();
    checkWords<email::BehaviorOnMxFailure>();
    checkWords<email::TlsPolicy>();
    checkWords<email::ScalingMode>();
    checkWords<email::WarmupStatus>();
    checkWords<email::EventType>();
    checkWords<email::DimensionValueSource>();
    checkWords<email::DeliverabilityTestStatus>();
    checkWords<email::DeliverabilityDashboardAccountStatus>();
    checkWords<email::SuppressionListReason>();
    checkWords<email::FeatureStatus>();
    checkWords<email::MailType>();
    checkWords<email::ReviewStatus>();
    QCOMPARE(severity(Open(DkimStatus::Success)), Severity::Good);
    QCOMPARE(severity(Open(DkimStatus::Pending)), Severity::Waiting);
    QCOMPARE(severity(Open(DkimStatus::Failed)), Severity::Bad);
}

void TestColumns::texts()
{
    QCOMPARE(displayText(CellValue()), QString());
    QCOMPARE(displayText(QStringLiteral("=1")), QStringLiteral("=1"));
    QCOMPARE(displayText(qint64(1234567)), QStringLiteral("1.234.567"));
    QCOMPARE(displayText(1234.5678), QStringLiteral("1.234,57"));
    QCOMPARE(displayText(1234.5678, 1), QStringLiteral("1.234,6"));
    QCOMPARE(displayText(std::nan("")), QString());
    QCOMPARE(displayText(true), QStringLiteral("Yes"));
    QCOMPARE(displayText(QDate(2026, 3, 9)), QStringLiteral("09.03.2026"));
    // 20:00 UTC is the next morning in Tokyo.
    QCOMPARE(displayText(QDateTime(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC)),
             QStringLiteral("10.03.2026 05:00"));
    QCOMPARE(displayText(QDateTime()), QString());
}

void TestColumns::toolTips()
{
    QCOMPARE(toolTipText(QDateTime(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC)),
             QStringLiteral("2026-03-09T20:00:00Z (UTC)"));
    QCOMPARE(toolTipText(qint64(1)), QString());
}

void TestColumns::overrides()
{
    const Column<int> column{.id = QStringLiteral("n"),
                             .title = QStringLiteral("N"),
                             .value = [](int row) { return CellValue(qint64(row)); },
                             .text = [](int row) { return QString(row, u'*'); },
                             .sortKey = [](int row) { return CellValue(qint64(-row)); }};
    QCOMPARE(column.textOf(3), QStringLiteral("***"));
    QVERIFY(column.sortKeyOf(3) == CellValue(qint64(-3)));
}

void TestColumns::identityOfV1()
{
    IdentityRow row;
    row.info.identityName = QStringLiteral("example.com");
    row.info.identityType = email::IdentityType::Domain;
    row.info.sendingEnabled = true;
    QCOMPARE(identityText(row, "identity"), QStringLiteral("example.com"));
    QCOMPARE(identityText(row, "type"), QStringLiteral("Domain"));
    QCOMPARE(identityText(row, "sending"), QStringLiteral("Yes"));
    QCOMPARE(identityText(row, "status"), QString()); // v1 tells it only in the details

    row.details.emplace();
    row.details->verifiedForSendingStatus = false;
    row.details->dkimAttributes =
        email::DkimAttributes{.signingEnabled = true, .status = Open(DkimStatus::Pending)};
    row.details->mailFromAttributes =
        email::MailFromAttributes{.mailFromDomain = QStringLiteral("mail.example.com"),
                                  .mailFromDomainStatus = email::MailFromDomainStatus::Failed};
    row.details->feedbackForwardingStatus = false;
    row.details->tags = {{QStringLiteral("team"), QStringLiteral("a")}, {QStringLiteral("old"), QString()}};
    QCOMPARE(identityText(row, "status"), QStringLiteral("Not verified"));
    QCOMPARE(statusSeverity(row), Severity::Waiting);
    QCOMPARE(identityText(row, "dkim"), QStringLiteral("Pending"));
    QCOMPARE(identityText(row, "mail-from-domain"), QStringLiteral("mail.example.com"));
    QCOMPARE(identityText(row, "mail-from-status"), QStringLiteral("Failed"));
    QCOMPARE(identityText(row, "feedback-forwarding"), QStringLiteral("No"));
    QCOMPARE(identityText(row, "tags"), QStringLiteral("team=a; old"));

    row.details->verifiedForSendingStatus = true;
    QCOMPARE(identityText(row, "status"), QStringLiteral("Verified"));
    QCOMPARE(statusSeverity(row), Severity::Good);
}

void TestColumns::identityOfV2()
{
    IdentityRow row;
    row.info.verificationStatus = Open(VerificationStatus::Pending);
    QCOMPARE(identityText(row, "status"), QStringLiteral("Pending"));
    QCOMPARE(statusSeverity(row), Severity::Waiting);
    row.details.emplace();
    row.details->verificationStatus = Open(VerificationStatus::Failed);
    QCOMPARE(identityText(row, "status"), QStringLiteral("Failed"));
    QCOMPARE(statusSeverity(row), Severity::Bad);
    row.details->verificationStatus = Open<VerificationStatus>::fromWire(QStringLiteral("ODD"));
    QCOMPARE(identityText(row, "status"), QStringLiteral("ODD"));
}

void TestColumns::signingOff()
{
    IdentityRow row;
    row.details.emplace().dkimAttributes =
        email::DkimAttributes{.signingEnabled = false, .status = Open(DkimStatus::Success)};
    QCOMPARE(identityText(row, "dkim"), QStringLiteral("Signing off"));
}

void TestColumns::placements()
{
    const auto columns = ispPlacementColumns();
    email::DomainIspPlacement row{.inboxRawCount = 750, .spamRawCount = 250};
    QVERIFY(column(columns, QLatin1StringView("inbox-rate")).value(row) == CellValue(75.0));
    row.inboxPercentage = 74.5; // the service's own word stands
    QVERIFY(column(columns, QLatin1StringView("inbox-rate")).value(row) == CellValue(74.5));
    QCOMPARE(column(columns, QLatin1StringView("inbox")).alignment, numberAlignment);
}

void TestColumns::days()
{
    const auto columns = dailyStatisticsColumns();
    email::DailyVolume row{.startDate = QDateTime(QDate(2026, 3, 9), QTime(20, 0), Qt::UTC),
                           .volumeStatistics =
                               email::VolumeStatistics{.inboxRawCount = 3, .spamRawCount = 1}};
    QVERIFY(column(columns, QLatin1StringView("day")).value(row) == CellValue(QDate(2026, 3, 9)));
    QVERIFY(column(columns, QLatin1StringView("inbox-rate")).value(row) == CellValue(75.0));
    QVERIFY(column(columns, QLatin1StringView("spam-rate")).value(row) == CellValue(25.0));
    QVERIFY(isNothing(column(columns, QLatin1StringView("projected-inbox")).value(row)));
    row.volumeStatistics = email::VolumeStatistics{.inboxRawCount = 0, .spamRawCount = 0};
    QVERIFY(isNothing(column(columns, QLatin1StringView("inbox-rate")).value(row)));
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
