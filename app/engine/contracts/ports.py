"""The six things outside the engine, as small Protocols, and the values that cross them.

Sound crosses as signed 16-bit little-endian mono PCM in ``bytes``; times are seconds on the event
loop's clock (``loop.time()``, the same as ``time.monotonic()``), so that one clock serves all.
Adapters raise the errors of ``app.errors`` and nothing else.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

# --- microphone ---------------------------------------------------------------------------------

CAPTURE_RATE_HZ = 16_000
FRAME_SAMPLES = 320
"""20 ms at 16 kHz: the fixed block every recogniser we use accepts."""


@dataclass(frozen=True, slots=True)
class Frame:
    """20 ms of captured sound: 320 samples at 16 kHz (the last of a recording may be shorter)."""

    pcm: bytes
    level: float
    """Loudness for a meter: RMS, 0.0 (silence) to 1.0 (full scale)."""


class Microphone(Protocol):
    """Where the user's voice comes from: a device, or a recording in its place."""

    async def open(self) -> None:
        """Make ready, so that ``record`` yields at once; harmless when open already.

        Raises AudioDeviceError with what is missing.
        """
        ...

    def record(self) -> AsyncGenerator[Frame, None]:
        """Frames from now on (pre-roll first, where allowed) until ``stop``, where it ends.

        One recording at a time. Raises AudioDeviceError when the device is lost.
        """
        ...

    def stop(self) -> None:
        """End the recording: what was captured before this instant is still delivered."""
        ...

    async def close(self) -> None: ...


# --- speech detector ----------------------------------------------------------------------------


class SpeechDetector(Protocol):
    """Tells speech from other sounds, to find where it ends."""

    async def open(self) -> None:
        """Load; harmless when done already. Raises TranscriptionError."""
        ...

    def begin(self) -> None:
        """Another recording: forget the one before."""
        ...

    async def probability(self, frame: Frame) -> float:
        """That somebody speaks in this frame or just before it, 0.0 to 1.0; frames in order."""
        ...

    async def close(self) -> None: ...


# --- transcriber --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Transcript:
    """What has been understood so far; each replaces the one before."""

    text: str
    final: bool = False


class Transcriber(Protocol):
    """Speech to text."""

    async def open(self) -> None:
        """Load and warm up; harmless when done already. Raises TranscriptionError."""
        ...

    def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        """Partials while frames come; when they end, exactly one final transcript (maybe empty).

        Raises TranscriptionError.
        """
        ...

    async def close(self) -> None: ...


# --- chat model ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call the model asks for; ``arguments`` is the JSON text exactly as it came."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation, in the Chat Completions roles."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None
    interrupted: bool = False
    """An assistant's reply of which only ``content`` was heard."""


class Archive(Protocol):
    """Where one conversation is kept, so that it outlives the program."""

    def save(self, messages: Sequence[Message]) -> None:
        """The conversation is ``messages`` now; written soon, and in order."""
        ...

    async def flush(self) -> None:
        """Until all that was given to ``save`` is written. Raises nothing: where it cannot be,
        or takes long, the conversation goes on without."""
        ...

    def fork(self) -> Archive:
        """Where another conversation is kept that begins like this one."""
        ...


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """What the model is told of a tool: name, description and JSON schema of the arguments."""

    name: str
    description: str
    parameters: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of the answer, as it came; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class Reasoning:
    """A piece of the model's reasoning: shown apart, never spoken, never sent back."""

    text: str
    source: str = field(default="", compare=False)
    """Where the provider put it, for a report: ``reasoning_content``, ``reasoning``, ``<think>``.
    """


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A piece of a tool call as the provider sent it; any field may be missing (None)."""

    index: int | None = None
    id: str | None = None
    name: str | None = None
    arguments: str | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts, where the provider reports them."""

    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True)
class Retry:
    """The adapter is about to try again; only ever before the first delta."""

    attempt: int
    of: int
    wait_s: float
    reason: str
    """The failure as one sentence."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The stream's own end. ``reason`` as sent: stop, length, tool_calls, content_filter, …"""

    reason: str


