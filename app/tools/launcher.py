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
                raise ToolError(f"No web browser can be opened from here: {opener} is missing.")
            command = [opener, url]
        self._start(command, "The web browser")
        return f"I opened {urlsplit(url).hostname}."

    def open_application(self, name: str) -> str:
        """Open an application that is installed on this computer.

        name: what it is called, e.g. "Firefox"
        """
        applications = self._applications()
        found = _find(name, applications)
        if len(found) == 1:
            self._start(found[0].command, found[0].name)
            return f"I opened {found[0].name}."
        if found:
            return f"Which one? There is: {', '.join(one.name for one in found[:8])}."
        close = get_close_matches(name, [one.name for one in applications], n=3, cutoff=0.6)
        hint = f" Did you mean {' or '.join(close)}?" if close else ""
        return f"I found no application called {name.strip()[:60]}.{hint}"

    def _start(self, command: Sequence[str], name: str) -> None:
        try:
            self._launch(command)
        except OSError as error:
            raise ToolError(f"{name} could not be opened: {error.strerror}.") from error


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
        raise ToolError("That is no web address.")
    if parts.scheme not in ("http", "https"):
        raise ToolError("I can only open http and https addresses.")
    if user is not None:  # https://bank.example@evil.example
        raise ToolError("That address holds a name or a password, so I leave it alone.")
    if "\\" in url or to_ascii(host_in(url)) is None:  # a browser would read another host
        raise ToolError("That is no web address.")
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
