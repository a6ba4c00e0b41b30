"""The desktop-wide key on Windows: ``RegisterHotKey`` sends it to one thread, whatever window has
the focus. Only the press is reported, so the key's state is polled until it goes up.
"""

from __future__ import annotations

import asyncio
import ctypes
import threading
from concurrent.futures import Future
from ctypes import wintypes
from typing import Any

from app.config.key_combination import KeyCombination
from app.services.desktop.hotkey import KeyCallback, taken_key, unknown_key

POLL_S = 0.02

_MODIFIERS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
_NO_REPEAT = 0x4000
_WM_HOTKEY, _WM_QUIT = 0x0312, 0x0012
_DOWN = 0x8000
_NO_KEY = 0xFF
_KEYS = {
    "Backspace": 0x08,
    "Tab": 0x09,
    "Return": 0x0D,
    "Enter": 0x0D,
    "Pause": 0x13,
    "CapsLock": 0x14,
    "Esc": 0x1B,
    "Space": 0x20,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "End": 0x23,
    "Home": 0x24,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Print": 0x2C,
    "Ins": 0x2D,
    "Del": 0x2E,
    "Menu": 0x5D,
    **{f"F{number}": 0x6F + number for number in range(1, 25)},
    "NumLock": 0x90,
    "ScrollLock": 0x91,
    "Media Play": 0xB3,
    "Toggle Media Play/Pause": 0xB3,
}
"""Virtual-key codes by Qt's names."""


class WindowsHotkey:
    def __init__(self, callback: KeyCallback) -> None:
        self._callback = callback
        self._thread: threading.Thread | None = None
        self._thread_id = 0
        self._closing = threading.Event()

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError if the keyboard has no such key, or another program has it."""
        loop = asyncio.get_running_loop()
        registered: Future[None] = Future()
        self._thread = threading.Thread(
            target=self._run, args=(keys, loop, registered), name="hotkey", daemon=True
        )
        self._thread.start()
        await asyncio.wrap_future(registered)
        return ""

    async def close(self) -> None:
        self._closing.set()
        if self._thread is not None:
            _user32().PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)
            await asyncio.to_thread(self._thread.join)
            self._thread = None

    def _run(
        self, keys: KeyCombination, loop: asyncio.AbstractEventLoop, registered: Future[None]
    ) -> None:
        """Register the key and wait for it: it belongs to the thread that registers it."""
        user32 = _user32()
        self._thread_id = threading.get_native_id()
        message = wintypes.MSG()
        user32.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)  # creates the thread's queue
        try:
            code = _virtual_key(user32, keys)
            modifiers = sum(_MODIFIERS[name] for name in keys.modifiers)
            if not user32.RegisterHotKey(None, 1, modifiers | _NO_REPEAT, code):
                raise taken_key(keys)
        except Exception as error:
            registered.set_exception(error)
            return
        registered.set_result(None)
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _WM_HOTKEY:
                loop.call_soon_threadsafe(self._callback, True)
                while user32.GetAsyncKeyState(code) & _DOWN and not self._closing.wait(POLL_S):
                    pass
                loop.call_soon_threadsafe(self._callback, False)
        user32.UnregisterHotKey(None, 1)


def _virtual_key(user32: Any, keys: KeyCombination) -> int:
    code = _KEYS.get(keys.key)
    if code is None and len(keys.key) == 1:
        code = user32.VkKeyScanW(ord(keys.key.lower())) & 0xFF  # on the current layout
    if code is None or code == _NO_KEY:
        raise unknown_key(keys)
    return int(code)


def _user32() -> Any:
    return ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
