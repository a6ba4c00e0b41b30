"""Tool servers for tests (programs in ``tests/mcp_servers``), and the notes that they write."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.services.mcp.config import ServerConfig

SERVERS = Path(__file__).parent / "mcp_servers"


@dataclass(frozen=True)
class Notes:
    """The file in which a server records what happens to it."""

    file: Path

    @property
    def lines(self) -> list[str]:
        return self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []

    @property
    def pids(self) -> list[int]:
        return [int(line.split()[1]) for line in self.lines if line.startswith("started")]


def polite(notes: Notes) -> ServerConfig:
    """A well-behaved server, built with the SDK, over stdio."""
    script = str(SERVERS / "polite.py")
    return ServerConfig("polite", sys.executable, (script, "--notes", str(notes.file)))


def plain(notes: Notes, name: str = "plain") -> ServerConfig:
    """A well-behaved server that starts quickly."""
    environment = {"NOTES": str(notes.file)}
    return ServerConfig(name, sys.executable, (str(SERVERS / "raw.py"), "well"), environment)


def rude(mode: str, *more: str) -> ServerConfig:
    """A server with the fault ``mode``."""
    return ServerConfig("rude", sys.executable, (str(SERVERS / "raw.py"), mode, *more))


@contextmanager
def web(notes: Notes) -> Iterator[ServerConfig]:
    """The well-behaved server at an address."""
    script = str(SERVERS / "polite.py")
    with subprocess.Popen(
        [sys.executable, script, "--http", "--notes", str(notes.file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        yield ServerConfig("web", url=process.stdout.readline().strip())
        process.kill()


def runs(pid: int) -> bool:
    """Whether the process runs, and is not a zombie."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return False
    return "Z (zombie)" not in status
