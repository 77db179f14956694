// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/comparison.h"

#include "core/aws/tr.h"
#include "core/reports/figures.h"
#include "core/reports/rate.h"

#include <QMap>
#include <algorithm>
#include <cmath>

namespace reports {

namespace {
ComparedRow ofRates(const QString &what, const std::optional<double> &one, const std::optional<double> &other)
{
    ComparedRow row{.what = what, .one = cell(one), .other = cell(other), .difference = {}};
    if (one && other)
        row.difference = *one - *other;
    return row;
}

ComparedRow ofCounts(const QString &what, const std::optional<qint64> &one,
                     const std::optional<qint64> &other)
{
    ComparedRow row{.what = what, .one = cell(one), .other = cell(other), .difference = {}, .isRate = false};
    if (one && other && *other > 0)
        row.difference = 100.0 * (static_cast<double>(*one) / static_cast<double>(*other) - 1);
    return row;
}

using Rates = QMap<QString, std::optional<double>>;

Rates ratesByProvider(const StatisticsReport &report)
{
    Rates rates;
    for (const email::DomainIspPlacement &provider :
         report.overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>()))
        rates.insert(provider.ispName.value_or(QString()),
                     ratePercent(provider.inboxRawCount, provider.spamRawCount));
    return rates;
}

Rates ratesByProvider(const PlacementTestRow &test)
{
    Rates rates;
    if (!test.results)
        return rates;
    for (const email::IspPlacement &provider : test.results->ispPlacements)
        rates.insert(provider.ispName.value_or(QString()),
                     provider.placementStatistics.value_or(email::PlacementStatistics()).inboxPercentage);
    return rates;
}

/// \a rows, and below them the inbox rates at each provider.
QList<ComparedRow> withProviders(QList<ComparedRow> rows, const Rates &here, const Rates &there)
{
    const QString title = tr("Inbox at %1 (%)", "mailbox provider");
    QList<ComparedRow> providers;
    for (auto provider = here.cbegin(); provider != here.cend(); ++provider)
        providers.append(ofRates(title.arg(provider.key()), *provider, there.value(provider.key())));
    for (auto provider = there.cbegin(); provider != there.cend(); ++provider) {
        if (!here.contains(provider.key()))
            providers.append(ofRates(title.arg(provider.key()), {}, *provider));
    }
    // What cannot be compared comes last.
    std::ranges::stable_sort(providers, {},
                             [](const ComparedRow &row) { return row.difference.value_or(1000); });
    rows += providers;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].order = i;
    return rows;
}

QString differenceText(const ComparedRow &row)
{
    if (!row.difference)
        return {};
    const int decimals = row.isRate ? 1 : 0;
    const double scale = row.isRate ? 10 : 1;
    // What is rounded away has no sign.
    const double rounded = std::round(*row.difference * scale) / scale;
    const QString sign = rounded > 0 ? QStringLiteral("+") : QString();
    const QString number = QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
    return sign + number + (row.isRate ? QString() : QStringLiteral(" %"));
}
} // namespace

QList<ComparedRow> comparedRows(const StatisticsReport &one, const StatisticsReport &other)
{
    const Figures a = figuresOf(one.overallVolume);
    const Figures b = figuresOf(other.overallVolume);
    QList<ComparedRow> rows{ofRates(tr("Inbox rate (%)"), a.inboxRate, b.inboxRate),
                            ofRates(tr("Spam rate (%)"), a.spamRate, b.spamRate),
                            ofRates(tr("Read rate (%)"), a.readRate, b.readRate),
                            ofCounts(tr("Messages measured"), a.volume, b.volume),
                            ofCounts(tr("Projected volume"), a.projected, b.projected)};
    return withProviders(rows, ratesByProvider(one), ratesByProvider(other));
}

QList<ComparedRow> comparedTests(const PlacementTestRow &one, const PlacementTestRow &other)
{
    const auto overall = [](const PlacementTestRow &test) {
        return test.results ? test.results->overallPlacement : email::PlacementStatistics();
    };
    const email::PlacementStatistics a = overall(one);
    const email::PlacementStatistics b = overall(other);
    return withProviders({ofRates(tr("Inbox (%)"), a.inboxPercentage, b.inboxPercentage),
                          ofRates(tr("Spam (%)"), a.spamPercentage, b.spamPercentage),
                          ofRates(tr("Missing (%)"), a.missingPercentage, b.missingPercentage),
                          ofRates(tr("SPF passed (%)"), a.spfPercentage, b.spfPercentage),
                          ofRates(tr("DKIM passed (%)"), a.dkimPercentage, b.dkimPercentage)},
                         ratesByProvider(one), ratesByProvider(other));
}

Columns<ComparedRow> comparisonColumns(const QString &one, const QString &other)
{
    return {
        {.id = QStringLiteral("what"),
         .title = tr("Figure"),
         .value = [](const ComparedRow &row) { return CellValue(row.what); },
         .sortKey = [](const ComparedRow &row) { return CellValue(row.order); }},
        {.id = QStringLiteral("one"),
         .title = one,
         .value = [](const ComparedRow &row) { return row.one; },
         .alignment = numberAlignment,
         .decimals = 1},
        {.id = QStringLiteral("other"),
         .title = other,
         .value = [](const ComparedRow &row) { return row.other; },
         .alignment = numberAlignment,
         .decimals = 1},
        {.id = QStringLiteral("difference"),
         .title = tr("Difference"),
         .value = [](const ComparedRow &row) { return cell(row.difference); },
         .text = differenceText,
         .alignment = numberAlignment},
    };
}

} // namespace reports
