import ast
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.tools import calculator
from app.tools.calculator import calculate


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("2 + 2", "4"),
        ("12 × 4", "48"),
        ("7 ÷ 2", "3.5"),
        ("10 − 12", "minus 2"),
        ("(3 + 4) * 2.5", "17.5"),
        ("2(3 + 4)", "14"),
        ("(1 + 1)(2 + 2)", "8"),
        ("-5^2", "minus 25"),
        ("2 ** 3 ** 2", "512"),
        ("5x3", "15"),
        ("12 / 4 =", "3"),
        ("10 // 3", "3"),
        ("7 mod 3", "1"),
        ("10 % 3", "1"),
        ("1,234,567 + 1", "1,234,568"),
        ("012 + 05", "17"),
    ],
)
def test_works_out_a_sum(expression: str, answer: str) -> None:
    assert calculate(expression) == f"The answer is {answer}."


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("0.1 + 0.2", "0.3"),
        ("3 * 1.1", "3.3"),
        ("1/3 + 1/3 + 1/3", "1"),
        ("2^64", "18,446,744,073,709,551,616"),
        ("sqrt(0.09)", "0.3"),
        ("sin(pi)", "0"),
    ],
)
def test_is_exact_where_it_can_be(expression: str, answer: str) -> None:
    assert calculate(expression) == f"The answer is {answer}."


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("1/3", "about 0.333333"),
        ("sqrt 2", "about 1.41421"),
        ("1000000/7", "about 142,857"),
        ("2^100", "about 1.27 times 10 to the power of 30"),
        ("10^25", "about 10 to the power of 25"),
        ("1/10^12", "about 10 to the power of minus 12"),
    ],
)
def test_says_about_where_it_rounds(expression: str, answer: str) -> None:
    assert calculate(expression) == f"The answer is {answer}."


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("15% of 80", "12"),
        ("15 percent of 80", "12"),
        ("50% of 50% of 80", "20"),
        ("25% of (40 + 40)", "20"),
        ("17.5%", "0.175"),
        ("80 + 15%", "92"),
        ("80 - 10%", "72"),
        ("10% + 5%", "0.15"),
    ],
)
def test_reads_percentages_as_a_pocket_calculator_does(expression: str, answer: str) -> None:
    assert calculate(expression) == f"The answer is {answer}."


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("√16", "4"),
        ("sqrt 16 + 1", "5"),
        ("5!", "120"),
        ("factorial(0)", "1"),
        ("log(1000)", "3"),
        ("log2(8)", "3"),
        ("abs(-5)", "5"),
        ("round(2.567)", "3"),
        ("2 pi", "about 6.28319"),
        ("3²", "9"),
    ],
)
def test_knows_functions_and_signs(expression: str, answer: str) -> None:
    assert calculate(expression) == f"The answer is {answer}."


@pytest.mark.parametrize("expression", ["1/0", "5 % 0", "0^-1", "1/(2-2)"])
def test_division_by_zero_is_a_sentence(expression: str) -> None:
    assert calculate(expression) == "You can't divide by zero."


@pytest.mark.parametrize("expression", ["sqrt(-4)", "(-8)^0.5", "log(0)", "factorial(2.5)"])
def test_what_has_no_real_answer_is_a_sentence(expression: str) -> None:
    assert calculate(expression) == "That has no real answer."


@pytest.mark.parametrize(
    "expression",
    [
        "9^9^9",
        "9**9**9**9",
        "2000!",
        "1000!^1000!",
        "1e999999",
        "(9^3000)^(9^3)",
        "exp(9999)",
        "*".join(["9^3000"] * 20),
        "1.5^99999999999",
    ],
)
def test_what_would_never_end_is_refused(expression: str) -> None:
    assert calculate(expression) == "The result is too large for me to work out."


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "()",
        "two",
        "x + 1",
        "1 if 2 else 3",
        "'a' * 9",
        "__import__('os')",
        "(1).__class__",
        "[1][0]",
        "1 << 9",
        "sqrt(1, 2)",
        "lambda: 1",
        "1; 2",
        "True",
        "1j",
        "sqrt",
    ],
)
def test_anything_but_a_sum_is_refused(expression: str) -> None:
    assert calculate(expression) == "I couldn't understand that calculation."


def test_a_very_long_expression_is_refused() -> None:
    assert calculate("1+" * 200 + "1") == "That calculation is too long for me."
    assert calculate("(" * 90 + "1" + ")" * 90) == "The answer is 1."


