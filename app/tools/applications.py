"""Lists the installed applications: desktop entries on Linux, the Start menu on Windows,
``/Applications`` on macOS. People call them by their localized names."""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

TIMEOUT_S = 8.0
"""Of the programs that are asked for names. PowerShell may take some seconds to start."""


@dataclass(frozen=True, slots=True)
class Application:
    """``command`` starts it; on Windows, it is a shortcut's path or a shell address."""

    name: str
    command: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    """Its names in other languages, and what kind of application it is ("Calculator")."""


def installed_applications() -> list[Application]:
    """What a menu would show, each name once."""
    find = {"win32": _start_menu, "darwin": _bundles}.get(sys.platform, _desktop_entries)
    by_name: dict[str, Application] = {}
    for application in find():
        by_name.setdefault(application.name.casefold(), application)
    return sorted(by_name.values(), key=lambda application: application.name.casefold())


# --- Linux: the Desktop Entry Specification -----------------------------------------------------

_FIELD_CODE = re.compile(r"%[a-zA-Z]")


def _desktop_entries() -> Iterator[Application]:
    seen = set()
    for folder in _data_folders():
        root = folder / "applications"
        for path in sorted(root.rglob("*.desktop")) if root.is_dir() else ():
            identity = "-".join(path.relative_to(root).parts)
            if identity not in seen:  # the first one counts, even if it is hidden
                seen.add(identity)
                if application := _desktop_entry(path):
                    yield application


def _data_folders() -> list[Path]:
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(home), *(Path(folder) for folder in shared.split(":") if folder)]


def _desktop_entry(path: Path) -> Application | None:
    parser = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    try:
        parser.read_string(path.read_text(encoding="utf-8", errors="replace"))
        entry = parser["Desktop Entry"]
    except (OSError, configparser.Error, KeyError):
        return None
    names = _names(entry)
    command = entry.get("exec", "")
    off = any(entry.get(key, "").lower() == "true" for key in ("nodisplay", "hidden", "terminal"))
    if entry.get("type") != "Application" or off or not (names and command):
        return None
    try:
        words = [word for word in shlex.split(command) if not _FIELD_CODE.fullmatch(word)]
    except ValueError:  # a missing quotation mark
        return None
    words = [word.replace("%%", "%") for word in words]
    if not words or not shutil.which(entry.get("tryexec") or words[0]):
        return None
    return Application(names[0], tuple(words), tuple(names[1:]))


def _names(entry: configparser.SectionProxy) -> list[str]:
    """The name in the user's language, then all others; [] without a name."""
    if not entry.get("name"):
        return []
    named = ("name", "genericname")
    own = [f"name[{language}]" for language in _languages()]
    others = [key for key in entry if key.partition("[")[0] in named]
    names = (entry.get(key, "").strip() for key in (*own, *named, *others))
    return list(dict.fromkeys(filter(None, names)))


def _languages() -> list[str]:
    """Of messages, as the specification looks for them: ``de_at@euro``, ``de_at``, ``de``."""
    variables = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next(filter(None, map(os.environ.get, variables)), "").lower()
    language, _, modifier = locale.partition("@")
    language = language.partition(".")[0]
    bare = language.partition("_")[0]
    return [f"{language}@{modifier}", language, f"{bare}@{modifier}", bare]


# --- macOS --------------------------------------------------------------------------------------


def _bundles() -> Iterator[Application]:
    localized = _display_names()
    for folder in (
        Path("/Applications"),
        Path("/System/Applications"),
        Path.home() / "Applications",
    ):
        for pattern in ("*.app", "*/*.app"):
            for path in sorted(folder.glob(pattern)) if folder.is_dir() else ():
                command = ("open", "-a", str(path))
                name = localized.get(str(path), path.stem)
                yield Application(name, command, () if name == path.stem else (path.stem,))


def _display_names() -> dict[str, str]:
    """The name that the Finder shows, by path: Spotlight knows it in the user's language."""
    kind = "kMDItemContentType == 'com.apple.application-bundle'"
    listed = _output(["mdfind", "-attr", "kMDItemDisplayName", kind])
    found = re.findall(r"(?m)^(/.*?\.app)\s+kMDItemDisplayName = (.+?)(?:\.app)?\s*$", listed)
    return {path: name for path, name in found if name != "(null)"}


# --- Windows ------------------------------------------------------------------------------------

_START_APPS = (
    "[Console]::OutputEncoding = [Text.Encoding]::UTF8; "
    "Get-StartApps | Select-Object Name, AppID | ConvertTo-Json -Compress"
)


def _start_menu() -> Iterator[Application]:
    """What the Start menu shows, including apps of the Store, and all shortcuts."""
    yield from _start_apps()
    for variable in ("APPDATA", "PROGRAMDATA"):
        root = Path(os.environ.get(variable, "")) / "Microsoft" / "Windows" / "Start Menu"
        for path in sorted(root.rglob("*.lnk")) if root.is_dir() else ():
            if "uninstall" not in path.stem.casefold():
                yield Application(path.stem, (str(path),))


def _start_apps() -> Iterator[Application]:
    command = ["powershell", "-NoProfile", "-NonInteractive", "-Command", _START_APPS]
    try:
        listed = json.loads(_output(command))
    except ValueError:  # a policy forbids PowerShell, say
        return
    for app in listed if isinstance(listed, list) else [listed]:
        name, identity = app.get("Name"), app.get("AppID")
        if name and identity and "uninstall" not in name.casefold():
            yield Application(name, (f"shell:AppsFolder\\{identity}",))


def _output(command: Sequence[str]) -> str:
    """What a program prints; "" if it is missing, fails, or takes too long."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a console
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
            timeout=TIMEOUT_S,
            creationflags=flags,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace").lstrip("\ufeff")
