from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    Event,
    PermissionAnswered,
    ToolFinished,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.tools import Verdict
from app.gui.talk.composer import LINES
from app.gui.talk.talk_bar import TalkBar
from tests.gui.recorded_session import ended

ENTER = Qt.Key.Key_Return


@pytest.fixture
def bar(qtbot: QtBot) -> TalkBar:
    bar = TalkBar()
    qtbot.addWidget(bar)
    bar.resize(400, 60)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


@pytest.fixture
def sent(bar: TalkBar) -> list[str]:
    texts: list[str] = []
    bar.composer.submitted.connect(texts.append)
    return texts


def test_enter_sends_and_the_draft_goes_once_the_conversation_has_it(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    qtbot.keyClicks(bar.composer, " Hello ")
    qtbot.keyClick(bar.composer, ENTER)
    assert sent == ["Hello"]
    assert bar.composer.toPlainText() == " Hello "
    bar.composer.show_event(UserMessage(turn=1, text="Hello"))
    assert bar.composer.toPlainText() == ""


def test_shift_enter_breaks_the_line(qtbot: QtBot, bar: TalkBar, sent: list[str]) -> None:
    qtbot.keyClicks(bar.composer, "a")
    qtbot.keyClick(bar.composer, ENTER, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(bar.composer, "b")
    assert sent == []
    qtbot.keyClick(bar.composer, ENTER)
    assert sent == ["a\nb"]


def test_a_message_that_did_not_arrive_stays_and_can_be_sent_again(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    qtbot.keyClicks(bar.composer, "Hello")
    qtbot.keyClick(bar.composer, ENTER)
    bar.composer.show_event(ended(1, outcome="failed"))
    assert bar.composer.toPlainText() == "Hello"
    qtbot.keyClick(bar.composer, ENTER)
    assert sent == ["Hello", "Hello"]


def test_enter_twice_sends_once(qtbot: QtBot, bar: TalkBar, sent: list[str]) -> None:
    qtbot.keyClicks(bar.composer, "Hello")
    qtbot.keyClick(bar.composer, ENTER)
    qtbot.keyClick(bar.composer, ENTER)
    assert sent == ["Hello"]


def test_a_draft_written_on_after_sending_is_kept(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    qtbot.keyClicks(bar.composer, "Hello")
    qtbot.keyClick(bar.composer, ENTER)
    qtbot.keyClicks(bar.composer, " again")
    bar.composer.show_event(UserMessage(turn=1, text="Hello"))
    assert bar.composer.toPlainText() == "Hello again"


def test_spoken_words_leave_the_draft_alone(qtbot: QtBot, bar: TalkBar) -> None:
    qtbot.keyClicks(bar.composer, "half a th")
    bar.composer.show_event(UserMessage(turn=1, text="half a th"))
    assert bar.composer.toPlainText() == "half a th"


def test_blank_text_is_not_sent(qtbot: QtBot, bar: TalkBar, sent: list[str]) -> None:
    assert bar.send.isHidden()
    qtbot.keyClicks(bar.composer, "   ")
    qtbot.keyClick(bar.composer, ENTER)
    assert sent == []
    assert bar.send.isHidden()


def test_the_send_button_sends(qtbot: QtBot, bar: TalkBar, sent: list[str]) -> None:
    qtbot.keyClicks(bar.composer, "Hello")
    qtbot.mouseClick(bar.send, Qt.MouseButton.LeftButton)
    assert sent == ["Hello"]


def test_it_grows_with_its_lines_up_to_a_limit(bar: TalkBar) -> None:
    def height(lines: int) -> int:
        bar.composer.setPlainText("\n".join("x" * lines))
        return bar.composer.height()

    assert height(1) < height(3) < height(LINES) == height(LINES + 1) == height(40)


def test_a_text_without_spaces_is_wrapped_and_all_of_it_is_visible(
    qtbot: QtBot, bar: TalkBar
) -> None:
    composer = bar.composer
    for width in range(380, 414):  # at some of them, a line ends less than 1 px before the edge
        bar.resize(width, 60)
        composer.clear()
        for _ in range(40):
            qtbot.keyClick(composer, "a")
            assert composer.horizontalScrollBar().value() == 0
            assert composer.cursorRect().right() < composer.viewport().width()


def test_pasted_markup_is_plain_text(bar: TalkBar) -> None:
    bar.composer.insertPlainText("<b>bold</b>")
    assert bar.composer.toPlainText() == "<b>bold</b>"


# --- nothing that was typed is lost or sent twice ------------------------------------------------


def test_the_end_of_the_answer_that_a_message_interrupts_does_not_send_it_twice(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    composer = bar.composer
    composer.show_event(TurnStarted(turn=1, source="typed"))
    qtbot.keyClicks(composer, "Stop that")
    qtbot.keyClick(composer, ENTER)
    composer.show_event(ended(1, outcome="interrupted"))
    qtbot.keyClick(composer, ENTER)
    assert sent == ["Stop that"]
    composer.show_event(TurnStarted(turn=2, source="typed"))
    composer.show_event(UserMessage(turn=2, text="Stop that"))
    assert composer.toPlainText() == ""


def test_the_end_of_an_earlier_message_does_not_send_the_next_one_twice(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    composer = bar.composer
    qtbot.keyClicks(composer, "One")
    qtbot.keyClick(composer, ENTER)
    qtbot.keyClicks(composer, " more")
    qtbot.keyClick(composer, ENTER)
    for event in (
        TurnStarted(turn=1, source="typed"),
        UserMessage(turn=1, text="One"),
        ended(1, outcome="interrupted"),
    ):
        composer.show_event(event)
        qtbot.keyClick(composer, ENTER)
    assert sent == ["One", "One more"]


@pytest.mark.parametrize(
    "event",
    [
        PermissionAnswered(turn=1, call_id="a", verdict=Verdict.ONCE),
        ToolFinished("a", "wait", "cancelled", "", 5.0, turn=1),
    ],
)
def test_words_that_decide_about_a_tool_leave_the_composer(
    qtbot: QtBot, bar: TalkBar, event: Event
) -> None:
    bar.composer.show_event(TurnStarted(turn=1, source="typed"))
    qtbot.keyClicks(bar.composer, "cancel that")
    qtbot.keyClick(bar.composer, ENTER)
    bar.composer.show_event(event)
    assert bar.composer.toPlainText() == ""


def compose(bar: TalkBar, preedit: str) -> None:
    QApplication.sendEvent(bar.composer, QInputMethodEvent(preedit, []))


def test_what_an_input_method_composes_is_sent_with_the_rest(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    qtbot.keyClicks(bar.composer, "a ")
    compose(bar, "にほん")
    qtbot.mouseClick(bar.send, Qt.MouseButton.LeftButton)
    assert sent == ["a にほん"]
    bar.composer.show_event(UserMessage(turn=1, text="a にほん"))
    assert bar.composer.toPlainText() == ""


def test_a_composition_alone_can_be_sent(qtbot: QtBot, bar: TalkBar, sent: list[str]) -> None:
    compose(bar, "你好")
    assert not bar.send.isHidden()
    qtbot.mouseClick(bar.send, Qt.MouseButton.LeftButton)
    assert sent == ["你好"]


def test_a_composition_that_is_given_up_is_not_sent(
    qtbot: QtBot, bar: TalkBar, sent: list[str]
) -> None:
    compose(bar, "ni")
    compose(bar, "")
    assert bar.send.isHidden()
    qtbot.keyClick(bar.composer, ENTER)
    assert sent == []
