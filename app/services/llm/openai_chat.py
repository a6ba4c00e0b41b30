"""The chat model: any server that speaks the Chat Completions API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from app.engine.contracts.ports import (
    Message,
    ModelPart,
    Reasoning,
    Retry,
    Shortened,
    ToolSpec,
    ToolsRefused,
    Usage,
)
from app.errors import ContextOverflow, ModelError, ModelLoading
from app.messages import sentence
from app.services.llm.context_probe import find_context_size
from app.services.llm.context_window import MAX_OVERFLOWS, ContextWindow, Fitted
from app.services.llm.openai_messages import to_messages, to_tools
from app.services.llm.openai_stream import ReplyParser
from app.services.llm.patience import Patience, patience_for
from app.services.llm.prefill import Prefiller, SavedStates
from app.services.llm.provider_extras import MISSED, ReplyExtras, extras_of
from app.services.llm.refusals import is_parser_failure, refused_feature
from app.services.llm.tool_choice import ToolChoice
from app.services.openai.client import ApiKey, OpenAIClient
from app.services.openai.errors import network_errors, was_dropped
from app.services.openai.idle_timeout import IdleTimeout

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

MAX_RETRY_AFTER_S = 10.0
"""If the server asks for a longer pause, the request fails at once and the user decides."""
REUSE_CONNECTION_S = 3.0
"""A connection used this recently is still open on any server, so no new one is opened ahead of
time. The shortest known idle limit is uvicorn's: 5 s."""
LOADING_POLL_S = 1.0
USAGE_TIMEOUT_S = 1.0
"""How long the usage and ``[DONE]`` may take after the model has finished."""
COLD_S = 240.0
"""A local server may have unloaded a model that was idle for this long (Ollama: after 300 s)."""
DRAIN_TIMEOUT_S = 0.1
"""How long the end of the body may take after ``[DONE]``. Once read, the connection is reusable."""

SMALL_REQUEST_TOKENS = 1_500
"""Any context has room for such a request; for a larger one the server is asked for its size."""

_SYSTEM = "system"
_NEEDS_EXTRAS = "needs_extras"
"""The quirk of a server that rejects calls without its extras."""
_UNOPENED = "unopened_thoughts"
"""The quirk of a model whose thoughts begin without a tag, so that its answers do."""
_WITH_SYSTEM = {"messages": [{"role": _SYSTEM}]}


