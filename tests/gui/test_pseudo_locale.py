"""Every room in a language that nobody speaks: what still is English has been forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.chat.welcome import EXAMPLES
from app.gui.kit.widgets import ElidedLabel
from app.gui.shell.window import Window
from tests.gui.test_access import PLACES
from tests.pseudo_locale import BEGIN, END, PseudoLocale

DATA = re.compile(
    r"https?://\S*|\S*[/\\]\S*|Repartee|\w*(\+\w+)+|F\d+|GPL-3.0-or-later"
    r"|Esc|Enter|Return|Space|Home|End|Tab"
    r"|Look up (first|second)|Open\?|what: it|what|: Open|servers.json"
    r"|Commit · Git|Message \d+|Notice \w+|A draft|message"
    r"|Qwen3.5 2B|Thorsten|German \(Germany\)|German|9 bytes"
    r"|English|Deutsch|Español|中文|JSON|npx|files|web|Another|ms|Ctrl|Shift"
)
"""What is no word of ours."""
HELPERS = {example for _, example in EXAMPLES}
"""Questions to the helper, which knows English only."""
OWN = re.compile(f"{BEGIN}[^{END}]*{END}")


@pytest.fixture(params=("accents", "ar"))
def pseudo(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    catalog = PseudoLocale(request.param, qapp)
    qapp.installTranslator(catalog)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    yield request.param
    qapp.removeTranslator(catalog)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def said(place: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text."""
    for widget in (place, *place.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield where, widget.accessibleName()
        yield where, widget.accessibleDescription()
        yield where, widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QLineEdit):
            yield where, widget.placeholderText()


@pytest.mark.parametrize("make", PLACES, ids=lambda make: make.__name__)
def test_nothing_is_left_in_english(pseudo: str, qtbot: QtBot, window: Window, make) -> None:
    place = make(window)
    qtbot.addWidget(place)
    left = {
        (where, text)
        for where, text in said(place)
        if re.search(r"[A-Za-z]{3}", DATA.sub("", OWN.sub("", text)))
    }
    forgotten = {(where, text) for where, text in left if text.strip() not in HELPERS}
    assert not forgotten, "\n".join(map(str, sorted(forgotten)))


def cut_off(place: QWidget) -> list[str]:
    return [
        f"{type(part).__name__} {part.text()} has {part.width()} of {needed} px"
        for part in place.findChildren(QWidget)
        if isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and not part.wordWrap())
        if part.isVisibleTo(place) and part.text() and not isinstance(part, ElidedLabel)
        if part.width() < (needed := part.minimumSizeHint().width())
    ]


@pytest.mark.parametrize("make", PLACES, ids=lambda make: make.__name__)
def test_longer_words_are_not_cut_off(pseudo: str, qtbot: QtBot, window: Window, make) -> None:
    place = make(window)
    qtbot.addWidget(place)
    place.resize(480, 800)
    place.show()
    qtbot.waitUntil(lambda: not cut_off(place))  # once all is laid out
    assert place.layoutDirection() == (
        Qt.LayoutDirection.RightToLeft if pseudo == "ar" else Qt.LayoutDirection.LeftToRight
    )
