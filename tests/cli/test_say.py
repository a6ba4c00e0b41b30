"""`repartee say` as people and programs use it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from app.cli.main import build_parser, main
from tests.loopback import ThreadedLoopback
from tests.voices import tiny_voice


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "speech.wav"


def say(*arguments: object) -> int:
    return main(["say", *map(str, arguments)])


def spoken(capsys: pytest.CaptureFixture[str]) -> list[str]:
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (events[0]["event"], events[-1]["event"]) == ("turn_started", "turn_ended")
    return [event["spoken"] for event in events if event["event"] == "chunk_ready"]


def test_a_text_is_spoken_into_the_file_and_not_printed(out, capsys):
    assert say("It costs $5.50. Call 911.", "--out", out) == 0
    assert capsys.readouterr().out == ""
    with wave.open(str(out)) as speech:
        assert speech.getnframes() / speech.getframerate() > 1.0


def test_each_chunk_tells_what_is_said_of_it(out, capsys):
    assert say("It costs **$5.50**. Call 911.", "--out", out, "--json") == 0
    assert spoken(capsys) == ["It costs 5 dollars and 50 cents.", "Call 9 1 1."]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Am 3.10.2024", "Am dritten Oktober 2024"),
        ("de_DE", "5,50 €", "5 Euro 50"),
        ("fr", "le 03/10/2024", "le 3 octobre 2024"),
        ("es", "Felipe VI", "Felipe sexto"),
        ("en-gb", "on 03/10/2024", "on October 3rd, 2024"),
        ("zh", "2024年3月5日", "二零二四年三月五日"),
    ],
)
def test_the_language_decides_how_it_is_said(out, capsys, language, text, said):
    assert say(text, "--language", language, "--out", out, "--json") == 0
    assert spoken(capsys) == [said]


def test_an_installed_voice_of_the_language_is_used(home, out, capsys):
    voices = home / "data" / "voices"
    voices.mkdir(parents=True)
    tiny_voice(voices, "de_DE-tiny-medium")
    assert say("Hallo", "--language", "de", "--out", out, "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    voice = next(event["voice"] for event in events if event["event"] == "chunk_synthesised")
    assert voice == "de_DE-tiny-medium"


def test_a_text_comes_from_standard_input(out, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("# Title\n\n- World War II\n"))
    assert say("-", "--out", out, "--json") == 0
    assert spoken(capsys) == ["Title", "World War 2"]


def test_no_model_is_asked(out):
    with ThreadedLoopback([]) as server:
        assert say("Hello.", "--base-url", server.base_url, "--model", "m", "--out", out) == 0
        assert not server.chat_requests
        assert say("Hello.", "--base-url", server.base_url, "--out", out) == 0  # none is chosen


@pytest.mark.parametrize("arguments", [[" "], [""], ["Hi", "--language", "no such"]])
def test_bad_usage_is_told(arguments, capsys):
    assert say(*arguments) == 2
    assert "repartee say:" in capsys.readouterr().err


def test_the_other_commands_keep_the_setting_of_the_same_name():
    options = build_parser().parse_args(["ask", "Hi", "--language", "de"])
    assert options.language == "de"
    options = build_parser().parse_args(["say", "Hi", "--language", "fr"])
    assert options.spoken_language == "fr"
    assert build_parser().parse_args(["say", "Hi", "--voice", "basic"]).voice == "basic"


def test_another_program_can_ask_how_a_text_is_said(home, out):
    done = subprocess.run(
        [sys.executable, "-m", "app", "say", "-", "--voice=basic", "--out", str(out), "--json"],
        input="One. Two.",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.returncode == 0
    assert '"chunk_ready"' in done.stdout
