"""The desktop-wide key on a real X server, where another program has the keyboard."""

from __future__ import annotations

import asyncio

import pytest

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.services.desktop.hotkey_x11 import X11Hotkey
from tests import rig

pytest.importorskip("Xlib")
from Xlib import XK, X
from Xlib.display import Display

F8 = KeyCombination.parse("Ctrl+F8")


@pytest.fixture
def display(screen: rig.Screen, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DISPLAY", screen.env["DISPLAY"])
    display = Display()
    window = display.screen().root.create_window(
        0, 0, 100, 100, 0, X.CopyFromParent, event_mask=X.KeyPressMask
    )
    window.map()
    display.sync()
    screen.focus(window.id)
    yield display
    display.close()


@pytest.fixture
async def heard(display):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = X11Hotkey(heard.put_nowait)
    await key.open(F8)
    yield heard
    await key.close()


async def soon(heard: asyncio.Queue[bool]) -> bool:
    return await asyncio.wait_for(heard.get(), rig.PATIENCE_S)


async def test_it_is_heard_down_and_up_and_the_other_program_hears_nothing(screen, display, heard):
    await asyncio.to_thread(screen.xdotool, "keydown", "ctrl", "keydown", "F8")
    assert await soon(heard)
    await asyncio.to_thread(screen.xdotool, "keyup", "F8", "keyup", "ctrl")
    assert not await soon(heard)
    others = [display.next_event() for _ in range(display.pending_events())]
    pressed = {event.detail for event in others if event.type == X.KeyPress}
    assert pressed == {display.keysym_to_keycode(XK.XK_Control_L)}


async def test_a_held_key_repeats_and_is_one_press(screen, heard):
    await asyncio.to_thread(screen.xdotool, "keydown", "ctrl", "keydown", "F8")
    await asyncio.sleep(0.9)  # X11 begins to repeat after 0.66 s
    await asyncio.to_thread(screen.xdotool, "keyup", "F8", "keyup", "ctrl")
    assert [await soon(heard), await soon(heard)] == [True, False]
    assert heard.empty()


async def test_the_server_reports_no_release_while_the_key_is_held(screen, display, monkeypatch):
    heard: asyncio.Queue[bool] = asyncio.Queue()
    key = X11Hotkey(heard.put_nowait)
    await key.open(F8)
    types: list[int] = []
    next_event = key._display.next_event

    def observed():
        event = next_event()
        types.append(event.type)
        return event

    monkeypatch.setattr(key._display, "next_event", observed)
    await asyncio.to_thread(screen.xdotool, "keydown", "ctrl", "keydown", "F8")
    assert await soon(heard)
    async with asyncio.timeout(rig.PATIENCE_S):
        while types.count(X.KeyPress) < 10:  # noqa: ASYNC110 - repeats are not reported
            await asyncio.sleep(0.02)
    assert X.KeyRelease not in types
    assert heard.empty()
    await asyncio.to_thread(screen.xdotool, "keyup", "F8", "keyup", "ctrl")
    assert not await soon(heard)
    await key.close()


async def test_two_quick_presses_are_two(screen, heard):
    await asyncio.to_thread(screen.xdotool, "key", "--delay", "0", "ctrl+F8", "ctrl+F8")
    assert [await soon(heard) for _ in range(4)] == [True, False, True, False]


async def test_caps_lock_is_no_other_key(screen, heard):
    await asyncio.to_thread(screen.press, "Caps_Lock")
    try:
        await asyncio.to_thread(screen.press, "ctrl+F8")
        assert [await soon(heard), await soon(heard)] == [True, False]
    finally:
        await asyncio.to_thread(screen.press, "Caps_Lock")


async def test_what_another_program_has_is_refused(heard):
    second = X11Hotkey(print)
    with pytest.raises(HotkeyError, match="already used by another app"):
        await second.open(F8)
    await second.close()


async def test_a_key_that_the_keyboard_has_not_is_refused(display):
    key = X11Hotkey(print)
    with pytest.raises(HotkeyError, match="This keyboard doesn't have"):
        await key.open(KeyCombination.parse("Ctrl+Warp"))
    await key.close()


async def test_without_a_server_the_command_is_named(monkeypatch):
    monkeypatch.setenv("DISPLAY", "nowhere")
    key = X11Hotkey(print)
    with pytest.raises(HotkeyError, match="repartee talk toggle"):
        await key.open(F8)
    await key.close()
