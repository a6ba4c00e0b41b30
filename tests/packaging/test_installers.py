"""The installers of Windows and macOS, as far as they can be looked at anywhere."""

from __future__ import annotations

import plistlib
import re
from configparser import ConfigParser
from pathlib import Path, PureWindowsPath

import icons
import macos_installer
import pytest
import windows_installer
from PIL import Image

from app.services.desktop import login_item

IMAGE = Path("out/repartee.dmg")
NOTARY = {"NOTARY_KEY": "key.p8", "NOTARY_KEY_ID": "ID", "NOTARY_ISSUER": "issuer"}


# --- icons ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icons.main(folder)
    return folder


def test_the_icon_has_every_size_that_windows_shows(drawn):
    with Image.open(drawn / "repartee.ico") as icon:
        assert icon.info["sizes"] == {(px, px) for px in icons.WINDOWS_PX}


def test_the_icon_has_the_sizes_of_macos(drawn):
    with Image.open(drawn / "repartee.icns") as icon:
        assert {(512, 512, 2), (512, 512, 1), (128, 128, 1)} <= set(icon.info["sizes"])


def test_the_icon_is_drawn(drawn):
    with Image.open(drawn / "repartee.ico") as icon:
        assert len(icon.convert("RGB").getcolors(1 << 20)) > 10


# --- Windows --------------------------------------------------------------------------------------


def script() -> dict[str, list[str]]:
    """The lines of each section."""
    sections: dict[str, list[str]] = {}
    for line in windows_installer.SCRIPT.read_text(encoding="utf-8").splitlines():
        if found := re.fullmatch(r"\[(\w+)\]", line):
            sections[found[1]] = lines = []
        elif line and not line.startswith(";"):
            lines.append(line)
    return sections


def test_it_is_installed_for_one_user_without_an_administrator():
    setup = ConfigParser(delimiters=["="], interpolation=None)
    setup.read_string("[Setup]\n" + "\n".join(script()["Setup"]))
    assert setup["Setup"]["PrivilegesRequired"] == "lowest"
    assert setup["Setup"]["AppVersion"] == "{#Version}"
    assert "HKLM" not in windows_installer.SCRIPT.read_text(encoding="utf-8")


def test_the_start_at_login_is_the_one_of_the_settings():
    (written, removed) = script()["Registry"]
    assert f'Subkey: "{login_item.RUN_KEY}"' in written
    assert f'ValueName: "{login_item.NAME}"' in written
    assert "--hidden" in written
    assert "Tasks: startup" in written
    assert "uninsdeletevalue" in removed
    assert "unchecked" in next(line for line in script()["Tasks"] if "startup" in line)


def test_the_uninstaller_ends_the_program_and_leaves_what_is_the_users():
    assert "UninstallDelete" not in script()
    assert 'Parameters: "quit"' in script()["UninstallRun"][0]


def test_each_language_has_its_hint_about_the_microphone():
    named = re.findall(r'InfoAfterFile: "([^"]+)"', "\n".join(script()["Languages"]))
    assert len(named) == 3
    for name in named:
        text = (windows_installer.SCRIPT.parent / name).read_text(encoding="utf-8-sig")
        assert "Windows" in text


def test_the_compiler_is_given_what_the_script_needs():
    text = windows_installer.SCRIPT.read_text(encoding="utf-8")
    command = windows_installer.command(
        "ISCC", Path("dist/repartee"), Path("icon.ico"), Path("dist"), "1.2.3"
    )
    given = {part[2:].partition("=")[0] for part in command if part.startswith("/D")}
    assert given == set(re.findall(r"\{#(\w+)", text))
    assert "/Frepartee-1.2.3-windows-x64" in command


def test_what_it_starts_is_the_program_it_installs():
    started = re.findall(r'Filename: "([^"]+)"', windows_installer.SCRIPT.read_text("utf-8"))
    assert {PureWindowsPath(name).name for name in started} == {"repartee.exe"}


def test_without_inno_setup_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(windows_installer.shutil, "which", lambda *_, **__: None)
    with pytest.raises(SystemExit, match="Inno Setup 6 is not here; install it"):
        windows_installer.write(Path(), Path(), Path(), "1.2.3")


# --- macOS ----------------------------------------------------------------------------------------


def test_macos_is_told_why_it_listens():
    told = macos_installer.information("1.2.3")
    assert "talk key" in told["NSMicrophoneUsageDescription"]
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert plistlib.loads(plistlib.dumps(told)) == told


def test_the_hardened_runtime_allows_the_microphone():
    entitlements = plistlib.loads(macos_installer.ENTITLEMENTS.read_bytes())
    assert entitlements["com.apple.security.device.audio-input"] is True
    assert "com.apple.security.cs.disable-library-validation" not in entitlements


def test_without_secrets_nothing_is_signed():
    assert macos_installer.seal(IMAGE, {}) == []
    assert macos_installer.seal(IMAGE, {"MACOS_IDENTITY": "", **NOTARY}) == []


def test_with_an_identity_it_is_signed_and_with_a_notarys_key_notarised():
    signed = macos_installer.seal(IMAGE, {"MACOS_IDENTITY": "Developer ID"})
    assert [command[0] for command in signed] == ["codesign"]
    sealed = macos_installer.seal(IMAGE, {"MACOS_IDENTITY": "Developer ID", **NOTARY})
    assert [command[1] for command in sealed[1:]] == ["notarytool", "stapler"]
    assert "--wait" in sealed[1]
