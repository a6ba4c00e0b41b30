"""What is known of a model is stored by its address and name."""

from __future__ import annotations

import time

import pytest

from app.services.llm import compatibility

HERE = "http://127.0.0.1:11434/v1"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))


def test_nothing_is_known_of_a_model_at_first():
    assert compatibility.quirks(HERE, "m") == frozenset()


def test_what_is_noted_holds_for_that_model_at_that_server_only():
    compatibility.save_quirks(HERE, "m", frozenset({"tools"}))
    assert compatibility.quirks(f"{HERE}/", "m") == {"tools"}
    assert compatibility.quirks(HERE, "other") == frozenset()
    assert compatibility.quirks("http://127.0.0.1:1/v1", "m") == frozenset()


def test_a_model_that_takes_all_after_an_update_is_no_longer_noted():
    compatibility.save_quirks(HERE, "m", frozenset({"tools"}))
    compatibility.save_quirks(HERE, "m", frozenset())
    assert compatibility.quirks(HERE, "m") == frozenset()


def test_what_is_noted_is_found_out_anew_after_two_weeks(monkeypatch):
    compatibility.save_quirks(HERE, "m", frozenset({"tools"}))
    later = time.time() + 13 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    assert compatibility.quirks(HERE, "m") == {"tools"}
    monkeypatch.setattr(time, "time", lambda: later + 2 * 24 * 3600)
    assert compatibility.quirks(HERE, "m") == frozenset()


def test_the_oldest_notes_make_room(monkeypatch):
    monkeypatch.setattr(compatibility, "MAX_ENTRIES", 2)
    for name in ("a", "b", "c"):
        compatibility.save_quirks(HERE, name, frozenset({"tools"}))
    assert [bool(compatibility.quirks(HERE, name)) for name in "abc"] == [False, True, True]


@pytest.mark.parametrize("content", ["", "[1]", '{"a": 1}', "{" * 9, '{"a": ["b", 1]}'])
def test_a_damaged_file_knows_nothing_and_is_written_anew(content):
    compatibility.cache_file().write_text(content)
    assert compatibility.quirks(HERE, "m") == frozenset()
    compatibility.save_quirks(HERE, "m", frozenset({"stream_options"}))
    assert compatibility.quirks(HERE, "m") == {"stream_options"}


def test_the_size_of_a_context_is_stored_for_that_model_at_that_server():
    assert compatibility.context_tokens(HERE, "m") is None
    compatibility.save_context_tokens(HERE, "m", 8_192)
    compatibility.save_context_tokens(f"{HERE}/", "m", 4_096)
    assert compatibility.context_tokens(HERE, "m") == 4_096
    assert compatibility.context_tokens(HERE, "other") is None
    assert compatibility.quirks(HERE, "m") == frozenset()
    compatibility.context_file().write_text('{"a": [1]}')
    assert compatibility.context_tokens(HERE, "m") is None
