"""Whether what has been recognized so far is a complete utterance, judged by its last words.

Silence alone is a poor sign of the end of a turn. People pause for a second in the middle of a
sentence, yet reply to each other after 200 ms (Stivers et al., 2009). The words tell more: "set a
timer for" is not done.

A period says little, because recognizers put one where the speaker only pauses. A question mark, a
comma and an ellipsis are heard in the voice, and count.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.engine.contracts.languages import primary_language
from app.engine.listening.endings import chinese, english, german, spanish

CONTINUES = (",", "，", "、", ":", "：", ";", "；", "-", "–", "—", "…", "..")
ENDS = ("?", "？", "!", "！")

ENOUGH_WORDS = 9
"""An utterance that opens with a subordinate clause and has this many words usually has a main
clause as well."""


class Completeness(enum.Enum):
    COMPLETE = "complete"
    UNSURE = "unsure"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Endings:
    """What the end of an utterance tells in one language.

    Patterns are words, of which ``?`` is any one, ``*`` one to four, and ``~ing`` one that ends in
    "ing". The longest pattern that matches the end decides.
    """

    open: str
    """Patterns, separated by ``|``: something has to follow."""
    closed: str
    """Patterns that need nothing after them, though a shorter one of ``open`` matches, too."""
    whole: str
    """Utterances that are complete."""
    clauses: str
    """Words that begin a subordinate clause, which a main clause has to follow."""
    is_spaced: bool = True
    """Whether spaces separate words. Otherwise each character is one."""


_LANGUAGES: Mapping[str, Endings] = {
    code: Endings(words.OPEN, words.CLOSED, words.WHOLE, words.CLAUSES, spaced)
    for code, words, spaced in (
        ("en", english, True),
        ("de", german, True),
        ("es", spanish, True),
        ("zh", chinese, False),
    )
}


def completeness(partial: str, language: str) -> Completeness:
    """Judge ``partial``, which is in the language with this code ("de", "de-AT").

    Other languages than these four are judged by the punctuation alone.
    """
    text = partial.strip().casefold().replace("’", "'")
    endings = _compile(primary_language(language))
    if text.endswith(CONTINUES):
        return Completeness.INCOMPLETE
    words = _words(text, endings.is_spaced) if endings else []
    if not endings or not words:
        return Completeness.COMPLETE if text.endswith(ENDS) else Completeness.UNSURE
    return endings.judge(words, text)


class _Compiled:
    """``Endings`` as patterns, by their last word."""

    def __init__(self, endings: Endings) -> None:
        self.is_spaced = endings.is_spaced
        self._whole = {tuple(words) for words in self._split(endings.whole)}
        self._clauses = [tuple(words) for words in self._split(endings.clauses)]
        self._patterns: dict[str, list[tuple[Sequence[str], bool]]] = {}
        for patterns, is_open in ((endings.open, True), (endings.closed, False)):
            for pattern in self._split(patterns):
                self._patterns.setdefault(pattern[-1], []).append((pattern, is_open))

    def judge(self, words: list[str], text: str) -> Completeness:
        if tuple(words) in self._whole:
            return Completeness.COMPLETE
        is_open = self._is_open(words)
        if is_open is None:
            if text.endswith(ENDS):
                return Completeness.COMPLETE
            if self._is_clause(words, text):
                return Completeness.INCOMPLETE
            return Completeness.COMPLETE if len(words) > 1 else Completeness.UNSURE
        return Completeness.INCOMPLETE if is_open else Completeness.COMPLETE

    def _is_open(self, words: list[str]) -> bool | None:
        """What the longest pattern says that matches the end; None if there is none."""
        last = words[-1]
        suffixes = (f"~{last[-length:]}" for length in range(1, len(last)))
        found = [
            (sum(word not in "?*" for word in pattern), len(pattern), not is_open)
            for key in (last, "?", "*", *suffixes)
            for pattern, is_open in self._patterns.get(key, ())
            if _matches(pattern, words)
        ]
        return not max(found)[2] if found else None

    def _is_clause(self, words: list[str], text: str) -> bool:
        """Whether ``words`` are a subordinate clause alone."""
        begins = any(tuple(words[: len(clause)]) == clause for clause in self._clauses)
        has_comma = re.search(r"[,，].*\w", text) is not None
        return begins and not has_comma and len(words) < ENOUGH_WORDS * (1 if self.is_spaced else 2)

    def _split(self, patterns: str) -> list[list[str]]:
        return [
            pattern.split() if self.is_spaced else list(pattern.strip())
            for pattern in patterns.split("|")
            if pattern.strip()
        ]


@lru_cache
def _compile(language: str) -> _Compiled | None:
    endings = _LANGUAGES.get(language)
    return _Compiled(endings) if endings else None


def _words(text: str, is_spaced: bool) -> list[str]:
    if is_spaced:
        return re.findall(r"\w+(?:['.,:-]\w+)*", text)
    return re.findall(r"\w", text)


def _matches(pattern: Sequence[str], words: Sequence[str]) -> bool:
    """Whether ``words`` end with ``pattern``."""
    if not pattern:
        return True
    if not words:
        return False
    if pattern[-1] == "*":
        return any(_matches(pattern[:-1], words[:-n]) for n in range(1, min(4, len(words)) + 1))
    wanted, word = pattern[-1], words[-1]
    fits = wanted in ("?", word) or (wanted[0] == "~" and word.endswith(wanted[1:]))
    return fits and _matches(pattern[:-1], words[:-1])
