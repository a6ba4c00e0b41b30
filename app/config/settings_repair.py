"""Repairing a broken settings file; exporting and importing settings."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.config import json_file, profiles, settings_file
from app.config.settings import Settings, effective_policy, reload, validation_error
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
        json_file.write(bad, stored)
    settings_file.write({name: value for name, value in stored.items() if name not in unusable})
    return sentence(
        "Unusable settings are back to their defaults: {titles}.",
        titles=", ".join(_titles(unusable)),
    )


@dataclass(frozen=True)
class ImportPreview:
    """What importing a settings file would change. Values of a profile are the profile's: they are
    neither compared with nor stored in place of those without a profile."""

    changes: dict[str, Any] = field(default_factory=dict)
    """Values that differ from the current ones."""
    current: dict[str, Any] = field(default_factory=dict)
    """The values that the ``changes`` replace."""
    profiles: dict[str, dict[str, Any]] = field(default_factory=dict)
    """New ones."""
    kept_profiles: list[str] = field(default_factory=list)
    """Names of the user's own profiles that differ from the file's; they are not overwritten."""
    unusable: list[str] = field(default_factory=list)
    """Titles of settings whose values are invalid, or locked by the administrator."""
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


def read_export(file: Path) -> ImportPreview:
    """What importing ``file`` would change in what is stored. Raises SettingsError."""
    try:
        with file.open("rb") as opened:
            content = json.loads(json_file.decode(opened.read(IMPORT_LIMIT)))
    except OSError as error:
        raise SettingsError(
            sentence("{file} cannot be read: {reason}.", file=file.name, reason=error.strerror)
        ) from error
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise SettingsError(sentence("{file} holds no settings of Repartee.", file=file.name))
    stored, administrator = settings_file.read(), effective_policy()
    own = {name: profiles.values(stored, name) for name in profiles.names_in(stored)}
    theirs = {name: profiles.values(content, name) for name in profiles.names_in(content)}
    usable = {
        name: its
        for name, its in theirs.items()
        if profiles.is_valid_name(name) and not _unusable(its)
    }
    left_out = {*_unusable(content), *(administrator.locked & content.keys())}
    if content.get("profile") and content["profile"] not in own | usable:
        left_out.add("profile")
    given = {n: content[n] for n in Settings.model_fields if n in content and n not in left_out}
    current = Settings.model_construct(**_valid({**administrator.values, **stored}))
    wanted = current.model_copy(update=_valid(given))
    changed = [name for name in given if getattr(wanted, name) != getattr(current, name)]
    return ImportPreview(
        {name: getattr(wanted, name) for name in changed},
        {name: getattr(current, name) for name in changed},
        {name: its for name, its in usable.items() if name not in own},
        [name for name, its in theirs.items() if name in own and its != own[name]],
        [*_titles(left_out), *(name for name in theirs if name not in usable and name not in own)],
        [name for name in content if name not in Settings.model_fields and name != "profiles"],
    )


def apply_import(settings: Settings, found: ImportPreview) -> Settings:
    """Store what ``found`` changes, all or none, and return the settings in effect. Raises
    SettingsError."""
    stored = settings_file.read() | found.changes
    for name, its in found.profiles.items():
        stored = profiles.with_values(stored, name, its)
    settings_file.write(stored)
    return reload(settings, found.changes)


def _valid(values: Mapping[str, Any]) -> dict[str, Any]:
    """The valid ones among ``values``, as the settings would have them: ``"120"`` is 120."""
    unusable = _unusable(values)
    checked = Settings.model_construct()
    names = [name for name in Settings.model_fields if name in values and name not in unusable]
    for name in names:
        setattr(checked, name, values[name])
    return {name: getattr(checked, name) for name in names}


def _unusable(stored: Mapping[str, Any]) -> list[str]:
    sound = Settings.model_construct()
    return [
        name
        for name in Settings.model_fields
        if name in stored and validation_error(sound, name, stored[name])
    ]


def _titles(names: Collection[str]) -> list[str]:
    """In the order of the settings."""
    return [str(field.title) for name, field in Settings.model_fields.items() if name in names]
