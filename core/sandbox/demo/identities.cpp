// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"
#include "core/sandbox/state.h"

namespace sandbox::demo {

namespace {
struct Sample {
    const char *name;
    int daysOld;
    Outcome outcome = Outcome::Succeeds;
    const char *mailFrom = nullptr;
    Outcome mailFromOutcome = Outcome::Succeeds;
    bool signingEnabled = true;
    bool sendingEnabled = true;
    const char *configurationSet = nullptr;
    QList<email::Tag> tags = {};
};

email::Tag tag(const char *key, const char *value)
{
    return {QString::fromLatin1(key), QString::fromLatin1(value)};
}

QList<Sample> samples()
{
    const email::Tag marketing = tag("team", "marketing");
    const email::Tag shop = tag("team", "shop");
    const email::Tag live = tag("environment", "production");
    return {
        {.name = "example.com",
         .daysOld = 812,
         .mailFrom = "mail.example.com",
         .configurationSet = "newsletter",
         .tags = {marketing, live, tag("owner", "Ada Marlowe"), tag("cost-centre", "4711")}},
        {.name = "shop.example",
         .daysOld = 640,
         .mailFrom = "bounce.shop.example",
         .configurationSet = "transactional",
         .tags = {shop, live}},
        {.name = "news.example.org",
         .daysOld = 588,
         .mailFrom = "mail.news.example.org",
         .tags = {marketing, live}},
        {.name = "tickets.example.net",
         .daysOld = 455,
         .mailFrom = "mail.tickets.example.net",
         .configurationSet = "transactional",
         .tags = {live}},
        {.name = "xn--bcher-kva.example",
         .daysOld = 301,
         .mailFrom = "mail.xn--bcher-kva.example",
         .tags = {shop}},
        {.name = "mailfrom-failed.example",
         .daysOld = 120,
         .mailFrom = "bounce.mailfrom-failed.example",
         .mailFromOutcome = Outcome::Fails,
         .tags = {marketing}},
        {.name = "mailfrom-pending.example",
         .daysOld = 2,
         .mailFrom = "mail.mailfrom-pending.example",
         .mailFromOutcome = Outcome::StaysPending},
        {.name = "pending.example", .daysOld = 1, .outcome = Outcome::StaysPending, .tags = {marketing}},
        {.name = "spring-campaign.example", .daysOld = 0, .outcome = Outcome::StaysPending},
        {.name = "failed.example", .daysOld = 34, .outcome = Outcome::Fails},
        {.name = "temporary-failure.example",
         .daysOld = 210,
         .outcome = Outcome::FailsForNow,
         .mailFrom = "mail.temporary-failure.example",
         .mailFromOutcome = Outcome::FailsForNow},
        {.name = "paused.example",
         .daysOld = 377,
         .sendingEnabled = false,
         .tags = {tag("environment", "retired")}},
        {.name = "unsigned.example", .daysOld = 95, .signingEnabled = false},
        {.name = "postmaster@example.com", .daysOld = 810, .tags = {tag("team", "it")}},
        {.name = "Newsletter+Test@example.com",
         .daysOld = 42,
         .tags = {marketing, tag("environment", "test")}},
        {.name = "founder@pending.example", .daysOld = 1, .outcome = Outcome::StaysPending},
    };
}

/// One of them is looked for in the account's home, where nobody has published its records.
QList<Sample> samplesAbroad()
{
    return {
        {.name = "example.com", .daysOld = 612},
        {.name = "pending.example", .daysOld = 240, .tags = {tag("team", "marketing")}},
        {.name = "failed.example", .daysOld = 34, .outcome = Outcome::Fails},
    };
}

void add(State &state, const QList<Sample> &all)
{
    for (const Sample &sample : all) {
        Identity identity;
        identity.name = QString::fromLatin1(sample.name);
        identity.isDomain = !identity.name.contains(u'@');
        identity.created = state.now().addDays(-sample.daysOld).addSecs(-5400);
        identity.verification = {.endsAt = identity.created.addSecs(1800), .outcome = sample.outcome};
        identity.signingEnabled = sample.signingEnabled;
        identity.sendingEnabled = sample.sendingEnabled;
        identity.tags = sample.tags;
        if (identity.isDomain)
            identity.dkimTokens = state.dkimTokensFor(identity.name);
        if (sample.configurationSet)
            identity.configurationSet = QString::fromLatin1(sample.configurationSet);
        if (sample.mailFrom)
            identity.mailFrom = MailFrom{
                .domain = QString::fromLatin1(sample.mailFrom),
                .behavior = sample.mailFromOutcome == Outcome::Succeeds
                    ? email::BehaviorOnMxFailure::UseDefaultValue
                    : email::BehaviorOnMxFailure::RejectMessage,
                .progress = {.endsAt = identity.created.addSecs(2400), .outcome = sample.mailFromOutcome}};
        state.identities.insert(identity.name.toLower(), identity);
    }
}
} // namespace

void addIdentities(State &state) { add(state, samples()); }

void addIdentitiesAbroad(State &state, const QString &region)
{
    if (region == QLatin1StringView("us-east-1"))
        add(state, samplesAbroad());
}

void addExtraIdentities(State &state, int count)
{
    const QDateTime created = state.now().addDays(-30);
    for (int i = 0; i < count; ++i) {
        Identity identity;
        identity.name = QStringLiteral("customer-%1.example").arg(i + 1, 5, 10, QLatin1Char('0'));
        identity.created = created;
        identity.verification = {.endsAt = created, .outcome = Outcome::Succeeds};
        identity.dkimTokens = state.dkimTokensFor(identity.name);
        state.identities.insert(identity.name, identity);
    }
}

} // namespace sandbox::demo
