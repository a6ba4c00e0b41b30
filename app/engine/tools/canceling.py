"""Recognizes "cancel that": the user wants to stop one tool call, not the turn (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORDS = frozenset(
    (
        *("cancel", "cancel that", "cancel it", "cancel this", "stop that", "stop it"),
        *("abbrechen", "brich das ab", "brich ab", "stopp das"),
        *("annule", "annule ça", "annule cela", "annulez", "annulez ça", "arrête ça"),
        *("cancela", "cancela eso", "cancélalo", "cancele eso", "para eso"),
        *("取消", "取消这个", "停止这个"),
    )
)
"""Whole utterances, in the languages of the phrases that offer this (``fillers.py``)."""

_POLITE = re.compile(
    r"^(?:ok|okay|no|please|bitte|nein|non|s il te plaît|por favor|请) "
    r"| (?:please|now|bitte|s il te plaît|s il vous plaît|por favor)$"
)


def asks_to_cancel(text: str) -> bool:
    """True for "Cancel that, please."; false for "Cancel my meeting"."""
    words = " ".join(re.findall(r"\w+", text.casefold()))
    return words in _WORDS or _POLITE.sub("", words) in _WORDS


def call_to_cancel(text: str, running: Sequence[str]) -> str | None:
    """The id of the call to cancel. With several running, it is unclear which one is meant."""
    return running[0] if len(running) == 1 and asks_to_cancel(text) else None
