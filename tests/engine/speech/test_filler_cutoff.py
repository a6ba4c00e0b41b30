"""Where a filler breaks off when the answer is ready."""

from __future__ import annotations

import asyncio
from array import array

import pytest

from app.engine.contracts.events import ChunkStarted, FeedbackFinished, FeedbackStarted
from app.engine.contracts.ports import Audio, WordMark
from app.engine.speech.filler_cutoff import FINISH_S, cutoff_s
from app.engine.speech.sounds import chime
from app.engine.tools.registry import Tool
from tests.engine.script import HummingVoice, Script, call, wait

TEXT = "One moment while I look"
RATE_HZ = 1_000


def marked() -> Audio:
    """Two seconds; the words begin at 0.0, 0.5, 1.0, 1.2 and 1.3 s."""
    begins = zip((0, 4, 11, 17, 19), (0.0, 0.5, 1.0, 1.2, 1.3), strict=True)
    words = tuple(WordMark(at, at + 1, at_s) for at, at_s in begins)
    return Audio(bytes(2 * 2 * RATE_HZ), RATE_HZ, words)


def unmarked() -> Audio:
    """Two seconds of sound, but for 60 ms of quiet at 0.4, 1.0 and 1.5 s."""
    samples = array("h", [8_000] * (2 * RATE_HZ))
    for at_ms in (400, 1_000, 1_500):
        samples[at_ms : at_ms + 60] = array("h", [150] * 60)
    return Audio(samples.tobytes(), RATE_HZ)


@pytest.mark.parametrize(("heard_s", "at_s"), [(0.1, 0.5), (0.5, 0.5), (0.7, 1.0), (1.1, 1.2)])
def test_the_word_that_sounds_is_said(heard_s, at_s):
    assert cutoff_s(TEXT, marked(), heard_s) == at_s


def test_what_is_nearly_over_is_said_to_its_end():
    assert cutoff_s(TEXT, marked(), 2.0 - FINISH_S) is None


def test_what_has_not_begun_is_not_said():
    assert cutoff_s(TEXT, marked(), 0.0) == 0.0


def test_without_marks_it_ends_where_it_is_quiet():
    for heard_s, at_s in ((0.1, 0.43), (0.6, 1.03), (1.2, 1.53)):
        assert cutoff_s(TEXT, unmarked(), heard_s) == pytest.approx(at_s, abs=0.03)


@pytest.mark.parametrize("audio", [chime(), Audio(bytes(4_000), RATE_HZ)])
def test_what_is_no_speech_is_not_cut(audio):
    assert cutoff_s("" if audio.rate_hz > RATE_HZ else TEXT, audio, 0.1) is None


def asking(tool_s: float, **pipeline) -> Script:
    async def look() -> str:
        """Look."""
        await asyncio.sleep(tool_s)
        return "Rain."

    tool = Tool.from_function(look, read_only=True)
    return Script([wait(0.2), call("look")], "It is raining.", tools=[tool], **pipeline)


@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize("tool_s", [0.2, 0.4, 0.8, 1.2, 1.6, 2.0])
def test_the_answer_does_not_wait_for_more_than_a_word_or_the_last_words(tool_s, aligned):
    script = asking(tool_s, voice=HummingVoice(aligned=aligned)).asks("Weather?").run()
    latency = script.end.latency
    assert latency.playback_ms <= 1_000 * FINISH_S + 100
    assert script.end.outcome == "completed"
    assert script.spoken() == "It is raining."
    (begun,), (ended,) = script.of(FeedbackStarted), script.of(FeedbackFinished)
    (answer,) = script.of(ChunkStarted)
    assert begun.at_ms < ended.at_ms <= answer.at_ms


def test_a_filler_that_ends_in_time_is_heard_whole():
    script = asking(2.0).asks("Weather?").run()
    (begun,), (ended,) = script.of(FeedbackStarted), script.of(FeedbackFinished)
    assert script.speaker.stopped_at == []
    assert ended.at_ms - begun.at_ms == pytest.approx(1_000 * len(begun.text) / 15, abs=5)
