"""Where the API key comes from, and where it is kept: never a file of ours, a log or a message.

In order: ``REPARTEE_API_KEY``, else ``OPENAI_API_KEY``; the system's keyring, where each server's
host has its own key; the memory of this session.

``OPENAI_API_KEY`` was set for another program. It serves as the fallback, but it is never sent in
the clear: not to an ``http://`` server, unless that is on this computer.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Literal, TypeVar
from urllib.parse import urlsplit

from app.errors import SettingsError
from app.messages import sentence
from app.network import clean_api_key, is_local_host

_log = logging.getLogger(__name__)

SERVICE = "repartee"
TIMEOUT_S = 3.0
"""How long the keyring may take. A locked one waits for its password, perhaps unseen, for ever."""

_T = TypeVar("_T")
_session: dict[str, str] = {}
_overdue: Future[Any] | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """An API key and where it was found."""

    value: str = field(repr=False)
    source: Literal["environment", "keyring", "session"]
    variable: str | None = None
    """The environment variable it came from."""


def find(base_url: str) -> Key | None:
    """The key for the server at ``base_url``; None where there is none.

    May wait ``TIMEOUT_S`` for the keyring: call it off the event loop. Raises SettingsError,
    without the key in it, for a variable that holds no key.
    """
    host = _host(base_url)
    if not host:
        return None
    for variable in ("REPARTEE_API_KEY", "OPENAI_API_KEY"):
        if value := _from_variable(variable):
            if variable == "OPENAI_API_KEY" and not _private(base_url):
                continue
            return Key(value, "environment", variable)
    if stored := _ask(lambda: _stored(host)):
        return Key(stored, "keyring")
    if kept := _session.get(host):
        return Key(kept, "session")
    return None


def store(base_url: str, value: str) -> Literal["keyring", "session"]:
    """Keep the key for the server at ``base_url``, and return where.

    Without a keyring that works it is kept until the program ends; the caller says so. May wait
    like ``find``. Raises SettingsError for a key that cannot be one, or without a server.
    """
    value = clean_api_key(value)
    host = _host(base_url)
    if not host or not value:
        raise SettingsError(
            sentence("An API key belongs to a server; set the server's address first.")
        )

    def keep() -> bool:
        _keyring().set_password(SERVICE, host, value)
        return _stored(host) == value  # the null backend keeps nothing

    if _ask(keep):
        _session.pop(host, None)
        return "keyring"
    _session[host] = value
    return "session"


def forget(base_url: str) -> None:
    """Remove the key for the server at ``base_url`` wherever we keep it. May wait like ``find``."""
    host = _host(base_url)
    _session.pop(host, None)

    def remove() -> None:
        if _stored(host) is not None:
            _keyring().delete_password(SERVICE, host)

    if host:
        _ask(remove)


def _from_variable(variable: str) -> str:
    try:
        return clean_api_key(os.environ.get(variable, ""))
    except SettingsError as error:
        raise SettingsError(
            sentence(
                "{variable} holds a blank or a character that keys never have; set it again.",
                variable=variable,
            )
        ) from error


def _host(base_url: str) -> str:
    try:
        return urlsplit(base_url).hostname or ""
    except ValueError:
        return ""


def _private(base_url: str) -> bool:
    """Whether nobody on the way to the server can read what is sent."""
    return urlsplit(base_url).scheme == "https" or is_local_host(_host(base_url))


def _keyring() -> ModuleType:
    import keyring  # takes 0.1 s, so not at start-up

    return keyring


def _stored(host: str) -> str | None:
    value: str | None = _keyring().get_password(SERVICE, host)
    return value


def _ask(question: Callable[[], _T]) -> _T | None:
    """The keyring's answer; None where there is no keyring, or it does not answer in time.

    While an overdue answer is still awaited the keyring counts as absent, so that a locked one
    costs its patience once. When the user unlocks it, the next question is put again.
    """
    global _overdue
    if _overdue is not None and not _overdue.done():
        return None
    answer: Future[_T] = Future()

    def run() -> None:
        try:
            answer.set_result(question())
        except Exception as error:  # backends raise their D-Bus library's own errors, too
            answer.set_exception(error)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        return answer.result(TIMEOUT_S)
    except TimeoutError:
        _overdue = answer
        _log.warning("the keyring did not answer within %g s", TIMEOUT_S)
    except Exception as error:
        _log.info("no keyring: %s", type(error).__name__)
    return None
