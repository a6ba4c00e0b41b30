"""The speech of one turn: chunks in, sound out, and how much of it was heard.

Segments wait in one queue for the voice, pieces of audio wait in the speaker, so that synthesis
runs ahead of playback. Each turn has its own ``Speech``. Nothing of an old turn can play in a new
one, because ``stop`` drops the speaker's queue and a canceled synthesis queues nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import aclosing

from app.engine.chunking.chunker import Chunk, Timing
from app.engine.chunking.tts_pace import TtsPaceTracker, speech_weight
from app.engine.contracts.events import (
    ChunkFinished,
    ChunkReady,
    ChunkStarted,
    ChunkSynthesised,
    Event,
    FeedbackFinished,
    FeedbackStarted,
    Notice,
    Underrun,
)
from app.engine.contracts.languages import detect_language, primary_language
from app.engine.contracts.ports import Audio, Playback, Speaker, Voice, VoiceRouter
from app.engine.speech.filler_cutoff import cutoff_s
from app.engine.speech.playback_queue import PlaybackQueue
from app.engine.speech.segment import SpeechSegment, leading_silence_s
from app.engine.speech.tts_options import TtsOptions
from app.engine.text.normalizer import TextNormalizer
from app.errors import AudioDeviceError, ReparteeError, VoiceError, VoiceUnavailable
from app.messages import sentence
from app.tasks import Tasks

log = logging.getLogger(__name__)

AHEAD_S = 60.0
"""Speech synthesized ahead of playback: bounds memory (44 kB/s) and work lost to a barge-in."""

UNDERRUN_S = 0.03
"""People do not notice a shorter gap between two pieces; a longer one counts as an underrun."""

BROKEN = sentence("The voice stopped working. The rest of the answer is shown as text.")


class Speech:
    """Speaks the chunks of one turn in order; feedback plays on the same speaker.

    ``voices`` is the session's own list: a voice that fails is removed from it, and the next one
    takes over. ``since_start_ms`` converts loop time (s) to the turn's clock.
    """

    def __init__(
        self,
        voices: list[Voice],
        tts_pace: TtsPaceTracker,
        speaker: Speaker | None,
        emit: Callable[[Event], None],
        since_start_ms: Callable[[float], float],
        tts_options: TtsOptions,
        voice_router: VoiceRouter | None = None,
    ) -> None:
        self._voices = voices
        self._tts_pace = tts_pace
        self._speaker = speaker
        self._emit = emit
        self._since_start_ms = since_start_ms
        self._tts_options = tts_options
        self._voice_router = voice_router
        self._routed_voice: Voice | None = None
        """The voice for the last chunk's language; None: the first of the voices."""
        self.language = "en"
        """That of the question, as far as it is known."""
        self._reported_away: set[Voice] = set()
        self._normalizer = TextNormalizer(voices[0].language if voices else "en")
        self._to_synthesize: asyncio.Queue[SpeechSegment | None] = asyncio.Queue()
        self._to_play: asyncio.Queue[SpeechSegment | None] = asyncio.Queue()
        self._segments: list[SpeechSegment] = []
        self._segment_count = 0
        self._progress = asyncio.Event()
        """Set whenever a piece is queued or has played, or a segment is complete."""
        self._playback = PlaybackQueue(speaker, self._progress.set)
        self._feedback_tasks = Tasks()
        self._feedback: tuple[str, Audio, Playback] | None = None
        """The latest feedback."""
        self._after_tools = False
        self.mute = speaker is None or not voices
        """The reply is text only."""

    @property
    def begun(self) -> bool:
        """Whether any of the answer has been sent to the voice."""
        return any(segment.spoken for segment in self._segments)

    @property
    def voice(self) -> Voice | None:
        """The voice for what comes next; None if there is none."""
        return self._routed_voice or next(iter(self._voices), None)

    async def prepare_for(self, question: str, default: str, heard: str = "") -> None:
        """Expect a reply in the language of ``question``: ``heard``, if the recognizer knows it,
        else that of its words, else ``default``."""
        language = primary_language(heard)
        if self._voice_router is None or not self._voices or self.mute:
            self.language = language or detect_language(question, default)
            return
        self.language = language or await self._voice_router.language_of(question) or default
        self._routed_voice = await self._voice_router.voice_in(self.language)

    def add(self, chunk: Chunk) -> None:
        """Queue the next chunk of the reply."""
        if self._voice_router and self._voices:
            self._routed_voice = self._voice_router.voice_for(chunk.text, self._routed_voice)
            self._normalizer.set_language((self._routed_voice or self._voices[0]).language)
        self._queue(chunk, self._normalizer.normalize(chunk.text))

    def pause_for_tools(self) -> None:
        """The next chunk starts a new text, and the wait for it is not an underrun."""
        self._finish_text()
        self._after_tools = True

    def retract(self, start: int) -> None:
        """The reply's text from ``start`` was not part of it: say no more of it."""
        dropped = [segment for segment in self._segments if segment.chunk.end > start]
        self._segments = [segment for segment in self._segments if segment.chunk.end <= start]
        self._normalizer.finish()
        for segment in dropped:
            segment.retracted = True
        if any(segment.pieces for segment in dropped):
            self.stop_feedback()
        self._progress.set()

    def end(self) -> None:
        """No chunk follows."""
        self._finish_text()
        self._to_synthesize.put_nowait(None)

    def _finish_text(self) -> None:
        if announcement := self._normalizer.finish():
            end = self._segments[-1].chunk.end if self._segments else 0
            self._queue(Chunk("", end, end), announcement)

    def _queue(self, chunk: Chunk, text: str) -> None:
        pronounced = self._tts_options.pronunciations.apply(text)
        expected_s = self._tts_pace.pace.sound_s(speech_weight(pronounced.text))
        number = self._segment_count = self._segment_count + 1
        segment = SpeechSegment(
            number, chunk, pronounced, expected_s, self._after_tools, self._routed_voice
        )
        self._segments.append(segment)
        if text:
            self._after_tools = False
            if not self.mute:
                self._emit(ChunkReady(number, chunk.start, chunk.end, segment.spoken))
        self._to_synthesize.put_nowait(segment)

    async def run(self) -> None:
        """Speak until ``end`` was called and the last sound has played."""
        try:
            if self._speaker and not self.mute:
                await self._speaker.open()
        except AudioDeviceError as error:
            self._go_mute(error)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._synthesize_all())
                group.create_task(self._report_all())
        except ExceptionGroup as error:  # an error that no voice or speaker should raise
            log.exception("speech failed", exc_info=error)
            self._go_mute(VoiceError(BROKEN))
            self.stop()
        await self._feedback_tasks.finished()

    def stop(self) -> None:
        """Fade out at once; nothing more of this turn is played."""
        self.mute = True
        self._progress.set()
        self._feedback_tasks.cancel()  # one may be searching for another device
        if self._speaker:
            self._speaker.stop()

    async def all_played(self) -> None:
        """Wait until everything queued has played."""
        while not self.mute and (
            self._playback.lost
            or self._playback.unfinished
            or not all(segment.complete for segment in self._segments)
        ):
            await self._next_progress()

    def stop_feedback(self) -> None:
        """Fade out the feedback while nothing else is playing; the turn continues."""
        if self._speaker and self._playback.unfinished:
            self._speaker.stop()

    def heard(self, now: float) -> int:
        """Number of the reply's characters heard (or passed without speech) by ``now``."""
        heard = 0
        for segment in self._segments:
            if segment.spoken:
                characters = segment.heard(now)
                if characters < len(segment.chunk.text) or not segment.complete:
                    return segment.chunk.start + characters if characters else heard
            heard = segment.chunk.end
        return heard

    def timing(self, now: float, chars_per_s: float | None) -> Timing:
        """The input of the next cut, given the model's rate."""
        if not self.begun:
            return Timing(None, chars_per_s, 0.0, self._tts_pace.pace)
        unsynthesized_s = sum(segment.remaining_s for segment in self._segments[-20:])
        buffered_s = self._queued_s(now) + unsynthesized_s
        return Timing(buffered_s, chars_per_s, unsynthesized_s, self._tts_pace.pace)

    def sound_end(self, now: float) -> float:
        """Loop time (s) at which all queued audio will have played, as far as known."""
        return self._playback.end_at(now)

    def play_feedback(self, text: str, audio: Audio) -> None:
        """Play ``audio``, which is not part of the answer, now."""
        if not self.mute and not self._playback.lost:
            playback = self._playback.play(audio)
            self._feedback = (text, audio, playback)
            self._feedback_tasks.start(self._report_feedback(text, playback))

    # --- synthesis ------------------------------------------------------------------------------

    async def _synthesize_all(self) -> None:
        while (segment := await self._to_synthesize.get()) is not None:
            self._to_play.put_nowait(segment)
            try:
                if segment.spoken and not self.mute and not segment.retracted:
                    while sum(piece.duration_s for piece in self._playback.unfinished) > AHEAD_S:
                        await self._next_progress()
                    await self._synthesize(segment)
            finally:
                segment.complete = True
                self._progress.set()
        self._to_play.put_nowait(None)

    async def _synthesize(self, segment: SpeechSegment) -> None:
        """Synthesize with the segment's voice or, if that fails, with the first voice that can: one
        of the same language, if there is one."""
        buffered_s = self._queued_s(self._now())
        unavailable = 0
        while True:
            routed = self._routed_to(segment)
            candidates = [*routed, *self._voices]
            voice = candidates[unavailable]
            try:
                await self._synthesize_with(voice, segment, buffered_s)
                return
            except AudioDeviceError as error:
                self._go_mute(error)
                return
            except VoiceError as error:
                log.warning("the voice failed", exc_info=error)
                if isinstance(error, VoiceUnavailable) or voice in routed:
                    # Reported once a turn; the voice is tried again with the next segment.
                    if voice not in self._reported_away:
                        self._reported_away.add(voice)
                        self._emit(Notice(error.code, str(error)))
                    unavailable += 1
                    is_last = unavailable == len(candidates)
                else:
                    self._emit(Notice(error.code, str(error)))
                    is_last = voice is self._voices[-1]
                    if not is_last:
                        self._voices.remove(voice)
                if is_last or segment.pieces:
                    return

    def _routed_to(self, segment: SpeechSegment) -> list[Voice]:
        if segment.voice is None or self._voice_router is None:
            return []
        return [segment.voice, *self._voice_router.fallbacks(segment.voice)]

    async def _synthesize_with(
        self, voice: Voice, segment: SpeechSegment, buffered_s: float
    ) -> None:
        started = first = self._now()
        async with aclosing(voice.speak(segment.spoken, buffered_s)) as pieces:
            async for audio in pieces:
                while self._playback.lost and not self.mute:
                    await self._next_progress()
                if self.mute or segment.retracted:
                    return
                if not segment.pieces:
                    first = self._now()
                    language = primary_language(voice.language)
                    self._emit(ChunkSynthesised(segment.number, voice.name, language))
                    await self._cut_feedback_short()
                    if self.mute or segment.retracted:
                        return
                segment.pieces.append((audio, self._playback.play(audio)))
                self._progress.set()
        sound_s = sum(audio.duration_s for audio, _ in segment.pieces)
        weight = speech_weight(segment.spoken)
        self._tts_pace.record(weight, first - started, self._now() - started, sound_s)

    async def _cut_feedback_short(self) -> None:
        """The answer is ready: end the feedback after the current word."""
        if self._feedback is None or self._playback.unfinished != [self._feedback[2]]:
            return
        text, audio, playback = self._feedback
        heard_s = playback.heard_s(self._now())
        at_s = cutoff_s(text, audio, heard_s)
        if at_s is not None:
            await asyncio.sleep(at_s - heard_s)
            if self._playback.unfinished == [playback]:
                self.stop_feedback()

    # --- playback -------------------------------------------------------------------------------

    async def _report_all(self) -> None:
        """Report segments as they become audible, in order."""
        ended: float | None = None
        while (segment := await self._to_play.get()) is not None:
            while not self.mute:
                try:
                    ended = await self._report(segment, ended)
                    break
                except asyncio.CancelledError:
                    task = asyncio.current_task()
                    is_canceled = task is not None and task.cancelling() > 0
                    if is_canceled or self.mute or not segment.was_stopped:
                        raise
                    ended = None
                    if segment.started:
                        at_ms = self._since_start_ms(self._now())
                        self._emit(ChunkFinished(segment.number, round(at_ms, 1)))
                    break
                except AudioDeviceError as error:
                    await self._continue_on_next_device(error)
                    ended = None

    async def _report(self, segment: SpeechSegment, ended: float | None) -> float | None:
        """``ended`` is when the sound before it ended; returns when its own did."""
        played = segment.played_pieces if segment.started else 0
        while True:
            if segment.retracted and played == len(segment.pieces):
                break
            if played < len(segment.pieces):
                audio, playback = segment.pieces[played]
                audible = await playback.audible
                after_tools = segment.after_tools and not segment.started
                if not segment.started:
                    segment.started = True
                    at = self._since_start_ms(audible + leading_silence_s(audio))
                    start, end = segment.chunk.start, segment.chunk.end
                    self._emit(ChunkStarted(segment.number, start, end, round(at, 1)))
                if ended is not None and audible - ended > UNDERRUN_S and not after_tools:
                    self._emit(Underrun(round((audible - ended) * 1000, 1)))
                ended = await playback.done
                played += 1
            elif segment.complete:
                break
            else:
                await self._next_progress()
        if played and ended is not None:
            self._emit(ChunkFinished(segment.number, round(self._since_start_ms(ended), 1)))
        return ended

    async def _report_feedback(self, text: str, playback: Playback) -> None:
        begun = False
        try:
            audible = await playback.audible
            begun = True
            self._emit(FeedbackStarted(text, round(self._since_start_ms(audible), 1)))
            ended = await playback.done
        except AudioDeviceError as error:
            await self._continue_on_next_device(error)
            return
        except asyncio.CancelledError:
            if self.mute or not playback.done.cancelled():
                raise  # the turn is over
            ended = self._now()  # by ``stop_feedback``
        if begun:
            self._emit(FeedbackFinished(round(self._since_start_ms(ended), 1)))

    async def _continue_on_next_device(self, error: AudioDeviceError) -> None:
        """After a loss, play what has not been heard on the next device."""
        heard_s = sum(segment.heard_s for segment in self._segments)
        try:
            found = await self._playback.find_next_device(heard_s)
        except AudioDeviceError:
            self._go_mute(error)
            return
        if found and not self.mute:
            for segment in self._segments:
                if segment.played_pieces < len(segment.pieces):
                    segment.resume(self._playback.play)
            self._progress.set()

    def _queued_s(self, now: float) -> float:
        return max(self.sound_end(now) - now, 0.0)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _next_progress(self) -> None:
        self._progress.clear()
        await self._progress.wait()

    def _go_mute(self, error: ReparteeError) -> None:
        """Continue as text only, and tell the user why."""
        if not self.mute:
            self.mute = True
            self._progress.set()
            self._emit(Notice(error.code, str(error)))
