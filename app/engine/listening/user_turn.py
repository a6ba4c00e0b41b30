"""The user's half of a spoken turn: frames in, partials while they come, one final transcript."""

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
    Frame,
    Microphone,
    SpeechDetector,
    Transcriber,
)
from app.engine.listening.end_of_turn import NOTHING_S, EndOfTurn
from app.engine.listening.preemptive import STABLE_S
from app.errors import AudioDeviceError, MicrophoneError, NothingHeard, TranscriptionError
from app.messages import sentence

SHORTEST_S = 0.3
"""A shorter recording is a slip of the finger: recognisers invent words for it."""

LONGEST_S = 300.0
"""A key held longer is stuck, or forgotten: what was said is sent."""
WARNED_S = 270.0
WARNING = sentence("Still listening: in 30 seconds what you have said is sent.")

NOTHING = "I didn't hear anything. Hold the key while you talk."
SILENT = (
    "The microphone is silent: it may be muted, or switched off. Check the sound in the settings."
)


class UserTurn:
    def __init__(
        self,
        microphone: Microphone | None,
        transcriber: Transcriber | None,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._microphone = microphone
        self._transcriber = transcriber
        self._emit = emit
        self._clock = clock
        self._pressed = clock()
        self._begun = False
        self._let_go = False
        """Before it had begun to listen."""
        self._listening = False
        self._released: float | None = None
        self._slipped = False
        self._partial = ""
        self._partial_since = 0.0
        self.on_stable: Callable[[str], None] = lambda text: None
        """Called at the release with the partial, if that has been the same for a while."""
        self.speech_detector: SpeechDetector | None = None
        self.end_of_speech_s = 0.9
        self._end: EndOfTurn | None = None
        """While nobody holds the key."""
        self._judged = 0
        """How many frames of the recording the detector has had."""
        self.recording: list[Frame] = []
        """All that was said so far: a failed transcription can be tried again from it."""

    def release(self) -> None:
        """The talk key was let go: nothing more is recorded."""
        if self._microphone:
            self._slipped = self._clock() - self._pressed < SHORTEST_S
            if self._begun:
                self._mark_release()
            else:
                self._let_go = True
            self._microphone.stop()

    def keep_listening(self) -> None:
        """The talk key was only tapped: from now on the end of speech is the release."""
        if self.speech_detector and self._end is None and self._released is None:
            self.speech_detector.reset()
            self._end = EndOfTurn(self.end_of_speech_s)

    async def listen(self) -> str:
        """Record until ``release`` and return what was said.

        Raises NothingHeard, AudioDeviceError, TranscriptionError.
        """
        if self._microphone is None:
            raise MicrophoneError(sentence("There is no microphone; type instead, or choose one."))
        self._begun = True
        if self._let_go:
            self._mark_release()
        await self._microphone.open()
        try:
            return await self._transcribe(self._record(self._microphone))
        finally:
            self._microphone.stop()

    async def replay(self, recording: Sequence[Frame]) -> str:
        """As ``listen``, from an earlier recording."""
        return await self._transcribe(self._replay(recording))

    async def _transcribe(self, frames: AsyncIterator[Frame]) -> str:
        if self._transcriber is None:
            raise TranscriptionError(sentence("Speech recognition is not available; type instead."))
        await self._transcriber.open()
        final = ""
        async with aclosing(self._transcriber.transcribe(frames)) as transcripts:
            async for transcript in transcripts:
                text = transcript.text.strip()
                if transcript.final:
                    final = text
                elif text and self._released is None:
                    if text != self._partial:
                        self._partial, self._partial_since = text, self._clock()
                    self._emit(TranscriptPartial(text))
        if self._end and self._end.nothing_said:
            # Not what the recogniser makes of the noise.
            self._complain_of_silence()
            raise NothingHeard(
                sentence(
                    "Nobody spoke for {seconds} seconds, so I stopped listening.",
                    seconds=round(NOTHING_S),
                )
            )
        if not final or self._too_short():
            if not self._slipped:
                self._complain_of_silence()
            raise NothingHeard(NOTHING)
        self._emit(TranscriptFinal(final))
        return final

    def _complain_of_silence(self) -> None:
        if all(frame.level == 0 for frame in self.recording):
            raise MicrophoneError(SILENT)  # even a quiet room has some noise

    async def _record(self, microphone: Microphone) -> AsyncIterator[Frame]:
        samples = 0
        warned = False
        try:
            async with aclosing(microphone.record()) as frames:
                async for frame in frames:
                    if not self._listening:
                        self._listening = True
                        if self._released is None:
                            self._emit(ListeningStarted())
                        else:  # it was let go before the recording began, which knows nothing of it
                            microphone.stop()
                    if len(self.recording) % 2 == 0:  # 25 times a second is plenty for a meter
                        self._emit(InputLevel(round(frame.level, 4)))
                    self.recording.append(frame)
                    samples += len(frame.pcm) // 2
                    yield frame
                    if self._end and self._released is None:
                        await self._look_for_the_end(self._end)
                    if samples > WARNED_S * CAPTURE_RATE_HZ and not warned:
                        warned = True
                        self._emit(Notice("long_recording", WARNING))
                    if samples > LONGEST_S * CAPTURE_RATE_HZ:
                        self.release()
        except AudioDeviceError as error:
            if samples < SHORTEST_S * CAPTURE_RATE_HZ:
                raise
            self._emit(Notice(error.code, str(error)))  # what was said until then is answered
        self._mark_release()

    async def _look_for_the_end(self, end: EndOfTurn) -> None:
        assert self.speech_detector is not None
        before_s = end.left_s
        try:
            for frame in self.recording[self._judged :]:  # first all since the key went down
                probability = await self.speech_detector.probability(frame)
                end.hear(probability, len(frame.pcm) / 2 / CAPTURE_RATE_HZ)
        except TranscriptionError as error:
            self._end = None
            self._emit(Notice(error.code, str(error)))
            return
        self._judged = len(self.recording)
        if end.left_s != before_s:
            left_ms, of_ms = end.left_s * 1000, self.end_of_speech_s * 1000
            self._emit(SpeechPause(round(left_ms), round(of_ms)))
        if end.ended or end.nothing_said:
            self.release()

    async def _replay(self, recording: Sequence[Frame]) -> AsyncIterator[Frame]:
        self.recording = list(recording)
        for frame in recording:
            yield frame
        self._mark_release()

    def _mark_release(self) -> None:
        if self._released is None:
            self._released = self._clock()
            self._emit(TalkReleased())
            if self._partial and self._released - self._partial_since >= STABLE_S:
                self.on_stable(self._partial)

    def _too_short(self) -> bool:
        """A slip of the finger; what the microphone held from before it does not count."""
        samples = sum(len(frame.pcm) // 2 for frame in self.recording)
        return self._slipped or samples < SHORTEST_S * CAPTURE_RATE_HZ
