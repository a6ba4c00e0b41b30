"""What an administrator sets for everybody, and what they lock."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.config import profiles, settings_file
from app.config import settings as s

Deploy = Callable[..., Path]


@pytest.fixture
def deploy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Deploy:
    """Put ``defaults.json`` where an administrator would."""
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    folders = [tmp_path / "first", tmp_path / "second"]
    monkeypatch.setenv("XDG_CONFIG_DIRS", ":".join(map(str, folders)))

    def write(content: object, folder: str = "first") -> Path:
        file = tmp_path / folder / "repartee" / "defaults.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content))
        return file

    return write


def store(**values: Any) -> None:
    settings_file.write(values)


def test_a_default_of_the_administrator_comes_before_ours_and_after_all_else(
    deploy: Deploy, monkeypatch: pytest.MonkeyPatch
) -> None:
    deploy({"base_url": "https://office.example/v1", "model": "qwen3", "theme": "dark"})
    assert s.load().base_url == "https://office.example/v1"
    store(model="my own")
    monkeypatch.setenv("REPARTEE_THEME", "light")
    settings = s.load()
    assert (settings.model, settings.theme) == ("my own", "light")


def test_what_is_locked_comes_before_everything(
    deploy: Deploy, monkeypatch: pytest.MonkeyPatch
) -> None:
    deploy({"base_url": "https://office.example/v1", "locked": ["base_url"]})
    store(base_url="http://mine.example/v1", profile="Own")
    settings_file.write(
        settings_file.read() | {"profiles": {"Own": {"base_url": "http://its.example/v1"}}}
    )
    monkeypatch.setenv("REPARTEE_BASE_URL", "http://outside.example/v1")
    assert s.load(base_url="http://flag.example/v1").base_url == "https://office.example/v1"
    assert s.effective_policy().locked == {"base_url"}


def test_the_first_folder_has_the_last_word(deploy: Deploy) -> None:
    deploy({"model": "near", "locked": []}, "first")
    deploy({"model": "far", "voice": "far", "locked": ["voice"]}, "second")
    settings = s.load()
    assert (settings.model, settings.voice) == ("near", "far")
    assert s.effective_policy().locked == {"voice"}


def test_a_lock_without_a_value_locks_nothing(deploy: Deploy) -> None:
    deploy({"locked": ["model", 7]})
    assert s.load(model="mine").model == "mine"


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"locked": "model"}', "null"])
def test_a_broken_file_is_left_out_and_told(deploy: Deploy, content: str) -> None:
    file = deploy(content)
    deploy({"model": "far"}, "second")
    assert s.load().model == "far"
    assert str(s.effective_policy().problem) == (
        f"Couldn't read your organization's defaults in {file}. Contact your administrator."
    )


def test_a_value_that_cannot_be_used_is_left_out_and_told(deploy: Deploy) -> None:
    deploy({"theme": "pink", "model": "qwen3", "unheard_of": 1, "locked": ["theme"]})
    assert (s.load().theme, s.load().model) == ("system", "qwen3")
    assert s.effective_policy().locked == frozenset()
    assert str(s.effective_policy().problem) == (
        "Some of your organization's settings aren't valid: theme. Contact your administrator."
    )


def test_without_any_there_is_nothing_to_tell(deploy: Deploy) -> None:
    assert s.effective_policy().problem is None
    assert profiles.names() == []
