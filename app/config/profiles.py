"""Profiles: what belongs together (server, model, instructions, voice), kept under a name.

They stand in the settings file under ``profiles``. While one is chosen its values come before the
file's own, and what the user changes of them is kept in it. API keys belong to servers, so they
follow by themselves.
"""

from __future__ import annotations

from typing import Any

from app.config import settings_file
from app.errors import SettingsError
from app.messages import sentence

FIELDS = ("base_url", "model", "system_prompt", "voice")
NAME_LIMIT = 40
_Stored = dict[str, Any]


def names() -> list[str]:
    """In the order of the alphabet. Raises SettingsError."""
    return sorted(_all(settings_file.read()), key=str.casefold)


def values(stored: _Stored, name: str) -> _Stored:
    """What the profile ``name`` sets; nothing where there is none."""
    profile = _all(stored).get(name, {})
    return {field: profile[field] for field in FIELDS if field in profile}


def with_values(stored: _Stored, name: str, profile: _Stored) -> _Stored:
    """``stored`` with ``profile`` as the values of the profile ``name``; of "", as it is."""
    if not name:
        return stored
    return stored | {"profiles": _all(stored) | {name: profile}}


def check(stored: _Stored, name: str) -> None:
    """Raises SettingsError when there is no such profile."""
    if name and name not in _all(stored):
        there = ", ".join(sorted(_all(stored))) or "none"
        raise SettingsError(
            sentence("There is no profile {name}; there are: {there}.", name=name, there=there)
        )


def keep(name: str, profile: _Stored) -> str:
    """Keep ``profile`` (its FIELDS) under ``name``; the name as it is kept. Raises SettingsError
    for a name that cannot be one, or that is taken."""
    stored = settings_file.read()
    name = _new_name(stored, name)
    settings_file.write(with_values(stored, name, {field: profile[field] for field in FIELDS}))
    return name


def rename(name: str, to: str) -> str:
    """The name as it is kept. Raises SettingsError."""
    stored = settings_file.read()
    check(stored, name)
    to = _new_name(stored, to)
    profiles = {to if one == name else one: its for one, its in _all(stored).items()}
    stored["profiles"] = profiles
    if stored.get("profile") == name:
        stored["profile"] = to
    settings_file.write(stored)
    return to


def remove(name: str) -> None:
    """Raises SettingsError."""
    stored = settings_file.read()
    stored["profiles"] = {one: its for one, its in _all(stored).items() if one != name}
    if stored.get("profile") == name:
        del stored["profile"]
    settings_file.write(stored)


def _new_name(stored: _Stored, name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > NAME_LIMIT or not name.isprintable():
        raise SettingsError(
            sentence("A profile needs a name of at most {limit} characters.", limit=NAME_LIMIT)
        )
    if name in _all(stored):
        raise SettingsError(sentence("There is a profile {name} already.", name=name))
    return name


def _all(stored: _Stored) -> dict[str, _Stored]:
    """The profiles; what is none of our making counts as absent."""
    found = stored.get("profiles")
    profiles = found if isinstance(found, dict) else {}
    return {name: its for name, its in profiles.items() if isinstance(its, dict)}
