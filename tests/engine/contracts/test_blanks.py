"""Blank characters without end: what is left of them, and that the work grows with their number."""

from __future__ import annotations

import re

import pytest

from app.engine.contracts import tools
from app.engine.contracts.tools import MAX_BLANKS, BlankCollapser, collapse_blanks
from app.engine.text.normalizer import TextNormalizer
from app.engine.tools.registry import Tool
from tests.engine.script import Script, call

BLANKS = [
    " ",
    "\n",
    "\t",
    "\r\n",
    "\u00a0",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u2060",
    "\u2800",
    "\u3164",
]
BLANKS += ["\u3164", "\u00ad", "\u3000", " \u200b\n", "\ufe0f", "\U000e0020"]


@pytest.mark.parametrize("blank", BLANKS)
def test_a_long_run_is_cut_and_the_words_around_it_stay(blank: str) -> None:
    text = "a" + blank * 20_000 + "b" + blank * 3 + "c"
    kept = collapse_blanks(text)
    assert kept == "a" + (blank * MAX_BLANKS)[:MAX_BLANKS] + "b" + blank * 3 + "c"


def test_ordinary_text_stays_as_it_is() -> None:
    text = "def f():\n" + " " * 80 + "return 1\n\n\n| a " + " " * 100 + "| b |\n👩‍👩‍👧 نمی‌خواهم"
    assert collapse_blanks(text) == text
    assert collapse_blanks("") == ""


@pytest.mark.parametrize("step", [1, 2, 7, 199, 200, 201, 5_000])
def test_in_pieces_the_result_is_the_same(step: int) -> None:
    text = "a" + " \u200b\n" * 500 + "b \n c" + " " * 300 + "\n" * 300
    collapser = BlankCollapser()
    pieces = [collapser.feed(text[at : at + step]) for at in range(0, len(text), step)]
    assert "".join(pieces) == collapse_blanks(text)


def test_a_piece_costs_the_same_however_many_blanks_came_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[int] = []
    whole = collapse_blanks

    def counting(text: str) -> str:
        seen.append(len(text))
        return whole(text)

    monkeypatch.setattr(tools, "collapse_blanks", counting)
    collapser = BlankCollapser()
    for _ in range(20_000):
        collapser.feed(" ")
    assert max(seen) <= MAX_BLANKS + 1


class CountedPattern:
    """Counts the characters that a pattern is given."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.longest_run = 0

    def sub(self, new: str, text: str) -> str:
        runs = re.findall(r"\s+", text)
        self.longest_run = max([self.longest_run, *map(len, runs)])
        return self.pattern.sub(new, text)


@pytest.mark.parametrize("mark", ["* ", "` ", "# ", "\u200b", "\u00ad", " "])
def test_speech_normalizes_no_long_run_of_blanks(
    mark: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.engine.text import markup

    counted = CountedPattern(markup._BEFORE_MARK)
    monkeypatch.setattr(markup, "_BEFORE_MARK", counted)
    for language in ("en", "zh"):
        assert TextNormalizer(language).normalize("Hello" + mark * 500 + "you.").startswith("Hello")
    assert counted.longest_run <= 1


def test_a_tools_result_reaches_the_model_without_them() -> None:
    def look() -> str:
        """Look."""
        return "a" + " " * 20_000 + "b"

    script = Script([call("look")], "Done.", tools=[Tool.from_function(look, asks=False)])
    script.asks("Look.").run()
    (told,) = [m.content for m in script.model.requests[1] if m.role == "tool"]
    assert told == "a" + " " * MAX_BLANKS + "b"
