from fractions import Fraction

import pytest

from app.tools.numbers import format_number


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(1234567), "1,234,567"),
        (Fraction(-5, 2), "minus 2.5"),
        (0.1 + 0.2, "0.3"),
        (0.05, "0.05"),
        (Fraction(2, 3), "about 0.666667"),
        (Fraction(2000002, 3), "about 666,667"),
        (Fraction(1, 3 * 10**6), "about 0.000000333333"),
        (9.9999e30, "about 10 to the power of 31"),
        (-1.5e-20, "about minus 1.5 times 10 to the power of minus 20"),
    ],
)
def test_a_number_is_written_to_be_spoken(value: Fraction | float, text: str) -> None:
    assert format_number(value) == text


def test_the_digits_of_a_rounded_number_can_be_chosen() -> None:
    assert format_number(8.04672, digits=4, exact_digits=5) == "about 8.047"
    assert format_number(182.88, digits=4, exact_digits=5) == "182.88"


def test_digits_before_the_point_are_never_rounded_away() -> None:
    assert format_number(Fraction(1234567, 3), digits=2) == "about 411,522"


def test_infinity_and_nan_are_the_callers_to_explain() -> None:
    with pytest.raises(OverflowError):
        format_number(float("inf"))
    with pytest.raises(ValueError, match="NaN"):
        format_number(float("nan"))
