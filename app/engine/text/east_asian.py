"""Reads numbers, dates and signs in Chinese (in characters) and Japanese (in kana).

eSpeak, and voices that use its rules, read "3.5" and "50%" in these languages in part as English,
and name every Japanese character "Chinese letter": hence numerals in Chinese, kana in Japanese.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_DATE = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])")
_YEAR = re.compile(r"(?<!\d)(\d{4}|\d{2})\s?年")
_MONTH = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])\s?月(?!間)")
_DAY = re.compile(r"(?<!\d)(3[01]|[12]\d|0?[1-9])\s?(日|号|號)(?!間)")
_CLOCK = re.compile(r"(?<![\d:])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:])")
_RANGE = re.compile(r"(?<=[\d日月年%点時分])\s?[-–—~～〜]\s?(?=\d)")
_MONEY = re.compile(r"(US\$|[$€£¥￥])\s?([\d,]+(?:\.\d+)?)")
_PHONE = re.compile(
    r"(?<![A-Za-z\d.-])(?:\+?\d{2,4}(?:[- ]\d{3,4}){2}|0\d{1,3}-\d{6,8}|1[3-9]\d{9}|0\d{9,10})"
    r"(?![A-Za-z\d-])"
    r"|(?<=拨打|撥打)\s?\d{3}(?!\d)|(?:(?<=电话)|(?<=號碼)|(?<=番号は))\s?\d{3,}(?!\d)|(?<!\d)1(?:10|19|20)(?=番)"
)
_PERCENT = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?[%％]")
_FRACTION = re.compile(r"(?<![\d/.])(\d{1,3})/(\d{1,3})(?![\d/])")
_MINUS = re.compile(r"(?<![A-Za-z\d.)%-])[-−](?=\d)")
_NUMBER = re.compile(r"(?<![A-Za-z\d.])\d[\d,]*(?:\.\d+)?(?![A-Za-z\d]|\.\d)")
_UNIT = re.compile(r"(?<=\d)\s?(km/h|km²|m²|m³|km|kg|cm|mm|ml|°C|℃|m|g|GB|MB)(?![A-Za-z²³])")
_SUBTRACTION = re.compile(
    r"(?<=[\dA-Za-z)²])\s?[-−－]\s?(?=[\d.+×÷*/ -]*\d\s?[=＝])"
    r"|(?<=\d) [-−－] (?=\d)|(?<=[=＝]\d)[-−－](?=\d)|(?<=[=＝]\d\d)[-−－](?=\d)"
)
_OPERATOR = re.compile(r"(?<=[\dA-Za-z)²³])\s?([+＋×*÷=＝<>≤≥≈])\s?(?=[-−(\dA-Za-z?？])")
_POWER = re.compile(r"(?<=[\dA-Za-z)])([²³])")

_HANZI = "零一二三四五六七八九"
_KANA = ["ゼロ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")


def chinese_number(number: int) -> str:
    """``1234`` as 一千二百三十四."""
    if number == 0:
        return "零"
    said, zero = "", False
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        group, number = divmod(number, scale)
        if not group:
            zero = bool(said)
            continue
        if said and (zero or group < 1000):
            said += "零"
        said += (chinese_number(group) if group > 9999 else _hanzi_group(group)) + name
        zero = False
    return said[1:] if said.startswith("一十") else said


def _hanzi_group(group: int) -> str:
    said, zero = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, group = divmod(group, place)
        if digit:
            said += ("零" if zero and said else "") + _HANZI[digit] + name
        zero = not digit
    return said


def japanese_number(number: int) -> str:
    """``1234`` as せんにひゃくさんじゅうよん."""
    if number == 0:
        return "ゼロ"
    said = ""
    for scale, name in ((10**12, "ちょう"), (10**8, "おく"), (10**4, "まん"), (1, "")):
        group, number = divmod(number, scale)
        if group:
            ones = "いっ" if name == "ちょう" and group == 1 else ""
            said += (ones or _kana_group(group, bool(name))) + name
    return said


def _kana_group(group: int, one: bool) -> str:
    if one and group == 1000:
        return "いっせん"
    special = {
        300: "さんびゃく",
        600: "ろっぴゃく",
        800: "はっぴゃく",
        3000: "さんぜん",
        8000: "はっせん",
    }
    said = ""
    for place, name in ((1000, "せん"), (100, "ひゃく"), (10, "じゅう"), (1, "")):
        digit, group = divmod(group, place)
        if digit * place in special:
            said += special[digit * place]
        elif digit:
            said += ("" if digit == 1 and name else _KANA[digit]) + name
    return said


_JA_DAYS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか",
    8: "ようか", 9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか",
    24: "にじゅうよっか",
}  # fmt: skip
_JA_MONTHS = [
    "いちがつ", "にがつ", "さんがつ", "しがつ", "ごがつ", "ろくがつ",
    "しちがつ", "はちがつ", "くがつ", "じゅうがつ", "じゅういちがつ",
    "じゅうにがつ",
]  # fmt: skip
_JA_THINGS = [
    "ひとつ", "ふたつ", "みっつ", "よっつ", "いつつ", "むっつ", "ななつ", "やっつ", "ここのつ",
]  # fmt: skip
_JA_HOURS = {
    0: "れいじ", 4: "よじ", 7: "しちじ", 9: "くじ", 14: "じゅうよじ", 17: "じゅうしちじ",
    19: "じゅうくじ", 20: "にじゅうじ", 24: "にじゅうよじ",
}  # fmt: skip
_JA_MINUTE_ENDS = {1: "いっぷん", 3: "さんぷん", 4: "よんぷん", 6: "ろっぷん", 8: "はっぷん"}
_ZH_UNITS = {
    "km/h": "公里每小时", "km": "公里", "kg": "公斤", "cm": "厘米", "mm": "毫米", "ml": "毫升",
    "km²": "平方公里", "m²": "平方米", "m³": "立方米",
    "°C": "摄氏度", "℃": "摄氏度", "m": "米", "g": "克", "GB": "G B", "MB": "M B",
}  # fmt: skip
_JA_UNITS = {
    "km/h": "キロメートル毎時", "km": "キロメートル", "kg": "キログラム", "cm": "センチメートル",
    "km²": "へいほうキロメートル", "m²": "へいほうメートル", "m³": "りっぽうメートル",
    "mm": "ミリメートル", "ml": "ミリリットル", "°C": "ど", "℃": "ど", "m": "メートル",
    "g": "グラム",
    "GB": "ギガバイト", "MB": "メガバイト",
}  # fmt: skip
_ZH_SIGNS = {
    "+": "加", "-": "减", "×": "乘以", "*": "乘以", "÷": "除以", "=": "等于",
    "<": "小于", ">": "大于", "≤": "小于等于", "≥": "大于等于", "≈": "约等于",
    "²": "的平方", "³": "的立方",
}  # fmt: skip
_JA_SIGNS = {
    "+": "たす", "-": "ひく", "×": "かける", "*": "かける", "÷": "わる", "=": "わ",
    "<": "しょうなり", ">": "だいなり", "≤": "しょうなりイコール", "≥": "だいなりイコール",
    "≈": "やく", "²": "のにじょう", "³": "のさんじょう",
}  # fmt: skip
_ZH_MONEY = {"$": "美元", "US$": "美元", "€": "欧元", "£": "英镑", "¥": "元", "￥": "元"}
_JA_MONEY = {"$": "ドル", "US$": "ドル", "€": "ユーロ", "£": "ポンド", "¥": "えん", "￥": "えん"}


class EastAsianReader:
    """Reads numbers in Chinese (``zh``) or Japanese (``ja``)."""

    def __init__(self, language: str) -> None:
        self._chinese = language == "zh"
        self._steps: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = [
            (_DATE, lambda m: f"{m[1]}年{int(m[2])}月{int(m[3])}日"),
            (_PHONE, lambda m: self._digits(m[0])),
            (_MONEY, lambda m: m[2] + (_ZH_MONEY if self._chinese else _JA_MONEY)[m[1]]),
            (_UNIT, lambda m: (_ZH_UNITS if self._chinese else _JA_UNITS)[m[1]]),
            (_SUBTRACTION, lambda _: self._sign("-")),
            (_OPERATOR, lambda m: self._sign(m[1])),
            (_POWER, lambda m: self._sign(m[1])),
            (_MINUS, lambda _: "负" if self._chinese else "マイナス"),
            (_RANGE, lambda _: "到" if self._chinese else "から"),
            (_CLOCK, self._clock),
            *([] if self._chinese else _JAPANESE),
            (_YEAR, self._year),
            (_MONTH, self._month),
            (_DAY, self._day),
            (_PERCENT, self._percent),
            (_FRACTION, self._fraction),
            (re.compile(r"(?<![\d第初一二三])2(?=[个個位只本次天年杯张張条種种])"), lambda _: "两"),
            (_NUMBER, lambda m: self._number(m[0])),
        ]
        if not self._chinese:
            del self._steps[-2]

    def read(self, text: str) -> str:
        """``text`` with its numbers in words."""
        text = text.translate(_WIDE)
        if not any(map(str.isdecimal, text)):
            return text
        for pattern, replace in self._steps:
            text = pattern.sub(replace, text)
        return text

    def _integer(self, number: int) -> str:
        if number >= 10**16:
            return self._digits(str(number))
        return chinese_number(number) if self._chinese else japanese_number(number)

    def _sign(self, sign: str) -> str:
        sign = {"＋": "+", "＝": "="}.get(sign, sign)
        return _ZH_SIGNS[sign] if self._chinese else f" {_JA_SIGNS[sign]} "

    def _digits(self, text: str) -> str:
        if self._chinese:
            return "".join(_HANZI[int(sign)] if sign.isdecimal() else " " for sign in text)
        return " ".join(_KANA[int(sign)] if sign.isdecimal() else "の" for sign in text.strip())

    def _number(self, written: str) -> str:
        whole, point, decimals = written.rstrip(",").replace(",", "").partition(".")
        rest = "," if written.endswith(",") else ""
        if len(whole) > 2 and whole[0] == "0":
            return self._digits(whole) + rest
        said = self._integer(int(whole))
        if not point:
            return said + rest
        if self._chinese:
            return f"{said}点{self._digits(decimals)}{rest}"
        before = {"いち": "いっ", "はち": "はっ"}
        for end, short in before.items():
            said = said.removesuffix(end) + short if said.endswith(end) else said
        said = said.removesuffix("じゅう") + "じゅっ" if said.endswith("じゅう") else said
        said = "れい" if said == "ゼロ" else said
        return f"{said}てん{self._digits(decimals).replace(' ', '')}{rest}"

    def _year(self, match: re.Match[str]) -> str:
        if self._chinese:
            return self._digits(match[1]) + "年"
        said = japanese_number(int(match[1]))
        return (said.removesuffix("よん") + "よ" if said.endswith("よん") else said) + "ねん "

    def _month(self, match: re.Match[str]) -> str:
        month = int(match[1])
        return chinese_number(month) + "月" if self._chinese else _JA_MONTHS[month - 1] + " "

    def _day(self, match: re.Match[str]) -> str:
        day = int(match[1])
        if self._chinese:
            return chinese_number(day) + match[2]
        return _JA_DAYS.get(day) or japanese_number(day) + "にち"

    def _clock(self, match: re.Match[str]) -> str:
        hour, minute = int(match[1]), int(match[2])
        if self._chinese:
            early = "零" if 0 < minute < 10 else ""
            minutes = f"{early}{chinese_number(minute)}分" if minute else ""
            return f"{'两' if hour == 2 else chinese_number(hour)}点{minutes}"
        return _japanese_hour(hour) + (_japanese_minutes(minute) if minute else "")

    def _percent(self, match: re.Match[str]) -> str:
        if self._chinese:
            return f"百分之{self._number(match[1])}"
        return f"{self._number(match[1])}パーセント"

    def _fraction(self, match: re.Match[str]) -> str:
        above, below = self._integer(int(match[1])), self._integer(int(match[2]))
        return f"{below}分之{above}" if self._chinese else f"{below}ぶんの{above}"


def _japanese_hour(hour: int) -> str:
    return _JA_HOURS.get(hour) or japanese_number(hour) + "じ"


def _japanese_minutes(minute: int) -> str:
    tens, ones = divmod(minute, 10)
    if ones in _JA_MINUTE_ENDS:
        return (japanese_number(tens * 10) if tens else "") + _JA_MINUTE_ENDS[ones]
    if not ones:
        return japanese_number(minute).removesuffix("じゅう") + "じゅっぷん"
    return japanese_number(minute) + "ふん"


_JAPANESE: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = [
    (re.compile(r"(?<!\d)([01]?\d|2[0-4])時(?!間)"), lambda m: _japanese_hour(int(m[1]))),
    (re.compile(r"(?<!\d)([1-5]?\d)分(?!間|の)"), lambda m: _japanese_minutes(int(m[1]))),
    (re.compile(r"(?<=\d)\s?円"), lambda _: "えん"),
    (re.compile(r"(?<!\d)([1-9])つ"), lambda m: _JA_THINGS[int(m[1]) - 1]),
    (re.compile(r"(?<!\d)([12])人(?!前|目)"), lambda m: "ひとり" if m[1] == "1" else "ふたり"),
]
"""Hours, minutes and yen in Japanese, whose readings change the number."""
