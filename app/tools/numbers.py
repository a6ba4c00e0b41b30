"""Formats numbers for results: exact if that is short, otherwise rounded with "about"."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

WHOLE_DIGITS = 21
"""Longer whole numbers are written as a power of ten."""


def format_number(value: Fraction | float, digits: int = 6, exact_digits: int = 12) -> str:
    """``value`` in text that can be spoken: "48", "1,234.5", "about 3.33333", "about 1.2 times 10
    to the power of 30".

    A decimal fraction with up to ``exact_digits`` significant digits is exact; otherwise it is
    rounded to ``digits``, but never before the decimal point. Raises OverflowError for infinity
    and ValueError for NaN.
    """
    if isinstance(value, float):
        # A float has 15 digits; the rest is noise (0.1 + 0.2).
        fraction = Fraction(f"{value:.15g}") if math.isfinite(value) else Fraction(value)
    else:
        fraction = value
    sign = "minus " if fraction < 0 else ""
    size = abs(fraction)
    if size and not Fraction(1, 10**9) <= size < 10**WHOLE_DIGITS:
        return _power_of_ten(size, sign)
    if size.denominator == 1:
        return f"{sign}{size.numerator:,}"
    decimal = Decimal(size.numerator) / Decimal(size.denominator)
    if len(decimal.as_tuple().digits) <= exact_digits:
        return f"{sign}{decimal:,f}"
    places = max(digits - decimal.adjusted() - 1, 0)
    rounded = f"{decimal:,.{places}f}"
    if "." in rounded:
        rounded = rounded.rstrip("0").rstrip(".")
    return f"about {sign}{rounded}"


def _power_of_ten(size: Fraction, sign: str) -> str:
    # Integer arithmetic: the number may be too large for a float.
    exponent = len(str(size.numerator)) - len(str(size.denominator))
    if size < Fraction(10) ** exponent:
        exponent -= 1
    mantissa = float(size / Fraction(10) ** exponent)
    if f"{mantissa:.3g}" == "10":
        mantissa, exponent = 1.0, exponent + 1
    power = f"minus {-exponent}" if exponent < 0 else str(exponent)
    times = "" if f"{mantissa:.3g}" == "1" else f"{mantissa:.3g} times "
    return f"about {sign}{times}10 to the power of {power}"


def format_bytes(size: float) -> str:
    """A number of bytes: "512 bytes", "1.2 MB"; decimal, as disks are sold and files are listed."""
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while size >= 1000 and len(units) > 1:
        size /= 1000
        units.pop(0)
    return f"{size:.0f} {units[0]}" if size >= 10 or size.is_integer() else f"{size:.1f} {units[0]}"
