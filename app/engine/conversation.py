"""What the model is told of the past: every message, tool calls and results paired, and of an
interrupted reply only what was heard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.engine.contracts.ports import Archive, Message, ToolCall
from app.engine.contracts.tools import ToolResult

CONTEXT_CHARACTERS = 48_000
"""About 12,000 tokens of past: small enough for a local model's window, and it bounds the cost of
a long day. Whole turns are left out, oldest first; nothing is forgotten on the user's side."""


class Conversation:
    def __init__(
        self,
        system_prompt: str = "",
        messages: Iterable[Message] = (),
        archive: Archive | None = None,
    ) -> None:
        """``messages`` have been before; ``archive`` keeps them all, None: nothing does."""
        self.system_prompt = system_prompt
        self._messages = list(messages)
        self._archive = archive
        self._reply_begin = len(self._messages)
        """Where the reply begins that is under way, or was the last."""

    @property
    def messages(self) -> Sequence[Message]:
        return tuple(self._messages)

    def said(self) -> list[str]:
        """All that the user has said."""
        return [message.content for message in self._messages if message.role == "user"]

    def add_user(self, text: str) -> None:
        self._messages.append(Message("user", text))
        self._reply_begin = len(self._messages)
        self._keep()

    def add_reply(self, text: str) -> None:
        self._messages.append(Message("assistant", text))
        self._keep()

    def add_tool_round(
        self, text: str, calls: Sequence[ToolCall], results: Sequence[ToolResult]
    ) -> None:
        """The assistant's calls with exactly one result for each: in one step, so that no
        interruption can leave a call dangling (the next request would be refused)."""
        self._messages.append(Message("assistant", text, tool_calls=tuple(calls)))
        for call, result in zip(calls, results, strict=True):
            self._messages.append(Message("tool", result.text, tool_call_id=call.id))
        self._keep()

    def interrupt(self, heard: int) -> None:
        """Cut the reply that is under way down to its first ``heard`` characters."""
        begin = self._reply_begin
        kept: list[Message] = []
        for message in self._messages[begin:]:
            if message.role == "assistant":
                content = message.content[: max(heard, 0)]
                heard -= len(message.content)
                if not content.strip() and not message.tool_calls:
                    continue
                message = replace(message, content=content)
            kept.append(message)
        if kept and kept[-1].role == "assistant":
            kept[-1] = replace(kept[-1], interrupted=True)
        else:
            kept.append(Message("assistant", "", interrupted=True))
        self._messages[begin:] = kept
        self._keep()

    def drop_reply(self) -> str | None:
        """Forget what was said to the last user message, to ask again; returns that message.

        What tools have done is done, and stays: else the model would have it done once more.
        """
        roles = [message.role for message in self._messages]
        if "user" not in roles:
            return None
        asked = len(roles) - 1 - roles[::-1].index("user")
        while self._messages[-1].role == "assistant":
            self._messages.pop()
        self._reply_begin = len(self._messages)
        self._keep()
        return self._messages[asked].content

    def until(self, number: int, *, with_question: bool) -> Conversation | None:
        """To go on from the user's message ``number`` (the first is 0) once more: the conversation
        before it, or ``with_question`` up to it; None where there is no such message.

        From the last one on it is kept in the place of this, with what its tools have done; from
        an earlier one as another conversation, for more than an answer would be lost.
        """
        asked = [i for i, message in enumerate(self._messages) if message.role == "user"]
        if not 0 <= number < len(asked):
            return None
        is_last = number == len(asked) - 1
        archive = self._archive
        if is_last:
            self._archive = None
        elif archive:
            archive = archive.fork()
        if with_question and is_last:
            conversation = Conversation(self.system_prompt, self._messages, archive)
            conversation.drop_reply()
            return conversation
        end = asked[number] + with_question
        return Conversation(self.system_prompt, self._messages[:end], archive)

    async def flush(self) -> None:
        """Until every message is kept, as far as they can be."""
        if self._archive:
            await self._archive.flush()

    def _keep(self) -> None:
        if self._archive:
            self._archive.save(self.messages)

    def request(self) -> list[Message]:
        """The messages to send: instructions, then as many whole recent turns as fit."""
        begins = [i for i, message in enumerate(self._messages) if message.role == "user"]
        begin = begins[-1] if begins else 0
        size = sum(len(message.content) for message in self._messages[begin:])
        for earlier in reversed(begins[:-1]):
            size += sum(len(message.content) for message in self._messages[earlier:begin])
            if size > CONTEXT_CHARACTERS:
                break
            begin = earlier
        past = [
            replace(message, content=message.content.strip()) if message.role != "tool" else message
            for message in self._messages[begin:]
        ]
        instructions = [Message("system", self.system_prompt)] if self.system_prompt else []
        return instructions + past
