"""Reads formulas: LaTeX, powers, comparisons, minus, fractions and absolute values."""

from __future__ import annotations

import re

from app.engine.text.words import Words

# --- LaTeX ----------------------------------------------------------------------------------------

_DOLLARS = re.compile(
    r"\$\$?([^$\n]*?(?:[\\^_{][^$\n]*?|(?<=\$)[A-Za-z]))\$\$?"
    r"|\$(?=[A-Za-z(|])([^$\n]{0,60}?[^\s$])\$(?!\w)"
)
_GROUP = r"(?:\{([^{}]*)\}|([\w∞]))"
_FRACTION = re.compile(r"\\[dt]?frac\s*" + _GROUP + r"\s*" + _GROUP)
_ROOT = re.compile(r"\\sqrt\s*(?:\[(\w+)\])?\s*" + _GROUP)
_LIMITS = re.compile(r"\\(int|sum|prod)(?:\\limits)?\s*_\s*" + _GROUP + r"\s*\^\s*" + _GROUP)
_LIMIT = re.compile(r"\\lim\s*_\s*" + _GROUP)
_BINOMIAL = re.compile(r"\\[dt]?binom\s*" + _GROUP + r"\s*" + _GROUP)
_DEGREES = re.compile(r"\^\s*\{?\\circ\}?")
_COMMAND = re.compile(r"\\([A-Za-z]+)")
_COMMANDS = {
    "times": "×", "cdot": "×", "div": "÷", "pm": "±", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥",
    "neq": "≠", "ne": "≠", "approx": "≈", "to": "→", "rightarrow": "→", "ldots": "…", "dots": "…",
    "lt": " < ", "gt": " > ", "infty": "∞", "int": "∫", "sum": "∑", "in": "∈", "circ": "°",
    "sqrt": "√", "Rightarrow": "⇒", "implies": "⇒", "cdots": "…", "partial": "∂", "cup": "∪",
    "cap": "∩", "forall": "∀", "exists": "∃", "subset": "⊂", "mid": "|",
}  # fmt: skip
"""LaTeX commands that have a sign; those not in ``_SILENT`` either are read by their names."""

_SILENT = {
    "text", "mathrm", "mathbf", "mathbb", "mathcal", "left", "right", "quad", "qquad", "begin",
    "end", "displaystyle", "operatorname", "limits", "vec", "bar", "hat", "overline", "boxed",
    "big", "Big", "bigg",
}  # fmt: skip


def strip_latex(text: str, words: Words) -> str:
    """``text`` with its LaTeX as words and signs."""
    if "\\" not in text and "$" not in text:
        return text
    text = _DOLLARS.sub(lambda match: f" {match[1] or match[2]} ", text).replace("$$", " ")
    if "\\" not in text:
        return text
    text = re.sub(r"\\([%$&#_])", r"\1", re.sub(r"\\[()\[\],;:! ]", " ", text))
    math = words.math
    text = _DEGREES.sub("°", text)
    text = re.sub(r"\\(?:text|mathrm|mathbf|operatorname)\{([^{}]*)\}", r"\1", text)
    for _ in range(3):  # nested groups, from within
        before = text
        text = _FRACTION.sub(lambda m: _over(m, math["over"]), text)
        text = _BINOMIAL.sub(lambda m: f" {m[1] or m[2]} {math['choose']} {m[3] or m[4]} ", text)
        text = _ROOT.sub(lambda m: _root(m[1], m[2] or m[3], math), text)
        if text == before:
            break
    text = _LIMITS.sub(
        lambda m: (
            f" {math[m[1]]} {math['from']} {m[2] or m[3]} {math['to']} {m[4] or m[5]} {math['of']} "
        ),
        text,
    )
    text = _LIMIT.sub(lambda m: f" {math['lim'].format(x=m[1] or m[2])} ", text)
    text = re.sub(r"\^\{([^{}]*)\}", r"^(\1)", text)
    text = _COMMAND.sub(_command, text)
    text = re.sub(r"(?<=[A-Za-z])_\{?(\w+)\}?", r" \1", text)
    return re.sub(" {2,}", " ", text.replace("\\", " "))


def _command(match: re.Match[str]) -> str:
    return " " if match[1] in _SILENT else f" {_COMMANDS.get(match[1], match[1])} "


def _over(match: re.Match[str], over: str) -> str:
    above, below = match[1] or match[2], match[3] or match[4]
    if above.isdigit() and below.isdigit():
        return f" {above}/{below} "
    return f" {above} {over} {below} "


def _root(degree: str | None, of: str, math: dict[str, str]) -> str:
    if degree in (None, "2"):
        return f" {math['sqrt']} {of} "
    return f" {math['cbrt'] if degree == '3' else math['root'].format(n=degree)} {of} "


