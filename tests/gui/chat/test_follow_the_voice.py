"""The transcript follows what is spoken, until the user scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkFinished,
    ChunkStarted,
    ReplyDelta,
    ReplyFinished,
    SpeechPaused,
    TurnStarted,
    UserMessage,
)
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.theme import SPACE
from tests.gui.recorded_session import ended

SENTENCES = [f"Sentence {n} of the answer is here. Light takes a while.\n\n" for n in range(60)]
LONG = "".join(SENTENCES)


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(500, 420)
    with qtbot.waitExposed(view):
        view.show()
    return view


def answer(view: TranscriptView, text: str = LONG) -> None:
    view.show_event(TurnStarted("typed", turn=1))
    view.show_event(UserMessage("A question", turn=1))
    for start in range(0, len(text), 60):
        view.show_event(ReplyDelta(text[start : start + 60], turn=1))
        QApplication.processEvents()
    view._writer._flush()


def finish(view: TranscriptView, text: str = LONG) -> None:
    view.show_event(ReplyFinished("stop", turn=1))
    view.show_event(ended(1, text=text))


def speak(view: TranscriptView, number: int) -> None:
    start = sum(map(len, SENTENCES[:number]))
    end = start + len(SENTENCES[number])
    if number:
        view.show_event(ChunkFinished(number - 1, 0.0, turn=1))
    view.show_event(ChunkStarted(number, start, end, 0.0, turn=1))


def top_of(view: TranscriptView, number: int) -> int:
    """The y coordinate of a sentence in the view."""
    cursor = view.document().find(f"Sentence {number} ")
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart())
    return view.cursorRect(cursor).top()


def is_at_a_third(view: TranscriptView, number: int) -> bool:
    return abs(top_of(view, number) - view.viewport().height() / 3) <= SPACE


def is_at_end(view: TranscriptView) -> bool:
    bar = view.verticalScrollBar()
    return bar.value() >= bar.maximum() - SPACE


def wheel(view: TranscriptView, delta: int) -> None:
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_what_is_spoken_is_kept_at_a_third_of_the_view(qtbot, view):
    answer(view)
    qtbot.waitUntil(lambda: is_at_end(view) and view.verticalScrollBar().maximum() > 0)
    for number in (10, 11, 12, 30):
        speak(view, number)
        qtbot.wait(5)
        assert is_at_a_third(view, number)
        assert view.following
        assert not view.pill.isVisible()


def test_a_long_answer_that_arrives_at_once_is_followed_from_its_beginning(qtbot, view):
    view.show_event(TurnStarted("typed", turn=1))
    view.show_event(UserMessage("A question", turn=1))
    view.show_event(ReplyDelta(LONG * 3, turn=1))
    view.show_event(ReplyFinished("stop", turn=1))
    for number in (0, 20):
        speak(view, number)
        qtbot.wait(50)
    assert is_at_a_third(view, 20)
    assert view.following


def test_text_that_arrives_meanwhile_does_not_move_what_is_spoken(qtbot, view):
    answer(view, LONG[: len(LONG) // 2])
    speak(view, 12)
    for start in range(len(LONG) // 2, len(LONG), 200):
        view.show_event(ReplyDelta(LONG[start : start + 200], turn=1))
        qtbot.wait(1)
    view.show_event(ReplyFinished("stop", turn=1))  # the text becomes Markdown
    qtbot.wait(50)
    assert is_at_a_third(view, 12)
    assert view.following


def test_a_new_size_or_zoom_keeps_what_is_spoken_in_place(qtbot, view):
    answer(view)
    speak(view, 20)
    view.resize(700, 500)
    qtbot.wait(20)
    assert is_at_a_third(view, 20)
    view.set_zoom(140)
    qtbot.wait(20)
    assert is_at_a_third(view, 20)


def test_a_short_answer_stays_at_the_bottom(qtbot, view):
    view.resize(500, 900)
    text = "".join(SENTENCES[:4])
    answer(view, text)
    speak(view, 1)
    qtbot.wait(5)
    assert is_at_end(view)
    finish(view, text)
    assert view.following


@pytest.mark.parametrize("way", ["wheel", "key", "drag"])
def test_scrolling_stops_the_following_and_the_pill_leads_back(qtbot, view, way):
    answer(view)
    speak(view, 20)
    if way == "wheel":
        wheel(view, 240)
    elif way == "key":
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
    else:
        view.verticalScrollBar().setSliderPosition(0)
    assert not view.following
    shown = view.cursorForPosition(QPoint(0, 100)).block().text()
    speak(view, 21)
    qtbot.wait(5)
    assert view.cursorForPosition(QPoint(0, 100)).block().text() == shown
    assert view.pill.isVisible()
    assert view.pill.text() == "Back to the voice"
    qtbot.mouseClick(view.pill, Qt.MouseButton.LeftButton)
    assert is_at_a_third(view, 21)
    assert not view.pill.isVisible()
    speak(view, 22)
    assert is_at_a_third(view, 22)


def test_the_end_key_shows_the_end_while_the_voice_is_elsewhere(qtbot, view):
    answer(view)
    speak(view, 5)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_End)
    speak(view, 6)
    assert is_at_end(view)
    assert view.pill.text() == "Back to the voice"


def test_the_place_stays_when_the_voice_ends_and_the_pill_leads_to_the_latest(qtbot, view):
    answer(view)
    speak(view, 20)
    before = top_of(view, 20)
    finish(view)
    qtbot.wait(20)
    assert abs(top_of(view, 20) - before) <= SPACE
    assert view.pill.isVisible()
    assert view.pill.text() == "Latest"
    qtbot.mouseClick(view.pill, Qt.MouseButton.LeftButton)
    assert is_at_end(view)


def test_the_next_question_is_shown_at_once(qtbot, view):
    answer(view)
    speak(view, 20)
    finish(view)
    view.show_event(TurnStarted("typed", turn=2))
    view.show_event(UserMessage("Another question", turn=2))
    qtbot.waitUntil(lambda: is_at_end(view))
    assert view.following


def test_without_a_voice_the_newest_line_is_followed(qtbot, view):
    answer(view, LONG[:2_000])
    view.show_event(ReplyDelta(LONG[2_000:], turn=1))
    qtbot.waitUntil(lambda: is_at_end(view))
    assert view.following


def test_the_newest_line_is_followed_once_the_voice_is_silenced(qtbot, view):
    answer(view)
    speak(view, 10)
    view.follow_text()
    assert is_at_end(view)
    view.show_event(ReplyDelta("More text. " * 40, turn=1))
    qtbot.waitUntil(lambda: is_at_end(view))


def test_after_all_has_been_said_the_newest_line_is_followed(qtbot, view):
    text = "".join(SENTENCES[:30])
    answer(view, text)
    speak(view, 29)
    view.show_event(ChunkFinished(29, 0.0, turn=1))
    view.show_event(SpeechPaused(using_tool=True, turn=1))
    view.show_event(ReplyDelta("After the tool: " + "more of it. " * 60, turn=1))
    qtbot.waitUntil(lambda: is_at_end(view))
    assert view.following


def test_a_voice_that_runs_dry_is_still_followed(qtbot, view):
    answer(view)
    speak(view, 10)
    view.show_event(ChunkFinished(10, 0.0, turn=1))
    view.show_event(SpeechPaused(using_tool=False, turn=1))
    qtbot.wait(20)
    assert is_at_a_third(view, 10)


def test_a_message_that_is_played_again_is_followed(qtbot, view):
    answer(view)
    finish(view)
    message = view.message_actions._message_at(200)
    assert message is not None
    view.verticalScrollBar().setValue(0)
    view.mark_next_replay(message)
    view.show_event(TurnStarted("replay", turn=2))
    start = LONG.index("Sentence 40 ")
    view.show_event(ChunkStarted(0, start, start + 30, 0.0, turn=2))
    qtbot.wait(20)
    assert is_at_a_third(view, 40)
