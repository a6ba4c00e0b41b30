"""Converts units of measure, using ``pint``."""

from __future__ import annotations

import contextlib
import functools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from app.messages import Sentence
from app.tools.numbers import format_digits, format_number, format_with_unit
from app.tools.wording import Capitalized, Items, Localized, Wording, result

if TYPE_CHECKING:
    from pint import Quantity, Unit, UnitRegistry

LONGEST = 60
"""Characters of a unit's name."""

DIGITS, EXACT_DIGITS = 4, 6
"""Significant digits of a rounded and of an exact result: a listener can use 8.047 kilometers and
182.88 centimeters."""


@functools.cache
def load() -> UnitRegistry[Any]:
    """The registry of units. Takes 0.8 s the first time: call it ahead, in a thread."""
    import pint

    return pint.UnitRegistry()


def is_unit(name: str) -> bool:
    return _unit(name) is not None


_SMALLER = {"foot": "inch", "pound": "ounce", "stone": "pound", "hour": "minute", "meter": "cm"}
"""What a number without a unit means after a larger one: 6 foot 2."""


def add_up(amounts: Sequence[tuple[float, str]]) -> tuple[float, str] | None:
    """An amount in several units, "6 foot 2 inches", in the last of them; None if they measure
    different things. The last unit may be missing."""
    quantities: list[Quantity[Any]] = []
    for amount, name in amounts:
        if not name and quantities:
            name = _SMALLER.get(str(quantities[-1].units).removeprefix("international_"), "")
        unit = _unit(name)
        if unit is None:
            return None
        quantity = load().Quantity(amount, unit)
        if quantities and not _is_smaller(unit, quantities[-1].units):
            return None  # two quantities, not one
        quantities.append(quantity)
    try:
        total = sum(quantities[1:], quantities[0]).to(quantities[-1].units)
    except Exception:  # they measure different things, or one is a temperature
        return None
    return _without_noise(float(total.magnitude)), str(total.units)


def _is_smaller(unit: Unit, other: Any) -> bool:
    try:
        return bool(load().Quantity(1, unit) < load().Quantity(1, other))
    except Exception:  # they measure different things
        return False


def convert_units(amount: float, unit: str, to: str) -> str:
    """Convert an amount from one unit of measure to another: length, weight, volume, temperature,
    speed, area, time, data, energy, pressure. Not for currencies.

    amount: how much
    unit: the unit the amount is in, e.g. "mile", "km/h", "fahrenheit", "cups"
    to: the unit wanted, e.g. "kilometer", or two of them, e.g. "feet and inches"
    """
    if two := re.fullmatch(r"(.+?) and (.+)", to.strip()):
        return _in_two_units(amount, unit, *two.groups())
    source, target = _unit(unit), _unit(to)
    if source is None or target is None:
        unknown = unit if source is None else to
        return result(
            "I don't know a unit called {unit}.", unit=unknown.strip()[:LONGEST] or "nothing"
        )
    given = load().Quantity(amount, source)
    if given.dimensionality != target.dimensionality:  # "ounces in a cup" are fluid ounces
        fluid = load().Unit("fluid_ounce")
        ounce = load().Unit("ounce")
        if target == ounce and given.check("[volume]"):
            target = fluid
        elif source == ounce and (1 * target).check("[volume]"):
            given = load().Quantity(amount, fluid)
    if given.dimensionality != target.dimensionality:
        return result(
            "{unit} can't be converted to {to}: they measure different things.",
            unit=Capitalized(_Unit(given, 2)),
            to=_Unit(1 * target, 2),
        )
    try:
        converted = given.to(target)
        size = float(converted.magnitude)
        before = format_number(amount, unit=_Unit(given, amount), says_about=False)
        wanted = _Unit(converted, size)
        after = format_number(_without_noise(size), DIGITS, EXACT_DIGITS, wanted)
    except (ArithmeticError, ValueError, TypeError):  # too large, not a number, or an error of pint
        return result("That number is too large for me to convert.")
    return result("{amount} is {converted}.", amount=before, converted=after)


def _in_two_units(amount: float, unit: str, larger: str, smaller: str) -> str:
    source, units = _unit(unit), (_unit(larger), _unit(smaller))
    for name, known in zip((unit, larger, smaller), (source, *units), strict=True):
        if known is None:
            return result("I don't know a unit called {unit}.", unit=name.strip()[:LONGEST])
    try:
        given = load().Quantity(amount, source)
        rest = _without_noise(float(given.to(units[1]).magnitude))
        size = _without_noise(float(load().Quantity(1, units[0]).to(units[1]).magnitude))
        whole = math.floor(abs(rest) / size)
        left = round(abs(rest) - whole * size, 2)
        if left >= size:
            whole, left = whole + 1, 0.0
    except Exception:  # they measure different things, or it is no number
        both = Items([larger, smaller], " and ")
        return result("That can't be converted to {units}.", units=both)
    before = format_number(amount, unit=_Unit(given, amount), says_about=False)
    first = format_number(whole, unit=_Unit(load().Quantity(whole, units[0]), whole))
    second = format_number(left, unit=_Unit(load().Quantity(left, units[1]), left))
    after: Localized | Sentence = Items([first, second], " ")
    if rest < 0:
        after = result("minus {number}", number=after)
    return result("{amount} is {converted}.", amount=before, converted=after)


