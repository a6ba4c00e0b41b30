"""Between the window and the session: one signal for all events, one plain method for each verb.

The window is up before the session exists. What the user types meanwhile is kept and said as soon
as a session is attached.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.engine.contracts.events import Event, Notice
from app.engine.contracts.tools import Verdict
from app.messages import sentence

NOT_READY = "getting_ready"
"""The code of the notice that a key was pressed too early; it goes when the session comes."""

GETTING_READY = sentence("Getting ready… one moment, please.")


class Verbs(Protocol):
    """What the window may ask of a session."""

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
    def answer(self, call_id: str, verdict: Verdict) -> object: ...
    def cancel_tool(self, call_id: str) -> object: ...
    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]: ...


class Bridge(QObject):
    """All events arrive through ``happened``; intents go to the attached session."""

    happened = Signal(object)
    """Every event of the engine (``event`` would hide QObject's own)."""
    ready = Signal(bool)
    """Whether a session is attached."""
    failed = Signal()
    """No session could be made; a notice has said why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Verbs | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._unsaid = ""
        self._why_not: str = GETTING_READY

    def attach(self, session: Verbs) -> None:
        """From now on ``session`` hears the intents and its events are shown."""
        self.detach()
        self._session = session
        self._why_not = GETTING_READY
        self._unsubscribe = session.subscribe(self.happened.emit)
        self.ready.emit(True)
        unsaid, self._unsaid = self._unsaid, ""
        if unsaid:
            session.say(unsaid)

    def detach(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._session = self._unsubscribe = None
            self.ready.emit(False)

    def tell(self, code: str, sentence: str) -> None:
        """Show a notice that is no session's."""
        self.happened.emit(Notice(code=code, text=sentence))

    def fail(self, code: str, why: str) -> None:
        """No session could be made, or changed; ``why`` is one sentence."""
        self.tell(code, why)
        if self._session is None:
            self._why_not = why
            self.failed.emit()

    def say(self, text: str) -> None:
        if self._session is None:
            self._unsaid = text  # in place of what came before, which it would interrupt
        else:
            self._session.say(text)

    def expect(self, coming: bool = True) -> None:
        """The user begins to type something, or, not ``coming``, has taken it back."""
        if self._session is not None and coming:
            self._session.prewarm()

    def press(self) -> None:
        if self._session is None:
            self.tell(NOT_READY, self._why_not)
        else:
            self._session.press()

    def release(self) -> None:
        if self._session is not None:
            self._session.release()

    def keep(self) -> None:
        """Nobody holds the key that began the listening."""
        if self._session is not None:
            self._session.keep_listening()

    def hush(self) -> None:
        """The reply that sounds goes on as text."""
        if self._session is not None:
            self._session.stop_speaking()

    def interrupt(self) -> None:
        if self._session is not None:
            self._session.interrupt()

    def retry(self) -> None:
        if self._session is not None:
            self._session.retry()

    def regenerate(self, number: int, text: str = "") -> None:
        """Have the user's message ``number`` answered once more, or ``text`` in its place."""
        if self._session is not None:
            self._session.regenerate(number, text)

    def play(self, text: str) -> None:
        if self._session is not None:
            self._session.replay(text)

    def answer(self, call_id: str, verdict: Verdict) -> None:
        if self._session is not None:
            self._session.answer(call_id, verdict)

    def cancelTool(self, call_id: str) -> None:
        if self._session is not None:
            self._session.cancel_tool(call_id)
