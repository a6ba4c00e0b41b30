"""Replaces numbers, money, units, times, symbols and abbreviations with the words they are read as.

Only what voices get wrong is replaced; the tables are in ``languages``.
"""

from __future__ import annotations

import re

from app.engine.chunking.abbreviations import MONTHS
from app.engine.chunking.sentence_end import OPENERS, Strength, Undecided, after_next_word, judge
from app.engine.text.digits import DigitReader
from app.engine.text.german_articles import article, half
from app.engine.text.languages.de import GERMAN
from app.engine.text.languages.en import ENGLISH
from app.engine.text.languages.es import SPANISH
from app.engine.text.languages.fr import FRENCH
from app.engine.text.math_text import MathReader
from app.engine.text.words import Words
from app.engine.text.years import read_english_years, read_german_years

_SPACE = "[ \u00a0\u202f\u2009]"
_NUMBER = rf"\d+(?:{_SPACE}\d{{3}}(?!\d))*(?:[.,]\d+)*"
_BY_ITSELF = r"(?<![\w.,])"
_NUMERIC = re.compile(r"[\d⅐-⅞¼-¾²³⁰-⁹₀-₉]")


class NumberReader:
    """Reads numbers using one language's table."""

    def __init__(self, words: Words, *, month_first: bool | None = None) -> None:
        self._words = words
        self._month_first = words.month_first if month_first is None else month_first
        self._digits = DigitReader(words)
        self._math = MathReader(words)
        scales = _any(words.scales)
        codes = _any([name for name in words.currencies if name.isalpha()])
        symbols = _any([name for name in words.currencies if not name.isalpha()])
        scale = rf"(?:{_SPACE}?(?P<scale>{scales})(?!\w))?"
        amount = (
            rf"(?P<amount>(?:{_NUMBER}|\.\d+)(?:{_SPACE}?[–—-]{_SPACE}?(?:{symbols})?{_NUMBER})?)"
        )
        self._symbol = re.compile(symbols)
        signs = "".join({name[-1] for name in words.currencies if not name[-1].isalnum()})
        self._has_money = re.compile(rf"[{re.escape(signs)}]|[A-Z]{{3}}")
        self._money = [
            re.compile(
                rf"(?P<minus>(?<![\w)])[-−])?(?:(?P<symbol>(?<![A-Za-z])(?:{symbols}))"
                rf"|(?<!\w)(?P<code>{codes}){_SPACE}){_SPACE}?{amount}{scale}"
                rf"(?:{_SPACE}(?P<named>{codes})(?!\w))?"
            ),
            re.compile(
                rf"(?P<minus>(?<![\w)])[-−])?{_BY_ITSELF}{amount}{scale}{_SPACE}?"
                rf"(?:(?P<symbol>{symbols})(?!\d)|(?P<code>{codes})(?!\w))"
            ),
        ]
        long = [unit for unit in words.units if len(unit) > 1 or unit == "°"]
        short = [unit for unit in words.units if len(unit) == 1 and unit != "°"]
        self._unit = re.compile(
            rf"{_BY_ITSELF}({_NUMBER})(?:{_SPACE}?({_any(long)})|{_SPACE}({_any(short)}))"
            r"(?![\w/²³'’])"
        )
        self._per = re.compile(rf"(?<=\w) ?/({_any(words.per_units)})(?!\w)")
        one, _, feminine = words.one
        self._one = (
            re.compile(rf"(?<![\w.,:/+×=-])1 (?:(?P<f>(?:{feminine})\b)|(?P<m>{_nouns(words)})\b)")
            if one != "1"
            else None
        )
        self._twenty_one = re.compile(rf"(?<![\w.,:/])(\d?)([2-9])1 (?=(?:{_nouns(words)})\b)")
        self._short_date = re.compile(_SHORT_DATES[words.months[0]])
        self._sign = re.compile(f"[{re.escape(''.join(words.signs))}]")
        self._phrase = re.compile(rf"(?<!\w)(?:{_any(words.phrases)})") if words.phrases else None

        self._phrase_signs = {
            next((s for s in "/.ºª" if s in name), name[0]) for name in words.phrases
        }
        """Each phrase has one of them."""

    def read(self, text: str) -> str:
        """``text`` with words in place of what is not read as written."""
        words = self._words
        if self._phrase and any(sign in text for sign in self._phrase_signs):
            text = self._phrase.sub(self._whole_phrase, text)
        if "&" in text:
            text = text.replace("&&", "&")
            text = _LETTERS_AND.sub(
                lambda match: f" {words.signs['&']} ".join(
                    "-".join(letters) for letters in match[0].split("&")
                ),
                text,
            )
        if _NUMERIC.search(text):
            text = self._dates(text)
        text = self._digits.read(text)
        if _NUMERIC.search(text):
            text = self._numbers(text)
        else:
            text = self._math.read_formulas(self._abbreviations(text), has_digits=False)
        if "#" in text:
            text = re.sub(r"\b([CF])#(?!\w)", r"\1 sharp", text)
        return self._sign.sub(lambda match: f" {words.signs[match[0]]} ", text)

    def _whole_phrase(self, match: re.Match[str]) -> str:
        following = match.string[match.end() : match.end() + 1]
        return self._words.phrases[match[0]] + (" " if following.isdigit() else "")

    def _dates(self, text: str) -> str:
        if not text.isascii():
            text = re.sub("(?<=\\d)[\u00a0\u202f\u2009](?=\\d{3}(?!\\d))", "", text)
        thousands = _FRENCH_THOUSANDS if self._words is FRENCH else _THOUSANDS
        text = thousands.sub(lambda match: match[0].replace(" ", ""), text)
        if _PARTED.search(text):
            text = _ISO_DATE.sub(self._iso_date, text)
        if self._words is GERMAN:
            text = _SPACED_DATE.sub(r"\1.\2.\3", text)
        if _PARTED.search(text):
            text = _DATE.sub(self._numeric_date, text)
        if "/" in text or self._words is GERMAN:
            text = self._short_date.sub(self._day_and_month, text)
        return text

    def _day_and_month(self, match: re.Match[str]) -> str:
        """ "on 3/14", "le 14/07", "am 3.10."."""
        month, day = int(match[3]), int(match[2])
        if self._month_first or (month > 12 and self._words is ENGLISH):
            month, day = day, month
        if not (1 <= month <= 12 and 1 <= day <= 31) or match[0].endswith("9/11"):
            return match[0]
        date = self._date(0, month, day)
        return (match[1] or "") + re.sub(r",? (?:de )?0$", "", date)

    def _numbers(self, text: str) -> str:
        words = self._words
        has_dash = _ANY_DASH.search(text) is not None
        if words is ENGLISH and ("'" in text or '"' in text or " in" in text):
            text = _FEET.sub(r"\1 foot \2", text)
            text = _INCHES.sub(_inches, text)
        if "h " in text:
            text = _HOURS_MINUTES.sub(r"\1 h \2 min", text)
        if has_dash:
            text = re.sub(r"(?<=\d(?:st|nd|rd|th))[–—-](?=\d)", f" {words.to} ", text)
            text = _SCALED_RANGE.sub(rf"\1 {words.to} ", text)
            text = re.sub(r"(?<![\w.-])(\d+)-\1(?= [a-z])", r"\1 \1", text)
            text = _TIME_RANGE.sub(self._time_range, text)
        if ":" in text or words is FRENCH:
            text = _TIME.sub(self._time, text)
            text = _RATIO.sub(rf"\1 {words.ratio} \2", text)
        if words is ENGLISH and _DOTS.search(text):
            text = _VERSION.sub(lambda match: match[0].replace(".", " point "), text)
        text = self._abbreviations(self._language_rules(text))
        for money in self._money:
            if self._has_money.search(text):
                text = money.sub(self._amount, text)
        if "^" in text:
            text = _UNIT_POWER.sub(lambda match: "²" if match[1] == "2" else "³", text)
        text = self._unit.sub(self._measure, text)
        if "/" in text:
            text = self._per.sub(lambda match: f" {words.per} {words.per_units[match[1]]}", text)
        if "½" in text or "¼" in text or "¾" in text:
            text = _MIXED.sub(lambda match: words.decimal + _DECIMALS[match[0]], text)
        text = self._math.read_fractions(self._math.read_formulas(text))
        if has_dash:
            text = _DASH.sub(rf" {words.to} ", text)
            text = _HYPHEN.sub(lambda match: _HYPHEN_SIGN.sub(f" {words.to} ", match[0]), text)
            text = re.sub(r"(?<![\w)\]}.,/-])[-−](?=\.?\d)", f"{words.minus} ", text)
        if "#" in text:
            text = re.sub(r"(?<!\w)#(?=\d)", f"{words.number} ", text)
        return self._agreement(text)

    def _agreement(self, text: str) -> str:
        """ "ein Euro", "une heure", "veintiún euros"."""
        if not self._one:
            return text
        masculine, feminine, _ = self._words.one
        if self._words is GERMAN:
            text = _ONE_MILLION.sub(r"eine \1", text)
            text = _ONE_NOUN.sub(_one_noun, text)
        text = self._one.sub(
            lambda match: f"{feminine if match['f'] else masculine} {match['f'] or match['m']}",
            text,
        )
        if "1" in text and self._words is SPANISH:
            text = self._twenty_one.sub(_spanish_one, text)
        return self._half_noun(text)

    def _half_noun(self, text: str) -> str:
        """ "eine halbe Stunde", "une demi-heure", "media hora"."""
        if self._words is GERMAN and "ein halb " in text:
            return re.sub(r"(?<!\w)ein halb ([A-ZÄÖÜ]\w+)", lambda noun: half(noun[1]), text)
        feminine = rf"((?:{self._words.one[2]})\b)"
        if self._words is FRENCH and "un demi " in text:
            text = re.sub(rf"(?<!\w)un demi {feminine}", r"une demi-\1", text)
            return re.sub(r"(?<!\w)un demi (?=litre|kilo|mètre|verre|point)", "un demi-", text)
        if self._words is SPANISH and "un medio " in text:
            text = re.sub(rf"(?<!\w)un medio {feminine}", r"media \1", text)
            return re.sub(rf"(?<!\w)un medio (?=(?:{_nouns(self._words)})\b)", "medio ", text)
        return text

    def _language_rules(self, text: str) -> str:
        """What only one language writes: decades, years, ordinals with letters."""
        if self._words is ENGLISH:
            if _TENS_OF_YEARS.search(text):
                text = _DECADE.sub(_decade, text)
            text = read_english_years(text)
        elif self._words is GERMAN:
            text = read_german_years(text)
            text = _GERMAN_DECADE.sub(lambda match: f"{match[1]} hundert {match[2]}er", text)
        elif self._words is FRENCH:
            text = _FRENCH_ORDINAL.sub(_french_ordinal, text)
        elif self._words is SPANISH:
            text = _SPANISH_ORDINAL.sub(_spanish_ordinal, text)
        return text

    # --- times and dates ------------------------------------------------------------------------

    def _iso_date(self, match: re.Match[str]) -> str:
        return self._date(int(match[1]), int(match[2]), int(match[3])) or match[0]

    def _numeric_date(self, match: re.Match[str]) -> str:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if len(match[4]) == 2:
            if match[2] == "-" or not (match[2] == "/" or self._words.ordinals):
                return match[0]
            year += 2000 if year < 70 else 1900
        month, day = second, first
        if second > 12 or (self._month_first and first <= 12 and match[2] != "."):
            month, day = first, second
        return self._date(year, month, day) or match[0]

    def _date(self, year: int, month: int, day: int) -> str:
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return ""
        words = self._words
        number: int | str = day
        if day == 1 and words in (FRENCH, SPANISH):
            number = words.monarch(1, "")
        return words.date.format(
            day=number, ordinal=words.ordinal(day), month=words.months[month - 1], year=year
        )

    def _time_range(self, match: re.Match[str]) -> str:
        """ "9am-5pm"; "10:00–12:00" has one "o'clock"."""
        first, second = match[1], match[2]
        if not re.search("[:hap]", first + second) and not match[3]:
            return match[0]
        if first.endswith(":00") and second.endswith(":00") and not first.startswith("0:"):
            first = first[:-3]
        return f"{first} {self._words.to} {second}{match[3] or ''}"

    def _time(self, match: re.Match[str]) -> str:
        hours, minutes, daytime = int(match["h"]), match["m"] or "00", match["daytime"] or ""
        words = self._words
        if hours > 24 or int(minutes) > 59 or (match["sign"] == ":" and not match["m"]):
            return match[0]
        if match["sign"] == "h" and "heure" not in words.hour:
            return match[0]
        if words.midnight and hours in (0, 24) and minutes == "00" and not daytime.strip():
            return words.midnight
        if minutes == "00":
            template = "{h}" if daytime.strip() not in ("", "Uhr") else words.hour
            if words is ENGLISH and hours > 12 and not daytime:
                return f"{hours - 12} PM"
        else:
            if words is ENGLISH and hours == 0 and not daytime:
                return f"12:{minutes} AM"
            template = words.early if minutes[0] == "0" else words.time
        if not template:
            return match[0]
        said = template.format(h=hours, m=int(minutes))
        said = re.sub(r"\b1 heures", "1 heure", said)
        return said if daytime.strip() == "Uhr" else said + daytime

    # --- money and measures ---------------------------------------------------------------------

    def _amount(self, match: re.Match[str]) -> str:
        said = self._plain_amount(match)
        return f"{self._words.minus} {said}" if match["minus"] else said

    def _plain_amount(self, match: re.Match[str]) -> str:
        symbol, scale = match["symbol"] or match["code"], match["scale"]
        symbol = match.groupdict().get("named") or symbol
        amount = self._symbol.sub("", match["amount"])
        amount = re.sub(r"\s?[–—-]\s?", f" {self._words.to} ", amount)
        amount = "0" + amount if amount[0] == "." else amount
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
        unit = match[2] or match[3]
        one, many = self._words.units[unit]
        singular = match[1] == "1" or (self._words is FRENCH and match[1].startswith(("1,", "0,")))
        return f"{match[1]} {one if singular else many}"

    # --- abbreviations and ordinals -------------------------------------------------------------

    def _abbreviations(self, text: str) -> str:
        """Drop periods that do not end a sentence: the voice would pause there ("Dr. Smith")."""
        if "." not in text:
            return text
        words = text.split()
        said = list(words)
        for i, word in enumerate(words):
            match = _STOPPED.fullmatch(word) if "." in word else None
            if not match:
                continue
            following = words[i + 1] if i + 1 < len(words) else ""
            if i == 0 and match["name"].isdigit() and following not in MONTHS:
                continue  # the number of a list
            before = words[i - 1] if i else ""
            if before in ("und", "bis", "oder") and i > 2 and _ORDINAL.fullmatch(words[i - 2]):
                before = words[i - 3]  # "am 3. und 4. Juni"
            strength = judge(word, quoted=False)
            if isinstance(strength, Undecided):
                strength = after_next_word(strength, word, before, following)
            name = match["name"]
            inside = strength is Strength.WEAK and bool(following)
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


