"""A key with its modifiers, as Qt writes it: ``Ctrl+Alt+Space``. Settings hold these as text, and
each desktop has its own words for them; so this knows no toolkit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
"""In Qt's order. Qt's names: on a Mac its Ctrl is Command, and its Meta is Control."""
TYPED_NAMES = ("Space", "Tab", "Return", "Enter", "Backspace")


@dataclass(frozen=True, slots=True)
class KeyCombination:
    key: str
    """``F9``, ``Space``, ``T``, ``,``."""
    modifiers: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ValueError, with what is wrong, for what is no key with modifiers before it."""
        head, plus, key = text.strip().rpartition("+")
        if plus and not key:  # the plus key itself
            head, key = head.removesuffix("+"), "+"
        given = [part.strip().capitalize() for part in head.split("+") if part.strip()]
        unknown = [part for part in given if part not in MODIFIERS]
        key = key.strip()
        if not key or unknown or key.capitalize() in MODIFIERS:
            raise ValueError("should be a key, such as F9, or keys such as Ctrl+Alt+Space")
        return cls(key[:1].upper() + key[1:], frozenset(given))

    def __str__(self) -> str:
        return "+".join([*(name for name in MODIFIERS if name in self.modifiers), self.key])

    @property
    def types(self) -> bool:
        """Whether pressing it writes something, or would in a text field."""
        return not self.modifiers - {"Shift"} and (len(self.key) == 1 or self.key in TYPED_NAMES)
