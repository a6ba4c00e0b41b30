"""The typed events of a turn and the session state that follows from them.

The window, the command line, the latency meter and the tests all read this one stream. The turn
stamps ``turn`` and ``at_ms`` when it emits an event; nothing else stamps time. Events arrive in the
order in which they became known, so a time reported by a device (``audible_ms``, ``ended_ms``) may
be a little later than ``at_ms``.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from app.engine.contracts.ports import Message
from app.engine.contracts.tools import Outcome, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Base class: the turn's number (from 1; 0 outside a turn) and ms since the turn began."""

    turn: int = 0
    at_ms: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready dict; ``event`` is the class name in snake_case."""
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(self).__name__).lower()
        return {"event": name, **dataclasses.asdict(self), "at_ms": round(self.at_ms, 1)}


# --- the user -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TurnStarted(Event):
    source: Literal["typed", "spoken", "announcement", "replay"]
    """Announcements and replays only speak; they add nothing to the conversation."""


@dataclass(frozen=True, slots=True)
class ListeningStarted(Event):
    """The microphone delivers frames: the user can talk now."""


@dataclass(frozen=True, slots=True)
class InputLevel(Event):
    """Microphone level, RMS 0.0–1.0, about 25 times a second."""

    level: float


@dataclass(frozen=True, slots=True)
class SpeechPause(Event):
    """Hands-free: listening ends after ``left_ms`` more silence of ``of_ms`` in total. Sent
    repeatedly during a pause, and once with all of it left when the user resumes."""

    left_ms: float
    of_ms: float


@dataclass(frozen=True, slots=True)
class TranscriptPartial(Event):
    """Everything recognized so far; replaces the previous partial."""

    text: str


@dataclass(frozen=True, slots=True)
class TalkReleased(Event):
    """The talk key was released or the recording ended: response latency counts from here."""

    silence_ms: float = 0.0
    """Hands-free: the silence after the user's last word, which ended the recording."""


@dataclass(frozen=True, slots=True)
class TranscriptFinal(Event):
    text: str


@dataclass(frozen=True, slots=True)
class UserMessage(Event):
    """The user's words, typed or spoken, were added to the conversation."""

    text: str


# --- the reply ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RequestSent(Event):
    """One request to the model; ``round`` counts from 1, one for each tool round."""

    round: int
    model: str
    idle_s: float | None = None
    """Seconds since the model last worked for this session; None for the first request since the
    start or a change of settings."""
    text_only: bool = False
    """The reply is not spoken."""
    prefilled_tokens: int | None = None
    """Tokens at the beginning of the request that the model has evaluated ahead of it; None if it
    cannot, or does not tell."""


@dataclass(frozen=True, slots=True)
class Retrying(Event):
    attempt: int
    of: int
    wait_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class StillWaiting(Event):
    """The model has sent nothing for ``waited_s``: its server may be loading it. Repeated, each
    time after twice the wait."""

    model: str
    waited_s: float


@dataclass(frozen=True, slots=True)
class AnsweredBy(Event):
    """The built-in helper makes this reply, not the model that ``RequestSent`` names."""

    name: str


@dataclass(frozen=True, slots=True)
class ReasoningDelta(Event):
    text: str


@dataclass(frozen=True, slots=True)
class ReplyDelta(Event):
    text: str


@dataclass(frozen=True, slots=True)
class ReplyRetracted(Event):
    """Only the first ``length`` characters of the reply remain. The rest turned out to be the
    model's reasoning, and its speech has stopped."""

    length: int


@dataclass(frozen=True, slots=True)
class ReplyFinished(Event):
    """The model's stream ended; speech may continue. ``tokens`` if the provider counts them."""

    reason: str
    tokens: int | None = None
    prompt_ms: float | None = None
    """How long the model evaluated the request, if the server tells."""


# --- tools --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PermissionAsked(Event):
    """A call waits for the user's verdict. Repeated if the answer was unclear."""

    call_id: str
    name: str
    arguments: str
    origin: str
    """The tool server it comes from; empty for a built-in tool."""
    question: str
    """Spoken aloud, in the voice's language."""
    title: str = ""
    """The question as the tool declares it for the window, in English and translatable."""
    yes: str = "yes"
    """The word that allows the call when the user says it, in the voice's language."""


@dataclass(frozen=True, slots=True)
class PermissionAnswered(Event):
    """One for each call that was asked about; ``no`` also if the turn ended first."""

    call_id: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ToolStarted(Event):
    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolProgress(Event):
    """Progress of a running call, in the tool's own words."""

    call_id: str
    text: str


@dataclass(frozen=True, slots=True)
class ToolFinished(Event):
    call_id: str
    name: str
    outcome: Outcome
    result: str
    took_ms: float


@dataclass(frozen=True, slots=True)
class ToolNotRun(Event):
    """A call did not start: the user did not allow it (``refused``), or it was cut off
    (``error``). ``result`` tells the model so."""

    call_id: str
    name: str
    arguments: str
    outcome: Outcome
    result: str


# --- speech -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ChunkReady(Event):
    """Characters ``[start, end)`` of the reply go to the voice, which says ``spoken``."""

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
    """The chunk's first audible sample plays at ``audible_ms``, after any leading silence."""

    chunk: int
    start: int
    end: int
    audible_ms: float


@dataclass(frozen=True, slots=True)
class ChunkFinished(Event):
    chunk: int
    ended_ms: float


