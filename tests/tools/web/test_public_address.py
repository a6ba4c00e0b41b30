import ipaddress

import pytest

from app.errors import ToolError
from app.tools.web.public_address import (
    NOT_PUBLIC,
    Address,
    is_public,
    resolve_public,
    system_resolver,
)

PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "64:ff9b::808:808"]

NOT = [
    *("127.0.0.1", "127.255.0.3", "0.0.0.0", "0.1.2.3", "255.255.255.255", "240.0.0.1"),
    *("10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"),
    *("100.64.0.1", "100.127.255.255", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.9"),
    *("224.0.0.1", "239.255.255.250"),
    *("::1", "::", "fe80::1", "fec0::1", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "::ffff:0:7f00:1"),
    *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a00:1"),
    *("2002:7f00:1::", "2002:a00:1::1", "2001:0:7f00:1::1"),
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
        with pytest.raises(ToolError, match=r"There is no site called gone\.example\."):
            await resolve_public("gone.example", 443, names)


async def test_the_systems_own_names_are_refused() -> None:
    for host in ("localhost", "127.0.0.1"):
        with pytest.raises(ToolError, match=NOT_PUBLIC):
            await resolve_public(host, 80, system_resolver)
