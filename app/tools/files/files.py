"""Finds and reads text files in the folders that the user has granted."""

from __future__ import annotations

import contextlib
import fnmatch
import mimetypes
import os
import re

from app.engine.contracts.unicode_forms import normalized
from app.errors import ToolError
from app.tools.files.granted_folders import SECRET, GrantedFile, GrantedFolders
from app.tools.files.text_encoding import decoded
from app.tools.numbers import format_bytes
from app.tools.wording import result

LARGEST = 10_000_000
LARGEST_SEARCHED = 2_000_000
MOST_SEARCHED = 100_000_000
"""Bytes of a file that is read, of a file that is searched, and of all files in one search."""

LONGEST_PAGE = 20_000
LONGEST_LINE = 200
"""Characters of a file that are returned at a time, and of a matching line."""

MOST_FOUND = 20

_PRIVATE_KEY = re.compile(rb"-----BEGIN [A-Z0-9 ]*PRIVATE KEY")


class Files:
    def __init__(self, granted: GrantedFolders) -> None:
        self._granted = granted

    def find_files(self, words: str) -> str:
        """Find files by name in the folders that the user has granted, the newest first.

        words: words of the name, e.g. "tax 2025", or a pattern, e.g. "*.md"
        """
        plain = " ".join(_plain(words).split())
        wanted = set(plain.split())
        if not wanted:
            return result("What should the file be called?")
        pattern = plain if any(sign in words for sign in "*?") else None
        found = [
            file
            for file in self._granted.files()
            if (
                fnmatch.fnmatchcase(_plain(file.parts[-1]), pattern)
                if pattern
                else all(word in _plain(file.label) for word in wanted)
            )
        ]
        if not found:
            return result("I found no file called {name}.", name=words.strip()[:LONGEST_LINE])
        found.sort(key=lambda file: (not _named(file, wanted), -file.modified))
        names = ", ".join(file.label for file in found[:MOST_FOUND])
        if len(found) > MOST_FOUND:
            more = len(found) - MOST_FOUND
            return result("I found {files}, and {count} more.", files=names, count=more)
        return result("I found {files}.", files=names)

    def search_files(self, text: str) -> str:
        """Find the lines of text files that hold a text, in the folders that the user has granted.

        text: the words as they stand in the file
        """
        wanted = " ".join(_plain(text).split())
        if not wanted:
            return result("What should I look for?")
        lines: list[str] = []
        bytes_left = MOST_SEARCHED
        for file in self._granted.files():
            content = b""
            with contextlib.suppress(ToolError):  # the others can still be searched
                content = _content(file, LARGEST_SEARCHED) or b""
            bytes_left -= len(content)
            whole = "" if _PRIVATE_KEY.search(content) else decoded(content) or ""
            for number, line in enumerate(whole.splitlines(), 1):
                if wanted in _plain(line):
                    lines.append(f"{file.label}, line {number}: {line.strip()[:LONGEST_LINE]}")
                    if len(lines) == MOST_FOUND:
                        return "\n".join([*lines, "There may be more."])
            if bytes_left < 0:
                return "\n".join([*lines, "There were too many files to search them all."])
        return "\n".join(lines) or result("I didn't find that in your files.")

    def read_file(self, path: str, from_line: int = 1) -> str:
        """Read a text file in the folders that the user has granted.

        path: as it was found, e.g. "Documents/letters/ann.txt"
        from_line: where to go on in a long file
        """
        file = self._granted.find(path)
        content = _content(file, LARGEST)
        if content is None:
            return result("{file} is too large to read.", file=file.label)
        if _PRIVATE_KEY.search(content):
            raise ToolError(SECRET)
        text = decoded(content)
        if text is None:
            kind = mimetypes.guess_type(file.parts[-1])[0] or "binary data"
            return f"{file.label} isn't a text file. It's {kind}, {format_bytes(len(content))}."
        return _page(file, text.splitlines(), max(from_line, 1))


def _page(file: GrantedFile, lines: list[str], first: int) -> str:
    if not lines:
        return result("{file} is empty.", file=file.label)
    if first > len(lines):
        return f"{file.label} has only {len(lines)} lines."
    page: list[str] = []
    room = LONGEST_PAGE
    for line in lines[first - 1 :]:
        room -= len(line) + 1
        if room < 0 and page:
            break
        page.append(line[:LONGEST_PAGE])
    last = first + len(page) - 1
    if last == len(lines) and first == 1:
        return f"{file.label}:\n" + "\n".join(page)
    more = f"\n[Continue from line {last + 1}.]" if last < len(lines) else ""
    head = f"{file.label}, lines {first} to {last} of {len(lines)}:\n"
    return head + "\n".join(page) + more


def _content(file: GrantedFile, limit: int) -> bytes | None:
    """The content, or None if it exceeds ``limit`` bytes. Raises ToolError."""
    with os.fdopen(file.open(), "rb") as stream:
        content = stream.read(limit + 1)
    return None if len(content) > limit else content


def _named(file: GrantedFile, wanted: set[str]) -> bool:
    return all(word in _plain(file.parts[-1]) for word in wanted)


def _plain(text: str) -> str:
    return normalized(text, "NFKC").casefold()
