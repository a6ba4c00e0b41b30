"""The desktop-wide key under X11, which sends a key to the program that grabs it, whatever window
has the focus. Only that key arrives here.
"""

from __future__ import annotations

import asyncio
import os
import select
import threading
from itertools import combinations
from typing import Any

from app.config.key_combination import KeyCombination
from app.services.desktop.hotkey import KeyCallback, taken_key, unknown_key, unsupported_desktop
from app.services.desktop.keysyms import keysym_name

REPEAT_S = 0.012
"""Without detectable auto-repeat, a held key repeats as release and press. A press this soon after
a release is a repeat: people take 30 ms or more."""


class X11Hotkey:
    def __init__(self, callback: KeyCallback) -> None:
        self._callback = callback
        self._display: Any = None
        self._detectable = False
        """Whether a repeat comes without a release."""
        self._thread: threading.Thread | None = None
        self._wake: tuple[int, int] | None = None

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError if the keyboard has no such key, or another program has grabbed it."""
        await asyncio.to_thread(self._grab, keys)
        loop = asyncio.get_running_loop()
        self._wake = os.pipe()
        self._thread = threading.Thread(target=self._watch, args=(loop,), name="hotkey")
        self._thread.start()
        return ""

    async def close(self) -> None:
        if self._wake and self._thread:
            os.write(self._wake[1], b"x")
            await asyncio.to_thread(self._thread.join)
            for end in self._wake:
                os.close(end)
        if self._display is not None:
            self._display.close()
        self._display = self._thread = self._wake = None

    def _grab(self, keys: KeyCombination) -> None:
        from Xlib import XK, X, error
        from Xlib.display import Display

        from app.services.desktop.x11_auto_repeat import make_detectable

        try:
            self._display = display = Display()
        except (error.DisplayError, OSError) as missing:
            raise unsupported_desktop() from missing
        self._detectable = make_detectable(display)
        XK.load_keysym_group("xf86")
        name = keysym_name(keys.key)
        code = display.keysym_to_keycode(XK.string_to_keysym(name.replace("XF86", "XF86_")))
        if not code:
            raise unknown_key(keys)
        masks = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Meta": X.Mod4Mask}
        modifiers = sum(masks[name] for name in keys.modifiers)
        refused = error.CatchError(error.BadAccess)
        # NumLock and CapsLock are modifiers, too: each combination with them needs its own grab.
        locks = (X.LockMask, X.Mod2Mask)
        for count in range(len(locks) + 1):
            for on in combinations(locks, count):
                display.screen().root.grab_key(
                    *(code, modifiers | sum(on), False, X.GrabModeAsync, X.GrabModeAsync),
                    onerror=refused,
                )
        display.sync()
        if refused.get_error():
            raise taken_key(keys)

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run in a thread until ``close`` writes to the pipe."""
        from Xlib import X
        from Xlib.error import ConnectionClosedError

        assert self._wake is not None
        display, wake = self._display, self._wake[0]
        down = going_up = False
        try:
            while True:
                while display.pending_events():
                    event = display.next_event()
                    if event.type == X.KeyPress:
                        going_up = False
                        if not down:
                            down = True
                            loop.call_soon_threadsafe(self._callback, True)
                    elif event.type == X.KeyRelease and down and self._detectable:
                        down = False
                        loop.call_soon_threadsafe(self._callback, False)
                    elif event.type == X.KeyRelease and down:
                        going_up = True
                wait_s = REPEAT_S if going_up else None
                ready, _, _ = select.select([display.fileno(), wake], [], [], wait_s)
                if wake in ready:
                    return
                if going_up and not ready:
                    down = going_up = False
                    loop.call_soon_threadsafe(self._callback, False)
        except (OSError, ConnectionClosedError):  # the X server is gone, and with it the window
            return
