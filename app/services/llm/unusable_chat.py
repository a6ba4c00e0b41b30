"""Takes the place of a model that could not be created: every question fails with the reason."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from app.engine.contracts.ports import Message, ModelPart, ToolSpec
from app.errors import ReparteeError


class UnusableChat:
    def __init__(self, name: str, reason: ReparteeError) -> None:
        self.name = name
        self._reason = reason

    async def open(
        self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()
    ) -> None: ...

    async def close(self) -> None: ...

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        raise self._reason
        yield  # makes this a generator
