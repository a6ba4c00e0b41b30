"""A place at which a text may be cut, and how good a place it is."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Strength(IntEnum):
    """How good a place for a cut is."""

    LEANING = 0
    """Between words, where the first leans on the second ("the | capital", "Dr. | Smith")."""
    WORD = 1
    CLAUSE = 2
    SENTENCE = 3
    BLOCK = 4
    """Before a code fence or a table: always a cut."""
    BLOCK_END = 5
    """After a code fence or a table: always a cut, however long the block."""


class Boundary(NamedTuple):
    """A cut is possible before character ``at`` of the whole text: the end of a word."""

    at: int
    strength: Strength
