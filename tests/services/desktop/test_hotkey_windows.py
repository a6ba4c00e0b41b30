"""The desktop-wide key on Windows, with a simulated user32."""

from __future__ import annotations

import asyncio
import queue

import pytest

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.services.desktop import hotkey_windows
from app.services.desktop.hotkey_windows import WindowsHotkey

HOTKEY, QUIT = 0x0312, 0x0012


class User32:
    """One message queue, and one key that may be down."""

    def __init__(self) -> None:
        self.messages: queue.Queue[int] = queue.Queue()
        self.registered: list[tuple] = []
        self.unregistered = 0
        self.is_taken = False
        self.down = False

    def PeekMessageW(self, *_):  # noqa: N802
        return 0

    def RegisterHotKey(self, window, number, modifiers, code):  # noqa: N802
        self.registered.append((window, modifiers, code))
        return not self.is_taken

    def UnregisterHotKey(self, *_):  # noqa: N802
        self.unregistered += 1

    def GetMessageW(self, message, *_):  # noqa: N802
        message._obj.message = self.messages.get(timeout=20)
        return int(message._obj.message != QUIT)

    def PostThreadMessageW(self, thread, message, *_):  # noqa: N802
        self.messages.put(message)

    def GetAsyncKeyState(self, code):  # noqa: N802
        return -0x8000 if self.down else 0  # a signed short

    def VkKeyScanW(self, character):  # noqa: N802
        return {ord("t"): 0x54, ord("/"): 0x0137}.get(character, -1)

    def press(self) -> None:
        self.down = True
        self.messages.put(HOTKEY)


@pytest.fixture
def user32(monkeypatch: pytest.MonkeyPatch) -> User32:
    user32 = User32()
    monkeypatch.setattr(hotkey_windows, "_user32", lambda: user32)
    return user32


@pytest.mark.parametrize(
    ("keys", "modifiers", "code"),
    [
        ("Ctrl+Alt+Space", 0x4003, 0x20),
        ("F9", 0x4000, 0x78),
        ("F24", 0x4000, 0x87),
        ("Meta+Shift+T", 0x400C, 0x54),
        ("Ctrl+/", 0x4002, 0x37),
        ("Toggle Media Play/Pause", 0x4000, 0xB3),
    ],
)
async def test_keys_are_registered_without_repeats(user32, keys, modifiers, code):
    key = WindowsHotkey(print)
    assert await key.open(KeyCombination.parse(keys)) == ""
    assert user32.registered == [(None, modifiers, code)]
    await key.close()
    assert user32.unregistered == 1


async def test_a_key_goes_down_and_when_it_is_let_go_up(user32):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = WindowsHotkey(heard.put_nowait)
    await key.open(KeyCombination.parse("F9"))
    for _ in range(2):
        user32.press()
        assert await asyncio.wait_for(heard.get(), 20)
        await asyncio.sleep(0.1)
        assert heard.empty()
        user32.down = False
        assert not await asyncio.wait_for(heard.get(), 20)
    await key.close()


async def test_a_key_that_is_held_at_the_end_goes_up(user32):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = WindowsHotkey(heard.put_nowait)
    await key.open(KeyCombination.parse("F9"))
    user32.press()
    assert await asyncio.wait_for(heard.get(), 20)
    await key.close()
    assert not await asyncio.wait_for(heard.get(), 20)


@pytest.mark.parametrize(
    ("keys", "taken", "says"),
    [
        ("F9", True, "F9 is already used by another app"),
        ("Ctrl+Ж", False, "This keyboard doesn't have"),
    ],
)
async def test_what_cannot_be_registered_is_said(user32, keys, taken, says):
    user32.is_taken = taken
    key = WindowsHotkey(print)
    with pytest.raises(HotkeyError, match=says):
        await key.open(KeyCombination.parse(keys))
    await key.close()
