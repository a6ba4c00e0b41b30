"""The speech of one turn: chunks in, sound out, and what of it was heard.

Text waits in one queue for the voice, pieces of audio wait in the speaker, so that synthesis runs
ahead of playback. A turn has its own ``Speech``: what belongs to an old turn cannot be played in a
new one, because the speaker drops its queue on ``stop`` and a cancelled synthesis queues nothing.
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
from app.engine.contracts.ports import Audio, Playback, Speaker, Voice, VoiceRouter
from app.engine.speech.device_loss import DeviceLoss
from app.engine.speech.filler_cutoff import cutoff_s
from app.engine.speech.segment import SpeechSegment, leading_silence_s
from app.engine.speech.tts_options import TtsOptions
from app.engine.text.normalizer import TextNormalizer
from app.errors import AudioDeviceError, ReparteeError, VoiceAway, VoiceError
from app.messages import sentence

log = logging.getLogger(__name__)

AHEAD_S = 60.0
"""Speech synthesised ahead of playback: bounds memory (44 kB/s) and work lost to a barge-in."""

UNDERRUN_S = 0.03
"""A gap people do not notice between two pieces; a longer one counts as an underrun."""

BROKEN = sentence("The voice stopped working; the answer goes on as text.")


class Speech:
    """Speaks the chunks of one turn in order; feedback goes through the same speaker.

    ``voices`` is the session's own list: a voice that fails is taken out of it for good, and the
    next takes over. ``clock`` learns how fast it is. ``since_start_ms`` maps loop time (s) to the
    turn's clock.
    """

    def __init__(
        self,
        voices: list[Voice],
        clock: TtsPaceTracker,
        speaker: Speaker | None,
        emit: Callable[[Event], None],
        since_start_ms: Callable[[float], float],
        tts_options: TtsOptions | None = None,
        voice_router: VoiceRouter | None = None,
    ) -> None:
        self._tongues = voice_router
        self._tongue: Voice | None = None
        """Who speaks the language of the last chunk; None: the first of the voices."""
        self._manner = tts_options or TtsOptions()
        self._away: set[Voice] = set()
        """Those that could not speak in this turn, and were told of."""
        self._voices = voices
        self._clock = clock
        self._speaker = speaker
        self._emit = emit
        self._since_start_ms = since_start_ms
        self._normalizer = TextNormalizer(voices[0].language if voices else "en")
        self._texts: asyncio.Queue[SpeechSegment | None] = asyncio.Queue()
        self._playing: asyncio.Queue[SpeechSegment | None] = asyncio.Queue()
        self._utterances: list[SpeechSegment] = []
        self._sound_end = 0.0
        self._unfinished: list[Playback] = []
        self._device = DeviceLoss()
        self._feedback_tasks: set[asyncio.Task[None]] = set()
        self._feedback: tuple[str, Audio, Playback] | None = None
        """The last that was played."""
        self._progress = asyncio.Event()
        """Set whenever a piece is queued or has sounded, or a chunk is complete."""
        self._resumes = False
        self.mute = speaker is None or not voices
        """No speaker or no voice: the reply is text only."""

    @property
    def begun(self) -> bool:
        """Something of the answer has been handed to the voice."""
        return any(utterance.spoken for utterance in self._utterances)

    def say(self, chunk: Chunk) -> None:
        """Queue the next chunk of the reply."""
        if self._tongues and self._voices:
            self._tongue = self._tongues.voice_for(chunk.text, self._tongue)
            self._normalizer.set_language((self._tongue or self._voices[0]).language)
        spoken = self._normalizer.normalize(chunk.text)
        self._queue(chunk, spoken)

    def pause(self) -> None:
        """Tools come next: what follows them begins anew, and the wait for it is no underrun."""
        self._say_what_is_owed()
        self._resumes = True

    def end(self) -> None:
        """Nothing more will be said."""
        self._say_what_is_owed()
        self._texts.put_nowait(None)

    def _say_what_is_owed(self) -> None:
        """The announcement of code or a table that the text ended in."""
        if owed := self._normalizer.finish():
            end = self._utterances[-1].chunk.end if self._utterances else 0
            self._queue(Chunk("", end, end), owed)

    def _queue(self, chunk: Chunk, spoken: str) -> None:
        said = self._manner.pronunciations.apply(spoken)
        expected_s = self._clock.pace.sound_s(speech_weight(said.text))
        number = len(self._utterances) + 1
        utterance = SpeechSegment(number, chunk, said, expected_s, self._resumes, self._tongue)
        self._utterances.append(utterance)
        if spoken:
            self._resumes = False
            if not self.mute:
                self._emit(ChunkReady(utterance.number, chunk.start, chunk.end, said.text))
        self._texts.put_nowait(utterance)

    async def run(self) -> None:
        """Speak until ``end`` and the last sound."""
        try:
            if self._speaker and not self.mute:
                await self._speaker.open()
        except AudioDeviceError as error:
            self._fall_silent(error)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._synthesise())
                group.create_task(self._follow())
        except ExceptionGroup as error:  # what no voice and no speaker should raise
            log.exception("speech failed", exc_info=error)
            self._fall_silent(VoiceError(BROKEN))
            self.stop()
        if self._feedback_tasks:
            await asyncio.wait(self._feedback_tasks)

    def stop(self) -> None:
        """Fade out at once; nothing more of this turn is played."""
        self.mute = True
        self._progress.set()
        for task in self._feedback_tasks:
            task.cancel()  # one may be seeking another device
        if self._speaker:
            self._speaker.stop()

    async def said(self) -> None:
        """Wait until all that was queued has sounded."""
        while not self.mute and (
            self._device.lost
            or self._unfinished
            or not all(utterance.complete for utterance in self._utterances)
        ):
            self._progress.clear()
            await self._progress.wait()

    def hush(self) -> None:
        """Fade out the feedback that sounds; the turn goes on. Nothing else may be sounding."""
        if self._speaker and self._unfinished:
            self._speaker.stop()

    def heard(self, now: float) -> int:
        """How many characters of the reply have been heard (or passed in silence) by ``now``."""
        heard = 0
        for utterance in self._utterances:
            if utterance.spoken:
                part = utterance.heard(now)
                if part < len(utterance.chunk.text) or not utterance.complete:
                    return utterance.chunk.start + part if part else heard
            heard = utterance.chunk.end
        return heard

    def pace(self, now: float, chars_per_s: float | None) -> Timing:
        """What the next cut may depend on, the model's rate given."""
        if not self.begun:
            return Timing(None, chars_per_s, 0.0, self._clock.pace)
        unsynthesized_s = sum(utterance.remaining_s for utterance in self._utterances[-20:])
        buffered_s = max(self.sound_end(now) - now, 0.0) + unsynthesized_s
        return Timing(buffered_s, chars_per_s, unsynthesized_s, self._clock.pace)

    def sound_end(self, now: float) -> float:
        """When all that is queued will have sounded, as far as is known (loop time, s)."""
        if self._device.lost:
            return now  # a filler would not be heard
        end = self._sound_end
        for playback in self._unfinished:
            known = playback.audible
            if known.done() and not known.cancelled() and not known.exception():
                end = known.result() + playback.duration_s
            else:
                end = max(end, now) + playback.duration_s
        return end

    def play_feedback(self, text: str, audio: Audio) -> None:
        """Play something that is not the answer, now."""
        if not self.mute and not self._device.lost:
            playback = self._play(audio)
            self._feedback = (text, audio, playback)
            task = asyncio.create_task(self._follow_feedback(text, playback))
            self._feedback_tasks.add(task)
            task.add_done_callback(self._feedback_tasks.discard)

    # --- the two halves -------------------------------------------------------------------------

    async def _synthesise(self) -> None:
        while (utterance := await self._texts.get()) is not None:
            self._playing.put_nowait(utterance)
            try:
                if utterance.spoken and not self.mute:
                    await self._ahead_of_playback()
                    await self._speak(utterance)
            finally:
                utterance.complete = True
                self._progress.set()
        self._playing.put_nowait(None)

    async def _speak(self, utterance: SpeechSegment) -> None:
        now = self._now()
        buffered_s = max(self.sound_end(now) - now, 0.0)
        standing_in = 0
        while True:
            started = first = self._now()
            line = [*([utterance.voice] if utterance.voice else []), *self._voices]
            voice = line[standing_in]
            try:
                speaking = voice.speak(utterance.spoken, buffered_s)
                async with aclosing(speaking) as pieces:
                    async for audio in pieces:
                        await self._device_at_hand()
                        if self.mute:
                            return
                        if not utterance.pieces:
                            first = self._now()
                            self._emit(ChunkSynthesised(utterance.number, voice.name))
                            await self._cut_feedback_short()
                            if self.mute:
                                return
                        utterance.pieces.append((audio, self._play(audio)))
                        self._progress.set()
                sound_s = sum(audio.duration_s for audio, _ in utterance.pieces)
                weight = speech_weight(utterance.spoken)
                self._clock.record(weight, first - started, self._now() - started, sound_s)
                return
            except AudioDeviceError as error:
                self._fall_silent(error)
                return
            except VoiceError as error:
                if isinstance(error, VoiceAway) or voice is utterance.voice:
                    self._tell_of_absence(voice, error)
                    standing_in += 1
                    somebody = standing_in < len(line)
                else:
                    somebody = self._replace_voice(voice, error)
                if not somebody or utterance.pieces:
                    return

    async def _cut_feedback_short(self) -> None:
        """The answer is there: what is said meanwhile ends with the word that sounds."""
        if self._feedback is None or self._unfinished != [self._feedback[2]]:
            return
        text, audio, playback = self._feedback
        heard_s = playback.heard_s(self._now())
        at_s = cutoff_s(text, audio, heard_s)
        if at_s is not None:
            await asyncio.sleep(at_s - heard_s)
            if self._unfinished == [playback]:
                self.hush()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _follow(self) -> None:
        """Report what becomes audible, piece by piece, in order."""
        ended: float | None = None
        while (utterance := await self._playing.get()) is not None:
            while not self.mute:
                try:
                    ended = await self._follow_one(utterance, ended)
                    break
                except AudioDeviceError as error:
                    await self._go_on_elsewhere(error)
                    ended = None

    async def _follow_one(self, utterance: SpeechSegment, ended: float | None) -> float | None:
        """``ended``: when the sound before it did; returns when its own did."""
        played = utterance.sounded if utterance.started else 0
        while True:
            if played < len(utterance.pieces):
                audio, playback = utterance.pieces[played]
                audible = await playback.audible
                resumes = utterance.resumes and not utterance.started
                if not utterance.started:
                    self._report_start(utterance, audible, audio)
                if ended is not None and audible - ended > UNDERRUN_S and not resumes:
                    self._emit(Underrun(round((audible - ended) * 1000, 1)))
                ended = await playback.done
                played += 1
            elif utterance.complete:
                break
            else:
                self._progress.clear()
                await self._progress.wait()
        if played and ended is not None:
            at_ms = round(self._since_start_ms(ended), 1)
            self._emit(ChunkFinished(utterance.number, at_ms))
        return ended

    async def _go_on_elsewhere(self, error: AudioDeviceError) -> None:
        """The device was lost: play on the next one what has not been heard."""
        assert self._speaker is not None  # otherwise nothing could be lost
        heard_s = sum(utterance.heard_s for utterance in self._utterances)
        try:
            found = await self._device.find_next(self._speaker, heard_s)
        except AudioDeviceError:
            self._fall_silent(error)
            return
        if found and not self.mute:
            for utterance in self._utterances:
                if utterance.sounded < len(utterance.pieces):
                    utterance.resume(self._play)
            self._progress.set()

    async def _device_at_hand(self) -> None:
        while self._device.lost and not self.mute:
            self._progress.clear()
            await self._progress.wait()

    def _report_start(self, utterance: SpeechSegment, audible: float, audio: Audio) -> None:
        utterance.started = True
        at = self._since_start_ms(audible + leading_silence_s(audio))
        chunk = utterance.chunk
        self._emit(ChunkStarted(utterance.number, chunk.start, chunk.end, round(at, 1)))

    async def _follow_feedback(self, text: str, playback: Playback) -> None:
        begun = False
        try:
            audible = await playback.audible
            begun = True
            self._emit(FeedbackStarted(text, round(self._since_start_ms(audible), 1)))
            ended = await playback.done
        except AudioDeviceError as error:
            await self._go_on_elsewhere(error)
            return
        except asyncio.CancelledError:
            if self.mute or not playback.done.cancelled():
                raise  # the turn is over
            ended = self._now()  # it was hushed
        if begun:
            self._emit(FeedbackFinished(round(self._since_start_ms(ended), 1)))

    def _play(self, audio: Audio) -> Playback:
        assert self._speaker is not None  # otherwise it is mute
        playback = self._speaker.play(audio)
        self._unfinished.append(playback)
        for sounding in (playback.audible, playback.done):  # before anybody else learns of it
            if sounding.done():  # a callback would come later than whoever awaits it
                self._device.note(sounding)
            else:
                sounding.add_done_callback(self._device.note)
        playback.done.add_done_callback(lambda _: self._finished(playback))
        return playback

    def _finished(self, playback: Playback) -> None:
        self._unfinished.remove(playback)
        done = playback.done
        if not done.cancelled() and not done.exception():
            self._sound_end = max(self._sound_end, done.result())
        self._progress.set()

    async def _ahead_of_playback(self) -> None:
        while sum(playback.duration_s for playback in self._unfinished) > AHEAD_S:
            self._progress.clear()
            await self._progress.wait()

    def _replace_voice(self, voice: Voice, error: VoiceError) -> bool:
        """The next voice in line takes over, for this chunk and all that follow."""
        log.warning("the voice failed", exc_info=error)
        self._emit(Notice(error.code, str(error)))
        if voice is self._voices[-1]:
            return False
        self._voices.remove(voice)
        return True

    def _tell_of_absence(self, voice: Voice, error: VoiceError) -> None:
        """Once a turn: the next in line speaks this chunk, and the voice is asked again."""
        log.warning("the voice is away", exc_info=error)
        if voice not in self._away:
            self._away.add(voice)
            self._emit(Notice(error.code, str(error)))

    def _fall_silent(self, error: ReparteeError) -> None:
        if not self.mute:
            self.mute = True
            self._progress.set()
            self._emit(Notice(error.code, str(error)))
