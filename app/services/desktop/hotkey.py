"""The contract of the desktop-wide push-to-talk key, which works in any program's window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.messages import sentence

KeyCallback = Callable[[bool], None]
"""Called in the event loop's thread: True when the key goes down, False when it goes up. A held key
that repeats goes down once."""


class Hotkey(Protocol):
    async def open(self, keys: KeyCombination) -> str:
        """Watch for ``keys``; returns the name of the keys that the desktop chose instead, or "".

        Raises HotkeyError.
        """
        ...

    async def close(self) -> None: ...


def unsupported_desktop() -> HotkeyError:
    return HotkeyError(
        sentence(
            "This desktop doesn't support global shortcuts. In its keyboard settings, add "
            "a shortcut that runs “{command}”.",
            command="repartee talk toggle",
        )
    )


def unknown_key(keys: KeyCombination) -> HotkeyError:
    return HotkeyError(
        sentence("This keyboard doesn't have {keys}. Choose another talk key.", keys=str(keys))
    )


def taken_key(keys: KeyCombination) -> HotkeyError:
    return HotkeyError(
        sentence("{keys} is already used by another app. Choose another talk key.", keys=str(keys))
    )
