# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists identities with details as boto3 does it, through its botocore, with 16 threads. Prints wall and CPU milliseconds, how many identities
were read, how many tries that took and how many of them were throttled."""
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor

try:
    import botocore.session
    from botocore.config import Config
    from botocore.exceptions import ClientError
except ImportError:
    sys.exit(77)

endpoint, retries = sys.argv[1], sys.argv[2]
client = botocore.session.get_session().create_client(
    "sesv2", endpoint_url=endpoint, region_name="eu-west-1", aws_access_key_id="AKIASANDBOXPRACTICE0",
    aws_secret_access_key="practice/Secret+KeyOfTheSandbox000000000",
    config=Config(max_pool_connections=16, retries={"mode": retries}))
tries = throttled = 0


def count(response_dict, **_):
    global tries, throttled
    tries += 1
    throttled += bool(response_dict) and response_dict.get("status_code") == 429


client.meta.events.register("response-received.sesv2", count)


def details(name):
    try:
        client.get_email_identity(EmailIdentity=name)
        return 1
    except ClientError:
        return 0


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


wall_before, cpu_before = time.perf_counter(), cpu()
names, token = [], None
while True:
    page = client.list_email_identities(PageSize=1000, **({"NextToken": token} if token else {}))
    names += [each["IdentityName"] for each in page["EmailIdentities"]]
    token = page.get("NextToken")
    if not token:
        break
with ThreadPoolExecutor(16) as pool:
    read = sum(pool.map(details, names))
print((time.perf_counter() - wall_before) * 1000, (cpu() - cpu_before) * 1000, read, tries, throttled)
