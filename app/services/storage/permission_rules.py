"""The file of lasting permission rules: ``permissions.json`` in the configuration folder, readable
by its owner only. One that cannot be read allows nothing: the user is asked again."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.config import json_file
from app.config.paths import config_folder
from app.engine.contracts.tools import PermissionRule
from app.engine.tools.permission_policy import PermissionPolicy
from app.errors import SettingsError
from app.messages import sentence

log = logging.getLogger(__name__)


def file() -> Path:
    return config_folder() / "permissions.json"


def load() -> PermissionPolicy:
    """The rules of the file, which is written whenever they change."""
    return PermissionPolicy(_read(), save)


def save(rules: list[PermissionRule]) -> None:
    """Replace the file in one step. Raises SettingsError."""
    try:
        json_file.write(file(), {"rules": [asdict(rule) for rule in rules]})
    except OSError as error:
        raise SettingsError(
            sentence("Couldn't save the permission: {reason}.", reason=error.strerror)
        ) from error


def _read() -> list[PermissionRule]:
    try:
        stored = json_file.read(file())
        return [_rule(said) for said in stored["rules"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        log.warning("the permissions cannot be read; every tool asks again")
        with contextlib.suppress(OSError):
            file().replace(file().with_name("permissions.json.bad"))
        return []


def _rule(said: dict[str, Any]) -> PermissionRule:
    rule = PermissionRule(said["tool"], said["origin"], said["fingerprint"], said["allows"])
    texts = (rule.tool, rule.origin, rule.fingerprint)
    if not all(isinstance(text, str) for text in texts) or not isinstance(rule.allows, bool | None):
        raise TypeError("a rule of another shape")
    return rule
