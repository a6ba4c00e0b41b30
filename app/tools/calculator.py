"""Arithmetic, exact where possible: a number is a fraction until a root or a sine makes it a float.

``simpleeval`` walks the syntax tree; nothing is passed to ``eval``. Only arithmetic is enabled, and
every intermediate result is bounded, so that no expression can take long.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from simpleeval import InvalidExpression, NumberTooHigh, SimpleEval

from app.tools.numbers import format_number
from app.tools.wording import result

LONGEST = 200
"""Characters of an expression."""

LARGEST_BITS = 12_000
"""Limit for numerator and denominator: about 3,600 digits."""

LARGEST_FACTORIAL = 1_000

Number = Fraction | float


def calculate(expression: str) -> str:
    """Work out an arithmetic expression exactly: + - * / ^ %, "15% of 80", parentheses, sqrt, log,
    sin and the like (angles in radians), factorials, pi.

    expression: the sum in digits and signs, e.g. "(3 + 4) * 2.5" or "20% of 150"
    """
    if len(expression) > LONGEST:
        return result("That calculation is too long for me.")
    try:
        return result("The answer is {number}.", number=format_number(_value(expression)))
    except ZeroDivisionError:
        return result("You can't divide by zero.")
    except (NumberTooHigh, OverflowError):
        return result("The result is too large for me to work out.")
    except ArithmeticError:
        return result("That has no real answer.")
    except (InvalidExpression, SyntaxError, TypeError, ValueError, RecursionError, MemoryError):
        return result("I couldn't understand that calculation.")


class _NoRealAnswer(ArithmeticError):
    """A root of a negative number, for example."""


# --- the syntax ------------------------------------------------------------------------

_SIGNS = str.maketrans(
    {"×": "*", "·": "*", "∙": "*", "⋅": "*", "÷": "/", "−": "-", "–": "-", "√": " sqrt ", "π": "pi"}
    | {"²": "^2", "³": "^3", "\n": " ", "\t": " "}
)
_NUMBER = r"(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,4})?"
_ALLOWED = re.compile(r"[a-z0-9.()+\-*/^%! ]*")

_REWRITES = {
    r"(?<=\d),(?=\d{3}(?!\d))": "",  # thousands separators
    r"\.(?!\d)": "",  # a full stop at the end
    r"(?<![\d.])0+(?=\d)": "",  # leading zeros, an octal number to Python
    r"\bper ?cent\b": "%",
    r"\bmod\b": " % ",
    r"(?<=\d)\s*x\s*(?=\d)": "*",
    # As on a pocket calculator: 80 + 15% adds 15 per cent of the 80.
    rf"^([^%]+?)\s*([+-])\s*({_NUMBER})\s*%$": r"(\1)*(1\g<2>\3/100)",
    rf"({_NUMBER})\s*%\s*of\b": r"\1/100*",
    rf"({_NUMBER})\s*%(?!\s*[\d(a-z.])": r"(\1/100)",  # otherwise % is the remainder
    rf"({_NUMBER})\s*!": r"factorial(\1)",
    rf"\b([a-z]+\d*) +({_NUMBER})": r"\1(\2)",  # sqrt 16
    rf"(?<![a-z\d.])({_NUMBER})\s*(?=[a-z(])(?!e[+-]?\d)": r"\1*",  # 2 pi, 2(3 + 4)
    r"\)\s*(?=[\w(])": ")*",
    r"\^": "**",
}


def _value(expression: str) -> Number:
    text = expression.casefold().translate(_SIGNS).strip(" =?")
    for pattern, replacement in _REWRITES.items():
        text = re.sub(pattern, replacement, text)
    if not _ALLOWED.fullmatch(text):
        raise InvalidExpression("not a sum")
    tree = ast.parse(text.strip(), mode="eval").body
    value: Number = _Arithmetic().eval(text, previously_parsed=tree)
    if isinstance(value, float) and math.isnan(value):
        raise _NoRealAnswer
    return value


# --- bounded arithmetic -------------------------------------------------------------------------


def _bounded(operation: Callable[..., Any]) -> Callable[..., Number]:
    def bounded(*operands: Number) -> Number:
        result = operation(*operands)
        if isinstance(result, complex):
            raise _NoRealAnswer
        if isinstance(result, int):
            result = Fraction(result)
        if isinstance(result, Fraction) and _bits(result) > LARGEST_BITS:
            raise NumberTooHigh("too large")
        number: Number = result
        return number

    return bounded


def _bits(number: Fraction) -> int:
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def _power(base: Number, exponent: Number) -> Number | complex:
    if isinstance(base, Fraction) and isinstance(exponent, Fraction) and exponent.denominator == 1:
        # Checked before it is computed: 9**9**9 would not end.
        if (_bits(base) - 1) * abs(exponent) > LARGEST_BITS:
            raise NumberTooHigh("too large")
        whole = exponent.numerator
        return base ** (whole % 2 if abs(base) == 1 else whole)
    if exponent == Fraction(1, 2):
        return _sqrt(base)
    power: float | complex = float(base) ** float(exponent)
    return power


def _sqrt(number: Number) -> Number:
    if number < 0:
        raise _NoRealAnswer
    if isinstance(number, Fraction):
        over, under = math.isqrt(number.numerator), math.isqrt(number.denominator)
        if Fraction(over * over, under * under) == number:
            return Fraction(over, under)
    return math.sqrt(number)


def _cbrt(number: Number) -> Number:
    root = math.cbrt(number)
    return Fraction(round(root)) if Fraction(round(root)) ** 3 == number else root


def _factorial(number: Number) -> int:
    if number != int(number) or number < 0:
        raise _NoRealAnswer
    if number > LARGEST_FACTORIAL:
        raise NumberTooHigh("too large")
    return math.factorial(int(number))


def _real(function: Callable[[float], float]) -> Callable[[Number], float]:
    def real(number: Number) -> float:
        try:
            return function(float(number))
        except ValueError:
            raise _NoRealAnswer from None

    return real


_ARITHMETIC: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: _power,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}

_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "sqrt": _sqrt,
    "cbrt": _cbrt,
    "factorial": _factorial,
    "abs": abs,
    "round": round,
    "floor": math.floor,
    "ceil": math.ceil,
    "exp": math.exp,
    "log": _real(math.log10),
    "log10": _real(math.log10),
    "log2": _real(math.log2),
    "ln": _real(math.log),
    "sin": _real(lambda angle: round(math.sin(angle), 15)),  # sin(pi) is 0, not 1e-16
    "cos": _real(lambda angle: round(math.cos(angle), 15)),
    "tan": _real(lambda angle: round(math.tan(angle), 15)),
    "asin": _real(math.asin),
    "acos": _real(math.acos),
    "atan": _real(math.atan),
}


class _Arithmetic(SimpleEval):  # type: ignore[misc]
    """simpleeval without attributes, indexing and strings."""

    def __init__(self) -> None:
        super().__init__(
            operators={node: _bounded(operation) for node, operation in _ARITHMETIC.items()},
            functions={name: _bounded(function) for name, function in _FUNCTIONS.items()},
            names={"pi": math.pi, "e": math.e},
        )
        self.nodes = {
            ast.BinOp: self._eval_binop,
            ast.UnaryOp: self._eval_unaryop,
            ast.Call: self._eval_call,
            ast.Name: self._eval_name,
            ast.Constant: self._eval_number,
        }

    def _eval_number(self, node: ast.Constant) -> Number:
        if isinstance(node.value, bool) or not isinstance(node.value, int | float):
            raise InvalidExpression("not a number")
        # The repr of a float is the shortest text for it, so that 0.1 becomes a tenth.
        return Fraction(repr(node.value)) if math.isfinite(node.value) else node.value