class OpenAIChat:
    """A ``ChatModel``.

    Retries happen only before the answer begins, the first after ``backoff_s``, each later one
    after twice the time. While the server says that it loads the model, it is asked again until
    ``patience`` ends. With ``warms_up``, ``open`` requests one
    token from a model that may be cold. ``quirks`` are known of the
    model (``compatibility.py``); ``on_quirks`` is called in a thread with all of them when more are
    found.
    ``context_tokens``: the size of the model's context, if it is known; ``on_context_tokens`` is
    called in a thread with one that was found.
    ``choose_tools`` returns those that the model is told of; a call of another one is still a call.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        api_key: ApiKey,
        *,
        connect_s: float = 5.0,
        patience: Patience | None = None,
        retries: int = 2,
        backoff_s: float = 0.5,
        warms_up: bool = False,
        quirks: Iterable[str] = (),
        on_quirks: Callable[[frozenset[str]], None] = lambda quirks: None,
        context_tokens: int | None = None,
        on_context_tokens: Callable[[int], None] = lambda tokens: None,
        choose_tools: ToolChoice = lambda messages, tools: tools,
    ) -> None:
        self._client = OpenAIClient(
            base_url, model, api_key, sentence("Answers"), connect_s=connect_s
        )
        self._failures = self._client.failures
        self._model = model
        self._connect_s = connect_s
        self._patience = patience or patience_for(base_url)
        self._retries = retries
        self._backoff_s = backoff_s
        self._warms_up = warms_up
        self._quirks = set(quirks)
        self._on_quirks = on_quirks
        self._origin = f"{base_url.rstrip('/')} {model}"
        self._window = ContextWindow(context_tokens)
        self._on_context_tokens = on_context_tokens
        self._choose_tools = choose_tools
        self._finding_size = asyncio.Lock()
        self._size_found = False
        self._connecting: asyncio.Task[None] | None = None
        self._connected_at = float("-inf")
        """When the pool was last known to have an open connection (s, loop time)."""
        self._prefiller = Prefiller(self._client, self._beginning) if warms_up else None
        self._warming: asyncio.Task[None] | None = None
        self._warm_at = float("-inf")
        """When the model was last used (s, loop time)."""

    @property
    def name(self) -> str:
        return self._model

    @property
    def client(self) -> OpenAIClient:
        return self._client

    @property
    def quirks(self) -> frozenset[str]:
        """What is known of the model by now."""
        return frozenset(self._quirks)

    @property
    def refused(self) -> frozenset[str]:
        """The optional fields that are left out because the server refuses them."""
        return self.quirks - {_UNOPENED, _NEEDS_EXTRAS}

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the library and connect to the server ahead of the request.

        A request made in the meantime does not wait for this.
        """
        try:
            api = await self._client.connect()
        except ModelError:
            return
        await self._find_context_size(messages, tools)
        now = asyncio.get_running_loop().time()
        if self._warms_up and messages and now - self._warm_at > COLD_S:
            self._warm_at = now
            self._warming = asyncio.create_task(self._warm_up(messages, tools))
        if now - self._connected_at < REUSE_CONNECTION_S or (
            self._connecting and not self._connecting.done()
        ):
            return
        self._connecting = asyncio.create_task(self._connect_ahead(api.base_url.join("models")))
        try:
            await asyncio.wait({self._connecting})
        finally:
            self._connecting.cancel()

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        if self._prefiller:
            self._prefiller.cancel()
        known = self.quirks
        attempt, overflows = 1, 0
        now, began_at = asyncio.get_running_loop().time, 0.0
        while True:
            await self._find_context_size(messages, tools)
            fitted = self._fit(messages, tools)
            wanted = len(self._offered(messages, tools))
            left_out = Shortened(fitted.is_shortened, len(fitted.tools) < wanted)
            if left_out.turns or left_out.tools:
                yield left_out
            begun = False
            try:
                async with aclosing(self._attempt(self._request(fitted, may_call), tools)) as parts:
                    async for part in parts:
                        begun = begun or not isinstance(part, Reasoning)
                        if isinstance(part, Usage):
                            self._window.count(fitted, part.prompt_tokens)
                        yield part
                if self.quirks != known:
                    await asyncio.to_thread(self._on_quirks, self.quirks)
                return
            except _Learned as learned:
                if tools and (learned.without_tools or "tools" in self._quirks - known):
                    yield ToolsRefused(once=learned.without_tools)
                if learned.without_tools:
                    log.info("the server's parser failed; asking without tools")
                    tools = ()
                continue
            except ContextOverflow as overflow:
                overflows += 1
                self._window.shrink(fitted, overflow)
                smaller = self._fit(messages, tools).size < fitted.size
                if begun or not smaller or overflows > MAX_OVERFLOWS:
                    raise
                log.info("the request was too long for the context; asking with less")
                if overflow.limit:
                    await asyncio.to_thread(self._on_context_tokens, overflow.limit)
                continue
            except ModelLoading:
                began_at = began_at or now()
                if begun or now() - began_at > self._patience.first_s:
                    raise
                self._size_found = False  # it may load it with another context
                log.info("the server loads the model; asking again")
                await asyncio.sleep(LOADING_POLL_S)
                continue
            except ModelError as failure:
                too_long = (failure.wait_s or 0.0) > MAX_RETRY_AFTER_S
                if begun or not failure.passes or too_long or attempt > self._retries:
                    raise
                wait_s, reason = failure.wait_s, failure
            if wait_s is None:
                wait_s = self._backoff_s * 2 ** (attempt - 1)
            log.info("retry %d of %d after %s", attempt, self._retries, reason.code)
            yield Retry(attempt, self._retries, wait_s, str(reason))
            await asyncio.sleep(wait_s)
            attempt += 1

    async def close(self) -> None:
        for task in (self._connecting, self._warming):
            if task:
                task.cancel()
        if self._prefiller:
            self._prefiller.cancel()
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

    def prefill(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], partial: str = ""
    ) -> None:
        if self._prefiller and messages:
            following = [*messages, Message("user", partial)]
            self._prefiller.start(messages, self._offered(following, tools), partial)

    def prefilled_tokens(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> int | None:
        if self._prefiller is None:
            return None
        return self._prefiller.tokens(messages, self._offered(messages, tools))

    async def load_instructions(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], states: SavedStates
    ) -> None:
        """See ``Prefiller``."""
        if self._prefiller:
            system = [message for message in messages if message.role == "system"]
            await self._prefiller.load_instructions(system, self._offered(system, tools), states)

    async def read_props(self) -> None:
        """Learn from a llama.cpp server the size of its context, and whether the model's template
        has a place for tools. If not, they would be left out without an error."""
        props = await self._prefiller.props() if self._prefiller else {}
        if size := props.get("default_generation_settings", {}).get("n_ctx"):
            self._window.limit, self._size_found = size, True
        if props.get("chat_template_caps", {}).get("supports_tools") is False:
            self._quirks.add("tools")

    async def _warm_up(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> None:
        """Have a llama.cpp server evaluate the request's beginning. Request one token from another
        one, so that it loads the model and caches the prompt's start."""
        if self._prefiller and await self._prefiller.props():
            return self.prefill(messages, tools)
        # Many templates require a user message.
        fitted = self._fit([*messages, Message("user", "Hello.")], tools)
        request = self._request(fitted) | {"max_tokens": 1}
        try:
            async with aclosing(self._attempt(request)) as parts:
                async for _ in parts:
                    pass
        except (ModelError, _Learned) as error:  # the request will fail the same way
            log.info("not warmed up: %s", type(error).__name__)

    # --- one request ----------------------------------------------------------------------------

    async def _find_context_size(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> None:
        """Ask the server once, before the first request that may be too long."""
        async with self._finding_size:
            small = self._window.tokens(messages, tools) < SMALL_REQUEST_TOKENS
            if self._size_found or small:
                return
            try:
                await self._client.connect()
            except ModelError:
                return
            base_url = self._failures.base_url
            size = await find_context_size(self._client.http, base_url, self._model)
            self._size_found = size is None or not size.is_assumed
            if size:
                self._window.limit = size.tokens
                if not size.is_assumed:
                    await asyncio.to_thread(self._on_context_tokens, size.tokens)

    def _beginning(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> dict[str, Any]:
        return self._request(self._fit(messages, tools))

    def _offered(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> Sequence[ToolSpec]:
        return () if "tools" in self._quirks else self._choose_tools(messages, tools)

    def _fit(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> Fitted:
        return self._window.fit(messages, self._offered(messages, tools))

    def _request(self, fitted: Fitted, may_call: bool = True) -> dict[str, Any]:
        tools = fitted.tools
        request: dict[str, Any] = {
            "model": self._model,
            "messages": self._messages(fitted.messages, bool(tools)),
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if self._prefiller and self._prefiller.is_supported:
            # The server then writes after each batch, and notices that the request was canceled.
            request["return_progress"] = True
        if tools:
            request["tools"] = to_tools(tools)
            if not may_call:
                request["tool_choice"] = "none"
        return {name: value for name, value in request.items() if name not in self._quirks}

    def _messages(self, messages: Sequence[Message], with_calls: bool) -> list[dict[str, Any]]:
        calls = [call for message in messages for call in message.tool_calls]
        return to_messages(
            messages,
            self._origin,
            with_calls=with_calls,
            system_role=_SYSTEM not in self._quirks,
            needs_extras=_NEEDS_EXTRAS in self._quirks
            or any(extras_of(c, self._origin) for c in calls),
        )

    async def _attempt(
        self, request: dict[str, Any], tools: Sequence[ToolSpec] = ()
    ) -> AsyncGenerator[ModelPart, None]:
        """Raises ModelError, and _Learned if the request should be worded differently."""
        await self._client.connect()
        if self._connecting:
            self._connecting.cancel()
        self._connected_at = float("-inf")  # a canceled reply closes its connection
        patience = self._patience
        idle = IdleTimeout(patience.first_s)
        extras = ReplyExtras(self._origin)
        parser = ReplyParser(self._failures, extras, tools, unopened=_UNOPENED in self._quirks)
        received = begun = False
        response = await self._post(request, idle)
        idle.restart(patience.alive_s, patience.alive_s)
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
                        raise self._failures.lost(error) from error
                    raise self._failures.connection(error) from error
                if not data:
                    break
                if not parser.complete:
                    idle.extend()
                received = True
                unfinished = not parser.complete
                for part in parser.feed(data):
                    begun = True
                    idle.restart(patience.stall_s, patience.alive_s)
                    yield part
                if unfinished and parser.complete:
                    idle.restart(USAGE_TIMEOUT_S)
            for part in parser.end():
                yield part
            (self._quirks.add if parser.unopened else self._quirks.discard)(_UNOPENED)
            idle.restart(DRAIN_TIMEOUT_S)
            with suppress(*network_errors()):
                while await idle.wait(anext(body, b"")):
                    pass
            self._connected_at = self._warm_at = asyncio.get_running_loop().time()

    async def _post(self, request: dict[str, Any], idle: IdleTimeout) -> httpx2.Response:
        """The response once its headers have arrived. Remembers which fields the server refuses."""
        import openai

        with self._failures.translated(idle.limit_s):
            try:
                return await idle.wait(self._client.post("/chat/completions", request))
            except openai.APIStatusError as error:
                # Not "from error": its text repeats the body, which may repeat the key.
                self._learn(error.response, request)
                raise

    def _learn(self, response: httpx2.Response, sent: dict[str, Any]) -> None:
        """Raises _Learned if the refusal teaches how to word the same request."""
        status, text = response.status_code, response.text
        has_calls = any("tool_calls" in message for message in sent["messages"])
        feature = refused_feature(status, text, sent)
        if feature is None and has_calls and refused_feature(status, text, _WITH_SYSTEM) == _SYSTEM:
            feature = "tools"  # a template that alternates strictly knows no calls either
        if feature:
            log.info("the server refuses %s; asking without", feature)
            self._quirks.add(feature)
            raise _Learned from None
        if "tools" in sent and is_parser_failure(status, text):
            raise _Learned(without_tools=True) from None
        known = _NEEDS_EXTRAS in self._quirks
        if status in (400, 422) and has_calls and not known and MISSED.search(text):
            self._quirks.add(_NEEDS_EXTRAS)
            raise _Learned from None


class _Learned(Exception):
    """The request was refused, and the next one is worded differently.

    ``without_tools``: leave the tools out of this turn's request only.
    """

    def __init__(self, *, without_tools: bool = False) -> None:
        self.without_tools = without_tools
