"""Unicode normalization in linear time (pure)."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

MAX_MARKS = 30
"""Combining marks in a row that are kept, as in the Stream-Safe Text Format (UAX #15). No language
needs more."""

_MARKS = re.compile(rf"([^\w\s\x00-\x7f]{{{MAX_MARKS}}})[^\w\s\x00-\x7f]+")
"""Also other signs, because ``re`` has no class for marks."""


def normalized(text: str, form: Literal["NFC", "NFKC", "NFKD"]) -> str:
    """``text`` in ``form``, to be compared: of signs and combining marks in a row, the first ones.

    Python sorts the marks of a letter in quadratic time, and nothing else runs meanwhile: 100,000
    of them stop the sound for 20 s.
    """
    return unicodedata.normalize(form, text if text.isascii() else _MARKS.sub(r"\1", text))
