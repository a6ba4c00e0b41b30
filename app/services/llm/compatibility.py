"""The optional request fields that a model at a server refuses, so that they are not sent again.

``compatibility.json`` in the cache folder has an entry for each address and model. Without it, a
refused request is repeated once, without the field.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path

from app.config import json_file
from app.config.paths import cache_folder

log = logging.getLogger(__name__)

MAX_ENTRIES = 200
"""The oldest entries are removed first."""


def cache_file() -> Path:
    return cache_folder() / "compatibility.json"


def refused_fields(base_url: str, model: str) -> frozenset[str]:
    """A subset of ``tools`` and ``stream_options``."""
    return frozenset(_load().get(_entry(base_url, model), ()))


def save_refused_fields(base_url: str, model: str, fields: frozenset[str]) -> None:
    """Replace what is stored for the model; an empty set removes its entry."""
    entries = _load()
    before = entries.pop(_entry(base_url, model), [])
    if sorted(fields) == before:
        return
    if fields:
        entries[_entry(base_url, model)] = sorted(fields)
    try:
        json_file.write(cache_file(), dict(list(entries.items())[-MAX_ENTRIES:]))
    except OSError as error:
        log.warning("what a server refuses could not be noted: %s", error.strerror)


def _entry(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"


def _load() -> dict[str, list[str]]:
    """Empty if the file is missing or damaged."""
    try:
        stored = json.loads(cache_file().read_text("utf-8"))
        return {
            str(entry): [field for field in fields if isinstance(field, str)]
            for entry, fields in stored.items()
        }
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}
