// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/placementtests.h"

#include "core/reports/words.h"

namespace reports {

namespace {
using Statistics = email::PlacementStatistics;

QString title(const char *text) { return QCoreApplication::translate("reports", text); }

template<typename Member>
Column<PlacementTestRow> plain(const char *id, const QString &title, Member member)
{
    return {.id = QLatin1StringView(id), .title = title, .value = [member](const PlacementTestRow &row) {
                return cell(row.test.*member);
            }};
}

const Statistics *statistics(const PlacementTestRow &row)
{
    const bool there = row.results && isCompleted(row.results->deliverabilityTestReport);
    return there ? &row.results->overallPlacement : nullptr;
}

const Statistics *statistics(const email::IspPlacement &row)
{
    return row.placementStatistics ? &*row.placementStatistics : nullptr;
}

/// The five shares, of a whole test or of one provider.
template<class Row>
void addShares(Columns<Row> &columns)
{
    const auto add = [&columns](const char *id, const QString &title, email::Number Statistics::*share) {
        columns.append({.id = QLatin1StringView(id),
                        .title = title,
                        .value =
                            [share](const Row &row) {
                                const Statistics *all = statistics(row);
                                return all ? cell(all->*share) : CellValue();
                            },
                        .alignment = numberAlignment,
                        .decimals = 1});
    };
    add("inbox", title(QT_TRANSLATE_NOOP("reports", "Inbox (%)")), &Statistics::inboxPercentage);
    add("spam", title(QT_TRANSLATE_NOOP("reports", "Spam (%)")), &Statistics::spamPercentage);
    add("missing", title(QT_TRANSLATE_NOOP("reports", "Missing (%)")), &Statistics::missingPercentage);
    add("spf", title(QT_TRANSLATE_NOOP("reports", "SPF (%)")), &Statistics::spfPercentage);
    add("dkim", title(QT_TRANSLATE_NOOP("reports", "DKIM (%)")), &Statistics::dkimPercentage);
}
} // namespace

Columns<PlacementTestRow> placementTestColumns()
{
    using Row = PlacementTestRow;
    using Test = email::DeliverabilityTestReport;
    Columns<Row> columns{
        plain("name", title(QT_TRANSLATE_NOOP("reports", "Test")), &Test::reportName),
        {.id = QStringLiteral("state"),
         .title = title(QT_TRANSLATE_NOOP("reports", "State")),
         .value =
             [](const Row &row) {
                 const QString state = words(row.test.deliverabilityTestStatus);
                 return state.isEmpty() ? CellValue() : CellValue(state);
             },
         .severity = [](const Row &row) { return severity(row.test.deliverabilityTestStatus); }},
        plain("created", title(QT_TRANSLATE_NOOP("reports", "Started")), &Test::createDate),
        plain("from", title(QT_TRANSLATE_NOOP("reports", "From")), &Test::fromEmailAddress),
        plain("subject", title(QT_TRANSLATE_NOOP("reports", "Subject")), &Test::subject),
    };
    addShares(columns);
    columns.append(plain("id", title(QT_TRANSLATE_NOOP("reports", "Report ID")), &Test::reportId));
    return columns;
}

Columns<email::IspPlacement> placementResultColumns()
{
    Columns<email::IspPlacement> columns{
        {.id = QStringLiteral("provider"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Provider")),
         .value = [](const email::IspPlacement &row) { return cell(row.ispName); }}};
    addShares(columns);
    return columns;
}

QString placementTestKey(const PlacementTestRow &row) { return row.test.reportId.value_or(QString()); }

bool isCompleted(const email::DeliverabilityTestReport &test)
{
    return test.deliverabilityTestStatus == email::DeliverabilityTestStatus::Completed;
}

} // namespace reports
