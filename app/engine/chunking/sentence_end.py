"""Whether a word ends its sentence, judged from the word and the next one (pure)."""

from __future__ import annotations

import re
from enum import Enum, IntEnum

from app.engine.chunking.abbreviations import (
    AFTER_DAYTIME,
    BEFORE_AN_ORDINAL,
    LEANING,
    MONTHS,
    STARTERS,
    SUFFIXES,
    Kind,
    kind_of,
)
from app.engine.chunking.list_items import FIRST_MARKER

CLOSERS = "\"'”’“‘»«)]}*_~`」』）】》"
"""Characters between a mark and the space after it; they belong to the sentence they close."""

OPENERS = "\"'“‘”„«»([{*_~`¿¡「『（【《"

_MARKUP = "*_~`"
_SENTENCE_MARKS = tuple("!?！？؟।॥۔‼⁉。．｡։።፧။៕")
_CLAUSE_MARKS = tuple(",;:،؛、，；：·၊፣፤፥")
_MARK_OF_SCRIPT = re.compile("[\u0531-\u058f]:$|[\u0370-\u03ff\u1f00-\u1fff];$|[\u0900-\u097f][|]$")
"""The Armenian period and the Greek question mark look like a colon and a semicolon; "|" is often
typed for a danda."""

_ARMENIAN_STOP = re.compile("[\u0531-\u058f][.]$")
"""Not the end of a sentence, but an abbreviation or a pause."""

