"""A conversation without a key in the real window, with a loudspeaker that the microphone hears."""

from __future__ import annotations

from pathlib import Path

from tests import conversing
from tests.end_to_end.watching import watched_app
from tests.loopback import ThreadedLoopback
from tests.loopback_replies import Reply
from tests.rig import Screen, Sound


def test_it_hears_the_user_and_not_itself(screen: Screen, sound: Sound, tmp_path: Path):
    said = conversing.cut(tmp_path, conversing.HUMAN_BEGINS_S, conversing.HUMAN_ENDS_S, 6.0)
    with (
        ThreadedLoopback([Reply("They were.", ttft_s=0.1)]) as server,
        conversing.echo(sound, gain_db=-20.0, delay_ms=60),
        watched_app(
            tmp_path, {**screen.env, **sound.env}, base_url=server.base_url, model="test-model"
        ) as app,
    ):
        window = int(app.wait_for("window")["id"])
        app.wait_for("ready", lambda event: event["ready"])
        screen.focus(window)
        screen.press("ctrl+shift+t")
        assert app.wait_for("conversation_mode_changed")["active"]
        conversing.play(sound, said)
        heard = app.wait_for("transcript_final")["text"].lower()
        ended = app.wait_for("turn_ended")
        screen.press("Escape")
        closed = app.wait_for("conversation_mode_changed")
    assert "worst of times" in heard
    assert (ended["outcome"], ended["text"]) == ("completed", "They were.")
    assert (closed["active"], closed["reason"]) == (False, "user")
    assert len(app.of("turn_started")) == 1
