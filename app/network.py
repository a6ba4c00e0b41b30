"""The only module that creates HTTP clients: it records every host contacted and enforces offline
mode.

Its state is per process: the record and offline mode cover everything in it.
"""

from __future__ import annotations

import ipaddress
import re
import socket
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.errors import OfflineError, SettingsError
from app.messages import Sentence, sentence

if TYPE_CHECKING:
    import httpx2


@dataclass(frozen=True, slots=True)
class HostContact:
    """Requests to one host for one purpose. Times are local; ``host`` is as the URL names it."""

    host: str
    why: Sentence
    here: bool
    """Whether the host is this computer."""
    first: datetime
    last: datetime
    times: int = 1


_lock = threading.Lock()  # tool servers have an event loop in a thread of their own
_contacts: dict[tuple[str, str], HostContact] = {}
_offline = False
_guarded = False


def client(
    why: Sentence,
    *,
    limit: int | None = None,
    event_hooks: Mapping[str, Sequence[Any]] | None = None,
    **options: Any,
) -> httpx2.AsyncClient:
    """An HTTP client whose requests are recorded with the purpose ``why``.

    Reading more than ``limit`` bytes of a body raises ``BodyTooLarge`` (``http_body.py``).
    ``options`` are those of ``httpx2.AsyncClient``. In offline mode requests to other computers
    raise OfflineError before any name is resolved.
    """
    import httpx2

    from app.http_body import limit_body

    async def record(request: httpx2.Request) -> None:
        name = request.headers.get("host") or request.url.host
        check(request.url.host, name)
        _note(name, why, here=is_local_host(request.url.host))

    async def bound(response: httpx2.Response) -> None:
        limit_body(response, limit)

    hooks = {moment: list(calls) for moment, calls in (event_hooks or {}).items()}
    hooks["request"] = [record, *hooks.get("request", ())]
    hooks["response"] = [*hooks.get("response", ()), bound]
    headers = {"Accept-Encoding": "gzip", **(options.pop("headers", None) or {})}
    return httpx2.AsyncClient(event_hooks=hooks, headers=headers, **options)


def contacts() -> list[HostContact]:
    """Every host this process tried to contact, the most recent last."""
    with _lock:
        return sorted(_contacts.values(), key=lambda contact: contact.last)


def is_local_host(host: str) -> bool:
    """Whether ``host``, a name or an address, is this computer."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def is_loopback(url: str) -> bool:
    """Whether the server at ``url`` is on this computer."""
    return is_local_host(urlsplit(url).hostname or "")


def origin(url: str) -> str:
    """Scheme, host and port of ``url`` as the HTTP client reads them, to which a key is bound; ""
    if it is no web address."""
    import httpx2

    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError):
        return ""
    port = parsed.port or {"http": 80, "https": 443}.get(parsed.scheme)
    host = parsed.raw_host.decode("ascii")
    if not port or not re.fullmatch(r"[a-z0-9._-]+|[0-9a-f:.]+", host):
        return ""
    return f"{parsed.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def is_unprotected(url: str) -> bool:
    """Whether requests to ``url`` travel unencrypted to another computer."""
    return url.lower().startswith("http://") and not is_loopback(url)


def is_offline() -> bool:
    return _offline


def check(host: str, name: str = "") -> None:
    """Raise OfflineError if offline mode forbids ``host``, which the message calls ``name``."""
    if _offline and not is_local_host(host):
        raise OfflineError(
            sentence(
                "Offline mode is on, so {name} was not contacted; turn it off in Settings under "
                "Privacy.",
                name=name or host,
            )
        )


def set_offline(offline: bool) -> None:
    """Turn offline mode on or off for this process.

    Clients made here then raise OfflineError. Below them, an audit hook (PEP 578) refuses every
    socket that Python opens, whichever library asks for it. Responses already being received are
    received to their end.
    """
    global _offline, _guarded
    _offline = offline
    if offline and not _guarded:
        _guarded = True
        sys.addaudithook(_guard)  # audit hooks cannot be removed


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if not _offline or not event.startswith("socket."):
        return
    match event, arguments:
        case "socket.connect" | "socket.bind" | "socket.sendto" | "socket.sendmsg", (
            socket.socket(family=socket.AF_INET | socket.AF_INET6),
            (str(host), *_),
        ):
            refused = not is_local_host(host)
        case "socket.getaddrinfo" | "socket.gethostbyname", (str() | bytes() as host, *_):
            name = host if isinstance(host, str) else host.decode("ascii", "replace")
            refused = not is_local_host(name) and not _is_address(name)
        case _:
            refused = False
    if refused:
        raise PermissionError("offline mode")


def _is_address(host: str) -> bool:
    """Whether ``host`` needs no DNS lookup."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return not host
    return True


def _note(host: str, why: Sentence, *, here: bool) -> None:
    now = datetime.now().astimezone()
    with _lock:
        known = _contacts.get((host, why))
        _contacts[host, why] = (
            replace(known, last=now, times=known.times + 1)
            if known
            else HostContact(host, why, here, now, now)
        )


def clean_api_key(key: str) -> str:
    """``key`` without surrounding whitespace, safe to send in an HTTP header.

    Raises SettingsError, which never contains the key, if spaces, control or non-ASCII characters
    remain: such a key breaks the request, and the library's traceback would print it.
    """
    key = key.strip()
    if not all("!" <= character <= "~" for character in key):
        raise SettingsError(
            sentence(
                "The API key holds a blank or a character that keys never have; copy it again."
            )
        )
    return key
