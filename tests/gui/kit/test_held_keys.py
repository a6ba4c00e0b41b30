"""Keys as fingers hold them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.gui.kit.held_keys import HeldKeys

F9 = Qt.Key.Key_F9


def key(kind: QEvent.Type, *, repeat: bool = False) -> QKeyEvent:
    return QKeyEvent(kind, F9, Qt.KeyboardModifier.NoModifier, "", repeat, 1)


PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@pytest.fixture
def happened(qapp):
    keys, log = HeldKeys(repeats=True), []
    keys.watch("Space", "F9")
    keys.key_pressed.connect(lambda name: log.append("down"))
    keys.key_released.connect(lambda name: log.append("up"))
    return keys, log


def test_a_held_key_that_x11_repeats_goes_down_once_and_up_once(happened, qtbot):
    keys, log = happened
    keys.press(key(PRESS))
    for _ in range(20):
        keys.release(key(RELEASE))
        keys.press(key(PRESS))
    qtbot.wait(40)
    assert log == ["down"]
    keys.release(key(RELEASE))
    qtbot.waitUntil(lambda: log == ["down", "up"])


def test_repeats_that_qt_tells_are_ignored(happened, qtbot):
    keys, log = happened
    keys.press(key(PRESS))
    keys.press(key(PRESS, repeat=True))
    keys.release(key(RELEASE, repeat=True))
    qtbot.wait(40)
    assert log == ["down"]


def test_two_taps_are_two_taps(happened, qtbot):
    keys, log = happened
    for count in (1, 2):
        keys.press(key(PRESS))
        keys.release(key(RELEASE))
        qtbot.waitUntil(lambda count=count: log == ["down", "up"] * count)


def test_where_no_releases_are_made_up_a_key_goes_up_at_once(qapp):
    keys, log = HeldKeys(repeats=False), []
    keys.watch("F9")
    keys.key_released.connect(lambda name: log.append("up"))
    keys.press(key(PRESS))
    keys.release(key(RELEASE))
    assert log == ["up"]


def test_what_is_not_watched_is_left_to_others(happened):
    keys, log = happened
    keys.watch("Ctrl+F9")
    assert not keys.press(key(PRESS))
    assert not keys.release(key(RELEASE))
    assert log == []


def test_a_combination_goes_up_with_its_key_whichever_finger_is_faster(happened, qtbot):
    keys, log = happened
    keys.watch("Ctrl+F9")
    held = QKeyEvent(PRESS, F9, Qt.KeyboardModifier.ControlModifier)
    assert keys.press(held)
    assert keys.release(key(RELEASE))
    qtbot.waitUntil(lambda: log == ["down", "up"])
