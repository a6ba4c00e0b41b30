"""What an administrator has set for everybody on this computer: defaults, and which are locked.

``defaults.json`` in the system's configuration folders holds settings as ``settings.json`` does,
and may name those that nobody can change::

    {"base_url": "https://models.office.example/v1", "model": "qwen3", "locked": ["base_url"]}

Where: each of ``$XDG_CONFIG_DIRS`` (``/etc/xdg``) on Linux, the first having the last word as the
XDG base directory specification says; ``ProgramData`` on Windows; ``/Library/Application Support``
on macOS.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from app.messages import sentence

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Policy:
    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    """Names of settings: these values come before flags, variables and what the user stores."""
    problem: str | None = None
    """A sentence about a file that was left out."""

    @property
    def fixed(self) -> dict[str, Any]:
        return {name: self.values[name] for name in self.locked}

    @property
    def defaults(self) -> dict[str, Any]:
        return {name: value for name, value in self.values.items() if name not in self.locked}


def read() -> Policy:
    """What is in force here. A file that cannot be used is left out, and told."""
    values: dict[str, Any] = {}
    locked: set[str] = set()
    problem = None
    for file in reversed(_files()):
        try:
            said = json.loads(file.read_text(encoding="utf-8"))
            names = said.pop("locked", [])
            if not isinstance(names, list):
                raise TypeError("locked")
        except FileNotFoundError:
            continue
        except (OSError, ValueError, RecursionError, TypeError, AttributeError) as error:
            log.warning("no defaults from %s: %s", file, type(error).__name__)
            problem = sentence(
                "The defaults that your administrator has set in {file} cannot be read; tell them.",
                file=file,
            )
            continue
        values |= said
        locked |= {name for name in names if isinstance(name, str)}
    return Policy(values, frozenset(locked & values.keys()), problem)


def _files() -> list[Path]:
    """Where the defaults may be; what comes first has the last word."""
    folders = platformdirs.site_config_dir("repartee", appauthor=False, multipath=True)
    return [Path(folder) / "defaults.json" for folder in folders.split(os.pathsep)]
