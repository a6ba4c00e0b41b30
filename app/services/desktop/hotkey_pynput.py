"""The desktop-wide key on Windows and macOS: pynput hears every key, and all others are dropped."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable
from typing import Any

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.messages import sentence
from app.services.desktop.hotkey import KeyCallback, unknown_key, unsupported_desktop

MODIFIERS = {"Ctrl": "<ctrl>", "Alt": "<alt>", "Shift": "<shift>", "Meta": "<cmd>"}
MAC_MODIFIERS = {**MODIFIERS, "Ctrl": "<cmd>", "Meta": "<ctrl>"}
"""On macOS, Qt calls the Command key Ctrl, and the Control key Meta."""
NAMED = {
    "PgUp": "page_up",
    "PgDown": "page_down",
    "Ins": "insert",
    "Del": "delete",
    "Esc": "esc",
    "Return": "enter",
    "CapsLock": "caps_lock",
    "ScrollLock": "scroll_lock",
    "Media Play": "media_play_pause",
}


class PynputHotkey:
    def __init__(self, callback: KeyCallback) -> None:
        self._callback = callback
        self._listener: Any = None

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError if there is no such key, or the system does not permit it."""
        loop = asyncio.get_running_loop()
        await asyncio.to_thread(
            self._listen, keys, lambda down: loop.call_soon_threadsafe(self._callback, down)
        )
        return ""

    async def close(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None

    def _listen(self, keys: KeyCombination, callback: Callable[[bool], object]) -> None:
        try:
            from pynput import keyboard
        except ImportError as missing:
            raise unsupported_desktop() from missing
        try:
            chord = Chord(keyboard.HotKey.parse(pynput_keys(keys)), callback)
        except ValueError as wrong:
            raise unknown_key(keys) from wrong

        # Canonical: left and right are the same key, and so are "t" and what Alt makes of it.
        listener: Any = keyboard.Listener(
            on_press=lambda key: chord.press(listener.canonical(key)),
            on_release=lambda key: chord.release(listener.canonical(key)),
        )
        listener.start()
        listener.wait()
        self._listener = listener
        if not getattr(listener, "IS_TRUSTED", True):
            raise HotkeyError(
                sentence(
                    "macOS keeps keys from Repartee: allow it under Privacy & Security, "
                    "Accessibility, and start it again."
                )
            )


class Chord:
    """Keys held together: calls back when the last of them goes down and the first goes up."""

    def __init__(self, keys: Iterable[object], callback: Callable[[bool], object]) -> None:
        self._keys = set(keys)
        self._callback = callback
        self._down: set[object] = set()

    def press(self, key: object) -> None:
        before = self._down == self._keys
        if key in self._keys:
            self._down.add(key)
        if self._down == self._keys and not before:
            self._callback(True)

    def release(self, key: object) -> None:
        if self._down == self._keys and key in self._keys:
            self._callback(False)
        self._down.discard(key)


def pynput_keys(keys: KeyCombination, platform: str = sys.platform) -> str:
    """In the syntax of ``HotKey.parse``: ``<ctrl>+<alt>+<space>``."""
    modifiers = MAC_MODIFIERS if platform == "darwin" else MODIFIERS
    key = keys.key
    named = key.lower() if len(key) == 1 else f"<{NAMED.get(key, key.lower())}>"
    return "+".join([*(modifiers[name] for name in sorted(keys.modifiers)), named])
