"""The user's options for speech: speed and pronunciations (pure)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class _Edit(NamedTuple):
    """Characters ``[start, end)`` of the written text end at ``spoken_end`` in the spoken text."""

    start: int
    end: int
    spoken_end: int


@dataclass(frozen=True, slots=True)
class PronouncedText:
    """The text for the voice."""

    text: str
    written_length: int
    _edits: tuple[_Edit, ...] = ()

    def written_position(self, spoken: int) -> int:
        """The offset in the written text of offset ``spoken`` in the spoken text. A replaced word
        counts once it has been said completely."""
        shift = 0
        for edit in self._edits:
            if spoken < edit.spoken_end:
                return min(spoken + shift, edit.start)
            shift = edit.end - edit.spoken_end
        return spoken + shift


class Pronunciations:
    """Replacements for whole words or phrases, in any case."""

    def __init__(self, table: Mapping[str, str] | None = None) -> None:
        longest_first = sorted((table or {}).items(), key=lambda entry: -len(entry[0]))
        self._replacements = [replacement for _, replacement in longest_first]
        words = "|".join(f"({re.escape(word)})" for word, _ in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None

    def apply(self, text: str) -> PronouncedText:
        if self._pattern is None:
            return PronouncedText(text, len(text))
        spoken, edits, done, length = [], [], 0, 0
        for match in self._pattern.finditer(text):
            assert match.lastindex is not None
            replacement = self._replacements[match.lastindex - 1]
            spoken += [text[done : match.start()], replacement]
            length += match.start() - done + len(replacement)
            edits.append(_Edit(match.start(), match.end(), length))
            done = match.end()
        return PronouncedText("".join([*spoken, text[done:]]), len(text), tuple(edits))


@dataclass(slots=True, eq=False)
class TtsOptions:
    """Shared by all voices of a session; a change applies from the next chunk."""

    speed: float = 1.0
    """Relative to the voice's own speed."""
    pronunciations: Pronunciations = field(default_factory=Pronunciations)
