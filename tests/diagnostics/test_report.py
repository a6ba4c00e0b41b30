"""The report for whoever mends what went wrong."""

from __future__ import annotations

import faulthandler
import logging
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.cli.main import main
from app.config.paths import log_folder
from app.config.settings import Settings
from app.diagnostics import report
from app.diagnostics.report import Fault

CRASH = """\
import faulthandler
from app.diagnostics.report import recording_crashes
with recording_crashes():
    faulthandler._sigsegv()
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    for variable in ("OPENAI_API_KEY", "REPARTEE_API_KEY"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path / "home"


def crash() -> None:
    code = [sys.executable, "-c", CRASH]
    assert subprocess.run(code, capture_output=True, check=False).returncode != 0


def fault() -> Fault:
    try:
        raise ValueError("sk-secret, and what was said")
    except ValueError as error:
        return Fault.of(ValueError, error.__traceback__)


def test_a_fault_is_its_kind_and_its_places_but_not_its_values():
    assert str(fault()).startswith("ValueError at test_report.py:")
    assert "secret" not in report.problem_report(Settings(), {fault(): 3})
    assert "test_report.py" in report.problem_report(Settings(), {fault(): 3})


def test_the_same_fault_is_counted():
    met = Counter([fault(), fault()])
    assert list(met.values()) == [2]
    assert ", 2 ×" in report.problem_report(Settings(), met)


def test_it_tells_the_versions():
    said = report.problem_report(Settings())
    assert said.startswith("Repartee ")
    assert f"Python {sys.version.split()[0]}" in said
    assert "piper-tts 1." in said


def test_choices_are_told_and_of_texts_only_that_they_are_set():
    said = report.problem_report(
        Settings(
            chunking="word",
            speed=120,
            base_url="https://models.example.com/v1",
            system_prompt="You know that Ada's birthday is in May.",
            granted_folders="/home/ada/diary",
        )
    )
    for told in ("chunking = word", "speed = 120", "base_url = another computer"):
        assert told in said
    assert "system_prompt = set" in said
    for private in ("Ada", "ada", "example.com", "diary"):
        assert private not in said


def test_only_our_own_lines_of_the_log_are_in_it_and_only_the_last():
    ours = [f"2026-01-02 03:04:05,678 INFO app.engine.turn delta {n}" for n in range(100)]
    theirs = "2026-01-02 03:04:05,678 INFO httpx2 https://models.example.com/?q=words"
    (log_folder() / "repartee.log").write_text("\n".join([*ours, theirs, "Traceback"]))
    said = report.problem_report(Settings())
    assert ours[-1] in said
    assert ours[-report.LOG_LINES] in said
    assert ours[-report.LOG_LINES - 1] not in said
    assert "example.com" not in said
    assert "Traceback" not in said


def test_the_users_folder_is_not_named():
    line = f"2026-01-02 03:04:05,678 INFO app.x {Path.home()}/voices is damaged"
    (log_folder() / "repartee.log").write_text(line)
    assert "~/voices is damaged" in report.problem_report(Settings())


def test_a_crash_is_told_by_the_next_run_with_its_places_and_no_folders():
    crash()
    said = report.last_crash()
    assert said.startswith("Fatal Python error: Segmentation fault")
    assert "<string>:4" in said
    assert "Extension modules" not in said
    assert said in report.problem_report(Settings(), crash=said)


def test_a_crash_that_was_told_is_told_once():
    crash()
    report.forget_crash()
    assert report.last_crash() == ""


def test_an_end_in_order_is_no_crash():
    with report.recording_crashes():
        pass
    assert report.last_crash() == ""


def test_what_windows_calls_an_exception_ends_nothing():
    (log_folder() / "crash.txt").write_text("Windows fatal exception: code 0x8001010d\n")
    assert report.last_crash() == ""


def test_where_nothing_can_be_written_it_runs_all_the_same(monkeypatch):
    monkeypatch.setattr(report, "_crash_file", lambda: Path("/dev/null/nowhere"))
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    with report.recording_crashes():
        assert report.last_crash() == ""
        report.forget_crash()


def test_the_doctor_prints_it_without_looking_at_anything_else(capsys, caplog):
    crash()
    with caplog.at_level(logging.INFO):
        assert main(["doctor", "--report", "--speed", "120"]) == 0
    said = capsys.readouterr().out
    assert "speed = 120" in said
    assert "Repartee crashed last time" in said
    assert report.last_crash()  # the window has yet to tell