_ORDINAL = re.compile(r"\d{1,2}\.")
_NUMBERED = {"no", "nos", "p", "pp", "s", "fig", "vol", "ch", "sec", "eq", "abb", "art", "abs"} | {
    "kap", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"
}  # fmt: skip
"""Abbreviations only if a number follows."""

_ANYWHERE = {"usw", "bzw", "ca", "ggf", "evtl", "vgl", "inkl", "exkl", "zzgl", "etc", "approx"} | {
    "aprox", "vs", "sog", "jh"
}  # fmt: skip
"""Abbreviations even if a sentence ends after them."""

_STOPPED = re.compile(
    rf"(?P<before>[{re.escape(OPENERS)}]*)(?P<name>[^\W_](?:[\w.\-]*[^\W_])?)\.(?P<after>[^\w.\s]*)"
)
_THOUSANDS = re.compile(r"(?<![\w.,+()-])(?<!\d )[1-9]\d{0,2}(?: 000)+(?![\w-]| \d)")
_FRENCH_THOUSANDS = re.compile(r"(?<![\w.,+()-])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?![\w-]| \d)")
_SPACED_DATE = re.compile(r"(?<![\w.])(\d{1,2})\. (\d{1,2})\. (\d{4})(?!\w)")
_PARTED = re.compile(r"\d[-/.]\d\d?[-/.]\d\d")
_ISO_DATE = re.compile(r"(?<![\w-])(\d{4})[-/](\d\d)[-/](\d\d)(?![\w-])")
_DATE = re.compile(r"(?<![\w./,-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\w/-]|[.,]\d)")
_CLOCK = r"\d{1,2}(?:[:h]\d\d|h)?(?: ?[ap]\.?m\b\.?| ?[AP]M\b)?"
_TIME_RANGE = re.compile(
    rf"(?<![\w:.,$€£/-])({_CLOCK}) ?[–—-] ?({_CLOCK})(?![\w:/%-]|[.,]\d)( Uhr)?"
)
_TIME = re.compile(
    r"(?<![\w:.,])(?P<h>\d{1,2})(?P<sign>[:h])(?P<m>\d\d)?(?<!:)(?![\w:])"
    r"(?P<daytime> (?:Uhr\b|[ap]\.?m\b\.?|[AP]M\b|o'clock\b))?"
)
_DOTS = re.compile(r"\d\.\d+\.\d")
_VERSION = re.compile(r"(?<![\w.,])\d{1,2}(?:\.\d{1,2}){2,3}(?![\w:]|[.,]\d)")
_RATIO = re.compile(r"(?<![\w:.,])(\d{1,3}):(\d|1\d\d|\d{3})(?![\w:]|[.,]\d)")
_LETTERS_AND = re.compile(r"(?<!\w)[A-Z]{1,3}&[A-Z]{1,3}(?!\w)")
_UNIT_POWER = re.compile(r"(?<=[a-z])\^\{?([23])\}?(?!\w)")
_FEET = re.compile(r"(?<!\w)(\d)['’′] ?(\d{1,2})(?:\"|''|″|”)")
_INCHES = re.compile(
    r"(\d/\d{1,2}|(?:ft|feet|foot) \d{1,2}(?= in\b)|\d(?=[\"″] ?(?:screen|monitor|display|TV|pipe"
    r"|laptop|tablet|pizza|x|×|by)\b))(?:[\"″]| in\b)"
)
_NO_NOUN = re.compile(r" ?(?:and|or|x|×|by|wide|tall|long|thick|deep|of|in|is|to)\b|(?! ?[a-zA-Z])")
_HOURS_MINUTES = re.compile(r"(?<![\w:])(\d{1,2})h (\d{1,2})m(?:in)?(?!\w)")
_SCALED_RANGE = re.compile(
    r"([$€£¥]\d[\d.,]*(?:[KkMBmb]|bn|mn| (?:thousand|million|billion))) ?[–—-] ?(?=[$€£¥]?\d)"
)
_SHORT_DATES = {
    "January": r"((?<!\w)(?:[Oo]n|[Uu]ntil|[Ss]ince|[Dd]ue|[Dd]ated|[Bb]y|[Ss]tarting|[Ee]nding) )"
    r"(\d{1,2})/(\d{1,2})(?![\w/]|[.,]\d)",
    "Januar": r"((?<!\w)(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Aa]b|[Ss]eit|[Dd]er|[Dd]en|[Bb]eim) )"
    r"(\d{1,2})\.(\d{1,2})\.(?!\d)",
    "janvier": r"((?<!\w)(?:[Ll]e|[Dd]u|[Aa]u) )(\d{1,2})/(\d{1,2})(?![\w/]|[.,]\d)",
    "enero": r"((?<!\w)(?:[Ee]l|[Dd]el|[Aa]l) )(\d{1,2})/(\d{1,2})(?![\w/]|[.,]\d)",
}
"""Dates without a year, by the language's name of the first month."""
_ANY_DASH = re.compile("[-–—−]")
_DASH = re.compile(rf"(?<=\d%)[–—-](?=\d)|(?<=\d){_SPACE}?[–—]{_SPACE}?(?=\d)")
_HYPHEN = re.compile(
    r"(?<![\w.,-])(?:(\d{1,3}(?:[.,]\d+)?)-(\d{1,3}(?:[.,]\d+)?)|(\d{4})-(\d{4})"
    r"|\d+ - \d+)(?![\w-]|\.\d)"
)
"""Both sides short, or both years: "555-1234" is not a range."""
_HYPHEN_SIGN = re.compile(" ?- ?")

