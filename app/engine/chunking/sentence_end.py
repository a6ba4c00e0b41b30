"""Whether a word ends its sentence: the rules people read by, for one word and the next (pure)."""

from __future__ import annotations

import re
from enum import Enum

from app.engine.chunking import abbreviations as known
from app.engine.chunking.boundary import Strength

CLOSERS = "\"'”’“‘»«)]}*_~`」』）】》"
"""Signs between a mark and the space after it; they belong to the sentence that they close."""

OPENERS = "\"'“‘”„«»([{*_~`¿¡「『（【《"

_MARKUP = "*_~`"
_SENTENCE_MARKS = tuple("!?！？؟।॥۔‼⁉。．｡")
_CLAUSE_MARKS = tuple(",;:،؛、，；：")
_WORD_END = re.compile(r"[\W_]")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu)['’]", re.IGNORECASE)
_FOOTNOTES = re.compile(r"(?:\[\^?\d+\])+$")
_PLAIN = re.compile(r"[^\W\d_]{4,}")
"""A word of four letters or more: if it is no known abbreviation, its full stop ends a sentence."""


class Waits(Enum):
    """Only the next word can tell."""

    AFTER_STOP = "after a full stop"
    AFTER_MARK = "after an ellipsis, or after a quoted ! or ?"


def judge(word: str, *, quoted: bool) -> Strength | Waits:
    """The gap after ``word``; ``quoted``: inside « », whose closing sign stands apart."""
    core = _FOOTNOTES.sub("", word).rstrip(CLOSERS)
    closes = quoted or bool(word[len(core) :].strip(_MARKUP))
    if core.endswith(_CLAUSE_MARKS):
        return Strength.CLAUSE
    if core.endswith(_SENTENCE_MARKS):
        return Waits.AFTER_MARK if closes else Strength.SENTENCE
    if core.endswith(("…", "..")):
        return Waits.AFTER_MARK
    if core.endswith("."):
        name = _name(core)
        if closes or not _PLAIN.fullmatch(name) or name.lower() in known.ABBREVIATIONS:
            return Waits.AFTER_STOP
        return Strength.SENTENCE
    lower = core.lstrip(OPENERS).lower()
    if lower in known.LEADING:
        return Strength.LEANING
    return Strength.WORD


def after_next_word(waits: Waits, word: str, before: str, following: str) -> Strength:
    """The gap after ``word``, which waited, now that the ``following`` one is known.

    ``before`` is the word before it. An empty ``following``: the text pauses here.
    """
    following = following.lstrip(OPENERS)
    goes_on = _goes_on(following)
    core = word.rstrip(CLOSERS)
    if waits is Waits.AFTER_MARK or not core.endswith("."):
        return Strength.CLAUSE if goes_on else Strength.SENTENCE
    name = _name(core)
    if name.isdigit():
        return _after_number(name, before, following, goes_on)
    return _after_name(name, following, goes_on)


def _name(core: str) -> str:
    """The word before the full stop: "art" of "(l'art."."""
    return _ELISION.sub("", core[:-1].lstrip(OPENERS))


def _goes_on(following: str) -> bool:
    """A small letter goes on with the sentence, unless it is a name's ("iPhone", "macOS")."""
    word = _WORD_END.split(following, maxsplit=1)[0]
    return following[:1].islower() and word == word.lower()


def _starts(following: str) -> bool:
    """A word that starts sentences ("The", "It's"), and no initial ("A.")."""
    word = _WORD_END.split(following, maxsplit=1)[0]
    return word in known.STARTERS and not (len(word) == 1 and following[1:2] == ".")


def _after_number(name: str, before: str, following: str, goes_on: bool) -> Strength:
    """ "29. Juli" and "der 3. Platz" are ordinals; "It was 1995. Then" is a sentence's end."""
    ordinal = len(name) <= 2 and (
        following[:1].isdigit()
        or following.rstrip(".,;:!?") in known.MONTHS
        or (following != "" and before.lstrip(OPENERS).lower() in known.BEFORE_AN_ORDINAL)
    )
    if goes_on or (ordinal and not _starts(following)):
        return Strength.LEANING
    return Strength.SENTENCE


def _after_name(name: str, following: str, goes_on: bool) -> Strength:
    lower = name.lower()
    if lower in known.BEFORE_A_NAME or lower in known.NEVER_LAST:
        return Strength.LEANING
    if lower in known.DAYTIME:
        more = _WORD_END.split(following, maxsplit=1)[0] in known.NOT_AFTER_DAYTIME
        return Strength.WORD if goes_on or more else Strength.SENTENCE
    letter = len(name) == 1 and name.isalpha() and name != "I"
    dotted = "." in name and all(len(part) <= 1 for part in name.split("."))
    if letter or dotted or lower in known.SOMETIMES_LAST:
        ends = _starts(following) or (following == "" and not letter)
        return Strength.SENTENCE if ends else Strength.LEANING
    if lower in known.BEFORE_A_NUMBER and (goes_on or following[:1].isdigit()):
        return Strength.LEANING
    return Strength.CLAUSE if goes_on else Strength.SENTENCE
