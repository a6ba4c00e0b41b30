"""All tool servers: their thread and event loop, and the tools they offer to the session.

What servers send is read, checked and discarded in a loop of their own, so that a server cannot
slow down the loop that runs the window and the audio.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from app.config.paths import cache_folder
from app.engine.contracts.tools import ToolResult
from app.engine.tools.registry import ToolRegistry, progress
from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp import config_file
from app.services.mcp.cache import ToolListCache
from app.services.mcp.client import ServerConnection, ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.tool_adapter import adapt_tools, tool_prefixes
from app.services.mcp.tool_list import ToolList
from app.tasks import Tasks

Result = TypeVar("Result")

CLOSE_TIMEOUT_S = 2.5
"""Servers that have not exited by then are left behind; their input is closed."""


@dataclass(frozen=True, slots=True)
class ConnectionTest:
    """The outcome of ``test_connection``; ``log`` is what the server wrote to stderr."""

    tool_list: ToolList | None
    problem: str
    log: str


class ToolServers:
    """All methods are for the session's event loop; only ``test_connection`` waits for a server.

    ``open`` offers what each server listed last time; the server is started when one of its tools
    is first called. A server that never listed its tools is started in the background.
    """

    def __init__(self) -> None:
        self._tool_registry = ToolRegistry()
        self._opened = False
        self._cache = ToolListCache(cache_folder() / "mcp_tools.json")
        self._connections: dict[str, ServerConnection] = {}
        self._closing: set[ServerConnection] = set()
        """Connections outside the configuration (replaced, or a test) that may still run."""
        self._prefixes: dict[str, str] = {}
        self._statuses: dict[str, ServerStatus] = {}
        self._subscribers: list[Callable[[ServerStatus], None]] = []
        self._thread: _LoopThread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks = Tasks()
        self._closed = False

    # --- life cycle -----------------------------------------------------------------------------

    async def open(self, tool_registry: ToolRegistry) -> None:
        """Offer the configured servers' tools to ``tool_registry`` from now on.

        Raises ToolServerError if the configuration file cannot be used.
        """
        self._tool_registry = tool_registry
        if not self._opened:
            await asyncio.to_thread(self._cache.load)
            await self.configure(await asyncio.to_thread(config_file.load))
            self._opened = True  # otherwise the next time tries again
        for name in self._connections:
            self._offer(self._statuses[name])

    async def configure(self, servers: Sequence[ServerConfig]) -> None:
        """Replace the configuration: unchanged servers keep running, others stop or start."""
        self._loop = asyncio.get_running_loop()
        self._prefixes = tool_prefixes(server.name for server in servers)
        before, self._connections = self._connections, {}
        for server in servers:
            old = before.get(server.name)
            if old is not None and old.server.offering(server.disabled_tools) == server:
                old.server = server
                self._connections[server.name] = before.pop(server.name)
        for name, connection in before.items():
            self._statuses.pop(name, None)
            self._tool_registry.offer(_owner(name), [])
            self._closing.add(connection)
            self._tasks.start(self._close_connection(connection))
        for server in servers:
            if server.name not in self._connections:
                self._add_connection(server)
        for name in self._connections:  # another server may have had the prefix before
            self._offer(self._statuses[name])
        if self._cache.prune(set(self._connections)):
            await asyncio.to_thread(self._cache.save)

    async def suspend(self) -> None:
        """Stop the running servers; the next call starts them again."""
        if self._thread is not None:
            await self._thread.run(_close_all(self._connections.values()))

    async def close(self) -> None:
        """Stop every server and the thread."""
        self._closed = True
        await self._tasks.stop()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await thread.run(_close_all([*self._connections.values(), *self._closing]))
        thread.stop()

    # --- for the settings dialog ----------------------------------------------------------------

    def configs(self) -> list[ServerConfig]:
        return [connection.server for connection in self._connections.values()]

    def statuses(self) -> list[ServerStatus]:
        """The status of each configured server, in order."""
        return [self._statuses[name] for name in self._connections]

    def subscribe(self, subscriber: Callable[[ServerStatus], None]) -> Callable[[], None]:
        """Call ``subscriber`` with every new status; returns a function that unsubscribes."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    async def save(self, servers: Sequence[ServerConfig]) -> None:
        """Write the configuration file and apply it. Raises ToolServerError."""
        await asyncio.to_thread(config_file.save, list(servers))
        await self.configure(servers)

    async def test_connection(self, server: ServerConfig) -> ConnectionTest:
        """Start ``server`` apart from the session, list its tools, and stop it."""
        connection = ServerConnection(server, None, lambda status: None)
        self._closing.add(connection)
        problem = ""
        try:
            await self._run_in_thread(connection.connect())
        except ToolServerError as error:
            problem = str(error)
        finally:
            await self._close_connection(connection)
        return ConnectionTest(connection.status.tool_list, problem, connection.log.text)

    # --- one server -----------------------------------------------------------------------------

    def _add_connection(self, server: ServerConfig) -> None:
        tool_list = self._cache.get(server)
        connection = ServerConnection(
            server, tool_list, lambda status: self._report_status(connection, status)
        )
        self._connections[server.name] = connection
        self._statuses[server.name] = connection.status
        self._notify(connection.status)
        if server.enabled and tool_list is None:
            self._tasks.start(self._list_tools(connection))

    async def _list_tools(self, connection: ServerConnection) -> None:
        with contextlib.suppress(ToolServerError):  # the status has it
            await self._run_in_thread(connection.connect())

    async def _close_connection(self, connection: ServerConnection) -> None:
        if self._thread is not None:
            await self._thread.run(connection.close())
        self._closing.discard(connection)

    async def _call(
        self, server: str, tool: str, arguments: dict[str, Any], offered: ToolList
    ) -> ToolResult:
        connection = self._connections.get(server)
        if connection is None:
            return ToolResult("error", f"The tool server {server} is not there any more.")
        loop, report = asyncio.get_running_loop(), progress.get()

        def report_progress(text: str) -> None:
            loop.call_soon_threadsafe(report, text)

        try:
            return await self._run_in_thread(
                connection.call(tool, arguments, report_progress, offered)
            )
        except ToolServerError as error:
            return ToolResult("error", str(error))

    def _report_status(self, connection: ServerConnection, status: ServerStatus) -> None:
        """Pass a status on from the servers' thread to the session's loop."""
        assert self._loop is not None
        with contextlib.suppress(RuntimeError):  # the session's loop is closed
            self._loop.call_soon_threadsafe(self._handle_status, connection, status)

    def _handle_status(self, connection: ServerConnection, status: ServerStatus) -> None:
        if self._connections.get(status.name) is not connection or self._closed:
            return  # of a server that was replaced, and ends
        before = self._statuses.get(status.name)
        self._statuses[status.name] = status
        tool_list = status.tool_list
        if tool_list is not None and (before is None or before.tool_list != tool_list):
            self._offer(status)
            self._cache.put(connection.server, tool_list)
            self._tasks.start(asyncio.to_thread(self._cache.save))
        self._notify(status)

    def _offer(self, status: ServerStatus) -> None:
        """Offer the server's tools to the registry; a server that is off offers none."""
        name = status.name

        offered = status.tool_list if status.state != "off" else None
        offered = offered or ToolList()

        async def call(tool: str, arguments: dict[str, Any]) -> ToolResult:
            return await self._call(name, tool, arguments, offered)

        prefix = self._prefixes[name]
        disabled = self._connections[name].server.disabled_tools
        enabled = [tool for tool in offered.tools if tool.name not in disabled]
        tools = adapt_tools(prefix, enabled, call, name, offered.program)
        self._tool_registry.offer(_owner(name), tools)

    def _notify(self, status: ServerStatus) -> None:
        for subscriber in list(self._subscribers):
            subscriber(status)

    async def _run_in_thread(self, work: Coroutine[Any, Any, Result]) -> Result:
        if self._closed:
            work.close()
            raise ToolServerError(sentence("The tool servers have ended with Repartee."))
        if self._thread is None:
            self._thread = _LoopThread()
        return await self._thread.run(work)


class _LoopThread:
    """A thread with asyncio's own event loop, which can start programs on every system."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._stopped = asyncio.Event()
        threading.Thread(target=self._run, name="tool servers", daemon=True).start()

    async def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run ``work`` in the thread; canceling this cancels it there."""
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    def stop(self) -> None:
        """Make the thread end, without waiting for it."""
        self._loop.call_soon_threadsafe(self._stopped.set)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._stopped.wait())


def _owner(name: str) -> str:
    return f"mcp {name}"


async def _close_all(connections: Iterable[ServerConnection]) -> None:
    closing = [connection.close() for connection in connections]
    await asyncio.gather(*closing, return_exceptions=True)
