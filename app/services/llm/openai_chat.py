"""The chat model: any server that speaks the Chat Completions API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from app.engine.contracts.ports import Message, ModelPart, Retry, ToolSpec
from app.errors import ModelError
from app.messages import sentence
from app.network import is_loopback
from app.services.llm.openai_messages import to_messages, to_tools
from app.services.llm.openai_stream import ReplyParser
from app.services.llm.provider_extras import ProviderExtras, ReplyExtras
from app.services.llm.refusals import is_parser_failure, refused_feature, without
from app.services.openai.client import OpenAIClient
from app.services.openai.errors import network_errors, out_of_credit, retry_after_s, was_dropped
from app.services.openai.idle_timeout import IdleTimeout

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

MAX_RETRY_AFTER_S = 10.0
"""If the server asks for a longer pause, the request fails at once and the user decides."""
FRESH_S = 3.0
"""A connection used this recently is still open on any server, so none is made ahead. The shortest
known idle limit is uvicorn's: 5 s."""
TAIL_S = 1.0
"""How long the usage and ``[DONE]`` may take after the model has finished."""
COLD_S = 240.0
"""A local server may have unloaded a model that was idle for this long (Ollama: after 300 s)."""
DRAIN_S = 0.1
"""How long the end of the body may take after ``[DONE]``. Once read, the connection is reusable."""


