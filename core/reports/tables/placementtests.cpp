// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/placementtests.h"

#include "core/aws/tr.h"
#include "core/reports/words.h"

namespace reports {

namespace {
using Statistics = email::PlacementStatistics;

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
    add("inbox", tr("Inbox (%)"), &Statistics::inboxPercentage);
    add("spam", tr("Spam (%)"), &Statistics::spamPercentage);
    add("missing", tr("Missing (%)"), &Statistics::missingPercentage);
    add("spf", tr("SPF (%)"), &Statistics::spfPercentage);
    add("dkim", tr("DKIM (%)"), &Statistics::dkimPercentage);
}
} // namespace

Columns<PlacementTestRow> placementTestColumns()
{
    using Row = PlacementTestRow;
    using Test = email::DeliverabilityTestReport;
    Columns<Row> columns{
        plain("name", tr("Test"), &Test::reportName),
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .value =
             [](const Row &row) {
                 const QString state = words(row.test.deliverabilityTestStatus);
                 return state.isEmpty() ? CellValue() : CellValue(state);
             },
         .severity = [](const Row &row) { return severity(row.test.deliverabilityTestStatus); }},
        plain("created", tr("Started"), &Test::createDate),
        plain("from", tr("From"), &Test::fromEmailAddress),
        plain("subject", tr("Subject"), &Test::subject),
    };
    addShares(columns);
    columns.append(plain("id", tr("Report ID"), &Test::reportId));
    return columns;
}

Columns<email::IspPlacement> placementResultColumns()
{
    Columns<email::IspPlacement> columns{
        {.id = QStringLiteral("provider"),
         .title = tr("Provider"),
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
