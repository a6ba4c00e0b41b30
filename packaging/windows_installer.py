"""Builds the Windows installer with Inno Setup from ``windows/repartee.iss``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent / "windows" / "repartee.iss"
COMPILER = "ISCC.exe"
USUAL = r"C:\Program Files (x86)\Inno Setup 6"


def write(program: Path, icon: Path, output: Path, version: str) -> Path:
    """Build the installer in ``output`` from the bundle ``program``. Raises SystemExit."""
    compiler = shutil.which(COMPILER, path=os.pathsep.join([os.environ.get("PATH", ""), USUAL]))
    if compiler is None:
        sys.exit("Inno Setup 6 is not here; install it (winget install JRSoftware.InnoSetup).")
    if subprocess.run(command(compiler, program, icon, output, version)).returncode:
        sys.exit("Inno Setup could not make the installer; the lines above say why.")
    return installer(output, version)


def command(compiler: str, program: Path, icon: Path, output: Path, version: str) -> list[str]:
    defined = {"Version": version, "Program": str(program), "Icon": str(icon)}
    named = installer(output, version)
    return [
        compiler,
        "/Qp",
        *(f"/D{name}={value}" for name, value in defined.items()),
        f"/O{named.parent}",
        f"/F{named.stem}",
        str(SCRIPT),
    ]


def installer(output: Path, version: str) -> Path:
    return output / f"repartee-{version}-windows-x64.exe"
