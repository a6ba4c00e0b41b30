"""A minimal Debian system in a folder, created by debootstrap and removed with the folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SUITE = "bookworm"
PERSON = "person"


def impossible() -> str:
    """Return why such a system cannot be created on this machine; "" if it can."""
    if os.geteuid():
        return "it needs root"
    missing = [name for name in ("debootstrap", "dpkg-deb", "unshare") if not shutil.which(name)]
    if missing:
        return f"missing: {', '.join(missing)}"
    may_mount = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    return "nothing may be mounted" if subprocess.run(may_mount).returncode else ""


@dataclass
class BareDebian:
    """A Debian system in ``folder``."""

    folder: Path

    def make(self) -> None:
        mirror = [place for place in mirrors() if place]
        command = ["debootstrap", "--variant=minbase", SUITE, str(self.root), *mirror[:1]]
        done = subprocess.run(command, capture_output=True, text=True)
        expect(done.returncode == 0, f"There is no bare Debian: {done.stdout[-600:]}")
        # Use this machine's apt configuration (proxies, mirrors).
        shutil.copytree("/etc/apt/apt.conf.d", self.root / "etc/apt/apt.conf.d", dirs_exist_ok=True)

    @property
    def root(self) -> Path:
        return self.folder / "root"

    @property
    def home(self) -> Path:
        return self.root / "home" / PERSON

    def copy_in(self, file: Path, name: str) -> None:
        shutil.copyfile(file, self.root / name)

    def command(self, *command: str, person: bool = False) -> list[str]:
        """Return the command line that runs ``command`` inside the system."""
        who = [f"--userspec={PERSON}:{PERSON}"] if person else []
        enter = 'mount -t proc proc "$0/proc" && exec chroot "$@"'
        root = str(self.root)
        return ["unshare", "--mount", "sh", "-c", enter, root, *who, root, *command]

    def run(self, *command: str) -> str:
        """Run a command as root and return its output. Raises SystemExit with the output."""
        done = subprocess.run(
            self.command(*command),
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        expect(done.returncode == 0, f"{' '.join(command)}: {done.stdout[-1500:]}")
        return done.stdout

    def apt(self, *arguments: str) -> None:
        self.run("apt-get", "-y", "-qq", *arguments)

    def add_person(self, settings: dict[str, object]) -> None:
        """Create a user who has finished the first-run setup."""
        self.run("useradd", "--create-home", PERSON)
        folder = self.home / ".config" / "repartee"
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text(json.dumps(settings))
        (folder / "window.ini").write_text("[General]\nsetUpDone=true\n")
        self.run("chown", "-R", f"{PERSON}:{PERSON}", f"/home/{PERSON}")

    def settings(self) -> object:
        return json.loads((self.home / ".config" / "repartee" / "settings.json").read_text())

    def unmet_libraries(self) -> str:
        """Return the lines of ``ldd`` for dependencies that are not found."""
        look = (
            "find /opt/repartee -name '*.so*' -type f -exec "
            "env LD_LIBRARY_PATH=/opt/repartee/_internal ldd {} + 2>/dev/null"
            " | grep 'not found' | sort -u || true"
        )
        return self.run("sh", "-c", look).strip()

    def leftovers(self) -> list[str]:
        names = self.run("find", "/", "-xdev", "-iname", "*repartee*", "-not", "-path", "/proc/*")
        return [
            name for name in names.split() if not name.startswith((f"/home/{PERSON}/", "/tmp/"))
        ]


def with_lower_version(package: Path, folder: Path) -> Path:
    """Return a copy of the package with a lower version number."""
    tree, older = folder / "tree", folder / "older.deb"
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text().splitlines()
    lowered = [f"{line}~earlier" if line.startswith("Version: ") else line for line in lines]
    control.write_text("\n".join(lowered) + "\n")
    pack = ["dpkg-deb", "-Znone", "--build", str(tree), str(older)]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return older


def mirrors() -> list[str]:
    """Return the mirrors from which this machine gets the packages of ``SUITE``."""
    asked = ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)"]
    said = subprocess.run(asked, capture_output=True, text=True).stdout
    pairs = [line.split() for line in said.splitlines()]
    return [pair[1] for pair in pairs if len(pair) == 2 and pair[0] == SUITE]


def expect(condition: object, otherwise: str) -> None:
    if not condition:
        sys.exit(otherwise)