def _without_noise(size: float) -> float:
    """20 °C is 68 °F, not 67.99999999999994: pint converts with floats, through the base unit."""
    return float(f"{size:.11g}") if abs(size) > 1e-9 else size


# --- names as users write them -----------------------------------------------------------------

_ALIASES = {  # what pint does not know, or knows as something else
    alias: unit
    for unit, aliases in {
        "degC": "C, c, °c, centigrade, celcius",  # hardly ever coulombs
        "degF": "F, f, °f, farenheit",
        "kelvin": "k",
        "kilogram": "kilo, kilos, kgs",
        "fluid_ounce": "fl oz",
        "mile/gallon": "mpg",
        "km/h": "kmh, kmph",
        "kilometer": "klick, klicks",
        "kilobyte": "kb",
        "megabyte": "mb",
        "gigabyte": "gb",
        "terabyte": "tb",
        "megabit/second": "mbps",
        "hertz": "hz",
    }.items()
    for alias in aliases.split(", ")
}

_SPELLINGS = {
    r"^degrees? (?=\w)": "",
    r"^us |^american ": "",
    r"^british |^uk ": "imperial ",
    r"\s+(per|an?)\s+|\s*/\s*": "/",
    r"\b(?:square|sq\.?)\s+(\w+)": r"\1**2",
    r"\b(?:cubic|cu\.?)\s+(\w+)": r"\1**3",
    r"(\w+) squared\b": r"\1**2",
    r"(\w+) cubed\b": r"\1**3",
    r"²|\^2": "**2",
    r"³|\^3": "**3",
}

_PARSABLE = re.compile(r"[^\W\d]+(\*\*[23])?([*/][^\W\d]+(\*\*[23])?){0,3}")
"""Names, possibly squared or cubed, multiplied or divided a few times. Nothing else reaches pint's
parser, which would also accept numbers and towers of exponents."""


def _unit(name: str) -> Unit | None:
    name = " ".join(name.split()).rstrip(".")
    if not 0 < len(name) <= LONGEST:
        return None
    for spelling in (name, name.casefold()):  # "MB" and "Mb" differ, "Miles" and "miles" do not
        text = _ALIASES.get(spelling, spelling)
        for pattern, replacement in _SPELLINGS.items():
            text = re.sub(pattern, replacement, text)
        text = "_".join(_ALIASES.get(text, text).split())
        if not _PARSABLE.fullmatch(text):
            continue
        with contextlib.suppress(Exception):  # pint lets any error of its tokenizer through
            return load().parse_units(text)
    return None


# --- names as they are spoken ---------------------------------------------------------------------

_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "degree Celsius": "degrees Celsius",
    "degree Fahrenheit": "degrees Fahrenheit",
    "stone": "stone",
    "hertz": "hertz",
    "horsepower": "horsepower",
    "kelvin": "kelvin",
    "percent": "percent",
}


@dataclass(frozen=True, slots=True)
class _Unit(Localized):
    """The unit of ``quantity``, singular or plural for ``amount``."""

    quantity: Quantity[Any]
    amount: float

    def in_language(self, wording: Wording) -> str:
        return self.with_number("", wording.language)

    def with_number(self, number: str, language: str) -> str:
        if language == "en":
            return f"{number} {_named(self.quantity, self.amount)}".strip()
        name = _cldr_name(self.quantity, language)
        if name is None:
            symbol = f"{self.quantity.units:~P}"
            return f"{format_digits(number, language)} {symbol}" if number else symbol
        value = Decimal(number.replace(",", "") or 2)
        written = format_with_unit(value, name, language)
        return written if number else written.replace("2", "").strip()


_CLDR_NAMES = {
    "degree-Celsius": "celsius",
    "degree-Fahrenheit": "fahrenheit",
    "standard-atmosphere": "atmosphere",
}
"""pint's names that CLDR spells in another way."""


def _cldr_name(quantity: Quantity[Any], language: str) -> str | None:
    """The unit as CLDR names it, ``speed-kilometer-per-hour``, if ``language`` has words for it."""
    from babel import Locale

    over: list[str] = []
    under: list[str] = []
    for name, power_of_unit in quantity.unit_items():
        exponent = int(str(power_of_unit))
        plain = name.removeprefix("international_").replace("_", "-")
        power = {2: "square-", 3: "cubic-"}.get(abs(exponent), "")
        (over if exponent > 0 else under).append(power + _CLDR_NAMES.get(plain, plain))
    wanted = "-per-".join(["-".join(over), *under])
    for known in Locale.parse(language)._data["unit_patterns"]:
        if known.partition("-")[2] == wanted:
            return str(known)
    return None


def _named(quantity: Quantity[Any], amount: float) -> str:
    """The unit in words, singular for one: "kilometers per hour", "square foot"."""
    over: list[str] = []
    under: list[str] = []
    for name, power_of_unit in quantity.unit_items():
        exponent = int(str(power_of_unit))  # an integer, because of _PARSABLE
        words = name.removeprefix("international_").replace("_", " ")
        power = {2: "square ", 3: "cubic "}.get(abs(exponent), "")
        (over if exponent > 0 else under).append(power + words)
    text = " ".join(over)
    if amount != 1:
        head, per, rest = text.partition(" per ")
        text = _plural(head) + per + rest
    return " per ".join([text, *under]) if under else text


def _plural(words: str) -> str:
    for singular, plural in _PLURALS.items():
        if words.endswith(singular):
            return words.removesuffix(singular) + plural
    return words if words.endswith("s") else f"{words}s"
