"""The tool calls of one reply: run in parallel, reported, each with exactly one result."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.engine.contracts.events import (
    Event,
    Notice,
    ToolFinished,
    ToolNotRun,
    ToolProgress,
    ToolStarted,
)
from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import CANCELLED, ToolResult
from app.engine.speech.feedback import Feedback, RunningTool, parse_percent
from app.engine.tools.call_accumulator import MAX_CALLS
from app.engine.tools.consent import FORBIDDEN, REFUSED
from app.engine.tools.permission import Permission
from app.engine.tools.registry import Tool, ToolRegistry, consent, progress
from app.messages import sentence

MAX_TURN_CALLS = 64
"""Calls in one turn: a model that goes on and on adds no more than this many lines to a note."""

TOO_MANY = ToolResult(
    "error",
    f"This call was not made, nor were any after it: at most {MAX_CALLS} calls in a reply and "
    f"{MAX_TURN_CALLS} in a turn are.",
    ran=False,
)
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
        self._made = 0

    async def run(self, calls: Sequence[ToolCall], results: list[ToolResult]) -> None:
        """Run ``calls``, up to the limit. Each writes its result to its index of ``results``, so
        that finished results remain if the turn is canceled."""
        limit = min(MAX_CALLS, MAX_TURN_CALLS - self._made)
        if len(calls) > limit:
            results[limit:] = [TOO_MANY] * (len(calls) - limit)
            calls = calls[:limit]
            self._emit(
                Notice(
                    "too_many_calls",
                    sentence(
                        "The model asked for too many tool calls. The limit is {limit} at once and "
                        "{turn_limit} per question.",
                        limit=MAX_CALLS,
                        turn_limit=MAX_TURN_CALLS,
                    ),
                )
            )
        if not calls:
            return
        self._made += len(calls)
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

    def report_truncated(self, calls: Sequence[ToolCall]) -> None:
        """Report that none of ``calls`` can run, because the reply reached the length limit."""
        for call in map(self._tool_registry.resolve, calls):
            self._report_not_run(call, TRUNCATED_RESULT)

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

    async def _is_allowed(self, call: ToolCall, tool: Tool, refusal: ToolResult) -> bool:
        """Ask for permission. A refusal is reported, also one because the turn ended first."""
        allowed = False
        try:
            allowed = await self._permission.request(call, tool)
        finally:
            if not allowed:
                self._report_not_run(call, refusal)
        return allowed

    def _report_not_run(self, call: ToolCall, result: ToolResult) -> None:
        self._emit(ToolNotRun(call.id, call.name, call.arguments, result.outcome, result.text))

    async def _run_call(self, call: ToolCall, results: list[ToolResult], index: int) -> None:
        """Nothing is awaited between the permission and the call, so that whatever ends the turn
        meanwhile ends it before the tool has started."""
        call = self._tool_registry.resolve(call)
        tool = self._tool_registry.find(call.name)
        results[index] = REFUSED
        while tool is not None:
            if self._permission.forbids(tool):
                results[index] = FORBIDDEN
            if not await self._is_allowed(call, tool, results[index]):
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

        async def ask(arguments: dict[str, Any]) -> bool:
            assert tool is not None
            changed = replace(call, arguments=json.dumps(arguments, ensure_ascii=False))
            return await self._permission.request(changed, tool)

        if tool is not None:
            consent.set(ask)
        progress.set(report)  # each call has its own task, and thus its own context
        self._emit(ToolStarted(call.id, call.name, call.arguments))
        spoken_as = self._tool_registry.spoken_as(call.name)
        fillers = tool.filler if tool else {}
        try:
            async with self._feedback.during_tool(spoken_as, fillers) as running:
                results[index] = await self._tool_registry.run(call)
        finally:
            running = None
            result = results[index]
            took_ms = round((self._clock() - started) * 1000, 1)
            self._emit(ToolFinished(call.id, call.name, result.outcome, result.text, took_ms))
