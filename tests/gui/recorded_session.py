"""A fake session that records its commands, and a clock that a test sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.engine.contracts.events import ConversationOpened, Event, TurnEnded, TurnLatency
from app.engine.contracts.ports import Message
from app.engine.pipeline import Pipeline
from app.engine.tools.permission_policy import PermissionPolicy
from app.services.llm.helper.chat import BuiltinChat
from app.services.mcp.servers import ToolServers


class RecordedSession:
    """Records commands in ``commands``. ``publish`` sends an event as the engine does."""

    def __init__(self) -> None:
        self.commands: list[tuple[str, ...]] = []
        self.expected = 0
        self.kept = 0
        self.rules = PermissionPolicy()
        self.pipeline = Pipeline(BuiltinChat())
        self.tool_sources = [ToolServers()]
        self.archive: object = None
        self.publish: Callable[[Event], None] = lambda event: None

    def say(self, text: str) -> None:
        self.commands.append(("say", text))

    def prewarm(self) -> None:
        self.expected += 1

    def press(self) -> None:
        self.commands.append(("press",))

    def release(self) -> None:
        self.commands.append(("release",))

    def keep_listening(self) -> None:
        self.kept += 1

    def stop_speaking(self) -> None:
        self.commands.append(("hush",))

    def interrupt(self) -> None:
        self.commands.append(("interrupt",))

    def retry(self) -> None:
        self.commands.append(("retry",))

    def regenerate(self, number: int, text: str = "") -> None:
        self.commands.append(("ask_again", str(number), text))

    def replay(self, text: str) -> None:
        self.commands.append(("play", text))

    def continue_reply(self, number: int, request: str) -> None:
        self.commands.append(("continue_reply", str(number), request))

    def leave_branch(self) -> None:
        self.commands.append(("leave_branch",))

    def open_conversation(self, messages: Sequence[Message] = (), archive: object = None) -> None:
        self.archive = archive
        self.publish(ConversationOpened(messages=tuple(messages)))

    def answer(self, call_id: str, verdict: str) -> None:
        self.commands.append(("answer", call_id, verdict))

    def cancel_tool(self, call_id: str) -> None:
        self.commands.append(("cancel_tool", call_id))

    def cancel_timer(self, number: int) -> None:
        self.commands.append(("cancel_timer", str(number)))

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        self.publish = callback
        return lambda: None


class Clock:
    """Returns ``now``, in seconds, which a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def ended(turn: int, text: str = "", **changes: object) -> TurnEnded:
    """A completed turn's end; ``changes`` override its fields."""
    fields: dict[str, object] = {
        "outcome": "completed",
        "heard": text,
        "error": None,
        "error_code": None,
        "retryable": False,
        "latency": TurnLatency(),
        **changes,
    }
    return TurnEnded(turn=turn, text=text, **fields)  # type: ignore[arg-type]
