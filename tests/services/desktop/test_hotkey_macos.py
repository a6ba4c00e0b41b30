"""The desktop-wide key on macOS, with a simulated Carbon."""

from __future__ import annotations

import asyncio
import threading

import pytest

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.services.desktop import hotkey_macos
from app.services.desktop.hotkey_macos import MacHotkey

PRESSED, RELEASED = 5, 6


class Carbon:
    """One event handler, one key, and the German layout's z, y, and plus."""

    layout_property = "property"
    typed = {6: "y", 16: "z", 30: "+", 24: ""}  # noqa: RUF012

    def __init__(self) -> None:
        self.registered: list[tuple[int, int]] = []
        self.handler = None
        self.result = 0
        self.released = 0
        self.threads: set[int] = set()

    def GetApplicationEventTarget(self):  # noqa: N802
        return 7

    def InstallEventHandler(self, target, handler, count, kinds, data, installed):  # noqa: N802
        assert [(kind.of_class, kind.kind) for kind in kinds] == [
            (0x6B657962, PRESSED),
            (0x6B657962, RELEASED),
        ]
        self.handler = handler
        installed._obj.value = 11

    def RegisterEventHotKey(self, code, modifiers, identity, target, options, key):  # noqa: N802
        if not self.result:
            self.registered.append((code, modifiers))
            key._obj.value = 12
        return self.result

    def UnregisterEventHotKey(self, key):  # noqa: N802
        assert key.value == 12
        self.registered.clear()

    def RemoveEventHandler(self, installed):  # noqa: N802
        assert installed.value == 11
        self.handler = None

    def GetEventKind(self, event):  # noqa: N802
        return event

    def TISCopyCurrentKeyboardLayoutInputSource(self):  # noqa: N802
        self.threads.add(threading.get_ident())
        return 21

    def TISGetInputSourceProperty(self, source, name):  # noqa: N802
        return 22

    def CFDataGetBytePtr(self, data):  # noqa: N802
        return 23

    def LMGetKbdType(self):  # noqa: N802
        return 40

    def UCKeyTranslate(self, *arguments):  # noqa: N802
        _, code, *_, length, text = arguments
        character = self.typed.get(code)
        if character is None:
            return -50
        length._obj.value = len(character)
        if character:
            text[0] = ord(character)
        return 0

    def CFRelease(self, source):  # noqa: N802
        self.released += 1


@pytest.fixture
def carbon(monkeypatch: pytest.MonkeyPatch) -> Carbon:
    carbon = Carbon()
    monkeypatch.setattr(hotkey_macos, "_carbon", lambda: carbon)
    return carbon


@pytest.mark.parametrize(
    ("keys", "code", "modifiers"),
    [
        ("Ctrl+Alt+Space", 49, 0x0900),
        ("Meta+Shift+F9", 101, 0x1200),
        ("F20", 90, 0),
        ("Ctrl+Z", 16, 0x0100),
        ("Ctrl++", 30, 0x0100),
    ],
)
async def test_keys_are_those_of_the_layout(carbon, keys, code, modifiers):
    key = MacHotkey(print)
    assert await key.open(KeyCombination.parse(keys)) == ""
    assert carbon.registered == [(code, modifiers)]
    assert carbon.threads <= {threading.get_ident()}  # macOS aborts in any other
    await key.close()
    assert carbon.registered == []
    assert carbon.handler is None


async def test_it_is_heard_down_and_up_once(carbon):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = MacHotkey(heard.put_nowait)
    await key.open(KeyCombination.parse("F9"))
    for kind in (PRESSED, PRESSED, RELEASED, PRESSED):
        assert carbon.handler(None, kind, None) == 0
    assert [await heard.get() for _ in range(3)] == [True, False, True]
    assert heard.empty()
    await key.close()


async def test_what_another_program_has_is_said_and_leaves_nothing(carbon):
    carbon.result = -9878
    key = MacHotkey(print)
    with pytest.raises(HotkeyError, match="F9 is already used by another app"):
        await key.open(KeyCombination.parse("F9"))
    await key.close()
    assert carbon.handler is None


@pytest.mark.parametrize("keys", ["Ctrl+Ж", "Media Play", "CapsLock"])
async def test_a_key_that_the_keyboard_has_not_is_said(carbon, keys):
    key = MacHotkey(print)
    with pytest.raises(HotkeyError, match="This keyboard doesn't have"):
        await key.open(KeyCombination.parse(keys))
    await key.close()
    assert carbon.released == 1


async def test_without_carbon_the_command_is_named(monkeypatch):
    def missing():
        raise OSError

    monkeypatch.setattr(hotkey_macos, "_carbon", missing)
    key = MacHotkey(print)
    with pytest.raises(HotkeyError, match="repartee talk toggle"):
        await key.open(KeyCombination.parse("F9"))
    await key.close()
