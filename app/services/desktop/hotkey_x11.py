"""X11 hands a key over to the program that grabs it, wherever the keyboard's focus is.

Only that key: nothing else that is typed comes here. python-xlib is what pynput, too, stands on.
"""

from __future__ import annotations

import asyncio
import os
import select
import threading
from collections.abc import Callable
from itertools import combinations
from typing import Any

from app.config.key_combination import KeyCombination
from app.services.desktop.hotkey import Report, not_here, taken, unknown
from app.services.desktop.keysyms import keysym_name

REPEAT_S = 0.012
"""X11 repeats a held key as release and press: a press this soon is the same finger (people take
30 ms and more)."""


class X11Hotkey:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._display: Any = None
        self._thread: threading.Thread | None = None
        self._wake: tuple[int, int] | None = None

    async def open(self, keys: KeyCombination) -> str:
        """Raises HotkeyError: no such key here, or another program has it."""
        await asyncio.to_thread(self._grab, keys)
        loop = asyncio.get_running_loop()

        def report(down: bool) -> None:
            loop.call_soon_threadsafe(self._report, down)

        self._wake = os.pipe()
        self._thread = threading.Thread(target=self._watch, args=(report,), name="hotkey")
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

        try:
            self._display = display = Display()
        except (error.DisplayError, OSError) as missing:
            raise not_here() from missing
        XK.load_keysym_group("xf86")
        name = keysym_name(keys.key)
        code = display.keysym_to_keycode(XK.string_to_keysym(name.replace("XF86", "XF86_")))
        if not code:
            raise unknown(keys)
        wanted = _mask(keys)
        refused = error.CatchError(error.BadAccess)
        # NumLock and CapsLock are modifiers as well: with each of them it is another grab.
        locks = (X.LockMask, X.Mod2Mask)
        for count in range(len(locks) + 1):
            for on in combinations(locks, count):
                display.screen().root.grab_key(
                    code,
                    wanted | sum(on),
                    False,
                    X.GrabModeAsync,
                    X.GrabModeAsync,
                    onerror=refused,
                )
        display.sync()
        if refused.get_error():
            raise taken(keys)

    def _watch(self, report: Callable[[bool], None]) -> None:
        """In a thread of its own, until it is woken."""
        from Xlib import X

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
                            report(True)
                    elif event.type == X.KeyRelease and down:
                        going_up = True
                wait_s = REPEAT_S if going_up else None
                ready, _, _ = select.select([display.fileno(), wake], [], [], wait_s)
                if wake in ready:
                    return
                if going_up and not ready:
                    down = going_up = False
                    report(False)
        except (OSError, _closed()):  # the X server has gone, and the program will, too
            return


def _closed() -> type[Exception]:
    from Xlib.error import ConnectionClosedError

    return ConnectionClosedError  # type: ignore[no-any-return]


def _mask(keys: KeyCombination) -> int:
    from Xlib import X

    masks = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Meta": X.Mod4Mask}
    return sum(masks[name] for name in keys.modifiers)
