"""Whether there is a newer version: asked only of the address the user has set, once a day."""

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
WITHIN_S = 10.0
LIMIT = 1_000_000
"""Bytes of an answer."""
CODE = "newer_version"

_VERSION = re.compile(r"v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
"""A release; others, such as 2.0.0-rc.1, are for those who look for them."""


async def look(
    url: str, tell: Callable[[str, str], None], now: Callable[[], float] = time.time
) -> None:
    """Ask ``url`` (in the form of GitHub's ``releases/latest``) unless it answered within a day,
    and ``tell`` a code and a sentence when there is a newer version. A failure is only logged."""
    if 0 <= now() - _asked(url) < DAY_S:
        return
    try:
        newest = await _newest(url)
        json_file.write(_file(), {"url": url, "asked": now()})
    except Exception as error:  # whatever an address answers: nobody waits for this
        log.info("no newest version: %s", type(error).__name__)
        return
    if newest > _parsed(__version__):
        tell(
            CODE,
            sentence(
                "Repartee {newest} is out; this is {version}. You get it where this one came from.",
                newest=".".join(map(str, newest)),
                version=__version__,
            ),
        )


async def _newest(url: str) -> tuple[int, ...]:
    async with (
        network.client(
            sentence("Newer version"),
            timeout=WITHIN_S,
            follow_redirects=False,
            headers={"Accept": "application/json"},
        ) as http,
        http.stream("GET", url) as response,
    ):
        response.raise_for_status()
        content = bytearray()
        async for piece in response.aiter_bytes():
            content += piece
            if len(content) > LIMIT:
                raise ValueError("too large")
    return _parsed(json.loads(content)["tag_name"])


def _parsed(version: str) -> tuple[int, ...]:
    found = _VERSION.fullmatch(version)
    if not found:
        raise ValueError("no release")
    return tuple(map(int, found.groups()))


def _asked(url: str) -> float:
    """When ``url`` last answered, in s since the epoch; 0 when it never did."""
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
        return float(kept["asked"]) if kept["url"] == url else 0.0
    except (OSError, ValueError, KeyError, TypeError):
        return 0.0


def _file() -> Path:
    return cache_folder() / "updates.json"
