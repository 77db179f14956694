// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figures.h"

#include "core/aws/tr.h"
#include "core/reports/rate.h"

namespace reports {

namespace {
std::optional<qint64> sum(const email::Whole &a, const email::Whole &b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}
} // namespace

Figures figuresOf(const email::OverallVolume &overall)
{
    Figures figures{.readRate = overall.readRatePercent};
    if (const auto &volume = overall.volumeStatistics) {
        figures.inboxRate = ratePercent(volume->inboxRawCount, volume->spamRawCount);
        figures.spamRate = ratePercent(volume->spamRawCount, volume->inboxRawCount);
        figures.volume = sum(volume->inboxRawCount, volume->spamRawCount);
        if (figures.volume == 0)
            figures.readRate.reset(); // Of nothing, nothing is read.
        figures.projected = sum(volume->projectedInbox, volume->projectedSpam);
    }
    return figures;
}

QList<FigureText> figureTexts(const Figures &now, const Figures &before)
{
    return {
        {QStringLiteral("inbox-rate"), tr("Inbox rate"), rateText(now.inboxRate),
         changeOfRate(now.inboxRate, before.inboxRate, true)},
        {QStringLiteral("spam-rate"), tr("Spam rate"), rateText(now.spamRate),
         changeOfRate(now.spamRate, before.spamRate, false)},
        {QStringLiteral("read-rate"), tr("Read rate"), rateText(now.readRate),
         changeOfRate(now.readRate, before.readRate, true)},
        {QStringLiteral("volume"), tr("Messages measured"), countText(now.volume),
         changeOfVolume(now.volume, before.volume)},
        {QStringLiteral("projected"), tr("Projected volume"), countText(now.projected),
         changeOfVolume(now.projected, before.projected)},
    };
}

} // namespace reports
