"""The window from right to left, and text that is read so in a window that is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import ToolStarted, TurnStarted, UserMessage
from app.engine.contracts.ports import Message
from app.gui.chat.passage import Passage
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.bridge import Bridge
from app.gui.kit.forms import wrapped
from app.gui.shell.window import Window
from tests.gui.recorded_session import ended

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ARABIC = "ما هو القمر؟"
HEBREW = "שלום עולם"
ENGLISH = "What is the Moon?"


@pytest.fixture
def mirrored(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    qapp.setLayoutDirection(RIGHT)
    window = Window(Bridge(), Settings())
    qtbot.addWidget(window)
    window.show()
    yield window
    qapp.setLayoutDirection(LEFT)


def passages(view: TranscriptView) -> list[Passage]:
    return list(view.document().passages)  # type: ignore[attr-defined]


def x(part: QWidget, window: Window) -> int:
    return part.mapTo(window, QPoint()).x()


def ink(view: TranscriptView, passage: Passage) -> tuple[float, float]:
    """How far its first line is from the left and from the right of the view, px."""
    block = next(passage.blocks())
    line = block.layout().lineAt(0).naturalTextRect()
    line.translate(view.document().documentLayout().blockBoundingRect(block).topLeft())
    return line.left(), view.viewport().width() - line.right()


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_a_reply_stands_on_the_side_from_which_it_is_read(
    qtbot: QtBot, window: Window, text: str
) -> None:
    window.transcript.show_conversation([Message("assistant", text), Message("assistant", ENGLISH)])
    theirs, ours = passages(window.transcript)
    assert next(theirs.blocks()).textDirection() is RIGHT
    left, right = ink(window.transcript, theirs)
    assert left > right
    left, right = ink(window.transcript, ours)
    assert left < right


def test_each_paragraph_of_a_reply_has_its_own_direction(window: Window) -> None:
    text = f"{ARABIC}\n\n{ENGLISH}\n\n- {HEBREW}\n\n```python\n'{HEBREW}'\n```"
    window.transcript.show_conversation([Message("assistant", text)])
    (reply,) = passages(window.transcript)
    directions = [block.textDirection() for block in reply.blocks()]
    assert directions == [RIGHT, LEFT, RIGHT, LEFT]  # code is always read from the left


def bubble(window: Window) -> float:
    """The middle of the user's last bubble, as a part of the view's width."""
    view = window.transcript
    view.show_conversation([Message("user", "Hi")])
    rect = view.document().rect(passages(view)[0])  # type: ignore[attr-defined]
    return float(rect.center().x() / view.viewport().width())


def test_the_users_bubbles_stand_at_the_end_of_the_line(window: Window) -> None:
    assert bubble(window) > 0.7


def test_from_right_to_left_the_line_ends_at_the_left(mirrored: Window) -> None:
    assert bubble(mirrored) < 0.3


def test_the_window_is_mirrored(mirrored: Window) -> None:
    header = mirrored.header
    bar = mirrored.talk_bar
    assert x(header.more_button, mirrored) < x(header.model_menu, mirrored)
    assert x(bar.talk_button, mirrored) < x(mirrored.composer, mirrored)
    margins = bar.layout().contentsMargins()
    assert margins.left() < margins.right()


@pytest.mark.usefixtures("mirrored")
def test_a_label_is_on_the_side_of_the_layout_whatever_its_text(qtbot: QtBot) -> None:
    label = wrapped(ENGLISH)
    qtbot.addWidget(label)
    label.resize(600, 40)
    image = label.grab().toImage()
    left = [image.pixel(x, y) for x in range(300) for y in range(image.height())]
    assert len(set(left)) == 1


def test_a_tool_call_is_one_line_with_its_time_at_the_end(qtbot: QtBot, mirrored: Window) -> None:
    view = mirrored.transcript
    view.show_event(TurnStarted(turn=1, source="typed"))
    view.show_event(UserMessage(turn=1, text=ARABIC))
    view.show_event(ToolStarted("a", HEBREW, "{}", turn=1))
    (call,) = view.calls.passages

    def is_in_place() -> bool:
        block = next(call.blocks())
        line = block.layout().lineAt(0)
        name = line.cursorToX(block.text().index(HEBREW[0]))[0]  # type: ignore[index]
        ends = line.naturalTextRect().left() < 8 and 20 < line.width() - name < 30
        return block.layout().lineCount() == 1 and ends

    qtbot.waitUntil(is_in_place)  # once it is laid out


def test_a_draft_stands_on_the_side_from_which_it_is_read(qtbot: QtBot, window: Window) -> None:
    def side() -> float:
        return window.composer.document().begin().layout().lineAt(0).naturalTextRect().left()

    window.composer.setPlainText(ARABIC)
    assert side() > window.composer.viewport().width() / 2
    window.composer.setPlainText(ENGLISH)
    assert side() < 10


def test_an_error_can_be_acted_on_from_right_to_left(mirrored: Window) -> None:
    view = mirrored.transcript
    view.show_event(TurnStarted(turn=1, source="typed"))
    view.show_event(UserMessage(turn=1, text=ARABIC))
    view.show_event(ended(1, outcome="failed", error=ARABIC, retryable=True))
    card = passages(view)[-1]
    block = next(card.blocks())
    assert block.blockFormat().rightMargin() > block.blockFormat().leftMargin()  # the icon's room