# --- formulas in plain text -----------------------------------------------------------------------

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_SUPERSCRIPT = re.compile("(?<=[\\w)°])[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ]+")
_CARET = re.compile(r"(?<=[\w)])\s?\^\s?(\{[^{}]*\}|\([^()]*\)|[-+−]?\w+(?:\.\d+)?)")
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SUBSCRIPT = re.compile("[₀-₉]+")
_CHEMICAL = re.compile(r"(?<!\w)(?:C|N|S|H|O)O?\d(?:O\d?)?(?!\w)|(?<!\w)[CHNO]+[₂₃₄][CHNO]*[₀-₉]?")
_COMPARISON = re.compile(
    r"(?<=[\w)%°²³|])(?: (<=|>=|!=|==|<|>|≤|≥) |(<=|>=|!=|==|≤|≥|(?<=\d)[<>]"
    r"|(?<=(?<!\w)[a-z])[<>](?=[a-z\d](?!\w))))(?=[-−\w($€|])"
)
_BEFORE_NUMBER = re.compile(r"(?<![\w<>=/-])([<>])(=)? ?(?=[\d$€£])")
_WORD_END = re.compile(r"[^\W\d_]{2,}$")
_COMPARED = {"<=": "≤", ">=": "≥", "!=": "≠", "==": "="}
_OPERAND = r"(?:\d+(?:[.,]\d+)*|(?<![^\W\d_])[a-zA-Z](?!\w)|\([^()]*\))"
_EQUATION = re.compile(
    rf"(?<![\w/-]){_OPERAND}(?:\s?[-−–+×*/÷]\s?{_OPERAND})+(?=\s?[=<>≈])"
    rf"|(?<==)\s?-?{_OPERAND}(?:\s?[-−–+×*/÷]\s?{_OPERAND})+"
)
_PART_ALONE = re.compile(r"\s?-?(\d+)/(\d+)")
_RELATION = re.compile("[=<>≈≤≥]")
_SUBTRACTION = re.compile(r"(?<![\w.,/-])(\d+(?:[.,]\d+)?) - (\d+(?:[.,]\d+)?)(?![\w/-])")
_SIGNED = re.compile(r"(?<=\d) - (?=[-−]\d)|(?<=[=(])\s*[-−](?=[a-zA-Z](?!\w))")
_LETTER_MINUS = re.compile(
    r"(?<![\w'’-])(\d*[a-zA-Z][²³]?)(?: [-−] (?=\d|[a-zA-Z](?![\w'’]))"
    r"|(?<=[nxyzkab])[-−](?=\d(?![\w-])))"
)
_ABSOLUTE = re.compile(r"(?<![\w|])\|([-−\w+*/^²³ ().]{1,24})\|(?![\w|])")
_SCIENTIFIC = re.compile(r"(?<![\w.])(\d+(?:[.,]\d+)?)[eE]([-+]?\d{1,3})(?!\w)")
_EXPONENT = re.compile(r"\d[eE][-+\d]")
_FACTORIAL = re.compile(r"(?<=\d)!(?=\s?[=+*×/÷)−-])")
_TIMES_X = re.compile(r"(?<=\d) ?x ?(?=\d)")
_DIGIT_TIMES = re.compile(r"\d[x×]")
_FACTOR = re.compile(
    r"(?<![\w.])(?<![=+*/(<>-] )(?<![=+*/(<>-])(\d+(?:[.,]\d+)?)[x×](?= (?![-−+=*/^<>])|[.,!?]?$)"
)
_MIXED = re.compile(r"(?<![\w./,-])(\d{1,4})[ -](\d{1,2})/(\d{1,3})(?![\w/]|[.,]\d)")
_SIMPLE = re.compile(r"(?<![\w./,:-])(\d{1,4})/(\d{1,4})(?![\w/]|[.,]\d)")
_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_VULGAR_SIGN = re.compile("(\\d?) ?([" + "".join(_VULGAR) + "])")
_SMALL = re.compile("[¹²³⁰-₉¼-¾⅐-⅞√]")
"""Superscripts, subscripts, fractions of one sign, and the root."""
_ROOT_SIGN = re.compile(r"√\s?(\w+|\([^()]*\))")