_MIXED = re.compile(r"(?<=\d)[½¼¾](?!\w)")
_DECIMALS = {"½": "5", "¼": "25", "¾": "75"}

_TENS_OF_YEARS = re.compile(r"\d0['’]?s")
_DECADE = re.compile(r"(?<!\w)(?:['’‘])?((?:1[1-9]|20)?)(\d)0['’]?s(?!\w)")
_TENS = [
    "hundreds",
    "tens",
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
]  # fmt: skip
_GERMAN_DECADE = re.compile(r"(?<![\w.,])(1[1-9])(\d0)er(?=n?\b)")
_ONE_NOUN = re.compile(
    r"(?:(?<!\w)([a-zäöüß]+|Nur|Noch|Mit|Von|Genau|Etwa|Und|Nach|Seit|Aus|Bei|Je|Es|Für|In|Vor"
    r"|Ab)\.? "
    r"|(?:^|(?<=[,;:(–—] )))1 (?!Uhr\b)([A-ZÄÖÜ][a-zäöüß]+)\b"
)
"""Not after another noun: "Kapitel 1 Einleitung"."""
_ONE_MILLION = re.compile(r"(?<![\w.,])1 (Million|Milliarde)e?n(?!\w)")
_FRENCH_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,3})(er|ère|re|e|è|ème|es|nde?)(?!\w)")
_SPANISH_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,2})\.?([ºª]|(?<=\.)er)(?!\w)")


