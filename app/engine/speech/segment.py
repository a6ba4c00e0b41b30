"""A chunk of the reply as audio: its pieces, and how much of it has been heard."""

from __future__ import annotations

import asyncio
import math
import re
import unicodedata
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

from app.engine.chunking.chunker import Chunk
from app.engine.contracts.ports import Audio, Playback, Voice, WordMark
from app.engine.speech.tts_options import PronouncedText

AUDIBLE = 100
"""Samples above this (of 32,767; −50 dB) count as sound, not as leading silence."""

PAUSE_WITHIN_S = 0.8
"""Without word marks, how far back to look for a pause. Few words are longer."""
PAUSE_STEP_S = 0.02

_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff01-\uff9f\U00020000-\U0003ffff]"
)
"""Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""


@dataclass(slots=True, eq=False)
class SpeechSegment:
    number: int
    chunk: Chunk
    pronounced: PronouncedText
    expected_s: float
    """Estimated duration, used until the audio is complete."""
    after_tools: bool
    """It follows a tool round: the gap before it is not an underrun."""
    voice: Voice | None = None
    """None: the session's first voice."""
    pieces: list[tuple[Audio, Playback]] = field(default_factory=list)
    complete: bool = False
    """All of its audio exists, or no more will be made."""
    started: bool = False
    """``ChunkStarted`` was emitted."""
    retracted: bool = False
    """It was not part of the reply: no more of it is spoken."""

    @property
    def spoken(self) -> str:
        """The text for the voice; "" if there is nothing to say."""
        return self.pronounced.text

    @property
    def was_stopped(self) -> bool:
        """Whether the speaker dropped a piece before its end."""
        return any(playback.done.cancelled() for _, playback in self.pieces)

    @property
    def played_pieces(self) -> int:
        """How many of its pieces have played completely."""
        unfinished = (i for i, (_, playback) in enumerate(self.pieces) if not playback.has_played)
        return next(unfinished, len(self.pieces))

    @property
    def remaining_s(self) -> float:
        """Estimated seconds of its audio that do not exist yet."""
        return 0.0 if self.complete else max(self.expected_s - self._known_s, 0.0)

    @property
    def heard_s(self) -> float:
        """Seconds of its audio that have played; only valid while none is playing."""
        return sum(playback.heard_s(math.inf) for _, playback in self.pieces)

    @property
    def _known_s(self) -> float:
        return sum(audio.duration_s for audio, _ in self.pieces)

    def heard(self, now: float) -> int:
        """Characters of the chunk's shown text that have been heard by ``now``."""
        heard_s = sum(playback.heard_s(now) for _, playback in self.pieces)
        known_s = self._known_s
        if self.complete and heard_s >= known_s - 0.001:
            return len(self.chunk.text)
        total_s = known_s if self.complete else max(known_s, self.expected_s)
        if not self.spoken or total_s <= 0:
            return 0
        words = [word for audio, _ in self.pieces for word in audio.words]
        if words:
            spoken = _spoken_by(words, heard_s, self.spoken, total_s)
        else:
            spoken = int(len(self.spoken) * heard_s / total_s)
        written = self.pronounced.written_position(spoken)
        text = self.chunk.text
        return _whole_words(text, written * len(text) / self.pronounced.written_length)

    def resume(self, play: Callable[[Audio], Playback]) -> None:
        """After a device loss, ``play`` the rest from the beginning of the word that was cut."""
        resume_s = self._resume_s(self.heard_s)
        pieces: list[tuple[Audio, Playback]] = []
        begin_s = 0.0
        for audio, playback in self.pieces:
            heard, rest = _split(audio, resume_s - begin_s, resume_s)
            if not rest.pcm and playback.has_played:
                pieces.append((audio, playback))
            else:
                if heard.pcm:
                    pieces.append((heard, _played(playback, heard.duration_s)))
                pieces.append((rest, play(rest)))
            begin_s += audio.duration_s
        self.pieces = pieces

    def _resume_s(self, heard_s: float) -> float:
        """Where in the audio (s) the word begins that was cut at ``heard_s``; without word marks,
        the quietest moment shortly before."""
        begun = [word for audio, _ in self.pieces for word in audio.words if word.at_s <= heard_s]
        if begun:
            return begun[-1].at_s
        samples, rate_hz = array("h"), 0
        for audio, _ in self.pieces:
            samples.frombytes(audio.pcm)
            rate_hz = audio.rate_hz
        step = int(PAUSE_STEP_S * rate_hz)
        end = int(heard_s * rate_hz)
        begin = end - int(PAUSE_WITHIN_S * rate_hz)
        if not step or begin <= 0:
            return 0.0
        steps = range(begin, end - step + 1, step)
        return min(steps, key=lambda at: sum(map(abs, samples[at : at + step]))) / rate_hz


def _played(playback: Playback, duration_s: float) -> Playback:
    """The part of a lost piece that was heard."""
    done = asyncio.get_running_loop().create_future()
    done.set_result(playback.audible.result() + duration_s)
    return Playback(duration_s, playback.audible, done)


def _split(audio: Audio, after_s: float, at_s: float) -> tuple[Audio, Audio]:
    """Split after ``after_s`` seconds, which is ``at_s`` in the audio of the whole chunk."""
    cut = min(max(round(after_s * audio.rate_hz), 0) * 2, len(audio.pcm))
    before = tuple(word for word in audio.words if word.at_s < at_s)
    return (
        Audio(audio.pcm[:cut], audio.rate_hz, before),
        Audio(audio.pcm[cut:], audio.rate_hz, audio.words[len(before) :]),
    )


def _spoken_by(words: list[WordMark], heard_s: float, spoken: str, total_s: float) -> int:
    """The end of the last word that was completely heard: the next one has begun.

    In scripts without blanks a voice may mark a whole clause as one word (eSpeak does for Japanese
    and Thai): there the position within the word is estimated from the time.
    """
    begun = [word for word in words if word.at_s <= heard_s]
    if not begun:
        return 0
    done, last = begun[-2].end if len(begun) > 1 else 0, begun[-1]
    if not _SPACELESS.search(spoken[done : last.end]):
        return done
    next_s = words[len(begun)].at_s if len(begun) < len(words) else total_s
    share = (heard_s - last.at_s) / max(next_s - last.at_s, 0.001)
    return done + int((last.end - done) * min(share, 1.0))


def _whole_words(text: str, upto: float) -> int:
    """Offset ``upto`` moved back to the end of a word; in scripts without blanks, of a letter."""
    end = min(int(upto + 0.5), len(text))
    while 0 < end < len(text) and not _ends_word(text[end - 1], text[end]):
        end -= 1
    return end


def _ends_word(before: str, after: str) -> bool:
    if before.isspace() or after.isspace():
        return True
    letters = _SPACELESS.match(before) or _SPACELESS.match(after)
    return bool(letters) and not unicodedata.category(after).startswith("M")


def leading_silence_s(audio: Audio) -> float:
    """Seconds before the first audible sample."""
    samples = array("h", audio.pcm)
    for i, sample in enumerate(samples):
        if sample > AUDIBLE or sample < -AUDIBLE:
            return i / audio.rate_hz
    return audio.duration_s