class MathReader:
    """Reads by one language's table."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._part_of = re.compile(rf" (?:{words.math['part_of']})")

    def read_formulas(self, text: str, has_digits: bool = True) -> str:
        """All but fractions."""
        math = self._words.math
        if "|" in text:
            text = _ABSOLUTE.sub(lambda m: f" {math['abs']} {m[1].strip()}", text)
            text = re.sub(" {2,}", " ", text)
        is_ascii = text.isascii()
        if has_digits:
            text = _CHEMICAL.sub(lambda m: " ".join(m[0].translate(_SUBSCRIPTS)), text)
            if _EXPONENT.search(text):
                text = _SCIENTIFIC.sub(lambda m: f"{m[1]} × 10^{m[2]}", text)
            if "x" in text or "×" in text:
                text = _TIMES_X.sub(f" {math['by']} ", text)
                if _DIGIT_TIMES.search(text):
                    text = _FACTOR.sub(rf"\1 {math['fold']}", text)
            if "!" in text:
                text = _FACTORIAL.sub(f" {math['factorial']}", text)
            if "**" in text:
                text = re.sub(r"(?<=\d)\*\*(?=\d)", "^", text)
        if not is_ascii and _SMALL.search(text):
            text = _SUBSCRIPT.sub(lambda m: " " + m[0].translate(_SUBSCRIPTS), text)
            text = _SUPERSCRIPT.sub(self._superscript, text)
            text = _ROOT_SIGN.sub(lambda m: f"{math['sqrt']} {m[1].strip('()')}", text)
        if "^" in text:
            text = _CARET.sub(self._power, text)
        if _RELATION.search(text):
            text = _EQUATION.sub(self._equation, text)
            text = _COMPARISON.sub(self._compared, text)
            text = _BEFORE_NUMBER.sub(
                lambda m: self._words.bounds[m[1]] + " " if not m[2] else _COMPARED[m[0][:2]], text
            )
        if "-" in text or "−" in text:
            text = _SUBTRACTION.sub(self._subtraction, text)
            text = _SIGNED.sub(f" {self._words.minus} ", text)
            text = _LETTER_MINUS.sub(rf"\1 {self._words.minus} ", text)
        return text

    def _compared(self, match: re.Match[str]) -> str:
        sign = match[1] or match[2]
        sign = _COMPARED.get(sign, sign)
        if sign in "≤≥" and _WORD_END.search(match.string, 0, match.start()):
            return f" {sign} "  # "a speed ≤ 50": at most
        return f" {self._words.comparisons.get(sign, sign)} "

    def _superscript(self, match: re.Match[str]) -> str:
        power = match[0].translate(_SUPERSCRIPTS)
        return match[0] if power in ("2", "3") else self._to_the(power)

    def _power(self, match: re.Match[str]) -> str:
        power = match[1].strip("{}()")
        return {"2": "²", "3": "³"}.get(power) or self._to_the(power)

    def _to_the(self, power: str) -> str:
        power = re.sub("^[-−]", f"{self._words.minus} ", power.lstrip("+"))
        return f" {self._words.math['power'].format(n=power)}"

    def _equation(self, match: re.Match[str]) -> str:
        part = _PART_ALONE.fullmatch(match[0])
        if part and int(part[1]) < int(part[2]):
            return match[0]  # "= 1/2" is a half
        said = re.sub(r"(?<=[\w)])\s?[-−–]\s?(?=[\w(])", f" {self._words.minus} ", match[0])
        return re.sub(r"(?<=[\d)])\s?/\s?(?=[\d(])", " ÷ ", said).replace("*", "×")

    def _subtraction(self, match: re.Match[str]) -> str:
        larger, smaller = (float(number.replace(",", ".")) for number in match.groups())
        if larger <= smaller or larger > 1900:
            return match[0]
        return f"{match[1]} {self._words.minus} {match[2]}"

    # --- fractions --------------------------------------------------------------------------------

    def read_fractions(self, text: str) -> str:
        if not text.isascii() and _SMALL.search(text):
            text = _VULGAR_SIGN.sub(lambda m: f"{m[1]}{' ' if m[1] else ''}{_VULGAR[m[2]]}", text)
        if "/" not in text:
            return text
        text = re.sub(r"(?<=\d) / (?=\d)", " ÷ ", text)
        text = _MIXED.sub(self._mixed, text)
        return _SIMPLE.sub(self._simple, text)

    def _mixed(self, match: re.Match[str]) -> str:
        fraction = self._fraction(int(match[2]), int(match[3]))
        if not fraction:
            return match[0]
        if (match[2], match[3]) == ("1", "2"):
            return f"{match[1]} {self._words.math['and_a_half']}"
        return f"{match[1]} {self._words.math['and']} {fraction}"

    def _simple(self, match: re.Match[str]) -> str:
        above, below = int(match[1]), int(match[2])
        if (above, below) in ((24, 7), (9, 11)) or (above == below and below not in (5, 10)):
            return f"{above} {below}"
        of = self._part_of.match(match.string, match.end())
        if (below in (5, 10, 100) and not of) or (above == below):
            return f"{above} {self._words.out_of} {below}"
        return self._fraction(above, below) or f"{above} {self._words.math['over']} {below}"

    def _fraction(self, above: int, below: int) -> str:
        if f"{above}/{below}" in self._words.fractions:
            return self._words.fractions[f"{above}/{below}"]
        if below not in self._words.parts or not 0 < above < 4 * below:
            return ""
        one, many = self._words.parts[below]
        return f"{self._words.math['one'] if above == 1 else above} {one if above == 1 else many}"
