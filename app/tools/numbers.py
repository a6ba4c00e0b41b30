"""Formats numbers for results: exact if that is short, otherwise rounded with "about"."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from app.messages import Sentence
from app.tools.wording import Localized, Wording, result

WHOLE_DIGITS = 21
"""Longer whole numbers are written as a power of ten."""


class UnitName(Protocol):
    """A unit of measure."""

    def with_number(self, number: str, language: str) -> str:
        """The unit with ``number``, which is written as in English; "": the unit alone."""


@dataclass(frozen=True, slots=True)
class Digits(Localized):
    """A number as English writes it, and its unit."""

    text: str
    unit: UnitName | None = None

    def in_language(self, wording: Wording) -> str:
        if self.unit:
            return self.unit.with_number(self.text, wording.language)
        return format_digits(self.text, wording.language)


def format_digits(text: str, language: str) -> str:
    """``text``, a number as English writes it, with the separators of ``language``."""
    if language == "en":
        return text
    from babel.numbers import format_decimal

    written: str = format_decimal(
        Decimal(text.replace(",", "")), "#,##0.##################", locale=language
    )
    return written


def format_with_unit(number: Decimal, unit: str, language: str) -> str:
    """``number`` and ``unit``, which is named as in CLDR: "duration-minute"."""
    from babel import Locale
    from babel.units import format_unit

    patterns = Locale.parse(language)._data["unit_patterns"][unit]
    written: str = format_unit(
        number,
        unit,
        length="long" if "long" in patterns else "short",  # Chinese has one form for both
        format="#,##0.##################",
        locale=language,
    )
    return written.replace("\xa0", " ")


def format_number(
    value: Fraction | float,
    digits: int = 6,
    exact_digits: int = 12,
    unit: UnitName | None = None,
    *,
    says_about: bool = True,
) -> Sentence:
    """``value`` in text that can be spoken: "48", "1,234.5", "about 3.33333", "about 1.2 times 10
    to the power of 30"; with ``unit``, "48 miles".

    Without ``says_about``, "about" is left out. A decimal fraction with up to ``exact_digits``
    significant digits is exact; otherwise it is rounded to ``digits``, but never before the decimal
    point. Raises OverflowError for infinity and ValueError for NaN.
    """
    if isinstance(value, float):
        # A float has 15 digits; the rest is noise (0.1 + 0.2).
        fraction = Fraction(f"{value:.15g}") if math.isfinite(value) else Fraction(value)
    else:
        fraction = value
    size, exact = abs(fraction), True
    if size and not Fraction(1, 10**9) <= size < 10**WHOLE_DIGITS:
        number, exact = _power_of_ten(size, unit), False
    elif size.denominator == 1:
        number = result("{number}", number=Digits(f"{size.numerator:,}", unit))
    else:
        decimal = Decimal(size.numerator) / Decimal(size.denominator)
        text = f"{decimal:,f}"
        if len(decimal.as_tuple().digits) > exact_digits:
            text, exact = f"{decimal:,.{max(digits - decimal.adjusted() - 1, 0)}f}", False
            text = text.rstrip("0").rstrip(".") if "." in text else text
        number = result("{number}", number=Digits(text, unit))
    if fraction < 0:
        number = result("minus {number}", number=number)
    return number if exact or not says_about else result("about {number}", number=number)


def _power_of_ten(size: Fraction, unit: UnitName | None) -> Sentence:
    # Integer arithmetic: the number may be too large for a float.
    exponent = len(str(size.numerator)) - len(str(size.denominator))
    if size < Fraction(10) ** exponent:
        exponent -= 1
    mantissa = float(size / Fraction(10) ** exponent)
    if f"{mantissa:.3g}" == "10":
        mantissa, exponent = 1.0, exponent + 1
    power: object = result("minus {number}", number=-exponent) if exponent < 0 else exponent
    times = Digits(f"{mantissa:.3g}")
    if times.text == "1":
        number = result("10 to the power of {power}", power=power)
    else:
        number = result("{number} times 10 to the power of {power}", number=times, power=power)
    if unit is None:
        return number
    return result("{number} {unit}", number=number, unit=Digits("", unit))


def format_bytes(size: float) -> Sentence:
    """A number of bytes: "512 bytes", "1.2 MB"; decimal, as disks are sold and files are listed."""
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while size >= 1000 and len(units) > 1:
        size /= 1000
        units.pop(0)
    places = 0 if size >= 10 or float(size).is_integer() else 1
    number = Digits(f"{size:.{places}f}")
    if units[0] == "bytes":
        return result("{number} bytes", number=number)
    return result("{number} {unit}", number=number, unit=units[0])
