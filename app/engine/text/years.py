"""Reads years as people say them: "nineteen ninety-five", "neunzehnhundertfünfundneunzig".

Voices say "nineteen hundred ninety-five" and "tausendneunhundertfünfundneunzig". Whether a number
is a year is judged by the words around it. Only English and German need this.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_MAY_BE_YEAR = re.compile(r"(?<!\d)1\d{3}(?!\d)")
_OLD_YEAR = re.compile(r"(?<!\d)(1\d)(\d\d)(?!\d)")
_BY_ITSELF = r"(?<![\w.,/$€£¥#+×*=<>≈-])(?<![+×*=<>≈-] )(?<!\d )"
_NOT_AFTER = r"(?!\w|[.,:/]\d| ?[%°$€£¥+×÷*/=<>≈]| \d|-\w)"


def _years(joined: str) -> str:
    """A year, or several in a row."""
    year = r"(?:1\d|20)\d\d"
    return (
        rf"(?P<years>1\d{{3}}(?:(?: ?[–-] ?|,? (?:{joined}) |, ){year}(?!\d))*(?:[–-]\d\d(?!\d))?)"
        rf"{_NOT_AFTER}"
    )


_ENGLISH_YEARS = _years("and|or|to|through|until")
_COUNTED = (
    r"(?! (?:percent|people|men|women|children|feet|more|of (?:the|them)|"
    r"(?!was\b|is\b|has\b|his\b|its\b|as\b|this\b)[a-z]+s|[km]?[gmWl]|k?cal|[kMG]?Hz|[cm]m|mph|rpm|px)\b)"
)
_NOUN_FOLLOWS = (
    r"(?=[.,;:!?)\]\"”]|['’]s\b|$| (?:and|or|to|the|an?|when|where|which|that|h?e|she|it|they|we|is"
    r"|was|were|ha[ds]|by|in|at|with|after|before|until|as|but|for|on)\b| [A-Z(—–-])"
)
_MONTH = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_ENGLISH = [
    re.compile(
        r"(?P<before>(?<!\w)(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]etween|[Bb]orn"
        r"|[Cc]irca|c\.|[Cc]opyright|[Yy]ears?(?: (?:of|was|is))?|[Ss]pring|[Ss]ummer|[Aa]utumn"
        r"|[Ff]all|[Ww]inter|[Ee]arly|[Ll]ate|[Ii]t was|[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts"
        rf"|{_MONTH}) (?:about |around |early |late )?"
        rf"|[Mm]id-|(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?,? )"
        rf"|(?<![\w)])[(\[]|© ?){_ENGLISH_YEARS}{_COUNTED}"
    ),
    re.compile(
        r"(?P<before>(?<!\w)(?:[Oo]f|[Bb]y|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout"
        rf"|[Ff]or|[Aa]s|[Dd]ated|[Pp]ublished) ){_ENGLISH_YEARS}{_NOUN_FOLLOWS}"
    ),
    re.compile(
        r"(?P<before>^|(?<=[.!?:] ))(?P<years>1[1-9]\d\d)"
        r"(?= (?:was|is|saw|marked|became|brought|began|ended)\b|['’]s\b|: )"
    ),
    re.compile(
        rf"(?P<before>{_BY_ITSELF})(?P<years>1[1-9]\d\d ?[–-] ?(?:(?:1\d|20)\d\d|\d\d(?!\d)))"
        rf"{_NOT_AFTER}{_COUNTED}"
    ),
]
_GERMAN_YEARS = _years("und|oder|bis|bis zum Jahr")
_GERMAN = [
    re.compile(
        r"(?P<before>(?<!\w)(?:Jahre?s?|[Ss]eit|[Bb]is|[Vv]on|[Uu]m|[Aa]nno|geboren|Januar|Februar"
        r"|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühling|Sommer"
        rf"|Herbst|Winter) ){_GERMAN_YEARS}(?! [a-zA-Z]{{1,3}}\b(?<!und)(?<!bis)(?<!in)(?<!im))"
        r"(?! (?:Euro|Kilo|Meter|Liter|Menschen|Kalorien|Seiten|Schritte|Mal|Personen|Dollar))"
    ),
    re.compile(
        # A count has a noun behind it.
        rf"(?P<before>{_BY_ITSELF}(?<![Nn]ummer )(?<![Nn]r\. )){_GERMAN_YEARS}"
        r"(?=[.,;:!?)\]\"“]|$| [a-zäöü]{2,})"
        r"(?! (?:mal|km|kg|mg|cm|mm|ml|kcal|kWh?|km²|mio|tausend)\b)"
    ),
]


def read_english_years(text: str) -> str:
    return _read(text, _ENGLISH, "to", _english_year)


def read_german_years(text: str) -> str:
    return _read(text, _GERMAN, "bis", _german_year)


def _read(
    text: str, patterns: list[re.Pattern[str]], to: str, say: Callable[[str, str], str]
) -> str:
    if not _MAY_BE_YEAR.search(text):
        return text

    def said(match: re.Match[str]) -> str:
        years = re.sub(r" ?[–-] ?", f" {to} ", match["years"])
        before = match["before"].replace("c. ", "circa ")
        return before + _OLD_YEAR.sub(lambda year: say(year[1], year[2]), years)

    for pattern in patterns:
        text = pattern.sub(said, text)
    return text


def _english_year(century: str, rest: str) -> str:
    if rest == "00" or (century == "10" and rest[0] == "0"):
        return century + rest
    return f"{century} oh {rest[1]}" if rest[0] == "0" else f"{century} {rest}"


def _german_year(century: str, rest: str) -> str:
    if century == "10":
        return century + rest
    return f"{century} hundert {int(rest)}" if rest != "00" else f"{century} hundert"
