"""The typed events of a turn, on one screen, and the state they lead to.

Every station of a turn reports here and nowhere else; the window, the command line, the latency
meter and the tests all read this one stream. The session stamps ``turn`` and ``at_ms`` as an event
leaves; nothing else stamps time. Events arrive in the order in which things became known, so a
time told by a device (``audible_ms``, ``ended_ms``) may lie a little after ``at_ms``.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from app.engine.contracts.ports import Message
from app.engine.contracts.tools import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Base of all: the turn's number (from 1; 0 outside a turn) and ms since the turn began."""

    turn: int = 0
    at_ms: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """A flat, JSON-ready dict; ``event`` is the class's name in snake_case."""
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(self).__name__).lower()
        return {"event": name, **dataclasses.asdict(self), "at_ms": round(self.at_ms, 1)}


# --- the user -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TurnStarted(Event):
    source: Literal["typed", "spoken", "announcement", "replay"]
    """An announcement and a replay only speak: the conversation knows nothing of them."""


@dataclass(frozen=True, slots=True)
class ListeningStarted(Event):
    """Frames flow: now is the time to talk."""


@dataclass(frozen=True, slots=True)
class InputLevel(Event):
    """Loudness of the microphone, RMS 0.0–1.0, about 25 times a second."""

    level: float


@dataclass(frozen=True, slots=True)
class SpeechPause(Event):
    """Hands-free: after ``left_ms`` more of silence, ``of_ms`` in all, the listening ends. Told
    again and again in a pause, and once with all of it left when the user talks on."""

    left_ms: float
    of_ms: float


@dataclass(frozen=True, slots=True)
class TranscriptPartial(Event):
    """All that has been understood so far; replaces the partial before."""

    text: str


@dataclass(frozen=True, slots=True)
class TalkReleased(Event):
    """The talk key was let go, or the recording ended: the response's clock starts."""


@dataclass(frozen=True, slots=True)
class TranscriptFinal(Event):
    text: str


@dataclass(frozen=True, slots=True)
class UserMessage(Event):
    """The user's words, typed or spoken, are in the conversation."""

    text: str


# --- the reply ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RequestSent(Event):
    """One request to the model; ``round`` counts from 1 and grows with tool rounds."""

    round: int
    model: str
    idle_s: float | None = None
    """Since the model was last at work for this session, s; None: its first request since the
    start, or since the settings changed."""


@dataclass(frozen=True, slots=True)
class Retrying(Event):
    attempt: int
    of: int
    wait_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class ReasoningDelta(Event):
    text: str


@dataclass(frozen=True, slots=True)
class ReplyDelta(Event):
    text: str


@dataclass(frozen=True, slots=True)
class ReplyFinished(Event):
    """The model has said all; speech may go on. ``tokens`` where the provider counts them."""

    reason: str
    tokens: int | None = None


# --- tools --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PermissionAsked(Event):
    """A call waits for the user's verdict; asked again, with other words, until it is clear."""

    call_id: str
    name: str
    arguments: str
    origin: str
    """The tool server it comes from; empty: built in."""
    question: str
    """What is said aloud, in the voice's language."""


@dataclass(frozen=True, slots=True)
class PermissionAnswered(Event):
    """One for each call that was asked for; ``no`` also where the turn ended first."""

    call_id: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ToolStarted(Event):
    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolProgress(Event):
    """How far a running call has come, in the tool's own words."""

    call_id: str
    text: str


@dataclass(frozen=True, slots=True)
class ToolFinished(Event):
    call_id: str
    name: str
    outcome: Literal["ok", "error", "timed_out", "cancelled"]
    result: str
    took_ms: float


# --- speech -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ChunkReady(Event):
    """Characters ``[start, end)`` of the reply go to the voice; ``spoken`` is what it will say."""

    chunk: int
    start: int
    end: int
    spoken: str


@dataclass(frozen=True, slots=True)
class ChunkSynthesised(Event):
    """The chunk's first samples exist."""

    chunk: int
    voice: str = ""


@dataclass(frozen=True, slots=True)
class ChunkStarted(Event):
    """The chunk's first audible sample sounds at ``audible_ms`` (leading silence passed)."""

    chunk: int
    start: int
    end: int
    audible_ms: float


@dataclass(frozen=True, slots=True)
class ChunkFinished(Event):
    chunk: int
    ended_ms: float


@dataclass(frozen=True, slots=True)
class Underrun(Event):
    """The voice ran dry for ``gap_ms`` between two pieces of one answer (no tool was awaited)."""

    gap_ms: float


@dataclass(frozen=True, slots=True)
class FeedbackStarted(Event):
    """Something audible that is not the answer: a filler, a tick, a chime."""

    text: str
    audible_ms: float


@dataclass(frozen=True, slots=True)
class FeedbackFinished(Event):
    ended_ms: float


# --- ends and notices ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """One sentence the user should see, in a turn or outside: a device or voice is missing, …"""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class ConversationOpened(Event):
    """Between two turns: from now on the conversation is another one, which begins like this."""

    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnLatency:
    """One turn's figures in ms. ``None``: that point was not reached (nothing spoken, say)."""

    transcription_ms: float | None = None
    """Talk key released (or the recording's end) → final transcript; 0 when typed."""
    ttft_ms: float | None = None
    """Request sent → first text delta of the answer; includes tools it had to wait for, not the
    time in which the user was asked."""
    aggregation_ms: float | None = None
    """First delta → first chunk that can be spoken."""
    synthesis_ms: float | None = None
    """That chunk handed to the voice → its first audio samples."""
    playback_ms: float | None = None
    """First samples → first audible sample at the device, its own leading silence included."""
    response_ms: float | None = None
    """The sum of the five parts: the silence before the answer."""
    first_feedback_ms: float | None = None
    """Released → the first audible thing, a filler included."""
    tools_ms: float = 0.0
    """Time in which at least one tool ran."""
    longest_silence_ms: float | None = None
    """The longest stretch without sound from release to the end of speech."""
    underruns: int = 0
    """Times the voice ran dry between two pieces of the answer."""
    tokens_per_second: float | None = None
    """Rate of the answer's deltas after the first, without the time in which tools ran (the
    provider's count, where it counts nothing but the answer)."""


@dataclass(frozen=True, slots=True)
class TurnEnded(Event):
    """Exactly one for each TurnStarted, whatever happened."""

    outcome: Literal["completed", "interrupted", "failed"]
    text: str
    """The whole reply as received."""
    heard: str
    """The beginning of ``text`` that was heard (all of it where nothing is spoken)."""
    error: str | None
    """One sentence, where ``outcome`` is failed."""
    error_code: str | None
    retryable: bool
    latency: TurnLatency


class State(StrEnum):
    """What the state light shows."""

    IDLE = "idle"
    LISTENING = "listening"
    THINKING = "thinking"
    USING_TOOL = "using_tool"
    ASKING = "asking"
    """A tool waits for the user's yes or no."""
    SPEAKING = "speaking"


def next_state(state: State, event: Event) -> State:
    """The state after ``event``; a pure fold, so every watcher arrives at the same one."""
    match event:
        case TurnStarted(source="spoken") | ListeningStarted():
            return State.LISTENING
        case TurnStarted() | TalkReleased() | RequestSent():  # the last ends the use of tools
            return State.SPEAKING if state is State.SPEAKING else State.THINKING
        case PermissionAsked():
            return State.ASKING
        case PermissionAnswered():
            return State.THINKING
        case ToolStarted() if state is not State.SPEAKING:
            return State.USING_TOOL
        case ChunkStarted():
            return State.SPEAKING
        case TurnEnded():
            return State.IDLE
    return state
