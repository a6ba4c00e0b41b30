"""How fast the voice is on this machine."""

from __future__ import annotations

import pytest

from app.engine.chunking.tts_pace import (
    DEFAULT_PACE,
    SETUP_S,
    SETUP_S_PER_CHARACTER,
    TtsPaceTracker,
    speech_weight,
)

SETUP = SETUP_S + 40 * SETUP_S_PER_CHARACTER


def heard(*slownesses: float) -> TtsPaceTracker:
    tracker = TtsPaceTracker()
    for slowness in slownesses:
        tracker.record(40, slowness * SETUP, slowness * 0.4, 2.0)
    return tracker


def test_nothing_heard_is_the_usual_pace() -> None:
    assert TtsPaceTracker().pace == DEFAULT_PACE


def test_the_first_text_tells_most_and_is_taken_with_care() -> None:
    pace = heard(0.5).pace
    assert 0.5 < pace.slowness < 1.0
    assert 0.1 < pace.real_time_factor < 0.2
    assert pace.chars_per_s == 20.0


def test_a_steady_voice_is_soon_taken_as_it_is() -> None:
    pace = heard(*[1.0] * 20).pace
    assert pace.slowness == pytest.approx(1.0, rel=0.01)
    assert pace.real_time_factor == pytest.approx(0.2, rel=0.01)
    assert pace.first_sound_s(40) == pytest.approx(SETUP, rel=0.01)
    assert pace.sound_s(40) == pytest.approx(2.0)


def test_a_voice_that_varies_is_reckoned_with_at_its_slower() -> None:
    assert heard(*[0.5, 1.5] * 10).pace.slowness > 1.5


def test_one_bad_moment_is_forgotten() -> None:
    assert heard(*[1.0] * 10, 9.0, *[1.0] * 20).pace.slowness < 1.2


def test_a_text_that_was_not_said_tells_nothing() -> None:
    tracker = TtsPaceTracker()
    tracker.record(0, 0.1, 0.1, 0.1)
    tracker.record(10, 0.1, 0.1, 0.0)
    assert tracker.pace == DEFAULT_PACE


@pytest.mark.parametrize(("text", "weight"), [("", 0), (" Hello ", 5), ("日本", 6), ("é", 1)])
def test_dense_scripts_weigh_more(text: str, weight: int) -> None:
    assert speech_weight(text) == weight
