"""What is known of a model at a server: its quirks and the size of its context, so that neither has
to be found out by a refused request or a spoken thought again.

Quirks are the optional request fields that it refuses (and ``system``, for the role of the
instructions), and the other names in ``openai_chat.py``. They are found out anew after
``FORGET_AFTER_S``, because servers and models are updated; *Test* replaces them at once.

``compatibility.json`` and ``context.json`` in the cache folder have an entry for each address and
model.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping
from pathlib import Path

from app.config import json_file
from app.config.paths import cache_folder

log = logging.getLogger(__name__)

MAX_ENTRIES = 200
"""The oldest entries are removed first."""
FORGET_AFTER_S = 14 * 24 * 3600


def cache_file() -> Path:
    return cache_folder() / "compatibility.json"


def context_file() -> Path:
    return cache_folder() / "context.json"


def context_tokens(base_url: str, model: str) -> int | None:
    """The size of the model's context, if it is known."""
    return _load_contexts().get(_entry(base_url, model))


def save_context_tokens(base_url: str, model: str, tokens: int) -> None:
    entries = _load_contexts()
    if entries.pop(_entry(base_url, model), None) == tokens:
        return
    entries[_entry(base_url, model)] = tokens
    _write(context_file(), entries)


def quirks(base_url: str, model: str) -> frozenset[str]:
    names, learned_at = _load().get(_entry(base_url, model), ([], 0.0))
    return frozenset(names if abs(time.time() - learned_at) < FORGET_AFTER_S else ())


def save_quirks(base_url: str, model: str, names: frozenset[str]) -> None:
    """Replace what is stored for the model; an empty set removes its entry."""
    entries = _load()
    entries.pop(_entry(base_url, model), None)
    if names:
        entries[_entry(base_url, model)] = sorted(names), time.time()
    stored = {key: {"quirks": kept, "learned_at": at} for key, (kept, at) in entries.items()}
    _write(cache_file(), stored)


def _write(file: Path, entries: Mapping[str, object]) -> None:
    try:
        json_file.write(file, dict(list(entries.items())[-MAX_ENTRIES:]))
    except OSError as error:
        log.warning("what is known of a server could not be noted: %s", error.strerror)


def _entry(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"


def _load() -> dict[str, tuple[list[str], float]]:
    """Empty if the file is missing or damaged."""
    try:
        stored = json.loads(cache_file().read_text("utf-8"))
        return {
            str(key): (
                [name for name in entry["quirks"] if isinstance(name, str)],
                float(entry["learned_at"]),
            )
            for key, entry in stored.items()
        }
    except (OSError, ValueError, AttributeError, TypeError, KeyError, RecursionError):
        return {}


def _load_contexts() -> dict[str, int]:
    """Empty if the file is missing or damaged."""
    try:
        stored = json.loads(context_file().read_text("utf-8"))
        return {
            str(entry): tokens
            for entry, tokens in stored.items()
            if isinstance(tokens, int) and tokens > 0
        }
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
