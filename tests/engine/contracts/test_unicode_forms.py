"""Text is normalized in linear time."""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

import pytest

import app
from app.engine.contracts.unicode_forms import MAX_MARKS, normalized


@pytest.mark.parametrize(
    "text", ["", "Straße", "e\u0301", "ﬁ", "한국", "ệ", "a\u0323\u0302", "👩‍👩‍👧"]
)
@pytest.mark.parametrize("form", ["NFC", "NFKC", "NFKD"])
def test_what_people_write_is_normalized_as_ever(text, form):
    assert normalized(text, form) == unicodedata.normalize(form, text)


def test_marks_without_end_are_left_out():
    """Sorting them would take hours, in which no other thread runs."""
    marks = "\u0301" * 500_000 + "\u0316" * 500_000
    assert len(normalized(f"a{marks}b", "NFKD")) == MAX_MARKS + 2


def test_every_combining_mark_counts_as_one():
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.combining(c)]
    assert all(re.fullmatch(r"[^\w\s\x00-\x7f]", mark) for mark in marks)


def test_nothing_else_normalizes_text_that_may_be_long():
    folder = Path(app.__file__).parent
    users = {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*.py")
        if "unicodedata.normalize(" in file.read_text(encoding="utf-8")
    }
    assert users == {
        "engine/contracts/unicode_forms.py",
        "engine/contracts/stored_conversation.py",  # one character
        "engine/contracts/web_hosts.py",  # a host of at most 500 characters
    }
