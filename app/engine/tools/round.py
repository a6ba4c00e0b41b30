"""The tool calls of one reply: run in parallel, reported, each with exactly one result."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from app.engine.contracts.events import Event, ToolFinished, ToolProgress, ToolStarted
from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import CANCELLED, ToolResult
from app.engine.speech.feedback import Feedback, Running
from app.engine.tools.consent import REFUSED
from app.engine.tools.permission import Permission
from app.engine.tools.registry import ToolRegistry, progress

CUT_OFF = ToolResult("error", "The call was cut off by the length limit; it was not run.")


class ToolRound:
    def __init__(
        self,
        tool_registry: ToolRegistry,
        feedback: Feedback,
        permission: Permission,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._toolbox = tool_registry
        self._feedback = feedback
        self._permission = permission
        self._emit = emit
        self._clock = clock
        self._running: dict[str, asyncio.Task[None]] = {}

    async def run(self, calls: Sequence[ToolCall], results: list[ToolResult]) -> None:
        """Run all of ``calls``; each puts what it came to in its place of ``results``, so that
        those which were done stand when the turn is cancelled."""
        tasks = [
            asyncio.create_task(self._run_one(call, results, place))
            for place, call in enumerate(calls)
        ]
        self._running = {call.id: task for call, task in zip(calls, tasks, strict=True)}
        try:
            await asyncio.wait(tasks)
        except asyncio.CancelledError:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            raise
        finally:
            self._running = {}

    @property
    def running(self) -> list[str]:
        """The ids of the calls that have not ended."""
        return [call_id for call_id, task in self._running.items() if not task.done()]

    def cancel(self, call_id: str) -> None:
        """Stop one call; the others go on."""
        if task := self._running.get(call_id):
            task.cancel()

    def stop(self) -> None:
        """Stop all calls now: one that has just been allowed no longer begins."""
        for task in self._running.values():
            task.cancel()

    async def _run_one(self, call: ToolCall, results: list[ToolResult], place: int) -> None:
        """Nothing is awaited between the permission and the call: what ends the turn meanwhile
        ends it before the tool has begun."""
        tool = self._toolbox.find(call.name)
        results[place] = REFUSED
        if tool is not None and not await self._permission.given(call, tool):
            return
        results[place] = CANCELLED
        began = self._clock()
        company: Running | None = None

        def report(text: str) -> None:
            if company:  # what comes after its end is nobody's
                company.progress(text)
                self._emit(ToolProgress(call.id, text))

        progress.set(report)  # each call has a task, and so a context, of its own
        self._emit(ToolStarted(call.id, call.name, call.arguments))
        spoken_as, filler = self._toolbox.spoken_as(call.name), self._toolbox.filler(call.name)
        try:
            async with self._feedback.while_running(spoken_as, filler) as company:
                results[place] = await self._toolbox.run(call)
        finally:
            company = None
            result = results[place]
            took_ms = round((self._clock() - began) * 1000, 1)
            self._emit(ToolFinished(call.id, call.name, result.outcome, result.text, took_ms))
