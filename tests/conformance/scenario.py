# SPDX-License-Identifier: GPL-3.0-or-later
"""A life in the demo account that performs all 42 operations, whatever the client and the API version.

The account has to run with --verify-after 0, so that an identity is verified and a test completed at once.
"""

import datetime

from harness import Refused, when

DOMAIN = "conformance.example"
# Each of these characters is encoded differently by some client.
ADDRESS = "o'brien+a/b=c&d%41!#$*?^{|}~`@" + DOMAIN
TAGS = [{"Key": "team", "Value": "Ärger & Söhne"}, {"Key": "a b/ü&=+@", "Value": ""}]


def run(test, account):
    """Performs everything with \\a account, a Caller; \\a test is a unittest.TestCase."""
    steps = [identities, tags, configuration_sets, event_destinations, pools, dedicated_ips, sending]
    steps += [placement_tests, dashboard, the_account, clean_up]
    for step in steps:
        with test.subTest(step.__name__):
            step(test, account)


def refused(test, account, code, operation, **members):
    with test.assertRaises(Refused) as caught:
        account.call(operation, **members)
    test.assertEqual(caught.exception.code, code, caught.exception)
    test.assertTrue(caught.exception.message)


def identities(test, account):
    call = account.call
    created = call("CreateEmailIdentity", EmailIdentity=DOMAIN, Tags=TAGS)
    test.assertEqual(created["IdentityType"], "DOMAIN")
    test.assertIs(created["VerifiedForSendingStatus"], True)
    test.assertEqual(len(created["DkimAttributes"]["Tokens"]), 3)
    test.assertEqual(call("CreateEmailIdentity", EmailIdentity=ADDRESS)["IdentityType"], "EMAIL_ADDRESS")
    refused(test, account, "AlreadyExistsException", "CreateEmailIdentity", EmailIdentity=DOMAIN)
    refused(test, account, "BadRequestException", "CreateEmailIdentity", EmailIdentity="no domain")
    refused(test, account, "NotFoundException", "GetEmailIdentity", EmailIdentity="unknown.example")

    call("PutEmailIdentityDkimAttributes", EmailIdentity=DOMAIN, SigningEnabled=False)
    call("PutEmailIdentityFeedbackAttributes", EmailIdentity=DOMAIN, EmailForwardingEnabled=False)
    call(
        "PutEmailIdentityMailFromAttributes",
        EmailIdentity=DOMAIN,
        MailFromDomain="mail." + DOMAIN,
        BehaviorOnMxFailure="REJECT_MESSAGE",
    )
    refused(
        test, account, "BadRequestException", "PutEmailIdentityMailFromAttributes",
        EmailIdentity=DOMAIN, MailFromDomain="mail.elsewhere.example",
    )
    identity = call("GetEmailIdentity", EmailIdentity=DOMAIN)
    test.assertEqual(identity["Tags"], TAGS)
    test.assertIs(identity["FeedbackForwardingStatus"], False)
    test.assertIs(identity["DkimAttributes"]["SigningEnabled"], False)
    test.assertEqual(identity["DkimAttributes"]["Status"], "SUCCESS")
    test.assertEqual(
        identity["MailFromAttributes"],
        {
            "MailFromDomain": "mail." + DOMAIN,
            "MailFromDomainStatus": "SUCCESS",
            "BehaviorOnMxFailure": "REJECT_MESSAGE",
        },
    )
    test.assertEqual(call("GetEmailIdentity", EmailIdentity=ADDRESS)["IdentityType"], "EMAIL_ADDRESS")

    listed, pages = account.pages("ListEmailIdentities", "EmailIdentities", 7)
    names = [identity["IdentityName"] for identity in listed]
    test.assertGreater(pages, 1)
    test.assertEqual(len(set(names)), len(names))
    test.assertTrue({DOMAIN, ADDRESS, "example.com"} <= set(names))
    refused(test, account, "BadRequestException", "ListEmailIdentities", NextToken="made-up")


