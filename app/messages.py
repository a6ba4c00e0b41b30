"""A sentence for the user that still knows its parts, so that the window can say it in another
language. To everybody else (terminal, logs, tests) it is the English text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """English, made by ``sentence``; ``template`` is what translators see, ``values`` fill it."""

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made

    def __str__(self) -> Self:
        """Itself: ``str(error)`` of an error that was raised with it keeps what it knows."""
        return self

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        """For ``copy`` and ``pickle``, which a field of a dataclass may meet."""
        return self.template, self.values


def sentence(template: str, **values: object) -> Sentence:
    """``template`` is a literal with ``{names}``: ``packaging/translations.py`` collects them."""
    return Sentence(template, values)
