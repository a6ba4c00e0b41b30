"""Access to the folders that the user has granted, and to nothing outside them.

A path is resolved (links, ``..``, aliases) and must then be inside a granted folder, on its disk.
It is opened from there one folder at a time without following links, so that nothing can be swapped
between the check and the opening. Hidden and secret-looking names are refused anywhere in it.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.engine.contracts.unicode_forms import normalized
from app.errors import ToolError
from app.tools.wording import result

MOST_ENTRIES = 50_000
"""Files and folders that are visited in one search."""

NONE_GRANTED = result(
    "I don't have access to any folders yet. Add one in Settings under Tools, or with "
    "--granted-folders."
)
NOT_THERE = result("I couldn't find that file in the folders I have access to.")
SECRET = result("That file is hidden or may contain secrets, so I won't read it.")

_SECRET = re.compile(
    r"""\..* | ~\$.*
    | id_(rsa|dsa|ecdsa|ed25519)\b.* | (ssh_host_.*_|authorized_)keys? | known_hosts
    | .*\.(pem|key|p8|p12|pfx|kdbx?|jks|keystore|ppk|gpg|pgp|asc|ovpn|keychain(-db)?|wallet)
    | (.*\.)?env(\..*)? | wallet\.dat | shadow-? | g?passwd-? | .?htpasswd | .?netrc
    | logins\.json | key[34]\.db | cookies(\.sqlite)? | login\ data
    | (.*[-_.\ ])?(pass(word|wort|wörter|phrase)|secret|credential|token|api[-_.\ ]?key
      |kennw[oö]rt(er)?|zugangsdaten|mots?[-_.\ ]?de[-_.\ ]?passe|mdp|contraseña|парол[ьи])
      s?([-_.\ ].*)?
    | .*(密码|密碼|パスワード).*""",
    re.IGNORECASE | re.VERBOSE,
)


def looks_secret(name: str) -> bool:
    """Whether a file or folder of that name is hidden, or usually contains a key or password."""
    plain = normalized(name, "NFKC").strip()
    return bool(_SECRET.fullmatch(plain)) or (os.name == "nt" and ":" in plain)


@dataclass(frozen=True, slots=True)
class GrantedFile:
    """The file at ``parts`` inside the granted folder ``root``, which is resolved."""

    root: Path
    parts: tuple[str, ...]
    modified: float = 0.0

    @property
    def label(self) -> str:
        """The path from the granted folder on: "Documents/letters/ann.txt"."""
        return "/".join((self.root.name, *self.parts))

    def open(self) -> int:
        """A file descriptor for reading. Raises ToolError."""
        try:
            descriptor = _open(self.root, self.parts)
        except OSError as error:
            raise ToolError(f"{self.label} cannot be read: {error.strerror}.") from error
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_dev != self.root.stat().st_dev:
            os.close(descriptor)
            raise ToolError(
                f"I can't read {self.label}: it isn't a regular file on the folder's disk."
            )
        return descriptor


class GrantedFolders:
    """``folders`` as the user entered them; those that do not exist are ignored."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders

    def roots(self) -> list[Path]:
        """The granted folders, resolved. Raises ToolError if there are none."""
        roots = []
        for folder in self._folders:
            try:
                roots.append(folder.expanduser().resolve(strict=True))
            except (OSError, RuntimeError, ValueError):
                continue
        if not roots:
            raise ToolError(NONE_GRANTED)
        return roots

    def find(self, path: str) -> GrantedFile:
        """The file at ``path``, which is absolute or relative to a granted folder or its parent.

        Raises ToolError, which does not reveal whether a file outside exists.
        """
        for root in self.roots():
            for candidate in _candidates(root, path.strip()):
                try:
                    real = candidate.resolve(strict=True)
                    parts = real.relative_to(root).parts
                except (OSError, RuntimeError, ValueError):
                    continue
                if any(looks_secret(part) for part in (*parts, candidate.name)):
                    raise ToolError(SECRET)
                if parts:
                    return GrantedFile(root, parts)
        raise ToolError(NOT_THERE)

    def files(self) -> Iterator[GrantedFile]:
        """Every readable file, in no order, without links and other disks."""
        seen = 0
        for root in self.roots():
            folders: list[tuple[str, ...]] = [()]
            disk = root.stat().st_dev
            while folders:
                parts = folders.pop()
                for entry in _entries(root.joinpath(*parts)):
                    seen += 1
                    if seen > MOST_ENTRIES:
                        return
                    status = _status(entry)
                    if status is None or status.st_dev != disk or looks_secret(entry.name):
                        continue
                    if stat.S_ISDIR(status.st_mode):
                        folders.append((*parts, entry.name))
                    elif stat.S_ISREG(status.st_mode):
                        yield GrantedFile(root, (*parts, entry.name), status.st_mtime)


def _candidates(root: Path, path: str) -> Iterator[Path]:
    given = Path(path)
    yield root / given  # an absolute path replaces the root
    if not given.is_absolute() and given.parts[:1] == (root.name,):
        yield root.joinpath(*given.parts[1:])


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """None for a file that is gone, or that the system hides."""
    try:
        # On Windows, a directory entry does not know its device.
        status = os.lstat(entry.path) if os.name == "nt" else entry.stat(follow_symlinks=False)
    except OSError:
        return None
    hidden = getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
    return None if hidden else status


def _open(root: Path, parts: tuple[str, ...]) -> int:
    if os.open not in os.supports_dir_fd:  # Windows
        path = root.joinpath(*parts)
        if path.resolve(strict=True) != path:
            raise OSError(0, "it has been moved")
        return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
            inner = os.open(part, flags, dir_fd=folder)
            os.close(folder)
            folder = inner
        # Nonblocking: a named pipe would wait for its writer.
        return os.open(parts[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    finally:
        os.close(folder)
