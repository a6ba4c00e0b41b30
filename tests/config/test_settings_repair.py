"""Settings on their way out and in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.config import profiles, settings_file
from app.config import settings as s
from app.config.settings_repair import apply_import, read_export, repair, write_export
from app.errors import SettingsError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    return tmp_path


def test_what_is_exported_brings_the_same_settings_elsewhere(home: Path) -> None:
    saved = s.save(s.load(), {"theme": "dark", "model": "qwen3"})
    profiles.save("Work", {field: getattr(saved, field) for field in profiles.FIELDS})
    write_export(home / "mine.json")
    settings_file.write({})
    found = read_export(home / "mine.json")
    assert found.changes == {"theme": "dark", "model": "qwen3"}
    assert found.profiles["Work"]["model"] == "qwen3"
    assert (found.unusable, found.unknown) == ([], [])


def test_only_what_would_change_something_is_told_and_what_cannot_be_used(home: Path) -> None:
    file = home / "theirs.json"
    file.write_text(
        json.dumps({"theme": "pink", "model": "qwen3", "chunking": "adaptive", "newer": 1})
    )
    found = read_export(file)
    assert (found.changes, found.unusable, found.unknown) == (
        {"model": "qwen3"},
        ["Theme"],
        ["newer"],
    )


@pytest.mark.parametrize("content", ["", "[]", "{", "\0"])
def test_a_file_that_holds_no_settings_is_refused(home: Path, content: str) -> None:
    file = home / "photo.json"
    file.write_text(content)
    with pytest.raises(SettingsError, match=r"photo\.json holds no settings of Repartee\."):
        read_export(file)


def test_a_file_that_is_not_there_or_cannot_be_written_is_told(home: Path) -> None:
    with pytest.raises(SettingsError, match=r"gone\.json cannot be read: No such file"):
        read_export(home / "gone.json")
    with pytest.raises(SettingsError, match="could not be written: No such file"):
        write_export(home / "nowhere" / "mine.json")


def test_a_profile_that_is_gone_is_no_longer_in_use() -> None:
    settings_file.write({"profile": "Gone"})
    assert str(repair()) == "Unusable settings are back to their defaults: Profile."
    assert s.load().profile == ""


VALUES = {
    "base_url": st.sampled_from(["", "http://localhost:1/v1", "https://models.example/v1"]),
    "model": st.sampled_from(["", "qwen3", "llama"]),
    "system_prompt": st.sampled_from(["", "Be brief."]),
    "voice": st.sampled_from(["", "basic"]),
    "speed": st.sampled_from([50, 100, 120]),
    "theme": st.sampled_from(["system", "dark"]),
    "private": st.booleans(),
    "newer": st.integers(),
}
PROFILES = st.dictionaries(
    st.sampled_from(["Work", "Home"]),
    st.fixed_dictionaries({}, optional={field: VALUES[field] for field in profiles.FIELDS}),
)


@st.composite
def stored_settings(draw: st.DrawFn) -> dict[str, Any]:
    stored = draw(st.fixed_dictionaries({}, optional=VALUES))
    if own := draw(PROFILES):
        stored["profiles"] = own
        stored["profile"] = draw(st.sampled_from(["", *own]))
    return stored


@given(stored=stored_settings(), flags=st.fixed_dictionaries({}, optional={"model": st.just("x")}))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_untouched_export_changes_nothing_here_and_brings_everything_elsewhere(
    home: Path, stored: dict[str, Any], flags: dict[str, Any]
) -> None:
    settings_file.write(stored)
    here = s.load()
    write_export(home / "mine.json")
    found = read_export(home / "mine.json")
    assert (found.changes, found.profiles, found.kept_profiles) == ({}, {}, [])
    apply_import(s.load(**flags), found)
    assert settings_file.read() == stored
    settings_file.write({})
    apply_import(s.load(**flags), read_export(home / "mine.json"))
    assert s.load() == here
    own = profiles.names_in(stored)
    assert profiles.names() == own
    for name in own:
        assert profiles.values(settings_file.read(), name) == profiles.values(stored, name)


def test_values_beside_a_profile_are_not_stored_in_the_profile_in_use(home: Path) -> None:
    work = {"model": "qwen3", "voice": "basic"}
    settings_file.write({"model": "llama", "profile": "Work", "profiles": {"Work": work}})
    file = home / "theirs.json"
    file.write_text(json.dumps({"model": "gemma"}))
    found = read_export(file)
    assert (found.current, found.changes) == ({"model": "llama"}, {"model": "gemma"})
    assert apply_import(s.load(), found).model == "qwen3"
    stored = settings_file.read()
    assert (stored["model"], stored["profiles"]) == ("gemma", {"Work": work})


def test_a_profile_in_use_that_the_file_does_not_bring_is_left_out(home: Path) -> None:
    file = home / "theirs.json"
    file.write_text(json.dumps({"profile": "Gone", "profiles": {"": {"model": "m"}}}))
    found = read_export(file)
    assert (found.changes, found.profiles) == ({}, {})
    assert found.unusable == ["Profile", ""]
