"""One turn, a straight line: hear → ask the model ⇄ tools → speak.

A turn is one task. Barge-in cancels it; whatever happens, ``TurnEnded`` is its last event and every
tool call in the conversation has its one result.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Literal

from app.engine.contracts.events import (
    Event,
    Notice,
    ReasoningDelta,
    ReplyFinished,
    RequestSent,
    Retrying,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import (
    Finish,
    Frame,
    ModelPart,
    Reasoning,
    Retry,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolSpec,
    Usage,
)
from app.engine.contracts.tools import CANCELLED, ToolResult, Verdict
from app.engine.conversation import Conversation
from app.engine.latency import LatencyFold
from app.engine.listening.preemptive import PreemptiveReply
from app.engine.listening.user_turn import UserTurn
from app.engine.pipeline import Pipeline
from app.engine.reply import Reply
from app.engine.speech.feedback import Feedback
from app.engine.speech.sounds import chime
from app.engine.speech.speech import Speech
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.engine.tools.canceling import asks_to_cancel
from app.engine.tools.consent import PermissionPolicy
from app.engine.tools.permission import Permission
from app.engine.tools.round import CUT_OFF, ToolRound
from app.errors import ModelError, ReparteeError
from app.messages import sentence

log = logging.getLogger(__name__)

ROUNDS = 8
"""Requests with tools in one turn; then the model must answer with what it has."""

IDENTICAL_CALLS = 3
"""The same call this often is a loop (85 in a row have been seen): no tools after it."""

CORRECTIONS = 2
"""How often a model may try again that gets its calls wrong (broken arguments, tools that there are
not); then it must answer without them."""

BREATH_S = 0.02
"""A burst of deltas (64 kB of them can be read at once) is taken in for so long at a stretch; then
it is the turn of all others: the talk key, the window, the speech."""

Outcome = Literal["completed", "interrupted", "failed"]


@dataclass(slots=True)
class _Round:
    """One request's reply as far as it came."""

    text: str = ""
    calls: ToolCallAccumulator = field(default_factory=ToolCallAccumulator)
    reason: str = ""
    tokens: int | None = None


