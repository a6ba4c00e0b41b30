"""Replaces numbers, money, units, times, signs and abbreviations by the words they are read as.

Only what voices get wrong is replaced; the tables are in ``words.py``.
"""

from __future__ import annotations

import re

from app.engine.chunking.abbreviations import MONTHS
from app.engine.chunking.sentence_end import OPENERS, Strength, Undecided, after_next_word, judge
from app.engine.text.words import Words

_SPACE = "[ \u00a0\u202f\u2009]"
_NUMBER = rf"\d+(?:{_SPACE}\d{{3}}(?!\d))*(?:[.,]\d+)*"
_RANGE = rf"{_NUMBER}(?:{_SPACE}?[–—-]{_SPACE}?[$€£¥₹]?{_NUMBER})?"
_BY_ITSELF = r"(?<![\w.,])"


class NumberReader:
    """Reads numbers by one language's table."""

    def __init__(self, words: Words) -> None:
        self._words = words
        scales = "|".join(map(re.escape, sorted(words.scales, key=len, reverse=True)))
        symbols = "".join(words.currencies)
        scale = rf"(?:{_SPACE}?(?P<scale>{scales})(?!\w))?"
        self._money = [
            re.compile(rf"(?:\bUS)?(?P<symbol>[{symbols}]){_SPACE}?(?P<amount>{_RANGE}){scale}"),
            re.compile(rf"{_BY_ITSELF}(?P<amount>{_RANGE}){scale}{_SPACE}?(?P<symbol>[{symbols}])"),
        ]
        long = [unit for unit in words.units if len(unit) > 1]
        short = [unit for unit in words.units if len(unit) == 1]
        self._unit = re.compile(
            rf"{_BY_ITSELF}({_NUMBER})(?:{_SPACE}?({_any(long)})|{_SPACE}({_any(short)}))"
            r"(?![\w/²³'’])"
        )
        self._fraction = re.compile(rf"(?<![\w./])({_any(words.fractions)})(?![\w/])")
        self._sign = re.compile(f"[{re.escape(''.join(words.signs))}]")
        self._phrase = re.compile(rf"(?<!\w)(?:{_any(words.phrases)})") if words.phrases else None

    def read(self, text: str) -> str:
        """``text`` with words in place of what is not read as written."""
        if self._phrase:
            text = self._phrase.sub(lambda match: self._words.phrases[match[0]], text)
        text = re.sub("(?<=\\d)[\u00a0\u202f\u2009](?=\\d{3}(?!\\d))", "", text)
        text = _ISO_DATE.sub(self._date, text)
        text = _TIME.sub(self._time, text)
        text = self._abbreviations(text)
        for money in self._money:
            text = money.sub(self._amount, text)
        text = self._unit.sub(self._measure, text)
        text = _MIXED.sub(lambda match: self._words.decimal + _DECIMALS[match[0]], text)
        text = text.replace("½", "1/2").replace("¼", "1/4").replace("¾", "3/4")
        text = self._fraction.sub(lambda match: self._words.fractions[match[0]], text)
        text = re.sub(r"(?<![\w./])24/7(?![\w/])", "24 7", text)
        text = _SCORE.sub(rf"\1 {self._words.out_of} \2", text)
        text = _DASH.sub(rf" {self._words.to} ", text)
        text = _HYPHEN.sub(lambda match: match[0].replace("-", f" {self._words.to} "), text)
        text = re.sub(r"(?<![\w)\]}.,/-])[-−](?=\d)", f"{self._words.minus} ", text)
        text = re.sub(r"(?<!\w)#(?=\d)", f"{self._words.number} ", text)
        text = re.sub(r"\b([CF])#(?!\w)", r"\1 sharp", text)
        return self._sign.sub(lambda match: f" {self._words.signs[match[0]]} ", text)

    # --- times and dates ------------------------------------------------------------------------

    def _date(self, match: re.Match[str]) -> str:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return match[0]
        name = self._words.months[month - 1]
        return self._words.date.format(day=day, month=name, year=year)

    def _time(self, match: re.Match[str]) -> str:
        hours, minutes, daytime = int(match["h"]), match["m"] or "00", match["daytime"] or ""
        words = self._words
        if hours > 24 or int(minutes) > 59:
            return match[0]
        if match["sign"] == "h" and "heure" not in words.hour:
            return match[0]
        if minutes == "00":
            template = "{h}" if daytime.strip() not in ("", "Uhr") else words.hour
        else:
            template = words.early if minutes[0] == "0" else words.time
        if not template:
            return match[0]
        said = template.format(h=hours, m=int(minutes))
        said = re.sub(r"\b1 heures", "1 heure", said)
        return said if daytime.strip() == "Uhr" else said + daytime

    # --- money and measures ---------------------------------------------------------------------

    def _amount(self, match: re.Match[str]) -> str:
        symbol, scale = match["symbol"], match["scale"]
        amount = re.sub(r"[$€£¥₹]", "", match["amount"])
        one, many = self._words.currencies[symbol]
        if scale:
            said = f"{amount} {self._words.scales[scale]} {many}"
            return said.replace(" de euro", " d'euro") if "millions" in said else said
        whole, decimals = _cents(amount)
        if decimals is None or symbol not in self._words.cents:
            return f"{amount} {one if amount == '1' else many}"
        units = f"{whole} {one if whole == '1' else many}"
        if decimals == 0:
            return units
        penny, pennies = self._words.cents[symbol]
        cents = f"{decimals} {penny if decimals == 1 else pennies}"
        if whole == "0":
            return cents
        return self._words.whole_and_cents.format(whole=units, cents=cents, c=decimals)

    def _measure(self, match: re.Match[str]) -> str:
        one, many = self._words.units[match[2] or match[3]]
        return f"{match[1]} {one if match[1] == '1' else many}"

    # --- abbreviations and ordinals -------------------------------------------------------------

    def _abbreviations(self, text: str) -> str:
        """Drop full stops that end no sentence: the voice would pause there ("Dr. Smith")."""
        if "." not in text:
            return text
        words = text.split()
        said = list(words)
        for i, word in enumerate(words):
            match = _STOPPED.fullmatch(word)
            if not match:
                continue
            following = words[i + 1] if i + 1 < len(words) else ""
            if i == 0 and match["name"].isdigit() and following not in MONTHS:
                continue  # the number of a list
            before = words[i - 1] if i else ""
            strength = judge(word, quoted=False)
            if isinstance(strength, Undecided):
                strength = after_next_word(strength, word, before, following)
            name = match["name"]
            inside = strength is Strength.LEANING and bool(following)
            full = self._full(name, before, following, inside)
            ends = "." if not match["after"] and strength is Strength.SENTENCE else ""
            if full:
                said[i] = match["before"] + full + ends + match["after"]
            elif inside and not match["after"]:
                said[i] = match["before"] + name.replace(".", " ")
        return " ".join(said)

    def _full(self, name: str, before: str, following: str, inside: bool) -> str | None:
        ordinals = self._words.ordinals
        if name.isdecimal():
            ordinal = inside and len(name) <= 2 and 1 <= int(name) <= len(ordinals)
            return ordinals[int(name) - 1] + _ending(before.lower()) if ordinal else None
        full = self._words.abbreviations.get(name.lower())
        if full and (len(name) == 1 or name.lower() in _NUMBERED) and name.lower() != "m":
            return full if inside and following[:1].isdigit() else None
        return full if inside or "." in name or name.lower() in _ANYWHERE else None


