// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historyscenes.h"

#include "core/history/answers.h"
#include "core/history/statistics.h"
#include "core/history/store.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <cmath>

namespace ui {

namespace {
const QDate lastDay(2026, 5, 28); // The day before the one that all pictures are of.

/// How much of a provider's mail there was on the day that lies \a ago days back, and what share went to
/// spam.
struct Traffic {
    qint64 all = 0;
    double spam = 0.03;
};
using TrafficOf = std::function<std::optional<Traffic>(int ago, int provider)>;

struct Sample {
    const char *domain;
    int days;
    TrafficOf traffic;
};

const QStringList &providerNames()
{
    static const QStringList names{
        QStringLiteral("Gmail"),  QStringLiteral("Outlook"), QStringLiteral("Yahoo"),
        QStringLiteral("iCloud"), QStringLiteral("GMX"),     QStringLiteral("Web.de"),
        QStringLiteral("AOL"),    QStringLiteral("Comcast"), QStringLiteral("T-Online"),
        QStringLiteral("Orange"), QStringLiteral("Libero"),  QStringLiteral("Mail.ru"),
        QStringLiteral("Seznam"), QStringLiteral("Naver"),   QStringLiteral("Zoho")};
    return names;
}

/// The rhythm of a week, without chance: pictures can be compared.
qint64 volume(int ago, int provider)
{
    return std::llround((900.0 / (provider + 1)) * (1.1 + std::sin(ago * 0.9) * 0.4));
}

QList<Sample> samples()
{
    const auto few = [](int ago, int provider) {
        return provider < 4
            ? std::optional(Traffic{.all = volume(ago, provider), .spam = 0.02 * (provider + 1)})
            : std::nullopt;
    };
    return {
        {.domain = "former.example", .days = 30, .traffic = few},
        {.domain = "no-data.example", .days = 0, .traffic = few},
        {.domain = "one-day.example", .days = 1, .traffic = few},
        {.domain = "new-provider.example",
         .days = 30,
         .traffic =
             [few](int ago, int provider) {
                 return provider == 4 && ago < 12
                     ? std::optional(Traffic{.all = volume(ago, 1), .spam = 0.35})
                     : few(ago, provider);
             }},
        {.domain = "zero-volume.example",
         .days = 30,
         .traffic = [](int, int provider) { return provider < 4 ? std::optional(Traffic{}) : std::nullopt; }},
        {.domain = "year.example",
         .days = 365,
         .traffic =
             [](int ago, int provider) {
                 const bool incident = ago > 120 && ago < 150 && provider % 4 == 1;
                 return std::optional(
                     Traffic{.all = volume(ago, provider), .spam = incident ? 0.45 : 0.01 * (provider + 1)});
             }},
    };
}

email::GetDomainStatisticsReport::Response answerOf(const Sample &sample)
{
    email::GetDomainStatisticsReport::Response answer;
    for (int ago = sample.days - 1; ago >= 0; --ago) {
        email::DailyVolume day{.startDate = lastDay.addDays(-ago).startOfDay(Qt::UTC)};
        email::VolumeStatistics sum{.inboxRawCount = 0, .spamRawCount = 0};
        day.domainIspPlacements.emplace();
        for (int provider = 0; provider < providerNames().size(); ++provider) {
            const auto traffic = sample.traffic(ago, provider);
            if (!traffic)
                continue;
            const qint64 spam = std::llround(static_cast<double>(traffic->all) * traffic->spam);
            day.domainIspPlacements->append({.ispName = providerNames().at(provider),
                                             .inboxRawCount = traffic->all - spam,
                                             .spamRawCount = spam});
            *sum.inboxRawCount += traffic->all - spam;
            *sum.spamRawCount += spam;
        }
        sum.projectedInbox = *sum.inboxRawCount * 25;
        sum.projectedSpam = *sum.spamRawCount * 25;
        day.volumeStatistics = sum;
        answer.dailyVolumes.append(day);
    }
    if (sample.days > 0)
        answer.overallVolume.readRatePercent = 23.4;
    return answer;
}

aws::Result<void> fill(history::Database &database, const history::Account &account)
{
    const QDateTime fetched = lastDay.startOfDay(Qt::UTC).addSecs(86'399);
    for (const Sample &sample : samples()) {
        const QDate first = lastDay.addDays(1 - std::max(sample.days, 30));
        if (auto kept = history::keepStatistics(database, account, QLatin1StringView(sample.domain), first,
                                                lastDay, answerOf(sample), fetched);
            !kept)
            return kept;
    }
    // A week ago one of the lists did not have one of the addresses yet.
    const history::Blacklists report{
        {QStringLiteral("192.0.2.12"),
         {{.rblName = QStringLiteral("dnsbl.sorbs.net"), .listingTime = {}, .description = {}}}}};
    const QDateTime then = fetched.addDays(-7);
    if (auto kept = history::keepBlacklists(database, account, report, then, then); !kept)
        return tl::unexpected(kept.error());
    email::DomainDeliverabilityCampaign campaign;
    campaign.campaignId = QStringLiteral("kept-campaign");
    campaign.subject = QStringLiteral("Last days of the spring offer");
    campaign.fromAddress = QStringLiteral("news@example.com");
    campaign.firstSeenDateTime = then;
    campaign.lastSeenDateTime = then.addDays(1);
    campaign.inboxCount = 9'120;
    campaign.spamCount = 310;
    campaign.readRate = 24.8;
    campaign.projectedVolume = 235'000;
    return history::keepCampaigns(database, account, QStringLiteral("example.com"), {campaign}, fetched);
}

QCoro::Task<aws::Result<void>> playStates(Stage &stage)
{
    for (const auto &[domain, preset, title] :
         {std::tuple("former.example", 1, "history-not-subscribed"),
          std::tuple("no-data.example", 1, "history-no-data"),
          std::tuple("one-day.example", 1, "history-one-day"),
          std::tuple("new-provider.example", 1, "history-new-provider"),
          std::tuple("zero-volume.example", 1, "history-zero-volume"),
          std::tuple("year.example", 3, "history-15-providers-a-year")}) {
        stage.find<QComboBox>("domainChooser")->setCurrentText(QLatin1StringView(domain));
        stage.find<QComboBox>("rangePreset")->setCurrentIndex(preset);
        if (auto taken = co_await stage.takeSettled(QLatin1StringView(title)); !taken)
            co_return taken;
    }
    stage.click("heatMapToggle");
    if (auto taken = co_await stage.takeSettled(QStringLiteral("history-15-providers-heat-map")); !taken)
        co_return taken;
    stage.click("providersTableToggle");
    co_return aws::Result<void>();
}

QCoro::Task<aws::Result<void>> playPartial(Stage &stage)
{
    stage.server().addFault({.kind = sandbox::Fault::Kind::Status,
                             .operation = QStringLiteral("GetDomainStatisticsReport"),
                             .times = 2,
                             .status = 403,
                             .code = QStringLiteral("AccessDeniedException"),
                             .message = QStringLiteral("Not now.")});
    stage.find<QComboBox>("rangePreset")->setCurrentIndex(2);
    stage.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("example.com"));
    co_await settle(stage.window().currentPage());
    if (auto taken = stage.take(QStringLiteral("history-partial")); !taken)
        co_return taken;
    stage.click("coverageResume");
    co_await settle(stage.window().currentPage());
    stage.click("fetchAndKeep");
    co_await settle(stage.window().currentPage());
    co_return stage.take(QStringLiteral("history-fetched"));
}
} // namespace

QCoro::Task<aws::Result<void>> playHistory(Stage &stage)
{
    // The same place every time: it is in one of the pictures.
    QDir folder(QDir::temp().filePath(QStringLiteral("sendscope-pictures")));
    folder.removeRecursively();
    const auto store = std::make_shared<history::Store>(folder.filePath(QStringLiteral("history.sqlite")));
    stage.handIn({.settings = std::make_shared<Settings>(folder.filePath(QStringLiteral("settings.ini"))),
                  .history = store});
    if (auto opened = stage.open(sandbox::Data::Demo); !opened)
        co_return opened;
    const history::Account account{.owner = history::ownerOf(stage.server().accessKeyId()),
                                   .region = QStringLiteral("eu-west-1"),
                                   .place = stage.server().url().authority()};
    const auto seed = [account](history::Database &database) { return fill(database, account); };
    const auto filled = co_await store->perform(seed);
    if (!filled)
        co_return filled;
    stage.turnTo("deliverabilityPage");
    co_await settle(stage.window().currentPage());
    for (auto play : {playStates, playPartial}) {
        if (auto played = co_await play(stage); !played)
            co_return played;
    }
    for (const auto &[part, title] : {std::pair("campaignsPage", "campaigns-from-history"),
                                      std::pair("blacklistsPage", "blacklists-new")}) {
        stage.window().currentPage()->select(QLatin1StringView(part));
        if (auto taken = co_await stage.takeSettled(QLatin1StringView(title)); !taken)
            co_return taken;
    }
    stage.find<QAction>("settingsAction")->trigger();
    // Told by the store when it has counted.
    co_await store->extent();
    co_await settle(stage.window().currentPage());
    if (auto taken = stage.take(QStringLiteral("settings-history")); !taken)
        co_return taken;
    stage.click("historyDelete");
    stage.type("confirmTyped", QStringLiteral("hist"));
    if (auto taken = stage.take(QStringLiteral("history-delete")); !taken)
        co_return taken;
    delete stage.find<QDialog>("settingsDialog");
    stage.handIn({});
    folder.removeRecursively();
    co_return aws::Result<void>();
}

} // namespace ui
