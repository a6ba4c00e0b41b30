"""Notices leave when what they report is solved."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    ListeningStarted,
    Notice,
    ReplyDelta,
    TranscriptFinal,
    TurnStarted,
)
from app.errors import KeyRejected, MicrophoneError, SpeakerError, TranscriptionError
from app.gui.shell.notice_bar import NoticeBar
from app.gui.shell.window import Window
from tests.gui.recorded_session import ended


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def tell(bar: NoticeBar, code: str) -> None:
    bar.show_event(Notice(code=code, text=f"Something about {code}."))


@pytest.mark.parametrize(
    ("code", "event"),
    [
        (MicrophoneError.code, ListeningStarted(turn=1)),
        (SpeakerError.code, ChunkStarted(turn=1, chunk=0, start=0, end=1, audible_ms=0.0)),
        (TranscriptionError.code, TranscriptFinal("Hello", turn=1)),
        (KeyRejected.code, ReplyDelta("Hello", turn=1)),
        ("cut_off", TurnStarted("typed", turn=2)),
    ],
)
def test_a_notice_leaves_when_its_problem_is_solved(
    bar: NoticeBar, code: str, event: Event
) -> None:
    tell(bar, code)
    tell(bar, "history")
    bar.show_event(event)
    assert set(bar._rows) == {"history"}


def test_a_microphone_that_fails_is_told_once_and_above_the_conversation(window: Window) -> None:
    error = "No microphone found. Connect one and try again."
    window.notices.show_event(Notice(code=MicrophoneError.code, text=error))
    events = [
        TurnStarted("spoken", turn=1),
        ended(1, outcome="failed", error=error, error_code=MicrophoneError.code),
    ]
    for event in events:
        window.notices.show_event(event)
        window.transcript.show_event(event)
        window.captions.show_event(event)
    assert set(window.notices._rows) == {MicrophoneError.code}
    assert error not in window.transcript.toPlainText()
    assert not window.captions.answer.text()


def test_new_settings_remove_what_they_may_have_solved(bar: NoticeBar) -> None:
    for code in ("bad_setting", "crashed", "newer_version"):
        tell(bar, code)
    bar.dismiss_outdated()
    assert set(bar._rows) == {"crashed", "newer_version"}
