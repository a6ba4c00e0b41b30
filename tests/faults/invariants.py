"""The invariants of a session, checked while it runs.

- I1 The user's words are in the conversation before the request is sent.
- I2 Each turn ends once, with one of three outcomes, and then the window is idle.
- I3 The received part of a reply is kept, and how much of it was heard.
- I4 Each tool call has exactly one result, in order.
- I5 No sound of a turn is played after its end.
- I6 No log contains a key or speech.
- I7 The event loop never stalls for 100 ms.
- I8 A tool that acts runs once for each call.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import threading
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from app.engine.contracts.events import (
    Event,
    PermissionAnswered,
    PermissionAsked,
    ReplyDelta,
    RequestSent,
    State,
    ToolFinished,
    ToolStarted,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Audio, Message, Playback
from app.engine.session import Session

STALL_S = 0.1
BEAT_S = 0.01


class Watch:
    """Subscribes to ``session`` and records each violation; ``check`` raises for them.

    ``secrets`` are texts that no log may contain. No event may contain ``key`` either.
    """

    def __init__(self, session: Session, key: str = "", secrets: Sequence[str] = ()) -> None:
        self._session = session
        self._key = key
        self._secrets = [*secrets, key] if key else list(secrets)
        self.breaches: list[str] = []
        self._turn: int | None = None
        self._last_turn = 0
        self._conversation = session.conversation
        """That of the current turn. The session may open another before the turn ends."""
        self._words: str | None = None
        self._text = ""
        self._asked = False
        self._open_calls: set[str] = set()
        self._open_questions: set[str] = set()
        self._sounding: list[Playback] = []
        session.subscribe(self._note)
        if session.pipeline.speaker:
            self._watch_speaker(session.pipeline.speaker)

    def _watch_speaker(self, speaker) -> None:
        play = speaker.play

        def watched(audio: Audio) -> Playback:
            self._expect(self._turn is not None, "I5: sound outside a turn")
            playback = play(audio)
            self._sounding.append(playback)
            return playback

        speaker.play = watched

    def _expect(self, holds: bool, breach: str) -> None:
        if not holds:
            self.breaches.append(f"{breach} (turn {self._last_turn})")

    # --- the events -----------------------------------------------------------------------------

    def _note(self, event: Event) -> None:
        if self._key:
            shown = repr(dataclasses.astuple(event))
            self._expect(self._key not in shown, f"I6: the key in {type(event).__name__}")
        if event.turn == 0:
            return
        if isinstance(event, TurnStarted):
            self._begin(event)
            return
        if event.turn != self._turn:
            self._expect(False, f"I2: {type(event).__name__} of turn {event.turn} outside it")
            return
        conversation = self._conversation
        match event:
            case UserMessage(text=text):
                self._words = text
                self._expect(
                    conversation.user_messages()[-1:] == [text], "I1: the words are not kept"
                )
            case RequestSent():
                self._asked = True
                said = conversation.user_messages()
                self._expect(bool(said), "I1: a request without words")
                if self._words is not None:
                    self._expect(said[-1:] == [self._words], "I1: the words are not kept")
                self._expect(not self._open_calls, "I4: a request while a call is open")
            case ReplyDelta(text=text):
                self._text += text
            case PermissionAsked(call_id=call_id):
                self._open_questions.add(call_id)
            case PermissionAnswered(call_id=call_id):
                self._expect(call_id in self._open_questions, "an answer without a question")
                self._open_questions.discard(call_id)
            case ToolStarted(call_id=call_id):
                self._expect(call_id not in self._open_calls, "I8: a call is run twice")
                self._open_calls.add(call_id)
            case ToolFinished(call_id=call_id):
                self._expect(call_id in self._open_calls, "I4: the end of no call")
                self._open_calls.discard(call_id)
            case TurnEnded():
                self._end(event)

    def _begin(self, event: TurnStarted) -> None:
        self._expect(self._turn is None, "I2: a second turn")
        self._expect(event.turn > self._last_turn, "I2: a turn's number is not new")
        self._turn = self._last_turn = event.turn
        self._conversation = self._session.conversation
        self._words, self._text, self._asked = None, "", False

    def _end(self, end: TurnEnded) -> None:
        self._turn = None
        self._expect(self._session.state is State.IDLE, "I2: not idle at the end")
        failed = end.outcome == "failed"
        self._expect(bool(end.error) is failed, "I2: a failure has a sentence, and only a failure")
        self._expect(bool(end.error_code) is failed, "I2: a failure has a code")
        self._expect("\n" not in (end.error or ""), "I2: the sentence is no sentence")
        self._expect(not self._open_calls, "I4: a call without an end")
        self._expect(not self._open_questions, "a question without an answer")
        self._open_calls.clear()
        self._open_questions.clear()
        self._expect(end.text == self._text, "I3: the text is not what came")
        self._expect(end.text.startswith(end.heard), "I3: heard what was not said")
        if self._asked:
            messages = self._conversation.messages
            for kept, found in (
                (end.text, kept_of_reply(messages)),
                (
                    end.heard if end.outcome == "interrupted" else end.text,
                    kept_of_reply(messages, heard=True),
                ),
            ):
                if self._words is None:  # a retry keeps earlier tool results before it
                    found = found[len(found) - len(kept) :]
                self._expect(found == kept, "I3: the reply is not kept")
        self._expect(is_paired(self._conversation.messages), "I4: calls are not paired")
        self._expect(all(play.done.done() for play in self._sounding), "I5: it still sounds")
        self._sounding.clear()

    # --- the end --------------------------------------------------------------------------------

    def check(self, logged: str = "") -> None:
        """Raise AssertionError for all violations so far. ``logged`` is the text of all logs."""
        self._expect(self._turn is None, "I2: a turn without an end")
        for secret in self._secrets:
            self._expect(secret not in logged, "I6: speech or a key in the log")
        assert not self.breaches, self.breaches


def kept_of_reply(messages: Sequence[Message], *, heard: bool = False) -> str:
    """Return the stored reply to the last question of a conversation, or what was heard of it."""
    asked = max(at for at, message in enumerate(messages) if message.role == "user")
    replies = [message for message in messages[asked:] if message.role == "assistant"]
    return "".join(one.heard_content if heard else one.content for one in replies)


def is_paired(messages: Sequence[Message]) -> bool:
    """Whether each call is followed by exactly one result, and there are no other results."""
    owed: list[str] = []
    for message in messages:
        if message.role == "tool":
            if not owed or message.tool_call_id != owed.pop(0):
                return False
        elif owed:
            return False
        else:
            owed = [call.id for call in message.tool_calls]
    return not owed


class Heartbeat:
    """Measures the longest time that the event loop's thread was busy or blocked (s). Time spent
    waiting for a processor does not count."""

    def __init__(self) -> None:
        self.longest_s = 0.0

    @contextlib.asynccontextmanager
    async def beating(self) -> AsyncIterator[Heartbeat]:
        task = asyncio.create_task(self._beat())
        try:
            yield self
        finally:
            task.cancel()

    async def _beat(self) -> None:
        while True:
            began, queued_s = time.monotonic(), in_line_s()
            await asyncio.sleep(BEAT_S)
            late_s = time.monotonic() - began - BEAT_S
            self.longest_s = max(self.longest_s, late_s - (in_line_s() - queued_s))

    def check(self) -> None:
        assert self.longest_s < STALL_S, f"I7: the event loop stalled for {self.longest_s:.3f} s"


def in_line_s() -> float:
    """Return how long this thread has waited for a processor (s), if the system reports it."""
    stat = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    with contextlib.suppress(OSError, IndexError, ValueError):
        return int(stat.read_text().split()[1]) / 1e9
    return 0.0
