"""Finds and stores API keys, which never get into a file of ours, a log or a message.

A key belongs to one server: to its scheme, host and port. Sources in order: ``REPARTEE_API_KEY``,
which belongs to the server configured at the start of the program; the system's keyring; the memory
of this session; and for OpenAI's own server ``OPENAI_API_KEY``, which was set for other programs.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Literal, TypeVar
from urllib.parse import urlsplit

from app.environment import secret
from app.errors import SettingsError
from app.messages import sentence
from app.network import clean_api_key, is_loopback, origin

_log = logging.getLogger(__name__)

SERVICE = "repartee"
OPENAI = "https://api.openai.com:443"
TIMEOUT_S = 3.0
"""For the keyring. A locked one waits forever for its password, perhaps in an unseen window."""
REFUSALS = 3
"""How often to ask a keyring that refuses: some show a prompt each time."""

_T = TypeVar("_T")
_session: dict[str, str] = {}
_own_server = ""
"""The address of the server to which ``REPARTEE_API_KEY`` belongs."""
_overdue: Future[Any] | None = None
_refusals = 0
"""How often the keyring raised an error, or did not answer, since it last answered."""


@dataclass(frozen=True, slots=True)
class Key:
    """An API key and where it was found."""

    value: str = field(repr=False)
    source: Literal["environment", "keyring", "session"]
    variable: str | None = None
    """The environment variable it came from."""


def set_own_server(base_url: str) -> None:
    """``REPARTEE_API_KEY`` belongs to the server at ``base_url``. Call it once, at the start."""
    global _own_server
    _own_server = base_url  # its origin is read later: that imports the HTTP client


def find(base_url: str) -> Key | None:
    """The key for the server at ``base_url``, if there is one.

    May block for ``TIMEOUT_S``: call it in a thread. Raises SettingsError, which does not contain
    the key, for a variable that cannot be a key.
    """
    server = origin(base_url)
    if not server:
        return None
    if server == origin(_own_server) and (value := _from_variable("REPARTEE_API_KEY")):
        return Key(value, "environment", "REPARTEE_API_KEY")
    if stored := _call_keyring(lambda: _read_keyring(server)):
        return Key(stored, "keyring")
    if held := _session.get(server):
        return Key(held, "session")
    if server == OPENAI and (value := _from_variable("OPENAI_API_KEY")):
        return Key(value, "environment", "OPENAI_API_KEY")
    return None


def find_later(base_url: str) -> Callable[[], str | None] | None:
    """A function that looks again for a key that was not found because the keyring was locked; None
    if it has answered."""
    if _refusals == 0 or not origin(base_url):
        return None

    def look() -> str | None:
        if _refusals >= REFUSALS and (_overdue is None or not _overdue.done()):
            return None
        key = find(base_url)
        return key.value if key else None

    return look


def store(base_url: str, value: str) -> Literal["keyring", "session"]:
    """Store the key for the server at ``base_url``; returns where.

    Without a working keyring it is lost when the program ends, which the caller should say. Blocks
    like ``find``. Raises SettingsError for an invalid key, or without a server.
    """
    value = clean_api_key(value)
    server = origin(base_url)
    if not server or not value:
        raise SettingsError(sentence("Enter the server's address before its API key."))

    def write() -> bool:
        _keyring().set_password(SERVICE, server, value)
        return _read_keyring(server) == value  # the null backend stores nothing

    if _call_keyring(write):
        _session.pop(server, None)
        return "keyring"
    _session[server] = value
    return "session"


def delete(base_url: str) -> None:
    """Delete the stored key for the server at ``base_url``. Blocks like ``find``."""
    server = origin(base_url)
    _session.pop(server, None)

    def remove() -> None:
        if _read_keyring(server) is not None:
            _keyring().delete_password(SERVICE, server)

    if server:
        _call_keyring(remove)


def _from_variable(variable: str) -> str:
    try:
        return clean_api_key(secret(variable))
    except SettingsError as error:
        raise SettingsError(
            sentence(
                "{variable} contains a space or an invalid character. Set it again.",
                variable=variable,
            )
        ) from error


def _keyring() -> ModuleType:
    import keyring  # takes 0.1 s

    return keyring


def _read_keyring(server: str) -> str | None:
    keyring = _keyring()
    value: str | None = keyring.get_password(SERVICE, server)
    host = urlsplit(server).hostname or ""
    if value is None and server == _heir(host):
        value = keyring.get_password(SERVICE, host)
        if value is not None:
            keyring.set_password(SERVICE, server, value)
            keyring.delete_password(SERVICE, host)
    return value


def _heir(host: str) -> str:
    """The server that gets a key which an earlier version bound to ``host`` only: the one in use,
    if it is on that host and cannot be overheard; else the one at the usual port."""
    own = origin(_own_server)
    if urlsplit(own).hostname != host:
        return f"https://{host}:443"
    return own if own.startswith("https:") or is_loopback(own) else ""


def _call_keyring(action: Callable[[], _T]) -> _T | None:
    """What ``action`` returns; None if there is no keyring, or it does not answer in time.

    As long as a call is overdue the keyring counts as absent, so that a locked one costs the
    timeout once. It is called again when the user has unlocked it.
    """
    global _overdue, _refusals
    if _overdue is not None and not _overdue.done():
        return None
    result: Future[_T] = Future()

    def run() -> None:
        try:
            result.set_result(action())
        except Exception as error:  # some backends raise the errors of their D-Bus library
            result.set_exception(error)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    _overdue = None
    _refusals += 1
    try:
        answer = result.result(TIMEOUT_S)
        _refusals = 0
        return answer
    except TimeoutError:
        _overdue = result
        _log.warning("the keyring did not answer within %g s", TIMEOUT_S)
    except Exception as error:
        _log.info("no keyring: %s", type(error).__name__)
    return None
