"""Whether a word ends its sentence, judged from the word and the next one (pure)."""

from __future__ import annotations

import re
from enum import Enum, IntEnum

from app.engine.chunking import abbreviations as known

CLOSERS = "\"'”’“‘»«)]}*_~`」』）】》"
"""Characters between a mark and the space after it; they belong to the sentence they close."""

OPENERS = "\"'“‘”„«»([{*_~`¿¡「『（【《"

_MARKUP = "*_~`"
_SENTENCE_MARKS = tuple("!?！？؟।॥۔‼⁉。．｡")
_CLAUSE_MARKS = tuple(",;:،؛、，；：")
_WORD_END = re.compile(r"[\W_]")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu)['’]", re.IGNORECASE)
_FOOTNOTES = re.compile(r"(?:\[\^?\d+\])+$")
_PLAIN = re.compile(r"[^\W\d_]{4,}")
"""Four letters or more: the period ends a sentence unless the word is a known abbreviation."""

_DAY_OR_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\.")
""" "am 3. 10. 2024"; "It is 42. 3 more" ends a sentence."""


class Strength(IntEnum):
    """How good a place for a cut is."""

    WEAK = 0
    """Between two words that belong together ("the | capital", "Dr. | Smith")."""
    WORD = 1
    CLAUSE = 2
    SENTENCE = 3
    BLOCK = 4
    """Before a code fence or a table: always a cut."""
    BLOCK_END = 5
    """After a code fence or a table: always a cut, however long the block."""


class Undecided(Enum):
    """The gap cannot be judged until the next word is known."""

    AFTER_STOP = "after a full stop"
    AFTER_MARK = "after an ellipsis, or after a quoted ! or ?"


def judge(word: str, *, quoted: bool) -> Strength | Undecided:
    """The strength of the gap after ``word``. ``quoted``: inside « », whose closing mark is a
    separate word."""
    core = _FOOTNOTES.sub("", word).rstrip(CLOSERS)
    closes = quoted or bool(word[len(core) :].strip(_MARKUP))
    if core.endswith(_CLAUSE_MARKS):
        return Strength.CLAUSE
    if core.endswith(_SENTENCE_MARKS):
        return Undecided.AFTER_MARK if closes else Strength.SENTENCE
    if core.endswith(("…", "..")):
        return Undecided.AFTER_MARK
    if core.endswith("."):
        name = _name(core)
        if closes or not _PLAIN.fullmatch(name) or name.lower() in known.ABBREVIATIONS:
            return Undecided.AFTER_STOP
        return Strength.SENTENCE
    lower = core.lstrip(OPENERS).lower()
    if lower in known.PROCLITICS:
        return Strength.WEAK
    return Strength.WORD


def after_next_word(reason: Undecided, word: str, before: str, following: str) -> Strength:
    """The strength of the gap after ``word``, once the ``following`` word is known.

    ``before`` is the word before ``word``. ``following`` is empty if the text pauses here.
    """
    following = following.lstrip(OPENERS)
    first = _WORD_END.split(following, maxsplit=1)[0]
    # A lowercase letter continues the sentence, except in names such as "iPhone" and "macOS".
    continues = following[:1].islower() and first == first.lower()
    core = word.rstrip(CLOSERS)
    if reason is Undecided.AFTER_MARK or not core.endswith("."):
        return Strength.CLAUSE if continues else Strength.SENTENCE
    name = _name(core)
    # "The" and "It's" start sentences; the initial in "A. Smith" does not.
    starts = first in known.SENTENCE_STARTERS and not (len(first) == 1 and following[1:2] == ".")
    if name.isdigit():
        return _after_number(name, before, following, starts, continues)
    return _after_name(name, first, following, starts, continues)


def _name(core: str) -> str:
    """The word before the period: "art" in "(l'art."."""
    return _ELISION.sub("", core[:-1].lstrip(OPENERS))


def _after_number(
    name: str, before: str, following: str, starts: bool, continues: bool
) -> Strength:
    """ "29. Juli" and "der 3. Platz" are ordinals; "It was 1995. Then" ends a sentence."""
    ordinal = len(name) <= 2 and (
        (_DAY_OR_MONTH.match(following) is not None and int(name) <= 31)
        or (following[:4].isdigit() and before.endswith(".") and before[:-1].isdigit())
        or following.rstrip(".,;:!?") in known.MONTHS
        or (following != "" and before.lstrip(OPENERS).lower() in known.BEFORE_AN_ORDINAL)
    )
    return Strength.WEAK if continues or (ordinal and not starts) else Strength.SENTENCE


def _after_name(name: str, first: str, following: str, starts: bool, continues: bool) -> Strength:
    lower = name.lower()
    if lower in known.BEFORE_A_NAME or lower in known.NEVER_LAST:
        return Strength.WEAK
    if lower in known.DAYTIME:
        more = first in known.TIME_CONTINUATIONS
        return Strength.WORD if continues or more else Strength.SENTENCE
    letter = len(name) == 1 and name.isalpha() and name != "I"
    dotted = "." in name and all(len(part) <= 1 for part in name.split("."))
    if letter or dotted or lower in known.SOMETIMES_LAST:
        ends = starts or (following == "" and not letter)
        return Strength.SENTENCE if ends else Strength.WEAK
    if lower in known.BEFORE_A_NUMBER and (continues or following[:1].isdigit()):
        return Strength.WEAK
    return Strength.CLAUSE if continues else Strength.SENTENCE
