"""Nothing that a model, a server or a file says is obeyed by the terminal."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import traceback
from pathlib import Path

import pytest

from app.cli.conversation import Terminal
from app.cli.main import main
from app.cli.output import filtered_output, printable, to_json, write_control
from app.engine.contracts.events import (
    AnsweredBy,
    Notice,
    ReplyDelta,
    RequestSent,
    Retrying,
    ToolStarted,
    TranscriptFinal,
    TurnEnded,
    TurnLatency,
    TurnStarted,
)
from tests.loopback import ThreadedLoopback
from tests.loopback_replies import Reply, json_answer

CLIPBOARD = "\x1b]52;c;cm0gLXJmIH4=\x07"
HOSTILE = [
    CLIPBOARD,
    "\x1b]52;c;cm0gLXJmIH4=\x1b\\",
    "\x9d52;c;cm0gLXJmIH4=\x9c",
    "\x1b[2J\x1b[H",
    "\x9b31m",
    "\x1bP+q544e\x1b\\",
    "\x1b]8;;https://evil.example\x07click\x1b]8;;\x07",
    "\x1b[6n",
    "\x1b[31",
    "\x1b]0;unfinished",
    "\x1b",
    "\x1bc",
    "\x1b(0",
    "over\rwritten",
    "back\b\b\b\bspace",
    "\x07\x0e\x0f\x00\x7f\x0b\x0c\x85",
    "\u202egnp.exe\u202c \u2066x\u2069 \u200f\u200e\u061c",
    "\x1b\x1b]52;c;eA==\x07",
    "\x1b[\x1b]52;c;eA==\x07",
    "\ud800",
    "a\u2028b\u2029c",
]
FORBIDDEN = {*map(chr, (*range(9), *range(11, 32), *range(127, 160)))} | set(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    for variable in ("OPENAI_API_KEY", "REPARTEE_API_KEY"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_terminal_would_obey_is_removed(text: str):
    shown = printable(f"a{text}b\n\tc")
    assert not FORBIDDEN & set(shown)
    assert shown.startswith("a")
    assert shown.endswith("b\n\tc") or text in ("\x1b[31", "\x1b]0;unfinished", "\x1b")
    assert shown.encode()


def test_other_text_stays_as_it_is():
    text = "Grüße, 你好 👩‍👩‍👧 שלום مرحبا — “x”\n\t[31m ]52;c; café e\u0301\u00a0€"
    assert printable(text) == text


def test_a_sequence_in_pieces_does_nothing():
    shown = "".join(printable(piece) for piece in CLIPBOARD)
    assert not FORBIDDEN & set(shown)


def test_the_work_grows_with_the_length_of_the_text():
    for text in ("\x1b]", "\x1b[", "\x1bP0", "\x1b", "\x1b[0;", "\x1b]\x1b["):
        assert not FORBIDDEN & set(printable(text * 200_000))


@pytest.mark.parametrize("text", HOSTILE)
def test_json_keeps_everything_and_shows_no_control_character(text: str):
    line = to_json({"text": text, text: 1})
    assert not FORBIDDEN & set(line)
    assert len(line.splitlines()) == 1
    assert json.loads(line.encode()) == {"text": text, text: 1}


@pytest.mark.parametrize("text", HOSTILE)
def test_every_event_is_shown_without_it(text: str, capsys: pytest.CaptureFixture[str]):
    failed = TurnEnded("failed", "", "", text, "x", retryable=False, latency=TurnLatency())
    with filtered_output():
        terminal = Terminal()
        for event in (
            ReplyDelta(text),
            TranscriptFinal(text),
            ToolStarted("1", text, "{}"),
            Retrying(1, 2, 0.5, text),
            Notice("x", text),
            failed,
        ):
            terminal.show(event)
    said = capsys.readouterr()
    assert not FORBIDDEN & set(said.out + said.err)


def test_our_own_bell_rings(capsys: pytest.CaptureFixture[str]):
    with filtered_output():
        Terminal().show(TurnStarted("announcement"))
        write_control("\r", sys.stderr)
    assert capsys.readouterr() == ("\a", "\r")
    write_control("\a", sys.stdout)
    assert capsys.readouterr().out == "\a"


def test_whatever_writes_is_filtered(capsys: pytest.CaptureFixture[str]):
    before = sys.stdout, sys.stderr
    with filtered_output():
        logging.lastResort.handle(logging.makeLogRecord({"msg": CLIPBOARD, "levelno": 40}))  # type: ignore[union-attr]
        with pytest.raises(SystemExit):
            argparse.ArgumentParser(prog="x").parse_args([CLIPBOARD])
        traceback.print_exception(ValueError(CLIPBOARD))
        sys.stdout.writelines([CLIPBOARD, "\n"])
    assert (sys.stdout, sys.stderr) == before
    said = capsys.readouterr()
    assert not FORBIDDEN & set(said.out + said.err)


def test_a_reply_cannot_set_the_clipboard(home: Path, capsys: pytest.CaptureFixture[str]):
    hostile = f"Hello {CLIPBOARD}there\x9b2J."
    with ThreadedLoopback([Reply(hostile)]) as server:
        arguments = ["--base-url", server.base_url, "--model", "test-model", "Hi"]
        arguments += ["--out", str(home / "speech.wav")]
        assert main(["ask", *arguments]) == 0
        said = capsys.readouterr()
        assert said.out.startswith("Hello ")
        assert not FORBIDDEN & set(said.out + said.err)
        assert main(["ask", "--json", *arguments]) == 0
        said = capsys.readouterr()
        assert not FORBIDDEN & set(said.out + said.err)
        assert json.loads(said.out.splitlines()[-1])["event"] == "turn_ended"


def test_an_error_cannot_either(home: Path, capsys: pytest.CaptureFixture[str]):
    error = json_answer({"error": {"message": f"No {CLIPBOARD}\u202egpj"}}, 400)
    with ThreadedLoopback([error]) as server:
        address = ("--base-url", server.base_url, "--model", f"x{CLIPBOARD}")
        assert main(["ask", *address, "Hi"]) == 1
    said = capsys.readouterr()
    assert "400" in said.err
    assert not FORBIDDEN & set(said.out + said.err)


def test_a_file_name_cannot_either(home: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["ask", "--listen", f"x{CLIPBOARD}.wav"]) == 1
    assert main(["voices", "install", f"x{CLIPBOARD}", "--voices-url", "http://127.0.0.1:9"]) == 1
    said = capsys.readouterr()
    assert said.err
    assert not FORBIDDEN & set(said.out + said.err)


def test_who_answered_is_told_on_stderr(capsys: pytest.CaptureFixture[str]):
    terminal = Terminal()
    done = TurnEnded("completed", "", "", None, None, retryable=False, latency=TurnLatency())
    for event in (RequestSent(1, "m"), AnsweredBy("helper"), ReplyDelta("Noon."), done):
        terminal.show(event)
    for event in (RequestSent(1, "m"), ReplyDelta("Hello."), done):
        terminal.show(event)
    said = capsys.readouterr()
    assert (said.out, said.err) == ("Noon.\nHello.\n", "[Answered by the built-in helper]\n")
