"""Any server that speaks the Chat Completions API as the chat model."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import AsyncExitStack, aclosing, suppress
from typing import TYPE_CHECKING, Any, cast

from app.engine.ports import Message, ModelPart, Retry, ToolSpec
from app.errors import ModelError
from app.network import is_loopback
from app.sentence import sentence
from app.services.idle_timeout import IdleTimeout
from app.services.openai_client import Connection, connect
from app.services.openai_errors import (
    Failures,
    network_errors,
    out_of_credit,
    retry_after_s,
    was_dropped,
)
from app.services.openai_messages import to_messages, to_tools
from app.services.openai_stream import ReplyParser
from app.services.provider_extras import ProviderExtras, ReplyExtras

if TYPE_CHECKING:
    import openai
    from openai import AsyncAPIResponse

log = logging.getLogger(__name__)

LONGEST_WAIT_S = 10.0
"""A server that wants a longer pause is not waited for: the user decides."""

FRESH_S = 3.0
"""A connection used this recently is still open on any server's side (the shortest known to drop
idle ones, uvicorn, does it after 5 s), so connecting ahead would only cost."""

TAIL_S = 1.0
"""How long the usage and ``[DONE]`` may take once the model has finished."""

COLD_S = 240.0
"""A local server may have unloaded a model that was not asked for so long (Ollama: after 300 s)."""

DRAIN_S = 0.1
"""How long the body's end may take after ``[DONE]``; once read, the connection is free again."""

_OPTIONAL = {
    "stream_options": re.compile("stream_options|include_usage"),
    "tools": re.compile("not support (tool|function)|support tool use|tool choice requires", re.I),
}
"""Fields that some servers or models refuse (vLLM and Ollama know models without tools), and how
they word it: the request is then made without."""


