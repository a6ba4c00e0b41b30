"""Which sites the addresses in a tool's arguments lead to, read as a browser reads them (pure).

A browser takes ``https://evil.example\\.bank.com`` to evil.example, ``https://bank.com@evil.example``
as well, and ``http://0x7f.1`` to 127.0.0.1 (https://url.spec.whatwg.org).
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

ADDRESS_NAMES = {"url", "uri", "address", "link", "href", "host", "hostname", "domain", "site"}
"""Arguments of these names are addresses, also without a scheme. So is ``page_url``."""

LONGEST_HOST = 500
"""Characters; a name has 253 at most, before it is written in percent escapes."""

IGNORED = re.compile("[\u00ad\u034f\u180b-\u180f\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff]")
"""Characters that a browser leaves out of a host."""

_SCHEME = r"(?:https?|wss?|ftp):[\\/]*"
_ADDRESS = re.compile(_SCHEME + r"([^\\/?#]+)", re.IGNORECASE)
_ADDRESS_IN_TEXT = re.compile(_SCHEME + r"([^\\/?#\s\"'<>]+)", re.IGNORECASE)
_HOST_IN_TEXT = re.compile(r"(?<![\w./\\@:-])((?:[\w-]{1,63}\.){1,9}[^\W\d_]{2,63})(?=/)")
"""A host without a scheme, as in ``curl example.org/install.sh``."""

SECOND_LEVEL = frozenset(
    {"ac", "asn", "co", "com", "edu", "gob", "gouv", "gov", "govt", "id", "in", "info", "ltd"}
    | {"me", "mil", "my", "ne", "net", "nom", "or", "org", "plc", "res", "sch", "school", "web"}
)
"""Below a country, as in co.uk, these are not registrable."""

SHARED = (
    *(".amazonaws.com", ".appspot.com", ".azurewebsites.net", ".blogspot.com", ".cloudfront.net"),
    *(".duckdns.org", ".firebaseapp.com", ".fly.dev", ".github.io", ".gitlab.io", ".glitch.me"),
    *(".herokuapp.com", ".hf.space", ".netlify.app", ".ngrok-free.app", ".ngrok.io"),
    *(".onrender.com", ".pages.dev", ".r2.dev", ".surge.sh", ".trycloudflare.com", ".vercel.app"),
    *(".web.app", ".weebly.com", ".wixsite.com", ".wordpress.com", ".workers.dev"),
)
"""Whoever asks gets a name below these."""


def sites(arguments: dict[str, Any]) -> list[str]:
    """Each site that the arguments name, as ``describe`` shows it, once."""
    found = [describe(host) for name, value in _texts(arguments) for host in _hosts(name, value)]
    return list(dict.fromkeys(found))


def describe(host: str) -> str:
    """The registrable domain, then the whole host and the way it was written if they differ."""
    ascii_host = to_ascii(host)
    if ascii_host is None:
        return f"{_shown(host)} (not a valid host)"
    domain = registrable(ascii_host)
    plain = host.lower().rstrip(".")
    forms = (ascii_host, _shown(plain), _to_unicode(ascii_host))
    others = dict.fromkeys(form for form in forms if form not in (domain, f"www.{domain}"))
    return f"{domain} ({', '.join(others)})" if others else domain


def host_in(address: str) -> str:
    """The host of ``address``, as it is written; "" if there is none."""
    text = _trimmed(address)
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE):
        text = "https://" + text.lstrip("/\\")
    match = _ADDRESS.match(text)
    return _host_of(match[1]) if match else ""


def is_address(name: str, value: str) -> bool:
    """Whether the whole ``value`` of the argument ``name`` is an address."""
    return bool(_names_address(name) or _ADDRESS.match(_trimmed(value)))


def is_plain(address: str) -> bool:
    """Whether ``address`` looks like what it is: no part of it can be mistaken for its host."""
    text = _trimmed(address)
    host = host_in(address)
    written = re.escape(host)
    return text == address.strip() and bool(
        re.fullmatch(rf"(?:https?://)?{written}(?::\d+)?(?:[/?#][!-~]*)?", text, re.IGNORECASE)
        and to_ascii(host) == host.lower()
        and "\\" not in text
    )


def to_ascii(host: str) -> str | None:
    """``host`` as a browser looks it up: in Punycode, an address in its usual form; None if it is
    not valid."""
    if len(host) > LONGEST_HOST:
        return None
    if host.startswith("["):
        try:
            address = ipaddress.IPv6Address(host.strip("[]"))
        except ValueError:
            return None
        if address.scope_id:
            return None
        return str(address.ipv4_mapped or address)
    name = unicodedata.normalize("NFKC", IGNORED.sub("", unquote(host))).lower()
    name = unicodedata.normalize("NFC", name).replace("\u3002", ".").rstrip(".")
    try:
        labels = [_label(label) for label in name.split(".")]
    except UnicodeError:
        return None
    ascii_host = ".".join(labels)
    if re.search(r"[^a-z0-9._-]", ascii_host) or ".." in ascii_host or not ascii_host:
        return None
    if re.fullmatch(r"\d+|0x[0-9a-f]*", labels[-1]):
        return _ipv4(labels)
    return ascii_host


def registrable(host: str) -> str:
    """The part of an ASCII ``host`` that somebody owns, as far as that is known without the list
    of public suffixes; a numeric address as a whole."""
    labels = host.split(".")
    if ":" in host or labels[-1].isdigit():
        return host
    known = next((suffix for suffix in SHARED if host.endswith(suffix)), "")
    if known:
        count = known.count(".") + 1
    else:
        count = 3 if len(labels[-1]) == 2 and labels[-2:-1] and labels[-2] in SECOND_LEVEL else 2
    return ".".join(labels[-count:])


def _texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text in the arguments, with the name of its argument."""
    match value:
        case str():
            yield name, value
        case list():
            for item in value:
                yield from _texts(item, name)
        case dict():
            for key, item in value.items():
                yield from _texts(item, str(key))
                yield from _texts(str(key))


