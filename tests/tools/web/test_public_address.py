import ipaddress
from types import SimpleNamespace

import pytest

from app.errors import ToolError
from app.tools.web.public_address import (
    NOT_PUBLIC,
    Address,
    is_elsewhere,
    is_public,
    own_networks,
    resolve_public,
    system_resolver,
)

PUBLIC = [
    *("93.184.216.34", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "192.0.1.1"),
    *("192.0.3.1", "198.17.0.1", "198.20.0.1", "223.255.255.255", "1.1.1.1"),
    *("2606:2800:220:1::1", "64:ff9b::808:808", "2001:200::1", "2003::1", "3ffd::1", "2a00::1"),
]

NOT = [
    *("127.0.0.1", "127.255.0.3", "0.0.0.0", "0.1.2.3", "255.255.255.255", "240.0.0.1"),
    *("10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"),
    *("100.64.0.1", "100.127.255.255", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.9"),
    *("224.0.0.1", "239.255.255.250"),
    *("::1", "::", "fe80::1", "fec0::1", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "::ffff:0:7f00:1"),
    *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a00:1"),
    *("2002:7f00:1::", "2002:a00:1::1", "2001:0:7f00:1::1", "2002:808:808::1", "2001::1"),
    *("192.0.0.1", "192.0.0.8", "192.0.0.9", "192.0.0.10", "192.0.0.170", "192.0.0.255"),
    *("192.88.99.1", "192.52.193.1", "192.31.196.1", "192.175.48.1", "198.19.255.255"),
    *("3fff::1", "3fff:fff:ffff::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:30::1"),
    *("2001:1::1", "2001:3::1", "2001:4:112::1", "5f00::1", "100::1", "100:0:0:1::1", "4000::1"),
    *("64:ff9b::c000:1", "64:ff9b::6440:1", "64:ff9b::e000:1", "64:ff9b:1:fffe::1", "3ffe::1"),
    *("::8.8.8.8", "::ffff:0:808:808", "0:0:1::1", "2620:4f:8000::1", "ff0e::1", "fe80::8.8.8.8"),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_known(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", NOT)
def test_all_others_are_known_in_every_form(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


class Names:
    """A resolver that tells what it is asked."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = [ipaddress.ip_address(address) for address in addresses]
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> list[Address]:
        self.asked.append(host)
        return self.addresses


async def test_a_name_is_resolved_and_judged() -> None:
    names = Names("93.184.216.34")
    assert await resolve_public("example.org.", 443, names) == names.addresses
    assert names.asked == ["example.org"]


@pytest.mark.parametrize("address", NOT)
async def test_a_name_for_an_address_that_is_not_public_is_refused(address: str) -> None:
    with pytest.raises(ToolError, match=NOT_PUBLIC):
        await resolve_public("innocent.example", 443, Names(address))


async def test_one_such_address_among_others_is_enough() -> None:
    with pytest.raises(ToolError, match=NOT_PUBLIC):
        await resolve_public("rebinding.example", 443, Names("93.184.216.34", "127.0.0.1"))


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.0.0.1.", "2130706433", "0177.0.0.1", "0x7f.1", "0x7f000001", "127.1"),
        *("127。0。0。1", "0177.1", "0x7F.0x1", "192.168.257", "3232235777", "１２７.0.0.1"),
        *("127.0.0.010", "1.2.3.4.5", "0", "134744072", "010.8.8.8", "evil.0x7f", "::1"),
        *("::ffff:127.0.0.1", "fe80::1%eth0", "2606:2800:220:1::1%eth0", "256.256.256.256"),
    ],
)
async def test_numbers_for_hosts_are_public_and_plain_or_refused(host: str) -> None:
    names = Names("93.184.216.34")
    with pytest.raises(ToolError, match=NOT_PUBLIC):
        await resolve_public(host, 443, names)
    assert names.asked == []


async def test_a_plain_public_number_is_taken_as_it_is() -> None:
    names = Names("127.0.0.1")
    assert await resolve_public("8.8.8.8", 443, names) == [ipaddress.ip_address("8.8.8.8")]
    assert names.asked == []


async def test_a_name_that_nobody_knows_is_a_sentence() -> None:
    async def nobody(host: str, port: int) -> list[Address]:
        raise OSError("no such name")

    for names in (nobody, Names()):
        with pytest.raises(ToolError, match=r"There's no site called gone\.example\."):
            await resolve_public("gone.example", 443, names)


class Interfaces:
    """In the place of psutil's list: name → (address, netmask)."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *rows: tuple[str, str | None]) -> None:
        listed = [SimpleNamespace(address=address, netmask=mask) for address, mask in rows]
        monkeypatch.setattr("psutil.net_if_addrs", lambda: {"eth0": listed})


def test_own_public_addresses_and_their_neighbors_are_not_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert is_elsewhere(ipaddress.ip_address("2a02:8100:1:2::1"))
    Interfaces(
        monkeypatch,
        ("2a02:8100:1:2:dead::5", "ffff:ffff:ffff:ffff::"),
        ("2a02:8100:1:3::77", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),  # DHCPv6
        ("2a02:8100:1:4::77%eth0", None),  # Windows
        ("93.184.216.34", "255.255.255.0"),
        ("52:54:00:12:34:56", None),
    )
    for near in (
        *("2a02:8100:1:2:dead::5", "2a02:8100:1:2::1", "2a02:8100:1:3::1", "2a02:8100:1:4::1"),
        *("93.184.216.34", "93.184.216.1", "64:ff9b::5db8:d822", "127.0.0.1"),
    ):
        assert not is_elsewhere(ipaddress.ip_address(near)), near
    for far in ("2a02:8100:1:5::1", "93.184.217.1", "8.8.8.8"):
        assert is_elsewhere(ipaddress.ip_address(far)), far


def test_an_interface_for_everything_is_no_link(monkeypatch: pytest.MonkeyPatch) -> None:
    Interfaces(monkeypatch, ("5.5.5.5", "0.0.0.0"), ("2a02::5", "::"), ("6.6.6.6", None))
    assert is_elsewhere(ipaddress.ip_address("8.8.8.8"))
    for own in ("5.5.5.5", "6.6.6.6", "2a02::5"):
        assert not is_elsewhere(ipaddress.ip_address(own)), own


def test_this_computers_interfaces_are_found() -> None:
    assert any(ipaddress.ip_address("127.0.0.1") in network for network in own_networks())


async def test_a_name_for_ones_own_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    Interfaces(monkeypatch, ("2a02:8100:1:2:dead::5", "ffff:ffff:ffff:ffff::"))
    with pytest.raises(ToolError, match=NOT_PUBLIC):
        await resolve_public("home.example", 443, Names("2a02:8100:1:2::1"))


async def test_the_systems_own_names_are_refused() -> None:
    for host in ("localhost", "127.0.0.1"):
        with pytest.raises(ToolError, match=NOT_PUBLIC):
            await resolve_public(host, 80, system_resolver)