def tags(test, account):
    call = account.call
    arn = account.sandbox.arn("identity/" + DOMAIN)
    test.assertEqual(call("ListTagsForResource", ResourceArn=arn)["Tags"], TAGS)
    call("TagResource", ResourceArn=arn, Tags=[{"Key": "cost", "Value": "1"}, {"Key": "team", "Value": "2"}])
    call("UntagResource", ResourceArn=arn, TagKeys=["a b/ü&=+@", "never there"])
    test.assertEqual(
        call("ListTagsForResource", ResourceArn=arn)["Tags"],
        [{"Key": "team", "Value": "2"}, {"Key": "cost", "Value": "1"}],
    )
    unknown = account.sandbox.arn("identity/unknown.example")
    refused(test, account, "NotFoundException", "ListTagsForResource", ResourceArn=unknown)


def configuration_sets(test, account):
    call = account.call
    name = {"ConfigurationSetName": "conformance_Set-1"}
    call("CreateDedicatedIpPool", PoolName="conformance", Tags=[{"Key": "k", "Value": "v"}])
    call(
        "CreateConfigurationSet",
        **name,
        TrackingOptions={"CustomRedirectDomain": "links." + DOMAIN},
        DeliveryOptions={"TlsPolicy": "REQUIRE", "SendingPoolName": "conformance"},
        ReputationOptions={"ReputationMetricsEnabled": True},
        SendingOptions={"SendingEnabled": True},
        Tags=TAGS,
    )
    refused(test, account, "AlreadyExistsException", "CreateConfigurationSet", **name)
    found = call("GetConfigurationSet", **name)
    test.assertEqual(found["ConfigurationSetName"], name["ConfigurationSetName"])
    test.assertEqual(found["DeliveryOptions"], {"TlsPolicy": "REQUIRE", "SendingPoolName": "conformance"})
    test.assertEqual(found["TrackingOptions"], {"CustomRedirectDomain": "links." + DOMAIN})
    test.assertEqual(found["Tags"], TAGS)
    refused(test, account, "BadRequestException", "DeleteDedicatedIpPool", PoolName="conformance")

    call("PutConfigurationSetDeliveryOptions", **name, TlsPolicy="OPTIONAL")
    call("PutConfigurationSetReputationOptions", **name, ReputationMetricsEnabled=False)
    call("PutConfigurationSetSendingOptions", **name, SendingEnabled=False)
    call("PutConfigurationSetSendingOptions", **name, SendingEnabled=True)
    call("PutConfigurationSetTrackingOptions", **name, CustomRedirectDomain="click." + DOMAIN)
    found = call("GetConfigurationSet", **name)
    test.assertEqual(found["DeliveryOptions"], {"TlsPolicy": "OPTIONAL"})
    test.assertIs(found["ReputationOptions"]["ReputationMetricsEnabled"], False)
    test.assertLess(abs(when(found["ReputationOptions"]["LastFreshStart"]) - now()), datetime.timedelta(minutes=5))
    test.assertIs(found["SendingOptions"]["SendingEnabled"], True)
    test.assertEqual(found["TrackingOptions"]["CustomRedirectDomain"], "click." + DOMAIN)
    listed, pages = account.pages("ListConfigurationSets", "ConfigurationSets", 2)
    test.assertGreater(pages, 1)
    test.assertIn(name["ConfigurationSetName"], listed)
    refused(test, account, "NotFoundException", "GetConfigurationSet", ConfigurationSetName="unknown")


