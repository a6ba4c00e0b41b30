"""One tool server: started at need, watched, started again after a crash, and ended.

The SDK's client must be entered and left in one task, so each start is a task of its own; calls
come from other tasks of the same loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from app import __version__, network
from app.engine.contracts.tools import ToolResult
from app.engine.speech.feedback import percent
from app.engine.tools.registry import shortened
from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp.config import ServerConfig, expand_variables
from app.services.mcp.failures import ServerExited, explain_failure
from app.services.mcp.stderr_log import StderrLog
from app.services.mcp.tool_list import ToolList, list_tools

if TYPE_CHECKING:
    from mcp.client import Client

    from app.services.mcp.http import HttpTransport
    from app.services.mcp.stdio import StdioTransport

log = logging.getLogger(__name__)

START_TIMEOUT_S = 60.0
"""For a server to start and list its tools: ``npx`` may have to download it first."""

LIST_TIMEOUT_S = 15.0

FIRST_BACKOFF_S = 0.5
MAX_BACKOFF_S = 60.0
"""Between a failure and the next start: doubled each time, so that a crash is no busy loop."""

MAX_BACKOFF_WAIT_S = 1.0
"""A call waits for a pause that ends this soon; else it fails at once and says so."""

RESUBSCRIBE_S = 10.0
"""After a subscription was lost, as happens when an address is silent for long."""

UPDATE_INTERVAL_S = 0.2
"""Least time between two reports of progress, or two listings."""

State = Literal["off", "idle", "starting", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """How it is with a server; ``problem`` is one sentence, where it failed."""

    name: str
    state: State
    tool_list: ToolList | None = None
    """What it last listed; None: it was never asked."""
    problem: str = ""


class ServerConnection:
    """All in the tool servers' own event loop. ``told`` gets every new status."""

    def __init__(
        self, server: ServerConfig, tool_list: ToolList | None, told: Callable[[ServerStatus], None]
    ) -> None:
        self.server = server
        self.log = StderrLog()
        self.status = ServerStatus(server.name, "idle" if server.enabled else "off", tool_list)
        self._told = told
        self._task: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[Client] | None = None
        self._news = asyncio.Event()
        self._list_again = False
        self._leave = False
        self._failures = 0
        self._not_before = 0.0
        self._transport: StdioTransport | HttpTransport | None = None

    async def call(
        self, tool: str, arguments: dict[str, Any], progress: Callable[[str], None] | None = None
    ) -> ToolResult:
        """Call ``tool``; cancelling this tells the server, too. Raises ToolServerError."""
        from mcp import MCPError
        from mcp_types import (
            CONNECTION_CLOSED,
            CallToolRequest,
            CallToolRequestParams,
            CallToolResult,
        )
        from pydantic import ValidationError

        from app.services.mcp.results import to_result

        client = await self.connect()
        request = CallToolRequest(params=CallToolRequestParams(name=tool, arguments=arguments))
        report = _Reports(progress).take if progress else None
        try:
            # Not the client's own call_tool: that checks the result against a schema of the
            # server's making, whose patterns may take forever.
            given = await client.session.send_request(
                request, CallToolResult, progress_callback=report
            )
        except MCPError as error:
            if error.code == CONNECTION_CLOSED:
                await self._wait_for_end()
                raise self._failure(
                    sentence(
                        "The tool server {name} stopped before it had answered.",
                        name=self.server.name,
                    )
                ) from error
            if error.message == "Session terminated":  # it has forgotten us: begin anew
                self._leave = True
                self._news.set()
                raise self._failure(
                    sentence(
                        "The tool server {name} has started anew; try again.", name=self.server.name
                    )
                ) from error
            said = shortened(" ".join(error.message.split()), 300)
            raise self._failure(
                sentence(
                    "The tool server {name} refused: {said}.", name=self.server.name, said=said
                )
            ) from error
        except ValidationError as error:
            raise self._failure(
                sentence(
                    "The tool server {name} gave an answer that is not valid.",
                    name=self.server.name,
                )
            ) from error
        return to_result(given)

    async def connect(self) -> Client:
        """The client of the running server; starts it where it does not run.

        Raises ToolServerError, at once while a failed server has its pause, and in offline mode.
        """
        self._check_offline()
        if self._task is None or self._task.done():
            pause = self._not_before - asyncio.get_running_loop().time()
            if pause > MAX_BACKOFF_WAIT_S:
                raise ToolServerError(
                    sentence(
                        "{problem} It will be tried again in {pause:.0f} s at the soonest.",
                        problem=self.status.problem,
                        pause=pause,
                    )
                )
            if pause > 0:
                await asyncio.sleep(pause)
                return await self.connect()
            self._ready = asyncio.get_running_loop().create_future()
            self._ready.add_done_callback(_retrieve)
            self._task = asyncio.create_task(self._live(self._ready))
        assert self._ready is not None
        return await asyncio.shield(self._ready)

    def _check_offline(self) -> None:
        """A program may contact whom it likes, unseen: in offline mode none is used."""
        if network.is_offline() and not network.is_loopback(self.server.url):
            raise ToolServerError(
                sentence(
                    "Offline mode keeps the tool server {name} from being used, which is on "
                    "another computer or a program that might contact one; turn it off in "
                    "Settings under Privacy.",
                    name=self.server.name,
                )
            )

    async def close(self) -> None:
        """End the server; harmless when it does not run."""
        self._leave = True
        self._news.set()
        if self._task is not None and not self._task.done():
            if self._ready is not None and not self._ready.done():
                self._task.cancel()  # it is still starting
            await asyncio.wait([self._task])

    # --- one start to its end -------------------------------------------------------------------

    async def _live(self, ready: asyncio.Future[Client]) -> None:
        self._leave = False
        self._tell("starting")
        try:
            await self._run(ready)
            self._tell("idle")
        except asyncio.CancelledError:
            self._tell("idle")
        except Exception as error:  # whatever a server does, it is told in one sentence
            problem = await explain_failure(self.server.name, error, self._transport)
            log.info("a tool server failed: %s", type(error).__name__)
            self._failures += 1
            pause = min(FIRST_BACKOFF_S * 2 ** (self._failures - 1), MAX_BACKOFF_S)
            self._not_before = asyncio.get_running_loop().time() + pause
            self._tell("failed", problem)
            if not ready.done():
                ready.set_exception(ToolServerError(problem))
        finally:
            if not ready.done():  # its callers were not cancelled
                ready.set_exception(
                    self._failure(
                        sentence("The tool server {name} was stopped.", name=self.server.name)
                    )
                )

    async def _run(self, ready: asyncio.Future[Client]) -> None:
        """Until it is to be left, or ends by itself, which raises."""
        from mcp.client import Client
        from mcp_types import Implementation

        self._transport = None
        transport = self._transport = self._open(expand_variables(self.server, os.environ))
        info = Implementation(name="repartee", version=__version__)
        async with contextlib.AsyncExitStack() as stack:
            async with asyncio.timeout(START_TIMEOUT_S):
                client = await stack.enter_async_context(
                    Client(transport, client_info=info, message_handler=self._heed, cache=None)
                )
                tool_list = await list_tools(client)
            self.status = replace(self.status, tool_list=tool_list)
            self._tell("ready")
            ready.set_result(client)
            watching = [
                asyncio.create_task(self._watch_list(client)),
                asyncio.create_task(self._watch_end(transport)),
            ]
            try:
                began = asyncio.get_running_loop().time()
                await self._stay(client, transport)
            finally:
                if asyncio.get_running_loop().time() - began > MAX_BACKOFF_S:
                    self._failures = 0
                for task in watching:
                    task.cancel()
                await asyncio.gather(*watching, return_exceptions=True)

    def _open(self, server: ServerConfig) -> StdioTransport | HttpTransport:
        if server.url:
            from app.services.mcp.http import HttpTransport

            return HttpTransport(server)
        from app.services.mcp.stdio import StdioTransport

        return StdioTransport(server, self.log)

    async def _stay(self, client: Client, transport: StdioTransport | HttpTransport) -> None:
        while not self._leave:
            await self._news.wait()
            self._news.clear()
            if transport.ended.is_set():
                raise ServerExited
            if self._list_again:
                self._list_again = False
                async with asyncio.timeout(LIST_TIMEOUT_S):
                    tool_list = await list_tools(client)
                if tool_list != self.status.tool_list:
                    self.status = replace(self.status, tool_list=tool_list)
                    self._tell("ready")
                await asyncio.sleep(UPDATE_INTERVAL_S)  # a server may change its mind without end

    async def _heed(self, message: object) -> None:
        from mcp_types import ToolListChangedNotification

        if isinstance(message, ToolListChangedNotification):
            self._changed()

    def _changed(self) -> None:
        self._list_again = True
        self._news.set()

    async def _watch_list(self, client: Client) -> None:
        """Servers of the protocol of 2026 tell of changes to those who subscribe."""
        from mcp.client.subscriptions import ListenNotSupportedError, SubscriptionLost

        with contextlib.suppress(ListenNotSupportedError):
            while True:
                with contextlib.suppress(SubscriptionLost):
                    async with client.listen(tools_list_changed=True) as changes:
                        self._changed()  # it may have, before it was listened to
                        async for _ in changes:
                            self._changed()
                        return
                await asyncio.sleep(RESUBSCRIBE_S)

    async def _watch_end(self, transport: StdioTransport | HttpTransport) -> None:
        await transport.ended.wait()
        self._news.set()

    async def _wait_for_end(self) -> None:
        """What ended the connection is known as soon as its task is done."""
        if self._transport is not None and self._transport.ended.is_set() and self._task:
            await asyncio.wait([self._task])

    # --- telling --------------------------------------------------------------------------------

    def _tell(self, state: State, problem: str = "") -> None:
        self.status = replace(self.status, state=state, problem=problem)
        self._told(self.status)

    def _failure(self, words: str) -> ToolServerError:
        """The known problem explains more than ``words``, what has just been seen of it."""
        return ToolServerError(self.status.problem or words)


class _Reports:
    """Progress, as text, no more often than one can read."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report
        self._next = 0.0

    async def take(self, progress: float, total: float | None, message: str | None) -> None:
        now = asyncio.get_running_loop().time()
        if now < self._next:
            return
        self._next = now + UPDATE_INTERVAL_S
        share = f"{progress:g} of {total:g}" if total else f"{progress:g}"
        if total and total >= 100:  # bytes, say
            share = f"{100 * progress / total:.0f}%"
        said = shortened(" ".join(message.split()), 200) if message else ""
        if said and total and percent(said) is None:
            said = f"{said} ({share})"
        self._report(said or share)


def _retrieve(future: asyncio.Future[Any]) -> None:
    """Look at the outcome, so that one nobody waited for is not reported as lost."""
    if not future.cancelled():
        future.exception()
