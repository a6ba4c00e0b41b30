"""Whom Repartee tries to reach, as the system's kernel counts it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.end_to_end.cut_off import impossible, within
from tests.end_to_end.watching import ROOT, watched_app
from tests.rig import wait_until

ELSEWHERE = "http://192.0.2.7/v1"
"""An address that is nobody's (RFC 5737)."""
SERVER = {"base_url": ELSEWHERE, "model": "test-model"}


@pytest.fixture(scope="module", autouse=True)
def can_be_cut_off() -> None:
    if reason := impossible():
        if os.environ.get("CI") and sys.platform.startswith("linux"):
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture
def count(tmp_path: Path) -> Path:
    return tmp_path / "count"


def ask(home: Path, count: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    command: Sequence[str] = [*within(count), sys.executable, "-m", "app", "ask", *flags]
    environment = {**os.environ, "REPARTEE_HOME": str(home)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("voice", ["", "heart"])
def test_with_the_helper_and_a_bundled_voice_nobody_is_contacted(tmp_path, count, voice):
    out = str(tmp_path / "speech.wav")
    done = ask(tmp_path, count, "What is 12 times 12?", "--voice", voice, "--out", out)
    assert "144" in done.stdout
    assert count.read_text() == "0"


def test_offline_mode_refuses_before_anything_is_sent(tmp_path, count):
    asked = ask(tmp_path, count, "Hello", "--base-url", ELSEWHERE, "--model", "m", "--offline")
    assert asked.returncode == 1
    assert "Offline mode is on, so Repartee didn't contact 192.0.2.7" in asked.stderr
    assert "Traceback" not in asked.stderr
    assert count.read_text() == "0"


def test_what_tries_to_leave_is_counted(tmp_path, count):
    """Else the zeros here would say nothing."""
    ask(tmp_path, count, "Hello", "--base-url", ELSEWHERE, "--model", "m")
    assert int(count.read_text()) > 0


@pytest.mark.parametrize("offline", ["true", "false"])
def test_the_window_contacts_nobody_unless_it_may(tmp_path, count, offline):
    display = {"QT_QPA_PLATFORM": "offscreen"}
    cut_off = within(count)
    with watched_app(tmp_path, display, within=cut_off, offline=offline, **SERVER) as app:
        app.wait_for("ready", lambda event: event["ready"])
        app.tell("say Hello")
        ended = app.wait_for("turn_ended")
        assert "Hello" in app.transcript
    assert ended["outcome"] == "failed"
    if offline == "true":
        assert count.read_text() == "0"
    else:
        wait_until(lambda: int(count.read_text()) > 0, "an attempt")
