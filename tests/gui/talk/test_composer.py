from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import UserMessage
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
