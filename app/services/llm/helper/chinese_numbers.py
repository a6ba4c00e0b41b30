"""Chinese numerals as digits: 二十五 is 25, 三点五 is 3.5, 两百 is 200."""

from __future__ import annotations

import re

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_DIGITS |= {"七": 7, "八": 8, "九": 9}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10_000, "亿": 100_000_000}
_NUMERAL = re.compile(
    # No numbers are the words 一下, 一会儿, 一起, 一样, 万一 and the days of the week.
    r"(?<!星期)(?<!礼拜)(?<!周)(?<!统)(?<!唯)(?<!哪)"
    r"(?!一(?:下|会|起|样|定|般|直|些|共|点儿|边|切|刻))(?!万一)(?!(?<!点)十分[^钟])"
    r"([零〇一二两三四五六七八九十百千万亿]+)"
    r"(?:点([零〇一二三四五六七八九]+)(?![一二三四五六七八九十]*[分十刻点]))?"
)


def with_digits(text: str) -> str:
    return _NUMERAL.sub(_as_digits, text)


def _as_digits(found: re.Match[str]) -> str:
    whole = str(_value(found[1]))
    if not found[2]:
        return whole
    return f"{whole}.{''.join(str(_DIGITS[c]) for c in found[2])}"


def _value(numeral: str) -> int:
    """With no unit, the digits in a row: 二零二六 is 2026."""
    if not set(numeral) & (_UNITS.keys() | _SCALES.keys()):
        return int("".join(str(_DIGITS[c]) for c in numeral))
    total = section = digit = last = 0
    for character in numeral:
        if character in _DIGITS:
            digit = _DIGITS[character]
            last = 1 if character in "零〇" else last
        elif character in _UNITS:
            last = _UNITS[character]
            section += (digit or 1) * last
            digit = 0
        else:
            last = _SCALES[character]
            total = (total + section + digit) * last
            section = digit = 0
    # 一百五 is 150, and 一百零五 is 105.
    return total + section + digit * (last // 10 if last >= 100 else 1)
