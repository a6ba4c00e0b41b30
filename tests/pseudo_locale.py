"""A language that nobody speaks, to see what is not translated, what is cut off when words are
longer, and what does not turn round where text runs from right to left.

Each text of the window becomes ``⟦…⟧`` around itself, a third longer: with accents, or, as
``ar``, in Arabic letters.
"""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QObject, QTranslator

Kind = Literal["accents", "ar"]
BEGIN, END = "⟦", "⟧"
_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&)")
_LATIN = "aeiounycsdgABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åéîöûñýçšďĝÅBÇĎÉFĜĤÎĴĶĻMÑÖÞQŔŠŢÛVŴXÝŽ"
_ARABIC = dict(zip("abcdefghijklmnopqrstuvwxyz", "ابتدهفغحيجكلمنوبقرستوفوخيز", strict=True))


class PseudoLocale(QTranslator):
    def __init__(self, kind: Kind = "accents", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        if text == "QT_LAYOUT_DIRECTION":
            return "RTL" if self._kind == "ar" else "LTR"
        if context == "QShortcut" or (context.startswith("Q") and "%" in text):
            return text  # Qt's own, which it also reads, or formats with
        pieces = _KEPT.split(text)
        said = "".join(piece if _KEPT.match(piece) else self._turned(piece) for piece in pieces)
        return f"{BEGIN}{said}{self._turned('o' * (len(text) // 3))}{END}"

    def _turned(self, text: str) -> str:
        if self._kind == "ar":
            return "".join(_ARABIC.get(c.lower(), c) for c in text)
        return text.translate(str.maketrans(_LATIN, _ACCENTED))
