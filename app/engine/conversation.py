"""The messages of a conversation. Tool calls and results stay paired. An interrupted reply is kept
whole, with the position at which hearing ended; the model gets only what was heard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.engine.contracts.ports import Archive, Message, ToolCall
from app.engine.contracts.tools import ToolResult, encodable

CONTEXT_CHARACTERS = 48_000
"""About 12,000 tokens of history in a request: it fits a local model's window and bounds the cost
of a long session. Whole turns are left out, oldest first; the user still sees them."""

FILL = 0.5
"""When turns are left out, the rest has at most this part of the characters, so that the next turns
need not leave any: each time, the server must evaluate all of the past anew."""


class Conversation:
    def __init__(
        self,
        system_prompt: str = "",
        messages: Iterable[Message] = (),
        archive: Archive | None = None,
    ) -> None:
        """``archive`` stores every change; ``messages`` are in it already."""
        self.system_prompt = system_prompt
        self._messages = list(messages)
        self._archive = archive
        self._reply_begin = len(self._messages)
        """Index of the first message of the current or last reply."""
        self._begin = 0
        """Index of the first message that the last request had."""
        self.is_shortened = False
        """Whether the last request left out older turns."""
        self.language = ""
        """That of the last question; "" until there is one."""
        self.reported: set[str] = set()
        """The codes of notices about this conversation that were shown."""

    @property
    def messages(self) -> Sequence[Message]:
        return tuple(self._messages)

    def user_messages(self) -> list[str]:
        return [message.content for message in self._messages if message.role == "user"]

    def add_user(self, text: str) -> None:
        self._messages.append(Message("user", encodable(text)))
        self._reply_begin = len(self._messages)
        self._save()

    def add_reply(self, text: str) -> None:
        self._messages.append(Message("assistant", text))
        self._save()

    def add_tool_round(
        self, text: str, calls: Sequence[ToolCall], results: Sequence[ToolResult]
    ) -> None:
        """Add the assistant's calls with exactly one result each. It is one step, so that no
        interruption can leave a call without a result (the next request would be refused)."""
        self._messages.append(Message("assistant", text, tool_calls=tuple(calls)))
        for call, result in zip(calls, results, strict=True):
            self._messages.append(
                Message("tool", result.text, tool_call_id=call.id, outcome=result.outcome)
            )
        self._save()

    def interrupt(self, heard: int, *, partial: bool = False) -> None:
        """Note that the user interrupted the current reply after ``heard`` characters, and whether
        the model had sent only a part of it."""
        reply = self._messages[self._reply_begin :]
        if not reply or reply[-1].role != "assistant":
            self._messages.append(Message("assistant", ""))
        self._messages[-1] = replace(self._messages[-1], interrupted=True, partial=partial)
        self._set_heard(self._reply_begin, len(self._messages), heard)
        self._save()

    def unheard(self, number: int) -> str:
        """What the user has not heard of the interrupted reply to their message ``number`` (the
        first is 0). Empty if that reply was not interrupted, or if the model sent only a part."""
        begin, end = self._unheard_range(number)
        return "".join(
            message.content[message.heard or 0 :]
            for message in self._messages[begin:end]
            if message.role == "assistant"
        )

    def hear(self, number: int, characters: int) -> None:
        """The user has heard ``characters`` more of what is ``unheard``."""
        begin, end = self._unheard_range(number)
        if begin == end:
            return
        self._set_heard(begin, end, (self._messages[begin].heard or 0) + characters)
        if not self.unheard(number).strip():
            self._messages[end - 1] = replace(self._messages[end - 1], interrupted=False)
        self._save()

    def _unheard_range(self, number: int) -> tuple[int, int]:
        """The messages from the first that was not heard to the end of the reply."""
        users = [*self._user_indexes(), len(self._messages)]
        if not 0 <= number < len(users) - 1:
            return 0, 0
        end = users[number + 1]
        last = self._messages[end - 1]
        if last.interrupted and not last.partial:
            for begin in range(users[number], end):
                if self._messages[begin].heard is not None:
                    return begin, end
        return 0, 0

    def _set_heard(self, begin: int, end: int, heard: int) -> None:
        for at in range(begin, end):
            message = self._messages[at]
            if message.role == "assistant":
                size = len(message.content)
                within = max(heard, 0) if size and heard < size else None
                self._messages[at] = replace(message, heard=within)
                heard -= size

    def drop_reply(self) -> str | None:
        """Remove the reply to the last user message, to ask again; returns that message.

        Tool results stay, because the model would otherwise repeat what its tools have done.
        """
        user = self._user_indexes()
        if not user:
            return None
        while self._messages[-1].role == "assistant":
            self._messages.pop()
        for at in range(user[-1], len(self._messages)):  # the next answer counts from 0
            message = self._messages[at]
            self._messages[at] = replace(message, content=message.heard_content, heard=None)
        self._reply_begin = len(self._messages)
        self._save()
        return self._messages[user[-1]].content

    def branch_at(self, number: int, *, with_question: bool) -> Conversation | None:
        """A conversation that ends before the user's message ``number`` (the first is 0), or with
        it if ``with_question``; None if there is no such message.

        Branching at the last message takes over this conversation's archive and tool results.
        Branching earlier uses a new archive, because more than one answer would be lost.
        """
        user = self._user_indexes()
        if not 0 <= number < len(user):
            return None
        is_last = number == len(user) - 1
        archive = self._archive
        if is_last:
            self._archive = None
        elif archive:
            archive = archive.fork()
        if with_question and is_last:
            conversation = Conversation(self.system_prompt, self._messages, archive)
            conversation.drop_reply()
            return conversation
        end = user[number] + with_question
        return Conversation(self.system_prompt, self._messages[:end], archive)

    async def flush(self) -> None:
        """Wait until every message is stored, as far as possible: see ``Archive.flush``."""
        if self._archive:
            await self._archive.flush()

    def request_messages(self) -> list[Message]:
        """The messages to send: the system prompt and as many whole recent turns as fit."""
        begins = self._user_indexes() or [0]
        begin = self._begin if self._begin in begins else begins[0]
        if self._size(begin, len(self._messages)) > CONTEXT_CHARACTERS:
            begin = begins[-1]
            size = self._size(begin, len(self._messages))
            for earlier in reversed(begins[:-1]):
                size += self._size(earlier, begin)
                if size > CONTEXT_CHARACTERS * FILL:
                    break
                begin = earlier
        self._begin = begin
        self.is_shortened = begin > begins[0]
        recent = [_as_heard(message) for message in self._messages[begin:]]
        instructions = [Message("system", self.system_prompt)] if self.system_prompt else []
        return instructions + recent

    def _size(self, begin: int, end: int) -> int:
        """Characters of these messages."""
        return sum(len(message.heard_content) for message in self._messages[begin:end])

    def _user_indexes(self) -> list[int]:
        return [i for i, message in enumerate(self._messages) if message.role == "user"]

    def _save(self) -> None:
        if self._archive:
            self._archive.save(self.messages)


def _as_heard(message: Message) -> Message:
    """What the model gets of ``message``."""
    if message.role == "tool":
        return message
    return replace(message, content=message.heard_content.strip(), heard=None)
