"""A pseudo-locale that shows untranslated text, text that is cut off when it is longer, and layouts
that are not mirrored in a right-to-left language.

Each text is wrapped in ``⟦…⟧`` and made a third longer: with accents, or, for ``ar``, in Arabic
letters.
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
            return text  # Qt parses these texts, or uses them as formats
        pieces = _KEPT.split(text)
        said = "".join(piece if _KEPT.match(piece) else self._turned(piece) for piece in pieces)
        return f"{BEGIN}{said}{self._turned('o' * (len(text) // 3))}{END}"

    def _turned(self, text: str) -> str:
        if self._kind == "ar":
            return "".join(_ARABIC.get(c.lower(), c) for c in text)
        return text.translate(str.maketrans(_LATIN, _ACCENTED))
