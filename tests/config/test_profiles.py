"""Profiles: a server, its model, instructions and a voice under one name."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.config import profiles, settings_file
from app.config import settings as s
from app.config.sections.model import DEFAULT_PROMPT
from app.errors import SettingsError

WORK = {
    "base_url": "https://office.example/v1",
    "model": "qwen3",
    "system_prompt": "Be formal.",
    "voice": "en_GB-alba-medium",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    return tmp_path


def in_use(settings: s.Settings) -> dict[str, str]:
    return {field: getattr(settings, field) for field in profiles.FIELDS}


def test_a_chosen_profile_comes_before_the_file_and_after_flags() -> None:
    profiles.save("Work", WORK)
    settings = s.save(s.load(), {"model": "own", "theme": "dark"})
    settings = s.save(settings, {"profile": "Work"})
    assert in_use(settings) == WORK
    assert settings.theme == "dark"
    assert s.load(model="flag").model == "flag"
    assert s.save(settings, {"profile": ""}).model == "own"


def test_a_flag_chooses_it_for_one_run() -> None:
    profiles.save("Work", WORK)
    assert s.load(profile="Work").model == "qwen3"
    assert s.load().model == ""


def test_what_is_changed_while_it_is_in_use_is_changed_in_it() -> None:
    profiles.save("Work", WORK)
    settings = s.save(s.load(profile="Work"), {"model": "larger", "theme": "dark"})
    assert (settings.model, settings.theme) == ("larger", "dark")
    stored = settings_file.read()
    assert stored["profiles"]["Work"]["model"] == "larger"
    assert "model" not in stored
    assert stored["theme"] == "dark"


def test_a_reset_gives_the_default_back_within_it() -> None:
    profiles.save("Work", WORK)
    settings = s.reset(s.load(profile="Work"), ["system_prompt"])
    assert settings.system_prompt == DEFAULT_PROMPT
    assert settings.model == "qwen3"


def test_one_that_is_not_there_is_refused_with_those_that_are() -> None:
    profiles.save("Work", WORK)
    with pytest.raises(
        SettingsError, match=r"no profile named “Wrok”\. Available profiles: Work\."
    ):
        s.load(profile="Wrok")


def test_it_can_be_renamed_while_it_is_in_use() -> None:
    profiles.save("Work", WORK)
    s.save(s.load(), {"profile": "Work"})
    assert profiles.rename("Work", "  The   office ") == "The office"
    assert profiles.names() == ["The office"]
    assert s.load().profile == "The office"


def test_one_that_is_removed_is_in_use_no_more() -> None:
    profiles.save("Work", WORK)
    profiles.save("play", WORK)
    s.save(s.load(), {"profile": "Work"})
    profiles.remove("Work")
    assert profiles.names() == ["play"]
    assert s.load().profile == ""


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\0b"])
def test_a_name_that_cannot_be_one_is_refused(name: str) -> None:
    with pytest.raises(SettingsError, match="name of up to 40 characters"):
        profiles.save(name, WORK)


def test_a_name_that_is_taken_is_refused() -> None:
    profiles.save("Work", WORK)
    with pytest.raises(SettingsError, match="A profile named “Work” already exists"):
        profiles.save("Work", WORK)


@pytest.mark.parametrize("broken", [[1], "x", {"Work": 3}])
def test_what_is_none_of_our_making_counts_as_absent(broken: object) -> None:
    settings_file.write({"profiles": broken})
    assert profiles.names() == []
    profiles.save("New", WORK)
    assert profiles.names() == ["New"]
