"""What a model refuses is remembered, by its address and name."""

from __future__ import annotations

import pytest

from app.services.llm import compatibility

HERE = "http://127.0.0.1:11434/v1"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))


def test_nothing_is_known_of_a_model_at_first():
    assert compatibility.refused(HERE, "m") == frozenset()


def test_what_is_noted_holds_for_that_model_at_that_server_only():
    compatibility.note(HERE, "m", frozenset({"tools"}))
    assert compatibility.refused(f"{HERE}/", "m") == {"tools"}
    assert compatibility.refused(HERE, "other") == frozenset()
    assert compatibility.refused("http://127.0.0.1:1/v1", "m") == frozenset()


def test_a_model_that_takes_all_after_an_update_is_no_longer_noted():
    compatibility.note(HERE, "m", frozenset({"tools"}))
    compatibility.note(HERE, "m", frozenset())
    assert compatibility.refused(HERE, "m") == frozenset()


def test_the_oldest_notes_make_room(monkeypatch):
    monkeypatch.setattr(compatibility, "KEPT", 2)
    for name in ("a", "b", "c"):
        compatibility.note(HERE, name, frozenset({"tools"}))
    assert [bool(compatibility.refused(HERE, name)) for name in "abc"] == [False, True, True]


@pytest.mark.parametrize("content", ["", "[1]", '{"a": 1}', "{" * 9, '{"a": ["b", 1]}'])
def test_a_damaged_file_knows_nothing_and_is_written_anew(content):
    compatibility.file().write_text(content)
    assert compatibility.refused(HERE, "m") == frozenset()
    compatibility.note(HERE, "m", frozenset({"stream_options"}))
    assert compatibility.refused(HERE, "m") == {"stream_options"}