class Turn:
    """``publish`` takes the stamped events; ``clock`` gives loop time in s. ``supersede`` begins
    another turn with what was recorded when this one had asked for a yes or no."""

    def __init__(
        self,
        number: int,
        pipeline: Pipeline,
        conversation: Conversation,
        rules: PermissionPolicy,
        publish: Callable[[Event], None],
        clock: Callable[[], float],
        supersede: Callable[[Sequence[Frame]], None],
    ) -> None:
        self._number = number
        self._stations = pipeline
        self._conversation = conversation
        self._publish = publish
        self._clock = clock
        self._started = clock()
        self._latency = LatencyFold()
        self._speech = Speech(
            pipeline.voices,
            pipeline.tts_pace,
            pipeline.speaker,
            self._emit,
            self._since_start_ms,
            pipeline.tts_options,
            pipeline.voice_router,
        )
        self._reply = Reply(pipeline.chunking, self._speech, self._emit, clock)
        self._feedback = Feedback(pipeline.fillers, self._speech, clock)
        self._hearing = self._hear(self._emit)
        self._permission = Permission(
            rules, conversation.said, self._feedback, self._emit, self._hear, supersede
        )
        self._tools = ToolRound(
            pipeline.tool_registry, self._feedback, self._permission, self._emit, clock
        )
        self._connecting: asyncio.Task[None] | None = None
        self._headstart: PreemptiveReply | None = None
        self._round = _Round()
        self._asked = False
        self._heard: int | None = None
        self._error: ReparteeError | None = None

    def _hear(self, emit: Callable[[Event], None]) -> UserTurn:
        pipeline = self._stations
        hearing = UserTurn(pipeline.microphone, pipeline.transcriber, emit, self._clock)
        hearing.speech_detector = pipeline.speech_detector
        hearing.end_of_speech_s = pipeline.end_of_speech_s
        return hearing

    # --- the session's verbs --------------------------------------------------------------------

    def press(self) -> bool:
        """The talk key goes down: whether it is for the answer to a question of this turn."""
        return self._permission.press()

    def release(self) -> None:
        """The talk key was let go."""
        if not self._permission.release():
            self._hearing.release()

    def keep_listening(self) -> None:
        """Nobody holds the talk key: where the end of speech can be told, it is the release."""
        if not self._permission.keep_listening():
            self._hearing.keep_listening()

    def decide(self, call_id: str, verdict: Verdict) -> None:
        """The user's verdict on a call that waits for one."""
        self._permission.decide(call_id, verdict)

    def decide_by_words(self, text: str) -> bool:
        """Whether a question is open and ``text`` answers it."""
        return self._permission.decide_by_words(text)

    def stop_speaking(self) -> None:
        """Silence at once; the reply goes on as text."""
        self._speech.stop()

    def stop(self) -> None:
        """Silence at once, and note what was heard; the task is then cancelled."""
        if self._heard is None:
            self._heard = self._heard_by_now()
            self._speech.stop()
            self._tools.stop()

    def cancel_tool(self, call_id: str) -> None:
        """Stop one call; the turn goes on with the others' results."""
        self._tools.cancel(call_id)

    @property
    def running_calls(self) -> list[str]:
        """The ids of the calls it waits for."""
        return self._tools.running

    @property
    def unanswered(self) -> list[Frame]:
        """The recording of a turn whose words were never understood; empty otherwise."""
        return [] if self._asked else self._hearing.recording

    # --- the line -------------------------------------------------------------------------------

    async def listen(
        self, recording: Sequence[Frame] | None = None, *, stopped_call: bool = False
    ) -> None:
        """A spoken turn, from the microphone or from an earlier recording.

        ``stopped_call``: it barged in on a single tool call. If that is all that the user wanted
        ("cancel that"), the answer to the question before goes on without the call.
        """
        await self._run("spoken", self._hear_and_answer(recording, stopped_call))

    async def answer(self, text: str) -> None:
        """A typed turn."""
        await self._run("typed", self._answer(text))

    async def answer_again(self) -> None:
        """Answer the user's last message once more, in place of the reply that it got."""
        self._conversation.drop_reply()
        await self._run("typed", self._answer(None))

    async def announce(self, text: str) -> None:
        """Say ``text`` to the user; the model hears nothing of it."""
        await self._run("announcement", self._announce(text))

    async def play(self, text: str) -> None:
        """Say once more what the conversation holds already."""
        await self._run("replay", self._say(text))

    async def _run(
        self,
        source: Literal["typed", "spoken", "announcement", "replay"],
        line: Coroutine[None, None, None],
    ) -> None:
        outcome: Outcome = "failed"
        try:
            self._emit(TurnStarted(source))
            await line
            outcome = "failed" if self._error else "completed"
        except asyncio.CancelledError:
            outcome = "interrupted"
            self.stop()
        except Exception as error:
            self._error = _for_the_user(error)
        finally:
            line.close()
            self._end(outcome)

    async def _hear_and_answer(self, recording: Sequence[Frame] | None, stopped_call: bool) -> None:
        # Connected while the user still talks, the handshake costs the turn nothing.
        self._connecting = asyncio.create_task(self._stations.prewarm(self._conversation))
        if self._stations.early_start:
            self._hearing.on_stable = self._start_early
        if recording is None:
            text = await self._hearing.listen()
        else:
            text = await self._hearing.replay(recording)
        cancels = stopped_call and asks_to_cancel(text)
        if self._headstart and (cancels or not self._headstart.agrees(text)):
            self._headstart.drop()
            self._headstart = None
        if cancels:
            self._conversation.drop_reply()
            await self._answer(None)
        else:
            await self._answer(text)

    def _start_early(self, said: str) -> None:
        """Ask with what was understood until the release; it may turn out to be all."""
        tools = self._stations.tool_registry.specs()
        past = self._conversation.request()
        self._headstart = PreemptiveReply(self._stations.model, past, tools, said)

    async def _answer(self, text: str | None) -> None:
        self._asked = True
        if text is not None:
            self._conversation.add_user(text)
            try:
                await self._conversation.flush()
            finally:
                self._emit(UserMessage(text))  # shown as sent: it will not be lost any more
        self._speech.mute |= self._stations.text_only()
        async with asyncio.TaskGroup() as group:
            speaking = group.create_task(self._speech.run())
            company = group.create_task(self._feedback.watch())
            try:
                await self._rounds()
            except Exception as error:
                self._error = _for_the_user(error)  # what came before it is still spoken
            self._keep_reply()
            self._reply.end()
            await speaking
            company.cancel()
            await self._conversation.flush()  # long since, as a rule: it was spoken meanwhile

    async def _announce(self, text: str) -> None:
        self._speech.play_feedback("", chime())
        await self._say(text)

    async def _say(self, text: str) -> None:
        self._reply.take(text)
        self._reply.end()
        await self._speech.run()

    async def _rounds(self) -> None:
        """Ask, run the tools that are asked for, ask again with their results."""
        seen: Counter[tuple[str, str]] = Counter()
        slips = 0
        for number in range(1, ROUNDS + 2):
            loops = any(count >= IDENTICAL_CALLS for count in seen.values())
            last = loops or slips > CORRECTIONS or number > ROUNDS
            await self._stream(number, with_tools=not last)
            calls = self._round.calls.finish()
            if last or not calls:
                break
            self._reply.pause()
            results = await self._run_tools(calls)
            slips = 0 if any(result.ran for result in results) else slips + 1
            seen.update((call.name, call.arguments) for call in calls)
        if not self._reply.text.strip():
            raise ModelError(
                sentence("The model sent an empty answer. Try again, or ask differently.")
            )
        if self._round.reason == "length":
            self._emit(
                Notice("cut_off", sentence("The answer reached the model's limit and was cut off."))
            )
        elif self._round.reason == "content_filter":
            self._emit(Notice("blocked", sentence("The provider blocked the rest of this answer.")))

    async def _stream(self, number: int, *, with_tools: bool) -> None:
        """One request; its text goes to the transcript and the voice as it comes."""
        model = self._stations.model
        self._round = reply = _Round()
        tools = self._stations.tool_registry.specs() if with_tools else []
        self._emit(RequestSent(number, model.name, self._stations.model_idle_s(self._clock())))
        async with aclosing(self._parts(tools)) as parts:
            breathed = self._clock()
            async for part in parts:
                self._stations.model_used_at = self._clock()
                match part:
                    case TextDelta(text=text):
                        if not reply.text and self._reply and not self._reply.text[-1].isspace():
                            text = "\n\n" + text  # it stands apart from what came before the tools
                        reply.text += text
                        self._reply.take(text)
                    case Reasoning(text=text):
                        self._emit(ReasoningDelta(text))
                    case ToolCallDelta():
                        reply.calls.add(part)
                    case Usage(completion_tokens=tokens):
                        reply.tokens = tokens
                    case Retry(attempt=attempt, of=of, wait_s=wait_s, reason=reason):
                        self._emit(Retrying(attempt, of, wait_s, reason))
                    case Finish(reason=reason):
                        reply.reason = reason
                if self._clock() - breathed > BREATH_S:
                    await asyncio.sleep(0)
                    breathed = self._clock()
        self._emit(ReplyFinished(reply.reason, reply.tokens))

    def _parts(self, tools: list[ToolSpec]) -> AsyncGenerator[ModelPart, None]:
        """The reply: that which is under way already, or else a new one."""
        preemptive_reply, self._headstart = self._headstart, None
        if preemptive_reply:
            return preemptive_reply.parts()
        return self._stations.model.stream(self._conversation.request(), tools)

    async def _run_tools(self, calls: list[ToolCall]) -> list[ToolResult]:
        """Each call gets its one result in the conversation, also when the turn is cancelled."""
        results = [CUT_OFF] * len(calls)
        try:
            if self._round.reason != "length":
                results = [CANCELLED] * len(calls)
                await self._tools.run(calls, results)
        finally:
            self._conversation.add_tool_round(self._round.text, calls, results)
            self._round = _Round()
        return results

    def _keep_reply(self) -> None:
        """Put the running round's text into the conversation, whole or as far as it came."""
        if self._round.text:
            self._conversation.add_reply(self._round.text)
        self._round = _Round()

    # --- the end --------------------------------------------------------------------------------

    def _end(self, outcome: Outcome) -> None:
        self._reply.drop()
        if self._connecting and not self._asked:
            self._connecting.cancel()
        if self._headstart:
            self._headstart.drop()
        text = self._reply.text
        heard = len(text) if outcome == "completed" else self._heard_by_now()
        if self._heard is not None:
            heard = self._heard
        if outcome == "interrupted" and self._asked:
            self._keep_reply()
            self._conversation.interrupt(heard)
        at_ms = self._since_start_ms(self._clock())
        latency = self._latency.result(None if outcome == "completed" else at_ms)
        error = self._error if outcome == "failed" else None
        self._emit(
            TurnEnded(
                outcome,
                text,
                text[:heard],
                error=str(error) if error else None,
                error_code=error.code if error else None,
                retryable=bool(error and error.retryable),
                latency=latency,
            )
        )

    def _heard_by_now(self) -> int:
        """Characters of the reply taken in: heard, or read where nothing is spoken."""
        return len(self._reply) if self._speech.mute else self._speech.heard(self._clock())

    def _emit(self, event: Event) -> None:
        """The one exit of a turn's events, and the one place where they are stamped."""
        at_ms = self._since_start_ms(self._clock())
        stamped = replace(event, turn=self._number, at_ms=at_ms)
        self._latency.add(stamped)
        self._publish(stamped)

    def _since_start_ms(self, at: float) -> float:
        return (at - self._started) * 1000


def _for_the_user(error: Exception) -> ReparteeError:
    """The failure in a sentence; what nobody foresaw goes to the log."""
    if isinstance(error, ReparteeError):
        return error
    if isinstance(error, ExceptionGroup):
        return _for_the_user(error.exceptions[0])
    log.error("turn failed", exc_info=error)
    return ReparteeError(sentence("Something went wrong inside Repartee; the log has the details."))
