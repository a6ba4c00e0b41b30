"""What a language's table of spoken words contains; the tables are in ``languages``.

They correct only what eSpeak's rules, which Piper voices use, get wrong: "10 kg" (K G),
"$5.50" (dollar five point five zero), "Dr. Smith" (a pause between the two), "z.B." and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.engine.text import ordinals as of


@dataclass(frozen=True, slots=True)
class Words:
    """One language. Pairs are singular and plural."""

    numbers: tuple[str, ...]
    """The words for two and up."""
    code: tuple[str, str]
    table: tuple[str, str]
    currencies: dict[str, tuple[str, str]]
    cents: dict[str, tuple[str, str]]
    whole_and_cents: str
    scales: dict[str, str]
    """After an amount of money: "$3bn"."""
    units: dict[str, tuple[str, str]]
    signs: dict[str, str]
    fractions: dict[str, str]
    to: str
    out_of: str
    number: str
    minus: str
    hour: str
    """A full hour."""
    time: str
    """Hours and minutes; empty if the voice reads them well."""
    early: str
    """The same for minutes under ten."""
    date: str
    decimal: str
    months: tuple[str, ...]
    abbreviations: dict[str, str]
    """Keys in lowercase, without the final period."""
    phrases: dict[str, str] = field(default_factory=dict)
    """Abbreviations of two words, as written."""
    comparisons: dict[str, str] = field(default_factory=dict)
    """``<``, ``>``, ``≤`` and ``≥`` between two values."""
    bounds: dict[str, str] = field(default_factory=dict)
    """``<`` and ``>`` before one."""
    math: dict[str, str] = field(default_factory=dict)
    parts: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Denominators of fractions."""
    dial: str = "(?!)"
    """This and the following patterns are regular expressions. Before an emergency number."""
    codes: str = "(?!)"
    """Before a number that is read digit by digit, followed by ``is_`` or a colon."""
    is_: str = "(?!)"
    roman_after: str = "(?!)"
    """Before a Roman numeral that is a plain number."""
    monarchs: str = "(?!)"
    century: str = ""
    """Groups: before the Roman numeral, the numeral, after it."""
    monarch: Callable[[int, str], str] = of.english_monarch
    """Of the number and the word before the name."""
    ordinal: Callable[[int], str] = of.english
    dot: str = ""
    """In addresses and file names, where the voice leaves it out."""
    phone_pairs: bool = False
    """Telephone numbers in groups of two are read as numbers."""
    month_first: bool = False
    midnight: str = ""
    """0:00."""
    ratio: str = "to"
    one: tuple[str, str, str] = ("1", "1", "")
    """Before a masculine or neuter noun, before a feminine one, and a pattern of the latter."""
    one_of: str = ""
    """More nouns that are not feminine, as a pattern. German recognizes nouns by their capital."""
    per: str = "per"
    per_units: dict[str, str] = field(default_factory=dict)
    """After a slash behind an amount: "$10/h"."""
    ordinals: tuple[str, ...] = ()
    """Stems from first to 31st, in languages where a number with a period is an ordinal."""


def table(text: str) -> dict[str, str]:
    """``key=value`` entries separated by semicolons."""
    entries = (entry.strip().partition("=") for entry in " ".join(text.split()).split(";"))
    return {key: value for key, _, value in entries}


def pairs(text: str) -> dict[str, tuple[str, str]]:
    """``key=singular|plural`` or ``key=both`` entries separated by semicolons."""
    names = {key: names.partition("|") for key, names in table(text).items()}
    return {key: (one, many or one) for key, (one, _, many) in names.items()}


def word_list(text: str) -> tuple[str, ...]:
    return tuple(text.split())
