// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"
#include "core/sandbox/sending.h"

#include <QUuid>
#include <cmath>

namespace sandbox {

using namespace email;

namespace {
/// A test sends to this many addresses at each provider.
constexpr int seedsPerProvider = 20;

PlacementStatistics percentages(int inbox, int spam, int missing, int authenticated)
{
    const double all = inbox + spam + missing;
    const double arrived = inbox + spam;
    const auto percent = [](double part, double whole) {
        return whole > 0 ? std::round(10000 * part / whole) / 100 : 0.0;
    };
    return {.inboxPercentage = percent(inbox, all),
            .spamPercentage = percent(spam, all),
            .missingPercentage = percent(missing, all),
            .spfPercentage = percent(authenticated, arrived),
            .dkimPercentage = percent(authenticated, arrived)};
}

DeliverabilityTestReport reportOf(const PlacementTest &test, const QDateTime &now)
{
    DeliverabilityTestReport report = test.report;
    report.deliverabilityTestStatus =
        now < test.endsAt ? DeliverabilityTestStatus::InProgress : DeliverabilityTestStatus::Completed;
    return report;
}

/// Where the test's messages landed; the same every time it is asked.
void addPlacements(const State &state, const PlacementTest &test,
                   GetDeliverabilityTestReport::Response &answer)
{
    const Traffic traffic{.domain = domainOf(bareAddress(*test.report.fromEmailAddress)),
                          .since = {},
                          .dailyVolume = 0,
                          .spam = 0.03 + 0.12 * state.chance(*test.report.reportId),
                          .readRate = 0,
                          .incidents = {}};
    const auto chance = [&](const QString &words) { return state.chance(*test.report.reportId + words); };
    int allInbox = 0;
    int allSpam = 0;
    int allMissing = 0;
    int allAuthenticated = 0;
    for (const Provider &provider : providers()) {
        const double share = traffic.spamShare(test.report.createDate->date(), provider, chance);
        const int spam = static_cast<int>(std::lround(share * seedsPerProvider));
        const int missing = chance(provider.name) > 0.8 && spam < seedsPerProvider ? 1 : 0;
        const int inbox = seedsPerProvider - spam - missing;
        const int authenticated = inbox + spam - (chance(provider.name + u'!') > 0.9 ? 1 : 0);
        answer.ispPlacements.append(
            {.ispName = provider.name,
             .placementStatistics = percentages(inbox, spam, missing, qMax(0, authenticated))});
        allInbox += inbox;
        allSpam += spam;
        allMissing += missing;
        allAuthenticated += qMax(0, authenticated);
    }
    answer.overallPlacement = percentages(allInbox, allSpam, allMissing, allAuthenticated);
}

QString subjectOf(const EmailContent &content)
{
    if (content.simple)
        return content.simple->subject.data;
    if (content.raw)
        return mimeHeader(content.raw->data, "Subject").join(QString());
    return content.template_->templateName.value_or(content.template_->templateArn.value_or(QString()));
}

QString messageOf(const CreateDeliverabilityTestReport &request)
{
    if (request.content.raw)
        return QString::fromUtf8(request.content.raw->data);
    QString body;
    if (request.content.simple) {
        const Body &parts = request.content.simple->body;
        body = parts.html ? parts.html->data : parts.text->data;
    }
    return QStringLiteral("From: %1\r\nSubject: %2\r\n\r\n%3")
        .arg(request.fromEmailAddress, subjectOf(request.content), body);
}
} // namespace

Answer<CreateDeliverabilityTestReport> handle(State &state, const CreateDeliverabilityTestReport &request)
{
    if (const auto good = checkContent(request.content); !good)
        return tl::unexpected(good.error());
    if (request.reportName && request.reportName->size() > 64)
        return badRequest(QStringLiteral("ReportName must have at most 64 characters."));
    const auto tags = tagsOf(request.tags);
    if (!tags)
        return tl::unexpected(tags.error());
    if (const auto good = checkSender(state, bareAddress(request.fromEmailAddress)); !good)
        return tl::unexpected(good.error());

    PlacementTest test;
    test.report.reportId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    test.report.reportName = request.reportName.value_or(QString());
    test.report.subject = subjectOf(request.content);
    test.report.fromEmailAddress = request.fromEmailAddress;
    test.report.createDate = state.now();
    test.endsAt = state.startCheck().endsAt;
    test.message = messageOf(request);
    test.tags = *tags;
    const PlacementTest &added = state.placementTests.insert(*test.report.reportId, test);
    return CreateDeliverabilityTestReport::Response{
        .reportId = *added.report.reportId,
        .deliverabilityTestStatus = *reportOf(added, state.now()).deliverabilityTestStatus};
}

Answer<GetDeliverabilityTestReport> handle(State &state, const GetDeliverabilityTestReport &request)
{
    const PlacementTest *test = state.placementTests.find(request.reportId);
    if (!test)
        return notFound(
            QStringLiteral("Deliverability test report %1 does not exist.").arg(request.reportId));
    GetDeliverabilityTestReport::Response answer;
    answer.deliverabilityTestReport = reportOf(*test, state.now());
    if (answer.deliverabilityTestReport.deliverabilityTestStatus
        == Open<DeliverabilityTestStatus>(DeliverabilityTestStatus::Completed))
        addPlacements(state, *test, answer);
    answer.message = test->message;
    answer.tags = test->tags;
    return answer;
}

Answer<ListDeliverabilityTestReports> handle(State &state, const ListDeliverabilityTestReports &request)
{
    const auto page = pageOf(state.placementTests, state.tokens, QStringLiteral("placement-tests"),
                             request.nextToken, request.pageSize, 1000);
    if (!page)
        return tl::unexpected(page.error());
    ListDeliverabilityTestReports::Response answer;
    for (const PlacementTest *test : page->items)
        answer.deliverabilityTestReports.append(reportOf(*test, state.now()));
    answer.nextToken = page->nextToken;
    return answer;
}

} // namespace sandbox
