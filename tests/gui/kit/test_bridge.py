from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.engine.contracts.events import ReplyDelta
from app.gui.kit.bridge import Bridge
from tests.gui.recorded_session import RecordedSession


def test_intents_reach_the_attached_session(qtbot: QtBot, session: RecordedSession) -> None:
    bridge = Bridge()
    bridge.attach(session)
    bridge.say("Hello")
    bridge.press()
    bridge.release()
    bridge.interrupt()
    bridge.retry()
    bridge.cancel_tool("call-1")
    assert session.commands == [
        ("say", "Hello"),
        ("press",),
        ("release",),
        ("interrupt",),
        ("retry",),
        ("cancel_tool", "call-1"),
    ]


def test_events_of_the_session_come_through_one_signal(
    qtbot: QtBot, session: RecordedSession
) -> None:
    bridge = Bridge()
    heard: list[object] = []
    bridge.event_received.connect(heard.append)
    bridge.attach(session)
    session.publish(ReplyDelta(turn=1, text="Hi"))
    assert heard == [ReplyDelta(turn=1, text="Hi")]


def test_what_was_typed_too_early_is_said_once(qtbot: QtBot, session: RecordedSession) -> None:
    bridge = Bridge()
    bridge.say("One")
    bridge.say("Two")
    bridge.attach(session)
    bridge.attach(session)
    assert session.commands == [("say", "One"), ("say", "Two")]


def test_without_a_session_intents_do_no_harm(qtbot: QtBot) -> None:
    bridge = Bridge()
    for intent in (bridge.press, bridge.release, bridge.interrupt, bridge.retry):
        intent()
    bridge.cancel_tool("call-1")
