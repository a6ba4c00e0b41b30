"""The built-in helper answers what it understands for certain, the model everything else.

A time, a timer or a sum is then right, and there at once, whatever the model. The helper's tool
call and its result are in the conversation as the model's own would be, so the model knows them.

Certain is only a whole sentence that means the same without its conversation: "and tomorrow?", an
answer to the model's question, or "remind me of that" go to the model.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence, Set
from contextlib import aclosing
from itertools import takewhile

from app.engine.contracts.ports import (
    Answerer,
    ChatModel,
    Finish,
    Message,
    ModelPart,
    PrefillingModel,
    ToolCall,
    ToolCallDelta,
    ToolSpec,
)
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.helper.intents import IntentMatch, call_for
from app.tools import units
from app.tools.time.time_zones import has_zone

LONGEST = 120
"""Characters. Longer questions have something in them that the templates do not know."""

CERTAIN = frozenset(
    (
        *("current_time", "current_date", "days_until", "time_until", "calculate", "convert_units"),
        *("set_timer", "set_alarm", "remind", "list_timers", "change_timer", "cancel_timer"),
        *("system_status", "set_volume"),
    )
)
"""The tools whose arguments the templates tell without doubt. Notes, files and pages are not among
them: "add a joke to my notes" needs a model."""

_POINTS_BACK = re.compile(
    r"\b(that|this|it|these|those|them|there|then|daran|davon|damit|darüber|dort|dann|dies|diese[mnrs]?"
    r"|eso|esto|ello|allí|ahí|entonces)\b|[这那它]|^(das|es)$",
    re.IGNORECASE,
)
_NAME_WITH_DIGITS = re.compile(r"\s*\d+(\s*[-/]\s*\d+)+\s*")
""" "9/11", "24/7", a date or a telephone number, rather than a sum."""
_TIMER = re.compile(
    r"timer|alarm|countdown|reminder|wecker|erinnerung|temporizador|recordatorio|计时|闹钟|提醒",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[?？]\W{0,3}\Z")


class HelperFirst:
    """A ``ChatModel``."""

    def __init__(self, model: ChatModel, helper: BuiltinChat) -> None:
        self._model = model
        self._helper = helper
        self._unanswered: set[str | None] = set()
        """The ids of the helper's calls whose results it has not told yet. A later request with
        them is a second try: the user wants another answer."""

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def model(self) -> ChatModel:
        """The model that answers everything else."""
        return self._model

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        await asyncio.gather(self._helper.open(), self._model.open(messages, tools))

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        results = list(takewhile(lambda message: message.role == "tool", reversed(messages)))
        ids = {message.tool_call_id for message in results}
        is_its_own = bool(ids) and ids <= self._unanswered
        self._unanswered.clear()
        if is_its_own and all(message.outcome != "error" for message in results):
            yield Answerer(self._helper.name)
            answer = self._helper.stream(messages, tools)
        else:
            calls: list[ToolCall] = []
            if may_call and not results:
                offered = {tool.name for tool in tools}
                calls = await asyncio.to_thread(self._certain_calls, list(messages), offered)
            if calls:
                self._unanswered.update(call.id for call in calls)
                yield Answerer(self._helper.name)
                for index, call in enumerate(calls):
                    yield ToolCallDelta(index, call.id, call.name, call.arguments)
                yield Finish("tool_calls")
                return
            answer = self._model.stream(messages, tools, may_call=may_call)
        async with aclosing(answer) as parts:
            async for part in parts:
                yield part

    def prefill(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], partial: str = ""
    ) -> None:
        if isinstance(self._model, PrefillingModel):
            self._model.prefill(messages, tools, partial)

    def prefilled_tokens(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> int | None:
        if not isinstance(self._model, PrefillingModel):
            return None
        return self._model.prefilled_tokens(messages, tools)

    async def close(self) -> None:
        await self._model.close()

    def _certain_calls(self, messages: list[Message], offered: Set[str]) -> list[ToolCall]:
        """The calls that the last message certainly asks for."""
        if not messages or messages[-1].role != "user":
            return []
        text = messages[-1].content.strip()
        before = messages[-2].content if len(messages) > 1 else ""
        if not text or len(text) > LONGEST or "\n" in text or _QUESTION.search(before):
            return []
        matches = self._helper.match(text)
        if not all(_is_certain(match, text) for match in matches):
            return []
        calls = [call_for(match, offered) for match in matches]
        return calls if all(call.name in offered for call in calls) else []


def _is_certain(match: IntentMatch, text: str) -> bool:
    given = match.arguments
    if match.intent not in CERTAIN:
        return False
    if any(isinstance(value, str) and _POINTS_BACK.search(value) for value in given.values()):
        return False
    match match.intent:
        case "calculate":
            return not _NAME_WITH_DIGITS.fullmatch(given["expression"])
        case "convert_units":
            names = [given["unit"], *given["to"].split(" and ")]
            return all(map(units.is_unit, names))
        case "current_time" | "current_date" if "place" in given:
            return has_zone(given["place"])
        case "list_timers" | "change_timer":
            return bool(_TIMER.search(text))
        case "set_volume":
            return not _POINTS_BACK.search(text)
    return True
