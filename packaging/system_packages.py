"""Finds missing system libraries and programs, and the command that installs them.

It looks for the libraries and programs themselves instead of asking the package manager. This takes
milliseconds and works on every distribution.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Need:
    """A library (by its linker name, without ``lib``), program or file, and its packages."""

    kind: str  # "library", "program" or "font"
    name: str
    apt: str
    dnf: str
    pacman: str


def _library(name: str, apt: str, dnf: str, pacman: str) -> Need:
    return Need("library", name, apt, dnf, pacman)


def _program(name: str, apt: str, dnf: str, pacman: str) -> Need:
    return Need("program", name, apt, dnf, pacman)


RUN = (
    _library("portaudio", "libportaudio2", "portaudio", "portaudio"),
    _library("EGL", "libegl1", "libglvnd-egl", "libglvnd"),
    _library("GL", "libgl1", "libglvnd-glx", "libglvnd"),
    _library("fontconfig", "libfontconfig1", "fontconfig", "fontconfig"),
    _library("freetype", "libfreetype6", "freetype", "freetype2"),
    _library("glib-2.0", "libglib2.0-0", "glib2", "glib2"),
    _library("dbus-1", "libdbus-1-3", "dbus-libs", "dbus"),
    _library("gssapi_krb5", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    _library("gomp", "libgomp1", "libgomp", "gcc-libs"),
    _library("X11", "libx11-6", "libX11", "libx11"),
    _library("X11-xcb", "libx11-xcb1", "libX11-xcb", "libx11"),
    _library("xkbcommon", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    _library("xkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    _library("xcb-cursor", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    _library("xcb-icccm", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    _library("xcb-image", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    _library("xcb-keysyms", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    _library("xcb-randr", "libxcb-randr0", "libxcb", "libxcb"),
    _library(
        "xcb-render-util", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    _library("xcb-shape", "libxcb-shape0", "libxcb", "libxcb"),
    _library("xcb-sync", "libxcb-sync1", "libxcb", "libxcb"),
    _library("xcb-xfixes", "libxcb-xfixes0", "libxcb", "libxcb"),
    _library("xcb-xkb", "libxcb-xkb1", "libxcb", "libxcb"),
    Need("font", "", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu"),
    # PortAudio uses ALSA; this plugin connects ALSA to PulseAudio and PipeWire.
    Need("alsa", "pulse", "libasound2-plugins", "alsa-plugins-pulseaudio", "alsa-plugins"),
)

TEST = (
    _program("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    _program("xdotool", "xdotool", "xdotool", "xdotool"),
    _program("dbus-daemon", "dbus-daemon", "dbus-daemon", "dbus"),
    _program("pulseaudio", "pulseaudio", "pulseaudio", "pulseaudio"),
    _program("pactl", "pulseaudio-utils", "pulseaudio-utils", "libpulse"),
    _program(
        "desktop-file-validate", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils"
    ),
    _program("appstreamcli", "appstream", "appstream", "appstream"),
)

_PYTHON = f"python{sys.version_info[0]}.{sys.version_info[1]}"

BUILD = (
    _library(_PYTHON, f"lib{_PYTHON}", "python3-libs", "python"),  # a separate package on Debian
    _program("objdump", "binutils", "binutils", "binutils"),
    _program("rsvg-convert", "librsvg2-bin", "librsvg2-tools", "librsvg"),
)
"""What ``packaging/build.py`` needs in addition."""

TRIAL = (_program("debootstrap", "debootstrap", "debootstrap", "debootstrap"),)
"""What ``packaging/bare_system.py`` needs in addition."""

ALSA_FOLDERS = ("/usr/lib", "/usr/lib64")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")


def missing(needs: Iterable[Need], found: Callable[[Need], bool] | None = None) -> list[Need]:
    """Return the needs that are not met; none outside Linux, where wheels contain everything."""
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in needs if not (found or is_installed)(need)]


def is_installed(need: Need) -> bool:
    match need.kind:
        case "library":
            return ctypes.util.find_library(need.name) is not None
        case "program":
            return shutil.which(need.name) is not None
        case "font":
            return any(files for folder in FONT_FOLDERS for _, _, files in os.walk(folder))
        case "alsa":
            name = f"libasound_module_pcm_{need.name}.so"
            return any(name in files for top in ALSA_FOLDERS for _, _, files in os.walk(top))
    raise ValueError(need.kind)


def install_line(needs: Iterable[Need], which: Callable[[str], str | None] = shutil.which) -> str:
    """Return the command that installs ``needs``; "" if the package manager is unknown."""
    chosen = list(needs)
    for manager, packages, command in (
        ("apt-get", [need.apt for need in chosen], "apt-get install -y --no-install-recommends"),
        ("dnf", [need.dnf for need in chosen], "dnf install -y"),
        ("pacman", [need.pacman for need in chosen], "pacman -S --needed --noconfirm"),
    ):
        if which(manager):
            return f"{command} {' '.join(dict.fromkeys(packages))}"
    return ""


def permission(which: Callable[[str], str | None] = shutil.which) -> list[str] | None:
    """Return the prefix that runs a command as root without a prompt: [], ["sudo", "-n"], or None
    if that is impossible."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if which("sudo") and _quietly(["sudo", "-n", "true"]) else None


def remedy(needs: Sequence[Need]) -> str:
    """Return the command that the user can run to install ``needs``, or a list of names if the
    package manager is unknown."""
    if line := install_line(needs):
        return f"sudo {line}"
    names = ", ".join(need.name or need.apt for need in needs)
    return f"(your package manager, for what it calls) {names}"


def install(needs: Sequence[Need]) -> None:
    """Try to install ``needs``. Call ``missing`` afterwards to see the result."""
    line = install_line(needs)
    if line.startswith("apt-get"):
        apt_install([need.apt for need in needs])
    elif line:
        _quietly([*(permission() or []), *line.split()])


def apt_install(packages: Iterable[str]) -> None:
    """Install with apt-get, if available. Updates the package lists if the first attempt fails."""
    prefix = permission()
    if prefix is None or not shutil.which("apt-get"):
        return
    # sudo drops the environment. A machine that has just started may be running an update.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]
    get = [*apt, "install", "-y", "--no-install-recommends", *dict.fromkeys(packages)]
    if not _quietly(get) and _quietly([*apt, "update"]):
        _quietly(get)


def _quietly(command: list[str]) -> bool:
    """Run ``command`` without input or output. Returns whether it succeeded."""
    null = subprocess.DEVNULL
    try:
        return subprocess.run(command, stdin=null, stdout=null, stderr=null).returncode == 0
    except OSError:
        return False
