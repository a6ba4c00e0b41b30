import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tools.units import add_up, convert_units, is_unit


@pytest.mark.parametrize(
    ("amount", "unit", "to", "sentence"),
    [
        (5, "miles", "kilometres", "5 miles is 8.04672 kilometers."),
        (1, "inch", "centimeters", "1 inch is 2.54 centimeters."),
        (6, "feet", "cm", "6 feet is 182.88 centimeters."),
        (2, "pounds", "grams", "2 pounds is about 907.2 grams."),
        (12, "stone", "kg", "12 stone is about 76.2 kilograms."),
        (2.5, "kilos", "lbs", "2.5 kilograms is about 5.512 pounds."),
        (1, "cup", "ml", "1 cup is about 236.6 milliliters."),
        (8, "fl oz", "cups", "8 fluid ounces is 1 cup."),
        (3, "tablespoons", "teaspoons", "3 tablespoons is 9 teaspoons."),
        (1, "UK pint", "ml", "1 imperial pint is about 568.3 milliliters."),
        (3, "hours", "minutes", "3 hours is 180 minutes."),
        (1, "GB", "MB", "1 gigabyte is 1,000 megabytes."),
        (1, "kWh", "joules", "1 kilowatt hour is 3,600,000 joules."),
        (5, "KM", "Miles", "5 kilometers is about 3.107 miles."),
    ],
)
def test_converts(amount: float, unit: str, to: str, sentence: str) -> None:
    assert convert_units(amount, unit, to) == sentence


@pytest.mark.parametrize(
    ("amount", "unit", "to", "sentence"),
    [
        (20, "celsius", "fahrenheit", "20 degrees Celsius is 68 degrees Fahrenheit."),
        (68, "degrees Fahrenheit", "°C", "68 degrees Fahrenheit is 20 degrees Celsius."),
        (-40, "F", "C", "minus 40 degrees Fahrenheit is minus 40 degrees Celsius."),
        (0, "kelvin", "c", "0 kelvin is minus 273.15 degrees Celsius."),
    ],
)
def test_converts_temperatures_with_their_offsets(
    amount: float, unit: str, to: str, sentence: str
) -> None:
    assert convert_units(amount, unit, to) == sentence


@pytest.mark.parametrize(
    ("amount", "unit", "to", "sentence"),
    [
        (100, "km/h", "mph", "100 kilometers per hour is about 62.14 miles per hour."),
        (5, "metres per second", "kmh", "5 meters per second is 18 kilometers per hour."),
        (30, "mpg", "km/l", "30 miles per gallon is about 12.75 kilometers per liter."),
        (10, "square meters", "sq ft", "10 square meters is about 107.6 square feet."),
        (1, "cubic meter", "liters", "1 cubic meter is 1,000 liters."),
        (1, "m²", "cm^2", "1 square meter is 10,000 square centimeters."),
    ],
)
def test_converts_compound_units(amount: float, unit: str, to: str, sentence: str) -> None:
    assert convert_units(amount, unit, to) == sentence


def test_units_of_different_kinds_are_a_sentence() -> None:
    sentence = "Cups can't be converted to grams: they measure different things."
    assert convert_units(5, "cups", "grams") == sentence


@pytest.mark.parametrize(
    "unit",
    ["bananas", "dollars", "10", "m**9**9**9", "__import__('os')", "meter" * 50, "m" + "/s" * 9],
)
def test_an_unknown_unit_is_a_sentence(unit: str) -> None:
    assert convert_units(5, unit, "km") == f"I don't know a unit called {unit[:60]}."
    assert convert_units(5, "km", unit) == f"I don't know a unit called {unit[:60]}."


def test_no_unit_is_a_sentence() -> None:
    assert convert_units(5, " ", "km") == "I don't know a unit called nothing."


@pytest.mark.parametrize("amount", [float("inf"), float("nan"), 1e308])
def test_an_amount_beyond_reckoning_is_a_sentence(amount: float) -> None:
    assert (
        convert_units(amount, "light year", "mm") == "That number is too large for me to convert."
    )


def test_knows_what_is_a_unit() -> None:
    assert all(is_unit(name) for name in ("Miles", "fl oz", "degrees celsius"))
    assert not any(is_unit(name) for name in ("weather", "french", ""))


@given(st.floats(), st.text(max_size=80), st.text("abcdefgkmls/*^2° ", max_size=20))
def test_any_text_gets_a_sentence(amount: float, unit: str, to: str) -> None:
    assert convert_units(amount, unit, to).endswith(".")
    assert convert_units(amount, to, to).endswith(".")


@pytest.mark.parametrize(
    ("amount", "unit", "to", "answer"),
    [
        (180, "cm", "feet and inches", "180 centimeters is 5 feet 10.87 inches."),
        (75, "inches", "feet and inches", "75 inches is 6 feet 3 inches."),
        (100, "minutes", "hours and minutes", "100 minutes is 1 hour 40 minutes."),
        (1, "cup", "ounces", "1 cup is 8 fluid ounces."),
        (180, "cm", "feet and pounds", "That can't be converted to feet and pounds."),
    ],
)
def test_a_result_may_be_in_two_units(amount: float, unit: str, to: str, answer: str) -> None:
    assert convert_units(amount, unit, to) == answer


def test_an_amount_in_two_units_is_added_up_unless_it_is_two_amounts() -> None:
    assert add_up([(6, "foot"), (2, "")]) == (74.0, "inch")
    assert add_up([(1, "hour"), (20, "minutes")]) == (80.0, "minute")
    assert add_up([(6, "foot"), (5, "foot")]) is None
    assert add_up([(6, "foot"), (5, "pounds")]) is None
    assert add_up([(20, "celsius"), (5, "")]) is None
