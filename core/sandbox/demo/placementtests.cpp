// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"
#include "core/sandbox/state.h"

#include <QUuid>

namespace sandbox::demo {

using namespace email;

void addPlacementTests(State &state)
{
    struct Sample {
        const char *name;
        const char *subject;
        const char *from;
        int hoursAgo;
    };
    static constexpr Sample samples[] = {
        {"Spring newsletter, draft 2", "What is new this spring", "newsletter@example.com", 1},
        {"Spring newsletter, draft 1", "What is new this spring", "newsletter@example.com", 50},
        {"Order confirmation", "Your order is on its way", "orders@shop.example", 240},
        {"Morning briefing", "The morning briefing", "editors@news.example.org", 700},
        {"After the change of keys", "Just a test", "newsletter@example.com", 2000},
    };
    for (const Sample &sample : samples) {
        PlacementTest test;
        test.report.reportName = QString::fromUtf8(sample.name);
        // The same account has the same reports whenever it is made.
        test.report.reportId =
            QUuid::createUuidV5(QUuid(), *test.report.reportName + QString::number(state.options.seed))
                .toString(QUuid::WithoutBraces);
        test.report.subject = QString::fromUtf8(sample.subject);
        test.report.fromEmailAddress = QString::fromLatin1(sample.from);
        test.report.createDate = state.now().addSecs(-3600 * qint64(sample.hoursAgo));
        // A test takes hours; the first one is still under way.
        test.endsAt = test.report.createDate->addSecs(4 * 3600);
        test.message = QStringLiteral("From: %1\r\nSubject: %2\r\n\r\nHello,\r\nhere is what is new.\r\n")
                           .arg(*test.report.fromEmailAddress, *test.report.subject);
        test.tags = {{QStringLiteral("team"), QStringLiteral("marketing")}};
        state.placementTests.insert(*test.report.reportId, test);
    }
}

} // namespace sandbox::demo
