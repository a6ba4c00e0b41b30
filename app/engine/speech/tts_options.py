"""How the user wants to be spoken to: how fast, and how words are said (pure)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class _Edit(NamedTuple):
    """Characters ``[start, end)`` became ``[said_start, said_end)``."""

    start: int
    end: int
    said_start: int
    said_end: int


@dataclass(frozen=True, slots=True)
class PronouncedText:
    """A text as it is given to the voice."""

    text: str
    written_length: int
    _edits: tuple[_Edit, ...] = ()

    def written(self, at: int) -> int:
        """Where the first ``at`` characters of what is said end in what was written. A word that
        is said otherwise counts when it has been said whole."""
        shift = 0
        for edit in self._edits:
            if at < edit.said_end:
                return min(at + shift, edit.start)
            shift = edit.end - edit.said_end
        return at + shift


class Pronunciations:
    """Words, or several words, and what to say for each. Whole words, in any case of letters."""

    def __init__(self, table: Mapping[str, str] | None = None) -> None:
        longest_first = sorted((table or {}).items(), key=lambda entry: -len(entry[0]))
        self._said = [said for _, said in longest_first]
        words = "|".join(f"({re.escape(word)})" for word, _ in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None

    def apply(self, text: str) -> PronouncedText:
        if self._pattern is None:
            return PronouncedText(text, len(text))
        said, edits, done, length = [], [], 0, 0
        for match in self._pattern.finditer(text):
            assert match.lastindex is not None
            instead = self._said[match.lastindex - 1]
            said += [text[done : match.start()], instead]
            length += match.start() - done
            edits.append(_Edit(match.start(), match.end(), length, length + len(instead)))
            length += len(instead)
            done = match.end()
        return PronouncedText("".join([*said, text[done:]]), len(text), tuple(edits))


@dataclass(slots=True, eq=False)
class TtsOptions:
    """One for all the voices of a session; what changes holds from the next chunk on."""

    speed: float = 1.0
    """Times the voice's own."""
    pronunciations: Pronunciations = field(default_factory=Pronunciations)
