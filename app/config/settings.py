"""All settings in effect, and how changes to them are stored.

Order of precedence: a value the administrator locked, flag, ``REPARTEE_…`` variable, the profile
in use, ``settings.json``, the administrator's default, the default in ``app/config/sections``. The
API key is not a setting: it comes from the environment or the keyring
(``app/services/storage/api_keys.py``).
"""

from __future__ import annotations

import locale
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import PrivateAttr, ValidationError
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from app.config import policy, profiles, settings_file
from app.config.policy import Policy
from app.config.sections.appearance import AppearanceSettings
from app.config.sections.history import HistorySettings
from app.config.sections.listening import ListeningSettings
from app.config.sections.model import ModelSettings
from app.config.sections.privacy import PrivacySettings
from app.config.sections.talk_key import TalkKeySettings
from app.config.sections.tools import ToolSettings
from app.config.sections.voice import VoiceSettings
from app.errors import SettingsError
from app.messages import sentence


class Settings(
    # Pydantic orders inherited fields from the last base class to the first, so the model comes
    # first in the dialog, in --help and in docs/settings.md, and the appearance last.
    AppearanceSettings,
    PrivacySettings,
    HistorySettings,
    ToolSettings,
    TalkKeySettings,
    ListeningSettings,
    VoiceSettings,
    ModelSettings,
    BaseSettings,
):
    """The settings of one run."""

    model_config = SettingsConfigDict(
        env_prefix="REPARTEE_", extra="ignore", validate_assignment=True, protected_namespaces=()
    )

    _flags: dict[str, Any] = PrivateAttr(default_factory=dict)
    """Values given for this run only, except those the user has changed since."""

    def is_flag(self, name: str) -> bool:
        """Whether the value was given for this run only."""
        return self._flags.get(name) is not None

    def interface_language(self) -> str:
        """The code of the chosen language of the window, or else of the system's. The window itself
        asks Qt, which knows more of the system."""
        if self.language != "system":
            return self.language
        import babel

        try:
            found = babel.default_locale("LC_MESSAGES") or locale.getlocale()[0] or ""
        except (ValueError, TypeError):
            return "en"
        code = found.partition("_")[0].lower()
        return code if len(code) == 2 else "en"

    def voices_by_language(self) -> dict[str, str]:
        """``language_voices`` as a table: primary language (``de``) → voice name."""
        return {
            code.lower(): name for code, name in parse_assignments(self.language_voices).items()
        }

    def granted_paths(self) -> list[Path]:
        """``granted_folders`` as paths. A variable or flag may join them as ``PATH`` does."""
        given = self.granted_folders.replace(os.pathsep, "\n").splitlines()
        return [Path(folder.strip()) for folder in given if folder.strip()]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        stored = settings_file.read()
        given = {**stored, **env_settings(), **init_settings()}
        administrator = effective_policy()
        layers = (
            administrator.fixed,
            init_settings,
            env_settings,
            profiles.values(stored, str(given.get("profile", ""))),
            stored,
            administrator.defaults,
        )
        return tuple(
            InitSettingsSource(settings_cls, init_kwargs=layer)
            if isinstance(layer, dict)
            else layer
            for layer in layers
        )


def load(**flags: Any) -> Settings:
    """The settings in effect. A flag that is None was not given.

    Raises SettingsError, which names the setting, its value and what is valid.
    """
    flags = {name: value for name, value in flags.items() if value is not None}
    try:
        settings = Settings(**flags)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error
    profiles.check(settings_file.read(), settings.profile)
    settings._flags = flags
    return settings


def save(settings: Settings, changes: dict[str, Any]) -> Settings:
    """Write ``changes`` to the file, all or none, and return the settings with them.

    Only these are stored: a flag or variable of this run stays out of the file, and a default may
    still improve in a later version. Fields of the profile in use are stored in the profile. Keys
    written by a newer version are kept. Raises SettingsError.
    """
    try:
        changed = settings.model_copy()
        for name, value in changes.items():
            setattr(changed, name, value)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error
    valid = {name: getattr(changed, name) for name in changes}
    in_profile = {name for name in valid if settings.profile and name in profiles.FIELDS}
    stored = settings_file.read() | _without(valid, in_profile)
    if in_profile:
        profile = profiles.values(stored, settings.profile)
        profile |= {name: valid[name] for name in in_profile}
        stored = profiles.with_values(stored, settings.profile, profile)
    settings_file.write(stored)
    return reload(settings, valid)


def reset(settings: Settings, names: Iterable[str]) -> Settings:
    """Delete what is stored for ``names``, so that their defaults apply. Raises SettingsError."""
    dropped = set(names)
    stored = settings_file.read()
    profile = profiles.values(stored, settings.profile)
    stored = profiles.with_values(stored, settings.profile, _without(profile, dropped))
    settings_file.write(_without(stored, dropped))
    return reload(settings, dropped)


def reload(settings: Settings, changed: Iterable[str]) -> Settings:
    """Read the file again. Flags of this run still apply, except to ``changed``."""
    return load(**_without(settings._flags, set(changed)))


def effective_policy() -> Policy:
    """The administrator's policy without values that are not valid settings."""
    given = policy.read()
    defaults = Settings.model_construct()
    known = {name: value for name, value in given.values.items() if name in Settings.model_fields}
    invalid = {name for name, value in known.items() if validation_error(defaults, name, value)}
    problem = given.problem
    if invalid:
        problem = sentence(
            "Some of your organization's settings aren't valid: {names}. Contact your "
            "administrator.",
            names=", ".join(sorted(invalid)),
        )
    values = _without(known, invalid)
    return Policy(values, given.locked & values.keys(), problem)


def validation_error(settings: Settings, name: str, value: object) -> str | None:
    """One sentence on why ``value`` is not valid for the setting ``name``; None if it is."""
    try:
        setattr(settings.model_copy(), name, value)
    except ValidationError as error:
        message = _message(error)
        return f"{message[:1].upper()}{message[1:]}."
    return None


def environment_variable(name: str) -> str:
    """The environment variable of the setting ``name``."""
    return f"{Settings.model_config.get('env_prefix', '')}{name}".upper()


def set_by_environment() -> set[str]:
    """The settings that a variable overrides, so that what is stored for them has no effect."""
    given = {name.upper() for name in os.environ}
    return {name for name in Settings.model_fields if environment_variable(name) in given}


def parse_assignments(text: str) -> dict[str, str]:
    """The lines of the form ``key = value``; all others are ignored."""
    pairs = (line.partition("=") for line in text.splitlines())
    stripped = ((key.strip(), value.strip()) for key, _, value in pairs)
    return {key: value for key, value in stripped if key and value}


def format_assignments(table: Mapping[str, str]) -> str:
    """The text that ``parse_assignments`` turns into ``table``."""
    return "\n".join(f"{key} = {value}" for key, value in table.items())


def _without(values: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def _message(error: ValidationError) -> str:
    message = error.errors()[0]["msg"].removeprefix("Value error, ")
    return message.replace("Input should be", "must be")


def _sentence(error: ValidationError) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else "setting"
    value = "" if _may_be_secret(first["input"]) else f", not {first['input']!r}"
    return f"The setting {name.replace('_', '-')} {_message(error)}{value}."


def _may_be_secret(value: object) -> bool:
    """Whether an address may contain a password, which no message may repeat."""
    return isinstance(value, str) and "@" in value
