# SPDX-License-Identifier: GPL-3.0-or-later
"""AWS's own clients against the practice service: they must be unable to tell that it is not the service."""

import datetime
import json
import shutil
import subprocess
import unittest

import harness
import scenario
from harness import Botocore, Refused, Sandbox

try:
    import awscli

    # Version 1 writes times and reads blobs in its own way.
    AWS_CLI_2 = int(awscli.__version__.split(".")[0]) >= 2
except ImportError:
    AWS_CLI_2 = False


class AllOperations(unittest.TestCase):
    """Every operation, in a scenario over all families of resources."""

    def perform(self, kind, api):
        with Sandbox("--verify-after", "0") as sandbox:
            account = kind(sandbox, api)
            self.addCleanup(account.close)
            scenario.run(self, account)
            self.assertEqual(account.performed, harness.operations())

    def test_botocore_pinpoint_email(self):
        self.perform(Botocore, "pinpoint")

    def test_botocore_sesv2(self):
        self.perform(Botocore, "ses")

    @unittest.skipUnless(AWS_CLI_2, "aws-cli 2 is missing (Debian: awscli)")
    def test_aws_cli_pinpoint_email(self):
        self.perform(harness.AwsCli, "pinpoint")

    @unittest.skipUnless(AWS_CLI_2, "aws-cli 2 is missing (Debian: awscli)")
    def test_aws_cli_sesv2(self):
        self.perform(harness.AwsCli, "ses")


class ManyPages(unittest.TestCase):
    COUNT = 2500

    @classmethod
    def setUpClass(cls):
        cls.sandbox = cls.enterClassContext(Sandbox("--data", "empty", "--identities", str(cls.COUNT)))

    def expect(self, names):
        self.assertEqual(names, [f"customer-{i:05}.example" for i in range(1, self.COUNT + 1)])

    def test_pages_of_every_size(self):
        for api in harness.SERVICES:
            for size, pages in ((1000, 3), (999, 3), (500, 5), (137, 19)):
                with self.subTest(api=api, size=size):
                    listed, count = Botocore(self.sandbox, api).pages("ListEmailIdentities", "EmailIdentities", size)
                    self.expect([identity["IdentityName"] for identity in listed])
                    self.assertEqual(count, pages)

    def test_botocore_paginator(self):
        client = harness.client(self.sandbox, "pinpoint")
        paginator = client.get_paginator("list_email_identities")
        pages = list(paginator.paginate(PaginationConfig={"PageSize": 400}))
        self.assertEqual(len(pages), 7)
        self.expect([identity["IdentityName"] for page in pages for identity in page["EmailIdentities"]])

    @unittest.skipUnless(shutil.which("aws"), "aws-cli is missing (Debian: awscli)")
    def test_aws_command(self):
        command = ["aws", "pinpoint-email", "list-email-identities", "--endpoint-url", self.sandbox.url]
        command += ["--output", "json", "--query", "EmailIdentities[].IdentityName"]
        run = subprocess.run(command, env=self.sandbox.environment(), capture_output=True, text=True, check=True)
        self.expect(json.loads(run.stdout))

    def test_tokens_hold(self):
        account = Botocore(self.sandbox, "ses")
        token = account.call("ListEmailIdentities", PageSize=10)["NextToken"]
        self.assertEqual(
            account.call("ListEmailIdentities", NextToken=token)["EmailIdentities"][0]["IdentityName"],
            "customer-00011.example",
        )
        for broken in (token[:-1], token + "A", token.swapcase(), "MTA"):
            with self.subTest(token=broken):
                scenario.refused(self, account, "BadRequestException", "ListEmailIdentities", NextToken=broken)
        # A token belongs to its list.
        scenario.refused(self, account, "BadRequestException", "ListConfigurationSets", NextToken=token)
        scenario.refused(self, account, "BadRequestException", "ListEmailIdentities", PageSize=1001)


class EmptyAccount(unittest.TestCase):
    """An account in which nothing has happened answers as one, under both APIs."""

    def test_reads(self):
        with Sandbox("--data", "empty") as sandbox:
            for api in harness.SERVICES:
                with self.subTest(api=api):
                    account = Botocore(sandbox, api)
                    for operation, listed in {
                        "ListEmailIdentities": "EmailIdentities",
                        "ListConfigurationSets": "ConfigurationSets",
                        "ListDedicatedIpPools": "DedicatedIpPools",
                        "GetDedicatedIps": "DedicatedIps",
                        "ListDeliverabilityTestReports": "DeliverabilityTestReports",
                    }.items():
                        self.assertEqual(account.call(operation), {listed: []})
                    options = account.call("GetDeliverabilityDashboardOptions")
                    self.assertEqual(options["AccountStatus"], "DISABLED")
                    days = dict(StartDate="2026-01-01", EndDate="2026-01-02")
                    scenario.refused(
                        self, account, "BadRequestException", "GetDomainStatisticsReport",
                        Domain="example.com", **days,
                    )

    def test_both_apis_see_one_account(self):
        with Sandbox("--data", "empty", "--verify-after", "0") as sandbox:
            old, new = (Botocore(sandbox, api) for api in harness.SERVICES)
            old.call("CreateEmailIdentity", EmailIdentity="Example.COM")
            found = new.call("GetEmailIdentity", EmailIdentity="example.com")
            self.assertEqual(found["VerificationStatus"], "SUCCESS")
            self.assertNotIn("VerificationStatus", old.call("GetEmailIdentity", EmailIdentity="example.com"))
            new.call("DeleteEmailIdentity", EmailIdentity="example.com")
            self.assertEqual(old.call("ListEmailIdentities"), {"EmailIdentities": []})


class Refusals(unittest.TestCase):
    """The codes that clients know to act on."""

    @classmethod
    def setUpClass(cls):
        cls.sandbox = cls.enterClassContext(Sandbox("--data", "empty"))

    def code(self, api, **keys):
        client = harness.client(self.sandbox, api, **keys)
        with self.assertRaises(harness.botocore.exceptions.ClientError) as caught:
            client.get_account()
        self.assertEqual(caught.exception.response["ResponseMetadata"]["HTTPStatusCode"], 403)
        return caught.exception.response["Error"]["Code"]

    def test_keys(self):
        for api in harness.SERVICES:
            with self.subTest(api=api):
                self.assertEqual(self.code(api, key="AKIAUNKNOWN000000000"), "UnrecognizedClientException")
                self.assertEqual(self.code(api, secret="wrong"), "SignatureDoesNotMatch")

    def test_throttling(self):
        with Sandbox("--data", "empty", "--rate", "1") as sandbox:
            account = Botocore(sandbox, "ses")
            codes = []
            for _ in range(5):
                try:
                    account.call("GetAccount")
                    codes.append("OK")
                except Refused as refusal:
                    codes.append(refusal.code)
            self.assertEqual(codes[0], "OK")
            self.assertIn("TooManyRequestsException", codes)

    def test_latency(self):
        with Sandbox("--data", "empty", "--latency-ms", "150") as sandbox:
            account = Botocore(sandbox, "ses")
            start = datetime.datetime.now()
            account.call("GetAccount")
            self.assertGreaterEqual(datetime.datetime.now() - start, datetime.timedelta(milliseconds=150))


if __name__ == "__main__":
    harness.main()