def _inches(match: re.Match[str]) -> str:
    plural = _NO_NOUN.match(match.string, match.end())
    return f"{match[1]} {'inches' if plural else 'inch'}"


def _decade(match: re.Match[str]) -> str:
    if match[1] == "20" and match[2] == "0":
        return "two thousands"
    return f"{match[1]} {_TENS[int(match[2])]}".strip() if match[1] or match[2] != "0" else match[0]


def _french_ordinal(match: re.Match[str]) -> str:
    number = int(match[1])
    if number == 1:
        return "première" if match[2] in ("ère", "re") else "premier"
    if match[2] in ("nd", "nde"):
        return "second" + match[2][2:]
    return FRENCH.ordinal(number)


def _one_noun(match: re.Match[str]) -> str:
    before = match[1] or ""
    lead = match[0][: match[0].rindex("1 ")]
    return f"{lead}{article(match[2], before)} {match[2]}"


def _spanish_ordinal(match: re.Match[str]) -> str:
    said = SPANISH.monarch(int(match[1]), "")
    if match[2] == "er":
        return {"1": "primer", "3": "tercer"}.get(match[1], said)
    return said if said.isdecimal() else said[:-1] + ("a" if match[2] == "ª" else "o")


def _spanish_one(match: re.Match[str]) -> str:
    tens = [
        "veinti", "veinti", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta",
        "noventa",
    ]  # fmt: skip
    hundred = f"{match[1]}00 " if match[1] else ""
    if match[2] == "2":
        return f"{hundred}veintiún "
    return f"{hundred}{tens[int(match[2]) - 1]} y un "


def _nouns(words: Words) -> str:
    """The nouns of units and money, as a pattern."""
    pairs = [*words.units.values(), *words.currencies.values(), *words.cents.values()]
    names = {name.split()[0] for pair in pairs for name in pair} | {"Uhr", "heure", "hora"}
    return _any(sorted(names)) + (f"|(?:{words.one_of})(?:e?s)?" if words.one_of else "")
