"""The search for API keys finds them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.canary import holding

KEY = "sk-ca" + "nary-of-this-test"
"""In two pieces, so that the search does not find this file."""


def test_a_key_is_found_in_any_kind_of_file(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "log").write_bytes(b"\xff\x00" + KEY.encode())
    (tmp_path / "empty").touch()
    database = sqlite3.connect(tmp_path / "kept.sqlite")
    with database:
        database.execute("CREATE TABLE kept (text)")
        database.execute("INSERT INTO kept VALUES (?)", (KEY,))
    database.close()
    found = {file.name for file in holding(tmp_path, KEY)}
    for file in holding(tmp_path, KEY):
        file.unlink()
    assert found == {"log", "kept.sqlite"}


def test_a_suite_that_leaves_a_key_fails(tmp_path):
    leaky = tmp_path / "test_leaky.py"
    leaky.write_text(
        f"def test_it(tmp_path):\n    (tmp_path / 'log').write_text('{KEY[:5]}' '{KEY[5:]}')\n"
    )
    root = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", str(leaky)]
    command += ["-c", os.devnull, "--rootdir", str(tmp_path), "--basetemp", str(tmp_path / "base")]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    for file in holding(tmp_path, KEY):
        file.unlink()
    assert done.returncode == 1, done.stdout + done.stderr
    assert "A key was written into 1 files" in done.stdout
