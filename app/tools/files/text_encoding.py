"""In which encoding a text file is written."""

from __future__ import annotations

import codecs

_BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",  # begins with that of UTF-16
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
SAMPLE = 100_000
"""Bytes from which an old encoding is guessed: the time grows with the length."""


def encoding_of(content: bytes) -> str | None:
    """The name of a codec that adds no mark of its own; None if this is not text."""
    for mark, name in _BOMS.items():
        if content.startswith(mark):
            return name
    if b"\0" in content[:8192]:
        return None
    try:
        content.decode()
        return "utf-8"
    except UnicodeDecodeError:
        pass
    from charset_normalizer import from_bytes

    best = from_bytes(content[:SAMPLE]).best()
    return best.encoding if best else None


def decoded(content: bytes) -> str | None:
    """The text, in whatever encoding; None if this is not text."""
    encoding = encoding_of(content)
    return content.decode(encoding, "replace").removeprefix("\ufeff") if encoding else None
