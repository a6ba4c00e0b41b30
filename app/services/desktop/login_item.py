"""Starting at login: an autostart entry, a launch agent, or a value in the registry."""

from __future__ import annotations

import importlib
import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import platformdirs

from app.errors import SettingsError
from app.messages import sentence

NAME = "Repartee"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
"""An argument with one of these is quoted in a desktop entry's command."""


def set_enabled(on: bool, platform: str = sys.platform) -> None:
    """Start, without a window, when the user logs in, or stop doing so. Raises SettingsError."""
    try:
        match platform:
            case "win32":
                _set_registry_value(on)
            case "darwin":
                agents = Path.home() / "Library" / "LaunchAgents"
                _write_or_remove(agents / "repartee.plist", launch_agent() if on else None)
            case _:
                entry = desktop_entry().encode() if on else None
                _write_or_remove(autostart_file(), entry)
    except OSError as error:
        raise SettingsError(
            sentence(
                "Couldn't change whether Repartee opens at login: {reason}.",
                reason=error.strerror or type(error).__name__,
            )
        ) from error


def autostart_file() -> Path:
    return platformdirs.user_config_path() / "autostart" / "repartee.desktop"


def command() -> list[str]:
    """The command that starts this installation in the background."""
    return [*_program(), "--hidden"]


def _program() -> list[str]:
    if image := os.environ.get("APPIMAGE"):  # the folder it is mounted on exists only while it runs
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.executable).with_name("repartee.exe" if os.name == "nt" else "repartee")
    return [str(script)] if script.exists() else [sys.executable, "-m", "app"]


def desktop_entry() -> str:
    """By freedesktop.org's Desktop Application Autostart Specification."""
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            "Comment=A voice assistant",
            f"TryExec={_escaped(_program()[0])}",  # ignored once Repartee is removed
            f"Exec={' '.join(_quoted(part) for part in command())}",
            "Icon=repartee",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        ]
    )


def launch_agent() -> bytes:
    return plistlib.dumps(
        {"Label": "repartee", "ProgramArguments": command(), "RunAtLoad": True, "KeepAlive": False}
    )


def _quoted(argument: str) -> str:
    """By the Desktop Entry Specification: quoted as an argument, then escaped as a value."""
    argument = argument.replace("%", "%%")
    if not any(character in _RESERVED for character in argument):
        return argument
    for character in '\\"`$':
        argument = argument.replace(character, f"\\{character}")
    return '"' + _escaped(argument) + '"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\")


def _write_or_remove(file: Path, content: bytes | None) -> None:
    if content is None:
        file.unlink(missing_ok=True)
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _set_registry_value(on: bool) -> None:
    winreg: Any = importlib.import_module("winreg")
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
        if on:
            line = subprocess.list2cmdline(command())
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
            return
        try:
            winreg.DeleteValue(key, NAME)
        except FileNotFoundError:
            return