def _any(names: list[str] | dict[str, str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"


def _cents(amount: str) -> tuple[str, int | None]:
    """("5", 50) for "5.50" or "5,50"; (amount, None) without exactly two decimals."""
    match = re.fullmatch(r"(\d+(?:\D\d{3})*)[.,](\d\d)", amount)
    return (match[1], int(match[2])) if match else (amount, None)


def _ending(before: str) -> str:
    """Of a German ordinal, by the word before it: "der dritte", "am dritten", else "dritter"."""
    if before in ("der", "die", "das", "jede", "eine", "diese"):
        return "e"
    oblique = "am im vom zum zur beim dem den des ab bis seit jeden jedem einem einen einer"
    return "en" if before in oblique.split() else "er"


_NUMBERED = {"no", "nos", "p", "pp", "s", "fig", "vol", "ch", "sec", "eq", "abb", "art", "abs"} | {
    "kap", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"
}  # fmt: skip
"""Abbreviations only if a number follows."""

_ANYWHERE = {"usw", "bzw", "ca", "ggf", "evtl", "vgl", "inkl", "exkl", "zzgl", "etc", "approx"} | {
    "aprox", "vs", "sog"
}  # fmt: skip
"""Abbreviations even if a sentence ends after them."""

_STOPPED = re.compile(
    rf"(?P<before>[{re.escape(OPENERS)}]*)(?P<name>[^\W_](?:[\w.\-]*[^\W_])?)\.(?P<after>[^\w.\s]*)"
)
_ISO_DATE = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_TIME = re.compile(
    r"(?<![\w:.,])(?P<h>\d{1,2})(?P<sign>[:h])(?P<m>\d\d)?(?<!:)(?![\w:])"
    r"(?P<daytime> (?:Uhr\b|[ap]\.?m\b\.?|[AP]M\b|o'clock\b))?"
)
_SCORE = re.compile(r"(?<![\w./])(\d{1,3})/(5|10|100)(?![\w/.]\w|/)")
_DASH = re.compile(rf"(?<=\d){_SPACE}?[–—]{_SPACE}?(?=\d)")
_HYPHEN = re.compile(r"(?<![\w.,-])(?:(\d{1,3})-(\d{1,3})|(\d{4})-(\d{4}))(?![\w-]|\.\d)")
"""Both sides short, or both years: "555-1234" is not a range."""

_MIXED = re.compile(r"(?<=\d)[½¼¾](?!\w)")
_DECIMALS = {"½": "5", "¼": "25", "¾": "75"}
