# SPDX-License-Identifier: GPL-3.0-or-later
"""What the conformance tests share: the practice service as a process, and three ways to call it.

A caller has one method, call(operation, **input), with AWS's member names in and out. The scenarios do not know
which client carries them out.
"""

import base64
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

SKIPPED = 77

try:
    import botocore.exceptions
    import botocore.session
    from botocore import xform_name
except ImportError:
    print("SKIPPED: botocore is missing (Debian: python3-botocore)")
    sys.exit(SKIPPED)

REGION = "eu-west-1"
SERVICES = {"pinpoint": "pinpoint-email", "ses": "sesv2"}
HERE = os.path.dirname(os.path.abspath(__file__))
SENDSCOPECTL = os.environ.get("SENDSCOPECTL", os.path.join(HERE, "../../build/bin/sendscopectl"))


class Refused(Exception):
    """The service said no."""

    def __init__(self, code, message=""):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class Sandbox:
    """sendscopectl sandbox, for as long as the block lasts."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen(
            [SENDSCOPECTL, "sandbox", *self.options], stdout=subprocess.PIPE, text=True
        )
        lines = [self.process.stdout.readline().strip() for _ in range(4)]
        self.url = lines[0].removeprefix("Listening on ")
        facts = dict(line.split("=", 1) for line in lines[1:])
        self.key = facts["AWS_ACCESS_KEY_ID"]
        self.secret = facts["AWS_SECRET_ACCESS_KEY"]
        self.account = facts["AWS_ACCOUNT_ID"]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        code = self.process.wait(timeout=30)
        self.process.stdout.close()
        if code != 0:
            raise AssertionError(f"the sandbox ended with {code}")

    def arn(self, resource):
        return f"arn:aws:ses:{REGION}:{self.account}:{resource}"

    def environment(self):
        """Nothing but the sandbox's own credentials, whatever the user has."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
        return kept | {
            "AWS_ACCESS_KEY_ID": self.key,
            "AWS_SECRET_ACCESS_KEY": self.secret,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_CONFIG_FILE": "/nonexistent/config",
            "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent/credentials",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_PAGER": "",
        }


def session():
    result = botocore.session.Session()
    result.set_config_variable("region", REGION)
    return result


def client(sandbox, api, key=None, secret=None):
    """A botocore client that does not repeat what was refused."""
    return session().create_client(
        SERVICES[api],
        endpoint_url=sandbox.url,
        aws_access_key_id=key or sandbox.key,
        aws_secret_access_key=secret or sandbox.secret,
        config=botocore.config.Config(retries={"max_attempts": 1, "mode": "standard"}),
    )


def operations():
    """The operations of Pinpoint Email, all of which SES API v2 has too."""
    names = session().get_service_model("pinpoint-email").operation_names
    assert len(names) == 42 and set(names) <= set(session().get_service_model("sesv2").operation_names)
    return set(names)


def to_json(value):
    """Input as the command lines take it: blobs in base64."""
    return json.dumps(value, default=lambda blob: base64.b64encode(blob).decode())


def when(value):
    """A time, whichever way a client writes it."""
    if isinstance(value, datetime.datetime):
        return value
    return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))


class Caller:
    checks_ranges = False  # Whether it refuses by itself what the service would.

    def __init__(self, sandbox, api):
        self.sandbox = sandbox
        self.api = api
        self.performed = set()

    def close(self):
        pass

    def call(self, operation, **members):
        answer = self.perform(operation, members)
        self.performed.add(operation)
        return answer

    def pages(self, operation, listed, page_size, **members):
        """Every item of a list, page by page, and the number of pages."""
        items, count, token = [], 0, None
        while count == 0 or token:
            more = {"NextToken": token} if token else {}
            page = self.call(operation, PageSize=page_size, **more, **members)
            items += page[listed]
            count += 1
            token = page.get("NextToken")
        return items, count


class Botocore(Caller):
    def __init__(self, sandbox, api):
        super().__init__(sandbox, api)
        self.client = client(sandbox, api)

    def perform(self, operation, members):
        try:
            answer = getattr(self.client, xform_name(operation))(**members)
        except botocore.exceptions.ClientError as error:
            code = error.response["Error"]["Code"]
            # botocore makes a class of every exception that the service's model has.
            modelled = getattr(self.client.exceptions, code, None)
            assert modelled is None or isinstance(error, modelled), (code, type(error))
            raise Refused(code, error.response["Error"].get("Message", "")) from None
        facts = answer.pop("ResponseMetadata")
        assert facts["HTTPStatusCode"] == 200 and facts["RequestId"], facts
        return answer


class AwsCli(Caller):
    def __init__(self, sandbox, api):
        super().__init__(sandbox, api)
        self.worker = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "awscliworker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=sandbox.environment(),
            text=True,
        )

    def close(self):
        self.worker.communicate(timeout=30)

    def perform(self, operation, members):
        command = [SERVICES[self.api], xform_name(operation, "-"), "--endpoint-url", self.sandbox.url]
        command += ["--output", "json", "--no-paginate", "--cli-input-json", to_json(members)]
        self.worker.stdin.write(json.dumps(command) + "\n")
        self.worker.stdin.flush()
        code, out, err = json.loads(self.worker.stdout.readline())
        if code:
            # An error occurred (NotFoundException) when calling the GetAccount operation: ...
            found = re.search(r"An error occurred \((\w+)\).*? operation: (.*)", err, re.DOTALL)
            assert found, (command, code, err)
            raise Refused(found[1], found[2])
        return json.loads(out or "{}")


class Sendscopectl(Caller):
    checks_ranges = True

    def perform(self, operation, members):
        run = sendscopectl(self.sandbox, self.api, operation, to_json(members))
        if run.returncode == 0:
            assert run.stderr == "", run.stderr
            return json.loads(run.stdout)
        assert run.returncode == 1 and run.stdout == "" and run.stderr.count("\n") == 1, run
        raise Refused(*run.stderr.strip().split(": ", 1))


def sendscopectl(sandbox, api, operation, text):
    return subprocess.run(
        [SENDSCOPECTL, "call", operation, "--input-file", "-"]
        + ["--api", api, "--endpoint-url", sandbox.url],
        input=text,
        env=sandbox.environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )


def main():
    # A directory of its own: neither client may find anything in the user's.
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        unittest.main(module="__main__", verbosity=2, warnings="ignore")
