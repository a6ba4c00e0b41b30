"""Permission in the terminal: y or n where a person is, else no."""

from __future__ import annotations

import asyncio

import pytest

from app.cli.conversation import NO_TERMINAL, PermissionPrompt
from app.engine.contracts.events import PermissionAsked
from app.engine.contracts.tools import Verdict

ASKED = PermissionAsked("a", "git__commit", '{"message": "Fix"}', "Git", "Shall I?")


class ModelResult:
    def __init__(self) -> None:
        self.verdicts: list[tuple[str, Verdict]] = []

    def answer(self, call_id: str, verdict: Verdict) -> None:
        self.verdicts.append((call_id, verdict))


def line(text):
    async def take():
        return text

    return take


@pytest.fixture
def by_hand(monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [("y\n", Verdict.ONCE), ("YES", Verdict.ONCE), ("\n", Verdict.NO), (None, Verdict.NO)],
)
async def test_only_a_yes_is_one(by_hand, capsys, typed, verdict):
    session = ModelResult()
    PermissionPrompt(session, line(typed)).handle_event(ASKED)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert session.verdicts == [("a", verdict)]
    assert "git commit (server Git)\n  message: Fix\nAllow it? [y/N] " in capsys.readouterr().err


def test_where_nobody_is_there_it_is_refused_in_a_sentence(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    session = ModelResult()
    PermissionPrompt(session, line("y")).handle_event(ASKED)
    assert session.verdicts == [("a", Verdict.NO)]
    assert NO_TERMINAL in capsys.readouterr().err


def test_what_was_allowed_beforehand_is_not_asked(capsys):
    session = ModelResult()
    PermissionPrompt(session, None).handle_event(ASKED)
    assert session.verdicts == [("a", Verdict.ONCE)]
    assert capsys.readouterr().err == ""
