"""The desktop-wide key on macOS: Carbon's ``RegisterEventHotKey``, which needs no permission. Press
and release arrive in the main thread, with the window's other events.
"""

from __future__ import annotations

import asyncio
import ctypes
from functools import cache
from typing import Any

from app.config.key_combination import KeyCombination
from app.services.desktop.hotkey import KeyCallback, taken_key, unknown_key, unsupported_desktop

_KEYBOARD = int.from_bytes(b"keyb", "big")
_PRESSED, _RELEASED = 5, 6
_MODIFIERS = {"Ctrl": 0x0100, "Shift": 0x0200, "Alt": 0x0800, "Meta": 0x1000}
"""Qt calls the Command key Ctrl, and the Control key Meta."""
_F_KEYS = (
    *(122, 120, 99, 118, 96, 97, 98, 100, 101, 109),
    *(103, 111, 105, 107, 113, 106, 64, 79, 80, 90),
)
_KEYS = {
    "Return": 36,
    "Tab": 48,
    "Space": 49,
    "Backspace": 51,
    "Esc": 53,
    "Enter": 76,
    "Ins": 114,
    "Home": 115,
    "PgUp": 116,
    "Del": 117,
    "End": 119,
    "PgDown": 121,
    "Left": 123,
    "Right": 124,
    "Down": 125,
    "Up": 126,
    **{f"F{number}": code for number, code in enumerate(_F_KEYS, 1)},
}
"""Virtual key codes by Qt's names; those of characters depend on the keyboard's layout."""
_KEY_CODES = 128
_DISPLAY, _NO_DEAD_KEYS = 3, 1


class _EventType(ctypes.Structure):
    _fields_ = [("of_class", ctypes.c_uint32), ("kind", ctypes.c_uint32)]


class _HotKeyId(ctypes.Structure):
    _fields_ = [("signature", ctypes.c_uint32), ("number", ctypes.c_uint32)]


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacHotkey:
    """Opened and closed in the main thread: macOS ends a program that reads the keyboard's layout
    in another one."""

    def __init__(self, callback: KeyCallback) -> None:
        self._callback = callback
        self._down = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._handler = _Handler(self._handle)  # Carbon calls it until it is removed
        self._installed = ctypes.c_void_p()
        self._registered = ctypes.c_void_p()

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError if the keyboard has no such key, or another program has it."""
        self._loop = asyncio.get_running_loop()
        try:
            carbon = _carbon()
        except (OSError, AttributeError) as error:
            raise unsupported_desktop() from error
        code = _KEYS.get(keys.key)
        if code is None:
            code = _code_of_character(carbon, keys)
        target = carbon.GetApplicationEventTarget()
        kinds = (_EventType * 2)(_EventType(_KEYBOARD, _PRESSED), _EventType(_KEYBOARD, _RELEASED))
        carbon.InstallEventHandler(
            target, self._handler, len(kinds), kinds, None, ctypes.byref(self._installed)
        )
        modifiers = sum(_MODIFIERS[name] for name in keys.modifiers)
        failure = carbon.RegisterEventHotKey(
            code, modifiers, _HotKeyId(0, 1), target, 0, ctypes.byref(self._registered)
        )
        if failure:
            raise taken_key(keys)
        return ""

    async def close(self) -> None:
        if self._registered:
            _carbon().UnregisterEventHotKey(self._registered)
        if self._installed:
            _carbon().RemoveEventHandler(self._installed)
        self._registered, self._installed = ctypes.c_void_p(), ctypes.c_void_p()

    def _handle(self, _: Any, event: int, __: Any) -> int:
        down = _carbon().GetEventKind(event) == _PRESSED
        if down != self._down and self._loop is not None:
            self._down = down
            self._loop.call_soon(self._callback, down)
        return 0


def _code_of_character(carbon: Any, keys: KeyCombination) -> int:
    """The key that types the character on the current layout, without modifiers."""
    source = carbon.TISCopyCurrentKeyboardLayoutInputSource()
    try:
        data = carbon.TISGetInputSourceProperty(source, carbon.layout_property)
        layout = carbon.CFDataGetBytePtr(data) if data else None
        for code in range(_KEY_CODES if layout and len(keys.key) == 1 else 0):
            dead_keys, length = ctypes.c_uint32(), ctypes.c_ulong()
            typed = (ctypes.c_uint16 * 4)()
            failure = carbon.UCKeyTranslate(
                *(layout, code, _DISPLAY, 0, carbon.LMGetKbdType(), _NO_DEAD_KEYS),
                *(ctypes.byref(dead_keys), len(typed), ctypes.byref(length), typed),
            )
            if not failure and length.value and chr(typed[0]).lower() == keys.key.lower():
                return code
    finally:
        carbon.CFRelease(source)
    raise unknown_key(keys)


@cache
def _carbon() -> Any:
    """The library, with the types of what its functions take and return."""
    carbon: Any = ctypes.CDLL("/System/Library/Frameworks/Carbon.framework/Carbon")
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    carbon.layout_property = pointer.in_dll(carbon, "kTISPropertyUnicodeKeyLayoutData")
    results = {
        "GetApplicationEventTarget": pointer,
        "TISCopyCurrentKeyboardLayoutInputSource": pointer,
        "TISGetInputSourceProperty": pointer,
        "CFDataGetBytePtr": pointer,
        "CFRelease": None,
        "GetEventKind": number,
        "LMGetKbdType": ctypes.c_uint8,
    }
    for name, result in results.items():
        getattr(carbon, name).restype = result
    arguments = {
        "InstallEventHandler": [pointer, _Handler, ctypes.c_ulong, pointer, pointer, pointer],
        "RegisterEventHotKey": [number, number, _HotKeyId, pointer, number, pointer],
        "UnregisterEventHotKey": [pointer],
        "RemoveEventHandler": [pointer],
        "GetEventKind": [pointer],
        "TISGetInputSourceProperty": [pointer, pointer],
        "CFDataGetBytePtr": [pointer],
        "CFRelease": [pointer],
        "UCKeyTranslate": [
            *(pointer, ctypes.c_uint16, ctypes.c_uint16, number, number, number, pointer),
            *(ctypes.c_ulong, pointer, pointer),
        ],
    }
    for name, types in arguments.items():
        getattr(carbon, name).argtypes = types
    return carbon
