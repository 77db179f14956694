# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets in what all tests of a run have printed and left behind. Every secret of the tests has one of the
markers in it (tests/support/marker.h); the practice service's own is known as well."""
import os
import sys

MARKERS = (b"HIDDEN", b"KeyOfTheSandbox")
# What is compiled has the markers in it.
COMPILED = (".o", ".a", ".so", ".gch", ".ninja", ".cpp", ".h", ".moc", ".d")


def is_compiled(path):
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def candidates(build):
    logs = os.path.join(build, "Testing", "Temporary")
    names = os.listdir(logs)
    if "LastTest.log.tmp" in names and "LastTest.log" in names:
        names.remove("LastTest.log")  # Of the run before this one.
    yield from (os.path.join(logs, name) for name in sorted(names))
    for folder, folders, files in os.walk(os.path.join(build, "tests")):
        folders[:] = [name for name in folders if name != "CMakeFiles" and not name.endswith("_autogen")]
        for name in files:
            path = os.path.join(folder, name)
            if not name.endswith(COMPILED) and os.path.isfile(path) and not is_compiled(path):
                yield path


def main():
    build = sys.argv[1]
    looked_at = leaks = 0
    for path in candidates(build):
        with open(path, "rb") as file:
            text = file.read()
        looked_at += 1
        for number, line in enumerate(text.split(b"\n"), 1):
            if any(marker in line for marker in MARKERS):
                leaks += 1
                # Not the line itself: it has a secret in it.
                print(f"{path}:{number}: a secret of the tests")
    print(f"{looked_at} files looked at, {leaks} secrets found")
    return 1 if leaks or not looked_at else 0


if __name__ == "__main__":
    sys.exit(main())
