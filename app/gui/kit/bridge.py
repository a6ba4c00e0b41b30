"""Connects the window with the session: one signal for all events, one method for each command.

The window is up before the session exists. What the user types meanwhile is sent as soon as a
session is attached.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol

from PySide6.QtCore import QObject, Signal

from app.engine.contracts.events import Event, Notice
from app.engine.contracts.tools import Verdict
from app.messages import sentence

P = ParamSpec("P")

NOT_READY = "getting_ready"
"""Code of the notice that the user talked before a session was ready, which then removes it."""

GETTING_READY = sentence("Getting ready… One moment, please.")


class Commands(Protocol):
    """The part of a session that the window uses."""

    def say(self, text: str) -> object: ...
    def prewarm(self) -> object: ...
    def press(self) -> object: ...
    def release(self) -> object: ...
    def keep_listening(self) -> object: ...
    def stop_speaking(self) -> object: ...
    def interrupt(self) -> object: ...
    def retry(self) -> object: ...
    def regenerate(self, number: int, text: str = "") -> object: ...
    def replay(self, text: str) -> object: ...
    def continue_reply(self, number: int, request: str) -> object: ...
    def answer(self, call_id: str, verdict: Verdict) -> object: ...
    def cancel_tool(self, call_id: str) -> object: ...
    def cancel_timer(self, number: int) -> object: ...
    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]: ...


class ConversationMode(Protocol):
    """The part of the engine's conversation mode that the window uses."""

    @property
    def is_active(self) -> bool: ...
    def start(self) -> object: ...
    def stop(self) -> object: ...


def _forwarded(
    command: Callable[Concatenate[Commands, P], object],
) -> Callable[Concatenate[Bridge, P], None]:
    """A method that forwards ``command`` to the session, if one is attached."""

    def forward(bridge: Bridge, /, *args: P.args, **kwargs: P.kwargs) -> None:
        if bridge._session is not None:
            getattr(bridge._session, command.__name__)(*args, **kwargs)

    return forward


class Bridge(QObject):
    event_received = Signal(object)
    """An event of the engine."""
    ready = Signal(bool)
    """Whether a session is attached."""
    failed = Signal()
    """No session could be created; a notice has said why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Commands | None = None
        self._mode: ConversationMode | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._unsent: list[str] = []
        self._why_not_ready: str = GETTING_READY

    def attach(self, session: Commands, mode: ConversationMode | None = None) -> None:
        """Send commands to ``session`` and publish its events from now on."""
        self.detach()
        self._session, self._mode = session, mode
        self._why_not_ready = GETTING_READY
        self._unsubscribe = session.subscribe(self.event_received.emit)
        self.ready.emit(True)
        unsent, self._unsent = self._unsent, []
        for text in unsent:  # each is kept, and the last one is answered
            session.say(text)

    def detach(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._session = self._unsubscribe = self._mode = None
            self.ready.emit(False)

    def show_notice(self, code: str, sentence: str) -> None:
        """Show a notice that does not come from a session."""
        self.event_received.emit(Notice(code=code, text=sentence))

    def show_failure(self, code: str, reason: str) -> None:
        """No session could be created, or changed; ``reason`` is one sentence."""
        self.show_notice(code, reason)
        if self._session is None:
            self._why_not_ready = reason
            self.failed.emit()

    def say(self, text: str) -> None:
        if self._session is None:
            self._unsent.append(text)
        else:
            self._session.say(text)

    def press(self) -> None:
        if self._session is None:
            self.show_notice(NOT_READY, self._why_not_ready)
        else:
            self._session.press()

    def toggle_conversation(self) -> None:
        """Start conversation mode, or end it."""
        if self._mode is None:
            self.show_notice(NOT_READY, self._why_not_ready)
        elif self._mode.is_active:
            self._mode.stop()
        else:
            self._mode.start()

    def end_conversation(self) -> None:
        if self._mode is not None:
            self._mode.stop()

    prewarm = _forwarded(Commands.prewarm)
    release = _forwarded(Commands.release)
    keep_listening = _forwarded(Commands.keep_listening)
    stop_speaking = _forwarded(Commands.stop_speaking)
    interrupt = _forwarded(Commands.interrupt)
    retry = _forwarded(Commands.retry)
    regenerate = _forwarded(Commands.regenerate)
    replay = _forwarded(Commands.replay)
    continue_reply = _forwarded(Commands.continue_reply)
    answer = _forwarded(Commands.answer)
    cancel_tool = _forwarded(Commands.cancel_tool)
    cancel_timer = _forwarded(Commands.cancel_timer)
