"""The transport to a tool server that is a program: starts it, and stops it with its children.

The SDK's own transport buffers a line of any length and passes stderr to the terminal. This one
limits what a server may send, and keeps its stderr for the user to read.
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
from typing import TYPE_CHECKING

import anyio

from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp.config import ServerConfig
from app.services.mcp.stderr_log import STDERR_LIMIT, StderrLog

if TYPE_CHECKING:
    from mcp.client._transport import TransportStreams

MESSAGE_LIMIT = 4_000_000
"""Bytes of one message: 100 times what the model gets of a result."""

MESSAGES_PER_S = 1_000
"""Messages read per second; a server that sends more blocks on its pipe."""

FLOOD_S = 10
"""After this many seconds in a row at the limit, the server is stopped."""

LOG_PER_S = 1_000_000
"""Bytes of stderr read per second; a server that writes more blocks on its pipe."""

EXIT_TIMEOUT_S = 0.8
TERMINATE_TIMEOUT_S = 0.7
"""How long a server may take to exit after its stdin is closed, and then after SIGTERM."""

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
    """Lets ``MESSAGES_PER_S`` messages through per second."""

    def __init__(self) -> None:
        self._clock = asyncio.get_running_loop().time
        self._until = self._clock() + 1
        self._messages = 0
        self._full_seconds = 0

    async def admit(self) -> bool:
        """Wait if this second is full; returns False once ``FLOOD_S`` seconds in a row were."""
        if self._clock() >= self._until:
            self._until, self._messages, self._full_seconds = self._clock() + 1, 0, 0
        self._messages += 1
        if self._messages > MESSAGES_PER_S:
            await asyncio.sleep(self._until - self._clock())
            self._until, self._messages = self._clock() + 1, 1
            self._full_seconds += 1
        return self._full_seconds < FLOOD_S


class StdioTransport:
    """One run of ``server``: an asynchronous context manager for the SDK's client."""

    def __init__(self, server: ServerConfig, log: StderrLog) -> None:
        self._server = server
        self._log = log
        self._process: Process | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self.ended = asyncio.Event()
        """Set when the server will send nothing more."""
        self.reason = ""
        """Why the transport ended, to complete "The tool server x …"."""

    async def __aenter__(self) -> TransportStreams:
        """Start the program. Raises ToolServerError."""
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

    async def __aexit__(self, *exc_info: object) -> None:
        with anyio.CancelScope(shield=True):  # a server must not outlive a canceled connection
            await self._stop()

    async def _start(self) -> Process:
        server = self._server
        environment = child_environment(server)
        program = shutil.which(server.command, path=environment["PATH"])
        if program is None:
            raise ToolServerError(
                sentence(
                    "Couldn't start the tool server {name}: {command!r} wasn't found. Install it "
                    "or enter its full path.",
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
                start_new_session=True,  # a process group, to stop its children, too
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise ToolServerError(
                sentence(
                    "Couldn't start the tool server {name}: {reason}.",
                    name=server.name,
                    reason=reason,
                )
            ) from error

    # --- while it runs --------------------------------------------------------------------------

    async def _read(self, process: Process) -> None:
        from mcp.shared.message import SessionMessage
        from mcp_types import jsonrpc_message_adapter

        assert process.stdout is not None
        throttle = MessageThrottle()
        try:
            while line := await process.stdout.readline():
                if not await throttle.admit():
                    self.reason = sentence(
                        "The tool server {name} sent too many messages and was stopped.",
                        name=self._server.name,
                    )
                    return
                try:
                    message = jsonrpc_message_adapter.validate_json(line, by_name=False)
                except ValueError:  # programs that also print to stdout are not rare
                    self._log.add(line)
                    continue
                await self._to_session.send(SessionMessage(message))
        except ValueError:  # a line beyond the reader's limit
            self.reason = sentence(
                "The tool server {name} sent more than {limit} MB at once and was stopped.",
                name=self._server.name,
                limit=MESSAGE_LIMIT // 1_000_000,
            )
        except (anyio.BrokenResourceError, anyio.ClosedResourceError, ConnectionError):
            pass  # the session ended first
        finally:
            self.ended.set()
            self._to_session.close()

    async def _write(self, process: Process) -> None:
        assert process.stdin is not None
        try:
            async for message in self._from_session:
                line = message.message.model_dump_json(by_alias=True, exclude_unset=True)
                process.stdin.write(line.encode() + b"\n")
                await process.stdin.drain()
        except (OSError, anyio.ClosedResourceError):
            pass  # it no longer listens; ``_read`` notices when its output ends, too
        finally:
            self._from_session.close()

    async def _read_log(self, process: Process) -> None:
        assert process.stderr is not None
        while written := await process.stderr.read(STDERR_LIMIT):
            self._log.add(written)
            await asyncio.sleep(len(written) / LOG_PER_S)

    async def exit_code(self) -> int | None:
        """The exit code, or None if the program is still running after ``EXIT_TIMEOUT_S``."""
        assert self._process is not None
        await _exited(self._process, EXIT_TIMEOUT_S)
        return self._process.returncode

    async def _stop(self) -> None:
        """Close stdin, then send SIGTERM, then SIGKILL to what is left of the process group."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        for stream in self._streams:
            stream.close()
        process.stdin.close()
        if not await _exited(process, EXIT_TIMEOUT_S):
            _signal_group(process, signal.SIGTERM)
            await _exited(process, TERMINATE_TIMEOUT_S)
        await _kill_group(process)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._to_session.close()
        self._from_session.close()
        process._transport.close()  # type: ignore[attr-defined]  # a child may keep the pipes open


def child_environment(server: ServerConfig) -> dict[str, str]:
    """Harmless variables and those the user configured: no keys of other programs."""
    from mcp.client.stdio import get_default_environment

    names = [*INHERITED_VARIABLES, *map(str.lower, INHERITED_VARIABLES)]
    inherited = {name: os.environ[name] for name in names if name in os.environ}
    environment = {**get_default_environment(), **inherited, **server.env}
    return {**environment, "PATH": search_path(environment, Path.home())}


def search_path(environment: Mapping[str, str], home: Path) -> str:
    """PATH and the folders of common installers, which the PATH of a desktop session lacks."""
    usual = [home / folder / "bin" for folder in (".local", ".cargo", ".bun", ".volta")]
    usual += [Path("/opt/homebrew/bin"), Path("/usr/local/bin")]
    given = environment.get("PATH", os.defpath).split(os.pathsep)
    extra = [str(folder) for folder in usual if str(folder) not in given and folder.is_dir()]
    return os.pathsep.join([*given, *extra])


async def _exited(process: Process, within_s: float) -> bool:
    """Whether it exits in time. Not ``wait()``, which also waits for its children's pipes."""
    loop = asyncio.get_running_loop()
    until = loop.time() + within_s
    while process.returncode is None and loop.time() < until:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return process.returncode is not None


def _signal_group(process: Process, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32":
            os.killpg(process.pid, number)


async def _kill_group(process: Process) -> None:
    if sys.platform != "win32":
        _signal_group(process, signal.SIGKILL)  # also children that outlived the program
    elif process.returncode is None:
        killer = await asyncio.create_subprocess_exec(
            *("taskkill", "/T", "/F", "/PID", str(process.pid)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        await killer.wait()
    await _exited(process, TERMINATE_TIMEOUT_S)
