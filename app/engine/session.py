"""The session: the user's actions, and at most one current turn.

Observers (window, command line, tests) subscribe to one stream of events. All methods are called
in the event loop's thread.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationOpened,
    Event,
    Notice,
    PendingTimer,
    State,
    TimersChanged,
    TurnEnded,
    TurnStarted,
    next_state,
)
from app.engine.contracts.ports import Archive, ChatModel, Frame, Message, MixingSpeaker, ToolSpec
from app.engine.contracts.tools import Verdict
from app.engine.conversation import Conversation
from app.engine.pipeline import CurrentPipeline, Pipeline
from app.engine.speech.announcement import announce_over
from app.engine.speech.fillers import Fillers
from app.engine.tools.canceling import call_to_cancel
from app.engine.tools.permission_policy import PermissionPolicy
from app.engine.tools.registry import ToolSource
from app.engine.turn import Turn
from app.errors import ReparteeError, VoiceError
from app.tasks import Tasks

log = logging.getLogger(__name__)

Subscriber = Callable[[Event], None]
OnEnd = Callable[[bool], Awaitable[None] | None]
"""What to do when an announcement has been told (True) or no longer can be; ``finished`` waits for
the result."""


class Session:
    def __init__(
        self,
        pipeline: Pipeline,
        conversation: Conversation | None = None,
        rules: PermissionPolicy | None = None,
    ) -> None:
        self._current = CurrentPipeline(pipeline)
        self.conversation = conversation or Conversation()
        self.rules = rules or PermissionPolicy()
        """The tools that may run without a question."""
        self.tool_sources: list[ToolSource] = []
        """Opened and closed with the session; kept when the pipeline is replaced."""
        self.on_cancel_timer: Callable[[int], None] = lambda number: None
        """Cancels the timer with that number."""
        self.state = State.IDLE
        self._subscribers: list[Subscriber] = []
        self._shown_notices: dict[str, str] = {}
        """The last text of each notice code."""
        self._repeated_notices: set[str] = set()
        """The codes since the last turn ended."""
        self._turns = 0
        self._turn: Turn | None = None
        self._task: asyncio.Task[None] | None = None
        """The task of the current turn."""
        self._listening: Turn | None = None
        self._tasks = Tasks()
        """All turns and switches of conversation that have not ended."""
        self._announcements: list[_Announcement] = []
        """Not told yet; the first one may be under way."""
        self._ringing: Turn | None = None
        """The turn that tells the first announcement."""
        self._ringing_over: asyncio.Task[bool] | None = None
        """Tells the first announcement over another turn."""
        self._endings = Tasks()
        """What is still to be done for announcements that have been told."""
        self._acknowledged = False
        """The user stopped the announcement while it rang."""
        self._started_turn = 0
        """The turn that ``state`` is about."""
        self._is_open = False
        self._branched_from: Conversation | None = None
        """The conversation that the current one is a branch of, for ``leave_branch``."""
        self._unanswered: list[Frame] = []
        self._preparing: asyncio.Task[None] | None = None
        self._prewarming: asyncio.Task[None] | None = None
        self._openings = Tasks()
        """Opening pipelines that have replaced another."""

    @property
    def pipeline(self) -> Pipeline:
        """The services of turns that begin now."""
        return self._current.pipeline

    @property
    def pipelines(self) -> list[Pipeline]:
        """That of the current turn, and that of the next."""
        current = [self._turn.pipeline] if self._turn else []
        return [*current, self.pipeline]

    # --- observing ------------------------------------------------------------------------------

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` with every event, in order; returns the function to unsubscribe."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def publish(self, event: Event) -> None:
        """Send ``event`` to all subscribers."""
        match event:
            case Notice(code=code, text=text):
                self._repeated_notices.add(code)
                if self._shown_notices.get(code) == text:
                    return  # shown once, not in every turn
                self._shown_notices[code] = text
            case ChunkStarted():
                self._shown_notices.clear()  # speech works again, so another failure is news
            case TurnEnded():  # what did not come up in it is over, also where nothing is spoken
                for code in self._shown_notices.keys() - self._repeated_notices:
                    del self._shown_notices[code]
                self._repeated_notices.clear()
        if isinstance(event, TurnStarted):
            self._started_turn = event.turn
        before, self.state = self.state, next_state(self.state, event)
        if self.state is not before and self._announcements:
            asyncio.get_running_loop().call_soon(self._announce_next)
        for subscriber in list(self._subscribers):
            try:
                subscriber(event)
            except Exception:  # must not end the turn
                log.exception("a subscriber failed on %s", type(event).__name__)

    # --- the user's actions ---------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Send a typed message, interrupting the current turn. Blank text does nothing. A yes or no
        answers an open permission question, and "cancel that" stops a single running tool call."""
        if self._turn and text.strip() and self._turn.permission.decide_by_words(text):
            return
        if call_id := call_to_cancel(text, self._running_calls()):
            self.cancel_tool(call_id)
        elif text.strip():
            self._begin(lambda turn: turn.answer(text.strip()))

    def prewarm(self) -> None:
        """The user began to type: prepare the model for the message."""
        if self._turn is None and (self._prewarming is None or self._prewarming.done()):
            self._prewarming = asyncio.create_task(self._prewarm())

    async def _prewarm(self) -> None:
        pipeline = await self._current.settled()
        await pipeline.prewarm(self.conversation, self._offered(pipeline))

    def _prefill(self) -> None:
        """Let a model that can do so evaluate what the next question will begin with."""
        if self._is_open and self._current.is_settled:
            self.pipeline.prefill(self.conversation)

    def press(self, heard: Sequence[Frame] = ()) -> None:
        """The talk key was pressed: listen, interrupting the current turn unless it has an open
        permission question, which the words will answer. What the user was saying goes on.

        ``heard`` is what the user has said already.
        """
        if self._turn and self._turn.permission.press():
            self._listening = self._turn
        else:
            stops_call = len(self._running_calls()) == 1
            before = self._turn.hand_over() if self._turn else None
            self._listening = self._begin(lambda turn: turn.listen(stopped_call=stops_call))
            if before:
                self._listening.user_turn.resume([*before.recording, *heard], before.words)
        if heard and not self._listening.user_turn.recording:
            self._listening.user_turn.resume(heard)

    def release(self) -> None:
        """The talk key was released: answer, unless another turn has begun meanwhile."""
        if self._turn and self._turn is self._listening:
            self._turn.user_turn.release()

    def keep_listening(self, *, by_voice: bool = False) -> None:
        """The talk key was only tapped: listen until the end of speech, if the settings want that
        and it can be detected. ``by_voice``: speech began the turn, so its end ends it."""
        turn = self._turn if self._turn is self._listening else None
        if turn and (by_voice or turn.pipeline.hands_free):
            turn.user_turn.keep_listening()

    def stop_speaking(self) -> None:
        """Silence at once; the reply continues as text."""
        if self._turn:
            self._turn.hush()

    def interrupt(self) -> None:
        """Silence at once, and cancel the model and the tools. This acknowledges the announcement
        that is ringing; those after it still follow."""
        self._acknowledged = bool(self._ringing or self._ringing_over)
        self._stop_turn()

    def retry(self) -> None:
        """Repeat the last turn: from its recording if transcription failed, else from its text."""
        if self._unanswered:
            self._listen_to(self._unanswered)
        elif self.conversation.user_messages():
            self._begin(lambda turn: turn.answer_again())

    def open_conversation(
        self, messages: Sequence[Message] = (), archive: Archive | None = None
    ) -> None:
        """Interrupt, and switch to the conversation ``messages``, stored in ``archive``. Without
        messages it is a new one."""
        self._switch_to(Conversation(self.conversation.system_prompt, messages, archive))
        self.rules.end_conversation()

    def regenerate(self, number: int, text: str = "") -> None:
        """Answer the user's message ``number`` (the first is 0) again, or ``text`` in its place. If
        it is not the last one, that happens in a new conversation without the messages after it."""
        before = self.conversation
        conversation = before.branch_at(number, with_question=not text)
        if conversation is None:
            return
        is_last = number == len(before.user_messages()) - 1
        self._switch_to(conversation, branched_from=None if is_last else before)
        self._begin(lambda turn: turn.answer(text) if text else turn.answer_again())

    def leave_branch(self) -> None:
        """Interrupt, and switch back to the conversation that ``regenerate`` has branched."""
        if self._branched_from is not None:
            self._switch_to(self._branched_from)

    def replay(self, text: str) -> None:
        """Speak an earlier reply again, interrupting the current turn."""
        self._begin(lambda turn: turn.replay(text))

    def continue_reply(self, number: int, request: str) -> None:
        """Say the rest of the interrupted reply to the user's message ``number`` (the first is 0).
        If the model had sent only a part of it, ask it to go on: ``request`` becomes the user's
        message."""
        if self.conversation.unheard(number).strip():
            self._begin(lambda turn: turn.resume(number))
        else:
            self._begin(lambda turn: turn.answer(request))

    def answer(self, call_id: str, verdict: Verdict) -> None:
        """Apply the user's verdict on the tool call that waits for it; a late one does nothing."""
        if self._turn:
            self._turn.permission.decide(call_id, verdict)

    def cancel_tool(self, call_id: str) -> None:
        """Stop one running tool call; the turn continues without it."""
        if self._turn:
            self._turn.tools.cancel(call_id)

    def announce(self, text: str, on_end: OnEnd = lambda told: None) -> None:
        """Say ``text`` (a timer rings, for example): at once, over any answer, but not while the
        user talks. What is interrupted before its words were heard is said again.

        ``on_end`` is called with True once it has been told, and with False if the session closes
        first.
        """
        self._announcements.append(_Announcement(text, on_end))
        self._announce_next()

    def show_timers(self, timers: Sequence[PendingTimer]) -> None:
        """Show the user which timers are set."""
        self.publish(TimersChanged(tuple(timers)))

    def cancel_timer(self, number: int) -> None:
        """Cancel a timer, alarm or reminder that ``TimersChanged`` lists."""
        self.on_cancel_timer(number)

    def show_notice(self, code: str, text: str) -> None:
        """Show the user one sentence about something outside a turn."""
        self.publish(Notice(code, text))

    # --- life cycle -----------------------------------------------------------------------------

    async def open(self) -> None:
        """Load and warm up all services. What is missing is reported by a Notice."""
        await asyncio.gather(self._open_services(self.pipeline), self._open_sources(self.pipeline))
        self._is_open = True
        self._announce_next()

    def begin_change(self) -> None:
        """Settings have changed: questions wait until ``end_change`` for the new services, because
        the old ones must not get them. Listening goes on as it is."""
        self._current.begin_change()

    def end_change(self) -> None:
        self._current.end_change()

    async def replace_pipeline(self, pipeline: Pipeline) -> None:
        """Use other services from the next question on; the conversation and the subscribers stay.

        The current turn ends with the services it has, which are closed after it. The new ones are
        opened then, unless a turn needs them before.
        """
        await self._open_sources(pipeline)
        before, self._current.pipeline = self.pipeline, pipeline
        opened = self._openings.running
        closing = self._run_next(self._close_services(before, opened))
        self._openings.start(self._open_after(closing, pipeline))

    def replace_model(self, model: ChatModel) -> None:
        """Like ``replace_pipeline``, for the model alone."""
        before = self.pipeline
        self._current.pipeline = replace(before, model=model)
        self._run_next(before.model.close())

    async def _open_after(self, closing: asyncio.Task[None], pipeline: Pipeline) -> None:
        await asyncio.wait([closing])
        if pipeline is self.pipeline:
            await self._open_services(pipeline)

    async def _open_services(self, pipeline: Pipeline) -> None:
        await asyncio.gather(
            self._open_voice(pipeline),
            *(self._try(port.open()) for port in pipeline.ports),
            self._try(pipeline.prewarm(self.conversation, self._offered(pipeline))),
        )
        if pipeline.voices and pipeline.speaker:
            fillers = Fillers(
                pipeline.voices[0],
                pipeline.tts_pace,
                pipeline.tool_registry.fillers(),
                pipeline.language,
            )
            await fillers.prepare_first()
            pipeline.fillers = fillers
            self._preparing = asyncio.create_task(fillers.prepare(self.finished))

    def _offered(self, pipeline: Pipeline) -> list[ToolSpec]:
        return pipeline.tool_registry.specs(self.rules.offers)

    async def _open_sources(self, pipeline: Pipeline) -> None:
        opening = [source.open(pipeline.tool_registry) for source in self.tool_sources]
        await asyncio.gather(*map(self._try, opening))

    async def _open_voice(self, pipeline: Pipeline) -> None:
        """Open the first voice that loads, and drop those before it."""
        voices = pipeline.voices
        while voices:
            try:
                await voices[0].open()
                return
            except VoiceError as error:
                self.publish(Notice(error.code, str(error)))
                voices.pop(0)

    async def _try(self, opening: Coroutine[None, None, None]) -> None:
        try:
            await opening
        except ReparteeError as error:
            self.publish(Notice(error.code, str(error)))

    async def finished(self) -> None:
        """Wait until no turn is running."""
        await self._tasks.finished()
        await self._endings.finished()

    async def close(self) -> None:
        """End the current turn and release every device, stream and thread."""
        self._is_open = False
        if self._ringing_over:
            self._ringing_over.cancel()
        closings = [source.close() for source in self.tool_sources]
        await asyncio.gather(self._close(), *closings)
        untold, self._announcements = self._announcements, []
        for announcement in untold:
            announcement.on_end(False)

    async def _close(self) -> None:
        self._stop_turn()
        await self.finished()
        await self._openings.finished()
        await self._close_services(self.pipeline)

    async def _close_services(
        self, pipeline: Pipeline, opened: Sequence[asyncio.Task[None]] = ()
    ) -> None:
        """Close what is open of ``pipeline``, once the tasks ``opened`` have ended."""
        if opened:
            await asyncio.wait(opened)
        for task in (self._preparing, self._prewarming):
            if task:
                task.cancel()
        self._preparing = self._prewarming = None  # they hold the voice and the model
        ports = (*pipeline.ports, pipeline.model, *pipeline.voices)
        closings = [port.close() for port in ports]
        for result in await asyncio.gather(*closings, return_exceptions=True):
            if isinstance(result, Exception):
                log.warning("closing failed", exc_info=result)

    # --- the current turn -----------------------------------------------------------------------

    def _begin(self, work: Callable[[Turn], Coroutine[None, None, None]]) -> Turn:
        self._stop_turn()
        self._turns += 1
        turn = Turn(
            self._turns,
            self._current,
            self.conversation,
            self.rules,
            self.publish,
            asyncio.get_running_loop().time,
            self._listen_to,
        )
        self._turn = turn
        self._task = self._run_next(self._run(turn, work, self.conversation))
        return turn

    async def _run(
        self,
        turn: Turn,
        work: Callable[[Turn], Coroutine[None, None, None]],
        conversation: Conversation,
    ) -> None:
        turn.is_shown = conversation is self.conversation
        await work(turn)
        if turn.unanswered is not None:
            self._unanswered = turn.unanswered
        if self._turn is turn:
            self._turn = None
            self._prefill()
            asyncio.get_running_loop().call_soon(self._announce_next)

    def _switch_to(
        self, conversation: Conversation, branched_from: Conversation | None = None
    ) -> None:
        """The current turn ends in the conversation it belongs to."""
        self._stop_turn()
        self.conversation = conversation
        self._branched_from = branched_from
        self._unanswered = []
        self._run_next(self._report_switch(conversation, is_branch=branched_from is not None))

    async def _report_switch(self, conversation: Conversation, *, is_branch: bool) -> None:
        self._unanswered = []
        self._prefill()
        messages = self.pipeline.tool_registry.as_run(conversation.messages)
        self.publish(ConversationOpened(messages, is_branch))

    def _listen_to(self, recording: Sequence[Frame]) -> None:
        turn = self._begin(lambda turn: turn.listen(from_recording=True))
        turn.user_turn.resume(recording)

    def _run_next(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Run ``work`` once all earlier work has ended."""
        earlier = self._tasks.running

        async def run() -> None:
            if earlier:
                await asyncio.wait(earlier)
            await work

        task = self._tasks.start(run())
        task.add_done_callback(lambda _: work.close())
        return task

    def _running_calls(self) -> list[str]:
        return self._turn.tools.running if self._turn else []

    def _stop_turn(self) -> None:
        if self._turn and self._task:
            self._turn.stop()
            if self._turn.begun:  # otherwise it keeps the user's words first
                self._task.cancel()
            self._turn = None

    # --- announcements ---------------------------------------------------------------------------

    def _announce_next(self) -> None:
        if not self._announcements or not self._is_open or self._ringing or self._ringing_over:
            return
        text = self._announcements[0].text
        if self._turn is None:
            turn = self._begin(lambda turn: turn.announce(text))
            assert self._task is not None
            self._ringing = turn
            self._task.add_done_callback(lambda _: self._after_ringing(turn.told))
        elif speaker := self._mixing_speaker():
            self._ringing_over = asyncio.create_task(self._ring_over(text, speaker, self._task))
            self._ringing_over.add_done_callback(
                lambda task: self._after_ringing(not task.cancelled() and task.result())
            )

    def _mixing_speaker(self) -> MixingSpeaker | None:
        """The speaker, if something can ring over the current turn, which has to have begun and
        must not listen."""
        begun = self._started_turn == self._turns and self.state is not State.LISTENING
        pipeline = self._turn.pipeline if self._turn else self.pipeline
        speaker = pipeline.speaker
        mixes = isinstance(speaker, MixingSpeaker) and pipeline.voices
        return speaker if begun and mixes else None  # type: ignore[return-value]

    async def _ring_over(
        self, text: str, speaker: MixingSpeaker, turn: asyncio.Task[None] | None
    ) -> bool:
        """Tell ``text`` while the turn continues, and show it as a notice."""
        self._shown_notices.pop("announcement", None)  # each one is news
        self.publish(Notice("announcement", text))
        told = False
        try:
            voice = self.pipeline.voices[0]
            told = await announce_over(text, speaker, voice, self.pipeline.tts_options)
        except Exception:
            log.exception("an announcement failed")
        if not told and turn:
            await asyncio.wait([turn])  # and once more after it
        return told

    def _after_ringing(self, told: bool) -> None:
        self._ringing = self._ringing_over = None
        acknowledged, self._acknowledged = self._acknowledged, False
        if (told or acknowledged) and self._announcements:
            ending = self._announcements.pop(0).on_end(True)
            if ending is not None:
                self._endings.start(_wait_for(ending))
        if self._announcements and self._is_open:
            asyncio.get_running_loop().call_soon(self._announce_next)


async def _wait_for(ending: Awaitable[None]) -> None:
    await ending


@dataclass(frozen=True, slots=True)
class _Announcement:
    text: str
    on_end: OnEnd
