"""The restore drill of docs/self-hosting.md can be carried out, and the document shows what it said."""

import os
import subprocess
import sys

from server import BINARY, ROOT


def test_the_drill_succeeds():
    ended = subprocess.run(
        [sys.executable, ROOT / "script/restore-drill"], env=os.environ | {"REKINDLE_BINARY": str(BINARY)},
        capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.rstrip().endswith("# All of it was as it has to be")


def test_the_document_shows_a_drill_that_succeeded():
    shown = (ROOT / "docs/self-hosting.md").read_text().split("OUTPUT OF THE DRILL")[1].split("<!-- end of the output")[0]
    assert "# All of it was as it has to be" in shown and "Carried out on 20" in shown
