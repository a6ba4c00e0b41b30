"""Build the program and its installers for the current system.

    python3 packaging/build.py [--output DIST]

Writes to ``dist/`` the program in one folder, ``repartee/``, and the installers: on Linux a
``.deb`` and a ``.tar.gz`` that runs from any folder, on Windows an ``.exe``, on macOS a ``.dmg``.
Uses only the standard library; ``packaging/bootstrap.py`` creates the environment. On Linux, the
same inputs on the same system produce the same bytes.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import archive  # noqa: E402  (in this folder)
import bootstrap  # noqa: E402
import linux_deb  # noqa: E402
import macos_installer  # noqa: E402
import system_packages  # noqa: E402
import windows_installer  # noqa: E402

ICONS = ROOT / "build" / "icons"
PREPARED = ROOT / "build" / "prepared"
"""The bundled voice, split."""

WITH_SYMBOLS = ("_internal/xllamacpp/*.so", "_internal/libpython3*", "_internal/python3*/**/*.so")
"""Libraries that are mostly symbols for debuggers, which are removed."""

EARLIEST = 315_532_800
"""1980-01-01 UTC in seconds: zip archives cannot store earlier times."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the program for this system.")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="where to leave it")
    options = parser.parse_args()
    bootstrap.prepare("build", system_packages.RUN + system_packages.BUILD)
    build(options.output.resolve())
    return 0


def version() -> str:
    """Read the version from the only place that defines it."""
    text = (ROOT / "app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        sys.exit("app/__init__.py names no version.")
    return found[1]


def build(output: Path) -> None:
    number, epoch = version(), time_of_sources()
    if sys.platform == "win32":
        made = [for_windows(output, number, epoch)]
    elif sys.platform == "darwin":
        made = [for_macos(output, number, epoch)]
    else:
        made = for_linux(output, number, epoch)
    for file in made:
        print(f"{file.stat().st_size / 1e6:7.1f} MB  {file.name}")


def for_windows(output: Path, number: str, epoch: int) -> Path:
    """Not run yet: see docs/releasing.md."""
    run(ROOT / "packaging" / "icons.py", ICONS)
    program = bundle(output, epoch)
    run(ROOT / "packaging" / "notices.py", program)
    return windows_installer.write(program, ICONS / "repartee.ico", output, number)


def for_macos(output: Path, number: str, epoch: int) -> Path:
    """Not run yet: see docs/releasing.md. Nothing may be added to the bundle after signing."""
    run(ROOT / "packaging" / "icons.py", ICONS)
    run(ROOT / "packaging" / "notices.py", ROOT / "build")
    bundle(output, epoch)
    return macos_installer.write(output / "Repartee.app", output, number)


def for_linux(output: Path, number: str, epoch: int) -> list[Path]:
    program = bundle(output, epoch)
    libraries = [file for pattern in WITH_SYMBOLS for file in program.glob(pattern)]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    run(ROOT / "packaging" / "notices.py", program)
    manual = ROOT / "build" / "repartee.1"
    run(ROOT / "packaging" / "manual.py", manual, SOURCE_DATE_EPOCH=str(epoch))
    packed = output / f"repartee-{number}-linux-{platform.machine()}.tar.gz"
    with ThreadPoolExecutor() as pool:  # both mostly compress
        packing = pool.submit(archive.write_tar_gz, program, packed, epoch)
        package = linux_deb.write(program, manual, output, number, epoch)
        packing.result()
    return [packed, package]


def bundle(output: Path, epoch: int) -> Path:
    """Build the program in one folder; its modules and times depend only on the sources."""
    shutil.rmtree(output / "repartee", ignore_errors=True)
    shutil.rmtree(PREPARED, ignore_errors=True)
    run(ROOT / "packaging" / "prepare_voice.py", PREPARED)
    run(
        *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"),
        *("--distpath", output, "--workpath", ROOT / "build"),
        ROOT / "packaging" / "bundle" / "repartee.spec",
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(epoch),
    )
    return output / "repartee"


def run(*arguments: str | Path, **variables: str) -> None:
    """Run the environment's Python with ``arguments``. Raises SystemExit on failure."""
    command = [str(bootstrap.PYTHON), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    if subprocess.run(command, cwd=ROOT, env=environment).returncode:
        sys.exit("The program could not be built; the lines above say why.")


def time_of_sources() -> int:
    """Return the time of the last commit in seconds since 1970, or SOURCE_DATE_EPOCH if set (for
    sources without their Git history)."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    # Allow any owner of the files: this only reads a time.
    asked = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True).stdout
    except OSError:
        said = ""
    return int(said or EARLIEST)


if __name__ == "__main__":
    sys.exit(main())
