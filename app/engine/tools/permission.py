"""Asks the user before a tool acts, and takes the answer: a click, a key, or words.

One question is open at a time. While it is, the talk key's words answer it; what is plainly
something else begins a turn of its own, which ends this one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from app.engine.contracts.events import (
    Event,
    InputLevel,
    ListeningStarted,
    Notice,
    PermissionAnswered,
    PermissionAsked,
    SpeechPause,
    TalkReleased,
)
from app.engine.contracts.ports import Frame, ToolCall
from app.engine.contracts.tools import Verdict
from app.engine.listening.user_turn import UserTurn
from app.engine.speech.feedback import Feedback
from app.engine.tools.consent import (
    PermissionPolicy,
    consent_question,
    parse_consent,
    reads_as_request,
    yes_or_no_prompt,
)
from app.engine.tools.registry import Tool
from app.errors import NothingHeard, ReparteeError

PATIENCE_S = 120.0
"""A question that nobody answers is no: the turn holds up what else there is to say (a timer)."""


class Permission:
    """Of one turn. ``said`` gives all that the user has said in the conversation; ``hear`` makes an
    ear that reports to what it is given; ``supersede`` gets the recording of a new request."""

    def __init__(
        self,
        rules: PermissionPolicy,
        said: Callable[[], Sequence[str]],
        feedback: Feedback,
        emit: Callable[[Event], None],
        hear: Callable[[Callable[[Event], None]], UserTurn],
        supersede: Callable[[Sequence[Frame]], None],
    ) -> None:
        self._rules = rules
        self._said = said
        self._feedback = feedback
        self._emit = emit
        self._hear = hear
        self._supersede = supersede
        self._one_at_a_time = asyncio.Lock()
        self._question: _Question | None = None
        self._hearing: UserTurn | None = None
        """The last that an answer was spoken to: its key may be let go when all is decided."""

    async def given(self, call: ToolCall, tool: Tool) -> bool:
        """Whether ``call`` may run: by a rule, or as the user says, however long that takes."""
        decided = self._decided(call, tool)
        if decided is not None:
            return decided
        async with self._one_at_a_time:
            decided = self._decided(call, tool)  # the answer before may have been for all
            return await self._ask(call, tool) if decided is None else decided

    def _decided(self, call: ToolCall, tool: Tool) -> bool | None:
        return self._rules.decision(tool, call.arguments, self._said())

    # --- the user's verbs -----------------------------------------------------------------------

    def decide(self, call_id: str, verdict: Verdict) -> None:
        if self._question and self._question.asked.call_id == call_id:
            self._question.settle(verdict)

    def decide_by_words(self, text: str) -> bool:
        """Whether a question is open and ``text`` answers it."""
        said = parse_consent(text, self._feedback.language) if self._question else None
        if self._question is None or said is None:
            return False
        self._question.settle(Verdict.ONCE if said else Verdict.NO)
        return True

    def press(self) -> bool:
        """Listen for the answer; False where nothing is asked."""
        if self._question is None:
            return False
        self._feedback.hush()
        if self._question.listening is None or self._question.listening.done():
            self._hearing = self._hear(self._report)
            listening = self._listen(self._question, self._hearing)
            self._question.listening = asyncio.create_task(listening)
        return True

    def release(self) -> bool:
        """The key that was pressed for an answer is let go; False where none was."""
        if self._hearing is not None:
            self._hearing.release()
        return self._hearing is not None

    def keep_listening(self) -> bool:
        """As ``release``, for a key that was only tapped."""
        if self._hearing is not None:
            self._hearing.keep_listening()
        return self._hearing is not None

    # --- the question ---------------------------------------------------------------------------

    async def _ask(self, call: ToolCall, tool: Tool) -> bool:
        words = consent_question(tool, call.arguments, self._feedback.language)
        say = await self._feedback.prepare(words)
        asked = PermissionAsked(call.id, call.name, call.arguments, tool.origin, words)
        self._question = opened = _Question(asked)
        verdict = Verdict.NO
        try:
            with self._feedback.held():
                self._emit(asked)
                if not opened.answer.done():
                    say()
                async with asyncio.timeout(PATIENCE_S):
                    verdict = await opened.answer
        except TimeoutError:
            pass
        finally:
            self._question = None
            opened.close()
            self._feedback.hush()
            self._emit(PermissionAnswered(call.id, verdict))
        try:
            self._rules.note(tool, verdict)
        except ReparteeError as error:
            self._emit(Notice(error.code, str(error)))
        return verdict.allows

    async def _listen(self, opened: _Question, hearing: UserTurn) -> None:
        """What the user says to the question."""
        language = self._feedback.language
        try:
            text = await hearing.listen()
        except NothingHeard:
            self._emit(opened.asked)  # a slip of the finger: it still waits
        except ReparteeError as error:
            self._emit(Notice(error.code, str(error)))
            self._emit(opened.asked)
        else:
            if self.decide_by_words(text):
                return
            if reads_as_request(text):
                self._supersede(hearing.recording)
            elif opened.asked_again:
                opened.settle(Verdict.NO)
            else:
                opened.asked_again = True
                say = await self._feedback.prepare(yes_or_no_prompt(language))
                self._emit(opened.asked)
                say()

    def _report(self, event: Event) -> None:
        """Of listening to an answer, what shows that it goes on; its words are no message."""
        shown = ListeningStarted | InputLevel | SpeechPause | TalkReleased
        if self._question and isinstance(event, shown):
            self._emit(event)


class _Question:
    """One that is open, and the listening to its answer."""

    def __init__(self, asked: PermissionAsked) -> None:
        self.asked = asked
        self.answer: asyncio.Future[Verdict] = asyncio.get_running_loop().create_future()
        self.listening: asyncio.Task[None] | None = None
        self.asked_again = False

    def settle(self, verdict: Verdict) -> None:
        if not self.answer.done():
            self.answer.set_result(verdict)

    def close(self) -> None:
        if self.listening:
            self.listening.cancel()
