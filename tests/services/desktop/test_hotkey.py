"""Which way to a desktop-wide key there is, and what keys are called on it."""

from __future__ import annotations

import pytest

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.services.desktop.hotkey_factory import create_hotkey
from app.services.desktop.hotkey_portal import trigger

KEYS = KeyCombination.parse("Ctrl+Alt+Space")


@pytest.mark.parametrize(
    ("platform", "environ", "way"),
    [
        ("win32", {}, "WindowsHotkey"),
        ("darwin", {}, "MacHotkey"),
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
