"""One turn, from start to end: listen → ask the model ⇄ tools → speak.

A turn is one task, and barge-in cancels it. Whatever happens, ``TurnEnded`` is its last event, and
every tool call in the conversation has exactly one result.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Literal

from app.engine.contracts.events import (
    AnsweredBy,
    ChunkFinished,
    ChunkStarted,
    Event,
    Notice,
    ReasoningDelta,
    ReplyFinished,
    RequestSent,
    Retrying,
    SpeechPaused,
    StillWaiting,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import (
    Answerer,
    Finish,
    Frame,
    Reasoning,
    Retraction,
    Retry,
    Shortened,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolsRefused,
    Usage,
)
from app.engine.contracts.tools import CANCELLED, ToolResult
from app.engine.conversation import Conversation
from app.engine.latency.latency import TurnFold
from app.engine.listening.preemptive import PreemptiveReply
from app.engine.listening.settled_words import SettledWords
from app.engine.listening.user_turn import TranscriberReplaced, UserTurn
from app.engine.pipeline import CurrentPipeline, Pipeline
from app.engine.reply import Reply
from app.engine.speech.feedback import Feedback
from app.engine.speech.sounds import chime
from app.engine.speech.speech import Speech
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.engine.tools.canceling import asks_to_cancel
from app.engine.tools.permission import Permission
from app.engine.tools.permission_policy import PermissionPolicy
from app.engine.tools.registry import MAX_TOOLS
from app.engine.tools.round import TRUNCATED_RESULT, ToolRound
from app.errors import ModelError, NoSpeechDetected, ReparteeError
from app.messages import sentence

log = logging.getLogger(__name__)

MAX_ROUNDS = 8
"""Requests in one turn in which the model may call tools; then it must answer."""

MAX_IDENTICAL_CALLS = 3
"""The same call this often is a loop (85 in a row have been seen): no calls after it."""

MAX_CORRECTIONS = 2
"""How often a model may retry invalid calls (broken arguments, unknown tools); then it must
answer."""

STILL_WAITING_S = 10.0
"""How long a model may send nothing until the user is told that the turn still waits for it."""

YIELD_AFTER_S = 0.02
"""A burst of deltas (64 kB may arrive at once) is processed for this long at a time, then the rest
of the event loop runs: the talk key, the window, the speech."""

SPEECH_PAUSE_S = 0.3
"""A longer silence in an answer is shown as thinking, or as the use of a tool."""

Outcome = Literal["completed", "interrupted", "failed"]
Source = Literal["typed", "spoken", "announcement", "replay"]


@dataclass(slots=True)
class _Round:
    """The reply to one request so far."""

    text: str = ""
    calls: ToolCallAccumulator = field(default_factory=ToolCallAccumulator)
    reason: str = ""
    reasoned: bool = False
    usage: Usage | None = None
    by_model: bool = True


class Turn:
    """``publish`` takes the stamped events; ``clock`` returns loop time in s. ``supersede`` starts
    another turn with a recording made while this one waited for permission.

    The turn listens with the pipeline in effect when it is created, and speaks and answers with the
    one in effect when that begins: settings that change later apply to the next turn.
    """

    def __init__(
        self,
        number: int,
        current: CurrentPipeline,
        conversation: Conversation,
        policy: PermissionPolicy,
        publish: Callable[[Event], None],
        clock: Callable[[], float],
        supersede: Callable[[Sequence[Frame]], None],
    ) -> None:
        self._number = number
        self._current = current
        self._conversation = conversation
        self._policy = policy
        self._supersede = supersede
        self._publish = publish
        self._clock = clock
        self._started = clock()
        self._fold = TurnFold()
        self._use(current.pipeline)
        self._user_turn = self._make_user_turn(self._emit)
        self._prewarming: asyncio.Task[None] | None = None
        self._preemptive_reply: PreemptiveReply | None = None
        self._pause: asyncio.TimerHandle | None = None
        """Reports that the speech has paused."""
        self._wait_timer: asyncio.TimerHandle | None = None
        self._round = _Round()
        self.begun = False
        self.is_shown = True
        """Whether the user sees the conversation of this turn, and not another one."""
        self._answering = False
        self._is_complete = False
        """Whether the model has sent all of the reply."""
        self._resumed: int | None = None
        """Which of the user's messages the reply answers that is said to its end."""
        self._handed_over = False
        """Another turn continues what the user says."""
        self._hushed = False
        self._heard: int | None = None
        self._error: ReparteeError | None = None
        self.told = False
        """Whether an announcement has reached the user: some of its words were heard, or it ended
        by itself."""

    def _use(self, pipeline: Pipeline) -> None:
        """Speak and answer with the services of ``pipeline``."""
        self._pipeline = pipeline
        self.speech = Speech(
            pipeline.voices,
            pipeline.tts_pace,
            pipeline.speaker,
            self._emit,
            self._since_start_ms,
            pipeline.tts_options,
            pipeline.voice_router,
        )
        self._reply = Reply(pipeline.chunking, self.speech, self._emit, self._clock)
        self._feedback = Feedback(pipeline.fillers, self.speech, self._clock)
        self.permission = Permission(
            self._policy,
            self._conversation.user_messages,
            self._feedback,
            self._emit,
            self._make_user_turn,
            self._supersede,
        )
        self.tools = ToolRound(
            pipeline.tool_registry, self._feedback, self.permission, self._emit, self._clock
        )

    def _make_user_turn(self, emit: Callable[[Event], None]) -> UserTurn:
        pipeline = self._pipeline
        return UserTurn(
            pipeline.microphone,
            pipeline.transcriber,
            emit,
            self._clock,
            pipeline.speech_detector,
            pipeline.end_of_speech_s,
            language=pipeline.heard_language,
            listens_to_file=pipeline.listens_to_file,
        )

    # --- what the session may do ----------------------------------------------------------------

    @property
    def user_turn(self) -> UserTurn:
        """What the talk key was last pressed for."""
        return self.permission.user_turn or self._user_turn

    @property
    def pipeline(self) -> Pipeline:
        return self._pipeline

    def stop(self) -> None:
        """Silence at once and note what was heard. The caller then cancels the task if it has
        begun; otherwise the turn keeps the user's words, and does nothing else."""
        if self._heard is None:
            self._heard = self._heard_by_now()
            self.speech.stop()
            self.tools.stop()

    def hush(self) -> None:
        """Silence at once; the reply continues as text."""
        self._hushed = True
        self.speech.stop()
        self._schedule_pause()

    def hand_over(self) -> UserTurn | None:
        """What the user has said, for the next turn to resume; None if it is being answered."""
        if self._answering or not self._user_turn.recording:
            return None
        self._handed_over = True
        return self._user_turn

    @property
    def unanswered(self) -> list[Frame] | None:
        """The recording if it was not transcribed; empty if it was answered, None without one."""
        if self._answering:
            return []
        return None if self._handed_over else self._user_turn.recording or None

    # --- the kinds of turn ----------------------------------------------------------------------

    async def listen(self, *, from_recording: bool = False, stopped_call: bool = False) -> None:
        """A spoken turn, from the microphone or from the recording that its ``user_turn`` resumed.

        ``stopped_call``: it barged in on a single tool call. If the user says only "cancel that",
        the previous question is answered without the call.
        """
        listening = self._listen_and_answer(from_recording, stopped_call)
        await self._run("spoken", listening, said=self._user_turn.words)

    async def answer(self, text: str) -> None:
        """A typed turn."""
        await self._run("typed", self._answer(text), said=text)

    async def answer_again(self) -> None:
        """Replace the reply to the user's last message."""
        await self._run("typed", self._answer_again())

    async def announce(self, text: str) -> None:
        """Say ``text`` to the user; the model does not see it."""
        await self._run("announcement", self._announce(text))

    async def replay(self, text: str) -> None:
        """Say ``text``, which the conversation already contains."""
        await self._run("replay", self._replay(text))

    async def resume(self, number: int) -> None:
        """Say what is unheard of the interrupted reply to the user's message ``number``."""
        self._resumed = number
        await self._run("replay", self._replay(self._conversation.unheard(number)))

    async def _run(
        self, source: Source, work: Coroutine[None, None, None], *, said: str = ""
    ) -> None:
        """``said`` has been accepted: it is kept even if the turn was stopped before it began."""
        if self._heard is not None and not (said and self.is_shown):
            work.close()
            if said:
                self._conversation.add_user(said)
            return
        self.begun = True
        outcome: Outcome = "failed"
        try:
            self._emit(TurnStarted(source))
            await work
            outcome = "failed" if self._error else "completed"
        except asyncio.CancelledError:
            outcome = "interrupted"
            self.stop()
        except Exception as error:
            self._error = _as_user_error(error)
        finally:
            work.close()
            self._end(outcome)

    async def _listen_and_answer(self, from_recording: bool, stopped_call: bool) -> None:
        self._raise_if_stopped()
        # Connecting while the user still talks costs the turn no time.
        self._prewarming = asyncio.create_task(self._prewarm())
        if self._pipeline.early_start:
            self._user_turn.on_stable = self._start_preemptive_reply
        if self._pipeline.prepares_reply:
            self._user_turn.on_pause = self._start_preemptive_reply
        self._user_turn.on_partial = SettledWords(self._prefill).add
        self._user_turn.is_outdated = lambda: not self._is_current
        user_turn = self._user_turn
        listening = user_turn.replay() if from_recording else user_turn.listen()
        while True:
            try:
                text = await listening
                break
            except TranscriberReplaced:
                self._use(await self._current.settled())
                listening = user_turn.transcribe_with(self._pipeline.transcriber)
        cancels_call = stopped_call and asks_to_cancel(text)
        if self._preemptive_reply and (cancels_call or not self._preemptive_reply.matches(text)):
            self._preemptive_reply.cancel()
            self._preemptive_reply = None
        if cancels_call:
            await self._answer_again()
        else:
            await self._answer(text)

    async def _prewarm(self) -> None:
        pipeline = await self._current.settled()
        await pipeline.prewarm(
            self._conversation, pipeline.tool_registry.specs(self._policy.offers)
        )

    def _prefill(self, words: str) -> None:
        if self._is_current:
            self._pipeline.prefill(self._conversation, words)

    def _start_preemptive_reply(self, partial: str) -> None:
        if not self._is_current:
            return  # the question is for another model
        if self._preemptive_reply:
            if self._preemptive_reply.matches(partial):
                return
            self._preemptive_reply.cancel()
            self._preemptive_reply = None
        if not partial:  # the user goes on
            return
        tools = self._pipeline.tool_registry.specs(self._policy.offers)
        messages = self._conversation.request_messages()
        self._preemptive_reply = PreemptiveReply(self._pipeline.model, messages, tools, partial)

    @property
    def _is_current(self) -> bool:
        """Whether the settings have not changed since this turn began."""
        return self._current.is_settled and self._current.pipeline is self._pipeline

    async def _settle(self) -> None:
        """Go on with the settings in effect now; while they change, wait."""
        self._raise_if_stopped()
        pipeline = await self._current.settled()
        if pipeline is not self._pipeline:
            if self._preemptive_reply:
                self._preemptive_reply.cancel()
                self._preemptive_reply = None
            self._use(pipeline)
            self.speech.mute |= self._hushed
        pipeline.instruct(self._conversation)

    def _raise_if_stopped(self) -> None:
        """Raises CancelledError if the turn was stopped before it began."""
        if self._heard is not None:
            raise asyncio.CancelledError

    async def _answer_again(self) -> None:
        self._conversation.drop_reply()
        await self._answer(None)

    async def _answer(self, text: str | None) -> None:
        self._answering = True
        if text is not None:
            self._conversation.add_user(text)
            try:
                await self._conversation.flush()
            finally:
                self._emit(UserMessage(text))  # after it was stored: it will not be lost
        await self._settle()
        self.speech.mute |= self._pipeline.text_only()
        await self.speech.prepare_for(self._conversation.user_messages()[-1])
        async with asyncio.TaskGroup() as group:
            speaking = group.create_task(self.speech.run())
            feedback = group.create_task(self._feedback.run())
            try:
                await self._run_rounds()
            except Exception as error:
                self._error = _as_user_error(error)  # the text before it is still spoken
            else:
                self._is_complete = self._round.reason not in ("length", "content_filter")
            self._end_wait()
            self._store_reply()
            self._reply.end()
            await speaking
            feedback.cancel()
            await self._conversation.flush()  # usually done during the speech

    async def _announce(self, text: str) -> None:
        try:
            await self._settle()
            self.speech.play_feedback("", chime())
            await self._say(text)
        finally:
            self.told = self._heard is None or self._heard > 0

    async def _replay(self, text: str) -> None:
        await self._settle()
        await self._say(text)

    async def _say(self, text: str) -> None:
        await self.speech.prepare_for(text)
        self._reply.add(text)
        self._reply.end()
        await self.speech.run()

    # --- model and tools ------------------------------------------------------------------------

    async def _run_rounds(self) -> None:
        """Ask the model, run the tools it calls, and ask again with their results."""
        if left_out := self._pipeline.tool_registry.take_left_out():
            self._emit(
                Notice(
                    "too_many_tools",
                    sentence(
                        "Models accept up to {limit} tools, so these were left out: {names}. Turn "
                        "off tool servers you don't need.",
                        limit=MAX_TOOLS,
                        names=", ".join(left_out[:5]) + ", …" * (len(left_out) > 5),
                    ),
                )
            )
        seen: Counter[tuple[str, str]] = Counter()
        corrections = 0
        acted = False
        for number in range(1, MAX_ROUNDS + 2):
            loops = any(count >= MAX_IDENTICAL_CALLS for count in seen.values())
            last = loops or corrections > MAX_CORRECTIONS or number > MAX_ROUNDS
            await self._stream(number, may_call=not last)
            calls = self._round.calls.finish()
            if last or not calls:
                break
            self._reply.pause_for_tools()
            results = await self._run_tools(calls)
            acted = acted or any(result.outcome == "ok" for result in results)
            corrections = 0 if any(result.ran for result in results) else corrections + 1
            seen.update((call.name, call.arguments) for call in calls)
        if not self._reply.text.strip():
            self._accept_empty(acted)
        elif self._round.reason == "length":
            self._emit(
                Notice(
                    "cut_off",
                    sentence("The answer reached the model's length limit and was cut off."),
                )
            )
        elif self._round.reason == "content_filter":
            self._emit(Notice("blocked", sentence("The provider blocked the rest of this answer.")))

    def _accept_empty(self, acted: bool) -> None:
        """Raises ModelError, unless a tool has done what was asked, so that no words are needed."""
        if self._round.reason == "content_filter":
            raise ModelError(
                sentence("The provider blocked this answer. Try rephrasing your question.")
            )
        if acted:
            return
        if self._round.reason == "length":
            raise ModelError(
                sentence(
                    "The model reached its length limit before it could answer. Ask a shorter "
                    "question, raise the limit, or turn off reasoning."
                )
            )
        if self._round.reasoned:
            raise ModelError(
                sentence(
                    "The model finished reasoning but gave no answer. Try again or rephrase your "
                    "question."
                )
            )
        raise ModelError(
            sentence("The model sent an empty answer. Try again or rephrase your question.")
        )

    async def _stream(self, number: int, *, may_call: bool) -> None:
        """Send one request; its text goes to the transcript and the voice as it arrives."""
        model = self._pipeline.model
        self._round = reply = _Round()
        tools = self._pipeline.tool_registry.specs(self._policy.offers)
        idle_s = self._pipeline.model_idle_s(self._clock())
        prefilled = self._pipeline.prefilled_tokens(self._conversation)
        self._emit(RequestSent(number, model.name, idle_s, self.speech.mute, prefilled))
        preemptive_reply, self._preemptive_reply = self._preemptive_reply, None
        if preemptive_reply:
            stream = preemptive_reply.parts()
        else:
            stream = model.stream(self._conversation.request_messages(), tools, may_call=may_call)
        self._report_shortened(turns=self._conversation.is_shortened)
        self._wait_timer = asyncio.get_running_loop().call_later(
            STILL_WAITING_S, self._report_wait, model.name, STILL_WAITING_S
        )
        async with aclosing(stream) as parts:
            yielded_at = self._clock()
            async for part in parts:
                if not isinstance(part, Retry | Shortened | ToolsRefused):
                    self._end_wait()
                reply.by_model &= not isinstance(part, Answerer)
                if reply.by_model:
                    self._pipeline.model_used_at = self._clock()
                match part:
                    case Answerer(name=name):
                        self._emit(AnsweredBy(name))
                    case TextDelta(text=text):
                        if not reply.text and self._reply and not self._reply.text[-1].isspace():
                            text = "\n\n" + text  # a paragraph apart from the text before the tools
                        reply.text += text
                        self._reply.add(text)
                    case Reasoning(text=text):
                        reply.reasoned = True
                        self._emit(ReasoningDelta(text))
                    case Retraction(characters=characters):
                        kept = reply.text[: max(len(reply.text) - characters, 0)]
                        if not kept.strip():  # nor is the paragraph that was put before it
                            kept = ""
                        self._reply.retract(len(reply.text) - len(kept))
                        reply.text = kept
                    case ToolCallDelta():
                        reply.calls.add(part)
                    case Usage():
                        reply.usage = part
                    case Shortened(turns=turns, tools=without_tools):
                        self._report_shortened(turns=turns, tools=without_tools)
                    case ToolsRefused(once=once):
                        self._report_refused_tools(once)
                    case Retry(attempt=attempt, of=of, wait_s=wait_s, reason=reason):
                        self._emit(Retrying(attempt, of, wait_s, reason))
                    case Finish(reason=reason):
                        reply.reason = reason
                if self._clock() - yielded_at > YIELD_AFTER_S:
                    await asyncio.sleep(0)
                    yielded_at = self._clock()
        tokens = reply.usage.completion_tokens if reply.usage else None
        prompt_ms = reply.usage.prompt_ms if reply.usage else None
        self._emit(ReplyFinished(reply.reason, tokens, prompt_ms))

    def _report_wait(self, model: str, waited_s: float) -> None:
        self._emit(StillWaiting(model, waited_s))
        later = asyncio.get_running_loop().call_later
        self._wait_timer = later(waited_s, self._report_wait, model, 2 * waited_s)

    def _end_wait(self) -> None:
        if self._wait_timer:
            self._wait_timer.cancel()
            self._wait_timer = None

    def _report_shortened(self, *, turns: bool = False, tools: bool = False) -> None:
        """Tell the user once in each conversation what the model does not get any more."""
        model = self._pipeline.model.name
        notices = {
            "older_left_out": turns
            and sentence(
                "This conversation is getting long for {model}. Older messages are no longer sent.",
                model=model,
            ),
            "tools_left_out": tools
            and sentence(
                "{model} can't use tools because its context is too short. Choose a model with "
                "a longer context.",
                model=model,
            ),
        }
        for code, text in notices.items():
            if text:
                self._report_once(code, text)

    def _report_refused_tools(self, once: bool) -> None:
        model = self._pipeline.model.name
        if once:
            text = sentence(
                "The server couldn't use tools this time, so {model} answered without them.",
                model=model,
            )
        else:
            text = sentence(
                "{model} can't use tools on this server. For timers, notes, and other tasks, "
                "choose another model.",
                model=model,
            )
        self._report_once("tools_skipped" if once else "tools_refused", text)

    def _report_once(self, code: str, text: str) -> None:
        """Once in each conversation."""
        if code not in self._conversation.reported:
            self._conversation.reported.add(code)
            self._emit(Notice(code, text))

    async def _run_tools(self, calls: list[ToolCall]) -> list[ToolResult]:
        """Each call gets exactly one result in the conversation, even if the turn is canceled."""
        results = [TRUNCATED_RESULT] * len(calls)
        try:
            if self._round.reason == "length":
                self.tools.report_truncated(calls)
            else:
                results = [CANCELLED] * len(calls)
                await self.tools.run(calls, results)
        finally:
            self._conversation.add_tool_round(self._round.text, calls, results)
            self._round = _Round()
        return results

    def _store_reply(self) -> None:
        """Add the current round's text, whole or partial, to the conversation."""
        if self._round.text:
            self._conversation.add_reply(self._round.text)
        self._round = _Round()

    # --- the end --------------------------------------------------------------------------------

    def _end(self, outcome: Outcome) -> None:
        self._reply.cancel_idle_timer()
        self._end_wait()
        self._cancel_pause()
        if self._prewarming and not (self._answering and self._current.is_settled):
            self._prewarming.cancel()
        if self._preemptive_reply:
            self._preemptive_reply.cancel()
        text = self._reply.text
        heard = len(text) if outcome == "completed" else self._heard_by_now()
        if self._heard is not None:
            heard = self._heard
        if outcome == "interrupted" and self._answering:
            self._store_reply()
            self._conversation.interrupt(heard, partial=not self._is_complete)
        elif self._resumed is not None:
            self._conversation.hear(self._resumed, heard)
        at_ms = self._since_start_ms(self._clock())
        latency = self._fold.latency(None if outcome == "completed" else at_ms)
        error = self._error if outcome == "failed" else None
        is_sent = self._answering or self._handed_over or isinstance(error, NoSpeechDetected)
        self._emit(
            TurnEnded(
                outcome,
                text,
                text[:heard],
                error=str(error) if error else None,
                error_code=error.code if error else None,
                retryable=bool(error and error.retryable),
                latency=latency,
                unsent="" if is_sent else self._user_turn.words,
            )
        )

    def _heard_by_now(self) -> int:
        """Characters of the reply heard so far; all of it if nothing is spoken."""
        return len(self._reply) if self.speech.mute else self.speech.heard(self._clock())

    def _emit(self, event: Event) -> None:
        """The only exit of a turn's events, and the only place where they are stamped."""
        at_ms = self._since_start_ms(self._clock())
        stamped = replace(event, turn=self._number, at_ms=at_ms)
        self._fold.add(stamped)
        self._publish(stamped)
        match event:
            case ChunkStarted():
                self._cancel_pause()
            case ChunkFinished():
                self._schedule_pause()

    def _schedule_pause(self) -> None:
        self._cancel_pause()
        loop = asyncio.get_running_loop()
        self._pause = loop.call_later(SPEECH_PAUSE_S, self._report_pause)

    def _report_pause(self) -> None:
        self._emit(SpeechPaused(using_tool=bool(self.tools.running)))

    def _cancel_pause(self) -> None:
        if self._pause:
            self._pause.cancel()
            self._pause = None

    def _since_start_ms(self, at: float) -> float:
        return (at - self._started) * 1000


def _as_user_error(error: Exception) -> ReparteeError:
    """The error as one sentence for the user; an unexpected one goes to the log."""
    if isinstance(error, ReparteeError):
        return error
    if isinstance(error, ExceptionGroup):
        return _as_user_error(error.exceptions[0])
    log.error("turn failed", exc_info=error)
    return ReparteeError(sentence("Something went wrong in Repartee. See the log for details."))
