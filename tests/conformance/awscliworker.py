# SPDX-License-Identifier: GPL-3.0-or-later
"""aws-cli's own code, many commands in one process: starting it for each of some hundred calls takes minutes.

A process of its own, since aws-cli brings a botocore of its own. Reads a command line as a JSON list a line, answers
a JSON list [exit code, stdout, stderr] a line.
"""

import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

answers = sys.stdout
for line in sys.stdin:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = create_clidriver().main(json.loads(line))
        except SystemExit as end:
            code = end.code
    answers.write(json.dumps([code, out.getvalue(), err.getvalue()]) + "\n")
    answers.flush()