def event_destinations(test, account):
    call = account.call
    name = {"ConfigurationSetName": "conformance_Set-1"}
    arn = f":{account.sandbox.account}:"
    kinds = {
        "metrics": {
            "CloudWatchDestination": {
                "DimensionConfigurations": [
                    {
                        "DimensionName": "campaign",
                        "DimensionValueSource": "MESSAGE_TAG",
                        "DefaultDimensionValue": "none",
                    }
                ]
            }
        },
        "archive": {
            "KinesisFirehoseDestination": {
                "IamRoleArn": f"arn:aws:iam:{arn}role/events",
                "DeliveryStreamArn": f"arn:aws:firehose:eu-west-1{arn}deliverystream/events",
            }
        },
        "alarms": {"SnsDestination": {"TopicArn": f"arn:aws:sns:eu-west-1{arn}alarms"}},
        "journeys": {"PinpointDestination": {"ApplicationArn": f"arn:aws:mobiletargeting:eu-west-1{arn}apps/0123"}},
    }
    for destination, kind in kinds.items():
        call(
            "CreateConfigurationSetEventDestination",
            **name,
            EventDestinationName=destination,
            EventDestination={"Enabled": True, "MatchingEventTypes": ["SEND", "BOUNCE"], **kind},
        )
    refused(
        test, account, "AlreadyExistsException", "CreateConfigurationSetEventDestination",
        **name, EventDestinationName="alarms",
        EventDestination={"MatchingEventTypes": ["SEND"], **kinds["alarms"]},
    )
    refused(
        test, account, "BadRequestException", "CreateConfigurationSetEventDestination",
        **name, EventDestinationName="nothing", EventDestination={"MatchingEventTypes": ["SEND"]},
    )
    call(
        "UpdateConfigurationSetEventDestination",
        **name,
        EventDestinationName="alarms",
        EventDestination={"Enabled": False, "MatchingEventTypes": ["COMPLAINT"], **kinds["alarms"]},
    )
    call("DeleteConfigurationSetEventDestination", **name, EventDestinationName="archive")
    refused(
        test, account, "NotFoundException", "DeleteConfigurationSetEventDestination",
        **name, EventDestinationName="archive",
    )
    found = call("GetConfigurationSetEventDestinations", **name)["EventDestinations"]
    test.assertEqual([destination["Name"] for destination in found], ["metrics", "alarms", "journeys"])
    test.assertEqual(
        found[1], {"Name": "alarms", "Enabled": False, "MatchingEventTypes": ["COMPLAINT"], **kinds["alarms"]}
    )


def pools(test, account):
    refused(test, account, "AlreadyExistsException", "CreateDedicatedIpPool", PoolName="conformance")
    refused(test, account, "BadRequestException", "CreateDedicatedIpPool", PoolName="white space")
    listed, pages = account.pages("ListDedicatedIpPools", "DedicatedIpPools", 2)
    test.assertGreater(pages, 1)
    test.assertIn("conformance", listed)


def dedicated_ips(test, account):
    call = account.call
    every, pages = account.pages("GetDedicatedIps", "DedicatedIps", 3)
    test.assertGreater(pages, 1)
    ip = next(ip for ip in every if ip["WarmupStatus"] == "IN_PROGRESS")["Ip"]
    call("PutDedicatedIpWarmupAttributes", Ip=ip, WarmupPercentage=100)
    call("PutDedicatedIpInPool", Ip=ip, DestinationPoolName="conformance")
    expected = {"Ip": ip, "WarmupStatus": "DONE", "WarmupPercentage": 100, "PoolName": "conformance"}
    test.assertEqual(call("GetDedicatedIp", Ip=ip)["DedicatedIp"], expected)
    test.assertEqual(call("GetDedicatedIps", PoolName="conformance")["DedicatedIps"], [expected])
    refused(test, account, "BadRequestException", "DeleteDedicatedIpPool", PoolName="conformance")
    refused(test, account, "NotFoundException", "GetDedicatedIp", Ip="192.0.2.254")
    refused(test, account, "NotFoundException", "PutDedicatedIpInPool", Ip=ip, DestinationPoolName="unknown")
    call("PutDedicatedIpInPool", Ip=ip, DestinationPoolName="warm-up")

    names = [ip["Ip"] for ip in every]
    report = call("GetBlacklistReports", BlacklistItemNames=names)["BlacklistReport"]
    test.assertEqual(set(report), set(names))
    listing = next(entry for entries in report.values() for entry in entries)
    test.assertTrue(listing["RblName"] and listing["Description"])
    test.assertLess(when(listing["ListingTime"]), now())
    refused(test, account, "BadRequestException", "GetBlacklistReports", BlacklistItemNames=["192.0.2.254"])


