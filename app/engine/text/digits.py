"""Reads what is said digit by digit or by a rule of its own: telephone numbers, codes, Roman
numerals, decades, addresses and file names."""

from __future__ import annotations

import re

from app.engine.text.words import Words

_SERVICE = r"(?:[2-8]11|911|988|999|000|11[0-9]|10[0-2]|01[5-9]|06[1-2]|091|995)"
"""Emergency and service numbers of three digits."""

_PHONE = re.compile(
    r"(?<![\w.,$€£/+-])(?:"
    r"\+\d{1,3}(?:[ .\-/]?\(?\d{1,5}\)?){2,6}"
    r"|(?:\d[ .-])?\(\d{2,5}\)[ -]?\d{3,4}(?:[ .-]?\d{2,5}){0,3}"
    r"|(?:1[ .-])?\d{3}[.-]\d{3}[.-]\d{4}|\d{3} \d{3} \d{4}|\d{3}-\d{4}|\d{3}-\d\d-\d{4}"
    r"|97[89]-\d{1,5}-\d+-\d+-\d"
    r"|0\d(?:\.\d\d){4}|0\d{1,4}(?:[ /-]\d{2,8}){1,5}|0\d{8,11}"
    r"|[679]\d{2}(?: \d{2,3}){2,3}|[89]\d \d{3} \d\d \d\d"
    r")(?![\w%/]|[.,-]\d)"
)
_SEVEN_DIGITS = re.compile(r"\d(?:[ ./()-]{0,3}\d){6}")
_VANITY = re.compile(r"(?<![\w-])1-(8\d\d)-(?=[A-Z]{4,})")
_GROUP = re.compile(r"\d+")
_NINE_ONE_ONE = re.compile(r"(?<![\w-])\d-\d-\d(?:-\d)*(?![\w-])")
_LONG = re.compile(
    r"(?<![\w.,/:$€£+-])(?<!\d )(?:0\d{2,}|\d{10,}|\d{4}(?: \d{4}){2,3})(?![\w/:]|[.,]\d)"
)

_ROMAN = r"(?:X{1,3}(?:IX|IV|V?I{0,3})|L?X{0,3}(?:IX|IV|VI{0,3}|I{2,3})|L?X{1,3}V?|V|LX{0,3}I?)"
_ROMAN_SIGN = re.compile(r"[IVXL](?![a-df-qs-zA-HJ-UWYZ])")
_QUEEN = re.compile(
    "Isabel|Catalina|[EÉ]lisabeth|Katharina|Catherine|Margrethe|[Rr]ein[ea]|Königin|Maria|María|Marie"
)
_FEMININE = (("^premier$", "première"), ("^der ", "die "), ("(?<=[rdtxvn])o$", "a"))
_NO_NAMES = {
    "A",
    "An",
    "The",
    "My",
    "Your",
    "Her",
    "His",
    "Their",
    "In",
    "On",
    "By",
    "For",
    "Die",
    "Der",
}
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DOTTED = re.compile(
    r"(?<![\w@./])(?:[A-Za-z_][\w-]*\.)+(?:com|org|net|edu|gov|info|io|dev|app|ai|eu|de|fr|es|at|ch|uk"
    r"|pdf|txt|csv|docx?|xlsx?|pptx?|zip|png|jpe?g|gif|svg|mp[34]|wav|py|js|ts|json|ya?ml|md|html?"
    r"|css|exe|sh|toml|xml|cpp|rs|go|java)(?![\w])"
)
_WORD_SLASH = re.compile(
    r"(?<![\w./\\~-])((?!(?:[Ww]|[Nn])/)[^\W\d_]+)/([^\W\d_]+)(?![\w/\\]|\.\w|-)"
)