_WORD_END = re.compile(r"[\W_]")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu|(?:d|n|s)?ell|all|dall|sull|un)['’]", re.IGNORECASE)
_FOOTNOTES = re.compile(r"(?:\[\^?\d+\])+$|(?<=(?:[^\W\d_]{2}|.[)\]”\"])\.)\d{1,3}$")
_PLAIN = re.compile(r"[^\W\d_]{4,}")
"""Four letters or more: the period ends a sentence unless the word is a known abbreviation."""

_OMISSION = re.compile(r"[\[(](?:\.{3}|…)[\])][\"'”’»]*")
""" "The hall [...] was built"."""

_JAPANESE_PARTICLES = tuple("のはがをにへと")

_DOTS = re.compile(r"\.+|…")
_DASH = re.compile(r"(?:[—–]|-+\s)\s*")
_DOTTED = re.compile(r"[^\W\d_]{1,2}(?:\.-?[^\W\d_]{1,2})+")
""" "U.S", "J.-P"."""

_NUMBER = re.compile(r"\d|[IVXLC]+\b")
_INITIAL = re.compile(r"[^\W\d_]\.")
_ORDINAL = re.compile(r"(?:\d*\.?[-–])?(\d+)")
""" "3", "1.-3"."""

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

    AFTER_END = "after . ! or ? where a clause ends at least"
    AFTER_STOP = "after a full stop that may belong to an abbreviation"
    AFTER_MARK = "after an ellipsis, or after a quoted ! or ?"


def begins_sentence(character: str) -> bool:
    """Whether the first character after ``AFTER_END`` is enough to know that a sentence begins."""
    return not (character.islower() or character in "-—–.…")


def judge(word: str, *, quoted: bool) -> Strength | Undecided:
    """The strength of the gap after ``word``. ``quoted``: inside « », whose closing mark is a
    separate word."""
    if _OMISSION.fullmatch(word):
        return Strength.WORD
    core = _FOOTNOTES.sub("", word).rstrip(CLOSERS)
    closes = quoted or bool(word[len(core) :].strip(_MARKUP))
    if core.endswith(_SENTENCE_MARKS) or _MARK_OF_SCRIPT.search(core):
        return Undecided.AFTER_MARK if closes else Undecided.AFTER_END
    if core.endswith(_CLAUSE_MARKS):
        return Strength.CLAUSE
    if core.endswith(("…", "..")) or (closes and core.endswith(("—", "--"))):
        return Undecided.AFTER_MARK
    if _ARMENIAN_STOP.search(core):
        return Strength.CLAUSE if _PLAIN.fullmatch(core[:-1]) else Strength.WEAK
    if core.endswith("."):
        name = _name(core)
        if closes or not _PLAIN.fullmatch(name) or _kind(name, ""):
            return Undecided.AFTER_STOP
        return Undecided.AFTER_END
    leans = core.lstrip(OPENERS).lower() in LEANING or core.endswith(_JAPANESE_PARTICLES)
    return Strength.WEAK if leans else Strength.WORD


def after_next_word(reason: Undecided, word: str, before: str, following: str) -> Strength:
    """The strength of the gap after ``word``, once the ``following`` word is known.

    ``before`` is the word before ``word``. ``following`` is empty if the text pauses here; after a
    dash it is two words.
    """
    if _DOTS.fullmatch(following):  # a spaced ellipsis
        return Strength.WEAK
    if following.startswith(","):
        return Strength.CLAUSE
    if reason is Undecided.AFTER_END and FIRST_MARKER.fullmatch(following):
        return Strength.SENTENCE
    if dash := _DASH.match(following):
        if reason is Undecided.AFTER_STOP:
            return Strength.CLAUSE
        following = following[dash.end() :]
    following = following.lstrip(OPENERS)
    first = _WORD_END.split(following, maxsplit=1)[0]
    # A lowercase letter continues the sentence, except in names such as "iPhone" and "macOS".
    continues = following[:1].islower() and first == first.lower()
    core = word.rstrip(CLOSERS)
    if word == "." and first == "I":  # "the thing is . . . I know"
        return Strength.CLAUSE
    if reason is Undecided.AFTER_STOP and core.endswith("."):
        return _after_stop(_name(core), before, following, first, continues)
    return Strength.CLAUSE if continues else Strength.SENTENCE


def _after_stop(name: str, before: str, following: str, first: str, continues: bool) -> Strength:
    # "The" and "It's" start sentences; the initial in "A. Smith" does not.
    abbreviated = len(first) == 1 or kind_of(first) is not None
    starts = first in STARTERS and not (abbreviated and following[len(first) :].startswith("."))
    if number := _ORDINAL.fullmatch(name):
        return _after_number(number[1], before, following, starts, continues)
    kind = _kind(name, before)
    unit = _is_unit(name, kind, before)
    if kind is Kind.INSIDE or (kind is Kind.TITLE and not unit):
        return Strength.WEAK
    if kind is Kind.NUMBER and (continues or _NUMBER.match(following)):
        return Strength.WEAK
    if kind is Kind.DAYTIME:
        return Strength.WORD if continues or first in AFTER_DAYTIME else Strength.SENTENCE
    initial = _is_initial(name, before)
    if initial and _INITIAL.match(following):
        return Strength.WEAK
    if not unit and (initial or kind is Kind.NAME or (not kind and _DOTTED.fullmatch(name))):
        ends = starts or (following == "" and not initial)
        return Strength.SENTENCE if ends else Strength.WEAK
    return Strength.CLAUSE if continues else Strength.SENTENCE


def _name(core: str) -> str:
    """The word before the period: "art" in "(l'art."."""
    return _ELISION.sub("", core[:-1].lstrip(OPENERS))


def _kind(name: str, before: str) -> Kind | None:
    """What kind of abbreviation ``name`` is, alone or as the end of "z. B."."""
    pair = before.lstrip(OPENERS) + name if before.endswith(".") else ""
    kind = (pair and kind_of(pair)) or kind_of(name) or kind_of(name.rpartition("-")[2])
    return kind or (Kind.NAME if name.endswith(SUFFIXES) else None)


def _is_unit(name: str, kind: Kind | None, before: str) -> bool:
    """ "90 m." ends a sentence, "M. Durand" does not."""
    short = len(name) <= (1 if kind is Kind.TITLE else 3)
    return short and before[:1].isdigit() and before[-1:].isdigit()


def _is_initial(name: str, before: str) -> bool:
    """ "A. Smith", "Albert I. Jones", but not "you and I."."""
    if len(name) != 1 or name.lower() == name.upper():
        return False
    return name != "I" or (before[:1].isupper() and before not in STARTERS)


def _after_number(
    name: str, before: str, following: str, starts: bool, continues: bool
) -> Strength:
    """ "29. Juli" and "der 3. Platz" are ordinals; "It was 1995. Then" ends a sentence."""
    ordinal = len(name) <= 2 and (
        (_DAY_OR_MONTH.match(following) is not None and int(name) <= 31)
        or (following[:4].isdigit() and before.endswith(".") and before[:-1].isdigit())
        or following.rstrip(".,;:!?") in MONTHS
        or (following != "" and before.lstrip(OPENERS).lower() in BEFORE_AN_ORDINAL)
    )
    return Strength.WEAK if continues or (ordinal and not starts) else Strength.SENTENCE
