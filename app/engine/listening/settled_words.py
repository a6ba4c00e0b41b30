"""Which words of a partial transcript will not change any more."""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile


class SettledWords:
    """Calls ``on_settled`` with the first words of the utterance whenever more of them have
    settled: two partials in a row begin with them, and at least one word follows them.

    The rule is known as local agreement (Liu et al., 2020).
    """

    def __init__(self, on_settled: Callable[[str], None]) -> None:
        self._on_settled = on_settled
        self._before: list[str] = []
        self._settled = 0

    def add(self, partial: str) -> None:
        words = partial.split()
        pairs = zip(self._before, words[:-1], strict=False)
        agreed = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        self._before = words
        if agreed > self._settled:
            self._on_settled(" ".join(words[:agreed]))
        self._settled = agreed
