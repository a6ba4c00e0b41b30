"""A chat model that Repartee runs itself. While it cannot answer, the built-in helper does."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from pathlib import Path
from weakref import WeakValueDictionary

from app.engine.contracts.ports import Message, ModelPart, ToolSpec, ToolsRefused
from app.errors import ModelError
from app.messages import sentence
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.local.engine import LocalEngine
from app.services.llm.local.states import EngineStates
from app.services.llm.openai_chat import OpenAIChat
from app.services.llm.patience import NEARBY, Patience
from app.services.llm.tool_choice import ToolChoice

log = logging.getLogger(__name__)

NOTICE = "local_model"
"""The code of the notices about the model: it is being loaded, is ready, or cannot answer."""
SHOW_LOADING_S = 2.0
"""Loading that takes longer is shown."""

_engines: WeakValueDictionary[Path, LocalEngine] = WeakValueDictionary()
"""Those in use: a model stays loaded when other settings change."""


def engine_for(path: Path, states_folder: Path) -> LocalEngine:
    """The engine of the model at ``path``, which all chats with it share."""
    engine = _engines.get(path)
    if engine is None:
        engine = _engines[path] = LocalEngine(path, states_folder)
    return engine


class LocalChat:
    """A ``PrefillingModel``. Raises nothing that the helper can answer in place of."""

    def __init__(
        self,
        engine: LocalEngine,
        helper: BuiltinChat,
        choose_tools: ToolChoice = lambda messages, tools: tools,
        *,
        patience: Patience = NEARBY,
    ) -> None:
        self._engine = engine
        self._choose_tools = choose_tools
        self._patience = patience
        self._helper = helper
        self._chat: OpenAIChat | None = None
        """The client of the server that runs now."""
        self._connecting: asyncio.Task[OpenAIChat] | None = None
        self._shows_loading = False
        """Whether the user was told that the model is being loaded, which is not over."""
        self._request: tuple[Sequence[Message], Sequence[ToolSpec]] = (), ()
        """The last one that was prepared."""
        self.falls_back = True
        """Whether the helper answers while the model cannot."""
        self.on_notice: Callable[[str, str], None] = lambda code, text: None
        """Shows the user a sentence about the model."""
        engine.users.add(self)

    @property
    def name(self) -> str:
        return self._engine.name

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the model in the background."""
        self._request = messages, tools
        self._connect().add_done_callback(self._after_loading)

    def prefill(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], partial: str = ""
    ) -> None:
        self._request = messages, tools
        if self._chat and self._engine.is_running:
            self._chat.prefill(messages, tools, partial)

    def prefilled_tokens(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> int | None:
        return self._chat.prefilled_tokens(messages, tools) if self._chat else None

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        self._request = messages, tools
        with self._engine.in_use():
            answers = self._answer(messages, tools, may_call, may_restart=True)
            async with aclosing(answers) as parts:
                async for part in parts:
                    yield part

    async def close(self) -> None:
        """The engine ends with the last chat that uses it."""
        self._engine.users.discard(self)
        if self._connecting:
            self._connecting.cancel()
        chat, self._chat = self._chat, None
        if chat:
            await chat.close()
        if not self._engine.users:
            await self._engine.stop()

    # --- answering ------------------------------------------------------------------------------

    async def _answer(
        self,
        messages: Sequence[Message],
        tools: Sequence[ToolSpec],
        may_call: bool,
        *,
        may_restart: bool,
    ) -> AsyncGenerator[ModelPart, None]:
        if self._shows_loading:  # that was told before the question
            told = sentence("{model} is still loading and answers then.", model=self._engine.title)
            self.on_notice(NOTICE, told)
        try:
            chat = await asyncio.shield(self._connect())
        except ModelError:  # the user was told when loading failed
            if not self.falls_back:
                raise
            async with aclosing(self._helper.stream(messages, tools, may_call=may_call)) as parts:
                async for part in parts:
                    yield part
            return
        if tools and "tools" in chat.quirks:
            yield ToolsRefused(once=False)
        begun = False
        try:
            async with aclosing(chat.stream(messages, tools, may_call=may_call)) as parts:
                async for part in parts:
                    begun = True
                    yield part
            return
        except ModelError as error:
            await asyncio.sleep(0.1)  # a process that has just crashed closes its sockets first
            if self._engine.is_running:
                raise
            failure = self._engine.failure()
            if begun or not may_restart:
                self._connect().add_done_callback(self._after_loading)
                raise failure from error
        answers = self._answer(messages, tools, may_call, may_restart=False)
        async with aclosing(answers) as parts:
            async for part in parts:
                yield part

    # --- loading --------------------------------------------------------------------------------

    def _connect(self) -> asyncio.Task[OpenAIChat]:
        """Load the model, unless that is done or under way. The task raises ModelError."""
        task = self._connecting
        failed = task and task.done() and (task.cancelled() or task.exception())
        if task is None or failed or (task.done() and not self._engine.is_running):
            task = self._connecting = asyncio.create_task(self._load())
            task.add_done_callback(lambda task: task.cancelled() or task.exception())
        return task

    async def _load(self) -> OpenAIChat:
        """Raises ModelError."""
        began_at = asyncio.get_running_loop().time()
        notice = asyncio.get_running_loop().call_later(SHOW_LOADING_S, self._show_loading)
        before, self._chat = self._chat, None
        try:
            if before:
                await before.close()
            # Importing the library takes up to 1 s.
            loaded = asyncio.to_thread(importlib.import_module, "openai")
            endpoint, _ = await asyncio.gather(self._engine.ready(), loaded)
        except ModelError as error:
            told = sentence("{reason} Until then, the built-in helper answers.", reason=str(error))
            self.on_notice(NOTICE, told)
            raise
        finally:
            notice.cancel()
            self._shows_loading = False
        # qasync's timer handles do not tell when they are due.
        if asyncio.get_running_loop().time() - began_at >= SHOW_LOADING_S:
            self.on_notice(NOTICE, sentence("{model} is ready.", model=self._engine.title))
        chat = OpenAIChat(
            endpoint.base_url,
            self.name,
            endpoint.key,
            patience=self._patience,
            retries=1,
            backoff_s=0.05,
            warms_up=True,
            choose_tools=self._choose_tools,
        )
        folder = self._engine.states_folder
        states = EngineStates(chat.client, endpoint, self._engine.path, folder)
        try:
            await chat.read_props()
            await chat.load_instructions(*self._request, states)
        except BaseException:
            await chat.close()
            raise
        self._chat = chat
        return chat

    def _after_loading(self, task: asyncio.Task[OpenAIChat]) -> None:
        loaded = not task.cancelled() and not task.exception()
        if loaded and not self._engine.is_in_use:
            self.prefill(*self._request)

    def _show_loading(self) -> None:
        self._shows_loading = True
        self.on_notice(NOTICE, sentence("Loading {model}…", model=self._engine.title))
