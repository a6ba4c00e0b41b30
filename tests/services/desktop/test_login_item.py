"""The entry that starts Repartee with the desktop, on each system."""

from __future__ import annotations

import contextlib
import plistlib
import re
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import SettingsError
from app.services.desktop import login_item


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


@pytest.fixture
def program(home: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An installation in a folder with an awkward name."""
    script = home / 'my "100%" $apps' / "repartee"
    script.parent.mkdir()
    script.touch()
    monkeypatch.setattr(sys, "executable", str(script.with_name("python")))
    return str(script)


def test_linux_has_an_autostart_entry(home: Path, program: str) -> None:
    login_item.set_enabled(True, "linux")
    file = home / "config" / "autostart" / "repartee.desktop"
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    (given,) = (line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    # What a desktop does with it: the value's escapes, the command's quotes, the field codes.
    quoted, option = given.replace("\\\\", "\\").replace("%%", "%").rsplit(" ", 1)
    assert re.sub(r"\\(.)", r"\1", quoted) == f'"{program}"'
    assert option == "--hidden"
    login_item.set_enabled(False, "linux")
    login_item.set_enabled(False, "linux")
    assert not file.exists()


def test_macos_has_a_launch_agent(home: Path, program: str) -> None:
    login_item.set_enabled(True, "darwin")
    file = home / "Library" / "LaunchAgents" / "repartee.plist"
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == [program, "--hidden"]
    assert agent["RunAtLoad"] is True
    login_item.set_enabled(False, "darwin")
    assert not file.exists()


def test_windows_has_a_value_in_the_registry(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    values: dict[str, str] = {}

    def delete(key: object, name: str) -> None:
        try:
            del values[name]
        except KeyError:
            raise FileNotFoundError from None

    registry = SimpleNamespace(
        HKEY_CURRENT_USER=1,
        KEY_SET_VALUE=2,
        REG_SZ=1,
        OpenKey=lambda *_: contextlib.nullcontext(),
        SetValueEx=lambda key, name, reserved, kind, value: values.update({name: value}),
        DeleteValue=delete,
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    login_item.set_enabled(True, "win32")
    assert values["Repartee"].endswith(" --hidden")
    login_item.set_enabled(False, "win32")
    login_item.set_enabled(False, "win32")
    assert values == {}


def test_without_a_script_the_interpreter_starts_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(home / "python3"))
    assert login_item.command() == [str(home / "python3"), "-m", "app", "--hidden"]


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/repartee/repartee")
    assert login_item.command() == ["/opt/repartee/repartee", "--hidden"]


def test_the_entry_is_passed_over_once_the_program_is_gone(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/repartee/repartee")
    login_item.set_enabled(True, "linux")
    file = home / "config" / "autostart" / "repartee.desktop"
    assert "TryExec=/opt/repartee/repartee" in file.read_text(encoding="utf-8").splitlines()


def test_an_appimage_starts_itself_and_not_what_it_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("APPIMAGE", "/opt/Repartee.AppImage")
    assert login_item.command() == ["/opt/Repartee.AppImage", "--hidden"]


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(home: Path) -> None:
    (home / "config").write_text("no folder")
    with pytest.raises(SettingsError, match="Couldn't change"):
        login_item.set_enabled(True, "linux")
