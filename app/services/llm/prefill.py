"""Has a llama.cpp server on this computer evaluate the beginning of the next request ahead of it.

The server keeps what it has evaluated, and the request that begins with the same tokens goes on
from there. The prompt is rendered by the server itself, from a request that the caller makes as it
makes the real one, with a mark where the user's next words will be. What follows the mark is cut
off, so that also models which cannot go back to an earlier token (recurrent ones) can use it.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from app.engine.contracts.ports import Message, ToolSpec
from app.engine.contracts.tools import load_json
from app.errors import ModelError
from app.services.openai.client import OpenAIClient
from app.services.openai.errors import network_errors

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

MARK = "\u2042"
"""Stands for the words that are not known yet."""
PROBE_TIMEOUT_S = 10.0
KEPT = 4
"""The prompts whose evaluation is remembered."""

MakeRequest = Callable[[Sequence[Message], Sequence[ToolSpec]], dict[str, Any]]


class SavedStates(Protocol):
    """Evaluated prompts on disk. Neither method raises anything."""

    async def restore(self, prompt: str) -> int:
        """Load what was saved of ``prompt``; returns its tokens, 0 if there is nothing."""

    async def save(self, prompt: str) -> None:
        """Save what the server has evaluated, which is ``prompt`` and nothing else."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """Of a request: whole messages, and the first words of the user's next one."""

    messages: tuple[Message, ...]
    tools: tuple[str, ...]
    partial: str = ""

    def begins(self, messages: Sequence[Message], tools: tuple[str, ...]) -> bool:
        """Whether a request with these messages and tools begins so."""
        size = len(self.messages)
        if tuple(messages[:size]) != self.messages or tools != self.tools:
            return False
        following = messages[size].content if size < len(messages) else ""
        return following.startswith(self.partial)


class Prefiller:
    """At most one beginning is evaluated at a time; of those that come meanwhile, the last is next.

    ``make_request`` returns the body of a request with the given messages and tools.
    """

    def __init__(self, client: OpenAIClient, make_request: MakeRequest) -> None:
        self._client = client
        self._make_request = make_request
        self._props: dict[str, Any] | None = None
        """What ``/props`` of the server tells; empty if it is not llama.cpp."""
        self._task: asyncio.Task[None] | None = None
        self._next: tuple[_Beginning, Sequence[ToolSpec]] | None = None
        self._evaluated: list[tuple[_Beginning, int]] = []
        """Beginnings and their tokens, the last one last. Each begins like the next."""

    @property
    def is_supported(self) -> bool:
        """Whether the server is known to be llama.cpp."""
        return bool(self._props)

    async def props(self) -> dict[str, Any]:
        """What the server tells about itself if it is llama.cpp; otherwise empty."""
        if self._props is None:
            try:
                await self._client.connect()
                async with asyncio.timeout(PROBE_TIMEOUT_S):
                    response = await self._client.http.get(self._url("props"))
                told = load_json(response.content) if response.status_code == 200 else {}
            except _errors():
                return {}
            is_llama = isinstance(told, dict) and {"default_generation_settings", "chat_template"}
            self._props = told if is_llama and is_llama <= told.keys() else {}
        return self._props

    def start(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], partial: str = ""
    ) -> None:
        """Evaluate ``messages`` and ``partial``, the first words of the user's next message, in the
        background."""
        beginning = _Beginning(tuple(messages), _names(tools), partial)
        if any(done == beginning for done, _ in self._evaluated):
            return
        self._next = beginning, tools
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())

    def cancel(self) -> None:
        """Make way for a request: the server stops after the tokens at which it works."""
        self._next = None
        if self._task:
            self._task.cancel()

    def tokens(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> int | None:
        """How many tokens of a request that is made now have been evaluated ahead. None if the
        server is not llama.cpp, or not known yet."""
        if not self.is_supported:
            return None
        self._evaluated = [one for one in self._evaluated if one[0].begins(messages, _names(tools))]
        return max((tokens for _, tokens in self._evaluated), default=0)

    async def load_instructions(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], states: SavedStates
    ) -> None:
        """Restore ``messages``, the instructions, and ``tools`` from disk, or evaluate and save
        them. Raises nothing."""
        beginning = _Beginning(tuple(messages), _names(tools))
        try:
            prompt = await self._render(beginning, tools)
            tokens = await states.restore(prompt)
            if not tokens:
                tokens = await self._evaluate(prompt)
                await states.save(prompt)
        except _errors() as error:
            log.info("instructions not evaluated ahead: %s", type(error).__name__)
            return
        self._evaluated = [(beginning, tokens)]

    async def _run(self) -> None:
        while self._next:
            (beginning, tools), self._next = self._next, None
            if not await self.props():
                return
            try:
                tokens = await self._evaluate(await self._render(beginning, tools))
            except _errors() as error:
                log.info("not evaluated ahead: %s", type(error).__name__)
                return
            request = [*beginning.messages, Message("user", beginning.partial)]
            kept = [one for one in self._evaluated if one[0].begins(request, beginning.tools)]
            self._evaluated = [*kept[1 - KEPT :], (beginning, tokens)]

    async def _render(self, beginning: _Beginning, tools: Sequence[ToolSpec]) -> str:
        """The prompt up to the user's next words. Raises ValueError."""
        following = Message("user", beginning.partial + MARK)
        request = self._make_request([*beginning.messages, following], tools)
        body = {name: request[name] for name in ("messages", "tools") if name in request}
        response = await self._client.http.post(self._url("apply-template"), json=body)
        prompt, mark, _ = str(load_json(_ok(response).content)["prompt"]).rpartition(MARK)
        if not mark:
            raise ValueError("the template leaves the user's words out")
        return prompt

    async def _evaluate(self, prompt: str) -> int:
        """The number of the prompt's tokens. Raises ValueError and network errors."""
        # With its progress, the server writes after each batch, and notices a closed connection.
        body = {"prompt": prompt, "n_predict": 0, "stream": True, "return_progress": True}
        tokens = 0
        once = {"Connection": "close"}  # reusing it may race with the server, which closes it
        async with self._client.http.stream(
            "POST", self._url("completion"), json=body, headers=once
        ) as response:
            async for line in _ok(response).aiter_lines():
                if line.startswith("data: {"):
                    event = json.loads(line.removeprefix("data: "))
                    tokens = event.get("tokens_evaluated") or tokens
        return tokens

    def _url(self, path: str) -> str:
        return f"{self._client.failures.base_url.rstrip('/').removesuffix('/v1')}/{path}"


def _ok(response: httpx2.Response) -> httpx2.Response:
    if response.status_code != 200:
        raise ValueError(f"status {response.status_code}")
    return response


def _errors() -> tuple[type[Exception], ...]:
    """What a request raises, and an answer that is not llama.cpp's."""
    return (ModelError, ValueError, KeyError, TypeError, *network_errors())


def _names(tools: Sequence[ToolSpec]) -> tuple[str, ...]:
    return tuple(tool.name for tool in tools)
