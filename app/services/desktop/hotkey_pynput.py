"""Windows and macOS let a program hear every key: pynput listens, and all but ours is dropped."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable
from typing import Any

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.messages import sentence
from app.services.desktop.hotkey import Report, not_here, unknown

MODIFIERS = {"Ctrl": "<ctrl>", "Alt": "<alt>", "Shift": "<shift>", "Meta": "<cmd>"}
MAC_MODIFIERS = {**MODIFIERS, "Ctrl": "<cmd>", "Meta": "<ctrl>"}
"""What Qt calls Ctrl is Command there."""
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


class ListenerHotkey:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._listener: Any = None

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError: no such key, or the system does not allow it."""
        loop = asyncio.get_running_loop()

        def report(down: bool) -> None:
            loop.call_soon_threadsafe(self._report, down)

        await asyncio.to_thread(self._listen, keys, report)
        return ""

    async def close(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None

    def _listen(self, keys: KeyCombination, report: Report) -> None:
        try:
            from pynput import keyboard
        except ImportError as missing:
            raise not_here() from missing
        try:
            chord = Chord(keyboard.HotKey.parse(pynput_keys(keys)), report)
        except ValueError as wrong:
            raise unknown(keys) from wrong

        def plain(act: Callable[[object], None]) -> Callable[[Any], None]:
            # Left and right are one key, and so are "t" and what Alt makes of it.
            return lambda key: act(listener.canonical(key))

        listener = keyboard.Listener(on_press=plain(chord.press), on_release=plain(chord.release))
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
    """Keys that are down together: ``report`` hears when the last goes down and the first up."""

    def __init__(self, keys: Iterable[object], report: Report) -> None:
        self._keys = set(keys)
        self._report = report
        self._down: set[object] = set()

    def press(self, key: object) -> None:
        before = self._down == self._keys
        if key in self._keys:
            self._down.add(key)
        if self._down == self._keys and not before:
            self._report(True)

    def release(self, key: object) -> None:
        if self._down == self._keys and key in self._keys:
            self._report(False)
        self._down.discard(key)


def pynput_keys(keys: KeyCombination, platform: str = sys.platform) -> str:
    """As ``HotKey.parse`` reads them: ``<ctrl>+<alt>+<space>``."""
    modifiers = MAC_MODIFIERS if platform == "darwin" else MODIFIERS
    key = keys.key
    named = key.lower() if len(key) == 1 else f"<{NAMED.get(key, key.lower())}>"
    return "+".join([*(modifiers[name] for name in sorted(keys.modifiers)), named])
