"""Reading and replacing ``settings.json``, without interpreting it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.config import json_file
from app.config.paths import config_folder
from app.errors import SettingsError
from app.messages import sentence


def settings_file() -> Path:
    return config_folder() / "settings.json"


def read() -> dict[str, Any]:
    """The stored values; empty if there is no file. Raises SettingsError."""
    file = settings_file()
    try:
        stored = json_file.read(file)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(
            sentence(
                "Couldn't read the settings file {file}. Fix it or move it to another folder.",
                file=file,
            )
        ) from error
    if not isinstance(stored, dict):
        raise SettingsError(
            sentence(
                "The settings file {file} isn't a JSON object. Fix it or move it to another "
                "folder.",
                file=file,
            )
        )
    return stored


def write(stored: dict[str, Any]) -> None:
    """Replace the file. Raises SettingsError."""
    try:
        json_file.write(settings_file(), stored)
    except OSError as error:
        raise SettingsError(
            sentence("Couldn't save your settings: {reason}.", reason=error.strerror)
        ) from error