def _names_address(name: str) -> bool:
    words = re.split(r"[^a-z]+", re.sub(r"([A-Z])", r"_\1", name[:100]).lower())
    return not ADDRESS_NAMES.isdisjoint(words)


def _hosts(name: str, text: str) -> Iterator[str]:
    if _names_address(name) and (host := host_in(text)) and ("." in host or ":" in text):
        yield host
        return
    for one in dict.fromkeys((text, re.sub(r"[\t\r\n]", "", text))):  # a browser leaves them out
        if match := _ADDRESS.match(_trimmed(one)):
            yield _host_of(match[1])
        for match in _ADDRESS_IN_TEXT.finditer(one):
            yield _host_of(match[1])
        for match in _HOST_IN_TEXT.finditer(one):
            yield match[1]


def _trimmed(address: str) -> str:
    """Without what a browser leaves out."""
    return re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(0x21)))))


def _host_of(authority: str) -> str:
    """Without user and port, and without the punctuation of a sentence around an address."""
    host = authority.rpartition("@")[2]
    if not host.startswith("["):
        host = host.partition(":")[0].rstrip(".,;)!")
    return host if not host.startswith("[") else host.partition("]")[0] + "]"


def _to_unicode(ascii_host: str) -> str:
    """``ascii_host`` with the letters that Punycode stands for."""
    try:
        labels = [
            label[4:].encode().decode("punycode") if label.startswith("xn--") else label
            for label in ascii_host.split(".")
        ]
    except UnicodeError:
        return ascii_host
    return _shown(".".join(labels))


def _label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _ipv4(labels: list[str]) -> str | None:
    """The usual form of an address with fewer parts, or in octal or hexadecimal."""
    try:
        numbers = [
            int(label[2:] or "0", 16)
            if label.startswith("0x")
            else int(label, 8 if label.startswith("0") else 10)
            for label in labels
        ]
    except ValueError:
        return None
    *first, last = numbers
    if len(numbers) > 4 or any(number > 255 for number in first):
        return None
    if last >= 256 ** (5 - len(numbers)):
        return None
    value = last + sum(number << 8 * (3 - index) for index, number in enumerate(first))
    return str(ipaddress.IPv4Address(value))


def _shown(host: str) -> str:
    """``host`` as it was written, on one line."""
    shown = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in host)
    return shown if len(shown) <= 200 else shown[:100] + "…" + shown[-100:]
