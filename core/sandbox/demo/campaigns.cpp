// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"
#include "core/sandbox/state.h"

#include <cmath>

namespace sandbox::demo {

using namespace email;

namespace {
constexpr int campaignCount = 60;

struct Sender {
    const char *domain;
    const char *address;
    QStringList subjects;
};

QList<Sender> senders()
{
    return {
        {"example.com",
         "newsletter@example.com",
         {QStringLiteral("What is new this week"), QStringLiteral("Five ideas for a better inbox"),
          QStringLiteral("Last chance: 20 % off ends tonight"),
          QStringLiteral("Your invitation to the open day"), QStringLiteral("We have changed our prices"),
          QStringLiteral("Frühlingsgrüße aus dem Garten")}},
        {"shop.example",
         "offers@shop.example",
         {QStringLiteral("Your basket is waiting"), QStringLiteral("New in: rain jackets"),
          QStringLiteral("Members get free delivery until Sunday"), QStringLiteral("Back in stock")}},
        {"news.example.org",
         "editors@news.example.org",
         {QStringLiteral("The morning briefing"), QStringLiteral("Weekend long read"),
          QStringLiteral("Breaking: results are in"),
          QStringLiteral("=HYPERLINK(\"http://example.net\") in subjects")}},
        {"tickets.example.net",
         "hello@tickets.example.net",
         {QStringLiteral("Tickets on sale from ten o'clock"),
          QStringLiteral("Tonight: doors open at 19:00")}},
    };
}

double oneDigit(double value) { return std::round(value * 10) / 10; }
} // namespace

void addCampaigns(State &state)
{
    const QList<Sender> all = senders();
    const auto chance = [&state](const QString &words) { return state.chance(words); };
    const QDateTime midnight = state.now().date().startOfDay(Qt::UTC);
    for (int i = 0; i < campaignCount; ++i) {
        const Sender &sender = all.at(i % all.size());
        const QString words = QStringLiteral("campaign %1 ").arg(i);
        const QString domain = QString::fromLatin1(sender.domain);
        const Traffic traffic = state.traffic.value(domain);
        const QDateTime start = midnight.addDays(-1 - i * 3 / 2)
                                    .addSecs(static_cast<qint64>((7 + 10 * chance(words + u'h')) * 3600));
        const double volume = traffic.dailyVolume * (0.25 + 0.5 * chance(words + u'v'));
        const Provider average{.name = QStringLiteral("all"), .share = 1, .strictness = 1.2};
        // Only what happened everywhere or at the largest provider is seen in a whole campaign.
        const Provider &largest = providers().first();
        const double spam = (traffic.spamShare(start.date(), average, chance)
                             + traffic.spamShare(start.date(), largest, chance))
            / 2;
        const double seen = volume * 0.04;

        DomainDeliverabilityCampaign campaign;
        campaign.campaignId =
            QStringLiteral("%1").arg(static_cast<quint64>(chance(words) * 0x1p52), 16, 16, QLatin1Char('0'));
        campaign.subject = sender.subjects.at((i / all.size()) % sender.subjects.size());
        campaign.fromAddress = QString::fromLatin1(sender.address);
        campaign.imageUrl =
            QStringLiteral("https://images.example.com/campaigns/%1.png").arg(*campaign.campaignId);
        campaign.sendingIps = i % 3 == 0
            ? QStringList{QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.12")}
            : QStringList{QStringLiteral("198.51.100.20")};
        campaign.firstSeenDateTime = start;
        // The latest is still being sent.
        campaign.lastSeenDateTime =
            qMin(start.addSecs(static_cast<qint64>((1 + 30 * chance(words + u'l')) * 3600)), state.now());
        campaign.inboxCount = std::llround(seen * (1 - spam));
        campaign.spamCount = std::llround(seen * spam);
        campaign.readRate = oneDigit(traffic.readRate * (0.7 + 0.6 * chance(words + u'r')) * (1 - spam / 2));
        campaign.deleteRate = oneDigit(4 + 9 * chance(words + u'd'));
        campaign.readDeleteRate = oneDigit(*campaign.deleteRate * 0.4);
        campaign.projectedVolume = std::llround(volume);
        campaign.esps = QStringList{QStringLiteral("Amazon SES")};
        state.campaigns.insert(*campaign.campaignId, Campaign{.domain = domain, .campaign = campaign});
    }
}

} // namespace sandbox::demo
