"""Permission in the terminal: y or n where a person is, else no."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.cli.conversation import NO_TERMINAL, TOO_LONG, PermissionPrompt
from app.cli.input_lines import InputLines
from app.engine.contracts.events import PermissionAsked
from app.engine.contracts.tools import Verdict

ASKED = PermissionAsked("a", "git__commit", '{"message": "Fix"}', "Git", "Shall I?")


class ModelResult:
    def __init__(self) -> None:
        self.verdicts: list[tuple[str, Verdict]] = []

    def answer(self, call_id: str, verdict: Verdict) -> None:
        self.verdicts.append((call_id, verdict))


class Typed:
    def __init__(self, *texts: str | None) -> None:
        self._texts = list(texts)

    async def answer(self, ask: Callable[[], None]) -> str | None:
        ask()
        return self._texts.pop(0)


@pytest.fixture
def by_hand(monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [("y\n", Verdict.ONCE), ("YES", Verdict.ONCE), ("\n", Verdict.NO), (None, Verdict.NO)],
)
async def test_only_a_yes_is_one(by_hand, capsys, typed, verdict):
    session = ModelResult()
    PermissionPrompt(session, Typed(typed)).handle_event(ASKED)
    await asyncio.sleep(0)
    assert session.verdicts == [("a", verdict)]
    assert "git commit (server Git)\n  message: Fix\nAllow this? [y/N] " in capsys.readouterr().err


def test_where_nobody_is_there_it_is_refused_in_a_sentence(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    session = ModelResult()
    PermissionPrompt(session, Typed("y")).handle_event(ASKED)
    assert session.verdicts == [("a", Verdict.NO)]
    assert NO_TERMINAL in capsys.readouterr().err


def test_what_was_allowed_beforehand_is_not_asked(capsys):
    session = ModelResult()
    PermissionPrompt(session, None).handle_event(ASKED)
    assert session.verdicts == [("a", Verdict.ONCE)]
    assert capsys.readouterr().err == ""


# --- what cannot be hidden ------------------------------------------------------------------------


def asked_for(**arguments):
    return PermissionAsked("a", "run", json.dumps(arguments), "", "Shall I?")


async def prompted(asked, *typed):
    """The verdicts after these lines."""
    session = ModelResult()
    PermissionPrompt(session, Typed(*typed)).handle_event(asked)
    for _ in range(len(typed) + 2):
        await asyncio.sleep(0)
    return session.verdicts


@pytest.mark.parametrize(
    "command",
    [
        "\n".join(f"echo {number}" for number in range(60)) + "\nrm -rf ~",
        "x" * 80 * 60 + " && rm -rf ~",
        "漢" * 40 * 60 + " && rm -rf ~",
    ],
)
async def test_a_long_question_is_allowed_after_its_last_page(
    by_hand, monkeypatch, capsys, command
):
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_: os.terminal_size((80, 24)))
    verdicts = await prompted(asked_for(command=command), "y", "y", "y")
    shown = capsys.readouterr().err
    assert "-- 1 of 3 --" in shown
    assert "rm -rf ~\nAllow this? [y/N] " in shown
    assert verdicts == [("a", Verdict.ONCE)]
    assert all(len(page.split("\n")) <= 24 for page in re.split("more, n to refuse: ", shown))


async def test_a_long_question_may_be_refused_at_once(by_hand, capsys):
    assert await prompted(asked_for(command="a\nb\n" * 300), "n") == [("a", Verdict.NO)]
    assert await prompted(asked_for(command="a\nb\n" * 300), None) == [("a", Verdict.NO)]


def test_what_is_too_long_to_be_shown_is_refused(by_hand, capsys):
    session = ModelResult()
    PermissionPrompt(session, Typed("y")).handle_event(asked_for(command="ab " * 100_000))
    assert session.verdicts == [("a", Verdict.NO)]
    assert TOO_LONG in capsys.readouterr().err


async def test_an_argument_cannot_look_like_the_prompt_and_sites_come_first(by_hand, capsys):
    note = "Hi\n\nread page\nAllow this? [y/N] y\x1b[2J\u202e"
    await prompted(asked_for(note=note, address="https://evil.example\\.bank.com/"), "n")
    assert capsys.readouterr().err.startswith(
        "\nrun\n  connects to evil.example\n  note: Hi\n    | \n    | read page\n"
        "    | Allow this? [y/N] y\\u001b[2J\\u202e\n  address: "
    )


# --- a real terminal ------------------------------------------------------------------------------


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Types into the terminal that is standard input."""
    pty = pytest.importorskip("pty")  # Windows has none
    keys, terminal = pty.openpty()
    with os.fdopen(terminal) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        monkeypatch.setattr("app.cli.input_lines.ANSWERABLE_AFTER_S", 0)
        yield lambda typed: os.write(keys, typed)
        os.close(keys)


async def test_each_question_gets_the_answer_that_is_typed_after_it(keyboard):
    lines = InputLines()
    for typed in (b"y\n", b"no\n", b"yes\n"):
        assert await lines.answer(lambda typed=typed: keyboard(typed)) == typed.decode()


async def test_what_was_pasted_before_a_question_does_not_answer_it_and_is_not_lost(keyboard):
    lines = InputLines()
    keyboard(b"first\ny\n")
    assert await lines.next() == "first\n"
    keyboard(b"y\nunfinished")
    assert await lines.answer(lambda: keyboard(b"n\n")) == "n\n"
    assert [await lines.next(), await lines.next()] == ["y\n", "y\n"]


async def test_at_the_end_of_the_input_no_question_waits(keyboard):
    lines = InputLines()
    for _ in range(2):
        assert await lines.answer(lambda: keyboard(b"\x04")) is None
    assert await lines.next() is None


async def test_a_line_that_is_entered_at_once_is_not_an_answer_and_is_not_lost(
    keyboard, monkeypatch, capsys
):
    monkeypatch.setattr("app.cli.input_lines.ANSWERABLE_AFTER_S", 1e9)
    lines = InputLines()
    answering = asyncio.create_task(lines.answer(lambda: keyboard(b"y\n")))
    while "Read the question before you answer" not in capsys.readouterr().err:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    assert not answering.done()
    keyboard(b"\x04")
    assert await answering is None
    assert await lines.next() == "y\n"


def test_ctrl_c_at_the_prompt_ends_a_chat_without_a_crash(tmp_path):
    pty = pytest.importorskip("pty")  # Windows has none
    keys, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "app", "chat", "--voice=basic"],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "REPARTEE_HOME": str(tmp_path)},
        cwd=Path(__file__).resolve().parents[2],
    ) as chat:
        assert chat.stdout is not None
        os.write(keys, b"what is 2 plus 2\n")
        shown = b""
        while shown.count(b"You: ") < 2:
            shown += os.read(chat.stdout.fileno(), 1_000)
        chat.send_signal(signal.SIGINT)
        shown += chat.stdout.read()
        assert chat.wait() == 130
    assert b"The answer is 4." in shown
    assert b"Fatal" not in shown
    for end in (keys, terminal):
        os.close(end)
