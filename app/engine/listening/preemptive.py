"""A request made at the release of the key, with what has been understood until then.

The final transcript comes some 50 to 150 ms later. If it says the same, the reply under way is the
reply; if not, it is thrown away. Until then nothing of it is shown, spoken or kept, and no tool is
run: its parts only wait.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from app.engine.contracts.ports import ChatModel, Message, ModelPart, ToolSpec
from app.errors import ReparteeError

STABLE_S = 0.4
"""A partial that has not changed for so long is likely final: the recogniser makes one every 0.3 s,
so that it has seen at least one without a new word."""


class PreemptiveReply:
    def __init__(
        self, model: ChatModel, past: Sequence[Message], tools: Sequence[ToolSpec], said: str
    ) -> None:
        self._said = said
        self._parts: asyncio.Queue[ModelPart | ReparteeError | None] = asyncio.Queue()
        messages = [*past, Message("user", said)]
        self._task = asyncio.create_task(self._ask(model, messages, tools))

    def agrees(self, final: str) -> bool:
        """Whether ``final`` has the same words; case and punctuation do not matter."""
        return _words(final) == _words(self._said)

    async def parts(self) -> AsyncGenerator[ModelPart, None]:
        """As ``ChatModel.stream``: what has come, then what comes."""
        try:
            while (part := await self._parts.get()) is not None:
                if isinstance(part, ReparteeError):
                    raise part
                yield part
        finally:
            self.drop()

    def drop(self) -> None:
        """Close the stream; harmless when it has ended."""
        self._task.cancel()

    async def _ask(
        self, model: ChatModel, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> None:
        try:
            async with aclosing(model.stream(messages, tools)) as parts:
                async for part in parts:
                    self._parts.put_nowait(part)
        except ReparteeError as error:
            self._parts.put_nowait(error)
        finally:
            self._parts.put_nowait(None)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
