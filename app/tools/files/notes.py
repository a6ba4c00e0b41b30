"""Notes: Markdown files in one folder, which other programs may edit, too."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from app.engine.contracts.unicode_forms import normalized
from app.errors import ToolError
from app.messages import Sentence
from app.tools.files.text_encoding import decoded, encoding_of
from app.tools.wording import Items, result

LONGEST_TITLE = 60
LONGEST_NOTE = 20_000
"""Characters of a note that the model gets."""
LARGEST_FILE = 2_000_000
"""Bytes."""
MOST_FOUND = 10

_INBOX = "Notes"
"""The note for entries without a title."""

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?")
"""Names of devices on Windows, where the folder may be synchronized to."""


class Notes:
    """``folder`` is created with the first note."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add_note(self, text: str, title: str | None = None) -> str:
        """Write something down: add it to the end of a note, which is made if it is not there.

        text: what to write, in the user's words
        title: the note's title, e.g. "Shopping"; leave out for the general one
        """
        words = text.strip()
        if not words:
            return result("What should I write down?")
        path = self._find(title or _INBOX) or self._folder / f"{_file_name(title or _INBOX)}.md"
        entry = f"\n{words}\n" if "\n" in words else f"- {words}\n"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _append(path, entry)
        except OSError as error:
            raise ToolError(f"I couldn't save the note: {error.strerror}.") from error
        return result("I added that to {note}.", note=path.stem)

    def read_note(self, title: str | None = None) -> str:
        """Read a note.

        title: the note's title, or a part of it; leave out for the general one
        """
        path = self._find(title or _INBOX)
        if path is None:
            called = (title or _INBOX).strip()[:LONGEST_TITLE]
            return result("There's no note called {note}.", note=called)
        text = _text(path).strip()
        if len(text) > LONGEST_NOTE:
            text = f"{text[:LONGEST_NOTE]}\n[… the note continues …]"
        return text or result("The note {note} is empty.", note=path.stem)

    def list_notes(self) -> str:
        """Tell the titles of all notes."""
        titles = [path.stem for path in self._files()]
        if not titles:
            return result("You have no notes yet.")
        return _listed(titles)

    def search_notes(self, words: str) -> str:
        """Find the lines of all notes that hold every one of some words.

        words: what to look for
        """
        wanted = set(_plain(words).split())
        if not wanted:
            return result("What should I look for?")
        found = []
        for path in self._files():
            lines: list[str] = []
            with contextlib.suppress(ToolError):  # the others can still be searched
                lines = _text(path).splitlines()
            found += [
                f"{path.stem}: {line.strip().removeprefix('- ')}"
                for line in lines
                if all(word in _plain(f"{path.stem} {line}") for word in wanted) and line.strip()
            ]
        if not found:
            return result("I didn't find anything about that in your notes.")
        more = f"\n… and {len(found) - MOST_FOUND} more." if len(found) > MOST_FOUND else ""
        return "\n".join(found[:MOST_FOUND]) + more

    def _files(self) -> Iterator[Path]:
        """The notes, without links, which might lead out of the folder."""
        try:
            paths = sorted(self._folder.glob("*.md"), key=lambda path: path.stem.casefold())
        except OSError as error:
            raise ToolError(f"I couldn't read your notes: {error.strerror}.") from error
        for path in paths:
            if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
                yield path

    def _find(self, title: str) -> Path | None:
        """The note of that title, else the only one whose title contains it."""
        wanted = _plain(_file_name(title))
        near = []
        for path in self._files():
            if _plain(path.stem) == wanted:
                return path
            if wanted in _plain(path.stem):
                near.append(path)
        return near[0] if len(near) == 1 else None


def _append(path: Path, entry: str) -> None:
    """Append ``entry`` in the file's encoding and in one write, so that two programs that write at
    once lose nothing. A link is not followed."""
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "r+b", buffering=0) as file:
        content = file.read(LARGEST_FILE)
        encoding = encoding_of(content) or "utf-8"
        if not content:
            entry = f"# {path.stem}\n\n{entry.lstrip()}"
        elif file.seek(0, os.SEEK_END) > len(content) or not content.endswith(
            "\n".encode(encoding)
        ):
            entry = f"\n{entry}"
        try:
            file.write(entry.encode(encoding))
        except UnicodeEncodeError as error:
            raise ToolError(
                f"The note {path.stem} is in an old text format without these letters. Save it as "
                "UTF-8, or use another note."
            ) from error
        os.fsync(file.fileno())


def _text(path: Path) -> str:
    """Of a file, not of a link that has taken its place since it was found."""
    # Nonblocking: a named pipe would wait for its writer.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise ToolError(f"The note {path.stem} is no file.")
            content = file.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise ToolError(f"The note {path.stem} is too large to read.")
        text = decoded(content) or content.decode("utf-8", "replace")
        return text.replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise ToolError(f"The note {path.stem} cannot be read: {error.strerror}.") from error


def _file_name(title: str) -> str:
    """A valid name on any file system, never a path."""
    text = normalized(" ".join(title.split()), "NFC")
    kept = "".join(c if c.isalnum() or c in " -_'’,&+()" else " " for c in text)
    name = " ".join(kept.split())[:LONGEST_TITLE].strip(" -")
    while len(name.encode()) > 200:  # file systems count bytes
        name = name[:-1]
    if not name:
        raise ToolError("A note's title needs a letter or a digit.")
    name = name[:1].upper() + name[1:]
    return f"{name} note" if _RESERVED.fullmatch(name) else name


def _plain(text: str) -> str:
    return normalized(text, "NFKC").casefold()


def _listed(titles: list[str]) -> Sentence:
    if len(titles) == 1:
        return result("There is one note: {note}.", note=titles[0])
    return result("There are {count} notes: {notes}.", count=len(titles), notes=Items(titles))
