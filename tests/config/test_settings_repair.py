"""Settings on their way out and in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.config import profiles, settings_file
from app.config import settings as s
from app.config.settings_repair import read_export, repair, write_export
from app.errors import SettingsError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    return tmp_path


def test_what_is_exported_brings_the_same_settings_elsewhere(home: Path) -> None:
    settings = s.save(s.load(), {"theme": "dark", "model": "qwen3"})
    profiles.save("Work", {field: getattr(settings, field) for field in profiles.FIELDS})
    write_export(home / "mine.json")
    settings_file.write({})
    found = read_export(home / "mine.json", s.load())
    assert found.changes == {"theme": "dark", "model": "qwen3"}
    assert found.profiles["Work"]["model"] == "qwen3"
    assert (found.unusable, found.unknown) == ([], [])


def test_only_what_would_change_something_is_told_and_what_cannot_be_used(home: Path) -> None:
    file = home / "theirs.json"
    file.write_text(
        json.dumps({"theme": "pink", "model": "qwen3", "chunking": "adaptive", "newer": 1})
    )
    found = read_export(file, s.load())
    assert (found.changes, found.unusable, found.unknown) == (
        {"model": "qwen3"},
        ["Appearance"],
        ["newer"],
    )


@pytest.mark.parametrize("content", ["", "[]", "{", "\0"])
def test_a_file_that_holds_no_settings_is_refused(home: Path, content: str) -> None:
    file = home / "photo.json"
    file.write_text(content)
    with pytest.raises(SettingsError, match=r"photo\.json holds no settings of Repartee\."):
        read_export(file, s.load())


def test_a_file_that_is_not_there_or_cannot_be_written_is_told(home: Path) -> None:
    with pytest.raises(SettingsError, match=r"gone\.json cannot be read: No such file"):
        read_export(home / "gone.json", s.load())
    with pytest.raises(SettingsError, match="could not be written: No such file"):
        write_export(home / "nowhere" / "mine.json")


def test_a_profile_that_is_gone_is_no_longer_in_use() -> None:
    settings_file.write({"profile": "Gone"})
    assert str(repair()) == "Unusable settings are back to their defaults: Profile."
    assert s.load().profile == ""
