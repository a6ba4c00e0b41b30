"""The system's own libraries and programs: which are missing, and the line that installs them.

Looked for by what is needed (a library's name, a program's), not by asking the package manager, so
that a look takes milliseconds and holds on any distribution.
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
    """A library (``lib…`` names as the linker knows them), program or file, and who ships it."""

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
    # PortAudio speaks ALSA; this carries it to PulseAudio and PipeWire, where sound mostly is.
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
    _library(_PYTHON, f"lib{_PYTHON}", "python3-libs", "python"),  # Debian's Python has it apart
    _program("objdump", "binutils", "binutils", "binutils"),
    _program("rsvg-convert", "librsvg2-bin", "librsvg2-tools", "librsvg"),
)
"""What ``packaging/build.py`` needs besides."""

TRIAL = (_program("debootstrap", "debootstrap", "debootstrap", "debootstrap"),)
"""What ``packaging/bare_system.py`` needs besides."""

ALSA_FOLDERS = ("/usr/lib", "/usr/lib64")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")


def missing(needs: Iterable[Need], found: Callable[[Need], bool] | None = None) -> list[Need]:
    """The needs that this machine does not meet; none outside Linux, where wheels carry all."""
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in needs if not (found or is_local_host)(need)]


def is_local_host(need: Need) -> bool:
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
    """The command that installs ``needs`` here; "" where the package manager is not known."""
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
    """How to run a command as root without asking anyone: [], ["sudo", "-n"], or None: not."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if which("sudo") and _quietly(["sudo", "-n", "true"]) else None


def remedy(needs: Sequence[Need]) -> str:
    """What the user can do to have ``needs``: a line to run, where the package manager is known."""
    if line := install_line(needs):
        return f"sudo {line}"
    names = ", ".join(need.name or need.apt for need in needs)
    return f"(your package manager, for what it calls) {names}"


def install(needs: Sequence[Need]) -> None:
    """Install ``needs`` as far as that is possible; what came of it, ``missing`` tells."""
    line = install_line(needs)
    if line.startswith("apt-get"):
        apt_install([need.apt for need in needs])
    elif line:
        _quietly([*(permission() or []), *line.split()])


def apt_install(packages: Iterable[str]) -> None:
    """By apt-get, where there is one; its lists may be old, or not there at all."""
    prefix = permission()
    if prefix is None or not shutil.which("apt-get"):
        return
    # sudo drops the environment; a machine that has just started may be updating itself.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]
    get = [*apt, "install", "-y", "--no-install-recommends", *dict.fromkeys(packages)]
    if not _quietly(get) and _quietly([*apt, "update"]):
        _quietly(get)


def _quietly(command: list[str]) -> bool:
    """Whether ``command`` succeeded. It can ask nothing, and what it prints is not shown."""
    null = subprocess.DEVNULL
    try:
        return subprocess.run(command, stdin=null, stdout=null, stderr=null).returncode == 0
    except OSError:
        return False