@dataclass(frozen=True, slots=True)
class SpeechPaused(Event):
    """Nothing has been heard for a moment, and the turn continues: the model or a tool works."""

    using_tool: bool


@dataclass(frozen=True, slots=True)
class Underrun(Event):
    """The voice ran dry for ``gap_ms`` between two pieces of one answer, but not because of a
    tool."""

    gap_ms: float


@dataclass(frozen=True, slots=True)
class FeedbackStarted(Event):
    """A sound that is not the answer: a filler, a tick, a chime."""

    text: str
    audible_ms: float


@dataclass(frozen=True, slots=True)
class FeedbackFinished(Event):
    ended_ms: float


# --- ends and notices ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """One sentence for the user, during or outside a turn: a device or voice is missing, …"""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class PendingTimer:
    """A timer, alarm or reminder that has not rung yet."""

    number: int
    kind: Literal["timer", "alarm", "reminder"]
    label: str
    due: float
    """When it rings, in s since the epoch."""
    paused_left: float = 0.0
    """Seconds that a paused timer has left; 0 if it is running."""


@dataclass(frozen=True, slots=True)
class TimersChanged(Event):
    """All that are set now, the next one due first: one was set, changed, paused, canceled, or
    rings, in this program or another one."""

    timers: tuple[PendingTimer, ...]


@dataclass(frozen=True, slots=True)
class ConversationOpened(Event):
    """Between two turns: the session switched to a conversation with these messages."""

    messages: tuple[Message, ...] = ()
    is_branch: bool = False
    """It is the conversation before without the messages after a certain point. The other one is
    kept, and ``Session.leave_branch`` switches back to it."""


EndReason = Literal["user", "farewell", "silence", "failure"]


@dataclass(frozen=True, slots=True)
class ConversationModeChanged(Event):
    """The microphone stays open from now on, or it was closed."""

    active: bool
    reason: EndReason = "user"
    """Why it was closed."""


@dataclass(frozen=True, slots=True)
class TurnLatency:
    """One turn's figures in ms; ``None`` if that point was not reached."""

    transcription_ms: float | None = None
    """Talk key released (or end of recording) → final transcript; 0 when typed."""
    ttft_ms: float | None = None
    """Request sent → first text delta of the answer; includes tools it waited for, but not the
    time in which the user was asked for permission."""
    aggregation_ms: float | None = None
    """First delta → first chunk that can be spoken."""
    synthesis_ms: float | None = None
    """That chunk sent to the voice → its first audio samples."""
    playback_ms: float | None = None
    """First samples → first audible sample at the device, including leading silence."""
    response_ms: float | None = None
    """Sum of the five parts: the silence before the answer."""
    first_feedback_ms: float | None = None
    """Released → first sound of any kind, fillers included."""
    tools_ms: float = 0.0
    """Time in which at least one tool ran."""
    longest_silence_ms: float | None = None
    """Longest stretch without sound from release to the end of speech."""
    underruns: int = 0
    """How often the voice ran dry between two pieces of the answer."""
    tokens_per_second: float | None = None
    """Rate of the answer's deltas after the first, without the time in which tools ran (the
    provider's count if it counts nothing but the answer)."""
    end_of_speech_ms: float = 0.0
    """Hands-free: the user's last word → end of recording; before ``response_ms``, not in it."""
    tools_awaited_ms: float = 0.0
    """Part of ``ttft_ms``: time in which tools ran."""
    permission_ms: float = 0.0
    """Time in which a question to the user was open, in the whole turn; in none of the five
    parts."""
    prompt_ms: float | None = None
    """Part of ``ttft_ms``: the model's server evaluated the requests. None if it does not tell."""


@dataclass(frozen=True, slots=True)
class TurnEnded(Event):
    """Exactly one for each TurnStarted, whatever happened."""

    outcome: Literal["completed", "interrupted", "failed"]
    text: str
    """The whole reply as received."""
    heard: str
    """The beginning of ``text`` that was heard (all of it if nothing is spoken)."""
    error: str | None
    """One sentence if ``outcome`` is failed."""
    error_code: str | None
    retryable: bool
    latency: TurnLatency
    unsent: str = ""
    """What the user was recognized to say, if the turn ended before it was in the conversation."""


class State(StrEnum):
    """What the state light shows."""

    IDLE = "idle"
    LISTENING = "listening"
    THINKING = "thinking"
    USING_TOOL = "using_tool"
    ASKING = "asking"
    """A tool waits for the user's permission."""
    SPEAKING = "speaking"


def next_state(state: State, event: Event) -> State:
    """The state after ``event``; pure, so that all subscribers arrive at the same state."""
    match event:
        case TurnStarted(source="spoken") | ListeningStarted():
            return State.LISTENING
        case TurnStarted() | TalkReleased() | RequestSent():  # a request ends the use of tools
            return State.SPEAKING if state is State.SPEAKING else State.THINKING
        case PermissionAsked():
            return State.ASKING
        case PermissionAnswered():
            return State.THINKING
        case ToolStarted() if state is not State.SPEAKING:
            return State.USING_TOOL
        case ChunkStarted():
            return State.SPEAKING
        case SpeechPaused(using_tool=using_tool) if state is State.SPEAKING:
            return State.USING_TOOL if using_tool else State.THINKING
        case TurnEnded():
            return State.IDLE
    return state
