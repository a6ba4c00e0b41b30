"""One message among the transcript's passages: a reply may stand in several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.gui.chat.passage import Kind, Passage

_FENCED = re.compile(
    r"^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?P<code>.*?)(?:^[ ]{0,3}(?P=fence)|\Z)", re.M | re.S
)


@dataclass(frozen=True, slots=True)
class Said:
    """What one of the two said."""

    passages: tuple[Passage, ...]
    question: int
    """Which of the user's messages it is, or answers; the first is 0. -1: nobody asked."""

    @property
    def by_user(self) -> bool:
        return self.passages[0].kind is Kind.USER

    @property
    def text(self) -> str:
        return "".join(passage.text for passage in self.passages)

    @property
    def code(self) -> str:
        """The code in it, block after block; empty where there is none."""
        if self.by_user:
            return ""
        return "\n".join(found["code"] for found in _FENCED.finditer(self.text)).rstrip("\n")


def said_at(passages: Sequence[Passage], at: int) -> Said | None:
    """The message in which the passage ``at`` stands; None for a note, say, and for what is not
    finished."""
    kind = passages[at].kind
    if kind not in (Kind.USER, Kind.REPLY):
        return None
    first = last = at
    if kind is Kind.REPLY:
        while first and passages[first - 1].kind is Kind.REPLY and passages[first - 1].goes_on:
            first -= 1
        while passages[last].goes_on and last + 1 < len(passages):
            last += 1
        if not passages[last].finished:
            return None
    asked = sum(passage.kind is Kind.USER for passage in passages[: at + 1])
    return Said(tuple(passages[first : last + 1]), asked - 1)
