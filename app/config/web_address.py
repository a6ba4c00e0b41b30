"""Addresses of servers as people type them."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

LOCAL = "local"
"""In place of an address: the models that Repartee itself runs on this computer."""

_LOCAL_DOMAINS = (".localhost", ".local", ".lan", ".home", ".internal", ".home.arpa", ".fritz.box")


def complete_address(typed: str) -> str:
    """``typed`` with a scheme, and without spaces around it or a slash at its end.

    A missing scheme becomes http for this computer and the local network, and https for all other
    servers. ``LOCAL`` stays as it is.
    """
    address = typed.strip().rstrip("/")
    if address.lower() == LOCAL:
        return LOCAL
    scheme, mark, rest = address.partition("://")
    if mark:
        return f"{scheme.lower()}://{rest}" if scheme.lower() in ("http", "https") else address
    address = address.lstrip("/")
    if not address or re.match(r"https?:", address, re.IGNORECASE):
        return address
    if _is_ipv6(address):
        address = f"[{address}]"
    return f"{'http' if is_nearby(f'//{address}') else 'https'}://{address}"


def is_nearby(url: str) -> bool:
    """Whether the server at ``url`` is on this computer or in the local network."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:  # half of an IPv6 address
        return False
    try:
        return not ipaddress.ip_address(host.partition("%")[0]).is_global
    except ValueError:
        return "." not in host or host.endswith(_LOCAL_DOMAINS)


def _is_ipv6(text: str) -> bool:
    try:
        return ipaddress.ip_address(text).version == 6
    except ValueError:
        return False
