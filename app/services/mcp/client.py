"""One tool server: started on demand, watched, restarted after a crash, and stopped.

The SDK's client must be entered and left in one task, so each start of a server is a task; calls
come from other tasks of the same loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from app import __version__, network
from app.engine.contracts.tools import ToolResult
from app.engine.speech.feedback import parse_percent
from app.engine.tools.registry import truncate_middle
from app.errors import ToolServerError
from app.messages import Sentence, sentence
from app.services.mcp.config import ServerConfig, expand_variables
from app.services.mcp.failures import ServerExited, explain_failure
from app.services.mcp.program import identify
from app.services.mcp.stderr_log import StderrLog
from app.services.mcp.tool_adapter import to_result
from app.services.mcp.tool_list import ToolList, list_tools

if TYPE_CHECKING:
    from mcp.client import Client
    from mcp.shared.dispatcher import ProgressFnT

    from app.services.mcp.http import HttpTransport
    from app.services.mcp.stdio import StdioTransport

log = logging.getLogger(__name__)

START_TIMEOUT_S = 60.0
"""For a server to start and list its tools: ``npx`` may have to download it first."""

LIST_TIMEOUT_S = 15.0

FIRST_BACKOFF_S = 0.5
MAX_BACKOFF_S = 60.0
"""Between a failure and the next start; doubled with each failure in a row."""

MAX_BACKOFF_WAIT_S = 1.0
"""A call waits for a backoff that ends this soon; otherwise it fails at once and says so."""

RESUBSCRIBE_S = 10.0
"""After a lost subscription, for example when an HTTP stream was silent for too long."""

UPDATE_INTERVAL_S = 0.2
"""Least time between two progress reports, or two listings."""

ServerState = Literal["off", "idle", "starting", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """The state of a server; ``problem`` is one sentence if it failed."""

    name: str
    state: ServerState
    tool_list: ToolList | None = None
    """What it listed last; None if it was never asked."""
    problem: str = ""


class ServerConnection:
    """Belongs to the tool servers' event loop. ``on_status`` is called with every new status."""

    def __init__(
        self,
        server: ServerConfig,
        tool_list: ToolList | None,
        on_status: Callable[[ServerStatus], None],
    ) -> None:
        self.server = server
        self.log = StderrLog()
        self.status = ServerStatus(server.name, "idle" if server.enabled else "off", tool_list)
        self._on_status = on_status
        self._task: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[Client] | None = None
        self._wakeup = asyncio.Event()
        self._list_changed = False
        self._closing = False
        self._failures = 0
        self._retry_at = 0.0
        self._program = ""
        self._transport: StdioTransport | HttpTransport | None = None

    async def call(
        self,
        tool: str,
        arguments: dict[str, Any],
        progress: Callable[[str], None] | None = None,
        offered: ToolList | None = None,
    ) -> ToolResult:
        """Call ``tool``; canceling this cancels it in the server, too. Raises ToolServerError.

        The call is refused if the running server no longer has the tool as it was ``offered``, to
        which the user consented.
        """
        from mcp import MCPError
        from mcp_types import (
            CONNECTION_CLOSED,
            CallToolRequest,
            CallToolRequestParams,
            CallToolResult,
        )
        from pydantic import ValidationError

        client = await self.connect()
        name = self.server.name
        current = self.status.tool_list or ToolList()
        if offered and (current.program, current.find(tool)) != (
            offered.program,
            offered.find(tool),
        ):
            changed = sentence(
                "The tool server {name} has changed since you allowed this, so nothing was "
                "run. Try again.",
                name=name,
            )
            return ToolResult("error", str(changed))
        request = CallToolRequest(params=CallToolRequestParams(name=tool, arguments=arguments))
        try:
            # Not the client's call_tool: it checks the result against the server's own schema,
            # whose patterns may take forever.
            result = await client.session.send_request(
                request,
                CallToolResult,
                progress_callback=_progress_callback(progress) if progress else None,
            )
        except MCPError as error:
            if error.code == CONNECTION_CLOSED:
                await self._wait_for_exit()
                problem = sentence(
                    "The tool server {name} stopped before it answered. Try again.", name=name
                )
            elif error.message == "Session terminated":  # the server no longer knows the session
                self._leave()
                problem = sentence("The tool server {name} restarted. Try again.", name=name)
            else:
                said = truncate_middle(" ".join(error.message.split()), 300)
                problem = sentence(
                    "The tool server {name} returned an error: {said}.", name=name, said=said
                )
            raise self._failure(problem) from error
        except ValidationError as error:
            problem = sentence(
                "The tool server {name} sent an invalid response. Contact its developer.", name=name
            )
            raise self._failure(problem) from error
        return to_result(result)

    async def connect(self) -> Client:
        """The client of the running server, which is started if necessary.

        Raises ToolServerError: at once during the backoff after a failure, and in offline mode.
        """
        self._check_offline()
        if self._task is None or self._task.done():
            wait_s = self._retry_at - asyncio.get_running_loop().time()
            if wait_s > MAX_BACKOFF_WAIT_S:
                raise ToolServerError(
                    sentence(
                        "{problem} Repartee can try again in {pause:.0f} seconds.",
                        problem=self.status.problem,
                        pause=wait_s,
                    )
                )
            if wait_s > 0:
                await asyncio.sleep(wait_s)
                return await self.connect()
            self._ready = asyncio.get_running_loop().create_future()
            self._ready.add_done_callback(_retrieve)
            self._task = asyncio.create_task(self._run(self._ready))
        assert self._ready is not None
        return await asyncio.shield(self._ready)

    def _check_offline(self) -> None:
        """Refuse programs, too: what they connect to cannot be seen or blocked."""
        if network.is_offline() and not network.is_loopback(self.server.url):
            raise ToolServerError(
                sentence(
                    "Offline mode is on, so the tool server {name} can't be used: it may connect "
                    "to other computers. You can turn it off in Settings › Privacy.",
                    name=self.server.name,
                )
            )

    async def close(self) -> None:
        """Stop the server if it is running."""
        self._leave()
        if self._task is not None and not self._task.done():
            if self._ready is not None and not self._ready.done():
                self._task.cancel()  # still starting
            await asyncio.wait([self._task])

    # --- one start, from beginning to end -------------------------------------------------------

    async def _run(self, ready: asyncio.Future[Client]) -> None:
        self._closing = False
        self._set_state("starting")
        try:
            await self._serve(ready)
            self._set_state("idle")
        except asyncio.CancelledError:
            self._set_state("idle")
        except Exception as error:  # whatever a server does wrong becomes one sentence
            problem = await explain_failure(self.server.name, error, self._transport)
            log.info("a tool server failed: %s", type(error).__name__)
            self._failures += 1
            backoff_s = min(FIRST_BACKOFF_S * 2 ** (self._failures - 1), MAX_BACKOFF_S)
            self._retry_at = asyncio.get_running_loop().time() + backoff_s
            self._set_state("failed", problem)
            if not ready.done():
                ready.set_exception(ToolServerError(problem))
        finally:
            if not ready.done():  # the callers were not canceled
                problem = sentence("The tool server {name} was stopped.", name=self.server.name)
                ready.set_exception(self._failure(problem))

    async def _serve(self, ready: asyncio.Future[Client]) -> None:
        """Start the server and stay until ``close``. Raises if the server ends by itself."""
        from mcp.client import Client
        from mcp_types import Implementation

        from app.services.mcp.stdio import child_environment

        self._transport = None
        server = expand_variables(self.server, os.environ)
        program = await asyncio.to_thread(identify, server, child_environment(server)["PATH"])
        transport = self._transport = self._open(server)
        info = Implementation(name="repartee", version=__version__)
        async with contextlib.AsyncExitStack() as stack:
            async with asyncio.timeout(START_TIMEOUT_S):
                client = await stack.enter_async_context(
                    Client(transport, client_info=info, message_handler=self._receive, cache=None)
                )
                tool_list = await list_tools(client)
            if reported := client.server_info:
                program += f" {reported.name} {reported.version}"
            self._program = hashlib.sha256(program.encode(errors="replace")).hexdigest()
            self._set_state("ready", tool_list=replace(tool_list, program=self._program))
            ready.set_result(client)
            watchers = [
                asyncio.create_task(self._subscribe(client)),
                asyncio.create_task(self._watch_exit(transport)),
            ]
            started = asyncio.get_running_loop().time()
            try:
                await self._stay(client, transport)
            finally:
                if asyncio.get_running_loop().time() - started > MAX_BACKOFF_S:
                    self._failures = 0
                for task in watchers:
                    task.cancel()
                await asyncio.gather(*watchers, return_exceptions=True)

    def _open(self, server: ServerConfig) -> StdioTransport | HttpTransport:
        if server.url:
            from app.services.mcp.http import HttpTransport

            return HttpTransport(server)
        from app.services.mcp.stdio import StdioTransport

        return StdioTransport(server, self.log)

    async def _stay(self, client: Client, transport: StdioTransport | HttpTransport) -> None:
        while not self._closing:
            await self._wakeup.wait()
            self._wakeup.clear()
            if transport.ended.is_set():
                raise ServerExited
            if self._list_changed:
                self._list_changed = False
                async with asyncio.timeout(LIST_TIMEOUT_S):
                    tool_list = replace(await list_tools(client), program=self._program)
                if tool_list != self.status.tool_list:
                    self._set_state("ready", tool_list=tool_list)
                await asyncio.sleep(UPDATE_INTERVAL_S)  # a server may announce changes endlessly

    async def _receive(self, message: object) -> None:
        from mcp_types import ToolListChangedNotification

        if isinstance(message, ToolListChangedNotification):
            self._mark_list_changed()

    def _mark_list_changed(self) -> None:
        self._list_changed = True
        self._wakeup.set()

    async def _subscribe(self, client: Client) -> None:
        """Servers of the 2026 protocol announce changes to subscribers only."""
        from mcp.client.subscriptions import ListenNotSupportedError, SubscriptionLost

        with contextlib.suppress(ListenNotSupportedError):
            while True:
                with contextlib.suppress(SubscriptionLost):
                    async with client.listen(tools_list_changed=True) as changes:
                        self._mark_list_changed()  # it may have changed before
                        async for _ in changes:
                            self._mark_list_changed()
                        return
                await asyncio.sleep(RESUBSCRIBE_S)

    async def _watch_exit(self, transport: StdioTransport | HttpTransport) -> None:
        await transport.ended.wait()
        self._wakeup.set()

    async def _wait_for_exit(self) -> None:
        """Wait until the reason why the connection closed is known: its task is done then."""
        if self._transport is not None and self._transport.ended.is_set() and self._task:
            await asyncio.wait([self._task])

    def _leave(self) -> None:
        self._closing = True
        self._wakeup.set()

    def _set_state(
        self, state: ServerState, problem: str = "", tool_list: ToolList | None = None
    ) -> None:
        tool_list = tool_list or self.status.tool_list
        self.status = ServerStatus(self.server.name, state, tool_list, problem)
        self._on_status(self.status)

    def _failure(self, observed: Sentence) -> ToolServerError:
        """The status explains more than what the call observed, if it has a problem."""
        return ToolServerError(self.status.problem or observed)


def _progress_callback(report: Callable[[str], None]) -> ProgressFnT:
    """The SDK's callback, which reports progress as text and no faster than one can read."""
    next_s = 0.0

    async def receive(progress: float, total: float | None, message: str | None) -> None:
        nonlocal next_s
        now = asyncio.get_running_loop().time()
        if now < next_s:
            return
        next_s = now + UPDATE_INTERVAL_S
        share = f"{progress:g} of {total:g}" if total else f"{progress:g}"
        if total and total >= 100:  # probably bytes
            share = f"{100 * progress / total:.0f}%"
        text = truncate_middle(" ".join(message.split()), 200) if message else ""
        if text and total and parse_percent(text) is None:
            text = f"{text} ({share})"
        report(text or share)

    return receive


def _retrieve(future: asyncio.Future[Any]) -> None:
    """Fetch the outcome, so that asyncio does not log one that nobody waited for."""
    if not future.cancelled():
        future.exception()
