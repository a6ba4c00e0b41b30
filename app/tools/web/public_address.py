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
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from app.errors import ToolError

Address = IPv4Address | IPv6Address
Resolver = Callable[[str, int], Awaitable[Sequence[Address]]]
"""Maps a host and port to its addresses. Raises OSError."""

NOT_PUBLIC = "That address isn't on the public web, so I won't open it."

_NOT_PUBLIC_V4 = tuple(
    IPv4Network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
        "100.64.0.0/10",  # shared (CGNAT)
        "169.254.0.0/16",  # link-local, and the metadata of clouds
        "192.0.0.0/24",  # protocol assignments
        *("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"),  # documentation
        *("192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24"),  # anycast
        "198.18.0.0/15",  # benchmarks
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NOT_PUBLIC_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, benchmarks, ORCHID
        *("2001:db8::/32", "3fff::/20"),  # documentation
        "2002::/16",  # 6to4, which embeds an IPv4 address that may be private
        "2620:4f:8000::/48",  # anycast
        "3ffe::/16",  # the former 6bone
    )
)
"""The registries of special addresses (IANA), because Python's lists lag behind them and differ
between versions."""
_NAT64 = IPv6Network("64:ff9b::/96")
"""RFC 6052: an IPv4 address in the last 32 bits, for networks without IPv4."""
_LONGEST_V6_PREFIX = 64
"""Of a link. An address may come with a longer one (DHCPv6: 128)."""
_SHORTEST_PREFIX = {4: 8, 6: 32}
"""A shorter one is a tunnel for everything, not a link."""


def is_public(address: Address) -> bool:
    """Whether ``address`` belongs to the public internet: no loopback, private, link-local, shared
    (CGNAT), multicast, reserved or documentation address, nor one embedded in IPv6."""
    address = _without_nat64(address)
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_V4)
    # An allowlist, because there are many forbidden forms (mapped, compatible, site-local, …).
    return address in _GLOBAL_UNICAST and not any(address in net for net in _NOT_PUBLIC_V6)


def is_elsewhere(address: Address) -> bool:
    """Whether ``address`` is public, and neither this computer's own nor on one of its links:
    with IPv6, the computers and the router at home have public addresses as well."""
    address = _without_nat64(address)
    return is_public(address) and not any(address in network for network in own_networks())


def own_networks() -> list[IPv4Network | IPv6Network]:
    """The networks of this computer's interfaces, as they are now."""
    import psutil

    rows = (row for rows in psutil.net_if_addrs().values() for row in rows)
    found = (_network(row.address, row.netmask) for row in rows)
    return [network for network in found if network is not None]


def _network(address: str, netmask: str | None) -> IPv4Network | IPv6Network | None:
    """None for another kind of address, such as a MAC address."""
    try:
        own = ipaddress.ip_address(address.partition("%")[0])
        mask = ipaddress.ip_address(netmask.partition("%")[0]) if netmask else None
    except ValueError:
        return None
    length = own.max_prefixlen if mask is None else int(mask).bit_count()
    if own.version == 6:
        length = min(length, _LONGEST_V6_PREFIX)
    if length < _SHORTEST_PREFIX[own.version]:
        length = own.max_prefixlen
    return ipaddress.ip_network((own, length), strict=False)


def _without_nat64(address: Address) -> Address:
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else address


async def resolve_public(
    host: str, port: int, resolve: Resolver, allowed: Callable[[Address], bool] = is_elsewhere
) -> list[Address]:
    """The addresses of ``host``. Raises ToolError unless all are allowed: a name with a public and
    a private address is typical of DNS rebinding.
    """
    name = host.rstrip(".")
    try:
        literal = ipaddress.ip_address(name)
    except ValueError:
        literal = None
    if not name.isascii() or "%" in name or (literal is None and _ends_in_a_number(name)):
        raise ToolError(NOT_PUBLIC)  # 2130706433, 0177.0.0.1, 127.1: loopback in disguise
    try:
        found = [literal] if literal else list(await resolve(name, port))
    except (OSError, UnicodeError) as error:
        raise ToolError(f"There's no site called {name[:100]}.") from error
    if not found:
        raise ToolError(f"There's no site called {name[:100]}.")
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
