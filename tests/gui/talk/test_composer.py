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
from app.gui.talk.composer import LINES, ComposerCard
from tests.gui.recorded_session import ended

ENTER = Qt.Key.Key_Return


@pytest.fixture
def card(qtbot: QtBot) -> ComposerCard:
    card = ComposerCard()
    qtbot.addWidget(card)
    card.resize(400, 60)
    with qtbot.waitExposed(card):
        card.show()
    return card


@pytest.fixture
def sent(card: ComposerCard) -> list[str]:
    texts: list[str] = []
    card.composer.submitted.connect(texts.append)
    return texts


def test_enter_sends_and_the_draft_goes_once_the_conversation_has_it(
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    qtbot.keyClicks(card.composer, " Hello ")
    qtbot.keyClick(card.composer, ENTER)
    assert sent == ["Hello"]
    assert card.composer.toPlainText() == " Hello "
    card.composer.show_event(UserMessage(turn=1, text="Hello"))
    assert card.composer.toPlainText() == ""


def test_shift_enter_breaks_the_line(qtbot: QtBot, card: ComposerCard, sent: list[str]) -> None:
    qtbot.keyClicks(card.composer, "a")
    qtbot.keyClick(card.composer, ENTER, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(card.composer, "b")
    assert sent == []
    qtbot.keyClick(card.composer, ENTER)
    assert sent == ["a\nb"]


def test_a_message_that_did_not_arrive_stays_and_can_be_sent_again(
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    qtbot.keyClicks(card.composer, "Hello")
    qtbot.keyClick(card.composer, ENTER)
    card.composer.show_event(ended(1, outcome="failed"))
    assert card.composer.toPlainText() == "Hello"
    qtbot.keyClick(card.composer, ENTER)
    assert sent == ["Hello", "Hello"]


def test_enter_twice_sends_once(qtbot: QtBot, card: ComposerCard, sent: list[str]) -> None:
    qtbot.keyClicks(card.composer, "Hello")
    qtbot.keyClick(card.composer, ENTER)
    qtbot.keyClick(card.composer, ENTER)
    assert sent == ["Hello"]


def test_a_draft_written_on_after_sending_is_kept(
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    qtbot.keyClicks(card.composer, "Hello")
    qtbot.keyClick(card.composer, ENTER)
    qtbot.keyClicks(card.composer, " again")
    card.composer.show_event(UserMessage(turn=1, text="Hello"))
    assert card.composer.toPlainText() == "Hello again"


def test_spoken_words_leave_the_draft_alone(qtbot: QtBot, card: ComposerCard) -> None:
    qtbot.keyClicks(card.composer, "half a th")
    card.composer.show_event(UserMessage(turn=1, text="half a th"))
    assert card.composer.toPlainText() == "half a th"


def test_blank_text_is_not_sent(qtbot: QtBot, card: ComposerCard, sent: list[str]) -> None:
    assert not card.send.isEnabled()
    qtbot.keyClicks(card.composer, "   ")
    qtbot.keyClick(card.composer, ENTER)
    assert sent == []
    assert not card.send.isEnabled()


def test_the_send_button_sends(qtbot: QtBot, card: ComposerCard, sent: list[str]) -> None:
    qtbot.keyClicks(card.composer, "Hello")
    qtbot.mouseClick(card.send, Qt.MouseButton.LeftButton)
    assert sent == ["Hello"]


def test_it_grows_with_its_lines_up_to_a_limit(card: ComposerCard) -> None:
    def height(lines: int) -> int:
        card.composer.setPlainText("\n".join("x" * lines))
        return card.composer.height()

    assert height(1) < height(3) < height(LINES) == height(LINES + 1) == height(40)


def test_pasted_markup_is_plain_text(card: ComposerCard) -> None:
    card.composer.insertPlainText("<b>bold</b>")
    assert card.composer.toPlainText() == "<b>bold</b>"


# --- nothing that was typed is lost or sent twice ------------------------------------------------


def test_the_end_of_the_answer_that_a_message_interrupts_does_not_send_it_twice(
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    composer = card.composer
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
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    composer = card.composer
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
    qtbot: QtBot, card: ComposerCard, event: Event
) -> None:
    card.composer.show_event(TurnStarted(turn=1, source="typed"))
    qtbot.keyClicks(card.composer, "cancel that")
    qtbot.keyClick(card.composer, ENTER)
    card.composer.show_event(event)
    assert card.composer.toPlainText() == ""


def compose(card: ComposerCard, preedit: str) -> None:
    QApplication.sendEvent(card.composer, QInputMethodEvent(preedit, []))


def test_what_an_input_method_composes_is_sent_with_the_rest(
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    qtbot.keyClicks(card.composer, "a ")
    compose(card, "にほん")
    qtbot.mouseClick(card.send, Qt.MouseButton.LeftButton)
    assert sent == ["a にほん"]
    card.composer.show_event(UserMessage(turn=1, text="a にほん"))
    assert card.composer.toPlainText() == ""


def test_a_composition_alone_can_be_sent(qtbot: QtBot, card: ComposerCard, sent: list[str]) -> None:
    compose(card, "你好")
    assert card.send.isEnabled()
    qtbot.mouseClick(card.send, Qt.MouseButton.LeftButton)
    assert sent == ["你好"]


def test_a_composition_that_is_given_up_is_not_sent(
    qtbot: QtBot, card: ComposerCard, sent: list[str]
) -> None:
    compose(card, "ni")
    compose(card, "")
    assert not card.send.isEnabled()
    qtbot.keyClick(card.composer, ENTER)
    assert sent == []
