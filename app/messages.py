"""Messages for the user: English text that keeps its template, so that the window can translate it.

The terminal, logs and tests see a plain ``str``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """English text. ``template`` is what translators see; ``values`` fill its placeholders."""

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        text = super().__new__(cls, template.format(**values))
        text.template, text.values = template, values
        return text

    def __str__(self) -> Self:
        """Itself, so that ``str(error)`` keeps the template."""
        return self

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        """Support ``copy`` and ``pickle``: dataclasses with such a field may be copied."""
        return self.template, self.values


class Duration(float):
    """Milliseconds, shown as precisely as a sentence needs: ``620 ms`` or ``1.8 s``."""

    @property
    def rounded(self) -> tuple[float, int, str]:
        """The number, how many of its decimals are shown, and its unit."""
        return (float(self), 0, "ms") if round(self) < 1000 else (self / 1000, 1, "s")

    def __format__(self, spec: str) -> str:
        number, decimals, unit = self.rounded
        return f"{number:.{decimals}f} {unit}"

    def __str__(self) -> str:
        return format(self)


def sentence(template: str, **values: object) -> Sentence:
    """Fill ``template``, which must be a literal: ``packaging/translations.py`` collects them."""
    return Sentence(template, values)
