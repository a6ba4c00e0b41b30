"""What a model at a server is known to refuse, so that it is not sent first and refused each time.

``compatibility.json`` in the cache folder, an entry for each pair of address and model. Losing it
costs a request that is refused and made again.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path

from app.config import json_file
from app.config.paths import cache_folder

log = logging.getLogger(__name__)

KEPT = 200
"""Entries; the oldest go first."""


def file() -> Path:
    return cache_folder() / "compatibility.json"


def refused(base_url: str, model: str) -> frozenset[str]:
    """The optional fields of a request that it has refused: ``tools``, ``stream_options``."""
    return frozenset(_read().get(_entry(base_url, model), ()))


def note(base_url: str, model: str, fields: frozenset[str]) -> None:
    """Remember ``fields`` in place of what was known; none: it takes all that is sent."""
    known = _read()
    before = known.pop(_entry(base_url, model), [])
    if sorted(fields) == before:
        return
    if fields:
        known[_entry(base_url, model)] = sorted(fields)
    try:
        json_file.write(file(), dict(list(known.items())[-KEPT:]))
    except OSError as error:
        log.warning("what a server refuses could not be noted: %s", error.strerror)


def _entry(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"


def _read() -> dict[str, list[str]]:
    try:
        stored = json.loads(file().read_text("utf-8"))
        return {
            str(entry): [field for field in fields if isinstance(field, str)]
            for entry, fields in stored.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}
