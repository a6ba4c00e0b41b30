"""Compiles sentence templates into regular expressions: (one|other), [optional], {slot}, <rule>.

hassil, which matches English, looks for words between spaces, of which Chinese has none, and takes
any text for a time or a unit. Here each slot has its own expression, so that a sentence matches in
one way or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_TOKEN = re.compile(r"[()\[\]|]|\{(\w+)\}|<(\w+)>|\s+|[^()\[\]|{}<>\s]+")

WILDCARD = ".+?"


class TemplatePatterns:
    """``rules`` are templates by name, ``slots`` expressions by name; a slot without one takes any
    text. ``space`` follows each word; ``fold`` is applied to words."""

    def __init__(
        self,
        rules: Mapping[str, str],
        slots: Mapping[str, str],
        space: str,
        fold: Callable[[str], str],
    ) -> None:
        self._rules = rules
        self._slots = slots
        self._space = space
        self._fold = fold

    def compile(self, template: str) -> tuple[re.Pattern[str], int]:
        """The pattern, and how many of its slots take any text. The second slot of one name is
        called ``name_2``."""
        used: list[str] = []
        pattern = re.compile(self._expression(template, used))
        wildcards = sum(name.partition("__")[0] not in self._slots for name in used)
        return pattern, wildcards

    def _expression(self, template: str, used: list[str]) -> str:
        parts = []
        for token in _TOKEN.finditer(template):
            text = token[0]
            if token[1]:
                used.append(token[1])
                count = used.count(token[1])
                name = token[1] if count == 1 else f"{token[1]}_{count}"
                expression = self._slots.get(token[1], WILDCARD)
                parts.append(f"(?P<{name}>{expression}){self._space}")
            elif token[2]:
                parts.append(f"(?:{self._expression(self._rules[token[2]], used)})")
            elif text in "([":
                parts.append("(?:")
            elif text in ")|":
                parts.append(text)
            elif text == "]":
                parts.append(")?")
            elif not text.isspace():
                parts.append(self._fold(text) + self._space)
        return "".join(parts)
