"""The session: the verbs of the user, and at most one current turn.

Everything that watches (window, command line, tests) subscribes to one stream of events; everything
that acts calls one of the verbs, in the event loop's thread.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationOpened,
    Event,
    Notice,
    State,
    next_state,
)
from app.engine.contracts.ports import Archive, Frame, Message
from app.engine.contracts.tools import Verdict
from app.engine.conversation import Conversation
from app.engine.pipeline import Pipeline
from app.engine.speech.fillers import Fillers
from app.engine.tools.canceling import call_to_cancel
from app.engine.tools.consent import PermissionPolicy
from app.engine.tools.registry import ToolSource
from app.engine.turn import Turn
from app.errors import ReparteeError, VoiceError

log = logging.getLogger(__name__)

Subscriber = Callable[[Event], None]


class Session:
    def __init__(
        self,
        pipeline: Pipeline,
        conversation: Conversation | None = None,
        rules: PermissionPolicy | None = None,
    ) -> None:
        self.pipeline = pipeline
        self.conversation = conversation or Conversation()
        self.rules = rules or PermissionPolicy()
        """What tools may do without being asked for."""
        self.tool_sources: list[ToolSource] = []
        """Opened and closed with the session; they outlive a change of stations."""
        self.state = State.IDLE
        self._subscribers: list[Subscriber] = []
        self._told: dict[str, str] = {}
        self._turns = 0
        self._turn: Turn | None = None
        self._listening: Turn | None = None
        self._task: asyncio.Task[None] | None = None
        """The current turn's …"""
        self._unfinished: set[asyncio.Task[None]] = set()
        """… and all that have not ended."""
        self._announcements: list[str] = []
        self._is_open = False
        self._unanswered: list[Frame] = []
        self._preparing: asyncio.Task[None] | None = None
        self._reaching: asyncio.Task[None] | None = None

    # --- watching -------------------------------------------------------------------------------

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` with every event, in order; returns the way to end that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def _publish(self, event: Event) -> None:
        match event:
            case Notice(code=code, text=text) if self._told.get(code) == text:
                return  # what is still missing is said once, not in every turn
            case Notice(code=code, text=text):
                self._told[code] = text
            case ChunkStarted():
                self._told.clear()  # it works again: if it is lost once more, that is news
        self.state = next_state(self.state, event)
        for subscriber in list(self._subscribers):
            try:
                subscriber(event)
            except Exception:  # a watcher's fault must not end the turn
                log.exception("a subscriber failed on %s", type(event).__name__)

    # --- the user's verbs -----------------------------------------------------------------------

    def say(self, text: str) -> None:
        """A typed question; it barges in on whatever goes on. Blank text does nothing, a yes or no
        answers the question that is open, and "cancel that" stops the one tool call that runs; the
        answer goes on without it."""
        if self._turn and text.strip() and self._turn.decide_by_words(text):
            return
        if call_id := call_to_cancel(text, self._running_calls()):
            self.cancel_tool(call_id)
        elif text.strip():
            self._begin(lambda turn: turn.answer(text.strip()))

    def prewarm(self) -> None:
        """The user begins to type: have the model ready when they send."""
        if self._turn is None and (self._reaching is None or self._reaching.done()):
            self._reaching = asyncio.create_task(self.pipeline.prewarm(self.conversation))

    def press(self) -> None:
        """The talk key goes down: listen, barging in on whatever goes on but a question, which
        waits for what will be said."""
        if self._turn and self._turn.press():
            self._listening = self._turn
        else:
            stops_call = len(self._running_calls()) == 1
            self._listening = self._begin(lambda turn: turn.listen(stopped_call=stops_call))

    def release(self) -> None:
        """The talk key goes up: answer what was said, unless another turn has begun meanwhile."""
        if self._turn and self._turn is self._listening:
            self._turn.release()

    def keep_listening(self) -> None:
        """The talk key was only tapped: nobody holds it, and where the end of speech can be told,
        the listening ends with it."""
        if self._turn and self._turn is self._listening:
            self._turn.keep_listening()

    def stop_speaking(self) -> None:
        """Silence at once; the reply goes on as text."""
        if self._turn:
            self._turn.stop_speaking()

    def interrupt(self) -> None:
        """Stop: silence at once, the model and the tools are cancelled."""
        self._announcements.clear()
        self._stop_turn()

    def retry(self) -> None:
        """Try the last turn again: its recording, if it was never understood, else its words."""
        if self._unanswered:
            self._listen_to(self._unanswered)
        elif self.conversation.said():
            self._begin(lambda turn: turn.answer_again())

    def open_conversation(
        self, messages: Sequence[Message] = (), archive: Archive | None = None
    ) -> None:
        """Stop, and go on with the conversation ``messages``, kept in ``archive``; with a new one
        where there are none."""
        self._turn_to(Conversation(self.conversation.system_prompt, messages, archive))

    def regenerate(self, number: int, text: str = "") -> None:
        """Have the user's message ``number`` (the first is 0) answered once more, or ``text`` in
        its place; what came after it gives way."""
        conversation = self.conversation.until(number, with_question=not text)
        if conversation is None:
            return
        self._turn_to(conversation)
        if text:
            self._begin(lambda turn: turn.answer(text))
        else:
            self._begin(lambda turn: turn.answer_again())

    def replay(self, text: str) -> None:
        """Say once more what was said, in place of what goes on."""
        self._begin(lambda turn: turn.play(text))

    def answer(self, call_id: str, verdict: Verdict) -> None:
        """The user's verdict on the tool call that waits for it; a late one does nothing."""
        if self._turn:
            self._turn.decide(call_id, verdict)

    def cancel_tool(self, call_id: str) -> None:
        """Stop one running tool call; the answer goes on without it."""
        if self._turn:
            self._turn.cancel_tool(call_id)

    def announce(self, text: str) -> None:
        """Say ``text`` as soon as the session is open and no turn is under way (a timer rings,
        say)."""
        self._announcements.append(text)
        self._announce_next()

    def show_notice(self, code: str, text: str) -> None:
        """Show the user a notice: one sentence about what goes on beside the turns."""
        self._publish(Notice(code, text))

    # --- life -----------------------------------------------------------------------------------

    async def open(self) -> None:
        """Load and warm up every station; what is missing is told by a Notice, and does without."""
        pipeline = self.pipeline
        sources = [self._try(source.open(pipeline.tool_registry)) for source in self.tool_sources]
        await asyncio.gather(self._open_voice(), *self._openings(), *sources)
        if pipeline.voices and pipeline.speaker:
            fillers = Fillers(
                pipeline.voices[0], pipeline.tts_pace, pipeline.tool_registry.fillers()
            )
            await fillers.prepare_first()
            pipeline.fillers = fillers
            self._preparing = asyncio.create_task(fillers.prepare(self.finished))
        self._is_open = True
        self._announce_next()

    async def replace_pipeline(self, pipeline: Pipeline) -> None:
        """Go on with other stations: the conversation and the watchers stay."""
        self._is_open = False
        await self._close_stations()
        self.pipeline = pipeline
        await self.open()

    def _openings(self) -> list[Coroutine[None, None, None]]:
        pipeline = self.pipeline
        ears = (pipeline.microphone, pipeline.transcriber, pipeline.speech_detector)
        ports = (pipeline.speaker, pipeline.voice_router, *ears)
        openings = [port.open() for port in ports if port is not None]
        return [self._try(opening) for opening in (*openings, pipeline.prewarm(self.conversation))]

    async def _open_voice(self) -> None:
        """The first of the voices that loads is the voice."""
        voices = self.pipeline.voices
        while voices:
            try:
                await voices[0].open()
                return
            except VoiceError as error:
                self._publish(Notice(error.code, str(error)))
                voices.pop(0)

    async def _try(self, opening: Coroutine[None, None, None]) -> None:
        try:
            await opening
        except ReparteeError as error:
            self._publish(Notice(error.code, str(error)))

    async def finished(self) -> None:
        """Wait until no turn is under way."""
        while running := [task for task in self._unfinished if not task.done()]:
            await asyncio.wait(running)

    async def close(self) -> None:
        """End the current turn and let go of every device, stream and thread."""
        self._announcements.clear()
        closings = [source.close() for source in self.tool_sources]
        await asyncio.gather(self._close_stations(), *closings)

    async def _close_stations(self) -> None:
        self._stop_turn()
        await self.finished()
        for task in (self._preparing, self._reaching):
            if task:
                task.cancel()
        pipeline = self.pipeline
        ears = [pipeline.microphone, pipeline.transcriber, pipeline.speech_detector]
        ports = [pipeline.speaker, pipeline.voice_router, *ears, pipeline.model]
        closings = [port.close() for port in [*ports, *pipeline.voices] if port is not None]
        for result in await asyncio.gather(*closings, return_exceptions=True):
            if isinstance(result, Exception):
                log.warning("closing failed", exc_info=result)

    # --- the one current turn -------------------------------------------------------------------

    def _begin(self, line: Callable[[Turn], Coroutine[None, None, None]]) -> Turn:
        self._stop_turn()
        self._turns += 1
        turn = Turn(
            self._turns,
            self.pipeline,
            self.conversation,
            self.rules,
            self._publish,
            asyncio.get_running_loop().time,
            self._listen_to,
        )
        self._turn = turn
        self._task = self._next(self._run(turn, line))
        return turn

    def _turn_to(self, conversation: Conversation) -> None:
        """The turn under way ends in the conversation it belongs to."""
        self.interrupt()
        self.conversation = conversation
        self._unanswered = []
        opened = ConversationOpened(tuple(conversation.messages))
        self._next(self._opened(opened))

    async def _opened(self, opened: ConversationOpened) -> None:
        self._unanswered = []
        self._publish(opened)

    def _listen_to(self, recording: Sequence[Frame]) -> None:
        self._begin(lambda turn: turn.listen(recording))

    async def _run(
        self,
        turn: Turn,
        line: Callable[[Turn], Coroutine[None, None, None]],
    ) -> None:
        await line(turn)
        self._unanswered = turn.unanswered
        if self._turn is turn:
            self._turn = None
            asyncio.get_running_loop().call_soon(self._announce_next)

    def _next(self, deed: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Do it once all before it has ended; one that is cancelled before its time never is."""
        before = [task for task in self._unfinished if not task.done()]

        async def do() -> None:
            if before:
                await asyncio.wait(before)
            await deed

        task = asyncio.create_task(do())
        self._unfinished.add(task)
        task.add_done_callback(self._unfinished.discard)
        task.add_done_callback(lambda _: deed.close())
        return task

    def _running_calls(self) -> list[str]:
        return self._turn.running_calls if self._turn else []

    def _stop_turn(self) -> None:
        if self._turn and self._task:
            self._turn.stop()
            self._task.cancel()
            self._turn = None

    def _announce_next(self) -> None:
        if self._announcements and self._turn is None and self._is_open:
            text = self._announcements.pop(0)
            self._begin(lambda turn: turn.announce(text))
