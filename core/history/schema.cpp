// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema.h"

#include <array>

namespace history {

namespace {
// Dates are Julian days, which date() of SQLite turns into a calendar's; moments are milliseconds since 1970.
constexpr std::array statistics{
    "CREATE TABLE account (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, region TEXT NOT NULL, "
    "place TEXT NOT NULL, UNIQUE (owner, region, place))",
    "CREATE TABLE domain (id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, "
    "name TEXT NOT NULL, UNIQUE (account, name))",
    "CREATE TABLE provider (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    // told: 0 nothing at all, else 1, with 2 volumes, with 4 providers
    "CREATE TABLE day (domain INTEGER NOT NULL REFERENCES domain, date INTEGER NOT NULL, "
    "fetched INTEGER NOT NULL, told INTEGER NOT NULL, inbox INTEGER, spam INTEGER, projected_inbox INTEGER, "
    "projected_spam INTEGER, PRIMARY KEY (domain, date)) WITHOUT ROWID",
    "CREATE TABLE placement (domain INTEGER NOT NULL, date INTEGER NOT NULL, "
    "provider INTEGER NOT NULL REFERENCES provider, inbox INTEGER, spam INTEGER, inbox_percentage REAL, "
    "spam_percentage REAL, PRIMARY KEY (domain, date, provider), "
    "FOREIGN KEY (domain, date) REFERENCES day) WITHOUT ROWID",
    "CREATE TABLE span (domain INTEGER NOT NULL REFERENCES domain, first INTEGER NOT NULL, "
    "last INTEGER NOT NULL, read_rate REAL NOT NULL, fetched INTEGER NOT NULL, "
    "PRIMARY KEY (domain, first, last)) WITHOUT ROWID",
};

// Answers that are only ever shown as a whole are kept as the service wrote them.
constexpr std::array otherAnswers{
    "ALTER TABLE day ADD COLUMN forgotten INTEGER",
    "CREATE TABLE campaign (domain INTEGER NOT NULL REFERENCES domain, id TEXT NOT NULL, "
    "first_seen INTEGER, last_seen INTEGER, answer TEXT NOT NULL, fetched INTEGER NOT NULL, "
    "PRIMARY KEY (domain, id)) WITHOUT ROWID",
    "CREATE TABLE placement_test (account INTEGER NOT NULL REFERENCES account, id TEXT NOT NULL, "
    "answer TEXT NOT NULL, results TEXT, fetched INTEGER NOT NULL, PRIMARY KEY (account, id)) WITHOUT ROWID",
    "CREATE TABLE blacklist_report (account INTEGER NOT NULL REFERENCES account, fetched INTEGER NOT NULL, "
    "PRIMARY KEY (account, fetched)) WITHOUT ROWID",
    "CREATE TABLE listing (account INTEGER NOT NULL REFERENCES account, ip TEXT NOT NULL, "
    "list TEXT NOT NULL, first_report INTEGER NOT NULL, last_report INTEGER NOT NULL, answer TEXT NOT NULL, "
    "PRIMARY KEY (account, ip, list, first_report)) WITHOUT ROWID",
};

constexpr std::array<std::span<const char *const>, 2> steps{statistics, otherAnswers};
} // namespace

std::span<const std::span<const char *const>> schemaSteps() { return steps; }

} // namespace history