class DigitReader:
    """Reads by one language's table."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._dial = re.compile(
            rf"((?<!\w)(?:{words.dial})(?!\w)(?:\W+[^\W\d_]+){{0,3}}?\W+)({_SERVICE})(?![\w]|[.,]\d)"
        )
        self._code = re.compile(
            rf"((?<!\w)(?:{words.codes})(?!\w)(?: (?:{words.is_}))?:? ?#?)"
            r"(\d{3}[ -]\d{3}|\d{3,})(?!\w|[.,]\d)"
        )
        self._roman_after = re.compile(rf"(?<!\w)((?:{words.roman_after}) )([IVXL]+)(?!\w)(?!['’])")
        names = rf"(?:{words.monarchs})"
        self._monarch = re.compile(
            rf"(?<!\w)((?:(?P<case>[\w]+) )?{names}) (?P<roman>[IVX]+)(?P<mark>er|ère|re|\.)?(?!\w)"
        )
        self._century = re.compile(words.century) if words.century else None
        self._roman = re.compile(rf"(?<=[A-Za-zé] )({_ROMAN})(?![\w.'’&-]|\.\w)")

    def read(self, text: str) -> str:
        """Before anything else is read."""
        words = self._words
        if "/" in text:
            text = _WORD_SLASH.sub(self._slash, text)
        if words.dot and "." in text:
            text = _MAIL.sub(lambda m: m[0].replace(".", f" {words.dot} "), text)
            text = _DOTTED.sub(lambda m: m[0].replace(".", f" {words.dot} "), text)
        if _ROMAN_SIGN.search(text):
            text = self._romans(text)
        if not any(map(str.isdecimal, text)):
            return text
        text = self._dial.sub(lambda m: m[1] + " ".join(m[2]), text)
        text = self._code.sub(lambda m: m[1] + _spaced(m[2]), text)
        if "-" in text:
            text = _NINE_ONE_ONE.sub(lambda m: m[0].replace("-", " "), text)
        text = _VANITY.sub(lambda m: f"1, {' '.join(m[1])}, ", text)
        if _SEVEN_DIGITS.search(text):
            text = _PHONE.sub(self._phone, text)
        return _LONG.sub(lambda m: _spaced(m[0]), text)

    def _phone(self, match: re.Match[str]) -> str:
        groups = _GROUP.findall(match[0])
        if sum(map(len, groups)) < 7 or re.fullmatch(r"[1-9]\d?(?: \d{3})+", match[0]):
            return match[0]
        if self._words.phone_pairs and all(len(group) <= 2 for group in groups):
            said = ", ".join(f"0 {group[1]}" if group[0] == "0" and group[1:] else group
                             for group in groups)  # fmt: skip
        else:
            said = ", ".join(map(" ".join, groups))
        return ("plus " if match[0][0] == "+" else "") + said

    def _slash(self, match: re.Match[str]) -> str:
        if match[0] in self._words.units or (len(match[1] + match[2]) < 3 and match[0] != "y/o"):
            return match[0]
        return f"{match[1]} {match[2]}"

    # --- Roman numerals -------------------------------------------------------------------------

    def _romans(self, text: str) -> str:
        text = self._monarch.sub(self._name_of_monarch, text)
        if self._century:
            text = self._century.sub(self._of_century, text)
        text = self._roman_after.sub(_after_noun, text)
        return self._roman.sub(self._after_capital, text)

    def _name_of_monarch(self, match: re.Match[str]) -> str:
        value = roman(match["roman"])
        if not value:
            return match[0]
        said = self._words.monarch(value, match["case"] or "")
        if _QUEEN.search(match[1]):
            for masculine, feminine in _FEMININE:
                said = re.sub(masculine, feminine, said)
        # In German the stop makes the ordinal; at the very end it may end the sentence as well.
        ends = match.end() == len(match.string) or not self._words.ordinals
        full = "." if match["mark"] == "." and ends else ""
        return f"{match[1]} {said}{full}"

    def _of_century(self, match: re.Match[str]) -> str:
        value = roman(match[2])
        return match[1] + self._words.ordinal(value) + match[3] if value else match[0]

    def _after_capital(self, match: re.Match[str]) -> str:
        """ "World War II", "Type II", "Rocky IV": after a word with a capital."""
        before = match.string[: match.start()].split()
        numeral = match[1]
        if (
            not before
            or not before[-1][0].isupper()
            or before[-1] in _NO_NAMES
            or (len(numeral) < 2 and numeral != "V")
        ):
            return numeral
        if numeral == "V" and (not before[-1][1:].islower() or len(before) < 2):
            return numeral
        return str(roman(numeral) or numeral)


def _after_noun(match: re.Match[str]) -> str:
    """ "Chapter I" at the end of a clause is the first; "the part I like" is not."""
    alone = re.match(r"$|[.,;:!?)]| of ", match.string[match.end() :])
    if match[2] == "I" and not (match[1][0].isupper() and alone):
        return match[0]
    return match[1] + str(roman(match[2]) or match[2])


def _spaced(number: str) -> str:
    return ", ".join(map(" ".join, _GROUP.findall(number)))


def roman(numeral: str) -> int:
    """The value of a well-formed Roman numeral up to 89; else 0."""
    total = 0
    for sign, following in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _VALUES[sign]
        total += -value if value < _VALUES.get(following, 0) else value
    tens, ones = divmod(total, 10)
    units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    written = ("L" if tens >= 5 else "") + "X" * (tens % 5) + units[ones]
    written = "XL" + units[ones] if tens == 4 else written
    return total if written == numeral else 0
