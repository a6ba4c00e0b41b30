"""Asks the user before a tool acts, and accepts the answer: a click, a key, or words.

One question is open at a time. Meanwhile words spoken with the talk key answer it; a longer request
starts a turn of its own, which ends this one.
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
from app.engine.contracts.languages import detect_language
from app.engine.contracts.ports import Frame, ToolCall
from app.engine.contracts.tools import Verdict
from app.engine.listening.user_turn import UserTurn
from app.engine.speech.feedback import Feedback
from app.engine.tools.consent import (
    parse_yes_or_no,
    permission_question,
    permission_title,
    reads_as_request,
    yes_or_no_prompt,
    yes_word,
)
from app.engine.tools.permission_policy import PermissionPolicy
from app.engine.tools.registry import Tool
from app.errors import NoSpeechDetected, ReparteeError

TIMEOUT_S = 120.0
"""A question without an answer is a no: the turn delays other speech, such as a ringing timer."""


class Permission:
    """The permission questions of one turn.

    ``user_messages`` returns the user's messages in the conversation, ``make_user_turn`` a
    ``UserTurn`` with the given ``emit``. ``supersede`` starts a turn with the recording of a new
    request. ``language`` is the user interface's.
    """

    def __init__(
        self,
        policy: PermissionPolicy,
        user_messages: Callable[[], Sequence[str]],
        feedback: Feedback,
        emit: Callable[[Event], None],
        make_user_turn: Callable[[Callable[[Event], None]], UserTurn],
        supersede: Callable[[Sequence[Frame]], None],
        language: str = "en",
    ) -> None:
        self._policy = policy
        self._user_messages = user_messages
        self._feedback = feedback
        self._emit = emit
        self._make_user_turn = make_user_turn
        self._supersede = supersede
        self._language = language
        self._one_at_a_time = asyncio.Lock()
        self._question: _Question | None = None
        self.user_turn: UserTurn | None = None
        """The last spoken answer, whose key may be released after the decision."""

    def forbids(self, tool: Tool) -> bool:
        """Whether ``tool`` is refused without a question."""
        return not self._policy.offers(tool)

    async def request(self, call: ToolCall, tool: Tool) -> bool:
        """Whether ``call`` may run: by policy, or as the user decides, however long that takes."""
        decision = self._decision(call, tool)
        if decision is not None:
            return decision
        async with self._one_at_a_time:
            decision = self._decision(call, tool)  # the previous answer may cover this call
            return await self._ask(call, tool) if decision is None else decision

    def _decision(self, call: ToolCall, tool: Tool) -> bool | None:
        return self._policy.decision(tool, call.arguments, self._user_messages())

    # --- the user's actions ---------------------------------------------------------------------

    def decide(self, call_id: str, verdict: Verdict) -> None:
        if self._question and self._question.asked.call_id == call_id:
            self._question.settle(verdict)

    def decide_by_words(self, text: str, heard: str = "") -> bool:
        """Whether a question is open and ``text`` answers it. ``heard`` is the language of
        ``text``, if the recognizer knows it."""
        if self._question is None:
            return False
        # In the language of the question to the user, in one that the user talks in or has talked
        # in, or in that of the user interface.
        asked = self._feedback.language
        said = [detect_language(message, asked) for message in self._user_messages()[-1:]]
        allowed = parse_yes_or_no(text, asked, *said, self._language, heard)
        if allowed is None:
            return False
        self._question.settle(Verdict.ONCE if allowed else Verdict.NO)
        return True

    def press(self) -> bool:
        """Listen for the answer; False if no question is open."""
        if self._question is None:
            return False
        self._feedback.stop_question()
        if self._question.listening is None or self._question.listening.done():
            self.user_turn = self._make_user_turn(self._emit_listening)
            listening = self._listen(self._question, self.user_turn)
            self._question.listening = asyncio.create_task(listening)
        return True

    # --- the question ---------------------------------------------------------------------------

    async def _ask(self, call: ToolCall, tool: Tool) -> bool:
        text = permission_question(tool, call.arguments, self._feedback.language)
        say_question = await self._feedback.prepare_question(text)
        title = permission_title(tool, call.arguments)
        yes = yes_word(self._feedback.language)
        asked = PermissionAsked(
            call.id, call.name, call.arguments, tool.origin, text, title=title, yes=yes
        )
        self._question = question = _Question(asked)
        verdict = Verdict.NO
        try:
            with self._feedback.paused():
                self._emit(asked)
                if not question.answer.done():
                    say_question()
                async with asyncio.timeout(TIMEOUT_S):
                    verdict = await question.answer
        except TimeoutError:
            pass
        finally:
            self._question = None
            if question.listening:
                question.listening.cancel()
            self._feedback.stop_question()
            self._emit(PermissionAnswered(call.id, verdict))
        try:
            self._policy.record(tool, verdict)
        except ReparteeError as error:
            self._emit(Notice(error.code, str(error)))
        return verdict.allows

    async def _listen(self, question: _Question, user_turn: UserTurn) -> None:
        """Take a spoken answer."""
        language = self._feedback.language
        try:
            text = await user_turn.listen()
        except NoSpeechDetected:
            self._emit(question.asked)  # an accidental key press: keep waiting
        except ReparteeError as error:
            self._emit(Notice(error.code, str(error)))
            self._emit(question.asked)
        else:
            if self.decide_by_words(text, user_turn.language):
                return
            if reads_as_request(text):
                self._supersede(user_turn.recording)
            elif question.repeated:
                question.settle(Verdict.NO)
            else:
                question.repeated = True
                say_prompt = await self._feedback.prepare_question(yes_or_no_prompt(language))
                self._emit(question.asked)
                say_prompt()

    def _emit_listening(self, event: Event) -> None:
        """Emit what shows that the microphone is on. The answer's words are not a message."""
        shown = ListeningStarted | InputLevel | SpeechPause | TalkReleased
        if self._question and isinstance(event, shown):
            self._emit(event)


class _Question:
    def __init__(self, asked: PermissionAsked) -> None:
        self.asked = asked
        self.answer: asyncio.Future[Verdict] = asyncio.get_running_loop().create_future()
        self.listening: asyncio.Task[None] | None = None
        self.repeated = False

    def settle(self, verdict: Verdict) -> None:
        if not self.answer.done():
            self.answer.set_result(verdict)
