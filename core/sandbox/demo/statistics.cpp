// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"
#include "core/sandbox/state.h"

namespace sandbox::demo {

using namespace email;

namespace {
constexpr int daysOfStatistics = 400;

void subscribe(State &state, const Traffic &traffic, const QStringList &trackedIsps = {})
{
    DomainDeliverabilityTrackingOption option;
    option.domain = traffic.domain;
    option.subscriptionStartDate = traffic.since.startOfDay(Qt::UTC);
    option.inboxPlacementTrackingOption =
        InboxPlacementTrackingOption{.global = trackedIsps.isEmpty(), .trackedIsps = trackedIsps};
    state.dashboard.active.append(option);
    state.traffic.insert(traffic.domain, traffic);
}
} // namespace

void addStatistics(State &state)
{
    const QDate today = state.now().date();
    // Today and the 399 days before it.
    const QDate since = today.addDays(1 - daysOfStatistics);
    state.dashboard.enabled = true;
    subscribe(
        state,
        {.domain = QStringLiteral("example.com"),
         .since = since,
         .dailyVolume = 120000,
         .spam = 0.025,
         .readRate = 21.4,
         .incidents = {// A key was changed without its record: some providers stopped trusting the mail.
                       {.from = today.addDays(-19),
                        .to = today.addDays(-12),
                        .isps = {QStringLiteral("Gmail"), QStringLiteral("Yahoo"), QStringLiteral("AOL")},
                        .spam = 0.52},
                       // A bought list: complaints everywhere, a slow way back.
                       {.from = today.addDays(-161), .to = today.addDays(-133), .isps = {}, .spam = 0.31}}});
    subscribe(state,
              {.domain = QStringLiteral("shop.example"),
               .since = since,
               .dailyVolume = 46000,
               .spam = 0.018,
               .readRate = 34.9,
               .incidents = {{.from = today.addDays(-8),
                              .to = today.addDays(-2),
                              .isps = {QStringLiteral("Outlook")},
                              .spam = 0.44}}});
    subscribe(
        state,
        {.domain = QStringLiteral("news.example.org"),
         .since = since,
         .dailyVolume = 210000,
         .spam = 0.055,
         .readRate = 12.7,
         .incidents = {{.from = today.addDays(-77),
                        .to = today.addDays(-58),
                        .isps = {QStringLiteral("GMX"), QStringLiteral("Web.de"), QStringLiteral("T-Online")},
                        .spam = 0.6}}},
        {QStringLiteral("Gmail"), QStringLiteral("GMX"), QStringLiteral("Web.de")});
    subscribe(state,
              {.domain = QStringLiteral("tickets.example.net"),
               .since = since,
               .dailyVolume = 18000,
               .spam = 0.012,
               .readRate = 48.2,
               .incidents = {}});
}

} // namespace sandbox::demo
