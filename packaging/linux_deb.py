"""Builds the ``.deb``: the bundle in /opt, and desktop files in their standard places."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "linux"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
BUNDLED = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
           "libxcb-render-util0")  # fmt: skip
COPYRIGHT = """\
Repartee, by the Repartee authors: GPL-3.0-or-later. The full text is in
/usr/share/common-licenses/GPL-3 and in /opt/repartee/licences/Repartee.

The licenses of the bundled components are in /opt/repartee/licences.
"""
COMPRESSION = ("-Zzstd", "-z10")
"""Packs in a fifth of xz's time, unpacks fast, and is 7 % larger. Every system whose C library is
new enough for the bundle can read it."""
RUNTIME = ("libstdc++6", "libgcc-s1", "zlib1g", "libxcb1", "libxcb-render0",
           "libxcb-shm0", "libwayland-client0", "libwayland-cursor0",
           "libwayland-egl1")  # fmt: skip
"""Additional packages that the bundled libraries need."""


def write(program: Path, manual: Path, output: Path, version: str, epoch: int) -> Path:
    """Build the package in ``output`` from the bundle ``program``. Returns its path."""
    file = package(output, version)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        tree.mkdir(mode=0o755)
        lay_out(tree, program, manual, version, epoch)
        size_kb = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
        (tree / "DEBIAN").mkdir()
        control = tree / "DEBIAN" / "control"
        control.write_text(description(version, architecture(), size_kb), encoding="utf-8")
        settle(tree, epoch)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(tree), str(file)],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "DPKG_DEB_THREADS_MAX": "1"},
        )
    return file


def package(output: Path, version: str) -> Path:
    """Return the package's path, with Debian's file name."""
    return output / f"repartee_{version}_{architecture()}.deb"


def architecture() -> str:
    """Return Debian's name of this machine's architecture. Raises SystemExit if unsupported."""
    machine = os.uname().machine
    if machine not in ARCHITECTURES:
        sys.exit(f"There is no package for {machine}.")
    return ARCHITECTURES[machine]


def lay_out(tree: Path, program: Path, manual: Path, version: str, epoch: int) -> None:
    shutil.copytree(program, tree / "opt" / "repartee", symlinks=True)
    share = tree / "usr" / "share"
    binaries = tree / "usr" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "repartee").symlink_to("/opt/repartee/repartee")
    put(SOURCES / "repartee.desktop", share / "applications" / "repartee.desktop")
    write_text(share / "metainfo" / "repartee.metainfo.xml", metadata(version, epoch))
    icons = share / "icons" / "hicolor"
    drawing = ROOT / "resources" / "repartee.svg"
    put(drawing, icons / "scalable" / "apps" / "repartee.svg")
    for size in ICON_SIZES_PX:
        icon = icons / f"{size}x{size}" / "apps" / "repartee.png"
        icon.parent.mkdir(parents=True)
        draw = ["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(icon), str(drawing)]
        subprocess.run(draw, check=True)
    page = share / "man" / "man1" / "repartee.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(manual.read_bytes(), 9, mtime=0))
    documents = share / "doc" / "repartee"
    write_text(documents / "copyright", COPYRIGHT)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "NEWS.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def metadata(version: str, epoch: int) -> str:
    """Return the AppStream metadata, which software centers show."""
    text = (SOURCES / "repartee.metainfo.xml").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    return text.replace("@VERSION@", version).replace("@DATE@", day)


def description(version: str, architecture: str, size_kb: int) -> str:
    return "\n".join(
        [
            "Package: repartee",
            f"Version: {version}",
            f"Architecture: {architecture}",
            "Maintainer: The Repartee authors <repartee@localhost>",
            f"Installed-Size: {size_kb}",
            f"Depends: {', '.join(depends())}",
            "Recommends: libasound2-plugins",
            "Suggests: xclip | wl-clipboard",
            "Section: sound",
            "Priority: optional",
            "Description: voice assistant for the desktop",
            " Hold a key, talk, let go, and the reply is already being spoken. It hears and",
            " speaks on this computer, and answers with any OpenAI-compatible server, or",
            " with a small helper that needs none.",
            "",
        ]
    )


def depends() -> list[str]:
    """Return the packages that the program needs, without the bundled ones. Python and some
    libraries come from this machine, so the C library must be as new as this machine's."""
    libraries = [need.apt for need in system_packages.RUN if need.kind == "library"]
    font = "fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf"
    c_library = f"libc6 (>= {platform.libc_ver()[1]})"
    return [c_library, *RUNTIME, *(name for name in libraries if name not in BUNDLED), font]


def settle(tree: Path, epoch: int) -> None:
    """Set modes and times, so that they do not depend on the builder or the build time."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            executable = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write_text(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
