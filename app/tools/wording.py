"""Results of tools: English for a model, and translatable for the built-in helper.

A result is a ``Sentence``: text that keeps its English template and its values. A ``Wording`` says
it in another language: it has the templates of that language, and each value formats itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.messages import Sentence


def result(template: str, **values: object) -> Sentence:
    """Fill ``template``, which must be a literal: a test looks it up in each language."""
    return Sentence(template, values)


@dataclass(frozen=True, slots=True)
class Wording:
    """One language. ``corrections`` are regular expressions for what depends on the words around
    a value: "in 2 Tage" is "in 2 Tagen"."""

    language: str = "en"
    templates: Mapping[str, str] = field(default_factory=dict)
    corrections: Sequence[tuple[re.Pattern[str], str]] = ()

    def say(self, value: object) -> str:
        """``value`` in this language; text that is no result is left as it is."""
        text = self._say(value)
        for pattern, replacement in self.corrections:
            text = pattern.sub(replacement, text)
        return text

    def _say(self, value: object) -> str:
        if isinstance(value, Localized):
            return value.in_language(self)
        if not isinstance(value, Sentence):
            return str(value)
        template = self.templates.get(value.template, value.template)
        return template.format(**{name: self._say(part) for name, part in value.values.items()})


ENGLISH = Wording()


class Localized:
    """A value whose text depends on the language."""

    def in_language(self, wording: Wording) -> str:
        raise NotImplementedError

    def __str__(self) -> str:
        return self.in_language(ENGLISH)

    def __format__(self, spec: str) -> str:
        return str(self)


@dataclass(frozen=True, slots=True)
class Capitalized(Localized):
    """``text`` as the beginning of a sentence."""

    text: object

    def in_language(self, wording: Wording) -> str:
        text = wording.say(self.text)
        return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class Items(Localized):
    """Several things in a row."""

    items: Sequence[object]
    separator: str = ", "

    def in_language(self, wording: Wording) -> str:
        separator = wording.templates.get(self.separator, self.separator)
        return separator.join(wording.say(item) for item in self.items)
