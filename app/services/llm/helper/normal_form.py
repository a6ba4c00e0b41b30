"""The form of a sentence in which templates are matched: lower case, without accents and
punctuation, number words as digits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from app.engine.contracts.unicode_forms import normalized

Rewrites = Sequence[tuple[str, str]]

_PUNCTUATION = re.compile(r"[¿¡!?…\"“”„«»()，。！？、；：]+|[,;:.](?!\d)|(?<!\d)[,:](?=\d)|['’‘`]")


_ARTICLES = {"de": r"\b(ein)\b(?! und | million| milliarde)", "es": r"\b(una?)\b"}
_NO_NUMBER = "ĸ"
"""A letter that no word has: added to a word, it is no number word."""


def fold(text: str, language: str) -> str:
    """``text`` without accents; German "ü" and "ue" are both "u"."""
    bare = normalized(text, "NFKD")
    bare = "".join(c for c in bare if not unicodedata.combining(c)).replace("ß", "ss")
    return re.sub("([aou])e", r"\1", bare) if language == "de" else bare


class NormalForm:
    """One language. ``before`` and ``after`` are rewritten before and after number words become
    digits; what matches ``skipped`` says nothing."""

    def __init__(
        self, language: str, before: Rewrites, after: Rewrites, skipped: Sequence[str]
    ) -> None:
        self._language = language
        self._before = [(re.compile(fold(p, language)), text) for p, text in before]
        self._after = [(re.compile(fold(p, language)), text) for p, text in after]
        self._skipped = [re.compile(fold(pattern, language)) for pattern in skipped]
        self.space = "" if language == "zh" else " "

    def of(self, text: str, *, skips: bool = True) -> str:
        """Each word is followed by a space, except in Chinese, which has none. ``skips``: leave out
        what says nothing."""
        text = fold(text.casefold(), self._language)
        text = " ".join(_PUNCTUATION.sub(" ", text).split())
        if self._language == "zh":
            text = text.replace(" ", "")
        text = self._rewritten(self._before, text)
        text = self._with_digits(text)
        text = self._rewritten(self._after, text)
        while skips and (shorter := self._without_skipped(text)) != text:
            text = shorter
        return f"{' '.join(text.split())}{self.space}" if text.strip() else ""

    def _rewritten(self, rewrites: list[tuple[re.Pattern[str], str]], text: str) -> str:
        for pattern, replacement in rewrites:
            text = pattern.sub(replacement, text)
        return text

    def _without_skipped(self, text: str) -> str:
        for pattern in self._skipped:
            text = pattern.sub("", text).strip()
        return text

    def _with_digits(self, text: str) -> str:
        if self._language == "zh":
            from app.services.llm.helper.chinese_numbers import with_digits

            return with_digits(text)
        from text_to_num import alpha2digit

        if self._language == "de":
            text = text.replace("funf", "fünf").replace("zwolf", "zwölf")
        # A lone "ein" or "un" is an article, unless the rewrites have made it a number.
        protected = re.sub(_ARTICLES[self._language], rf"\1{_NO_NUMBER}", text)
        digits: str = alpha2digit(protected, self._language, threshold=0.0)
        return fold(digits.replace(_NO_NUMBER, ""), self._language)
