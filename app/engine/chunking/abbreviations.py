"""Words that decide whether a period ends a sentence, from one file for each language.

A line of a file in ``languages/`` is a category and its words. One set of tables serves all
languages, because a reply may mix them. So no abbreviation may be a common last word in another
language; if a word is in several categories, the one later in ``Kind`` counts.
"""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from pathlib import Path

LANGUAGES = Path(__file__).parent / "languages"


class Kind(Enum):
    """What follows an abbreviation."""

    TITLE = "title"
    """A name: "Dr. Smith". It never ends a sentence."""
    INSIDE = "inside"
    """More of the sentence, by its meaning: "e.g."."""
    NUMBER = "number"
    """An abbreviation if a number is next, otherwise a word: "No. That is wrong."."""
    NAME = "name"
    """It ends a sentence only if one of ``STARTERS`` is next: "Inc.", "St."."""
    LAST = "last"
    """It ends a sentence if a capital is next: "etc."."""
    DAYTIME = "daytime"
    """Like ``LAST``, except before ``AFTER_DAYTIME``: "5 p.m. Monday"."""


def _read() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted(LANGUAGES.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            category, _, words = line.partition(":")
            found[category] += words.split()
    return found


_categories = _read()

_KINDS = {word: kind for kind in Kind for word in _categories[kind.value]}


def kind_of(name: str) -> Kind | None:
    """The kind of abbreviation that ``name`` is; without its final period.

    What a file has in lowercase may be capitalized; but "DNA" is not "dna".
    """
    kind = _KINDS.get(name) or _KINDS.get(name.lower())
    acronym = len(name) > 2 and name.isalpha() and name.isupper()
    return None if acronym and kind is not Kind.NUMBER else kind


SUFFIXES = tuple(_categories["suffix"])
"""Ends of compounds that are abbreviated like the word alone: "Hauptstr."."""

AFTER_DAYTIME = frozenset(_categories["after-daytime"])

MONTHS = frozenset(_categories["month"])
"""German "29. Juli", "19. Jahrhundert"."""

BEFORE_AN_ORDINAL = frozenset(_categories["before-ordinal"])
"""German words after which "3." means "third"."""

STARTERS = frozenset(_categories["starter"])
"""Capitalized words that start sentences far more often than they are names."""

LEANING = frozenset(_categories["leaning"])
"""Words that belong with the next one, such as articles: a pause after them sounds wrong."""
