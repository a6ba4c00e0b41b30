"""A key with its modifiers, written as Qt does: ``Ctrl+Alt+Space``.

It does not depend on a GUI toolkit: settings store the text, and each hotkey backend translates it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
"""Qt's names in Qt's order. On macOS, Qt's Ctrl is Command and its Meta is Control."""
TYPED_NAMES = ("Space", "Tab", "Return", "Enter", "Backspace")


@dataclass(frozen=True, slots=True)
class KeyCombination:
    key: str
    """For example ``F9``, ``Space``, ``T`` or ``,``."""
    modifiers: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raise ValueError with the reason if ``text`` is not a key with optional modifiers."""
        head, plus, key = text.strip().rpartition("+")
        if plus and not key:  # the plus key itself
            head, key = head.removesuffix("+"), "+"
        given = [part.strip().capitalize() for part in head.split("+") if part.strip()]
        unknown = [part for part in given if part not in MODIFIERS]
        key = key.strip()
        if not key or unknown or key.capitalize() in MODIFIERS:
            raise ValueError("must be a key such as F9 or a combination such as Ctrl+Alt+Space")
        return cls(key[:1].upper() + key[1:], frozenset(given))

    def __str__(self) -> str:
        return "+".join([*(name for name in MODIFIERS if name in self.modifiers), self.key])

    @property
    def types(self) -> bool:
        """Whether pressing it types something in a text field."""
        return not self.modifiers - {"Shift"} and (len(self.key) == 1 or self.key in TYPED_NAMES)
