"""Times in the format of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.messages import Duration

MS_LIMIT = 2_000
"""Longer times are in seconds."""


def milliseconds(ms: float) -> str:
    """Format ``24 ms`` or ``1,305 ms``; from two seconds on, ``7.8 s``."""
    return seconds(ms, 1) if round(ms) >= MS_LIMIT else _in_unit(ms, 0, "ms")


def seconds(ms: float, decimals: int = 2) -> str:
    """Format ``0.36 s``; from ten seconds on with one decimal."""
    return _in_unit(ms / 1000, decimals if ms < 10_000 else 1, "s")


def in_words(duration: Duration) -> str:
    """Format it as precisely as a sentence needs."""
    return _in_unit(*duration.rounded)


def _in_unit(number: float, decimals: int, unit: str) -> str:
    said = QCoreApplication.translate("Units", "{number} s")
    if unit == "ms":
        said = QCoreApplication.translate("Units", "{number} ms")
    return said.format(number=QLocale().toString(float(number), "f", decimals))
