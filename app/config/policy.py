"""Settings that an administrator sets for all users of this computer: defaults and locked values.

``defaults.json`` in a system configuration folder has the format of ``settings.json``, and may list
settings that users cannot change::

    {"base_url": "https://models.office.example/v1", "model": "qwen3", "locked": ["base_url"]}

The folders are each of ``$XDG_CONFIG_DIRS`` (``/etc/xdg``) on Linux, where the first overrides the
others (XDG base directory specification); ``ProgramData`` on Windows; ``/Library/Application
Support`` on macOS.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from app.config import json_file
from app.messages import sentence

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Policy:
    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    """Names of settings whose values override flags, variables and the user's file."""
    problem: str | None = None
    """One sentence about a file that was ignored."""

    @property
    def fixed(self) -> dict[str, Any]:
        return {name: self.values[name] for name in self.locked}

    @property
    def defaults(self) -> dict[str, Any]:
        return {name: value for name, value in self.values.items() if name not in self.locked}


def read() -> Policy:
    """The policy of this computer. Unreadable files are ignored and reported in ``problem``."""
    values: dict[str, Any] = {}
    locked: set[str] = set()
    problem = None
    for file in reversed(_files()):
        try:
            content = json_file.read(file)
            names = content.pop("locked", [])
            if not isinstance(names, list):
                raise TypeError("locked")
        except FileNotFoundError:
            continue
        except (OSError, ValueError, RecursionError, TypeError, AttributeError) as error:
            log.warning("no defaults from %s: %s", file, type(error).__name__)
            problem = sentence(
                "Couldn't read your organization's defaults in {file}. Contact your administrator.",
                file=file,
            )
            continue
        values |= content
        locked |= {name for name in names if isinstance(name, str)}
    return Policy(values, frozenset(locked & values.keys()), problem)


def _files() -> list[Path]:
    """Candidate files; earlier ones override later ones."""
    folders = platformdirs.site_config_dir("repartee", appauthor=False, multipath=True)
    return [Path(folder) / "defaults.json" for folder in folders.split(os.pathsep)]
