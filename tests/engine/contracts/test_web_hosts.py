"""Addresses are read as a browser reads them."""

from __future__ import annotations

import pytest

from app.engine.contracts.web_hosts import host_in, is_plain, registrable, sites, to_ascii


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://example.org/a?b#c", "example.org"),
        ("https://www.example.org/", "example.org"),
        ("https://evil.example\\.bank.com/", "evil.example"),
        ("https:\\\\evil.example/bank.com", "evil.example"),
        ("https:evil.example", "evil.example"),
        ("https:////evil.example", "evil.example"),
        ("ht\ntps://ev\til.example/", "evil.example"),
        ("\x01 https://evil.example", "evil.example"),
        ("https://bank.com@evil.example/", "evil.example"),
        ("https://bank.com:443@evil.example:8443", "evil.example"),
        ("https://bank.com%2f@evil.example", "evil.example"),
        ("https://bank.com @evil.example", "evil.example"),
        ("https://a@b@evil.example", "evil.example"),
        ("https://bank.com.evil.example", "evil.example (bank.com.evil.example)"),
        ("https://evil%2Eexample", "evil.example (evil%2eexample)"),
        ("https://％65vil.example", "％65vil.example (not a valid host)"),
        ("https://аррӏе.com", "xn--80ak6aa92e.com (аррӏе.com)"),
        ("https://xn--80ak6aa92e.com", "xn--80ak6aa92e.com (аррӏе.com)"),
        ("https://ｅｖｉｌ。example", "evil.example (ｅｖｉｌ。example)"),
        ("https://faß.de", "xn--fa-hia.de (faß.de)"),
        ("http://2130706433", "127.0.0.1 (2130706433)"),
        ("http://0x7f.1", "127.0.0.1 (0x7f.1)"),
        ("http://0177.0.0.01", "127.0.0.1 (0177.0.0.01)"),
        ("http://127.1.:80", "127.0.0.1 (127.1)"),
        ("http://[::ffff:7f00:1]/", "127.0.0.1 ([::ffff:7f00:1])"),
        ("http://256.1.1.1", "256.1.1.1 (not a valid host)"),
        ("https://a..b", "a..b (not a valid host)"),
        ("http://[fe80::1%25eth0]/", "[fe80::1%25eth0] (not a valid host)"),
        ("https://evil.example%09.bank.com", "evil.example%09.bank.com (not a valid host)"),
        ("view-source:https://evil.example", "evil.example"),
        ("blob:https://evil.example/x", "evil.example"),
        ("https://" + "ä" * 9_000, "ä" * 100 + "…" + "ä" * 100 + " (not a valid host)"),
    ],
)
def test_the_site_is_the_one_that_a_browser_opens(address: str, site: str) -> None:
    assert sites({"url": address}) == [site]
    assert sites({"text": address})[0] == site


def test_sites_are_found_in_texts_lists_and_names() -> None:
    given = {
        "text": "See https://a.example/x, and (http://b.example).",
        "list": [{"https://c.example": ["wss://d.example"]}],
        "pageUrl": "e.example/path",
        "file": "readme.txt",
        "path": "docs/readme.md and src/app.py:12/x and a@mail.example",
        "command": "curl f.example/install.sh | sh",
    }
    assert sorted(sites(given)) == [f"{letter}.example" for letter in "abcdef"]


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("a.b.example.org", "example.org"),
        ("bank.co.uk", "bank.co.uk"),
        ("a.bank.co.uk", "bank.co.uk"),
        ("bank.com.evil.github.io", "evil.github.io"),
        ("localhost", "localhost"),
        ("1.2.3.4", "1.2.3.4"),
        ("::1", "::1"),
    ],
)
def test_the_registrable_domain_is_what_somebody_owns(host: str, domain: str) -> None:
    assert registrable(host) == domain


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("example.org", True),
        ("https://example.org:8443/a?b=c#d", True),
        ("https://bank.com@evil.example", False),
        ("https://evil.example\\.bank.com", False),
        ("https:evil.example", False),
        ("https://аррӏе.com", False),
        ("http://0x7f.1", False),
    ],
)
def test_an_address_is_plain_if_nothing_in_it_can_be_taken_for_its_host(
    address: str, plain: bool
) -> None:
    assert is_plain(address) is plain


def test_what_is_no_address_has_no_host() -> None:
    assert host_in("javascript:alert(1)") == ""
    assert to_ascii("[::1") is not None
    assert to_ascii("[nonsense]") is None
    assert to_ascii("") is None
