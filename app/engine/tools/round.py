"""The tool calls of one reply: run in parallel, reported, each with exactly one result."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from app.engine.contracts.events import Event, ToolFinished, ToolProgress, ToolStarted
from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import CANCELLED, ToolResult
from app.engine.speech.feedback import Feedback, RunningTool, parse_percent
from app.engine.tools.consent import REFUSED
from app.engine.tools.permission import Permission
from app.engine.tools.registry import ToolRegistry, progress

TRUNCATED_RESULT = ToolResult("error", "The call was cut off by the length limit; it was not run.")


class ToolRound:
    def __init__(
        self,
        tool_registry: ToolRegistry,
        feedback: Feedback,
        permission: Permission,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._tool_registry = tool_registry
        self._feedback = feedback
        self._permission = permission
        self._emit = emit
        self._clock = clock
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def run(self, calls: Sequence[ToolCall], results: list[ToolResult]) -> None:
        """Run all ``calls``. Each writes its result to its index of ``results``, so that finished
        results remain if the turn is canceled."""
        tasks = [
            asyncio.create_task(self._run_call(call, results, index))
            for index, call in enumerate(calls)
        ]
        self._tasks = {call.id: task for call, task in zip(calls, tasks, strict=True)}
        try:
            await asyncio.wait(tasks)
        except asyncio.CancelledError:
            self.stop()
            await asyncio.wait(tasks)
            raise
        finally:
            self._tasks = {}

    @property
    def running(self) -> list[str]:
        """The ids of the calls that have not ended."""
        return [call_id for call_id, task in self._tasks.items() if not task.done()]

    def cancel(self, call_id: str) -> None:
        """Stop one call; the others continue."""
        if task := self._tasks.get(call_id):
            task.cancel()

    def stop(self) -> None:
        """Stop all calls now; one that has just been allowed does not start."""
        for task in self._tasks.values():
            task.cancel()

    async def _run_call(self, call: ToolCall, results: list[ToolResult], index: int) -> None:
        """Nothing is awaited between the permission and the call, so that whatever ends the turn
        meanwhile ends it before the tool has started."""
        tool = self._tool_registry.find(call.name)
        results[index] = REFUSED
        while tool is not None:
            if not await self._permission.request(call, tool):
                return
            allowed, tool = tool, self._tool_registry.find(call.name)
            if tool is None or tool.fingerprint == allowed.fingerprint:
                break  # otherwise it changed while the question was open: ask about what it is now
        results[index] = CANCELLED
        started = self._clock()
        running: RunningTool | None = None

        def report(text: str) -> None:
            if running:  # progress after the end is dropped
                running.percent = parse_percent(text)
                self._emit(ToolProgress(call.id, text))

        progress.set(report)  # each call has its own task, and thus its own context
        self._emit(ToolStarted(call.id, call.name, call.arguments))
        spoken_as = self._tool_registry.spoken_as(call.name)
        filler = tool.filler if tool else ""
        try:
            async with self._feedback.during_tool(spoken_as, filler) as running:
                results[index] = await self._tool_registry.run(call)
        finally:
            running = None
            result = results[index]
            took_ms = round((self._clock() - started) * 1000, 1)
            self._emit(ToolFinished(call.id, call.name, result.outcome, result.text, took_ms))
