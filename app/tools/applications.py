"""Lists the installed applications: desktop entries on Linux, the Start menu on Windows,
``/Applications`` on macOS."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Application:
    """``command`` starts it; on Windows, it is the path of a shortcut."""

    name: str
    command: tuple[str, ...]


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
    name, command = entry.get("name", ""), entry.get("exec", "")
    off = any(entry.get(key, "").lower() == "true" for key in ("nodisplay", "hidden", "terminal"))
    if entry.get("type") != "Application" or off or not (name and command):
        return None
    try:
        words = [word for word in shlex.split(command) if not _FIELD_CODE.fullmatch(word)]
    except ValueError:  # a missing quotation mark
        return None
    words = [word.replace("%%", "%") for word in words]
    if not words or not shutil.which(entry.get("tryexec") or words[0]):
        return None
    return Application(name, tuple(words))


# --- macOS and Windows --------------------------------------------------------------------------


def _bundles() -> Iterator[Application]:
    for folder in (
        Path("/Applications"),
        Path("/System/Applications"),
        Path.home() / "Applications",
    ):
        for pattern in ("*.app", "*/*.app"):
            for path in sorted(folder.glob(pattern)) if folder.is_dir() else ():
                yield Application(path.stem, ("open", "-a", str(path)))


def _start_menu() -> Iterator[Application]:
    for variable in ("APPDATA", "PROGRAMDATA"):
        root = Path(os.environ.get(variable, "")) / "Microsoft" / "Windows" / "Start Menu"
        for path in sorted(root.rglob("*.lnk")) if root.is_dir() else ():
            if "uninstall" not in path.stem.casefold():
                yield Application(path.stem, (str(path),))
