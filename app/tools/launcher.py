"""Opens a site in the user's browser, or an application."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from urllib.parse import urlsplit

from app import network
from app.engine.contracts.unicode_forms import normalized
from app.engine.contracts.web_hosts import host_in, to_ascii
from app.environment import without_secrets
from app.errors import ToolError
from app.tools.applications import Application, installed_applications
from app.tools.wording import Items, result

LONGEST_ADDRESS = 2_000
"""Characters."""

Launch = Callable[[Sequence[str]], None]
"""Starts a command; on Windows, a single URL or shortcut for the shell to open. Raises OSError."""

_running: list[subprocess.Popen[bytes]] = []
"""The started programs: polling them avoids zombies."""


def launch_process(command: Sequence[str]) -> None:
    """Start a program that outlives this one; its output is discarded."""
    if sys.platform == "win32":
        os.startfile(command[0])
        return
    _running[:] = [program for program in _running if program.poll() is None]
    program = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env=without_secrets(os.environ),
    )
    _running.append(program)


class Launcher:
    def __init__(
        self,
        launch: Launch = launch_process,
        applications: Callable[[], list[Application]] = installed_applications,
    ) -> None:
        self._launch = launch
        self._applications = applications

    def open_website(self, address: str) -> str:
        """Open a site in the user's web browser.

        address: its address, e.g. "https://example.org"
        """
        url = _web_address(address)
        network.check(urlsplit(url).hostname or "")  # the browser would not ask
        if sys.platform == "win32":
            command = [url]
        else:
            opener = "open" if sys.platform == "darwin" else "xdg-open"
            if not shutil.which(opener):
                raise ToolError(
                    result("I can't open a web browser here: {program} is missing.", program=opener)
                )
            command = [opener, url]
        self._start(command, "The web browser")
        return result("I opened {name}.", name=urlsplit(url).hostname)

    def open_application(self, name: str) -> str:
        """Open an application that is installed on this computer.

        name: what it is called, e.g. "Firefox"
        """
        applications = self._applications()
        found = _find(name, applications)
        if len(found) == 1:
            self._start(found[0].command, found[0].name)
            return result("I opened {name}.", name=found[0].name)
        if found:
            return result(
                "Which one? I found: {names}.", names=Items([one.name for one in found[:8]])
            )
        close = get_close_matches(name, [one.name for one in applications], n=3, cutoff=0.6)
        called = name.strip()[:60]
        if close:
            return result(
                "I couldn't find an app called {name}. Did you mean {names}?",
                name=called,
                names=Items(close, " or "),
            )
        return result("I couldn't find an app called {name}.", name=called)

    def _start(self, command: Sequence[str], name: str) -> None:
        try:
            self._launch(command)
        except OSError as error:
            raise ToolError(
                result("I couldn't open {name}: {reason}.", name=name, reason=error.strerror)
            ) from error


def _web_address(address: str) -> str:
    url = address.strip()
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", url, re.IGNORECASE):
        url = f"https://{url.lstrip('/')}"
    try:
        parts = urlsplit(url)
        host, user = parts.hostname, parts.username
    except ValueError:
        host = user = None
    if not host or " " in url or not url.isprintable() or len(url) > LONGEST_ADDRESS:
        raise ToolError(result("That isn't a web address."))
    if parts.scheme not in ("http", "https"):
        raise ToolError(result("I can only open http and https addresses."))
    if user is not None:  # https://bank.example@evil.example
        raise ToolError(
            result("That address contains a user name or password, so I won't open it.")
        )
    if "\\" in url or to_ascii(host_in(url)) is None:  # a browser would read another host
        raise ToolError(result("That isn't a web address."))
    return url


def _find(name: str, applications: list[Application]) -> list[Application]:
    """Those of that name; else of that alias; else those whose name or alias begins with it; else
    those with all its words."""
    wanted = _folded(name)
    words = wanted.split()
    if not words:
        return []
    names = [([_folded(text) for text in (one.name, *one.aliases)], one) for one in applications]
    return (
        [one for called, one in names if called[0] == wanted]
        or [one for called, one in names if wanted in called]
        or [one for called, one in names if any(text.startswith(wanted) for text in called)]
        or [one for called, one in names if any(set(words) <= set(t.split()) for t in called)]
    )


def _folded(text: str) -> str:
    return " ".join(normalized(text, "NFKC").casefold().split())