def sending(test, account):
    call = account.call
    simple = {
        "Simple": {
            "Subject": {"Data": "Grüße", "Charset": "UTF-8"},
            "Body": {"Text": {"Data": "Hello"}, "Html": {"Data": "<p>Hello</p>"}},
        }
    }
    to = {"ToAddresses": ["Ada <ada@example.net>"], "BccAddresses": ["bob@example.net"]}
    before = call("GetAccount")["SendQuota"]["SentLast24Hours"]
    sent = call(
        "SendEmail",
        FromEmailAddress=f"News <news@{DOMAIN}>",
        Destination=to,
        ReplyToAddresses=["reply@example.net"],
        FeedbackForwardingEmailAddress="bounces@" + DOMAIN,
        Content=simple,
        EmailTags=[{"Name": "campaign", "Value": "spring"}],
        ConfigurationSetName="conformance_Set-1",
    )
    test.assertTrue(sent["MessageId"])
    message = b"From: news@conformance.example\r\nTo: c@example.net\r\nSubject: raw\r\n\r\n\xff\x00 bytes\r\n"
    raw = call("SendEmail", Content={"Raw": {"Data": message}}, Destination={"ToAddresses": ["c@example.net"]})
    test.assertNotEqual(raw["MessageId"], sent["MessageId"])
    test.assertEqual(call("GetAccount")["SendQuota"]["SentLast24Hours"], before + 3)
    refused(
        test, account, "MessageRejected", "SendEmail",
        FromEmailAddress="news@unknown.example", Destination=to, Content=simple,
    )
    call("PutAccountSendingAttributes", SendingEnabled=False)
    refused(
        test, account, "SendingPausedException", "SendEmail",
        FromEmailAddress="news@" + DOMAIN, Destination=to, Content=simple,
    )
    call("PutAccountSendingAttributes", SendingEnabled=True)


def placement_tests(test, account):
    call = account.call
    created = call(
        "CreateDeliverabilityTestReport",
        ReportName="Conformance",
        FromEmailAddress="news@" + DOMAIN,
        Content={"Simple": {"Subject": {"Data": "Test"}, "Body": {"Text": {"Data": "Hello"}}}},
        Tags=[{"Key": "k", "Value": "v"}],
    )
    report = call("GetDeliverabilityTestReport", ReportId=created["ReportId"])
    facts = report["DeliverabilityTestReport"]
    test.assertEqual(facts["ReportName"], "Conformance")
    test.assertEqual(facts["Subject"], "Test")
    test.assertEqual(facts["DeliverabilityTestStatus"], "COMPLETED")
    test.assertLess(abs(when(facts["CreateDate"]) - now()), datetime.timedelta(minutes=5))
    test.assertGreater(len(report["IspPlacements"]), 5)
    overall = report["OverallPlacement"]
    shares = [overall[share + "Percentage"] for share in ("Inbox", "Spam", "Missing")]
    test.assertAlmostEqual(sum(shares), 100, delta=0.1)
    test.assertIn("Hello", report["Message"])
    listed, pages = account.pages("ListDeliverabilityTestReports", "DeliverabilityTestReports", 2)
    test.assertGreater(pages, 1)
    test.assertIn(created["ReportId"], [report["ReportId"] for report in listed])
    refused(test, account, "NotFoundException", "GetDeliverabilityTestReport", ReportId="unknown")


