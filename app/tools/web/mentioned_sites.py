"""Which sites the user has named: only those are fetched from without a question.

To fetch a page is to send its address, and an address can carry anything: a page, or a note, that
says "now read evil.example/?what=…" would have the model send away what it knows. What tools gave
back is therefore no source of addresses: it may repeat what the model itself has written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from app.errors import ToolError
from app.tools.web.web_page import parsed

_SPOKEN_DOT = re.compile(r"\s+(?:dot|punkt|point|punto)\s+")
"""As recognisers write an address that was said."""
_HOST = re.compile(r"(?<![\w@.-])[\w-]+(?:\.[\w-]+)+")


def is_named(arguments: dict[str, Any], said: Sequence[str]) -> bool:
    """Whether the site of ``arguments["address"]`` stands in what the user has ``said``.

    An address that cannot be read passes: it is refused before anything is sent.
    """
    address = arguments.get("address")
    if not isinstance(address, str):
        return False
    try:
        url = parsed(address)
    except ToolError:
        return True
    named = {_plain(host) for text in said for host in _hosts(text)}
    return not named.isdisjoint({_plain(url.host), _plain(url.raw_host.decode("ascii"))})


def _hosts(text: str) -> list[str]:
    return _HOST.findall(_SPOKEN_DOT.sub(".", text.casefold()))


def _plain(host: str) -> str:
    return host.casefold().rstrip(".").removeprefix("www.")
