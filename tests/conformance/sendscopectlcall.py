# SPDX-License-Identifier: GPL-3.0-or-later
"""sendscopectl call performs all 42 operations, and every member of every shape survives the trip both ways.

botocore is the oracle of the trip: what it puts on the wire for a generated input is what has to arrive, and a
generated answer with every member that its models know has to come out.
"""

import base64
import datetime
import json
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from urllib.parse import parse_qsl, urlsplit

import harness
import scenario

PREFIX = {"pinpoint": "/v1/email", "ses": "/v2/email"}
TIME = datetime.datetime(2026, 10, 5, 14, 48, 7, tzinfo=datetime.timezone.utc)


class AllOperations(unittest.TestCase):
    def perform(self, api):
        with harness.Sandbox("--verify-after", "0") as sandbox:
            account = harness.Sendscopectl(sandbox, api)
            scenario.run(self, account)
            self.assertEqual(account.performed, harness.operations())

    def test_pinpoint(self):
        self.perform("pinpoint")

    def test_ses(self):
        self.perform("ses")


class Recorder:
    """A server that notes what it is sent and answers what it is told."""

    def __enter__(self):
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                recorder.received.append((self.command, self.path, body))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(recorder.answer)))
                self.end_headers()
                self.wfile.write(recorder.answer)

            do_GET = do_PUT = do_POST = do_DELETE = answer

            def log_message(self, *_):
                pass

        self.received = []
        self.answer = b"{}"
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        keys = SimpleNamespace(key="AKIARECORDER", secret="recorder")
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.environment = lambda: harness.Sandbox.environment(keys)
        self.key, self.secret = keys.key, keys.secret
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


# What the models do not say about a value, or say only in words.
WORDS = {
    "DomainSigningPrivateKey": "c2VjcmV0",
    "DomainSigningSelector": "selector1",
    "WarmupPercentage": 42,
    "MaxDeliverySeconds": 3600,
    "ArchiveArn": "arn:aws:ses:eu-west-1:123456789012:mailmanager-archive/a-0123456789abcdef01234567",
    "PageSize": 7,
    "StartDate": TIME,
    "EndDate": TIME + datetime.timedelta(days=30),
}

# Not ours: it sends the message to an address made of it, signed in another way.
LEFT_OUT = {"EndpointId"}


def filled(shape, name="", unusual=False, depth=0):
    """A value for \\a shape with every member there is, all different; \a unusual: enum values that nobody
    knows yet, and fractions of a second."""
    if shape.type_name == "structure":
        members = {member: inner for member, inner in shape.members.items() if member not in LEFT_OUT}
        return {member: filled(inner, member, unusual, depth + 1) for member, inner in members.items()}
    if shape.type_name == "list":
        return [filled(shape.member, name, unusual, depth + i) for i in range(2)]
    if shape.type_name == "map":
        return {f"{name} ü {i}": filled(shape.value, name, unusual, depth + i) for i in range(2)}
    if name in WORDS:
        return WORDS[name]
    if shape.type_name == "timestamp":
        return TIME + datetime.timedelta(hours=depth, milliseconds=250 if unusual else 0)
    if shape.type_name == "boolean":
        return depth % 2 == 0
    if shape.type_name in ("integer", "long"):
        return 1000 + depth if shape.type_name == "integer" else 5_000_000_000 + depth
    if shape.type_name in ("double", "float"):
        return depth + 0.25
    if shape.type_name == "blob":
        return bytes(range(256)) + name.encode()
    assert shape.type_name == "string", shape
    if unusual and shape.enum:
        return "BRAND_NEW_VALUE"
    if shape.enum:
        return shape.enum[depth % len(shape.enum)]
    if "pattern" in shape.metadata or name in ("Name", "Value", "DimensionName", "DefaultDimensionValue"):
        return f"{name}-{depth}"
    return f"{name} {depth} Ü+/%&='\"\\ \N{SNOWMAN}"


def as_people_read(shape, value):
    """\\a value as sendscopectl writes it."""
    if shape.type_name == "structure":
        return {member: as_people_read(shape.members[member], inner) for member, inner in value.items()}
    if shape.type_name == "list":
        return [as_people_read(shape.member, inner) for inner in value]
    if shape.type_name == "map":
        return {key: as_people_read(shape.value, inner) for key, inner in value.items()}
    if shape.type_name == "timestamp":
        text = value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
        return text.replace("+00:00", "Z")
    if shape.type_name == "blob":
        return base64.b64encode(value).decode()
    return value


def as_service_writes(shape, value, extra=True):
    """\\a value as the service answers it, with members that nobody knows yet."""
    if shape.type_name == "structure":
        wire = {member: as_service_writes(shape.members[member], inner) for member, inner in value.items()}
        return wire | {"NotYetKnown": {"Deep": [1, {"Name": None}, "x"]}} if extra else wire
    if shape.type_name == "list":
        return [as_service_writes(shape.member, inner) for inner in value]
    if shape.type_name == "map":
        return {key: as_service_writes(shape.value, inner) for key, inner in value.items()}
    if shape.type_name == "timestamp":
        return value.timestamp()
    if shape.type_name == "blob":
        return base64.b64encode(value).decode()
    return value


class EveryMember(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.recorder = cls.enterClassContext(Recorder())

    def models(self):
        for api, service in harness.SERVICES.items():
            model = harness.session().get_service_model(service)
            for operation in sorted(harness.operations()):
                yield api, model.operation_model(operation)

    def call(self, api, model, members):
        self.recorder.received.clear()
        run = harness.sendscopectl(self.recorder, api, model.name, harness.to_json(members))
        self.assertEqual((run.returncode, run.stderr), (0, ""), run.stderr)
        self.assertEqual(len(self.recorder.received), 1)
        return json.loads(run.stdout), self.recorder.received[0]

    def input(self, model):
        return filled(model.input_shape) if model.input_shape else {}

    def test_requests(self):
        clients = {api: harness.client(self.recorder, api) for api in harness.SERVICES}
        self.recorder.answer = b"{}"
        for api, model in self.models():
            with self.subTest(api=api, operation=model.name):
                members = self.input(model)
                getattr(clients[api], harness.xform_name(model.name))(**members)
                expected = self.recorder.received[-1]
                given = as_people_read(model.input_shape, members) if members else {}
                _, found = self.call(api, model, given)
                self.assertEqual(found[0], expected[0])
                self.assertEqual(urlsplit(found[1]).path, urlsplit(expected[1]).path)
                self.assertEqual(sorted(query(found[1])), sorted(query(expected[1])))
                self.assertEqual(json.loads(found[2] or "{}"), json.loads(expected[2] or "{}"))

    def test_answers(self):
        for unusual in (False, True):
            for api, model in self.models():
                with self.subTest(api=api, operation=model.name, unusual=unusual):
                    answer = filled(model.output_shape, "", unusual)
                    wire = as_service_writes(model.output_shape, answer)
                    self.recorder.answer = json.dumps(wire).encode()
                    members = self.input(model)
                    given = as_people_read(model.input_shape, members) if members else {}
                    found, _ = self.call(api, model, given)
                    self.assertEqual(found, as_people_read(model.output_shape, answer))


def query(path):
    """The parameters, with times compared as times: clients differ in how they write the zone."""
    result = []
    for key, value in parse_qsl(urlsplit(path).query, keep_blank_values=True, strict_parsing=bool(urlsplit(path).query)):
        result.append((key, str(harness.when(value)) if key.endswith("Date") else value))
    return result


if __name__ == "__main__":
    harness.main()
