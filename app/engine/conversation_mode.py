"""Conversation mode: the microphone stays open, and turns begin and end by voice.

Between two turns, speech begins the next one. While the assistant thinks or talks, speech first
lowers its voice; then the words decide whether it is interrupted. "Uh-huh" and a cough are not.
"""

from __future__ import annotations

import asyncio
import collections
import logging
import math
import statistics
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

from app.engine.contracts.events import (
    ChunkReady,
    ChunkStarted,
    ConversationModeChanged,
    EndReason,
    Event,
    InputLevel,
    State,
    TranscriptFinal,
    TurnEnded,
)
from app.engine.contracts.ports import (
    CAPTURE_RATE_HZ,
    FRAME_SAMPLES,
    DuckingSpeaker,
    Frame,
    MixingSpeaker,
    SpeechDetector,
    Transcriber,
)
from app.engine.listening.barge_in import (
    LONGEST_BACK_CHANNEL_S,
    WORDLESS_S,
    Voice,
    VoiceOnset,
)
from app.engine.listening.open_microphone import OpenMicrophone
from app.engine.listening.phrases import is_back_channel, is_echo, is_farewell
from app.engine.session import Session
from app.engine.speech.sounds import cue
from app.errors import MicrophoneError, ReparteeError, TranscriptionError
from app.messages import sentence
from app.tasks import Tasks

log = logging.getLogger(__name__)

FRAME_S = FRAME_SAMPLES / CAPTURE_RATE_HZ

ONSET_S = 0.3
"""Sound before the voice was detected that belongs to it: a soft consonant."""
QUIETER_DB = 18.0
"""A voice this much quieter than the user's usual one comes from farther away: a television, a
person in another room."""
VOICES = 5
"""How many of the user's turns make the usual level."""

NO_ECHO_CANCELLATION = sentence(
    "Repartee can't listen while it speaks on this computer. Wear a headset and turn echo "
    "cancellation off in Settings, or press the talk key to interrupt."
)
SILENT = sentence("You haven't said anything for a while, so the conversation has ended.")


