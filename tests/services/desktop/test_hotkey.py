"""Which way to a desktop-wide key there is, and what keys are called on it."""

from __future__ import annotations

import pytest

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.services.desktop.hotkey_factory import create_hotkey
from app.services.desktop.hotkey_portal import trigger
from app.services.desktop.hotkey_pynput import Chord, pynput_keys

KEYS = KeyCombination.parse("Ctrl+Alt+Space")


@pytest.mark.parametrize(
    ("platform", "environ", "way"),
    [
        ("win32", {}, "PynputHotkey"),
        ("darwin", {}, "PynputHotkey"),
        ("linux", {"DISPLAY": ":0"}, "X11Hotkey"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "PortalHotkey"),
        ("linux", {"XDG_SESSION_TYPE": "wayland"}, "PortalHotkey"),
    ],
)
def test_each_desktop_has_its_way(platform, environ, way):
    assert type(create_hotkey(print, platform, environ)).__name__ == way


def test_where_there_is_none_the_command_is_named():
    with pytest.raises(HotkeyError, match="repartee talk toggle"):
        create_hotkey(print, "linux", {})


def test_keys_are_called_what_each_desktop_calls_them():
    assert trigger(KEYS) == "CTRL+ALT+space"
    assert trigger(KeyCombination.parse("Meta+Shift+T")) == "SHIFT+LOGO+t"
    assert pynput_keys(KEYS, "win32") == "<alt>+<ctrl>+<space>"
    assert pynput_keys(KEYS, "darwin") == "<alt>+<cmd>+<space>"
    assert pynput_keys(KeyCombination.parse("Meta+PgUp"), "win32") == "<cmd>+<page_up>"


def test_a_chord_goes_down_with_its_last_key_and_up_with_its_first():
    heard = []
    chord = Chord(["ctrl", "t"], heard.append)
    chord.press("ctrl")
    chord.press("x")
    assert heard == []
    chord.press("t")
    chord.press("t")  # auto-repeat
    assert heard == [True]
    chord.release("ctrl")
    chord.press("ctrl")
    chord.release("t")
    assert heard == [True, False, True, False]
    chord.release("ctrl")
    assert heard == [True, False, True, False]