class OpenAIChat:
    """A ``ChatModel``.

    ``first_byte_s`` limits the wait for the answer; it defaults to 30 s, or 120 s for a server on
    this computer, which may have to load the model. ``stall_s`` limits the silence between two
    parts, not counting comments. Retries happen only before the first part, the first after
    ``backoff_s``, each later one after twice the time. With ``warms_up``, ``open`` requests one
    token from a model that may be cold. ``refused``: the optional fields known to be refused.
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
        self._client = OpenAIClient(
            base_url, model, api_key, sentence("Answers"), connect_s=connect_s
        )
        self._failures = self._client.failures
        self._model = model
        self._connect_s = connect_s
        self._first_byte_s = first_byte_s or (120.0 if is_loopback(base_url) else 30.0)
        self._stall_s = stall_s
        self._retries = retries
        self._backoff_s = backoff_s
        self._warms_up = warms_up
        self._refused = set(refused)
        self._extras = ProviderExtras()
        self._unopened = False
        """Whether the model's thoughts begin without a tag, so that its answers do."""
        self._connecting: asyncio.Task[None] | None = None
        self._connected_at = float("-inf")
        """When the pool was last known to have an open connection (s, loop time)."""
        self._warming: asyncio.Task[None] | None = None
        self._warm_at = float("-inf")
        """When the model was last used (s, loop time)."""

    @property
    def name(self) -> str:
        return self._model

    @property
    def refused(self) -> frozenset[str]:
        """The optional fields that are left out because the server refuses them."""
        return frozenset(self._refused)

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the library and connect to the server ahead of the request.

        A request made in the meantime does not wait for this.
        """
        try:
            api = await self._client.connect()
        except ModelError:
            return
        now = asyncio.get_running_loop().time()
        if self._warms_up and messages and now - self._warm_at > COLD_S:
            self._warm_at = now
            self._warming = asyncio.create_task(self._warm_up(messages, tools))
        if now - self._connected_at < FRESH_S or (self._connecting and not self._connecting.done()):
            return
        self._connecting = asyncio.create_task(self._connect_ahead(api.base_url.join("models")))
        try:
            await asyncio.wait({self._connecting})
        finally:
            self._connecting.cancel()

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> AsyncGenerator[ModelPart, None]:
        request = self._request(messages, tools)
        for attempt in range(1, self._retries + 2):
            try:
                async with aclosing(self._attempt(request, tools)) as parts:
                    async for part in parts:
                        yield part
                return
            except _Transient as transient:
                failure, wait_s = transient.failure, transient.wait_s
                if attempt > self._retries:
                    raise failure from transient.__cause__
            if wait_s is None:
                wait_s = self._backoff_s * 2 ** (attempt - 1)
            log.info("retry %d of %d after %s", attempt, self._retries, failure.code)
            yield Retry(attempt, self._retries, wait_s, str(failure))
            await asyncio.sleep(wait_s)

    async def close(self) -> None:
        for task in (self._connecting, self._warming):
            if task:
                task.cancel()
        await self._client.close()

    # --- ahead of a request ---------------------------------------------------------------------

    async def _connect_ahead(self, url: httpx2.URL) -> None:
        """Send a HEAD request: it has no body, and any status leaves the connection open."""
        try:
            async with asyncio.timeout(self._connect_s):
                await self._client.http.head(url)
            self._connected_at = asyncio.get_running_loop().time()
        except Exception as error:  # the request will fail the same way and report it
            log.info("not connected ahead: %s", type(error).__name__)

    async def _warm_up(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> None:
        """Request one token, so that the server loads the model and caches the prompt's start."""
        # Many templates require a user message.
        request = self._request([*messages, Message("user", "Hello.")], tools) | {"max_tokens": 1}
        try:
            async with aclosing(self._attempt(request)) as parts:
                async for _ in parts:
                    pass
        except (ModelError, _Transient) as error:  # the request will fail the same way
            log.info("not warmed up: %s", type(error).__name__)

    # --- one request ----------------------------------------------------------------------------

    def _request(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> dict[str, Any]:
        request: dict[str, Any] = {
            "model": self._model,
            "messages": self._extras.restore(to_messages(messages)),
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if tools:
            request["tools"] = to_tools(tools)
        return request

    async def _attempt(
        self, request: dict[str, Any], tools: Sequence[ToolSpec] = ()
    ) -> AsyncGenerator[ModelPart, None]:
        """Raises ModelError, and _Transient for a failure before the first part that may pass."""
        await self._client.connect()
        if self._connecting:
            self._connecting.cancel()
        self._connected_at = float("-inf")  # a canceled reply closes its connection
        idle = IdleTimeout(self._first_byte_s)
        extras = ReplyExtras(self._extras)
        parser = ReplyParser(self._failures, extras, tools, unopened=self._unopened)
        received = begun = False
        response = await self._post(request, idle)
        async with aclosing(response), aclosing(response.aiter_bytes()) as body:
            while not parser.done:
                try:
                    data = await idle.wait(anext(body, b""))
                except network_errors() as error:
                    if parser.complete:
                        break
                    if isinstance(error, TimeoutError):
                        raise self._failures.stalled(idle.limit_s, begun=received) from error
                    if begun or not was_dropped(error):
                        raise self._failures.lost() from error
                    raise _Transient(self._failures.connection(error)) from error
                if not data:
                    break
                if not received:  # from here on only parts count, so that comments do not
                    received = True
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
            self._unopened = parser.unopened
            idle.restart(DRAIN_S)
            with suppress(*network_errors()):
                while await idle.wait(anext(body, b"")):
                    pass
            self._connected_at = self._warm_at = asyncio.get_running_loop().time()

    async def _post(self, request: dict[str, Any], idle: IdleTimeout) -> httpx2.Response:
        """The response once its headers have arrived. Remembers which fields the server refuses."""
        import openai

        omitted: set[str] = set()
        while True:
            sent = without(request, self._refused | omitted)
            with self._failures.translated(idle.limit_s):
                try:
                    return await idle.wait(self._client.post("/chat/completions", sent))
                except openai.APIStatusError as error:
                    status, text = error.response.status_code, error.response.text
                    field = refused_feature(status, text, sent)
                    if field is None and "tools" in sent and is_parser_failure(status, text):
                        log.info("the server's parser failed; asking without tools")
                        omitted.add("tools")
                        continue
                    if field is None:
                        # Not "from error": its text repeats the body, which may repeat the key.
                        raise self._status(error.response) from None
                except network_errors() as error:
                    if isinstance(error, TimeoutError) or not was_dropped(error):
                        raise
                    raise _Transient(self._failures.connection(error)) from error
            log.info("the server refuses %s; asking without", field)
            self._refused.add(field)

    def _status(self, response: httpx2.Response) -> ModelError | _Transient:
        failure = self._failures.status(response)
        status, wait_s = response.status_code, retry_after_s(response.headers, response.text)
        if "tool_use_failed" in response.text:  # Groq: the model's next try may succeed
            return _Transient(failure)
        limited = status == 429 and not out_of_credit(response.text)
        if (limited or status == 408 or status >= 500) and (wait_s or 0.0) <= MAX_RETRY_AFTER_S:
            return _Transient(failure, wait_s)
        return failure


class _Transient(Exception):
    """A failure worth another attempt, after ``wait_s`` if the server says so."""

    def __init__(self, failure: ModelError, wait_s: float | None = None) -> None:
        self.failure = failure
        self.wait_s = wait_s
