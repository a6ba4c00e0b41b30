"""Listening that a tap began, and the user's silence ends."""

from __future__ import annotations

import pytest

from app.engine.contracts.events import Notice, SpeechPause, TalkReleased, TranscriptFinal
from app.engine.contracts.ports import Frame
from app.engine.listening.end_of_turn import NO_SPEECH_TIMEOUT_S, EndOfTurnDetector
from app.errors import TranscriptionError
from tests.engine.script import Script


class Hears:
    """Speech in these stretches of the recording, in seconds."""

    def __init__(self, *stretches: tuple[float, float]) -> None:
        self.stretches = stretches
        self._at = 0.0

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def reset(self) -> None:
        self._at = 0.0

    async def probability(self, frame: Frame) -> float:
        self._at += 0.02
        return 0.9 if any(begin <= self._at < end for begin, end in self.stretches) else 0.1


def hands_free(*stretches: tuple[float, float], after_s: float = 0.9) -> Script:
    return Script(
        "It is noon.",
        hears="What time is it",
        speech_detector=Hears(*stretches),
        end_of_speech_s=after_s,
    )


def tapped(script: Script, at: float = 0.0) -> Script:
    return script.presses(at).does(at + 0.1, script.session.keep_listening)


def released_s(script: Script) -> float:
    (released,) = script.of(TalkReleased)
    return released.at_ms / 1000


def test_after_a_tap_the_end_of_speech_is_the_release():
    script = tapped(hands_free((0.5, 2.0))).run()
    assert released_s(script) == pytest.approx(2.9, abs=0.1)
    assert [final.text for final in script.of(TranscriptFinal)] == ["What time is it"]
    assert script.end.outcome == "completed"


def test_the_wait_for_the_end_of_speech_is_in_the_figures():
    latency = tapped(hands_free((0.5, 2.0))).run().end.latency
    assert latency.end_of_speech_ms == pytest.approx(900, abs=50)


def test_a_second_tap_ends_speech_without_a_wait():
    latency = tapped(hands_free((0.5, 2.0))).releases(2.3).run().end.latency
    assert latency.end_of_speech_ms == 0


def test_how_much_silence_is_the_end_is_a_setting():
    script = tapped(hands_free((0.5, 2.0), after_s=2.0)).run()
    assert released_s(script) == pytest.approx(4.0, abs=0.1)


def test_a_pause_to_think_is_counted_down_and_forgotten_when_the_user_talks_on():
    script = tapped(hands_free((0.5, 1.5), (2.2, 3.0))).run()
    left = [event.left_ms for event in script.of(SpeechPause)]
    assert all(event.of_ms == 900 for event in script.of(SpeechPause))
    resumed = left.index(900)
    assert left[:resumed] == sorted(left[:resumed], reverse=True)
    assert left[-1] == 0
    assert released_s(script) == pytest.approx(3.9, abs=0.1)


def test_a_gap_between_words_is_no_pause():
    script = tapped(hands_free((0.5, 1.0), (1.2, 2.0))).run()
    assert [event.left_ms for event in script.of(SpeechPause)].count(900) == 0


def test_a_click_is_no_speech():
    script = tapped(hands_free((0.5, 0.56))).run()
    assert script.end.error_code == "nothing_heard"


def test_where_nobody_speaks_it_stops_and_says_so():
    script = tapped(hands_free()).run()
    assert released_s(script) == pytest.approx(NO_SPEECH_TIMEOUT_S, abs=0.1)
    assert script.end.error == "I didn't hear anything for 8 seconds, so I stopped listening."
    assert script.of(TranscriptFinal) == []


def test_a_key_that_is_held_ends_nothing():
    script = hands_free((0.5, 1.0)).presses(0).releases(6.0).run()
    assert released_s(script) == pytest.approx(6.0)
    assert script.of(SpeechPause) == []


def test_the_next_tap_ends_it_sooner():
    script = tapped(hands_free((0.5, 9.0))).releases(1.5).run()
    assert released_s(script) == pytest.approx(1.5)
    assert script.end.outcome == "completed"


def test_without_a_detector_a_tap_waits_for_the_next():
    script = Script("It is noon.", hears="What time is it")
    tapped(script).releases(12.0).run()
    assert released_s(script) == pytest.approx(12.0)


def test_what_was_said_before_the_finger_was_up_counts():
    script = hands_free((0.0, 0.3))
    script.presses(0).does(0.28, script.session.keep_listening).run()
    assert released_s(script) == pytest.approx(1.2, abs=0.1)


def test_a_detector_that_fails_leaves_the_end_to_the_next_tap():
    class Fails(Hears):
        async def probability(self, frame: Frame) -> float:
            raise TranscriptionError("Hands-free does not work here.")

    script = Script("It is noon.", hears="What time is it", speech_detector=Fails())
    tapped(script).releases(5.0).run()
    assert [notice.text for notice in script.of(Notice)] == ["Hands-free does not work here."]
    assert script.end.outcome == "completed"


def test_between_likely_and_unlikely_goes_on_what_was():
    end = EndOfTurnDetector(0.5)
    for _ in range(5):
        end.add(0.45, 0.1)
    assert not end.ended
    end.add(0.9, 0.2)
    for _ in range(20):
        end.add(0.45, 0.1)
    assert not end.ended
    for _ in range(5):
        end.add(0.2, 0.1)
    assert end.ended


def test_without_hands_free_a_tap_listens_until_the_next_press():
    script = hands_free((0.5, 2.0))
    script.session.pipeline.hands_free = False
    tapped(script).releases(6.0).run()
    assert released_s(script) == pytest.approx(6.0, abs=0.1)
