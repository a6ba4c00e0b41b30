"""Profiles: a server, a model, instructions and a voice, saved under a name.

They are stored in the settings file under ``profiles``. The values of the profile in use override
the file's own, and changes to them are stored in the profile. API keys belong to servers, not to
profiles.
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
    """Sorted alphabetically. Raises SettingsError."""
    return names_in(settings_file.read())


def names_in(stored: _Stored) -> list[str]:
    """The names of the profiles in ``stored``, sorted alphabetically."""
    return sorted(_all(stored), key=str.casefold)


def values(stored: _Stored, name: str) -> _Stored:
    """The fields that the profile ``name`` sets; empty if there is no such profile."""
    profile = _all(stored).get(name, {})
    return {field: profile[field] for field in FIELDS if field in profile}


def with_values(stored: _Stored, name: str, profile: _Stored) -> _Stored:
    """A copy of ``stored`` in which the profile ``name`` has the values ``profile``.

    Unchanged if ``name`` is "".
    """
    if not name:
        return stored
    return stored | {"profiles": _all(stored) | {name: profile}}


def check(stored: _Stored, name: str) -> None:
    """Raise SettingsError if ``name`` is not a profile; "" is allowed."""
    if name and name not in _all(stored):
        there = ", ".join(sorted(_all(stored))) or "none"
        raise SettingsError(
            sentence(
                "There's no profile named “{name}”. Available profiles: {there}.",
                name=name,
                there=there,
            )
        )


def save(name: str, profile: _Stored) -> str:
    """Save the FIELDS of ``profile`` under ``name``; returns the normalized name.

    Raises SettingsError if the name is invalid or taken.
    """
    stored = settings_file.read()
    name = _new_name(stored, name)
    settings_file.write(with_values(stored, name, {field: profile[field] for field in FIELDS}))
    return name


def rename(name: str, to: str) -> str:
    """Returns the normalized new name. Raises SettingsError."""
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


def is_valid_name(name: str) -> bool:
    return 0 < len(name) <= NAME_LIMIT and name.isprintable()


def _new_name(stored: _Stored, name: str) -> str:
    name = " ".join(name.split())
    if not is_valid_name(name):
        raise SettingsError(
            sentence("Enter a profile name of up to {limit} characters.", limit=NAME_LIMIT)
        )
    if name in _all(stored):
        raise SettingsError(sentence("A profile named “{name}” already exists.", name=name))
    return name


def _all(stored: _Stored) -> dict[str, _Stored]:
    """The stored profiles; malformed entries are ignored."""
    found = stored.get("profiles")
    profiles = found if isinstance(found, dict) else {}
    return {name: its for name, its in profiles.items() if isinstance(its, dict)}