class ConversationMode:
    """``silence_s``: how long nobody may talk until it ends; 0 for no limit. ``plays_cue``: whether
    a soft sound tells that it listens. Both may change at any time."""

    def __init__(
        self, session: Session, silence_s: float = 60.0, *, plays_cue: bool = False
    ) -> None:
        self.silence_s = silence_s
        self.plays_cue = plays_cue
        self._session = session
        self._tasks = Tasks()
        self._listening: asyncio.Task[None] | None = None
        self._onset = VoiceOnset()
        self._silence_s = 0.0
        """Since somebody talked, the user or the assistant."""
        self._words: _InterruptingWords | None = None
        self._turn_levels: list[float] = []
        """Of the frames while the user talks."""
        self._levels: collections.deque[float] = collections.deque(maxlen=VOICES)
        """Of the loud parts of the user's last turns."""
        self._ready: dict[int, str] = {}
        """The chunks of the answer, as they are read aloud."""
        self._sounding: collections.deque[str] = collections.deque(maxlen=2)
        """The chunk that is heard, and the one before it."""
        self._said_farewell = False
        self._waited_frames = 0
        self._unsubscribe: Callable[[], None] = lambda: None

    @property
    def is_active(self) -> bool:
        return self._listening is not None

    def start(self) -> None:
        """Open the microphone and keep it open. Without one, or without a speech detector, a notice
        says so."""
        if self._listening is None:
            self._said_farewell = False
            self._silence_s = 0.0
            self._unsubscribe = self._session.subscribe(self._follow)
            self._listening = self._tasks.start(self._listen())
            self._session.publish(ConversationModeChanged(active=True))

    def stop(self, reason: EndReason = "user") -> None:
        """Close the microphone. What the user is saying is dropped; an answer continues."""
        listening, self._listening = self._listening, None
        if listening is None:
            return
        listening.cancel()
        self._unsubscribe()
        self._drop_words()
        if self._session.state is State.LISTENING:
            self._session.interrupt()
        self._session.publish(ConversationModeChanged(active=False, reason=reason))

    async def close(self) -> None:
        self.stop()
        await self._tasks.stop()

    # --- the microphone -------------------------------------------------------------------------

    async def _listen(self) -> None:
        try:
            while True:  # once for each pipeline
                pipeline = self._session.pipeline
                microphone, detector = pipeline.microphone, pipeline.speech_detector
                if not isinstance(microphone, OpenMicrophone) or detector is None:
                    raise MicrophoneError(
                        sentence("Conversation mode needs a microphone and speech detection.")
                    )
                await microphone.open()
                await detector.open()
                detector.reset()
                if microphone.lacks_echo_cancellation:
                    self._session.show_notice("no_echo_cancellation", NO_ECHO_CANCELLATION)
                self._play_cue()
                async with aclosing(microphone.monitor()) as frames:
                    async for frame in frames:
                        await self._hear(frame, microphone, detector)
                        if self._session.pipeline.microphone is not microphone:
                            break
                    else:
                        await asyncio.sleep(0.1)
        except ReparteeError as error:
            self._session.show_notice(error.code, str(error))
            self.stop("failure")

    async def _hear(
        self, frame: Frame, microphone: OpenMicrophone, detector: SpeechDetector
    ) -> None:
        state = self._session.state
        if state is State.LISTENING:  # the turn judges the sound itself
            self._onset.reset()
            self._silence_s = 0.0
            self._turn_levels.append(frame.level)
            return
        probability = await detector.probability(frame)
        voice = self._onset.add(0.0 if self._is_far_away(frame) else probability, FRAME_S)
        if state is State.IDLE:
            self._wait_for_user(frame, voice, microphone)
        else:
            self._silence_s = 0.0
            self._judge_interruption(frame, voice, microphone)

    def _wait_for_user(self, frame: Frame, voice: Voice, microphone: OpenMicrophone) -> None:
        self._drop_words()
        self._waited_frames += 1
        if self._waited_frames % 2 == 0:  # 25 times a second is enough for a meter
            self._session.publish(InputLevel(round(frame.level, 4)))
        if voice is Voice.CERTAIN:
            self._begin_turn(self._onset_frames(microphone), microphone)
        elif voice is Voice.NONE:
            self._silence_s += FRAME_S
            if self.silence_s and self._silence_s > self.silence_s:
                self._session.show_notice("conversation_ended", SILENT)
                self.stop("silence")

    def _judge_interruption(self, frame: Frame, voice: Voice, microphone: OpenMicrophone) -> None:
        self._duck(voice is not Voice.NONE)
        if self._words is None and voice is Voice.CERTAIN:
            frames = self._onset_frames(microphone)
            if self._session.state is State.ASKING:  # the words answer the question
                self._begin_turn(frames, microphone)
            elif transcriber := self._session.pipeline.transcriber:
                self._words = _InterruptingWords(transcriber, frames, self._interrupts)
        elif self._words is not None:
            self._words.add(frame)
            if voice is Voice.NONE:
                self._words.finish()
            longest_s = LONGEST_BACK_CHANNEL_S if self._words.any else WORDLESS_S
            spoke_s = self._onset.since_s - self._onset.silence_s
            if self._words.interrupt or spoke_s > longest_s:
                self._begin_turn(self._words.frames, microphone)
            elif self._words.finished:
                self._drop_words()

    def _interrupts(self, words: str) -> bool:
        return not is_back_channel(words) and not is_echo(words, " ".join(self._sounding))

    def _onset_frames(self, microphone: OpenMicrophone) -> list[Frame]:
        return microphone.recent(math.ceil((self._onset.since_s + ONSET_S) / FRAME_S))

    def _begin_turn(self, frames: Sequence[Frame], microphone: OpenMicrophone) -> None:
        """``frames``, which are the last ones, are the beginning of the user's turn."""
        self._drop_words()
        self._onset.reset()
        microphone.continue_from_here()
        self._session.press(frames)
        self._session.keep_listening(by_voice=True)

    def _is_far_away(self, frame: Frame) -> bool:
        usual = statistics.median(self._levels) if self._levels else 0.0
        return frame.level < usual * 10 ** (-QUIETER_DB / 20)

    # --- the session ----------------------------------------------------------------------------

    def _follow(self, event: Event) -> None:
        match event:
            case ChunkReady(chunk=chunk, spoken=spoken):
                self._ready[chunk] = spoken
            case ChunkStarted(chunk=chunk):
                self._sounding.append(self._ready.pop(chunk, ""))
            case TranscriptFinal(text=text):
                self._said_farewell = is_farewell(text)
                if self._turn_levels:
                    self._levels.append(statistics.quantiles([*self._turn_levels, 0.0], n=5)[-1])
            case TurnEnded():
                self._ready.clear()
                self._turn_levels.clear()
                self._onset.reset()
                self._drop_words()
                if self._said_farewell:
                    self.stop("farewell")
                else:
                    self._play_cue()

    def _play_cue(self) -> None:
        """Tell that it listens, unless somebody talks or an answer follows."""
        speaker = self._session.pipeline.speaker
        is_quiet = self._session.state is State.IDLE
        if self.plays_cue and is_quiet and isinstance(speaker, MixingSpeaker):
            speaker.play_over(cue())

    def _duck(self, ducked: bool) -> None:
        speaker = self._session.pipeline.speaker
        if isinstance(speaker, DuckingSpeaker):
            speaker.ducked = ducked

    def _drop_words(self) -> None:
        self._duck(False)
        if self._words is not None:
            self._words.cancel()
            self._words = None


class _InterruptingWords:
    """What somebody says while the assistant talks, recognized while they say it."""

    def __init__(
        self,
        transcriber: Transcriber,
        frames: Sequence[Frame],
        interrupts: Callable[[str], bool],
    ) -> None:
        self.frames = list(frames)
        self._interrupts = interrupts
        self.any = False
        """Whether words were recognized."""
        self.interrupt = False
        """Whether they interrupt the assistant."""
        self._queue: asyncio.Queue[Frame | None] = asyncio.Queue()
        for frame in frames:
            self._queue.put_nowait(frame)
        self._task = asyncio.create_task(self._recognize(transcriber))

    @property
    def finished(self) -> bool:
        return self._task.done()

    def add(self, frame: Frame) -> None:
        self.frames.append(frame)
        self._queue.put_nowait(frame)

    def finish(self) -> None:
        """The voice has ended."""
        self._queue.put_nowait(None)

    def cancel(self) -> None:
        self._task.cancel()

    async def _recognize(self, transcriber: Transcriber) -> None:
        try:
            async with aclosing(transcriber.transcribe(self._until_the_end())) as transcripts:
                async for transcript in transcripts:
                    self.any |= bool(transcript.text.strip())
                    self.interrupt |= self._interrupts(transcript.text)
        except TranscriptionError as error:
            log.info("an interruption was not recognized: %s", error.code)

    async def _until_the_end(self) -> AsyncGenerator[Frame, None]:
        while (frame := await self._queue.get()) is not None:
            yield frame
