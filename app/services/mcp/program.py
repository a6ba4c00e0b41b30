"""Which program is behind a tool server, so that a lasting permission ends when it is exchanged."""

from __future__ import annotations

import hashlib
import json
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from app.services.mcp.config import ServerConfig

SCRIPTS = {
    *(".py", ".pyz", ".js", ".mjs", ".cjs", ".ts", ".mts", ".sh", ".rb", ".pl", ".php", ".lua"),
    *(".jar", ".wasm", ".exe", ".dll", ".bat", ".cmd", ".ps1"),
}
ENTRIES = ("__main__.py", "index.js", "package.json", "pyproject.toml")
"""What interpreters run or read in a folder they are given."""


def identify(server: ServerConfig, search_path: str) -> str:
    """A hash of how ``server`` is started and of the contents of its program and its scripts.

    Data files, which a server may change, do not count. A package that a launcher such as npx
    fetches is known only by the version that the server reports. Blocks while it reads the files.
    """
    how = [server.command, *server.args, server.cwd, server.url, *sorted(server.env.items())]
    files = [(str(file), _hash(file)) for file in sorted(set(_files(server, search_path)))]
    return hashlib.sha256(json.dumps([how, files]).encode()).hexdigest()


def _files(server: ServerConfig, search_path: str) -> Iterator[Path]:
    """The program and the scripts among its arguments, with links resolved."""
    if program := shutil.which(server.command, path=search_path) if server.command else None:
        yield Path(program).resolve()
    folders = [Path(server.cwd or ".")]
    for word in _words(server):
        for path in [folder / word for folder in folders]:
            try:
                if path.is_dir():
                    folders.append(path)
                    yield from (path / name for name in ENTRIES if (path / name).is_file())
                elif path.is_file() and _is_script(path):
                    yield path.resolve()
            except (OSError, ValueError):  # the word is no path
                continue


def _words(server: ServerConfig) -> Iterator[str]:
    """The arguments, also those within ``--flag=value`` and ``sh -c "a b"``; for the name of a
    Python module its files."""
    for argument in server.args:
        try:
            words = shlex.split(argument)
        except ValueError:
            words = []
        for word in (argument, *words, argument.partition("=")[2]):
            if word and not word.startswith("-"):
                yield word
                yield word.replace(".", "/") + ".py"


def _is_script(path: Path) -> bool:
    if path.suffix.lower() in SCRIPTS:
        return True
    with path.open("rb") as file:
        return file.read(4)[:2] in (b"#!", b"\x7fE", b"MZ", b"\xcf\xfa", b"\xca\xfe")


def _hash(file: Path) -> str:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return ""
