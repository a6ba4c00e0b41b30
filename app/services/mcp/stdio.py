"""A tool server that is a program: started, spoken to over its pipes, ended with all it started.

The SDK's own transport buffers a line of any length and hands stderr to the terminal; here what a
server may send is limited, and its stderr is kept for the user to read.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import anyio

from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp.config import ServerConfig
from app.services.mcp.stderr_log import STDERR_LIMIT, StderrLog

if TYPE_CHECKING:
    from mcp.client._transport import TransportStreams

MESSAGE_LIMIT = 4_000_000
"""Bytes of one message: 100 times what a model is given of a result."""

MESSAGES_PER_S = 1_000
"""Read in a second; a server that sends more waits for its pipe."""

FLOOD_S = 10
"""After this many such seconds on end it is not work but a flood."""

LOG_PER_S = 1_000_000
"""Bytes of stderr read in a second; a server that writes more waits for its pipe."""

EXIT_TIMEOUT_S = 0.8
TERMINATE_TIMEOUT_S = 0.7
"""How long a server has after its input has closed; and after SIGTERM, before it is killed."""

INHERITED_VARIABLES = (
    "LANG",
    "LC_ALL",
    "TMPDIR",
    "SSL_CERT_FILE",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
)


class MessageThrottle:
    """Lets so many messages through in a second."""

    def __init__(self) -> None:
        self._clock = asyncio.get_running_loop().time
        self._until = self._clock() + 1
        self._messages = 0
        self._full_seconds = 0

    async def keep(self) -> bool:
        """Wait where one more is too many in this second; False: it has been a flood for long."""
        if self._clock() >= self._until:
            self._until, self._messages, self._full_seconds = self._clock() + 1, 0, 0
        self._messages += 1
        if self._messages > MESSAGES_PER_S:
            await asyncio.sleep(self._until - self._clock())
            self._until, self._messages = self._clock() + 1, 1
            self._full_seconds += 1
        return self._full_seconds < FLOOD_S


class StdioTransport:
    """The transport of one start of ``server``, as the SDK's client enters and leaves it."""

    def __init__(self, server: ServerConfig, log: StderrLog) -> None:
        self._server = server
        self._log = log
        self._process: Process | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self.ended = asyncio.Event()
        """The server sends nothing any more."""
        self.why = ""
        """What ended it, to complete "The tool server x …"."""

    async def __aenter__(self) -> TransportStreams:
        """Start it. Raises ToolServerError."""
        from mcp.shared.message import SessionMessage

        self._process = process = await self._start()
        self._to_session, from_server = anyio.create_memory_object_stream[
            SessionMessage | Exception
        ](0)
        to_server, self._from_session = anyio.create_memory_object_stream[SessionMessage](0)
        self._streams = (from_server, to_server)
        self._tasks = [
            asyncio.create_task(work(process)) for work in (self._read, self._write, self._read_log)
        ]
        return from_server, to_server

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with anyio.CancelScope(shield=True):  # a server must not outlive a cancelled connection
            await self._end()

    async def _start(self) -> Process:
        server = self._server
        environment = self._environment()
        program = shutil.which(server.command, path=environment["PATH"])
        if program is None:
            raise ToolServerError(
                sentence(
                    "The tool server {name} cannot be started: there is no program {command!r} "
                    "here; install it, or give its full path.",
                    name=server.name,
                    command=server.command,
                )
            )
        try:
            return await asyncio.create_subprocess_exec(
                program,
                *server.args,
                stdin=PIPE,
                stdout=PIPE,
                stderr=PIPE,
                env=environment,
                cwd=server.cwd or None,
                limit=MESSAGE_LIMIT,
                start_new_session=True,  # a group of its own, which ends together
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise ToolServerError(
                sentence(
                    "The tool server {name} cannot be started: {reason}.",
                    name=server.name,
                    reason=reason,
                )
            ) from error

    def _environment(self) -> dict[str, str]:
        """What is harmless to know, and what the user declared: no keys of other programs."""
        from mcp.client.stdio import get_default_environment

        names = [*INHERITED_VARIABLES, *(name.lower() for name in INHERITED_VARIABLES)]
        passed = {name: os.environ[name] for name in names if name in os.environ}
        environment = {**get_default_environment(), **passed, **self._server.env}
        return {**environment, "PATH": search_path(environment, Path.home())}

    # --- while it runs --------------------------------------------------------------------------

    async def _read(self, process: Process) -> None:
        from mcp.shared.message import SessionMessage
        from mcp_types import jsonrpc_message_adapter

        assert process.stdout is not None
        pace = MessageThrottle()
        try:
            while line := await process.stdout.readline():
                if not await pace.keep():
                    self.why = "sent a flood of messages and was stopped"
                    return
                try:
                    message = jsonrpc_message_adapter.validate_json(line, by_name=False)
                except ValueError:  # programs that print to their standard output are not rare
                    self._log.add(line)
                    continue
                await self._to_session.send(SessionMessage(message))
        except ValueError:  # the reader's limit
            self.why = f"sent more than {MESSAGE_LIMIT // 1_000_000} MB at once and was stopped"
        except (anyio.BrokenResourceError, anyio.ClosedResourceError, ConnectionError):
            pass  # the session has ended first
        finally:
            self.ended.set()
            self._to_session.close()

    async def _write(self, process: Process) -> None:
        assert process.stdin is not None
        try:
            async for message in self._from_session:
                said = message.message.model_dump_json(by_alias=True, exclude_unset=True)
                process.stdin.write(said.encode() + b"\n")
                await process.stdin.drain()
        except (OSError, anyio.ClosedResourceError):
            pass  # it no longer listens: that its output ends, too, is told by the reader
        finally:
            self._from_session.close()

    async def _read_log(self, process: Process) -> None:
        assert process.stderr is not None
        while piece := await process.stderr.read(STDERR_LIMIT):
            self._log.add(piece)
            await asyncio.sleep(len(piece) / LOG_PER_S)

    # --- its end --------------------------------------------------------------------------------

    async def exit_code(self) -> int | None:
        """How it ended by itself, as soon as that is known; None: it goes on."""
        assert self._process is not None
        await _gone(self._process, EXIT_TIMEOUT_S)
        return self._process.returncode

    async def _end(self) -> None:
        """Ask, then insist, then force; then leave nothing behind."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        for stream in self._streams:
            stream.close()
        process.stdin.close()
        if not await _gone(process, EXIT_TIMEOUT_S):
            _signal(process, signal.SIGTERM)
            await _gone(process, TERMINATE_TIMEOUT_S)
        await _kill(process)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._to_session.close()
        self._from_session.close()
        process._transport.close()  # type: ignore[attr-defined]  # a child may hold the pipes open


def search_path(environment: Mapping[str, str], home: Path) -> str:
    """PATH, and where installers put programs: a desktop's PATH lacks what a terminal's has."""
    usual = [
        home / ".local" / "bin",
        home / ".cargo" / "bin",
        home / ".bun" / "bin",
        home / ".volta" / "bin",
        Path("/opt/homebrew/bin"),
        Path("/usr/local/bin"),
    ]
    given = environment.get("PATH", os.defpath).split(os.pathsep)
    extra = [str(folder) for folder in usual if str(folder) not in given and folder.is_dir()]
    return os.pathsep.join([*given, *extra])


async def _gone(process: Process, within_s: float) -> bool:
    """Whether it ends in time. Not ``wait()``: that waits for its children's pipes, too."""
    loop = asyncio.get_running_loop()
    until = loop.time() + within_s
    while process.returncode is None and loop.time() < until:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return process.returncode is not None


def _signal(process: Process, number: int) -> None:
    """To the server and all it started, as far as they are still there."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32":
            os.killpg(process.pid, number)


async def _kill(process: Process) -> None:
    if sys.platform == "win32":
        if process.returncode is None:
            killer = await asyncio.create_subprocess_exec(
                *("taskkill", "/T", "/F", "/PID", str(process.pid)),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            await killer.wait()
    else:
        _signal(process, signal.SIGKILL)  # children, too, that outlived their parent
    await _gone(process, TERMINATE_TIMEOUT_S)
