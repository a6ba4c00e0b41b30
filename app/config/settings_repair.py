"""Repairing a broken settings file; exporting and importing settings."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.config import json_file, profiles, settings_file
from app.config.settings import Settings, validation_error
from app.errors import SettingsError
from app.messages import sentence

IMPORT_LIMIT = 1_000_000
"""Bytes. A normal file has a few thousand."""


def repair() -> str | None:
    """Make the stored file usable, so that the window always opens.

    A file without readable settings is renamed to ``settings.json.bad``. Otherwise a copy gets that
    name and only invalid fields are reset. Returns one sentence about what was done, None if
    nothing was. Raises SettingsError if the repair fails.
    """
    file = settings_file.settings_file()
    bad = file.with_name(file.name + ".bad")
    try:
        stored = settings_file.read()
    except SettingsError as error:
        try:
            file.replace(bad)
        except OSError as refusal:
            raise error from refusal
        return sentence(
            "The settings could not be read and start afresh; the old file is {bad}.", bad=bad
        )
    unusable = _unusable(stored)
    if stored.get("profile") and not profiles.values(stored, stored["profile"]):
        unusable.append("profile")
    if not unusable:
        return None
    with suppress(OSError):
        shutil.copyfile(file, bad)
    settings_file.write({name: value for name, value in stored.items() if name not in unusable})
    return sentence(
        "Unusable settings are back to their defaults: {titles}.", titles=_titles(unusable)
    )


@dataclass(frozen=True)
class ImportPreview:
    """What importing a settings file would change."""

    changes: dict[str, Any] = field(default_factory=dict)
    """Values that differ from the current ones."""
    profiles: dict[str, dict[str, Any]] = field(default_factory=dict)
    unusable: list[str] = field(default_factory=list)
    """Titles of settings with invalid values."""
    unknown: list[str] = field(default_factory=list)
    """Names that this version does not know."""


def write_export(file: Path) -> None:
    """Write the stored settings and profiles to ``file``, never API keys. Raises SettingsError."""
    try:
        json_file.write(file, settings_file.read())
    except OSError as error:
        raise SettingsError(
            sentence("{file} could not be written: {reason}.", file=file, reason=error.strerror)
        ) from error


def read_export(file: Path, settings: Settings) -> ImportPreview:
    """What importing ``file`` would change in ``settings``. Raises SettingsError."""
    try:
        with file.open(encoding="utf-8") as text:
            content = json.loads(text.read(IMPORT_LIMIT))
    except OSError as error:
        raise SettingsError(
            sentence("{file} cannot be read: {reason}.", file=file.name, reason=error.strerror)
        ) from error
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise SettingsError(sentence("{file} holds no settings of Repartee.", file=file.name))
    unusable = _unusable(content)
    usable = [name for name in content if name in Settings.model_fields and name not in unusable]
    sets = {name: profiles.values(content, name) for name in _names(content)}
    return ImportPreview(
        {name: content[name] for name in usable if content[name] != getattr(settings, name)},
        {name: its for name, its in sets.items() if its and not _unusable(its)},
        [str(Settings.model_fields[name].title) for name in unusable],
        [name for name in content if name not in Settings.model_fields and name != "profiles"],
    )


def _names(content: dict[str, Any]) -> list[str]:
    found = content.get("profiles")
    return list(found) if isinstance(found, dict) else []


def _unusable(stored: dict[str, Any]) -> list[str]:
    sound = Settings.model_construct()
    return [
        name
        for name in Settings.model_fields
        if name in stored and validation_error(sound, name, stored[name])
    ]


def _titles(names: list[str]) -> str:
    return ", ".join(str(Settings.model_fields[name].title) for name in names)
