"""All tool servers: their one thread and event loop, and the tools they offer to the session.

Servers have a loop of their own because they are not ours: what they send is read, checked and
thrown away there, while the loop of the window and of the sound goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable, Coroutine, Sequence
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

_log = logging.getLogger(__name__)

Result = TypeVar("Result")

CLOSE_TIMEOUT_S = 2.5
"""Servers that do not end by then are left behind, without an input to read."""


@dataclass(frozen=True, slots=True)
class ConnectionTest:
    """What came of trying a server; ``log`` is what it wrote to stderr."""

    tool_list: ToolList | None
    problem: str
    log: str


class ToolServers:
    """Used in one event loop, the session's. Only ``test_connection`` waits for a server.

    ``open`` offers what each server listed last time; such a server starts when one of its tools
    is first called. One that was never asked is started in the background, to learn its tools.
    """

    def __init__(self) -> None:
        self._toolbox = ToolRegistry()
        self._opened = False
        self._cache = ToolListCache(cache_folder() / "mcp_tools.json")
        self._connections: dict[str, ServerConnection] = {}
        self._leaving: set[ServerConnection] = set()
        """Those that are on trial or replaced, and have not ended yet."""
        self._prefixes: dict[str, str] = {}
        self._statuses: dict[str, ServerStatus] = {}
        self._watchers: list[Callable[[ServerStatus], None]] = []
        self._thread: _Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    # --- life -----------------------------------------------------------------------------------

    async def open(self, tool_registry: ToolRegistry) -> None:
        """Offer the tools of the declared servers to ``tool_registry`` from now on.

        Raises ToolServerError for a file that cannot be used.
        """
        self._toolbox = tool_registry
        if not self._opened:
            self._opened = True
            await self.configure(await asyncio.to_thread(config_file.load))
        for name in self._connections:
            self._offer(self._statuses[name])

    async def configure(self, servers: Sequence[ServerConfig]) -> None:
        """These are the servers from now on: unchanged ones go on, others end or begin."""
        self._loop = asyncio.get_running_loop()
        self._prefixes = tool_prefixes(server.name for server in servers)
        before, self._connections = self._connections, {}
        for server in servers:
            old = before.get(server.name)
            if old is not None and old.server == server:
                self._connections[server.name] = before.pop(server.name)
        for name, connection in before.items():
            self._statuses.pop(name, None)
            self._toolbox.offer(_owner(name), [])
            self._leaving.add(connection)
            self._in_background(self._end(connection))
        for server in servers:
            if server.name not in self._connections:
                await self._begin(server)
        for name in self._connections:  # a prefix may have become another's
            self._offer(self._statuses[name])
        await asyncio.to_thread(self._cache.prune, set(self._connections))

    async def suspend(self) -> None:
        """End the servers that run; a call starts them again."""
        if self._thread is not None:
            running = [connection.close() for connection in self._connections.values()]
            await self._thread.run(_all(running))

    async def close(self) -> None:
        """End every server and the thread."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        left = [*self._connections.values(), *self._leaving]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await thread.run(_all([connection.close() for connection in left]))
        thread.stop()

    # --- the user's view ------------------------------------------------------------------------

    def configs(self) -> list[ServerConfig]:
        return [connection.server for connection in self._connections.values()]

    def statuses(self) -> list[ServerStatus]:
        """Of each declared server, in order."""
        return [self._statuses[name] for name in self._connections]

    def stderr_of(self, name: str) -> str:
        """The newest of what the server wrote to its standard error."""
        connection = self._connections.get(name)
        return connection.log.text if connection else ""

    def subscribe(self, watcher: Callable[[ServerStatus], None]) -> Callable[[], None]:
        """Call ``watcher`` with every new status; returns the way to end that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    async def save(self, servers: Sequence[ServerConfig]) -> None:
        """Keep these servers in the file, and use them. Raises ToolServerError."""
        await asyncio.to_thread(config_file.save, list(servers))
        await self.configure(servers)

    async def test_connection(self, server: ServerConfig) -> ConnectionTest:
        """Start ``server`` apart from the session, list its tools, and end it."""
        connection = ServerConnection(server, None, lambda status: None)
        self._leaving.add(connection)
        try:
            await self._there(connection.connect())
        except ToolServerError as error:
            return ConnectionTest(None, str(error), connection.log.text)
        finally:
            await self._end(connection)
        return ConnectionTest(connection.status.tool_list, "", connection.log.text)

    # --- one server -----------------------------------------------------------------------------

    async def _begin(self, server: ServerConfig) -> None:
        tool_list = await asyncio.to_thread(self._cache.load, server)
        connection = ServerConnection(server, tool_list, self._heard)
        self._connections[server.name] = connection
        self._statuses[server.name] = connection.status
        self._tell(connection.status)
        if server.enabled and tool_list is None:
            self._in_background(self._learn(connection))

    async def _learn(self, connection: ServerConnection) -> None:
        with contextlib.suppress(ToolServerError):  # its status tells
            await self._there(connection.connect())

    async def _end(self, connection: ServerConnection) -> None:
        if self._thread is not None:
            await self._thread.run(connection.close())
        self._leaving.discard(connection)

    async def _call(self, server: str, tool: str, arguments: dict[str, Any]) -> ToolResult:
        connection = self._connections.get(server)
        if connection is None:
            return ToolResult("error", f"The tool server {server} is not there any more.")
        loop, report = asyncio.get_running_loop(), progress.get()

        def tell(text: str) -> None:
            loop.call_soon_threadsafe(report, text)

        try:
            return await self._there(connection.call(tool, arguments, tell))
        except ToolServerError as error:
            return ToolResult("error", str(error))

    def _heard(self, status: ServerStatus) -> None:
        """A new status, in the servers' thread."""
        assert self._loop is not None
        with contextlib.suppress(RuntimeError):  # the session's loop has closed
            self._loop.call_soon_threadsafe(self._take, status)

    def _take(self, status: ServerStatus) -> None:
        connection = self._connections.get(status.name)
        if connection is None or self._closed:
            return
        before = self._statuses.get(status.name)
        self._statuses[status.name] = status
        tool_list = status.tool_list
        if tool_list is not None and (before is None or before.tool_list != tool_list):
            self._offer(status)
            self._in_background(asyncio.to_thread(self._cache.store, connection.server, tool_list))
        self._tell(status)

    def _offer(self, status: ServerStatus) -> None:
        """Put what the server lists before the model; nothing while it is switched off."""
        name = status.name

        async def call(tool: str, arguments: dict[str, Any]) -> ToolResult:
            return await self._call(name, tool, arguments)

        usable = status.tool_list is not None and status.state != "off"
        tools = status.tool_list.tools if status.tool_list is not None and usable else ()
        self._toolbox.offer(_owner(name), adapt_tools(self._prefixes[name], tools, call, name))

    def _tell(self, status: ServerStatus) -> None:
        for watcher in list(self._watchers):
            watcher(status)

    # --- between the loops ----------------------------------------------------------------------

    async def _there(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run ``work`` in the servers' loop; cancelling this cancels it there."""
        if self._closed:
            work.close()
            raise ToolServerError(sentence("The tool servers have ended with Repartee."))
        if self._thread is None:
            self._thread = _Thread()
        return await self._thread.run(work)

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)


class _Thread:
    """An event loop of asyncio's own: it can start programs on every system."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="tool servers", daemon=True)
        self._thread.start()

    async def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run ``work`` there; cancelling this cancels it."""
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self.loop))

    def stop(self) -> None:
        """Soon, in its own time: what hangs there holds up nobody."""
        self.loop.call_soon_threadsafe(self.loop.stop)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        left = asyncio.all_tasks(self.loop)
        for task in left:
            task.cancel()
        if left:
            self.loop.run_until_complete(asyncio.wait(left, timeout=1))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()


def _owner(name: str) -> str:
    return f"mcp {name}"


async def _all(works: Sequence[Coroutine[Any, Any, None]]) -> None:
    await asyncio.gather(*works, return_exceptions=True)