ModelPart = TextDelta | Reasoning | ToolCallDelta | Usage | Retry | Finish


class ChatModel(Protocol):
    """A language model (or the built-in helper) that streams its reply."""

    @property
    def name(self) -> str:
        """What to call it in the window, e.g. ``qwen3:4b``."""
        ...

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Make ready for a request (the user is still talking): connect, and, where that helps,
        have the model loaded and ``messages``, with which the request will begin, read already.

        Returns once connected. Never raises: the request will.
        """
        ...

    def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> AsyncGenerator[ModelPart, None]:
        """The reply's parts, in order, ending with ``Finish``. Closing the iterator closes the
        HTTP stream.

        Raises ModelError, also midway: parts already yielded stand.
        """
        ...

    async def close(self) -> None: ...


# --- voice --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WordMark:
    """A word of the spoken text: characters ``[start, end)`` begin to sound at ``at_s`` seconds
    into the audio of its chunk."""

    start: int
    end: int
    at_s: float


@dataclass(frozen=True, slots=True)
class Audio:
    """A run of mono 16-bit samples; the pieces of one text follow each other without a gap."""

    pcm: bytes
    rate_hz: int
    words: tuple[WordMark, ...] = ()
    """Alignment of the words that begin in this piece, where the voice knows it."""

    @property
    def duration_s(self) -> float:
        return len(self.pcm) / 2 / self.rate_hz


class Voice(Protocol):
    """Text to speech."""

    @property
    def name(self) -> str: ...

    @property
    def language(self) -> str:
        """BCP 47 or espeak style primary language first: ``en``, ``en-gb``, ``de``."""
        ...

    async def open(self) -> None:
        """Load and warm up (the first synthesis is slow). Raises VoiceError."""
        ...

    def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        """The text's audio in one or more pieces, each the moment it exists. Closing the iterator
        stops the synthesis at the next opportunity; nothing comes late.

        ``buffered_s`` is the sound still to be played before it: with little, the first piece is
        wanted soon; with much, all of it cheaply.

        Raises VoiceError.
        """
        ...

    async def close(self) -> None: ...


class VoiceRouter(Protocol):
    """Tells which voice speaks what, where several speak their own languages."""

    async def open(self) -> None:
        """Load. Raises VoiceError when a voice is missing from now on."""
        ...

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        """Who speaks ``text``, which follows what ``current`` spoke; None is the session's own."""
        ...

    async def close(self) -> None: ...


# --- speaker ------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Playback:
    """One piece of audio on its way through the speaker.

    ``audible`` resolves to the time at which the first sample sounds (device clock, may lie some
    ms ahead), ``done`` to the time at which the last has sounded. Both are cancelled when the
    piece is dropped by ``stop``, and get AudioDeviceError when the device is lost.
    """

    duration_s: float
    audible: asyncio.Future[float] = field(repr=False)
    done: asyncio.Future[float] = field(repr=False)
    lost_at: float = math.inf
    """When the device last took samples, if it was lost; set before the futures get the error."""

    def heard_s(self, now: float) -> float:
        """Seconds of this piece that have sounded by ``now``."""
        if not self.audible.done() or self.audible.cancelled() or self.audible.exception():
            return 0.0
        until = min(now, self.lost_at)
        return min(max(until - self.audible.result(), 0.0), self.duration_s)


class Speaker(Protocol):
    """Where speech goes: a device, or a file in its place."""

    async def open(self) -> None:
        """Make ready (one warm stream); harmless when open. Raises AudioDeviceError."""
        ...

    def play(self, audio: Audio) -> Playback:
        """Queue behind what is queued, gapless; any rate (it is resampled once). Never blocks."""
        ...

    def stop(self) -> None:
        """Fade out within 20–40 ms and drop the queue; what follows starts clean."""
        ...

    async def close(self) -> None: ...
