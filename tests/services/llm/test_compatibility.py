"""The fields that a model refuses are stored by its address and name."""

from __future__ import annotations

import pytest

from app.services.llm import compatibility

HERE = "http://127.0.0.1:11434/v1"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))


def test_nothing_is_known_of_a_model_at_first():
    assert compatibility.refused_fields(HERE, "m") == frozenset()


def test_what_is_noted_holds_for_that_model_at_that_server_only():
    compatibility.save_refused_fields(HERE, "m", frozenset({"tools"}))
    assert compatibility.refused_fields(f"{HERE}/", "m") == {"tools"}
    assert compatibility.refused_fields(HERE, "other") == frozenset()
    assert compatibility.refused_fields("http://127.0.0.1:1/v1", "m") == frozenset()


def test_a_model_that_takes_all_after_an_update_is_no_longer_noted():
    compatibility.save_refused_fields(HERE, "m", frozenset({"tools"}))
    compatibility.save_refused_fields(HERE, "m", frozenset())
    assert compatibility.refused_fields(HERE, "m") == frozenset()


def test_the_oldest_notes_make_room(monkeypatch):
    monkeypatch.setattr(compatibility, "MAX_ENTRIES", 2)
    for name in ("a", "b", "c"):
        compatibility.save_refused_fields(HERE, name, frozenset({"tools"}))
    assert [bool(compatibility.refused_fields(HERE, name)) for name in "abc"] == [False, True, True]


@pytest.mark.parametrize("content", ["", "[1]", '{"a": 1}', "{" * 9, '{"a": ["b", 1]}'])
def test_a_damaged_file_knows_nothing_and_is_written_anew(content):
    compatibility.cache_file().write_text(content)
    assert compatibility.refused_fields(HERE, "m") == frozenset()
    compatibility.save_refused_fields(HERE, "m", frozenset({"stream_options"}))
    assert compatibility.refused_fields(HERE, "m") == {"stream_options"}


def test_the_size_of_a_context_is_stored_for_that_model_at_that_server():
    assert compatibility.context_tokens(HERE, "m") is None
    compatibility.save_context_tokens(HERE, "m", 8_192)
    compatibility.save_context_tokens(f"{HERE}/", "m", 4_096)
    assert compatibility.context_tokens(HERE, "m") == 4_096
    assert compatibility.context_tokens(HERE, "other") is None
    assert compatibility.refused_fields(HERE, "m") == frozenset()
    compatibility.context_file().write_text('{"a": [1]}')
    assert compatibility.context_tokens(HERE, "m") is None
