"""What a screen reader is told; the widgets tell it the rest when it asks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    ListeningStarted,
    Notice,
    PermissionAsked,
    ReplyDelta,
    RequestSent,
    TalkReleased,
    ToolStarted,
    TurnStarted,
)
from app.gui.shell import announcer
from app.gui.shell.announcer import ScreenReaderAnnouncer
from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession, ended

Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Words, and whether they are said at once; a screen reader listens."""
    words: Said = []

    def write_down(source: QWidget, text: str, *, at_once: bool = False) -> None:
        if text:
            words.append((text, at_once))

    monkeypatch.setattr(announcer, "announce", write_down)
    monkeypatch.setattr(announcer, "is_screen_reader_active", lambda: True)
    return words


@pytest.fixture
def speaker(qtbot: QtBot, said: Said) -> ScreenReaderAnnouncer:
    window = QWidget()
    qtbot.addWidget(window)
    return ScreenReaderAnnouncer(window)


def test_a_spoken_turn_is_told_in_short_words(speaker: ScreenReaderAnnouncer, said: Said) -> None:
    for event in (
        TurnStarted(turn=1, source="spoken"),
        ListeningStarted(turn=1),
        TalkReleased(turn=1),
        RequestSent(turn=1, round=1, model="m"),
        ToolStarted(turn=1, call_id="a", name="clock", arguments="{}"),
        ReplyDelta(turn=1, text="It "),
        ReplyDelta(turn=1, text="is ten."),
        ChunkStarted(turn=1, chunk=0, start=0, end=10, audible_ms=1),
        ended(1, "It is ten."),
    ):
        speaker.show_event(event)
    assert [words for words, _ in said] == [
        "Listening",
        "Thinking",
        "Using a tool",
        "The reply begins",
        "Speaking",
        "The reply is over",
    ]


def test_a_reply_that_no_voice_spoke_is_read_without_its_marks(
    speaker: ScreenReaderAnnouncer, said: Said
) -> None:
    speaker.show_event(TurnStarted(turn=1, source="typed"))
    speaker.show_event(ended(1, "The **Moon** is [far](https://example.org)."))
    assert said[-1] == ("The Moon is far.", False)


def test_a_long_reply_is_read_to_its_end(speaker: ScreenReaderAnnouncer, said: Said) -> None:
    speaker.show_event(ended(1, "Words and *more* words.\n\n" * 500 + "The end."))
    assert said[-1][0].count("more") == 500
    assert said[-1][0].endswith("The end.")


def test_errors_and_questions_are_said_at_once(speaker: ScreenReaderAnnouncer, said: Said) -> None:
    speaker.show_event(
        PermissionAsked(
            turn=1, call_id="a", name="open", arguments="{}", origin="", question="Open it?"
        )
    )
    speaker.show_event(ended(1, outcome="failed", error="The server is away."))
    assert said == [("Open it?", True), ("The server is away.", True)]


def test_a_stop_and_a_notice_wait_for_what_is_being_read(
    speaker: ScreenReaderAnnouncer, said: Said
) -> None:
    speaker.show_event(ended(1, "Half of", outcome="interrupted"))
    speaker.show_event(Notice(code="x", text="No microphone."))
    assert said == [("Stopped", False), ("No microphone.", False)]


def test_the_window_tells_what_the_session_does(
    window: Window, session: RecordedSession, said: Said
) -> None:
    session.publish(TurnStarted(turn=1, source="spoken"))
    assert said == [("Listening", False)]
