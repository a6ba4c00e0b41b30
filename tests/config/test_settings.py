"""The settings: who overrides whom, and files that are broken."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.config import settings as s
from app.config.settings_file import settings_file
from app.config.settings_repair import repair
from app.errors import SettingsError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    for name in s.Settings.model_fields:
        monkeypatch.delenv(s.environment_variable(name), raising=False)
    return tmp_path


def store(content: object) -> Path:
    file = settings_file()
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return file


def stored() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(settings_file().read_text(encoding="utf-8"))
    return found


def test_without_a_file_the_defaults_are_in_force() -> None:
    settings = s.load()
    assert (settings.base_url, settings.chunking, settings.pre_roll) == ("", "adaptive", True)
    assert not settings_file().exists()


def test_a_flag_comes_before_the_environment_before_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store({"model": "stored", "voice": "stored", "chunking": "word"})
    monkeypatch.setenv("REPARTEE_MODEL", "outside")
    monkeypatch.setenv("REPARTEE_VOICE", "outside")
    settings = s.load(model="flag", voice=None)
    assert (settings.model, settings.voice, settings.chunking) == ("flag", "outside", "word")


def test_every_setting_has_a_label_and_a_sentence_of_help() -> None:
    for name, field in s.Settings.model_fields.items():
        assert field.title, name
        assert field.description, name
        assert field.description.endswith("."), name


def test_the_environment_is_named_by_its_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    assert s.environment_variable("base_url") == "REPARTEE_BASE_URL"
    monkeypatch.setenv("REPARTEE_PRE_ROLL", "off")
    assert s.set_by_environment() == {"pre_roll"}
    assert s.load().pre_roll is False


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("", ""),
        (" http://localhost:11434/v1/ ", "http://localhost:11434/v1"),
        ("https://[::1]:8443/v1", "https://[::1]:8443/v1"),
    ],
)
def test_an_address_is_tidied(address: str, kept: str) -> None:
    assert s.load(base_url=address).base_url == kept


@pytest.mark.parametrize(
    "address",
    ["localhost:11434", "ftp://host/v1", "http://", "https:///v1", "http://a b/v1", "http://h:x/"],
)
def test_what_is_no_web_address_is_refused_in_one_sentence(address: str) -> None:
    with pytest.raises(SettingsError, match="base-url should") as refusal:
        s.load(base_url=address)
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(SettingsError, match="API key") as refusal:
        s.load(base_url="https://user:canary@host/v1")
    assert "canary" not in str(refusal.value)


def test_a_bad_variable_is_named_with_what_would_be_valid(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REPARTEE_CHUNKING", "letter")
    with pytest.raises(SettingsError, match=r"chunking must be 'adaptive', .*'letter'"):
        s.load()


def test_granted_folders_stand_one_a_line_or_joined_as_in_a_path(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert s.load().granted_paths() == []
    store({"granted_folders": "/home/ann/Documents\n\n  /srv/music "})
    folders = [Path("/home/ann/Documents"), Path("/srv/music")]
    assert s.load().granted_paths() == folders
    monkeypatch.setenv("REPARTEE_GRANTED_FOLDERS", os.pathsep.join(map(str, folders)))
    assert s.load().granted_paths() == folders


def test_problem_tells_what_is_wrong_with_one_value() -> None:
    settings = s.load()
    assert s.validation_error(settings, "theme", "dark") is None
    assert (
        s.validation_error(settings, "base_url", "host") == "Must start with http:// or https://."
    )
    assert settings.base_url == ""


def test_saving_writes_only_what_was_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPARTEE_MODEL", "outside")
    settings = s.load(voice="flag")
    changed = s.save(settings, {"chunking": "word"})
    assert stored() == {"chunking": "word"}
    assert (changed.chunking, changed.model, changed.voice) == ("word", "outside", "flag")
    assert settings.chunking == "adaptive"


def test_saving_keeps_earlier_changes_and_keys_of_a_newer_version() -> None:
    store({"voice": "x", "from_the_future": [1]})
    s.save(s.load(), {"system_prompt": "Réponds brièvement."})
    assert stored() == {
        "voice": "x", "from_the_future": [1], "system_prompt": "Réponds brièvement.",
    }  # fmt: skip


def test_a_value_that_does_not_fit_is_not_saved() -> None:
    with pytest.raises(SettingsError, match="theme must be"):
        s.save(s.load(), {"theme": "pink"})
    assert not settings_file().exists()


def test_a_full_disk_leaves_the_old_file_whole(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store({"voice": "x"})

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsError, match="Couldn't save your settings: No space left"):
        s.save(s.load(), {"voice": "y"})
    assert stored() == {"voice": "x"}
    assert [file.name for file in settings_file().parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", '{"a":\x00}'])
def test_a_file_that_holds_no_settings_is_refused_by_name(content: str) -> None:
    store(content)
    with pytest.raises(SettingsError, match=r"settings\.json"):
        s.load()


@pytest.mark.parametrize("content", ["", "{", "[1]"])
def test_a_file_that_holds_no_settings_is_set_aside_by_mending(content: str) -> None:
    file = store(content)
    note = repair()
    assert note is not None
    assert "were reset" in note
    assert file.with_name("settings.json.bad").read_text(encoding="utf-8") == content
    assert s.load() == s.Settings()


def test_mending_returns_only_unusable_settings_to_their_defaults() -> None:
    file = store({"chunking": "letter", "pre_roll": "perhaps", "voice": "x", "newer": 1})
    assert repair() == "Some settings weren't valid and were reset: Speak by, " + (
        "Keep the microphone ready."
    )
    assert stored() == {"voice": "x", "newer": 1}
    assert "letter" in file.with_name("settings.json.bad").read_text(encoding="utf-8")
    assert s.load().voice == "x"


def test_a_sound_file_needs_no_mending() -> None:
    assert repair() is None
    store({"voice": "x"})
    assert repair() is None
    assert stored() == {"voice": "x"}
