"""A request made at the release of the key, before the final transcript is there."""

from __future__ import annotations

import pytest

from app.engine.contracts.events import ReplyDelta, RequestSent, ToolStarted, TranscriptFinal
from app.engine.tools.registry import Tool
from app.errors import StreamBroken
from tests.engine.script import Script, ScriptedTranscriber, call, wait

QUESTION = "What time is it"


def spoken(*replies, final: str | None = None, until: float = 2.5, **pipeline) -> Script:
    """The question, of which nothing more is heard from 1.2 s on."""
    transcriber = ScriptedTranscriber(QUESTION, final=final)
    script = Script(*replies, hears=transcriber, **{"early_start": True, **pipeline})
    return script.presses(0).releases(until)


@pytest.mark.parametrize("final", [None, "what time is it?", "What time is it."])
def test_the_reply_under_way_is_kept_when_the_final_transcript_says_the_same(final):
    script = spoken("It is noon.", final=final).run()
    assert script.end.text == "It is noon."
    assert len(script.model.requests) == 1
    assert [m.content for m in script.conversation.messages] == [final or QUESTION, "It is noon."]


def test_the_wait_for_the_model_began_at_the_release():
    late, early = spoken("It is noon.", early_start=False).run(), spoken("It is noon.").run()
    assert late.end.latency.ttft_ms == pytest.approx(200, abs=1)
    saved_ms = early.end.latency.transcription_ms
    assert early.end.latency.ttft_ms == pytest.approx(200 - saved_ms, abs=1)
    assert saved_ms == late.end.latency.transcription_ms > 50


def test_nothing_of_it_is_shown_before_the_final_transcript():
    script = spoken(["It is noon."]).run()
    order = [type(e) for e in script.events if isinstance(e, TranscriptFinal | ReplyDelta)]
    assert order[0] is TranscriptFinal
    assert len(script.of(RequestSent)) == 1


def test_another_final_transcript_asks_anew_and_nothing_of_the_first_attempt_is_left():
    script = spoken(
        ["Wrong ", wait(5), "answer."], "It is six in Rome.", final="What time is it in Rome"
    ).run()
    assert script.end.text == "It is six in Rome."
    assert script.model.closed_midway == 1
    assert script.model.requests[-1][-1].content == "What time is it in Rome"
    assert [m.content for m in script.conversation.messages][-1] == "It is six in Rome."
    assert "Wrong" not in "".join(delta.text for delta in script.of(ReplyDelta))


def test_no_tool_is_run_for_an_attempt_that_is_thrown_away():
    rung = []

    def ring() -> str:
        """Ring."""
        rung.append(1)
        return "rung"

    script = spoken(
        [call("ring")],
        "Never mind.",
        final="What time is it not",
        tools=[Tool.from_function(ring, asks=False)],
    ).run()
    assert rung == []
    assert script.of(ToolStarted) == []
    assert script.end.text == "Never mind."


def test_a_tool_of_the_reply_that_is_kept_runs_as_ever():
    def ring() -> str:
        """Ring."""
        return "rung"

    script = spoken([call("ring")], "Done.", tools=[Tool.from_function(ring, asks=False)]).run()
    assert [started.name for started in script.of(ToolStarted)] == ["ring"]
    assert script.end.text == "Done."


def test_while_words_still_come_nothing_is_asked_ahead():
    script = spoken("It is noon.", until=1.4).run()
    assert script.end.latency.ttft_ms == pytest.approx(200, abs=1)


def test_a_failed_attempt_fails_as_the_request_would():
    script = spoken(["It is", StreamBroken("The connection was lost.")]).run()
    assert (script.end.outcome, script.end.text) == ("failed", "It is")
    assert script.end.error == "The connection was lost."


def test_stopping_before_the_final_transcript_closes_the_stream():
    script = spoken([wait(9), "It is noon."]).barges_in(2.55).run()
    assert script.end.outcome == "interrupted"
    assert script.model.closed_midway == 1
    assert script.conversation.messages == ()
