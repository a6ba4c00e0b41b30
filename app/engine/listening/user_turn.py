"""The user's half of a spoken turn: frames in, partials as they come, one final transcript."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing

from app.engine.contracts.events import (
    Event,
    InputLevel,
    ListeningStarted,
    Notice,
    SpeechPause,
    TalkReleased,
    TranscriptFinal,
    TranscriptPartial,
)
from app.engine.contracts.ports import (
    CAPTURE_RATE_HZ,
    FRAME_SAMPLES,
    Frame,
    Microphone,
    SpeechDetector,
    Transcriber,
)
from app.engine.listening.completeness import Completeness, completeness
from app.engine.listening.end_of_turn import (
    COMPLETE_S,
    INCOMPLETE_S,
    LIKELY_END_S,
    NO_SPEECH_TIMEOUT_S,
    EndOfTurnDetector,
)
from app.engine.listening.preemptive import STABLE_S
from app.errors import AudioDeviceError, MicrophoneError, NoSpeechDetected, TranscriptionError
from app.messages import sentence

MIN_RECORDING_S = 0.3
"""A shorter recording is an accidental key press: recognizers invent words for it."""

MAX_RECORDING_S = 300.0
"""A key held longer is stuck or forgotten: the recording is sent."""
WARN_AFTER_S = 270.0
WARNING = sentence("Still listening. In 30 seconds, what you've said will be sent.")

NOTHING = sentence("I didn't hear anything. Hold the key while you talk.")
NOTHING_IN_FILE = sentence("No speech was recognized in the recording.")
SILENT = sentence(
    "The microphone is silent. Make sure it's on and not muted, or check your sound in Settings."
)


class TranscriberReplaced(Exception):
    """The settings changed while the user talked: another recognizer gets the recording."""


class UserTurn:
    def __init__(
        self,
        microphone: Microphone | None,
        transcriber: Transcriber | None,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
        speech_detector: SpeechDetector | None = None,
        end_of_speech_s: float = 0.9,
        *,
        language: str = "",
        listens_to_file: bool = False,
    ) -> None:
        self._microphone = microphone
        self._transcriber = transcriber
        self._emit = emit
        self._clock = clock
        self._speech_detector = speech_detector
        self._end_of_speech_s = end_of_speech_s
        self._language = language
        """In which the end of speech is recognized by the words; if empty, by silence alone."""
        self._listens_to_file = listens_to_file
        self._pressed_at = clock()
        self._begun = False
        self._released_early = False
        """Released before ``listen`` began."""
        self._listening = False
        self._released_at: float | None = None
        self._accidental = False
        self._partial = ""
        self._partial_since = 0.0
        self._recognized_s = 0.0
        """How much of the recording the last partial covers."""
        self.words = ""
        """What has been recognized so far."""
        self._continued: list[Frame] = []
        """The beginning of the utterance, recorded before."""
        self.on_stable: Callable[[str], None] = lambda text: None
        """Called at the release with the partial if it has not changed for ``STABLE_S``."""
        self.on_pause: Callable[[str], None] = lambda text: None
        """Hands-free: called with the partial at a pause that is likely the end, and with "" when
        the user goes on."""
        self._paused = False
        """Whether ``on_pause`` was called in this pause."""
        self.on_partial: Callable[[str], None] = lambda text: None
        """Called with each partial."""
        self.is_outdated: Callable[[], bool] = lambda: False
        """Asked at the end of the recording: whether the settings have changed since."""
        self._end: EndOfTurnDetector | None = None
        """Set in hands-free listening."""
        self._judged = 0
        """Number of recorded frames that the detector has judged."""
        self.recording: list[Frame] = []
        """The frames so far, from which a failed transcription can be tried again."""

    def resume(self, recording: Sequence[Frame], words: str = "") -> None:
        """The utterance began with ``recording``, of which ``words`` were recognized."""
        self._continued, self.recording, self.words = list(recording), list(recording), words
        self._judged = len(self.recording)

    def release(self) -> None:
        """The talk key was released: stop recording."""
        if self._microphone:
            held_s = self._clock() - self._pressed_at
            self._accidental = held_s < MIN_RECORDING_S and not self._continued
            if self._begun:
                self._mark_release()
            else:
                self._released_early = True
            self._microphone.stop()

    def keep_listening(self) -> None:
        """The talk key was only tapped: release at the end of speech."""
        if self._speech_detector and self._end is None and self._released_at is None:
            self._speech_detector.reset()
            # The recording that is resumed was begun by speech.
            self._end = EndOfTurnDetector(self._end_of_speech_s, begun=bool(self._continued))

    async def listen(self) -> str:
        """Record until ``release`` and return the final transcript.

        Raises NothingHeard, AudioDeviceError, TranscriptionError, TranscriberReplaced.
        """
        if self._microphone is None:
            raise MicrophoneError(
                sentence("No microphone found. Connect one, choose another in Settings, or type.")
            )
        self._begun = True
        if self._released_early:
            self._mark_release()
        await self._microphone.open()
        try:
            return await self._transcribe(self._record(self._microphone))
        finally:
            self._microphone.stop()

    async def replay(self) -> str:
        """Like ``listen``, but for the recording that was resumed, without the microphone."""
        return await self._transcribe(self._replay())

    async def transcribe_with(self, transcriber: Transcriber | None) -> str:
        """Transcribe the recording anew."""
        self._transcriber, self._continued = transcriber, list(self.recording)
        return await self._transcribe(self._replay())

    async def _transcribe(self, frames: AsyncIterator[Frame]) -> str:
        if self._transcriber is None:
            raise TranscriptionError(sentence("Speech recognition isn't available. Type instead."))
        await self._transcriber.open()
        final = ""
        async with aclosing(self._transcriber.transcribe(frames)) as transcripts:
            async for transcript in transcripts:
                text = transcript.text.strip()
                if transcript.final or len(text) >= len(self.words):
                    self.words = text  # a partial may lag behind what was resumed
                if transcript.final:
                    final = text
                elif text and self._released_at is None:
                    self._recognized_s = self._recorded_s
                    if text != self._partial:
                        self._partial, self._partial_since = text, self._clock()
                    self._emit(TranscriptPartial(text))
                    self.on_partial(text)
        if self._end and self._end.nothing_said and not self._continued:
            # The recognizer may still have turned the noise into words.
            self._raise_if_silent()
            raise NoSpeechDetected(
                sentence(
                    "I didn't hear anything for {seconds} seconds, so I stopped listening.",
                    seconds=round(NO_SPEECH_TIMEOUT_S),
                )
            )
        # Pre-roll does not make an accidental key press long enough.
        samples = sum(len(frame.pcm) // 2 for frame in self.recording)
        if not final or self._accidental or samples < MIN_RECORDING_S * CAPTURE_RATE_HZ:
            if not self._accidental:
                self._raise_if_silent()
            raise NoSpeechDetected(NOTHING_IN_FILE if self._listens_to_file else NOTHING)
        self._emit(TranscriptFinal(final))
        return final

    def _raise_if_silent(self) -> None:
        if all(frame.level == 0 for frame in self.recording):
            raise MicrophoneError(SILENT)  # even a quiet place has some noise

    async def _record(self, microphone: Microphone) -> AsyncIterator[Frame]:
        samples = 0
        warned = False
        for frame in self._continued:
            yield frame
        try:
            async with aclosing(microphone.record()) as frames:
                async for frame in frames:
                    if not self._listening:
                        self._listening = True
                        if self._released_at is None:
                            self._emit(ListeningStarted())
                        else:  # released before ``record`` began, which ``stop`` did not reach
                            microphone.stop()
                    if len(self.recording) % 2 == 0:  # 25 times a second is enough for a meter
                        self._emit(InputLevel(round(frame.level, 4)))
                    self.recording.append(frame)
                    samples += len(frame.pcm) // 2
                    yield frame
                    if self._end and self._released_at is None:
                        await self._detect_end(self._end)
                    if self._listens_to_file:
                        continue
                    if samples > WARN_AFTER_S * CAPTURE_RATE_HZ and not warned:
                        warned = True
                        self._emit(Notice("long_recording", WARNING))
                    if samples > MAX_RECORDING_S * CAPTURE_RATE_HZ:
                        self.release()
        except AudioDeviceError as error:
            if samples < MIN_RECORDING_S * CAPTURE_RATE_HZ and not self._continued:
                raise
            self._emit(Notice(error.code, str(error)))  # what was said before is answered
        self._end_recording()

    async def _detect_end(self, end: EndOfTurnDetector) -> None:
        assert self._speech_detector is not None
        before_s = end.left_s
        try:
            for frame in self.recording[self._judged :]:  # the first time, all since the press
                probability = await self._speech_detector.probability(frame)
                end.add(probability, len(frame.pcm) / 2 / CAPTURE_RATE_HZ)
        except TranscriptionError as error:
            self._end = None
            self._emit(Notice(error.code, str(error)))
            return
        self._judged = len(self.recording)
        if self._language:
            self._judge_words(end)
        if end.left_s != before_s:
            left_ms, of_ms = end.left_s * 1000, end.limit_s * 1000
            self._emit(SpeechPause(round(left_ms), round(of_ms)))
        if end.ended or end.nothing_said:
            self.release()

    def _judge_words(self, end: EndOfTurnDetector) -> None:
        """Let the words before a silence decide how long it must be to end the recording."""
        judged = completeness(self.words, self._language)
        covers_words = self._recognized_s >= self._recorded_s - end.silence_s
        end.limit_s = self._end_of_speech_s
        if judged is Completeness.INCOMPLETE:
            end.limit_s = INCOMPLETE_S
        elif judged is Completeness.COMPLETE and covers_words:
            end.limit_s = min(COMPLETE_S, self._end_of_speech_s)
        if end.silence_s < LIKELY_END_S:
            if self._paused:
                self._paused = False
                self.on_pause("")
        elif judged is not Completeness.INCOMPLETE and covers_words and not self._paused:
            self._paused = True
            self.on_pause(self.words)

    @property
    def _recorded_s(self) -> float:
        return len(self.recording) * FRAME_SAMPLES / CAPTURE_RATE_HZ

    async def _replay(self) -> AsyncIterator[Frame]:
        for frame in self._continued:
            yield frame
        self._end_recording()

    def _end_recording(self) -> None:
        self._mark_release()
        if self.is_outdated():  # a server's recognizer gets the sound only after this
            raise TranscriberReplaced

    def _mark_release(self) -> None:
        if self._released_at is None:
            self._released_at = self._clock()
            by_silence = self._end is not None and self._end.ended
            silence_s = self._end.silence_s if self._end and by_silence else 0.0
            self._emit(TalkReleased(round(silence_s * 1000, 1)))
            if self._partial and self._released_at - self._partial_since >= STABLE_S:
                self.on_stable(self._partial)