_PIECES = st.sampled_from(
    [*"0123456789.,+-*/^%!()ex ", "**", "//", "99999", "9^9", "1e9", "sqrt", "factorial(", "% of"]
)


@given(st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=220))
def test_any_text_gets_a_sentence(expression: str) -> None:
    assert calculate(expression).endswith(".")


# --- what it costs ------------------------------------------------------------------------------

ATTACKS = [
    *("9**9**9", "９**９**９", "9²³²³²³²³²³", "2**2**2**2**2**2", "pi^pi^pi^pi^pi", "e^e^e^e^e"),
    *("factorial(10**9)", "factorial(factorial(factorial(9)))", "(1000!)!", "999!" * 40, "9!" * 99),
    *("(9^3700)^(9^3700)", "1^(9^3700)", "0^(9^3700)", "(-1)^(9^3700)", "(1/3)^99999999999"),
    *("0.5^-99999999999", "(9^3700)//(1/(9^3700))", "(9^3700)%(1/(9^3700))", "sqrt(9^3700)"),
    *("((9^3700)/(7^3700))^0.5", "exp(700)^exp(700)", "floor(exp(700)*exp(700))", "1e9999^1e9999"),
    *("1<<10**9", "5&3", "~5", "sum(range(10**9))", "[1]*10**9", "'a'*10**9", "max(9**9**9,1)"),
    *("(lambda: 9**9**9)()", "9**9**9 if 1 else 1", "9**9**9 and 1", "f'{9**9**9}'", "x:=9**9**9"),
    *("''''''''''" * 20, '"' * 200, "((((" * 50, "(" * 99 + "1" + ")" * 99, "[" * 199, "{" * 199),
    *("-" * 199 + "1", "!" * 200, "%" * 200, "9% of " * 33, "sqrt " * 39, "1 " * 100, "1," * 100),
    *("1" + " " * 198 + "+", "1+" + " " * 190 + "%", "1e" * 100, "." * 200, "9" * 200, "1/9+" * 50),
    *("0x10", "1_000", "0b1", "1e5e5", "١+١", "\\" * 200, "\x00" * 200, "\n" * 200, "#" * 200),
]  # fmt: skip


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The size of the largest operand, in bits, of every operation that is carried out."""
    sizes: list[int] = []

    def watched(operation: Callable[..., object]) -> Callable[..., object]:
        def step(*operands: Fraction | float) -> object:
            exact = [calculator._bits(n) for n in operands if isinstance(n, Fraction)]
            sizes.append(max(exact, default=64))
            return operation(*operands)

        return step

    for table in (calculator._ARITHMETIC, calculator._FUNCTIONS):
        for key, operation in list(table.items()):
            monkeypatch.setitem(table, key, watched(operation))  # type: ignore[misc]
    return sizes


@pytest.mark.parametrize("expression", ATTACKS)
def test_an_attack_takes_few_steps_on_small_numbers(steps: list[int], expression: str) -> None:
    assert calculate(expression[: calculator.LONGEST]).endswith(".")
    assert len(steps) <= calculator.LONGEST
    assert max(steps, default=0) <= calculator.LARGEST_BITS


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_PIECES, max_size=60).map("".join))
def test_no_sum_takes_many_steps_or_large_numbers(steps: list[int], expression: str) -> None:
    steps.clear()
    calculate(expression)
    assert len(steps) <= calculator.LONGEST
    assert max(steps, default=0) <= calculator.LARGEST_BITS


@pytest.mark.parametrize("expression", ["9**9**9", "2^12001", "(9^3000)^2", "1.5^99999999999"])
def test_a_power_is_refused_before_it_is_worked_out(
    monkeypatch: pytest.MonkeyPatch, expression: str
) -> None:
    worked_out: list[int] = []

    class Watched(Fraction):
        def __pow__(self, exponent: int) -> Fraction:  # type: ignore[override]
            worked_out.append((calculator._bits(self) - 1) * abs(exponent))
            return Fraction(super().__pow__(exponent))

    power = calculator._power
    monkeypatch.setitem(
        calculator._ARITHMETIC,
        ast.Pow,
        lambda base, exponent: power(
            Watched(base) if isinstance(base, Fraction) else base, exponent
        ),
    )
    assert calculate(expression) == "The result is too large for me to work out."
    assert max(worked_out, default=0) <= calculator.LARGEST_BITS


@pytest.mark.parametrize("expression", ["1e9999", "exp(700)*exp(700)", "sqrt 2 * 1e9999"])
def test_infinity_is_too_large_and_no_answer(expression: str) -> None:
    assert calculate(expression) == "The result is too large for me to work out."
