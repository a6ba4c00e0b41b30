"""Protocols for everything outside the engine, and the values they exchange.

Audio is signed 16-bit little-endian mono PCM in ``bytes``. Times are seconds on the event loop's
clock (``loop.time()``, the same as ``time.monotonic()``). Adapters raise only errors of
``app.errors``. ``open`` does nothing if already open.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from app.engine.contracts.tools import Outcome

# --- microphone ---------------------------------------------------------------------------------

CAPTURE_RATE_HZ = 16_000
FRAME_SAMPLES = 320
"""20 ms at 16 kHz: a block size that every recognizer in use accepts."""


@dataclass(frozen=True, slots=True)
class Frame:
    """20 ms of captured audio: 320 samples at 16 kHz (the last of a recording may be shorter)."""

    pcm: bytes
    level: float
    """RMS for a level meter, 0.0 (silence) to 1.0 (full scale)."""


class Microphone(Protocol):
    """A device, or a recording in its place."""

    async def open(self) -> None:
        """Get ready, so that ``record`` yields at once. Raises AudioDeviceError."""

    def record(self) -> AsyncGenerator[Frame, None]:
        """Yield frames from now on (pre-roll first, if allowed) until ``stop``.

        One recording at a time. Raises AudioDeviceError when the device is lost.
        """

    def stop(self) -> None:
        """End the recording; frames captured before are still delivered."""

    async def close(self) -> None: ...


@runtime_checkable
class ContinuousMicrophone(Microphone, Protocol):
    """A microphone that can listen while the assistant speaks."""

    lacks_echo_cancellation: bool
    """Whether it hears nothing while the assistant speaks, because this system has no echo
    canceller."""

    def record_continuously(self) -> AsyncGenerator[Frame, None]:
        """Like ``record``, without the assistant's own voice."""


# --- speech detector ----------------------------------------------------------------------------


class SpeechDetector(Protocol):
    """Voice activity detection, to find the end of speech."""

    async def open(self) -> None:
        """Load. Raises TranscriptionError."""

    def reset(self) -> None:
        """Start another recording."""

    async def probability(self, frame: Frame) -> float:
        """Probability, 0.0 to 1.0, of speech in this frame or just before; frames in order."""

    async def close(self) -> None: ...


# --- transcriber --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything recognized so far; each replaces the previous one."""

    text: str
    final: bool = False
    language: str = ""
    """What a final transcript is in (``de``), if the recognizer knows."""


class Transcriber(Protocol):
    """Speech to text."""

    async def open(self) -> None:
        """Load and warm up. Raises TranscriptionError."""

    def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        """Yield partials while frames arrive, then exactly one final transcript (maybe empty).

        Raises TranscriptionError.
        """

    async def close(self) -> None: ...


# --- chat model ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call requested by the model; ``arguments`` is the JSON text as received."""

    id: str
    name: str
    arguments: str
    extras: str = ""
    """JSON of other fields that the provider requires back with the call."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation, with the roles of Chat Completions."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None
    interrupted: bool = False
    """The user interrupted the assistant's reply, of which this is the last message."""
    heard: int | None = None
    """How many characters of ``content`` the user heard; None if all. The model gets only these."""
    partial: bool = False
    """For an interrupted reply: the model had not sent all of it."""
    outcome: Outcome | None = None
    """For a tool's result; None in a history that an older version has written."""

    @property
    def heard_content(self) -> str:
        return self.content[: self.heard]


class Archive(Protocol):
    """Stores one conversation on disk."""

    def save(self, messages: Sequence[Message]) -> None:
        """Replace the stored conversation with ``messages``, which are written soon and in
        order."""

    async def flush(self) -> None:
        """Wait until all saved messages are written. Never raises; gives up if writing fails or
        takes too long."""

    def fork(self) -> Archive:
        """An archive for another conversation that begins like this one."""


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A tool as the model sees it; ``parameters`` is the JSON schema of the arguments."""

    name: str
    description: str
    parameters: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of the answer as received; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class Reasoning:
    """A piece of the model's reasoning: shown separately, never spoken, never sent back."""

    text: str
    source: str = field(default="", compare=False)
    """The provider's field, for reports: ``reasoning_content``, ``reasoning`` or ``<think>``."""


@dataclass(frozen=True, slots=True)
class Retraction:
    """The last ``characters`` of the answer's text were not part of it, but thoughts, say."""

    characters: int


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A piece of a tool call as received; a missing field is None."""

    index: int | None = None
    id: str | None = None
    name: str | None = None
    arguments: str | None = None
    extras: dict[str, Any] | None = field(default=None, compare=False)
    """See ``ToolCall``."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts, if the provider reports them."""

    prompt_tokens: int
    completion_tokens: int
    prompt_ms: float | None = None
    """How long the server evaluated the prompt, without what it had in its cache; None if it does
    not tell (llama.cpp does)."""
    cached_tokens: int | None = None
    """Tokens of the prompt that were in the server's cache."""


@dataclass(frozen=True, slots=True)
class Retry:
    """The adapter is about to retry; only ever before the first delta."""

    attempt: int
    of: int
    wait_s: float
    reason: str
    """The failure as one sentence."""


@dataclass(frozen=True, slots=True)
class Shortened:
    """The request is longer than the model's context: something is not sent."""

    turns: bool
    """The oldest turns."""
    tools: bool
    """The tools."""


@dataclass(frozen=True, slots=True)
class ToolsRefused:
    """The server does not accept the tools: the reply is made without them. ``once``: only this
    one, because the server failed to read a call."""

    once: bool


