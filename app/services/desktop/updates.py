"""Checks for a newer version once a day, only at the URL that the user has set."""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Callable
from pathlib import Path

from app import __version__, network
from app.config import json_file
from app.config.paths import cache_folder
from app.messages import sentence

log = logging.getLogger(__name__)

DAY_S = 24 * 3600.0
TIMEOUT_S = 10.0
MAX_BYTES = 1_000_000
CODE = "newer_version"

_VERSION = re.compile(r"v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
"""Releases only, not 2.0.0-rc.1."""


async def check_for_update(
    url: str, notify: Callable[[str, str], None], now: Callable[[], float] = time.time
) -> None:
    """Ask ``url`` (a JSON like GitHub's ``releases/latest``) unless it answered within a day, and
    pass a code and a sentence to ``notify`` if there is a newer version. A failure is only logged.
    """
    if 0 <= now() - _last_answer(url) < DAY_S:
        return
    try:
        newest = await _fetch_newest(url)
        json_file.write(_file(), {"url": url, "asked": now()})
    except Exception as error:  # whatever the server answers: nobody waits for this
        log.info("no newest version: %s", type(error).__name__)
        return
    if newest > _parsed(__version__):
        notify(
            CODE,
            sentence(
                "Repartee {newest} is available. You have {version}.",
                newest=".".join(map(str, newest)),
                version=__version__,
            ),
        )


async def _fetch_newest(url: str) -> tuple[int, ...]:
    async with (
        network.client(
            sentence("Update check"),
            timeout=TIMEOUT_S,
            follow_redirects=False,
            headers={"Accept": "application/json"},
        ) as http,
        http.stream("GET", url) as response,
    ):
        response.raise_for_status()
        content = bytearray()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > MAX_BYTES:
                raise ValueError("too large")
    return _parsed(json.loads(content)["tag_name"])


def _parsed(version: str) -> tuple[int, ...]:
    match = _VERSION.fullmatch(version)
    if not match:
        raise ValueError("no release")
    return tuple(map(int, match.groups()))


def _last_answer(url: str) -> float:
    """When ``url`` answered last, in s since the epoch; 0 if it never did."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        return float(stored["asked"]) if stored["url"] == url else 0.0
    except (OSError, ValueError, KeyError, TypeError):
        return 0.0


def _file() -> Path:
    return cache_folder() / "updates.json"
