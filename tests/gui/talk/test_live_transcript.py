"""What the user is saying, in the talk bar."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    InputLevel,
    TranscriptFinal,
    TranscriptPartial,
    TurnStarted,
)
from app.gui.kit.theme import current_theme
from app.gui.talk.live_transcript import BARS, LiveTranscript


def colors(live: LiveTranscript) -> dict[str, str]:
    """The color of each word."""
    field = live.findChild(QPlainTextEdit)
    found = {}
    for word in live.text.split():
        cursor = QTextCursor(field.document())
        cursor.setPosition(live.text.index(word) + len(word))
        found[word] = cursor.charFormat().foreground().color().name()
    return found


def test_words_that_may_still_change_are_muted(qtbot: QtBot) -> None:
    live, theme = LiveTranscript(), current_theme()
    qtbot.addWidget(live)
    live.show_event(TurnStarted(source="spoken"))
    live.show_event(TranscriptPartial(text="Two egg"))
    live.show_event(TranscriptPartial(text="Two figs and"))
    assert live.text == "Two figs and"
    assert colors(live) == {"Two": theme.text, "figs": theme.text_muted, "and": theme.text_muted}
    live.show_event(TranscriptFinal(text="Two figs and a pear."))
    assert set(colors(live).values()) == {theme.text}


def test_the_next_turn_begins_empty(qtbot: QtBot) -> None:
    live = LiveTranscript()
    qtbot.addWidget(live)
    live.show_event(TranscriptPartial(text="Two eggs"))
    live.show_event(InputLevel(0.5))
    live.show_event(TurnStarted(source="spoken"))
    assert live.text == ""
    assert list(live._levels._levels) == BARS * [0.0]


def test_a_louder_voice_draws_higher_bars(qtbot: QtBot) -> None:
    live = LiveTranscript()
    qtbot.addWidget(live)
    live.resize(400, 60)

    def ink() -> int:
        picture = live._levels.grab().toImage()
        color = current_theme().listening
        return sum(
            picture.pixelColor(x, y).name() == color
            for x in range(picture.width())
            for y in range(picture.height())
        )

    silent = ink()
    for _ in range(BARS):
        live.show_event(InputLevel(0.3))
    assert ink() > 3 * silent