class OpenAIChat:
    """A ``ChatModel``.

    ``connect_s`` limits the connection; ``first_byte_s`` the wait for the answer (by default 30 s;
    120 s on this computer, which may have to load the model first); ``stall_s`` any silence in it,
    comments included. ``retries`` are made only before the first part, the first after
    ``backoff_s``, each later one after twice as long. ``warms_up``: a model that may be cold is
    sent a request for one token ahead of the real one. ``refused`` names the optional fields that
    it is known to refuse.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        api_key: str | None,
        *,
        connect_s: float = 5.0,
        first_byte_s: float | None = None,
        stall_s: float = 20.0,
        retries: int = 2,
        backoff_s: float = 0.5,
        warms_up: bool = False,
        refused: Iterable[str] = (),
    ) -> None:
        self._base_url = base_url
        self._model = model
        self._key = api_key or ""
        self._failures = Failures(base_url, model, self._key.strip())
        self._connect_s = connect_s
        self._first_byte_s = first_byte_s or (120.0 if is_loopback(base_url) else 30.0)
        self._stall_s = stall_s
        self._retries = retries
        self._backoff_s = backoff_s
        self._refused = set(refused)
        self._extras = ProviderExtras()
        self._connection: Connection | None = None
        self._connecting = asyncio.Lock()
        self._ahead: asyncio.Task[None] | None = None
        self._used_at = float("-inf")
        self._warms_up = warms_up
        self._asked_at = float("-inf")
        self._warming: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        return self._model

    @property
    def refused(self) -> frozenset[str]:
        """The optional fields that are left out, because the server refuses them."""
        return frozenset(self._refused)

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the library and connect to the server, so that the request finds a warm connection.

        A request that comes meanwhile does not wait for it.
        """
        try:
            connection = await self._connected()
        except ModelError:
            return
        now = asyncio.get_running_loop().time()
        if self._warms_up and messages and now - self._asked_at > COLD_S:
            self._asked_at = now
            self._warming = asyncio.create_task(self._warm_up(messages, tools))
        if now - self._used_at < FRESH_S or (self._ahead and not self._ahead.done()):
            return
        self._ahead = asyncio.create_task(self._connect_ahead(connection))
        try:
            await asyncio.wait({self._ahead})
        finally:
            self._ahead.cancel()

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> AsyncGenerator[ModelPart, None]:
        request = self._request(messages, tools)
        for attempt in range(1, self._retries + 2):
            try:
                async with aclosing(self._attempt(request)) as parts:
                    async for part in parts:
                        yield part
                return
            except _Passing as passing:
                failure, wait_s, cause = passing.failure, passing.wait_s, passing.__cause__
            if attempt > self._retries:
                raise failure from cause
            if wait_s is None:
                wait_s = self._backoff_s * 2 ** (attempt - 1)
            log.info("retry %d of %d after %s", attempt, self._retries, failure.code)
            yield Retry(attempt, self._retries, wait_s, str(failure))
            await asyncio.sleep(wait_s)

    async def close(self) -> None:
        for task in (self._ahead, self._warming):
            if task:
                task.cancel()
        if self._connection:
            await self._connection.http.aclose()

    async def _warm_up(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> None:
        """Ask for one token: the model is loaded, and a prompt that begins so is in its cache."""
        asked = [*messages, Message("user", "Hello.")]  # many a template wants the user's turn
        request = self._request(asked, tools) | {"max_tokens": 1}
        try:
            async with aclosing(self._attempt(request)) as parts:
                async for _ in parts:
                    pass
        except (ModelError, _Passing) as error:  # the request will meet it again, and tell
            log.info("not warmed up: %s", type(error).__name__)

    # --- one request ----------------------------------------------------------------------------

    def _request(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> dict[str, Any]:
        sent = self._extras.restore(to_messages(messages))
        request: dict[str, Any] = {"model": self._model, "messages": sent}
        request["stream_options"] = {"include_usage": True}
        if tools:
            request["tools"] = to_tools(tools)
        return request

    async def _attempt(self, request: dict[str, Any]) -> AsyncGenerator[ModelPart, None]:
        """Raises _Passing for what may pass by itself, before the first part."""
        connection = await self._connected()
        if self._ahead:
            self._ahead.cancel()
        self._used_at = float("-inf")  # a reply that is broken off takes its connection with it
        idle = IdleTimeout(self._first_byte_s)
        parser = ReplyParser(self._failures, ReplyExtras(self._extras))
        begun = False
        async with AsyncExitStack() as stack:
            response = await self._post(connection, request, stack, idle)
            chunks = cast("AsyncGenerator[bytes, None]", response.iter_bytes())
            body = await stack.enter_async_context(aclosing(chunks))
            heard = False
            while not parser.done:
                try:
                    data = await idle.wait(anext(body, b""))
                except TimeoutError as error:
                    if parser.complete:
                        break
                    raise self._failures.stalled(idle.limit_s, begun=heard) from error
                except network_errors() as error:
                    if parser.complete:
                        break
                    if begun or not was_dropped(error):
                        raise self._failures.lost() from error
                    raise _Passing(self._failures.connection(error)) from error
                if not data:
                    break
                if not heard:  # from here on only parts count, so that comments do not
                    heard = True
                    idle.restart(self._stall_s)
                unfinished = not parser.complete
                for part in parser.feed(data):
                    begun = True
                    idle.restart(self._stall_s)
                    yield part
                if unfinished and parser.complete:
                    idle.restart(TAIL_S)
            for part in parser.end():
                yield part
            with suppress(TimeoutError, *network_errors()):
                async with asyncio.timeout(DRAIN_S):
                    async for _ in body:
                        pass
            self._used_at = self._asked_at = asyncio.get_running_loop().time()

    async def _post(
        self,
        connection: Connection,
        request: dict[str, Any],
        stack: AsyncExitStack,
        idle: IdleTimeout,
    ) -> AsyncAPIResponse[Any]:
        """The response as its headers have come; ``stack`` closes it."""
        import openai

        create: Any = connection.api.chat.completions.with_streaming_response.create
        while True:
            sent = {name: field for name, field in request.items() if name not in self._refused}
            try:
                # As arguments the library would look for aliases in each message and each schema:
                # 0.4 ms for a message, on the event loop. What it knows none of goes as it is.
                asking = create(model=self._model, messages=[], stream=True, extra_body=sent)
                opening = stack.enter_async_context(asking)
                response: AsyncAPIResponse[Any] = await idle.wait(opening)
                return response
            except TimeoutError as error:
                raise self._failures.stalled(idle.limit_s, begun=False) from error
            except openai.APIStatusError as error:
                refused = _refused_field(error, sent)
                # Not "from error": its text repeats the body, and a body may repeat the key.
                if refused is None:
                    raise self._status(error) from None
            except network_errors() as error:
                failure = self._failures.connection(error)
                if was_dropped(error):
                    raise _Passing(failure) from error
                raise failure from error
            log.info("the server refuses %s; asking without", refused)
            self._refused.add(refused)

    def _status(self, error: openai.APIStatusError) -> ModelError | _Passing:
        status, headers, text = error.status_code, error.response.headers, error.response.text
        failure = self._failures.status(status, headers, text)
        wait_s = retry_after_s(headers)
        if wait_s is not None and wait_s > LONGEST_WAIT_S:
            return failure
        if status == 408 or status >= 500 or (status == 429 and not out_of_credit(text)):
            return _Passing(failure, wait_s)
        return failure

    # --- the connection -------------------------------------------------------------------------

    async def _connected(self) -> Connection:
        async with self._connecting:
            if self._connection is None:
                self._connection = await connect(
                    self._base_url, self._key, sentence("Answers"), connect_s=self._connect_s
                )
            return self._connection

    async def _connect_ahead(self, connection: Connection) -> None:
        """HEAD has no body to wait for, and whatever the status, the connection stays open."""
        try:
            async with asyncio.timeout(self._connect_s):
                await connection.http.head(connection.api.base_url.join("models"))
            self._used_at = asyncio.get_running_loop().time()
        except Exception as error:  # the request will meet it again, and tell
            log.info("not connected ahead: %s", type(error).__name__)


class _Passing(Exception):
    """A failure that may pass: worth another attempt, after ``wait_s`` where the server says so."""

    def __init__(self, failure: ModelError, wait_s: float | None = None) -> None:
        self.failure = failure
        self.wait_s = wait_s


def _refused_field(error: openai.APIStatusError, sent: dict[str, Any]) -> str | None:
    """The optional field for which the server refused the request."""
    if error.status_code not in (400, 404, 422):
        return None
    text = error.response.text
    return next((name for name in _OPTIONAL if name in sent and _OPTIONAL[name].search(text)), None)