def dashboard(test, account):
    call = account.call
    options = call("GetDeliverabilityDashboardOptions")
    test.assertIs(options["DashboardEnabled"], True)
    test.assertEqual(options["AccountStatus"], "ACTIVE")
    active = options["ActiveSubscribedDomains"]
    test.assertIn("example.com", [option["Domain"] for option in active])

    until = now()
    days = dict(StartDate=iso(until - datetime.timedelta(days=29)), EndDate=iso(until))
    report = call("GetDomainStatisticsReport", Domain="example.com", **days)
    test.assertEqual(len(report["DailyVolumes"]), 30)
    counted = sum(day["VolumeStatistics"]["InboxRawCount"] for day in report["DailyVolumes"])
    test.assertEqual(report["OverallVolume"]["VolumeStatistics"]["InboxRawCount"], counted)
    for day in report["DailyVolumes"]:
        by_isp = sum(isp["InboxRawCount"] for isp in day["DomainIspPlacements"])
        test.assertEqual(by_isp, day["VolumeStatistics"]["InboxRawCount"])
    too_long = dict(StartDate=iso(until - datetime.timedelta(days=40)), EndDate=iso(until))
    if not account.checks_ranges:
        refused(test, account, "BadRequestException", "GetDomainStatisticsReport", Domain="example.com", **too_long)
    refused(test, account, "NotFoundException", "GetDomainStatisticsReport", Domain=DOMAIN, **days)

    campaigns, pages = account.pages(
        "ListDomainDeliverabilityCampaigns", "DomainDeliverabilityCampaigns", 2,
        SubscribedDomain="example.com", **days,
    )
    test.assertGreater(pages, 1)
    one = call("GetDomainDeliverabilityCampaign", CampaignId=campaigns[0]["CampaignId"])
    test.assertEqual(one["DomainDeliverabilityCampaign"], campaigns[0])
    refused(test, account, "NotFoundException", "GetDomainDeliverabilityCampaign", CampaignId="unknown")

    placement = {"Global": False, "TrackedIsps": ["Gmail"]}
    wanted = [{"Domain": DOMAIN, "InboxPlacementTrackingOption": placement}]
    call("PutDeliverabilityDashboardOption", DashboardEnabled=True, SubscribedDomains=wanted)
    options = call("GetDeliverabilityDashboardOptions")
    test.assertEqual(options["ActiveSubscribedDomains"][0]["InboxPlacementTrackingOption"], placement)
    test.assertEqual(len(options["PendingExpirationSubscribedDomains"]), len(active))
    call("PutDeliverabilityDashboardOption", DashboardEnabled=False)
    options = call("GetDeliverabilityDashboardOptions")
    test.assertEqual(options["AccountStatus"], "PENDING_EXPIRATION")
    test.assertGreater(when(options["SubscriptionExpiryDate"]), now())


def the_account(test, account):
    call = account.call
    call("PutAccountDedicatedIpWarmupAttributes", AutoWarmupEnabled=False)
    found = call("GetAccount")
    test.assertIs(found["DedicatedIpAutoWarmupEnabled"], False)
    test.assertIs(found["SendingEnabled"], True)
    test.assertIs(found["ProductionAccessEnabled"], True)
    test.assertEqual(found["EnforcementStatus"], "HEALTHY")
    test.assertGreater(found["SendQuota"]["Max24HourSend"], 0)


def clean_up(test, account):
    call = account.call
    call("DeleteConfigurationSet", ConfigurationSetName="conformance_Set-1")
    call("DeleteDedicatedIpPool", PoolName="conformance")
    call("DeleteEmailIdentity", EmailIdentity=ADDRESS)
    call("DeleteEmailIdentity", EmailIdentity=DOMAIN)
    for operation, name in {
        "DeleteConfigurationSet": {"ConfigurationSetName": "conformance_Set-1"},
        "DeleteDedicatedIpPool": {"PoolName": "conformance"},
        "DeleteEmailIdentity": {"EmailIdentity": ADDRESS},
    }.items():
        refused(test, account, "NotFoundException", operation, **name)


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")
