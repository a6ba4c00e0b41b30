"""A short version of ``tests/benchmarks/soak.py``."""

from __future__ import annotations

from app.services.tts.espeak_voice import EspeakVoice
from tests.benchmarks import soak


async def test_nothing_is_left_of_a_day_of_turns():
    with soak.server() as base_url:
        async with soak.session(base_url, EspeakVoice()) as (session, watch):
            held = [row async for row in soak.turns(session, 60, barge_ins=20, every=20)]
    watch.check()
    first, *_, last = held
    assert (last.tasks, last.threads) == (first.tasks, first.threads)
    assert last.files <= first.files


def test_a_day_of_idle_leaves_it_as_it_was():
    events, timers, answer_s = soak.idle_day()
    assert events == 0
    assert timers <= 2  # the question, and the end of the script
    assert answer_s < 1.0
