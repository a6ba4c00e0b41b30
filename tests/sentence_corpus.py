"""Texts in many languages with the ends of their sentences (``engine/chunking/sentences.tsv``).

The file was written before the rules were tuned. The rules were written with the ``tuned`` half;
the ``kept`` half was only ever scored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from app.engine.chunking.boundaries import BoundaryScanner
from app.engine.chunking.sentence_end import Strength

FILE = Path(__file__).parent / "engine" / "chunking" / "sentences.tsv"
MARK = "¦"
"""Between two sentences in the file."""


@dataclass(frozen=True)
class Case:
    language: str
    half: str
    """``tuned`` or ``kept``."""
    text: str
    sentences: list[str]


def read_corpus() -> list[Case]:
    cases = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            language, half, marked = line.replace("\\n", "\n").split("\t")
            sentences = [sentence.strip() for sentence in marked.split(MARK)]
            cases.append(Case(language, half, marked.replace(MARK, ""), sentences))
    return cases


def in_pieces(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(0, len(text), size)]


def cut(pieces: Iterable[str]) -> list[str]:
    """The sentences that Repartee finds in a text that arrives in ``pieces``."""
    scanner = BoundaryScanner()
    text, found = "", []
    for piece in pieces:
        text += piece
        found += scanner.feed(piece)
    found += scanner.finish()
    ends = sorted({0, len(text), *(b.at for b in found if b.strength >= Strength.SENTENCE)})
    parts = [text[begin:end].strip() for begin, end in pairwise(ends)]
    return [part for part in parts if part]


def same(expected: list[str], got: list[str]) -> bool:
    """Whether the cuts are the same; white space does not count."""

    def squeezed(sentences: list[str]) -> list[str]:
        return ["".join(s.split()) for s in sentences if s.strip()]

    return squeezed(expected) == squeezed(got)