@dataclass(frozen=True, slots=True)
class Answerer:
    """Something other than the model makes this reply; the first part of it."""

    name: str


@dataclass(frozen=True, slots=True)
class Finish:
    """End of the stream. ``reason`` as received: stop, length, tool_calls, content_filter, …"""

    reason: str


ModelPart = (
    TextDelta
    | Reasoning
    | Retraction
    | ToolCallDelta
    | Usage
    | Retry
    | Shortened
    | ToolsRefused
    | Answerer
    | Finish
)


class ChatModel(Protocol):
    """A language model (or the built-in helper) that streams its reply."""

    @property
    def name(self) -> str:
        """The name shown in the window, e.g. ``qwen3:4b``."""

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Prepare for a request while the user is still talking: connect and, if that helps, load
        the model and evaluate the request's first ``messages``.

        Returns once connected. Never raises: the request will.
        """

    def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        """Yield the reply's parts, ending with ``Finish``. Closing the iterator closes the HTTP
        stream. If not ``may_call``, the model must answer without
        calling the ``tools``, which are declared because it has called some before.

        Raises ModelError, even midway; the parts already yielded remain valid.
        """

    async def close(self) -> None: ...


@runtime_checkable
class PrefillingModel(ChatModel, Protocol):
    """A model on this computer that can evaluate the beginning of a request ahead of it."""

    def prefill(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], partial: str = ""
    ) -> None:
        """Begin to evaluate ``messages``, and ``partial``, the first words of the user's next
        message. The next ``stream`` ends this. Raises nothing."""

    def prefilled_tokens(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> int | None:
        """How many tokens of a request that is made now have been evaluated; None if that is not
        known."""


# --- voice --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WordMark:
    """Characters ``[start, end)`` of the spoken text start ``at_s`` seconds into its audio."""

    start: int
    end: int
    at_s: float


@dataclass(frozen=True, slots=True)
class Audio:
    """One piece of a text's audio; the pieces follow each other without a gap."""

    pcm: bytes
    rate_hz: int
    words: tuple[WordMark, ...] = ()
    """Alignment of the words that begin in this piece, if the voice knows it."""

    @property
    def duration_s(self) -> float:
        return len(self.pcm) / 2 / self.rate_hz


class Voice(Protocol):
    """Text to speech."""

    @property
    def name(self) -> str: ...

    @property
    def language(self) -> str:
        """BCP 47 or eSpeak style, primary language first: ``en``, ``en-gb``, ``de``."""

    async def open(self) -> None:
        """Load and warm up (the first synthesis is slow). Raises VoiceError."""

    def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        """Yield the text's audio in one or more pieces, each as soon as it exists. Closing the
        iterator stops the synthesis at the next opportunity.

        ``buffered_s`` is the audio still to be played before this text. If it is short, the first
        piece should come soon; if it is long, total work matters more.

        Raises VoiceError.
        """

    async def close(self) -> None: ...


class VoiceRouter(Protocol):
    """Chooses among voices of several languages."""

    async def open(self) -> None:
        """Load. Raises VoiceError if a voice is missing; the others still work."""

    async def voice_after(self, question: str) -> Voice | None:
        """The voice for an uncertain start of the reply to ``question``: one of its language. None
        is the session's first voice."""

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        """The voice for ``text``, which follows text spoken by ``current``. None is the session's
        first voice."""

    async def close(self) -> None: ...


# --- speaker ------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Playback:
    """One piece of audio on its way through the speaker.

    ``audible`` resolves to the time at which the first sample plays (device clock, may be some ms
    ahead), ``done`` to the time at which the last one has played. ``stop`` cancels both. Both get
    AudioDeviceError when the device is lost.
    """

    duration_s: float
    audible: asyncio.Future[float] = field(repr=False)
    done: asyncio.Future[float] = field(repr=False)
    lost_at: float = math.inf
    """When a lost device last accepted samples; set before the futures get the error."""

    @property
    def is_audible(self) -> bool:
        """Whether the time of the first sample is known."""
        return _succeeded(self.audible)

    @property
    def has_played(self) -> bool:
        return _succeeded(self.done)

    def heard_s(self, now: float) -> float:
        """Seconds of this piece that have played by ``now``."""
        if not self.is_audible:
            return 0.0
        until = min(now, self.lost_at)
        return min(max(until - self.audible.result(), 0.0), self.duration_s)


def _succeeded(future: asyncio.Future[float]) -> bool:
    return future.done() and not future.cancelled() and not future.exception()


class Speaker(Protocol):
    """A device, or a file in its place."""

    async def open(self) -> None:
        """Start one stream. Raises AudioDeviceError."""

    def play(self, audio: Audio) -> Playback:
        """Queue ``audio``, of any sample rate, without gaps. Never blocks."""

    def stop(self) -> None:
        """Fade out within 20–40 ms and drop the queue."""

    async def close(self) -> None: ...


@runtime_checkable
class MixingSpeaker(Speaker, Protocol):
    """A speaker that can play something over what it is playing."""

    def play_over(self, audio: Audio) -> Playback:
        """Play ``audio`` now, after what was played over before; the queue continues more quietly
        meanwhile. ``stop`` drops it, too."""


@runtime_checkable
class DuckingSpeaker(Speaker, Protocol):
    """A speaker that can lower its voice."""

    ducked: bool
    """Whether the queue plays more quietly. Takes effect within one block (10 ms)."""
