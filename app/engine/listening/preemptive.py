"""A request made when the talk key is released, with the partial transcript.

The final transcript arrives 50 to 150 ms later. If it has the same words, this reply is used;
otherwise it is discarded. Until then nothing of it is shown, spoken or stored, and no tool runs:
its parts are only buffered.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from app.engine.contracts.ports import ChatModel, Message, ModelPart, ToolSpec
from app.errors import ReparteeError

STABLE_S = 0.4
"""A partial unchanged for this long is likely final: the recognizer makes one every 0.3 s, so it
has made at least one without a new word."""


class PreemptiveReply:
    def __init__(
        self, model: ChatModel, messages: Sequence[Message], tools: Sequence[ToolSpec], partial: str
    ) -> None:
        self._partial = partial
        self._parts: asyncio.Queue[ModelPart | ReparteeError | None] = asyncio.Queue()
        request = [*messages, Message("user", partial)]
        self._task = asyncio.create_task(self._stream(model, request, tools))

    def matches(self, final: str) -> bool:
        """Whether ``final`` has the same words; case and punctuation do not matter."""
        return _words(final) == _words(self._partial)

    async def parts(self) -> AsyncGenerator[ModelPart, None]:
        """Like ``ChatModel.stream``; parts already received are yielded at once."""
        try:
            while (part := await self._parts.get()) is not None:
                if isinstance(part, ReparteeError):
                    raise part
                yield part
        finally:
            self.cancel()

    def cancel(self) -> None:
        self._task.cancel()

    async def _stream(
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
