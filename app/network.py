"""The one door to the network: every HTTP client is made here, so that it is known who was
contacted and why, and so that offline mode leaves nothing out.

All of it holds for the process: a host is contacted, or not, by the whole of it.
"""

from __future__ import annotations

import ipaddress
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
class Contact:
    """What one host was asked for, in local time; ``host`` is as the address names it."""

    host: str
    why: Sentence
    here: bool
    """On this computer."""
    first: datetime
    last: datetime
    times: int = 1


_lock = threading.Lock()  # tool servers have an event loop in a thread of their own
_contacts: dict[tuple[str, str], Contact] = {}
_offline = False
_guarded = False


def client(
    why: Sentence, *, event_hooks: Mapping[str, Sequence[Any]] | None = None, **options: Any
) -> httpx2.AsyncClient:
    """An HTTP client whose requests are noted as made for ``why``; ``options`` are httpx's.

    In offline mode its requests to other computers raise OfflineError, before a name is looked up.
    """
    import httpx2

    async def pass_by(request: httpx2.Request) -> None:
        name = request.headers.get("host") or request.url.host
        check(request.url.host, name)
        _note(name, why, here=is_here(request.url.host))

    hooks = {moment: list(calls) for moment, calls in (event_hooks or {}).items()}
    hooks["request"] = [pass_by, *hooks.get("request", ())]
    return httpx2.AsyncClient(event_hooks=hooks, **options)


def contacts() -> list[Contact]:
    """Who was contacted since the start, or would not answer; the newest last."""
    with _lock:
        return sorted(_contacts.values(), key=lambda contact: contact.last)


def is_here(host: str) -> bool:
    """Whether ``host``, a name or an address, is this computer."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def is_loopback(url: str) -> bool:
    """Whether the server at ``url`` is on this computer."""
    return is_here(urlsplit(url).hostname or "")


def is_unprotected(url: str) -> bool:
    """Whether anybody between here and the server could read along."""
    return url.lower().startswith("http://") and not is_loopback(url)


def is_offline() -> bool:
    return _offline


def check(host: str, name: str = "") -> None:
    """Raises OfflineError for another computer in offline mode; ``name`` is how it is called."""
    if _offline and not is_here(host):
        raise OfflineError(
            sentence(
                "Offline mode is on, so {name} was not contacted; turn it off in Settings under "
                "Privacy.",
                name=name or host,
            )
        )


def go_offline(offline: bool) -> None:
    """From now on nothing in this process contacts another computer, or anything may again.

    What clients of ours would send is refused with a sentence. Beneath that an audit hook
    (PEP 578) refuses every socket of Python itself, whichever library opens it. What was being
    received is received to its end.
    """
    global _offline, _guarded
    _offline = offline
    if offline and not _guarded:
        _guarded = True
        sys.addaudithook(_guard)  # for ever: it can not be taken away


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if not _offline or not event.startswith("socket."):
        return
    match event, arguments:
        case "socket.connect" | "socket.bind" | "socket.sendto" | "socket.sendmsg", (
            socket.socket(family=socket.AF_INET | socket.AF_INET6),
            (str(host), *_),
        ):
            refused = not is_here(host)
        case "socket.getaddrinfo" | "socket.gethostbyname", (str() | bytes() as host, *_):
            name = host if isinstance(host, str) else host.decode("ascii", "replace")
            refused = not is_here(name) and not _is_address(name)
        case _:
            refused = False
    if refused:
        raise PermissionError("offline mode")


def _is_address(host: str) -> bool:
    """Whether nobody has to be asked what ``host`` is."""
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
            else Contact(host, why, here, now, now)
        )


def clean_api_key(key: str) -> str:
    """The API key, fit for an HTTP header: stripped of what copying adds.

    Raises SettingsError, which never holds the key, for one with blanks, control or non-ASCII
    characters inside: such a key would break the request, and its traceback would print it.
    """
    key = key.strip()
    if not all("!" <= character <= "~" for character in key):
        raise SettingsError(
            sentence(
                "The API key holds a blank or a character that keys never have; copy it again."
            )
        )
    return key
