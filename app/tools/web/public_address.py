"""Restricts web pages to public IP addresses.

A model, or a page it has read, must not reach what only this computer can reach: its own services,
the router, a cloud's metadata. Names are resolved once; the connection goes to the checked address.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Sequence
from ipaddress import IPv4Address, IPv6Address

from app.errors import ToolError

Address = IPv4Address | IPv6Address
Resolver = Callable[[str, int], Awaitable[Sequence[Address]]]
"""Maps a host and port to its addresses. Raises OSError."""

NOT_PUBLIC = "That address is not on the public web, so I leave it alone."

_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
_TUNNELS = (ipaddress.IPv6Network("2001::/32"), ipaddress.IPv6Network("2002::/16"))
"""Teredo and 6to4, which embed an IPv4 address that may be private."""
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""RFC 6052: an IPv4 address in the last 32 bits, for networks without IPv4."""


def is_public(address: Address) -> bool:
    """Whether ``address`` belongs to the public internet: no loopback, private, link-local, shared
    (CGNAT), multicast, reserved or documentation address, nor one embedded in IPv6."""
    if isinstance(address, IPv4Address):
        return address.is_global and not (address.is_multicast or address.is_reserved)
    if address in _NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    # An allowlist, because there are many forbidden forms (mapped, compatible, site-local, …).
    if address not in _GLOBAL_UNICAST or any(address in tunnel for tunnel in _TUNNELS):
        return False
    return address.is_global and not address.is_multicast


async def resolve_public(
    host: str, port: int, resolve: Resolver, allowed: Callable[[Address], bool] = is_public
) -> list[Address]:
    """The addresses of ``host``. Raises ToolError unless all are allowed: a name with a public and
    a private address is typical of DNS rebinding.
    """
    name = host.rstrip(".")
    try:
        literal = ipaddress.ip_address(name)
    except ValueError:
        literal = None
    if "%" in name or (literal is None and _ends_in_a_number(name)):
        raise ToolError(NOT_PUBLIC)  # 2130706433, 0177.0.0.1, 127.1: loopback in disguise
    try:
        found = [literal] if literal else list(await resolve(name, port))
    except (OSError, UnicodeError) as error:
        raise ToolError(f"There is no site called {name[:100]}.") from error
    if not found:
        raise ToolError(f"There is no site called {name[:100]}.")
    if not all(allowed(address) for address in found):
        raise ToolError(NOT_PUBLIC)
    return found


async def system_resolver(host: str, port: int) -> list[Address]:
    loop = asyncio.get_running_loop()
    rows = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    # Link-local addresses contain the interface: "fe80::1%eth0".
    return [ipaddress.ip_address(str(row[4][0]).partition("%")[0]) for row in rows]


def _ends_in_a_number(host: str) -> bool:
    """The URL standard's "ends in a number" test for IPv4 addresses (URL, 3.5)."""
    last = host.rpartition(".")[2]
    return bool(re.fullmatch(r"\d+|0[xX][0-9a-fA-F]*", last))
